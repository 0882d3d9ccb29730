import type { Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import type { Block, HeadingBlock, ReadDocument } from './blocks.ts';
import { UnreadableFile } from './blocks.ts';

/**
 * Markdown (CommonMark with tables) with optional YAML front matter.
 *
 * A heading may end in attributes: `## Termijn {#termijn valid_until=2026-12-31}`. The first `#`
 * heading is the title, so `##` becomes level 1. Footnote marks stay in the text for
 * `layOut` to lift out. HTML in Markdown is dropped.
 */
export function readMarkdown(source: string): ReadDocument {
  const { frontMatter, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'));
  // A bare address would swallow the footnote mark that touches it.
  const apart = body.replace(/(?<=\S)\[\^(\d+)\]/g, ' [^$1]');
  const tree = fromMarkdown(apart, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const title = titleOf(tree);
  const blocks = tree.children.flatMap((node) => (node === title ? [] : toBlocks(node)));
  return {
    blocks,
    frontMatter,
    title: title === undefined ? undefined : splitAttributes(toString(title)).text,
  };
}

function splitFrontMatter(source: string): { frontMatter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
  if (match === null) return { frontMatter: undefined, body: source };
  try {
    const frontMatter: unknown = parse(match[1] ?? '');
    return { frontMatter, body: source.slice(match[0].length) };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new UnreadableFile(`has front matter that is not YAML: ${reason}`, { cause });
  }
}

function titleOf(tree: Root): RootContent | undefined {
  return tree.children.find((node) => node.type === 'heading' && node.depth === 1);
}

function toBlocks(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingBlock(node.depth, toString(node))];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(node) }];
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap(itemBlocks));
    case 'blockquote':
      return node.children.flatMap(toBlocks);
    case 'table':
      return rows(node);
    case 'code':
      return [{ kind: 'paragraph', text: node.value }];
    default:
      return [];
  }
}

function itemBlocks(node: RootContent): Block[] {
  return node.type === 'paragraph' ? [{ kind: 'item', text: inlineText(node) }] : toBlocks(node);
}

function rows(table: Table): Block[] {
  const [head, ...body] = table.children.map((row) => row.children.map(inlineText));
  return body.map((cells) => ({ kind: 'row', header: head ?? [], cells }));
}

/** Plain text; a link keeps its address where the words do not show it, so that it can be cited. */
function inlineText(node: Nodes): string {
  if (node.type === 'link') {
    const words = toString(node);
    const address = node.url.replace(/^(?:mailto|tel):/, '');
    const shown = words.includes(address.replace(/^https?:\/\//, ''));
    return shown || address === '' ? words : `${words} (${address})`;
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'html' || node.type === 'image') return '';
  return 'children' in node ? node.children.map(inlineText).join('') : toString(node);
}

function headingBlock(depth: number, raw: string): HeadingBlock {
  const { text, attributes } = splitAttributes(raw);
  return {
    kind: 'heading',
    level: Math.max(1, depth - 1),
    text,
    id: attributes.get('id'),
    validFrom: attributes.get('valid_from'),
    validUntil: attributes.get('valid_until'),
  };
}

function splitAttributes(raw: string): { text: string; attributes: Map<string, string> } {
  const match = /\s*\{([^{}]*)\}\s*$/.exec(raw);
  if (match === null) return { text: raw, attributes: new Map() };
  const attributes = (match[1] ?? '').split(/\s+/).map((word): [string, string] => {
    if (word.startsWith('#')) return ['id', word.slice(1)];
    const equals = word.indexOf('=');
    return [word.slice(0, equals), word.slice(equals + 1)];
  });
  return { text: raw.slice(0, match.index), attributes: new Map(attributes) };
}
