import type { Block, ReadDocument } from '../../../src/ingest/blocks.ts';

/** A document as lines to compare: `# heading`, `- item`, `header: cell | …`, paragraphs bare. */
export function outline({ blocks }: Pick<ReadDocument, 'blocks'>): string[] {
  return blocks.map(shown);
}

function shown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'item':
      return `- ${block.text}`;
    case 'row':
      return block.cells.map((cell, at) => `${block.header[at] ?? '?'}: ${cell}`).join(' | ');
    case 'paragraph':
      return block.text;
  }
}
