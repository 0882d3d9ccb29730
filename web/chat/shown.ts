import type { Turn } from '../elements/turn.ts';
import { isTurn } from './kept.ts';

/** Where answers that are shown at a desk lie in this tab, while its page is away. */
const place = 'wegwijs-desk';

/**
 * Keeps what is shown at a desk for the moment in which the page is away: a reload, a source that was
 * followed, a phone that put the tab to sleep. Where nothing is shown, nothing is kept: neither before
 * the visitor asked for a code, nor after it died, nor once the conversation was forgotten or left.
 */
export function keepShown(turns: readonly Turn[]): void {
  const shown = turns.filter(isShown);
  try {
    if (shown.length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(shown));
  } catch {
    // Full or forbidden: the code still works at the desk, only this page no longer hears of it.
  }
}

/** What was kept, once: from here on the page has it. */
export function takeShown(): Turn[] {
  try {
    const turns = JSON.parse(sessionStorage.getItem(place) ?? '[]') as unknown;
    forgetShown();
    return Array.isArray(turns) ? turns.filter(isTurn).filter(isShown) : [];
  } catch {
    forgetShown();
    return [];
  }
}

export function forgetShown(): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Forbidden: there is nothing.
  }
}

/** Answers of this device and those shown at a desk, each once, numbered in their order. */
export function together(kept: readonly Turn[], shown: readonly Turn[]): Turn[] {
  const ids = new Set(shown.map(({ answer }) => answer?.id));
  const others = kept.filter(({ answer }) => !ids.has(answer?.id));
  return [...others, ...shown].map((turn, n): Turn => ({ ...turn, key: n + 1 }));
}

function isShown({ desk }: Turn): boolean {
  return desk != null && !desk.over && Date.parse(desk.expires) > Date.now();
}
