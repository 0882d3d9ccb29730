import type { Regulation } from '../domain/regulation.ts';
import { UnreadableFile } from '../ingest/blocks.ts';
import { articlesOf } from './articles.ts';
import { isoDay } from './dates.ts';
import { apparatus } from './parts.ts';
import type { XmlElement } from './xml.ts';
import { childNamed, firstNamed, textOf } from './xml.ts';

/**
 * A `toestand` of the Basiswettenbestand: national law as it read from one day on.
 *
 * The file does not say until when; the search service does (`validUntil` is `null` here).
 * Throws {@link UnreadableFile} where it does not say which regulation it is, or holds no text.
 */
export function readBwb(root: XmlElement): Regulation {
  const id = /^BWB[RVW]\d{7}$/.exec((root.attributes['bwb-id'] ?? '').trim().toUpperCase())?.[0];
  if (id === undefined) throw new UnreadableFile('is a law without its BWB number');
  const law = childNamed(root, 'wetgeving') ?? root;
  const long = textOf(childNamed(law, 'intitule'), apparatus);
  const title = textOf(firstNamed(law, 'citeertitel'), apparatus) || long || id;
  const day = isoDay(root.attributes.inwerkingtreding);
  const articles = articlesOf(law);
  if (articles.length === 0) throw new UnreadableFile('holds no articles and no text');
  return {
    id,
    source: 'bwb',
    version: day ?? '',
    title,
    officialTitle: long === '' || long === title ? null : long,
    publisher: 'Rijksoverheid',
    municipality: null,
    validFrom: day,
    validUntil: null,
    consolidated: day,
    url: `https://wetten.overheid.nl/${[id, day].filter((part) => part !== null).join('/')}`,
    articles,
  };
}
