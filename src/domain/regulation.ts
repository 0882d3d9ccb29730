import type { IsoDate, Municipality } from './knowledge.ts';

/** National law (Basiswettenbestand) and local regulations (Centrale Voorziening Decentrale Regelgeving). */
export const regulationSources = ['bwb', 'cvdr'] as const;
export type RegulationSource = (typeof regulationSources)[number];

/** Which regulation, and where useful which article and paragraph (lid) of it. */
export interface RegulationRef {
  /** `BWBR0015703`, `CVDR719087`: the regulation in all its versions. */
  id: string;
  source: RegulationSource;
  /** What the address says of the version: a date for national law, a number for a local one. */
  version?: string | undefined;
  /** As the law writes it: `35`, `4:83`, `2.10`, `9a`. */
  article?: string | undefined;
  /** Number of the lid: `1`, `2a`. */
  paragraph?: string | undefined;
}

/** What stands under one mark: a sentence, an onderdeel (`a.`, `1°.`), a row of a table. */
export interface RegulationPart {
  /** Marks of the onderdelen from the outermost to this one, without dot: `['a', '1°']`; empty for running text. */
  marks: string[];
  text: string;
  /** Cells with the headers of their columns, where the part is a row of a table; `text` joins them. */
  row?: { header: string[]; cells: string[] } | undefined;
}

/** A lid, or the whole of an article that has none. */
export interface RegulationParagraph {
  /** `null` where the article is not divided into leden. */
  number: string | null;
  parts: RegulationPart[];
}

export interface RegulationArticle {
  /** `null` for text that stands in no article: a division of a circular, an annex. */
  number: string | null;
  /** `Artikel 35`, `Bijlage 1`; as the document writes it, without the title. */
  label: string;
  /** Empty where it has none. */
  title: string;
  /** Headings above it, from the outermost: `['Hoofdstuk 4 Aanvullende inkomensondersteuning']`. */
  path: string[];
  /** A repealed article keeps its number and says so. */
  repealed: boolean;
  /** Since when this wording holds, where the source says so per article (BWB `inwerking`). */
  validFrom: IsoDate | null;
  paragraphs: RegulationParagraph[];
}

/** One consolidated version of a regulation. */
export interface Regulation {
  id: string;
  source: RegulationSource;
  /** `2024-01-01` (national: the date of the toestand) or `3` (local: the number of the version). */
  version: string;
  /** What it is cited as. */
  title: string;
  /** The long official title, where it is another one. */
  officialTitle: string | null;
  /** Who made it: `Rijksoverheid`, `Gemeente Nijmegen`. */
  publisher: string;
  /** Town of a local regulation; a province or water board has a slug that is no town's. */
  municipality: Municipality | null;
  validFrom: IsoDate | null;
  /** Last day, inclusive; `null` while no end is known. */
  validUntil: IsoDate | null;
  /** Day whose consolidated wording this is. */
  consolidated: IsoDate | null;
  /** Page of this version for people. */
  url: string;
  articles: RegulationArticle[];
}

/** The wording of one article, the same whether it comes from a file or from the index. */
export interface ArticleText {
  /** {@link RegulationArticle.number}; its label where it has none. */
  number: string;
  heading: string;
  validFrom: IsoDate | null;
  paragraphs: { number: string | null; text: string }[];
}

/** What became of an article between two consolidated versions. */
export interface ArticleChange {
  number: string;
  change: 'added' | 'removed' | 'changed';
  before: ArticleText | null;
  after: ArticleText | null;
  /** Leden whose words differ; empty where the article has none. */
  paragraphs: string[];
}
