import type { IsoDate } from '../domain/knowledge.ts';
import { placeOfSection } from '../regulations/records.ts';
import { citationLine, placeName } from '../regulations/reference.ts';
import type { PassageHit } from './look-up.ts';

/** Ways to write a citation down. */
export const citationForms = ['plain', 'apa', 'link'] as const;
export type CitationForm = (typeof citationForms)[number];

const longestQuote = 400;

/**
 * The lines that are copied.
 *
 * - `plain`: the words between quotation marks, where they stand and how long that holds
 * - `apa`: author, date, title, place and address, close to APA 7 (without italics)
 * - `link`: our own page at the quoted words
 *
 * @param origin of this server as browsers see it
 */
export function citationLines(hit: PassageHit, origin: string): Record<CitationForm, string> {
  const { record, quote } = hit;
  const link = `${origin}${quotePage(hit)}`;
  const place = placeOf(hit);
  const where = [record.title, place, record.publisher].filter((part) => part !== '').join(', ');
  return {
    plain: `“${shortened(oneLine(quote.text))}” (${where}). ${record.url ?? link}`,
    apa: apa(hit, place, record.url ?? link),
    link,
  };
}

/** Address of the public page of the document, at the quoted words. */
export function quotePage({ record, quote }: Pick<PassageHit, 'record' | 'quote'>): string {
  const path = record.id.split('/').map(encodeURIComponent).join('/');
  return `/documents/${path}?start=${quote.start}&end=${quote.end}#quote`;
}

/** `artikel 35 lid 1, geldig vanaf 2024-01-01`; of other documents the last heading. */
function placeOf(hit: PassageHit): string {
  const article = articleOf(hit);
  const place = article === '' ? (hit.headingPath.at(-1) ?? '') : article;
  return [place, citationLine({}, hit)].filter((part) => part !== '').join(', ');
}

/** `artikel 35 lid 1`; empty for what is no article of a regulation. */
export function articleOf({ kind, sectionId, headingPath }: PassageHit): string {
  if (kind !== 'regulation') return '';
  return placeName(placeOfSection({ id: sectionId, headingPath }) ?? {});
}

function apa({ record }: PassageHit, place: string, address: string): string {
  const author = record.publisher === '' ? record.title : record.publisher;
  const date = dateOf(record.published, record.year);
  const title = record.publisher === '' ? '' : ` ${record.title}`;
  const where = place === '' ? '' : ` (${place})`;
  return `${author}. (${date}).${title}${where}. ${address}`;
}

/** `2024, 1 januari`; the year alone where no more is known; `z.d.` (zonder datum) without any. */
function dateOf(published: IsoDate | null, year: number | null): string {
  if (published === null || Number.isNaN(Date.parse(published)))
    return year === null ? 'z.d.' : String(year);
  return `${published.slice(0, 4)}, ${dayAndMonth.format(new Date(published))}`;
}

const dayAndMonth = new Intl.DateTimeFormat('nl', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  return `${text.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')} […]`;
}
