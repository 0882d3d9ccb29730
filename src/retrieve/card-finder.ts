import type { Municipality } from '../domain/knowledge.ts';
import type { Centring } from '../index/centring.ts';
import type { Matrix } from '../index/vectors.ts';
import { addScaled, dot, matrixOf, normaliseInPlace, rowOf } from '../index/vectors.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText } from '../knowledge/cards.ts';
import { languages } from '../domain/languages.ts';

/** A question of a card in one language: it finds, it is never cited. */
export interface CardEntry {
  card: Card;
  language: string;
  question: string;
}

export interface CardHit {
  card: Card;
  /** Similarity of the question to the card's questions, -1 … 1; the nearest counts most. */
  score: number;
  /** The question that was nearest. */
  entry: CardEntry;
}

export interface CardFinder {
  /**
   * Cards for a question, best first: national ones and those of the municipality; without a
   * municipality all, so that the caller can ask which town is meant.
   *
   * @param vector the question as the model gave it
   */
  find(
    vector: Float32Array,
    language: string,
    municipality: Municipality | null,
    k: number,
  ): CardHit[];
}

/** Similarity that an entry in another language than the question's must have more. */
const otherLanguage = 0.03;

/** Questions of a card that have a say; in any language, since translations ask the same. */
const voters = 4;
const nearestShare = 0.6;

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

/** Cards whose questions are compared one by one: those whose mean question is nearest. */
const lookedAt = 16;

interface CardRows {
  card: Card;
  rows: { entry: CardEntry; vector: Float32Array }[];
  /** Sum of the vectors: its direction is the card's mean question. */
  centre: Float32Array;
}

/**
 * The questions' vectors as they are compared; costs 30 ms with 9,000 of them, so it is kept.
 *
 * @param vectors of the entries' questions, embedded as queries, in the same order
 */
export function centreQuestions(
  entries: readonly CardEntry[],
  vectors: readonly Float32Array[],
  centring: Centring,
): Matrix {
  const centred = entries.map(({ language }, n) =>
    centring.query(vectors[n] ?? new Float32Array(), language),
  );
  return matrixOf(centred, centred[0]?.length ?? 0);
}

/**
 * @param questions of the entries, made by {@link centreQuestions}
 *
 * About a millisecond a question with 9,000 entries: most cards are ruled out by their mean question.
 */
export function createCardFinder(
  entries: readonly CardEntry[],
  questions: Matrix,
  centring: Centring,
): CardFinder {
  const cards = rowsByCard(entries, questions);
  return {
    find(vector, language, municipality, k) {
      const query = centring.query(vector, language);
      return cards
        .filter(
          ({ card }) => municipality === null || card.scope === 'nl' || card.scope === municipality,
        )
        .map((one) => ({ ...one, nearness: dot(query, one.centre) }))
        .sort((a, b) => b.nearness - a.nearness)
        .slice(0, lookedAt)
        .map(({ card, rows }) => combine(rows.map((row) => hitOf(card, row, query, language))))
        .sort((a, b) => b.score - a.score)
        .slice(0, k);
    },
  };
}

function rowsByCard(entries: readonly CardEntry[], questions: Matrix): CardRows[] {
  const cards = new Map<string, CardRows>();
  for (const [n, entry] of entries.entries()) {
    const vector = rowOf(questions, n);
    const centre = new Float32Array(vector.length);
    const one = cards.get(entry.card.id) ?? { card: entry.card, rows: [], centre };
    one.rows.push({ entry, vector });
    addScaled(one.centre, vector, 1);
    cards.set(entry.card.id, one);
  }
  for (const { centre } of cards.values()) normaliseInPlace(centre);
  return [...cards.values()];
}

function hitOf(
  card: Card,
  { entry, vector }: CardRows['rows'][number],
  query: Float32Array,
  language: string,
): CardHit {
  const own = sameLanguage(entry.language, language);
  return { card, entry, score: dot(query, vector) - (own ? 0 : otherLanguage) };
}

/** The nearest question and, less, the four nearest: a card that only one question fits is doubtful. */
function combine(hits: readonly CardHit[]): CardHit {
  const near = hits.toSorted((a, b) => b.score - a.score).slice(0, voters);
  const best = near[0] as CardHit;
  const mean = near.reduce((sum, { score }) => sum + score, 0) / voters;
  return { ...best, score: nearestShare * best.score + (1 - nearestShare) * mean };
}

function sameLanguage(a: string, b: string): boolean {
  return a === b || a.split('-')[0] === b.split('-')[0];
}
