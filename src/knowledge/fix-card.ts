import { isMap, isScalar, parseDocument } from 'yaml';
import { languages } from '../domain/languages.ts';
import { cardSchema, digestOfCardText } from './cards.ts';

/**
 * What can be put right in a card's file without knowing the languages: their order, and the
 * digest of a translation that has none yet. A digest that no longer fits is left as it is: it says
 * that the Dutch has changed since, which only a translator can put right.
 *
 * @returns the file's new text, or `null` when there is nothing to do or it is no card
 */
export function fixCard(source: string): string | null {
  const document = parseDocument(source);
  const parsed = cardSchema.safeParse(document.toJS());
  const text = document.get('text');
  if (!parsed.success || !isMap(text)) return null;
  const dutch = parsed.data.text.nl;
  let changed = false;
  for (const [language, { status, source_digest }] of Object.entries(parsed.data.text)) {
    if (dutch === undefined || status === 'authored' || source_digest !== undefined) continue;
    document.setIn(['text', language, 'source_digest'], digestOfCardText(dutch));
    changed = true;
  }
  const place = ({ key }: { key: unknown }): number =>
    languages.findIndex((tag) => tag === (isScalar(key) ? key.value : key));
  const ordered = text.items.toSorted((a, b) => place(a) - place(b));
  changed ||= ordered.some((item, position) => item !== text.items[position]);
  text.items = ordered;
  return changed ? document.toString({ lineWidth: 0 }) : null;
}
