import { withoutPrefixes } from '../index/names.ts';
import { analysisLanguage, stemWord } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Glossary, GlossaryTerm } from '../knowledge/glossary.ts';
import { isAbbreviation } from '../knowledge/glossary.ts';
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
  match(question: string, language: string): readonly GlossaryMatch[];
}

interface Name {
  entry: GlossaryTerm;
  /** Per word its forms: stemmed, and as written, since no stemmer is always consistent. */
  words: readonly (readonly string[])[];
  /** Position among the names of its language. */
  rank: number;
}

/** The names of a language by the forms of their first word: a question meets few of them. */
type Names = ReadonlyMap<string, readonly Name[]>;

/** Words grow at the end in languages that no stemmer of ours knows: a longer form still fits. */
const shortestGrowing = 4;
const longestEnding = 4;

/**
 * Finds glossary terms in questions. Names in the question's own language and in Dutch count:
 * people who have lived here a while mix them.
 */
export function createGlossaryMatcher(glossary: Glossary): GlossaryMatcher {
  const terms = glossary.terms.filter(({ bridge }) => bridge);
  // Made when a question comes in the language: all together take a quarter of a second.
  const byLanguage = new Map<string, Names>();
  const namesIn = (language: string): Names => {
    const names = byLanguage.get(language) ?? byFirstWord(terms, language);
    byLanguage.set(language, names);
    return names;
  };
  // Documents, cards, situations and services ask the same, one after the other.
  let last: { question: string; tag: string; found: readonly GlossaryMatch[] } | undefined;
  const find = (question: string, tag: string): GlossaryMatch[] => {
    const language = analysisLanguage(tag);
    const words = tokenise(question).slice(0, ranking.questionWords);
    const tags = language === 'nl' ? ['nl'] : [language, 'nl'];
    return unique(tags.flatMap((one) => findNames(words, one, namesIn(one))));
  };
  return {
    match(question, tag) {
      if (last?.question !== question || last.tag !== tag)
        last = { question, tag, found: find(question, tag) };
      return last.found;
    },
  };
}

function dutchNames({ term, variants, related }: GlossaryTerm): string[] {
  return [term, ...variants, ...related];
}

function byFirstWord(terms: readonly GlossaryTerm[], language: string): Names {
  const index = new Map<string, Name[]>();
  const pairs = terms.flatMap((entry) => namesOf(entry, language).map((name) => ({ entry, name })));
  for (const [rank, { entry, name }] of pairs.entries()) {
    const words = tokenise(name).map((word) => wordForms(word, language));
    for (const form of new Set(words[0])) {
      const list = index.get(form) ?? [];
      list.push({ entry, words, rank });
      index.set(form, list);
    }
  }
  return index;
}

/** Dutch `SEH` must stand as it is: German `sehen` has the same stem. */
function wordForms(word: string, language: string): string[] {
  return language === 'nl' && isAbbreviation(word)
    ? [whole(word)]
    : [stemWord(word, language), fold(word)];
}

/** A word that no shorter or longer one is taken for. */
function whole(word: string): string {
  return `${fold(word)}=`;
}

/** Names in a language of analysis; the Dutch ones stand apart from the translations. */
function namesOf(entry: GlossaryTerm, language: string): string[] {
  if (language === 'nl') return dutchNames(entry);
  return Object.entries(entry.translations)
    .filter(([tag]) => analysisLanguage(tag) === language)
    .flatMap(([, names]) => names);
}

interface Place extends GlossaryMatch {
  from: number;
  to: number;
  /** {@link Name.rank} */
  rank: number;
}

function findNames(words: readonly string[], language: string, names: Names): Place[] {
  const forms = words.map((word) => formsOf(word, language));
  const places = words
    .flatMap((_, from) =>
      [...startingWith(forms[from] ?? [], names)].flatMap((name) =>
        placeOf(name, from, words, forms),
      ),
    )
    .sort((a, b) => a.rank - b.rank || a.from - b.from);
  return places.filter((place) => !places.some((other) => other !== place && hides(other, place)));
}

/** Names whose first word is one of the forms, or one of their beginnings that may have grown. */
function startingWith(forms: readonly string[], names: Names): Set<Name> {
  const found = new Set<Name>();
  for (const form of forms) {
    for (let cut = 0; cut <= longestEnding; cut += 1) {
      if (cut > 0 && form.length - cut < shortestGrowing) break;
      for (const name of names.get(form.slice(0, form.length - cut)) ?? none) found.add(name);
    }
  }
  return found;
}

const none: readonly Name[] = [];

function hides(other: Place, place: Place): boolean {
  const longer = other.to - other.from > place.to - place.from;
  return longer && other.from <= place.from && other.to >= place.to;
}

/** What a word of the question may be an inflection of. */
function formsOf(word: string, language: string): string[] {
  const bare = withoutPrefixes(word);
  return [
    ...new Set([
      ...bare.map((form) => stemWord(form, language)),
      ...bare.map(fold),
      ...bare.map(whole),
    ]),
  ];
}

function placeOf(
  { entry, words: wanted, rank }: Name,
  from: number,
  words: readonly string[],
  forms: readonly (readonly string[])[],
): Place[] {
  const to = from + wanted.length;
  if (!wanted.every((ways, n) => meet(forms[from + n] ?? [], ways))) return [];
  const [term = '', ...variants] = dutchNames(entry);
  return [{ term, variants, found: words.slice(from, to).join(' '), from, to, rank }];
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
