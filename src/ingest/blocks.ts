import type { IsoDate } from '../domain/knowledge.ts';

/**
 * What every reader turns its format into: the document as a flat list of blocks in reading order.
 * Texts are repaired (hyphenation, wraps, running heads) but not yet normalised.
 */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | RowBlock;

export interface HeadingBlock {
  kind: 'heading';
  /** 1 is the highest below the title. */
  level: number;
  text: string;
  id?: string | undefined;
  validFrom?: IsoDate | undefined;
  validUntil?: IsoDate | undefined;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
}

export interface ItemBlock {
  kind: 'item';
  text: string;
}

/** A table row; each cell is shown with its column's header, so that the row can stand alone. */
export interface RowBlock {
  kind: 'row';
  /** As long as `cells`; empty where the table has no header for the column. */
  header: string[];
  cells: string[];
}

/** What a file says about itself; front matter, HTML meta, PDF info. */
export interface SelfDescription {
  title?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  published?: IsoDate | undefined;
}

export interface ReadDocument extends SelfDescription {
  blocks: Block[];
  /** Raw YAML front matter, not yet validated. */
  frontMatter?: unknown;
}

/** A file that cannot be ingested; the message is one plain sentence without the path. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
