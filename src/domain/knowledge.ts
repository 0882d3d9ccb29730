/**
 * What Wegwijs knows, as types (design §4a).
 *
 * Everything compiles to a {@link KnowledgeRecord}: one canonical text in sections. Its
 * {@link Passage}s are what is embedded, searched and cited. All offsets are UTF-16 code units,
 * half open, into the NFC text of the record, as `GET /api/documents/:id` gives it.
 */

/** An ISO date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Slug of a municipality such as `nijmegen`; `null` stands for national. */
export type Municipality = string;

export const recordKinds = ['document', 'card', 'service', 'scheme', 'term', 'crisis'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const documentKinds = ['law', 'regulation', 'policy', 'guide', 'account'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface Span {
  /** First UTF-16 unit. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
}

/** An official source that proves what a text of our own says. */
export interface Basis {
  id: number;
  title: string;
  publisher: string;
  url?: string | undefined;
  /** The source's own date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published?: string | undefined;
  /** Date of the copy that was read. */
  accessed?: IsoDate | undefined;
  /** Marked quote of the source, at most 40 words. */
  excerpt?: string | undefined;
}

export interface Section extends Span {
  /** Stable within the record: given (`{#termijn}`) or made from the heading. */
  id: string;
  /** Empty for text before the first heading. */
  heading: string;
  /** 1 for the highest heading below the title. */
  level: number;
  /** Headings from the outermost to this one, this one included. */
  headingPath: string[];
  validFrom?: IsoDate | undefined;
  validUntil?: IsoDate | undefined;
}

/** A footnote mark that stood in the source text: stripped from it, kept as a position. */
export interface FootnoteMark {
  /** Offset in the record's text right after the sentence that the mark belongs to. */
  at: number;
  /** `Basis.id`. */
  basis: number;
}

export interface KnowledgeRecord {
  /** Stable and readable: `nijmegen/wie-helpt`, or derived from file and folder. */
  id: string;
  kind: RecordKind;
  documentKind: DocumentKind;
  title: string;
  publisher: string;
  /** `null`: national. */
  municipality: Municipality | null;
  /** BCP 47 tag of the text, `nl` unless the source says otherwise. */
  language: string;
  /** Year the content speaks of. */
  year: number | null;
  published: IsoDate | null;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  /** Date somebody last checked the content. */
  reviewed: IsoDate | null;
  /** Where the original stands; `null` when only we hold the text. */
  url: string | null;
  /** NFC, LF. */
  text: string;
  /** In text order, not overlapping, covering all of the text but headings. */
  sections: Section[];
  basis: Basis[];
  footnotes: FootnoteMark[];
  /** SHA-256 (hex) of everything that passages are made from. */
  digest: string;
}

/** A piece of a passage small enough to be quoted alone; has a vector of its own. */
export type Piece = Span;

export interface Passage extends Span {
  /** `<recordId>#<sectionId>.<n>`, or the id a pre-chunked source gave. */
  id: string;
  recordId: string;
  kind: RecordKind;
  documentKind: DocumentKind;
  title: string;
  municipality: Municipality | null;
  language: string;
  year: number | null;
  sectionId: string;
  headingPath: string[];
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  /** `record.text.slice(start, end)`. */
  text: string;
  /** What is embedded: `title · heading path · text`. */
  embedded: string;
  /** Offsets into the record's text, within the passage, in order. */
  pieces: Piece[];
  /** SHA-256 (hex) of `embedded` and the pieces. */
  digest: string;
}
