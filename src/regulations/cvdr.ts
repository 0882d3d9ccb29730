import type { IsoDate, Municipality } from '../domain/knowledge.ts';
import type { Regulation } from '../domain/regulation.ts';
import { UnreadableFile } from '../ingest/blocks.ts';
import { slug } from '../ingest/record-text.ts';
import { articlesOf } from './articles.ts';
import { dayBefore, isoDay } from './dates.ts';
import { apparatus } from './parts.ts';
import type { XmlElement } from './xml.ts';
import { childNamed, firstNamed, textOf } from './xml.ts';

/** What a local regulation says about itself; the search service gives the same in its records. */
export interface CvdrMeta {
  id: string;
  /** Number of the version, `1` for the first. */
  version: string;
  title: string;
  publisher: string;
  municipality: Municipality;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  /** Day of the last change to the file. */
  modified: IsoDate | null;
  url: string;
}

/**
 * A regulation of a municipality, province or water board.
 *
 * Throws {@link UnreadableFile} where it does not say which regulation it is, or holds no text.
 */
export function readCvdr(root: XmlElement): Regulation {
  const { modified: _, ...about } = readCvdrMeta(childNamed(root, 'meta') ?? root);
  const body = childNamed(root, 'body') ?? root;
  const long = textOf(firstNamed(body, 'intitule'), apparatus);
  const articles = articlesOf(body);
  if (articles.length === 0) throw new UnreadableFile('holds no articles and no text');
  return {
    ...about,
    source: 'cvdr',
    officialTitle: long === '' || long === about.title ? null : long,
    consolidated: about.validFrom,
    articles,
  };
}

/** The `meta` element of a file or of a record found. Throws {@link UnreadableFile} without an identifier. */
export function readCvdrMeta(meta: XmlElement): CvdrMeta {
  const field = (name: string): string => textOf(firstNamed(meta, name));
  const { id, version } = identifierOf(field('identifier'));
  const until = isoDay(field('uitwerkingtredingDatum'));
  return {
    id,
    version,
    title: field('title') || field('alternative') || id,
    ...makerOf(firstNamed(meta, 'creator')),
    validFrom: isoDay(field('inwerkingtredingDatum')),
    // The day on which it stops, which is the day on which the next version starts.
    validUntil: until === null ? null : dayBefore(until),
    modified: isoDay(field('modified')),
    url: `https://lokaleregelgeving.overheid.nl/${id}/${version}`,
  };
}

/** `CVDR641872_2`, `641872_2`, `1.0:101404_1`. */
function identifierOf(text: string): { id: string; version: string } {
  const match = /(?:^|:)(?:CVDR)?(\d{1,7})(?:[_/](\d{1,4}))?$/i.exec(text);
  if (match === null) throw new UnreadableFile('is a local regulation without its CVDR number');
  return { id: `CVDR${match[1] ?? ''}`, version: match[2] ?? '1' };
}

/** Official names of municipalities that Wegwijs knows by another. */
const otherNames: Readonly<Record<string, Municipality>> = { 's-gravenhage': 'den-haag' };

/**
 * Only a municipality's own regulation gets its slug. A province or water board, or whoever did not
 * say who they are, gets one that is no town's: taken for national, their rule would be given to
 * everybody.
 */
function makerOf(
  creator: XmlElement | undefined,
): Pick<Regulation, 'publisher'> & { municipality: Municipality } {
  const name = textOf(creator);
  const kind = /:(\w+)$/.exec(creator?.attributes.scheme ?? '')?.[1] ?? '';
  if (name === '') return { publisher: '', municipality: 'onbekende-overheid' };
  const own = slug(name);
  if (kind === 'Gemeente')
    return { publisher: `Gemeente ${name}`, municipality: otherNames[own] ?? own };
  return { publisher: name, municipality: slug(`${kind || 'overheid'} ${name}`) };
}
