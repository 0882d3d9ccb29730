import { withoutPrefixes } from '../index/names.ts';
import { analysisLanguage, stemWord } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Glossary, GlossaryTerm } from '../knowledge/glossary.ts';
import { ranking } from './parameters.ts';

/** A term of the glossary that a question names in some language. */
export interface GlossaryMatch {
  /** The Dutch term. */
  term: string;
  /** Other Dutch words for it that documents use. */
  variants: readonly string[];
  /** The words of the question. */
  found: string;
}

export interface GlossaryMatcher {
  /** Terms that the question names, each once; a longer name hides a shorter one inside it. */
  match(question: string, language: string): GlossaryMatch[];
}

interface Name {
  entry: GlossaryTerm;
  /** Per word its forms: stemmed, and as written, since no stemmer is always consistent. */
  words: readonly (readonly string[])[];
}

/** Words grow at the end in languages that no stemmer of ours knows: a longer form still fits. */
const shortestGrowing = 4;
const longestEnding = 4;

/**
 * Finds glossary terms in questions. Names in the question's own language and in Dutch count:
 * people who have lived here a while mix them.
 */
export function createGlossaryMatcher(glossary: Glossary): GlossaryMatcher {
  const terms = glossary.terms.filter(({ bridge }) => bridge);
  const dutch = terms.flatMap((entry) =>
    dutchNames(entry).map((name) => nameOf(entry, name, 'nl')),
  );
  const byLanguage = new Map<string, Name[]>();
  for (const entry of terms) {
    for (const [tag, names] of Object.entries(entry.translations)) {
      const key = analysisLanguage(tag);
      const list = byLanguage.get(key) ?? [];
      list.push(...names.map((name) => nameOf(entry, name, key)));
      byLanguage.set(key, list);
    }
  }
  return {
    match(question, tag) {
      const language = analysisLanguage(tag);
      const words = tokenise(question).slice(0, ranking.questionWords);
      const own = findNames(words, language, byLanguage.get(language) ?? []);
      return unique([...own, ...findNames(words, 'nl', dutch)]);
    },
  };
}

function dutchNames({ term, variants, related }: GlossaryTerm): string[] {
  return [term, ...variants, ...related];
}

function nameOf(entry: GlossaryTerm, name: string, language: string): Name {
  const words = tokenise(name).map((word) => [stemWord(word, language), fold(word)]);
  return { entry, words };
}

interface Place extends GlossaryMatch {
  from: number;
  to: number;
}

function findNames(words: readonly string[], language: string, names: readonly Name[]): Place[] {
  const forms = words.map((word) => formsOf(word, language));
  const places = names.flatMap((name) => placesOf(name, words, forms));
  return places.filter((place) => !places.some((other) => other !== place && hides(other, place)));
}

function hides(other: Place, place: Place): boolean {
  const longer = other.to - other.from > place.to - place.from;
  return longer && other.from <= place.from && other.to >= place.to;
}

/** What a word of the question may be an inflection of. */
function formsOf(word: string, language: string): string[] {
  const bare = withoutPrefixes(word);
  return [...new Set([...bare.map((form) => stemWord(form, language)), ...bare.map(fold)])];
}

function placesOf(
  { entry, words: wanted }: Name,
  words: readonly string[],
  forms: readonly (readonly string[])[],
): Place[] {
  const [term = '', ...variants] = dutchNames(entry);
  const places: Place[] = [];
  for (let from = 0; wanted.length > 0 && from + wanted.length <= words.length; from += 1) {
    const to = from + wanted.length;
    if (wanted.every((ways, n) => meet(forms[from + n] ?? [], ways)))
      places.push({ term, variants, found: words.slice(from, to).join(' '), from, to });
  }
  return places;
}

function meet(forms: readonly string[], wanted: readonly string[]): boolean {
  return forms.some((form) => wanted.some((one) => fits(form, one)));
}

function fits(form: string, wanted: string): boolean {
  if (form === wanted) return true;
  const growing = wanted.length >= shortestGrowing && form.length - wanted.length <= longestEnding;
  return growing && form.startsWith(wanted);
}

function unique(places: readonly Place[]): GlossaryMatch[] {
  const found = new Map<string, GlossaryMatch>();
  for (const { term, variants, found: words } of places) {
    if (!found.has(term)) found.set(term, { term, variants, found: words });
  }
  return [...found.values()];
}
