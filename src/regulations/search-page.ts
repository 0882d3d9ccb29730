import type { IsoDate, Municipality } from '../domain/knowledge.ts';
import type { RegulationSource } from '../domain/regulation.ts';
import { readCvdrMeta } from './cvdr.ts';
import { isoDay } from './dates.ts';
import type { XmlElement } from './xml.ts';
import { allNamed, childNamed, firstNamed, parseXml, textOf } from './xml.ts';

/** A version of a regulation that the search service knows. */
export interface FoundRegulation {
  id: string;
  source: RegulationSource;
  version: string;
  title: string;
  publisher: string;
  municipality: Municipality | null;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  /** Day of the last change to the file. */
  modified: IsoDate | null;
  /** Where its XML is. */
  file: string;
  /** Page for people. */
  url: string;
}

export interface SearchPage {
  /** Records of all pages together, as the service counts them. */
  total: number;
  /** Position of the next page; `null` on the last. */
  next: number | null;
  found: FoundRegulation[];
  /** Records that do not say which regulation they are or where it is. */
  unusable: number;
}

/** The service understood the request and says what is wrong with it; trying again does not help. */
export class SearchRefused extends Error {
  override readonly name = 'SearchRefused';
}

/**
 * One page of an SRU answer (1.2 or 2.0).
 *
 * Throws {@link SearchRefused} with the service's own words where it gives a diagnostic instead of
 * records, {@link UnreadableFile} for anything that is no such answer.
 */
export function parseSearchPage(text: string, source: RegulationSource): SearchPage {
  const answer = parseXml(text);
  const refusals = allNamed(answer, 'diagnostic').map(diagnosticText);
  const records = allNamed(childNamed(answer, 'records') ?? emptyElement, 'record');
  if (records.length === 0 && refusals.length > 0) throw new SearchRefused(refusals.join('; '));
  if (answer.name !== 'searchRetrieveResponse')
    throw new SearchRefused(`answers with <${answer.name}>, not with search results`);
  const found = records.flatMap((record) => readRecord(record, source) ?? []);
  return {
    total: numberIn(answer, 'numberOfRecords') ?? records.length,
    next: numberIn(answer, 'nextRecordPosition'),
    found,
    unusable: records.length - found.length,
  };
}

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

function diagnosticText(diagnostic: XmlElement): string {
  const parts = ['message', 'details', 'uri'].map((name) => textOf(childNamed(diagnostic, name)));
  return parts.filter((part) => part !== '').join(': ') || 'gives a diagnostic without words';
}

function numberIn(element: XmlElement, name: string): number | null {
  const text = textOf(childNamed(element, name));
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** `null` for a record that cannot be used. */
function readRecord(record: XmlElement, source: RegulationSource): FoundRegulation | null {
  try {
    const data = unpacked(childNamed(record, 'recordData') ?? emptyElement);
    const meta = firstNamed(data, 'meta') ?? emptyElement;
    const more = firstNamed(data, 'enrichedData') ?? emptyElement;
    return source === 'bwb' ? lawOf(meta, more) : localOf(meta, more);
  } catch {
    return null;
  }
}

/** Servers may send a record as escaped text (`recordPacking=string`). */
function unpacked(data: XmlElement): XmlElement {
  const text = textOf(data);
  return text.startsWith('<') ? parseXml(text) : data;
}

function lawOf(meta: XmlElement, more: XmlElement): FoundRegulation | null {
  const field = (name: string): string => textOf(firstNamed(meta, name));
  const id = /^BWB[RVW]\d{7}$/.exec(field('identifier').toUpperCase())?.[0];
  const file = textOf(firstNamed(more, 'locatie_toestand'));
  if (id === undefined || file === '') return null;
  const validFrom = isoDay(field('geldigheidsperiode_startdatum'));
  return {
    id,
    source: 'bwb',
    version: validFrom ?? '',
    title: field('title') || id,
    publisher: 'Rijksoverheid',
    municipality: null,
    validFrom,
    validUntil: isoDay(field('geldigheidsperiode_einddatum')),
    modified: isoDay(field('modified')),
    file,
    url: `https://wetten.overheid.nl/${[id, validFrom].filter((part) => part !== null).join('/')}`,
  };
}

function localOf(meta: XmlElement, more: XmlElement): FoundRegulation | null {
  const file = textOf(firstNamed(more, 'publicatieurl_xml'));
  return file === '' ? null : { ...readCvdrMeta(meta), source: 'cvdr', file };
}

/** Each version once, the one changed last; in the order found. */
export function eachOnce(found: readonly FoundRegulation[]): FoundRegulation[] {
  const versions = new Map<string, FoundRegulation>();
  for (const one of found) {
    const key = `${one.id} ${one.version}`;
    const known = versions.get(key);
    if (known === undefined || (known.modified ?? '') < (one.modified ?? ''))
      versions.set(key, one);
  }
  return [...versions.values()];
}
