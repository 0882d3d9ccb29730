import type { Coordinates, Theme } from '../domain/directory.ts';
import type { Municipality } from '../domain/knowledge.ts';
import type { Language } from '../domain/languages.ts';
import { fold } from '../knowledge/fold-names.ts';
import { distanceBetween } from './distance.ts';
import type { Directory } from './files.ts';
import { isStale } from './freshness.ts';
import { openingAt } from './hours.ts';
import { localDate } from './local-time.ts';
import { locationOf } from './present.ts';
import type { Service } from './schema.ts';
import { audienceOf, descriptionOf, labelOf } from './words.ts';

export interface ServiceQuery {
  /** With a town its own services come with the national ones; absent: all towns. */
  municipality?: Municipality | undefined;
  theme?: Theme | undefined;
  category?: string | undefined;
  /** Of the reader: services where it is spoken come first, and `q` is looked for in it too. */
  language: Language;
  /** Only what is open at this instant, by hours that are recent enough to rely on. */
  openAt?: Date | undefined;
  near?: Coordinates | undefined;
  /** Words that must all occur. */
  q?: string | undefined;
  limit: number;
  offset: number;
}

export interface FoundServices {
  /** How many there are without `limit` and `offset`. */
  total: number;
  services: Service[];
}

/**
 * Services of the sociale kaart that fit a query; those that were replaced are not among them.
 * In order: the town's own before national ones, words in the name before words elsewhere, spoken
 * language, distance, and last the order of the files.
 */
export function findServices(
  { services, words }: Pick<Directory, 'services' | 'words'>,
  query: ServiceQuery,
): FoundServices {
  const terms = termsOf(query.q ?? '');
  const found = services
    .filter((service) => fits(service, query))
    .map((service) => ({ service, ranks: ranksOf(service, query, terms, words) }))
    .filter(({ ranks }) => ranks.length > 0)
    .toSorted((a, b) => compare(a.ranks, b.ranks));
  const page = found.slice(query.offset, query.offset + query.limit);
  return { total: found.length, services: page.map(({ service }) => service) };
}

function fits(service: Service, { municipality, theme, category, openAt }: ServiceQuery): boolean {
  return (
    service.superseded_by === undefined &&
    inTown(service, municipality) &&
    (theme === undefined || service.themes?.includes(theme) === true) &&
    (category === undefined || categoriesOf(service).includes(category)) &&
    (openAt === undefined || isOpen(service, openAt))
  );
}

/** National services are there for every town; another town's never are. */
export function inTown(service: Service, municipality: Municipality | undefined): boolean {
  return (
    municipality === undefined ||
    service.municipality === undefined ||
    service.municipality === municipality
  );
}

export function categoriesOf({ category, also = [] }: Service): string[] {
  return [category, ...also];
}

/** On a public holiday only what is open day and night is sure to be. */
function isOpen(service: Service, at: Date): boolean {
  return !isStale(service, localDate(at)) && openingAt(service.hours ?? [], at)?.state === 'open';
}

export function speaks({ languages = [] }: Service, language: Language): boolean {
  return language !== 'nl' && language !== 'nl-simple' && languages.includes(language);
}

/** Numbers to sort by, the weightiest first, small is good; none where a word does not occur. */
function ranksOf(
  service: Service,
  { municipality, language, near }: ServiceQuery,
  terms: readonly string[],
  words: Directory['words'],
): number[] {
  const elsewhere = missing(terms, [service.name, service.organization]);
  if (elsewhere.length > 0 && missing(elsewhere, textsOf(service, language, words)).length > 0)
    return [];
  const own = municipality === undefined ? undefined : municipality;
  const location = locationOf(service);
  return [
    service.municipality === own ? 0 : 1,
    elsewhere.length,
    speaks(service, language) ? 0 : 1,
    near && location ? distanceBetween(near, location) : Infinity,
  ];
}

/** Equal infinities are equal: places that are not known are in no order. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [n, rank] of a.entries()) {
    const other = b[n] ?? 0;
    if (rank !== other) return rank < other ? -1 : 1;
  }
  return 0;
}

function textsOf(service: Service, language: Language, words: Directory['words']): string[] {
  const texts = [
    service.name,
    service.organization,
    service.description,
    service.audience ?? '',
    descriptionOf(service, language, words).text,
    audienceOf(service, language, words)?.text ?? '',
    ...(service.addresses ?? []),
  ];
  const ids = categoriesOf(service);
  const labels = ids.flatMap((id) =>
    [language, 'nl' as const].map((one) => labelOf(words.categories, id, one).label),
  );
  return [...texts, ...labels];
}

function termsOf(q: string): string[] {
  return folded(q).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function missing(terms: readonly string[], texts: readonly string[]): string[] {
  const all = folded(texts.join('\n'));
  return terms.filter((term) => !all.includes(term));
}

function folded(text: string): string {
  return fold(text).text;
}
