import type { Municipality } from '../domain/knowledge.ts';
import type { Centring } from '../index/centring.ts';
import { ridgeSteps } from '../index/ridge.ts';
import type { Rows } from '../index/simd/rows.ts';
import { laidByteMatrix, laidMatrix, rowsOver, rowsOverBytes } from '../index/simd/rows.ts';
import type { Steps } from '../index/turns.ts';
import { atOnce } from '../index/turns.ts';
import type { Matrix } from '../index/vectors.ts';
import { addScaled, matrix, matrixOf, normaliseInPlace, rowOf, toBytes } from '../index/vectors.ts';
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
  /** Compares the words of a question now, so that the next search has that ready. */
  foresee(text: string, language: string): void;
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
/** Weights of the voices (docs/adr/0004-cards-first.md). */
const questionsWeight = 0.8;
const wordsWeight = 0.4;
const termsWeight = 0.08;
const classWeight = 0.4;
const classPenalty = 3;

/** Questions that are centred in one step. */
const centredAtOnce = 512;

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
 * Centres the questions and learns what tells the cards apart; costs about a second with 11,000 of
 * them, so it is kept.
 *
 * @param vectors of the entries' questions, embedded as queries, in the same order
 */
export function prepareQuestions(
  entries: readonly CardEntry[],
  vectors: readonly Float32Array[],
  centring: Centring,
): PreparedQuestions {
  return atOnce(questionSteps(entries, vectors, centring));
}

/** {@link prepareQuestions} in steps, for a server that answers meanwhile. */
export function* questionSteps(
  entries: readonly CardEntry[],
  vectors: readonly Float32Array[],
  centring: Centring,
): Steps<PreparedQuestions> {
  const centred: Float32Array[] = [];
  for (const [n, { language }] of entries.entries()) {
    if (n % centredAtOnce === centredAtOnce - 1) yield;
    centred.push(centring.query(vectors[n] ?? new Float32Array(), language));
  }
  const questions = matrixOf(centred, centred[0]?.length ?? 0);
  const numbers = new Map(cardsOf(entries).map((card, n) => [card, n]));
  const classOf = entries.map(({ card }) => numbers.get(card) as number);
  const options = { penalty: classPenalty };
  return { questions, classes: yield* ridgeSteps(questions, classOf, numbers.size, options) };
}

/** A card's questions: consecutive rows of the matrix, so that none has to be looked up. */
interface CardRows {
  card: Card;
  /** Its place in {@link cardsOf}. */
  number: number;
  entries: CardEntry[];
  /** The entries' questions: rows of `questions` from `first` on. */
  questions: Rows;
  first: number;
  /** Their languages without the register, to be compared with the visitor's. */
  languages: string[];
}

/** Every card at a glance: a row a card, in the order of {@link cardsOf}. */
interface Glances {
  /** Mean questions. */
  centres: Rows;
  /** What tells each card from the others. */
  classes: Rows;
}

/**
 * Finds cards by the questions they answer, by the words of question and answer, by Dutch terms that
 * words of the question stand for, and by what tells a card from its neighbours. Under a millisecond
 * a question with 11,000 entries: most cards are ruled out before their questions are compared.
 *
 * @param prepared made from the same entries by {@link prepareQuestions}
 */
