import type { Regulation } from '../domain/regulation.ts';
import { UnreadableFile } from '../ingest/blocks.ts';
import { readBwb } from './bwb.ts';
import { readCvdr } from './cvdr.ts';
import { parseXml } from './xml.ts';

/**
 * A regulation out of BWB XML (`toestand`) or CVDR XML (`cvdr`).
 *
 * Unknown elements are read for their text; namespaces and their prefixes make no difference.
 * Throws {@link UnreadableFile} with one plain sentence for anything else.
 */
export function readRegulation(text: string): Regulation {
  const root = parseXml(text.replace(/^\ufeff/, ''));
  if (root.name === 'toestand') return readBwb(root);
  if (root.name === 'cvdr') return readCvdr(root);
  throw new UnreadableFile('is XML, but neither a law (BWB) nor a local regulation (CVDR)');
}
