import type { Passage } from '../domain/knowledge.ts';
import type { Candidate, RetrievalFilters } from '../domain/retrieval.ts';

type Reason = NonNullable<Candidate['rejected']>;

/** Why a filter keeps a passage out; `undefined` lets it through. */
export type PassageFilter = (passage: Passage) => Reason | undefined;

/**
 * Turns the filters of a request into one test. A municipality lets its own and national passages
 * through, never another's; without one all are searched.
 */
export function createFilter(filters: RetrievalFilters): PassageFilter {
  const { municipality, recordKinds, documentKinds, years, languages, validOn } = filters;
  return (passage) => {
    if (
      municipality != null &&
      passage.municipality !== null &&
      passage.municipality !== municipality
    )
      return 'municipality';
    if (validOn !== undefined && !isValid(passage, validOn)) return 'validity';
    if (recordKinds !== undefined && !recordKinds.includes(passage.kind)) return 'filter';
    if (documentKinds !== undefined && !documentKinds.includes(passage.documentKind))
      return 'filter';
    if (years !== undefined && (passage.year === null || !years.includes(passage.year)))
      return 'filter';
    if (languages !== undefined && !languages.includes(passage.language)) return 'filter';
    return undefined;
  };
}

/**
 * Both ends are the last or first valid day; an open end is valid for ever. What is undated but about
 * a year says nothing of a day long before it; next year's budget is read this year already.
 */
function isValid({ validFrom, validUntil, year }: Passage, on: string): boolean {
  if (validFrom === null && year !== null && year > Number(on.slice(0, 4)) + 1) return false;
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}

/** The rows that a filter lets through, ascending, and the same as one byte a row. */
interface AllowedRows {
  mask: Uint8Array;
  rows: Uint32Array;
}

/** Filters that are remembered for a list of passages: a few towns, one day. */
const remembered = 32;
const known = new WeakMap<readonly Passage[], Map<string, AllowedRows>>();

/**
 * Which passages pass the filters; remembered, since askers of a town share them and testing
 * 10,000 passages takes a millisecond.
 */
export function allowedRows(passages: readonly Passage[], filters: RetrievalFilters): AllowedRows {
  const { municipality, recordKinds, documentKinds, years, languages, validOn } = filters;
  const key = JSON.stringify([municipality, recordKinds, documentKinds, years, languages, validOn]);
  const before = known.get(passages) ?? new Map<string, AllowedRows>();
  known.set(passages, before);
  const made = before.get(key) ?? testAll(passages, createFilter(filters));
  if (before.size >= remembered) before.clear();
  before.set(key, made);
  return made;
}

function testAll(passages: readonly Passage[], filter: PassageFilter): AllowedRows {
  const mask = Uint8Array.from(passages, (passage) => (filter(passage) === undefined ? 1 : 0));
  const rows = new Uint32Array(passages.length).map((_, row) => row);
  return { mask, rows: rows.filter((row) => mask[row] === 1) };
}
