import { isLanguage } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import { stemWord } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Glossary, GlossaryTerm } from '../knowledge/glossary.ts';
import { createGlossary } from '../knowledge/glossary.ts';
import { createGlossaryMatcher } from './glossary.ts';
import { createSpellings } from './term-spellings.ts';
import type { FoundTerm } from './term-finder.ts';
import { createTermFinder } from './term-finder.ts';

/** What a term means, for one reader. */
export interface ExplainedTerm {
  /** The Dutch term, as it stands on letters. */
  term: string;
  topic: string | undefined;
  /** One sentence … */
  explanation: string;
  /** … and its language: the one that was asked for, or the nearest that there is. */
  language: Language;
  /** How people say it in the language that was asked for; empty for Dutch. */
  translations: readonly string[];
  /** The Dutch sentence, to read beside the other. */
  dutch: string;
  /** Terms that help to understand this one. */
  see: readonly string[];
}

/** Explains administrative terms. Made once; every question costs well under a millisecond. */
export interface TermExplainer {
  /**
   * The term that a word, a phrase or a question such as `wat betekent beschikking?` is about, or
   * `undefined`. Dutch names come before translations, what was asked for before the everyday
   * words and organisations around it.
   *
   * @param language of the reader and of the question
   */
  explain(asked: string, language: string): ExplainedTerm | undefined;
  /** Dutch terms in a text, for explaining them on tap; see {@link createTermFinder}. */
  findTermsIn(text: string): FoundTerm[];
  /** All terms, explained in a language, in the order of the glossary. */
  list(language: string): (ExplainedTerm & { names: readonly string[]; everyday: boolean })[];
}

/** What is asked about is short; a pasted letter is no question about one word. UTF-16 units. */
const longestQuestion = 300;

/** @param glossary all terms, those that are no bridge for searching included */
export function createTermExplainer({ terms }: Glossary): TermExplainer {
  const byName = new Map(terms.map((term) => [term.term, term]));
  const asked = createTermFinder(terms, { asked: true });
  const inText = createTermFinder(terms);
  const translated = createGlossaryMatcher(
    createGlossary(terms.map((term) => ({ ...term, bridge: true, related: [], variants: [] }))),
  );
  const spellings = createSpellings(terms);
  const inDutch = (text: string): GlossaryTerm | undefined => {
    const found = asked.find(text).flatMap(({ term }) => byName.get(term) ?? []);
    return (
      found.find(isSpecific) ??
      spellings.apart(text) ??
      found.find(({ everyday }) => !everyday) ??
      found[0]
    );
  };
  const inOwn = (text: string, language: string): GlossaryTerm | undefined => {
    const found = translated.match(text, language);
    const ranked = found
      .flatMap(({ term, found: words }) => {
        const entry = byName.get(term);
        return entry === undefined ? [] : [{ entry, rank: rankOf(entry, words, language) }];
      })
      .sort((a, b) => a.rank - b.rank);
    return ranked[0]?.entry;
  };
  return {
    explain(question, language) {
      const text = question.slice(0, longestQuestion).normalize('NFC');
      const term = inDutch(text) ?? inOwn(text, language) ?? spellings.misspelt(text);
      return term === undefined ? undefined : explained(term, language);
    },
    findTermsIn: (text) => inText.find(text),
    list: (language) =>
      terms.map((term) => ({
        ...explained(term, language),
        names: [term.term, ...term.variants],
        everyday: term.everyday,
      })),
  };
}

/** In `beschikking van de gemeente` it is not the municipality that needs explaining. */
function isSpecific({ everyday, topic }: GlossaryTerm): boolean {
  return !everyday && topic !== 'organisaties';
}

/** Small for a translation that is the commonest word for the term and fills the question. */
function rankOf(term: GlossaryTerm, words: string, language: string): number {
  const key = stems(words, language);
  const at = (term.translations[language] ?? []).findIndex((one) => stems(one, language) === key);
  return (at === -1 ? 50 : at) + (term.everyday ? 100 : 0) - 10 * key.split(' ').length;
}

function stems(text: string, language: string): string {
  return tokenise(text)
    .map((word) => fold(stemWord(word, language)))
    .join(' ');
}

function explained(term: GlossaryTerm, tag: string): ExplainedTerm {
  const { explanation, translations, topic, see } = term;
  const wanted: Language[] = [...(isLanguage(tag) ? [tag] : []), 'en', 'nl'];
  const language = wanted.find((one) => explanation[one] !== undefined) ?? 'nl';
  return {
    term: term.term,
    topic,
    explanation: explanation[language] ?? '',
    language,
    translations: translations[tag] ?? [],
    dutch: explanation.nl ?? '',
    see,
  };
}
