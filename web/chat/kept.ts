import type { Turn } from '../elements/turn.ts';

/** Where answers lie on this device, if the visitor chose so. */
const place = 'wegwijs-answers';
const atMost = 10;

/** Whether the visitor chose to keep answers here. A browser that forbids it keeps none. */
export function isKeeping(): boolean {
  return read() !== null;
}

/** Keeps the last finished turns, this and every later time, until they are forgotten. */
export function keepAnswers(turns: readonly Turn[]): void {
  // A code for the desk and its key are for this visit.
  const finished = turns
    .filter(({ answer }) => answer !== null)
    .slice(-atMost)
    .map((turn): Turn => ({ ...turn, desk: null }));
  try {
    localStorage.setItem(place, JSON.stringify(finished));
  } catch {
    // Full or forbidden: nothing is kept, as before.
  }
}

export function forgetAnswers(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Forbidden: there is nothing.
  }
}

/** The turns that were kept on an earlier visit. */
export function keptAnswers(): Turn[] {
  try {
    const turns = JSON.parse(read() ?? '[]') as unknown;
    return Array.isArray(turns) ? turns.filter(isTurn) : [];
  } catch {
    return [];
  }
}

/** What an earlier version kept may be of another shape; it is left out. */
export function isTurn(value: unknown): value is Turn {
  const { question, claims, answer } = value as Partial<Turn>;
  return typeof question === 'string' && Boolean(claims && answer?.terms);
}

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
