import type { KeptFiles } from '../adapters/files/kept-files.ts';
import { programDigest } from '../adapters/files/program-digest.ts';
import { prepareCrisis } from '../triage/crisis.ts';
import { prepareMessageKinds } from '../triage/message-kind.ts';

/**
 * Makes the word lists of triage ready: at the first start two thirds of a second, after that they
 * are read as they were made (50 ms).
 */
export async function prepareTriage(kept: KeptFiles): Promise<void> {
  await prepare('crisis', prepareCrisis, kept);
  await prepare('message-kinds', prepareMessageKinds, kept);
}

/** @param make takes what was kept, or `null`, and gives what to keep */
async function prepare<T>(
  name: string,
  make: (before: T | null) => T,
  kept: KeptFiles,
): Promise<void> {
  const before = (await kept.read(name, programDigest())) as T | null;
  const made = make(before);
  if (before === null) await kept.write(name, programDigest(), made);
}

/**
 * Each goes every step of the way, with a town and a number to look at closely. In three
 * alphabets, since patterns are compiled anew for text beyond Latin, and better at second use.
 */
const rehearsal = [
  'Ik woon in Nijmegen en ben 67 jaar. Hoe vraag ik bijzondere bijstand aan?',
  'أعيش في نايميخن وعمري 67 سنة. كيف أطلب المساعدة الخاصة؟',
  'Я живу в Неймегені, мені 67 років. Як попросити про допомогу?',
  'Wat betekent beschikking?',
  'Waar heb ik recht op met een laag inkomen? Ik woon in Nijmegen.',
  'Naar wie ga ik in Nijmegen?',
];

/**
 * Answers questions of our own, so that no visitor waits for what is made at first use. The model
 * is not asked, which may still be starting: they get a vector that means nothing.
 *
 * @param dimension of the model's vectors; 0 without a model
 */
export async function rehearse(
  dimension: number,
  answer: (question: string, vector: Float32Array | null) => Promise<unknown>,
): Promise<void> {
  const vector = dimension === 0 ? null : new Float32Array(dimension).fill(dimension ** -0.5);
  for (const question of rehearsal) await answer(question, vector);
}
