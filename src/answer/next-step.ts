import type { Claim } from '../domain/answer.ts';

const order =
  '(?:vraag|bel|ga|meld|maak|stuur|praat|geef|neem|schrijf|bewaar|betaal|mail|kijk|zeg)';

/** `Weigert een bank, vraag dan …`, `Krijgt u minder, dan kunt u dat melden`: in a case, what to do in it. */
const step = new RegExp(
  `[,;] (?:en )?(?:${order}\\b(?! naar het bedrag)|(?:dan )?kunt u (?:dat |het |ook )*(?:melden|bellen|vragen)\\b)`,
  'i',
);
const inCase = /^(?:\S+ (?:u|uw|er|iemand)\b|weigert|hangt|loopt|komt)/i;

/**
 * Whether a Dutch statement of a card tells what to do in a case of its own. Where it is the one that answers,
 * it is the asker's next step, and the one of the card ("choose a bank", "call 112") is that of others.
 */
export function isStepInCase(dutch: string): boolean {
  return inCase.test(dutch) && step.test(dutch);
}

/**
 * A card's statements with its next step behind them.
 *
 * @param isOwn the first statement is the asker's next step; then the card's is told as any other
 */
export function withNextStep(said: readonly Claim[], next: Claim | null, isOwn: boolean): Claim[] {
  const [first, ...rest] = said;
  const last = next === null ? [] : [next];
  if (first !== undefined && isOwn) return [{ ...first, role: 'next' }, ...rest, ...last];
  return [...said, ...last.map((claim): Claim => ({ ...claim, role: 'next' }))];
}
