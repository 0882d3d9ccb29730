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
  const { municipality, recordKinds, documentKinds, years, validOn } = filters;
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
    return undefined;
  };
}

/** Both ends are the last or first valid day; an open end is valid for ever. */
function isValid({ validFrom, validUntil }: Passage, on: string): boolean {
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}
