import { setImmediate as nextTurn } from 'node:timers/promises';
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
 * The first go every step of the way, with a town and a number to look at closely, in three
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

/** Words of cards, terms and phrases are made for a language when it is first asked in. */
const rehearsedLanguages = [
  'How do I apply for welfare if I have no work?',
  'ብዘይ ስራሕ ከለኹ ሓገዝ ብኸመይ እሓትት?',
  'İşim yoksa sosyal yardıma nasıl başvururum?',
  'اگر کار ندارم چگونه درخواست کمک مالی بدهم؟',
  'که کار ونه لرم څنګه د مرستې غوښتنه وکړم؟',
  'Sideen u codsan karaa caawimo haddii aanan shaqo haysan?',
  'Как подать заявление на пособие, если у меня нет работы?',
  'Jak złożyć wniosek o zasiłek, jeśli nie mam pracy?',
  'Ger karê min tune be ez çawa alîkariyê bixwazim?',
  'ئەگەر کارم نەبێت چۆن داوای یارمەتی بکەم؟',
  'ሥራ ከሌለኝ እርዳታ እንዴት ማመልከት እችላለሁ?',
  "Comment demander une aide si je n'ai pas de travail ?",
  '¿Cómo solicito la ayuda si no tengo trabajo?',
  'Cum cer ajutor social dacă nu am loc de muncă?',
  'Как да поискам помощ, ако нямам работа?',
];

/** Answers a question of our own with this vector; `null` where there is no model. */
type Rehearse = (question: string, vector: Float32Array | null) => Promise<unknown>;

/**
 * Answers questions of our own, so that no visitor waits for what is made at first use. The model
 * is not asked, which may still be starting: they get a vector that means nothing.
 *
 * @param dimension of the model's vectors; 0 without a model
 */
export async function rehearse(dimension: number, answer: Rehearse): Promise<void> {
  for (const question of rehearsal) await answer(question, meaningless(dimension));
}

/** The same in every other language; about a second in all, with visitors' questions in between. */
export async function rehearseLanguages(dimension: number, answer: Rehearse): Promise<void> {
  for (const question of rehearsedLanguages) {
    await nextTurn();
    await answer(question, meaningless(dimension));
  }
}

function meaningless(dimension: number): Float32Array | null {
  return dimension === 0 ? null : new Float32Array(dimension).fill(dimension ** -0.5);
}
