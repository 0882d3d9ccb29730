import type { Topics } from '../directory/topics.ts';
import { categoriesFor } from '../directory/topics.ts';
import { stemWord } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { AnswerServices, AnswerState } from './state.ts';

/** Words of a question that are looked at. */
const mostWords = 100;

const stemsOf = new WeakMap<Topics, Map<string, string>>();

/**
 * Kinds of services that belong to a question: by its card, by its Dutch words, and by the Dutch
 * term that a word of another language stands for. The most fitting first.
 */
export function categoriesOfQuestion(
  {
    card,
    text,
    detected,
    leads,
    kinds,
  }: Pick<AnswerState, 'card' | 'text' | 'detected' | 'leads' | 'kinds'>,
  { directory, terms }: Pick<AnswerServices, 'directory' | 'terms'>,
): string[] {
  const { topics } = directory;
  const isTerm = leads.some(({ kind }) => kind === 'term');
  const term = isTerm ? undefined : terms().explain(text, detected)?.term;
  const words = tokenise(`${text} ${term ?? ''}`).slice(0, mostWords);
  const known = words.flatMap((word) => stems(topics).get(stemOf(word)) ?? []);
  const named = categoriesFor(topics, { words: known });
  const ofCard = card === null ? [] : categoriesFor(topics, { card: { ...card, topic: '' } });
  if (ofCard.length > 0) return ofCard;
  // What the question names is nearer than what its card is filed under; of that nothing is said
  // where nobody asked for a place.
  const filed = kinds.has('place') || kinds.has('goTo') ? categoriesFor(topics, { card }) : [];
  return [...new Set([...named, ...filed])];
}

/** Stem → word of `topics.yaml`, so that `schulden` finds `schuld`. */
function stems(topics: Topics): Map<string, string> {
  const before = stemsOf.get(topics);
  if (before !== undefined) return before;
  const made = new Map(Object.keys(topics.words).map((word) => [stemOf(word), word]));
  stemsOf.set(topics, made);
  return made;
}

function stemOf(word: string): string {
  return fold(stemWord(word, 'nl'));
}
