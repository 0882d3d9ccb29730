import { parse } from 'parse5';
import type { Block, ReadDocument } from '../../ingest/blocks.ts';
import type { FoundHeading } from './html/blocks.ts';
import { BlockWriter } from './html/blocks.ts';
import { PageContent } from './html/content.ts';
import type { HtmlElement } from './html/dom.ts';
import { attribute } from './html/dom.ts';
import { describePage } from './html/meta.ts';

/**
 * The main content of a page, parsed as a browser parses it, so that broken markup reads as it
 * looks. `CheerioWebBaseLoader` of the community package was not used: it gives one flat text
 * without headings, items or rows.
 *
 * The only `h1` is the title; the headings below it start at level 1.
 */
export function readHtml(source: string): ReadDocument {
  const page = parse(source);
  const content = new PageContent(page);
  const writer = new BlockWriter(content);
  writer.write(content.roots(page));
  const title = titleAmong(writer.headings);
  const described = describePage(page);
  return {
    ...described,
    title: title?.text ?? described.title,
    blocks: placeHeadings(writer.blocks, title),
  };
}

/** The heading that the page calls its title, or its only highest one. */
function titleAmong(headings: readonly FoundHeading[]): FoundHeading | undefined {
  const named = headings.find(({ element }) => isNamedTitle(element));
  if (named !== undefined) return named;
  const highest = headings.filter(({ element }) => element.tagName === 'h1');
  return highest.length === 1 ? highest[0] : undefined;
}

function isNamedTitle(element: HtmlElement): boolean {
  return element.tagName === 'h1' && attribute(element, 'class') === 'title';
}

/** Levels start at 1 whatever rank the page starts with; the title leaves the text. */
function placeHeadings(blocks: readonly Block[], title: FoundHeading | undefined): Block[] {
  const kept = blocks.filter((block) => block !== title);
  const levels = kept.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const highest = levels.reduce((least, level) => Math.min(least, level), 6);
  return kept.map((block) =>
    block.kind === 'heading'
      ? { kind: 'heading', level: block.level - highest + 1, text: block.text }
      : block,
  );
}
