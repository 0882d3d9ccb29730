import type { Municipality } from '../domain/knowledge.ts';
import type { Centring } from '../index/centring.ts';
import { fitRidge } from '../index/ridge.ts';
import type { Matrix } from '../index/vectors.ts';
import { addScaled, dot, matrixOf, normaliseInPlace, rowOf } from '../index/vectors.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText } from '../knowledge/cards.ts';
import { languages } from '../domain/languages.ts';
import { askerClues, askerWorth } from './asker-groups.ts';
import { createCardWords } from './card-words.ts';

/** A question of a card in one language: it finds, it is never cited. */
export interface CardEntry {
  card: Card;
  language: string;
  question: string;
}

/** A visitor's question. */
export interface CardQuery {
  text: string;
  /** Its language as identified. */
  language: string;
  /** Dutch terms that words of it stand for; they find what the words themselves do not. */
  terms: readonly string[];
  /** As the model gave it. */
  vector: Float32Array;
}

export interface CardHit {
  card: Card;
  /** What `parts` add up to; comparable between questions and languages. */
  score: number;
  /** The question of the card that was nearest. */
  entry: CardEntry;
  /** Why: what each way of comparing gave, already weighed. */
  parts: { questions: number; words: number; terms: number; class: number; asker: number };
}

export interface CardFinder {
  /**
   * Cards for a question, best first: national ones and those of the municipality; without a
   * municipality all, so that the caller can ask which town is meant.
   */
  find(query: CardQuery, municipality: Municipality | null, k: number): CardHit[];
  /** One of its cards. */
  cardOf(id: string): Card | undefined;
}

/** What is compared, made from the entries; plain data, to be kept. */
export interface PreparedQuestions {
  /** The entries' questions, centred. */
  questions: Matrix;
  /** Per card, in the order of {@link cardsOf}, what tells it from the others. */
  classes: Matrix;
}

/** Similarity that an entry in another language than the question's must have more. */
const otherLanguage = 0.03;

/** Questions of a card that have a say; in any language, since translations ask the same. */
const voters = 4;
const nearestShare = 0.6;
/** Weights of the other voices (docs/adr/0004-cards-first.md). */
const wordsWeight = 0.25;
const termsWeight = 0.06;
const classWeight = 0.75;
const classPenalty = 3;

/** Cards whose questions are compared one by one: those that stand out at a glance. */
const lookedAt = 16;

/** The questions of the cards' texts that still match the Dutch. */
export function cardEntries(cards: readonly Card[]): CardEntry[] {
  return cards.flatMap((card) =>
    languages.flatMap((language) =>
      (currentText(card, language)?.questions ?? []).map((question) => ({
        card,
        language,
        question,
      })),
    ),
  );
}

/** The cards of the entries, each once, in order. */
function cardsOf(entries: readonly CardEntry[]): Card[] {
  return [...new Set(entries.map(({ card }) => card))];
}

/**
 * Centres the questions and learns what tells the cards apart; costs about a second with 9,000 of
 * them, so it is kept.
 *
 * @param vectors of the entries' questions, embedded as queries, in the same order
 */
export function prepareQuestions(
  entries: readonly CardEntry[],
  vectors: readonly Float32Array[],
  centring: Centring,
): PreparedQuestions {
  const centred = entries.map(({ language }, n) =>
    centring.query(vectors[n] ?? new Float32Array(), language),
  );
  const questions = matrixOf(centred, centred[0]?.length ?? 0);
  const numbers = new Map(cardsOf(entries).map((card, n) => [card, n]));
  const classOf = entries.map(({ card }) => numbers.get(card) as number);
  return {
    questions,
    classes: fitRidge(questions, classOf, numbers.size, { penalty: classPenalty }),
  };
}

interface CardRows {
  card: Card;
  /** Its place in {@link cardsOf}. */
  number: number;
  rows: { entry: CardEntry; vector: Float32Array }[];
  /** Sum of the vectors: its direction is the card's mean question. */
  centre: Float32Array;
}

/**
 * Finds cards by the questions they answer, by the words of question and answer, by Dutch terms that
 * words of the question stand for, and by what tells a card from its neighbours. About a millisecond
 * a question with 9,000 entries: most cards are ruled out before their questions are compared.
 *
 * @param prepared made from the same entries by {@link prepareQuestions}
 */
export function createCardFinder(
  entries: readonly CardEntry[],
  prepared: PreparedQuestions,
  centring: Centring,
): CardFinder {
  const cards = rowsByCard(entries, prepared.questions);
  const words = createCardWords(cardsOf(entries), entries);
  const byId = new Map(cards.map(({ card }) => [card.id, card]));
  return {
    cardOf: (id) => byId.get(id),
    find({ text, language, terms, vector }, municipality, k) {
      const query = centring.query(vector, language);
      const spoken = words.score(text, language);
      const dutch = words.score(terms.join(' '), 'nl');
      const clues = askerClues(text);
      return cards
        .filter(
          ({ card }) => municipality === null || card.scope === 'nl' || card.scope === municipality,
        )
        .map((one) => {
          const parts = {
            words: wordsWeight * (spoken[one.number] as number),
            terms: termsWeight * (dutch[one.number] as number),
            class: classWeight * dot(query, rowOf(prepared.classes, one.number)),
            asker: askerWorth(one.card.asker, clues, language),
          };
          return { ...one, parts, glance: dot(query, one.centre) + sumOf(parts) };
        })
        .sort((a, b) => b.glance - a.glance)
        .slice(0, lookedAt)
        .map(({ card, rows, parts }) => {
          const near = combine(rows.map((row) => nearnessOf(row, query, language)));
          const all = { questions: near.score, ...parts };
          return { card, score: sumOf(all), entry: near.entry, parts: all };
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, k);
    },
  };
}

function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

function rowsByCard(entries: readonly CardEntry[], questions: Matrix): CardRows[] {
  const cards = new Map<Card, CardRows>();
  for (const [n, entry] of entries.entries()) {
    const vector = rowOf(questions, n);
    const one = cards.get(entry.card) ?? {
      card: entry.card,
      number: cards.size,
      rows: [],
      centre: new Float32Array(vector.length),
    };
    one.rows.push({ entry, vector });
    addScaled(one.centre, vector, 1);
    cards.set(entry.card, one);
  }
  for (const { centre } of cards.values()) normaliseInPlace(centre);
  return [...cards.values()];
}

interface Near {
  entry: CardEntry;
  score: number;
}

function nearnessOf(
  { entry, vector }: CardRows['rows'][number],
  query: Float32Array,
  language: string,
): Near {
  const own = sameLanguage(entry.language, language);
  return { entry, score: dot(query, vector) - (own ? 0 : otherLanguage) };
}

/** The nearest question and, less, the four nearest: a card that only one question fits is doubtful. */
function combine(questions: readonly Near[]): Near {
  const near = questions.toSorted((a, b) => b.score - a.score).slice(0, voters);
  const best = near[0] as Near;
  const mean = near.reduce((sum, { score }) => sum + score, 0) / voters;
  return { ...best, score: nearestShare * best.score + (1 - nearestShare) * mean };
}

function sameLanguage(a: string, b: string): boolean {
  return a === b || a.split('-')[0] === b.split('-')[0];
}
