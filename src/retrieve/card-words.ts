import type { FieldTerms, Postings } from '../index/postings.ts';
import { buildPostings } from '../index/postings.ts';
import { analysisLanguage } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Language } from '../domain/languages.ts';
import { languages } from '../domain/languages.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText, splitMarks } from '../knowledge/cards.ts';
import type { CardEntry } from './card-finder.ts';
import { ranking } from './parameters.ts';

/** What the words of a question say about each card. */
export interface CardWords {
  /** Per card, in the order given: 0 … about 2; how much of what the question says the card says. */
  score(question: string, language: string): Float32Array;
}

/**
 * Beginnings of words that are compared, in letters. A stem is found whatever the ending, in
 * languages that no stemmer is made for too; and a long beginning is rarer, so that it weighs more.
 */
const beginnings = [3, 4, 5, 6, 9];

/**
 * A card's answer counts twice its questions: it holds the words of the whole topic. Halving or
 * doubling either number moves the right card's place by less than half a point.
 */
const answerWeight = 2;
const saturation = { k1: 1.2, b: 0.3 };

/**
 * Compares questions with what the cards say in the same language: its questions, answer and next
 * step. Made for a language when its first question comes (some ten milliseconds each).
 */
export function createCardWords(
  cards: readonly Card[],
  questions: readonly CardEntry[],
): CardWords {
  const made = new Map<string, Postings>();
  const postingsFor = (language: string): Postings => {
    const known = made.get(language) ?? postingsOf(language, cards, questions);
    made.set(language, known);
    return known;
  };
  const last = new Map<string, Float32Array>();
  return {
    score(question, tag) {
      const key = `${tag} ${question}`;
      const scores =
        last.get(key) ?? scoreCards(question, postingsFor(analysisLanguage(tag)), cards.length);
      // A question and its Dutch terms; only the very last are kept.
      if (last.size > 2) last.clear();
      last.set(key, scores);
      return scores;
    },
  };
}

function postingsOf(
  language: string,
  cards: readonly Card[],
  questions: readonly CardEntry[],
): Postings {
  const asked = new Map(cards.map((card) => [card, [] as string[]]));
  for (const { card, language: tag, question } of questions)
    if (analysisLanguage(tag) === language) asked.get(card)?.push(question);
  const tags = languages.filter((tag) => analysisLanguage(tag) === language);
  const documents = cards.map((card) => [
    field(asked.get(card) ?? [], 1),
    field(answersOf(card, tags), answerWeight),
  ]);
  return buildPostings(documents, Uint32Array.from(cards.keys()), saturation);
}

function answersOf(card: Card, tags: readonly Language[]): string[] {
  return tags.flatMap((tag) => {
    const text = currentText(card, tag);
    if (text === undefined) return [];
    return [...text.answer, text.next].map((sentence) => splitMarks(sentence).text);
  });
}

function field(texts: readonly string[], weight: number): FieldTerms {
  const terms = new Map<string, number>();
  for (const term of texts.flatMap((text) => tokenise(text).flatMap(termsOf)))
    terms.set(term, (terms.get(term) ?? 0) + 1);
  return { terms, weight };
}

/** The word's beginnings; the whole word ends in a mark that tells it from a beginning. */
function termsOf(word: string): string[] {
  const folded = fold(word);
  const terms = beginnings.map((length) =>
    folded.length > length ? folded.slice(0, length) : `${folded}.`,
  );
  return [...new Set(terms)];
}

/**
 * BM25 with rarity squared, as a share of what the question's words could weigh at most. The
 * square makes one rare word outweigh any number of common ones.
 */
function scoreCards(question: string, postings: Postings, cards: number): Float32Array {
  const scores = new Float32Array(cards);
  const unknown = Math.log(1 + (cards + 0.5) / 0.5) ** 2;
  let most = 0;
  for (const term of new Set(tokenise(question).slice(0, ranking.questionWords).flatMap(termsOf))) {
    const found = postings.get(term);
    const rarity = found === undefined ? unknown : found.rarity ** 2;
    most += rarity;
    if (found === undefined) continue;
    for (let n = 0; n < found.rows.length; n += 1) {
      const row = found.rows[n] as number;
      scores[row] = (scores[row] as number) + rarity * (found.weights[n] as number);
    }
  }
  return most === 0 ? scores : scores.map((score) => score / most);
}
