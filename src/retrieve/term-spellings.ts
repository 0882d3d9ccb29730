import { fold, tokenise } from '../index/text.ts';
import type { GlossaryTerm } from '../knowledge/glossary.ts';

/** Terms as people type a word that they saw once: in pieces, or with a letter wrong. */
export interface TermSpellings {
  /** A name of one or more words, split otherwise than it is written: `accept giro`. */
  apart(text: string): GlossaryTerm | undefined;
  /** A name of one word with one letter too many, too few, wrong, or two swapped: `machteging`. */
  misspelt(text: string): GlossaryTerm | undefined;
}

/** Words of a question that are looked at, and most pieces that a name is typed in. */
const mostWords = 40;
const mostPieces = 4;
/** A shorter word is one letter away from too many others. */
const shortest = 6;

/** Made once: some ten thousand short keys. */
export function createSpellings(terms: readonly GlossaryTerm[]): TermSpellings {
  const whole = new Map<string, GlossaryTerm>();
  const near = new Map<string, GlossaryTerm>();
  for (const term of terms) {
    for (const name of [term.term, ...term.variants]) {
      const key = tokenise(name).map(fold).join('');
      if (key.length >= shortest && !whole.has(key)) whole.set(key, term);
      if (key.length >= shortest && !/\s/.test(name))
        for (const one of withoutOne(key)) if (!near.has(one)) near.set(one, term);
    }
  }
  return {
    apart(text) {
      const words = tokenise(text).slice(0, mostWords).map(fold);
      const windows = words.flatMap((_, at) => glued(words, at));
      return windows.map((one) => whole.get(one)).find((term) => term !== undefined);
    },
    misspelt(text) {
      const words = tokenise(text).slice(0, mostWords).map(fold);
      const typed = words.filter(({ length }) => length >= shortest && length < 40);
      return typed
        .flatMap(withoutOne)
        .map((one) => near.get(one))
        .find((term) => term !== undefined);
    },
  };
}

/** The word and every word that is left when one of its letters goes. */
function withoutOne(word: string): string[] {
  const letters = Array.from(word);
  return [
    word,
    ...letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join('')),
  ];
}

/** Two to four neighbouring words written as one, the most words first. */
function glued(words: readonly string[], at: number): string[] {
  return Array.from({ length: mostPieces - 1 }, (_, n) => words.slice(at, at + mostPieces - n))
    .filter(({ length }) => length > 1)
    .map((pieces) => pieces.join(''));
}
