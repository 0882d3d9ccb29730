import type { IsoDate } from '../domain/knowledge.ts';
import type { RegulationSource } from '../domain/regulation.ts';

/** What to look for; every member given must hold. */
export interface RegulationQuery {
  source: RegulationSource;
  /** `BWBR0015703`, `CVDR719087`. */
  id?: string | undefined;
  /** Words of the title. */
  words?: readonly string[] | undefined;
  /** Name of the municipality, province or water board that made it. */
  maker?: string | undefined;
  /** Only what holds on this day; all versions without. */
  on?: IsoDate | undefined;
}

/** The public search service for regulations. */
export const searchService = 'https://zoekservice.overheid.nl/sru/Search';

/**
 * The address of one page of results in SRU 2.0 (searchRetrieve, operations and parameters as
 * https://www.loc.gov/standards/sru/sru-2-0.html has them).
 *
 * @param start position of the first record, from 1
 * @param most records on the page
 */
export function searchUrl(
  endpoint: string,
  query: RegulationQuery,
  { start, most }: { start: number; most: number },
): URL {
  const url = new URL(endpoint);
  const parameters = {
    operation: 'searchRetrieve',
    version: '2.0',
    'x-connection': query.source === 'bwb' ? 'BWB' : 'cvdr',
    query: cqlOf(query),
    startRecord: String(start),
    maximumRecords: String(most),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** The query in CQL, with the indexes that the service has for national and for local regulations. */
export function cqlOf({ source, id, words = [], maker, on }: RegulationQuery): string {
  const clauses = words.map((word) => `dcterms.title any ${quoted(word)}`);
  if (id !== undefined)
    clauses.unshift(
      source === 'bwb'
        ? `dcterms.identifier==${quoted(id)}`
        : `dcterms.identifier=${quoted(`${id}_*`)}`,
    );
  if (maker !== undefined)
    clauses.push(`${source === 'bwb' ? 'overheid.authority' : 'dcterms.creator'}=${quoted(maker)}`);
  if (on !== undefined)
    clauses.push(
      source === 'bwb'
        ? `overheidbwb.geldigheidsdatum=${on}`
        : `overheidrg.inwerkingtredingDatum<=${on}`,
    );
  return clauses.join(' and ');
}

/** A term of CQL: quotes and backslashes of the words themselves are escaped. */
function quoted(term: string): string {
  return /^[\p{L}\d_*-]+$/u.test(term) ? term : `"${term.replace(/["\\]/g, String.raw`\$&`)}"`;
}
