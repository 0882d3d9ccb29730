import { sameWords } from './words/polarity-words.ts';

/** The language whose word lists serve a language or register. */
export function wordsTag(language: string): string {
  return sameWords[language] ?? language;
}

/** One memo a language, for patterns that take long to compile. */
export function perLanguage<T>(make: (tag: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const tag = wordsTag(language);
    const known = made.get(tag);
    if (known !== undefined) return known;
    const value = make(tag);
    made.set(tag, value);
    return value;
  };
}

/** Escapes what is special in a regular expression; `_` becomes white space. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('_', '[\\s\\u200c]');
}