export function createCardFinder(
  entries: readonly CardEntry[],
  prepared: PreparedQuestions,
  centring: Centring,
): CardFinder {
  const cards = rowsByCard(entries, prepared);
  const glances = glancesOf(entries, prepared, cards.length);
  const words = createCardWords(cardsOf(entries), entries);
  const byId = new Map(cards.map(({ card }) => [card.id, card]));
  return {
    cardOf: (id) => byId.get(id),
    foresee(text, language) {
      words.score(text, language);
    },
    find({ text, language, terms, vector }, municipality, k) {
      const query = centring.query(vector, language);
      const spoken = words.score(text, language);
      const dutch = words.score(terms.join(' '), 'nl');
      const clues = askerClues(text);
      const centres = glances.centres.dotAll(query);
      const classes = glances.classes.dotAll(query);
      return cards
        .filter(
          ({ card }) => municipality === null || card.scope === 'nl' || card.scope === municipality,
        )
        .map((rows) => {
          const parts = {
            words: wordsWeight * (spoken[rows.number] as number),
            terms: termsWeight * (dutch[rows.number] as number),
            class: classWeight * (classes[rows.number] as number),
            asker: askerWorth(rows.card.asker, clues, language),
          };
          const glance = questionsWeight * (centres[rows.number] as number) + sumOf(parts);
          return { rows, parts, glance };
        })
        .sort((a, b) => b.glance - a.glance)
        .slice(0, lookedAt)
        .map(({ rows, parts }) => {
          const near = nearestOf(rows, query, language);
          const all = { questions: questionsWeight * near.score, ...parts };
          return { card: rows.card, score: sumOf(all), entry: near.entry, parts: all };
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, k);
    },
  };
}

function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

function rowsByCard(entries: readonly CardEntry[], { questions }: PreparedQuestions): CardRows[] {
  const places = new Map<Card, number[]>();
  for (const [row, { card }] of entries.entries()) {
    const rows = places.get(card) ?? [];
    rows.push(row);
    places.set(card, rows);
  }
  const grouped = [...places.values()].flat().map((row) => rowOf(questions, row));
  // A byte a number: most of a question's time would go into reading them.
  const bytes = toBytes(matrixOf(grouped, questions.dimension));
  const laid = rowsOverBytes(laidByteMatrix(bytes));
  let next = 0;
  return [...places].map(([card, rows], number) => {
    const own = rows.map((row) => entries[row] as CardEntry);
    const first = next;
    next += rows.length;
    return {
      card,
      number,
      entries: own,
      questions: laid,
      first,
      languages: own.map(({ language }) => withoutRegister(language)),
    };
  });
}

function glancesOf(
  entries: readonly CardEntry[],
  { questions, classes }: PreparedQuestions,
  cards: number,
): Glances {
  const numbers = new Map(cardsOf(entries).map((card, n) => [card, n]));
  const centres = matrix(cards, questions.dimension);
  for (const [row, { card }] of entries.entries())
    addScaled(rowOf(centres, numbers.get(card) ?? 0), rowOf(questions, row), 1);
  for (let card = 0; card < cards; card += 1) normaliseInPlace(rowOf(centres, card));
  return { centres: rowsOver(laidMatrix(centres)), classes: rowsOver(laidMatrix(classes)) };
}

/** The nearest question and, less, the four nearest: a card that only one question fits is doubtful. */
function nearestOf(
  { questions, first, languages: spoken, entries }: CardRows,
  query: Float32Array,
  language: string,
): { entry: CardEntry; score: number } {
  const own = withoutRegister(language);
  // The best scores so far, falling; a handful, so that a list kept in order beats any sorting.
  const best = new Float64Array(voters).fill(-Infinity);
  let nearest = 0;
  for (let row = 0; row < entries.length; row += 1) {
    const near = questions.dot(first + row, query) - (spoken[row] === own ? 0 : otherLanguage);
    if (near > (best[0] as number)) nearest = row;
    insert(best, near);
  }
  const found = best.filter((score) => score > -Infinity);
  const mean = found.reduce((sum, score) => sum + score, 0) / voters;
  return {
    entry: entries[nearest] as CardEntry,
    score: nearestShare * (best[0] as number) + (1 - nearestShare) * mean,
  };
}

/** Puts a score into its place in a falling list; the lowest falls out. */
function insert(best: Float64Array, score: number): void {
  let place = best.length - 1;
  if (score <= (best[place] as number)) return;
  for (; place > 0 && (best[place - 1] as number) < score; place -= 1)
    best[place] = best[place - 1] as number;
  best[place] = score;
}

function withoutRegister(language: string): string {
  return language.split('-')[0] as string;
}
