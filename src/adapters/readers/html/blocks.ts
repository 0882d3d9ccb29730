import type { Block, HeadingBlock } from '../../../ingest/blocks.ts';
import type { PageContent } from './content.ts';
import { isHeading } from './content.ts';
import type { HtmlElement, HtmlNode } from './dom.ts';
import { childElements, childrenOf, isElement, isText, squeeze, walk } from './dom.ts';
import { hiddenAddress, isBlock, textOf } from './text.ts';
import { isDataTable, tableBlocks } from './table.ts';

/** A heading that is not yet placed among the levels of its page. */
export interface FoundHeading extends HeadingBlock {
  element: HtmlElement;
}

interface OpenItem {
  /** What the items around this one say, to stand before it. */
  prefix: string;
  /** Where the item's own block stands once it has text. */
  block: number | undefined;
}

const maximumLead = 80;
const maximumPrefix = 160;
const maximumBoldHeading = 100;
/** Longer definitions are texts under a heading rather than cells beside a name. */
const maximumDefinition = 300;

/**
 * Turns the content of a page into blocks.
 *
 * Text between two block boundaries becomes one block. An item of an inner list carries the text
 * of the outer one before it, so that it can stand alone; a lone bold line is a heading.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly headings: FoundHeading[] = [];
  readonly #content: PageContent;
  readonly #items: OpenItem[] = [];
  /** Bold lines, which are headings only if something follows them. */
  readonly #boldLines = new Set<Block>();
  #text = '';
  #bold = 0;
  #onlyBold = true;
  #breaks = 0;
  #level = 0;

  constructor(content: PageContent) {
    this.#content = content;
  }

  write(roots: readonly HtmlNode[]): void {
    walk(
      roots,
      (node) => this.#enter(node),
      (node) => {
        this.#leave(node);
      },
    );
    this.#flush();
    this.#settleBoldLines();
  }

  #enter(node: HtmlNode): boolean {
    if (isText(node)) this.#add(node.value);
    if (!isElement(node)) return childrenOf(node).length > 0;
    if (this.#content.isFurniture(node)) return false;
    if (isBlock(node)) this.#flush();
    return this.#enterElement(node);
  }

  #enterElement(element: HtmlElement): boolean {
    switch (element.tagName) {
      case 'br':
        this.#break();
        return false;
      case 'b':
      case 'strong':
        this.#bold += 1;
        return true;
      case 'ul':
      case 'ol':
        this.#openList(element);
        return true;
      case 'li':
        this.#items.push({ prefix: this.#prefix(), block: undefined });
        return true;
      case 'dl':
        return this.#definitions(element);
      case 'table':
        return this.#table(element);
      case 'summary':
      case 'dt':
        this.#heading(element, Math.min(this.#level + 1, 6));
        return false;
      default:
        return isHeading(element) ? this.#rankedHeading(element) : true;
    }
  }

  #leave(node: HtmlNode): void {
    if (!isElement(node)) return;
    if (node.tagName === 'b' || node.tagName === 'strong') this.#bold -= 1;
    this.#text += hiddenAddress(node, this.#text);
    if (isBlock(node)) this.#flush();
    if (node.tagName === 'li') this.#items.pop();
  }

  #add(text: string): void {
    if (text.trim() === '') {
      this.#text += ' ';
      return;
    }
    this.#text += text;
    this.#breaks = 0;
    if (this.#bold === 0) this.#onlyBold = false;
  }

  /** One break wraps a line, two in a row make a paragraph. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks >= 2) this.#flush();
    else this.#text += ' ';
  }

  #flush(): void {
    const text = squeeze(this.#text);
    const bold = this.#onlyBold;
    this.#text = '';
    this.#onlyBold = true;
    this.#breaks = 0;
    if (text === '') return;
    const item = this.#items.at(-1);
    if (item !== undefined) this.#writeItem(item, text);
    else if (bold && looksLikeHeading(text)) this.#boldLine(text);
    else this.blocks.push({ kind: 'paragraph', text });
  }

  #writeItem(item: OpenItem, text: string): void {
    const own = item.block === undefined ? undefined : this.blocks[item.block];
    if (own?.kind === 'item' && item.block === this.blocks.length - 1) {
      own.text += ` ${text}`;
      return;
    }
    item.block = this.blocks.push({ kind: 'item', text: item.prefix + text }) - 1;
  }

  /** An item that only introduces the list inside it (`Neem mee:`) needs no line of its own. */
  #openList(list: HtmlElement): void {
    const item = this.#items.at(-1);
    const own = this.#itemText(item);
    if (item === undefined || own === undefined) return;
    const filled = childElements(list).some(({ tagName }) => tagName === 'li');
    if (filled && own.endsWith(':') && own.length - item.prefix.length <= maximumLead) {
      item.prefix = leadOf(own);
      this.blocks.pop();
      item.block = undefined;
    }
  }

  #itemText(item: OpenItem | undefined): string | undefined {
    const block = item?.block === undefined ? undefined : this.blocks[item.block];
    return block?.kind === 'item' && item?.block === this.blocks.length - 1
      ? block.text
      : undefined;
  }

  #prefix(): string {
    const outer = this.#items.at(-1);
    if (outer === undefined) return '';
    const block = outer.block === undefined ? undefined : this.blocks[outer.block];
    if (block?.kind !== 'item') return outer.prefix;
    return block.text.length - outer.prefix.length > maximumLead ? '' : leadOf(block.text);
  }

  #rankedHeading(element: HtmlElement): boolean {
    this.#level = Number(element.tagName.slice(1));
    this.#heading(element, this.#level);
    return false;
  }

  #heading(element: HtmlElement, level: number): void {
    const text = squeeze(textOf(element, this.#content));
    if (text === '') return;
    const heading: FoundHeading = { kind: 'heading', level, text, element };
    this.headings.push(heading);
    this.blocks.push(heading);
  }

  #boldLine(text: string): void {
    const block: Block = { kind: 'heading', level: this.#level + 1, text };
    this.#boldLines.add(block);
    this.blocks.push(block);
  }

  #settleBoldLines(): void {
    this.blocks.forEach((block, at) => {
      const next = this.blocks[at + 1];
      const introduces =
        next !== undefined && (next.kind !== 'heading' || this.#boldLines.has(next));
      if (!this.#boldLines.has(block) || block.kind !== 'heading' || introduces) return;
      this.blocks[at] = { kind: 'paragraph', text: block.text };
    });
  }

  #definitions(list: HtmlElement): boolean {
    if (this.#content.isLayout(list)) return true;
    const parts = childElements(list).flatMap((part) =>
      part.tagName === 'div' ? childElements(part) : [part],
    );
    const texts = parts.map((part) => squeeze(textOf(part, this.#content)));
    if (texts.some((text) => text.length > maximumDefinition)) return true;
    let name = '';
    parts.forEach(({ tagName }, at) => {
      const text = texts[at] ?? '';
      if (tagName === 'dt') name = parts[at - 1]?.tagName === 'dt' ? `${name} / ${text}` : text;
      else if (text !== '') this.blocks.push({ kind: 'row', header: [name], cells: [text] });
    });
    return false;
  }

  #table(table: HtmlElement): boolean {
    if (!isDataTable(table, this.#content)) return true;
    for (const block of tableBlocks(table, this.#content)) this.blocks.push(block);
    return false;
  }
}

/** A lead fit to stand before an item; too long a chain keeps only its last part. */
function leadOf(text: string): string {
  const lead = `${text.replace(/[\s.:;,]+$/, '')}: `;
  return lead.length <= maximumPrefix ? lead : `${lead.slice(0, -2).split(': ').at(-1) ?? ''}: `;
}

function looksLikeHeading(text: string): boolean {
  return text.length <= maximumBoldHeading && !/[.;,:!…]$/.test(text) && /\p{L}/u.test(text);
}
