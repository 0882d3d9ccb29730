import type { Municipality } from '../domain/knowledge.ts';
import type { Centring } from '../index/centring.ts';
import { dot } from '../index/vectors.ts';
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

/** @param vectors of the entries' questions, embedded as queries, in the same order */
export function createCardFinder(
  entries: readonly CardEntry[],
  vectors: readonly Float32Array[],
  centring: Centring,
): CardFinder {
  const centred = entries.map(({ language }, n) =>
    centring.query(vectors[n] ?? new Float32Array(), language),
  );
  return {
    find(vector, language, municipality, k) {
      const query = centring.query(vector, language);
      const hits = new Map<string, CardHit[]>();
      for (const [n, entry] of entries.entries()) {
        const { card } = entry;
        if (municipality !== null && card.scope !== 'nl' && card.scope !== municipality) continue;
        const own = sameLanguage(entry.language, language);
        const score = dot(query, centred[n] ?? query) - (own ? 0 : otherLanguage);
        const list = hits.get(card.id);
        if (list === undefined) hits.set(card.id, [{ card, score, entry }]);
        else list.push({ card, score, entry });
      }
      return [...hits.values()]
        .map(combine)
        .sort((a, b) => b.score - a.score)
        .slice(0, k);
    },
  };
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
