import { isLanguage } from '../../domain/languages.ts';
import { digestOfSchemeText } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/** A scheme's name and sentence as a reader gets them. */
export interface SchemeWords {
  name: string;
  description: string;
  language: string;
  machine: boolean;
}

/** In the reader's language where that text still matches the Dutch; else in Dutch, told as Dutch. */
export function schemeWords({ text, name, about }: Scheme, language: string): SchemeWords {
  const dutch = text.nl;
  const own = isLanguage(language) ? text[language] : undefined;
  const current =
    own !== undefined &&
    (own.status === 'authored' || (dutch && own.source_digest === digestOfSchemeText(dutch)));
  if (own !== undefined && current === true)
    return { ...own, language, machine: own.status === 'machine' };
  const plain = { name, description: about[0]?.text ?? '', ...dutch };
  return { name: plain.name, description: plain.description, language: 'nl', machine: false };
}
