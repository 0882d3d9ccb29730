import type { Counter } from '../domain/desk.ts';
import type { Vote } from '../domain/feedback.ts';
import { votes } from '../domain/feedback.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import { fewest } from './gaps.ts';

/** By what taps on "did this help?" can be counted. */
export const feedbackViews = ['week', 'language', 'town', 'topic'] as const;
export type FeedbackView = (typeof feedbackViews)[number];

/** How often each choice was tapped. A reason comes with a "no". */
export interface FeedbackRow {
  /** Week (`2026-W47`), language, town, record; `null`: none. */
  name: string | null;
  votes: Record<Vote, number>;
}

const prefix = 'helped.';

/** A counter of one choice. */
export type Taps = Counter & { vote: Vote };

/** Counters of "did this help?" since a day, of the towns that are asked for. */
export function feedbackSince(
  counters: readonly Counter[],
  since: IsoDate,
  sees: (municipality: string | null) => boolean,
): Taps[] {
  return counters.flatMap((counter) => {
    const vote = votes.find((one) => counter.name === `${prefix}${one}`);
    const counts = counter.day >= since && sees(counter.municipality);
    return vote !== undefined && counts ? [{ ...counter, vote }] : [];
  });
}

/** Adds them up; by week in order of time, else what helped least first. */
export function feedbackBy(taps: readonly Taps[], view: FeedbackView): FeedbackRow[] {
  const rows = new Map<string | null, FeedbackRow>();
  for (const tap of taps) {
    const name = nameIn(tap, view);
    const row = rows.get(name) ?? { name, votes: noVotes() };
    row.votes[tap.vote] += tap.count;
    rows.set(name, row);
  }
  const all = [...rows.values()];
  return view === 'week'
    ? all.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
    : all.toSorted((a, b) => b.votes.no - a.votes.no || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

/** Records that did not help {@link fewest} times or more: what to look at first. */
export function poorTopics(taps: readonly Taps[]): FeedbackRow[] {
  return feedbackBy(taps, 'topic').filter(
    ({ name, votes: { no } }) => name !== null && no >= fewest,
  );
}

/** Everything apart: a row a week, language, town and record, in this order. */
export function feedbackTable(
  taps: readonly Taps[],
): { names: (string | null)[]; votes: Record<Vote, number> }[] {
  const rows = new Map<string, { names: (string | null)[]; votes: Record<Vote, number> }>();
  for (const tap of taps) {
    const names = feedbackViews.map((view) => nameIn(tap, view));
    const key = JSON.stringify(names);
    const row = rows.get(key) ?? { names, votes: noVotes() };
    row.votes[tap.vote] += tap.count;
    rows.set(key, row);
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function nameIn(tap: Taps, view: FeedbackView): string | null {
  if (view === 'week') return weekOf(tap.day);
  if (view === 'town') return tap.municipality;
  return view === 'topic' ? tap.topic : tap.language;
}

function noVotes(): Record<Vote, number> {
  return Object.fromEntries(votes.map((vote) => [vote, 0])) as Record<Vote, number>;
}

/** The week of a day as ISO 8601 counts them: it belongs to the year of its Thursday. */
export function weekOf(day: IsoDate): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
