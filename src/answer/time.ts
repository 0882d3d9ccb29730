import type { Claim } from '../domain/answer.ts';
import type { Candidate } from '../domain/retrieval.ts';
import { dateText } from '../directory/opening-text.ts';
import { isLanguage } from '../domain/languages.ts';
import type { Composition } from './compose.ts';
import type { AnswerServices, AnswerState } from './state.ts';
import { asksHistory, dayOf } from './today.ts';

/** An account is about its own year; from the year before last on it is history. */
function isHistory(
  { year, documentKind }: { year: number | null; documentKind: string },
  day: string,
): boolean {
  return documentKind === 'account' && year !== null && year < Number(day.slice(0, 4)) - 1;
}

/**
 * What holds now before what was so once, unless history is asked: then the year that is asked
 * about comes first. The order within each stays.
 */
export function newestFirst(
  candidates: readonly Candidate[],
  state: AnswerState,
  services: AnswerServices,
): Candidate[] {
  const day = dayOf(state, services);
  const rank = ({ passage }: Candidate): number => {
    if (!asksHistory(state)) return isHistory(passage, day) ? 1 : 0;
    return state.year === null || passage.year === state.year ? 0 : 1;
  };
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Without sums and rules of sections that are past their validity: they are not told as current.
 * What an old account says is told as of its year.
 */
export function withoutExpired(
  { claims, citations }: Composition,
  state: AnswerState,
  services: AnswerServices,
): Composition {
  const day = dayOf(state, services);
  const expired = new Map(
    citations
      .filter(({ validUntil }) => validUntil !== null && validUntil < day)
      .map(({ id, validUntil }) => [id, validUntil ?? '']),
  );
  const kept = asksHistory(state)
    ? claims
    : claims.filter((claim) => !claim.citations.some((id) => expired.has(id)));
  const last = [...expired.values()].sort().at(-1);
  if (last !== undefined && kept.length < claims.length) addNotice(last, state, services);
  const cited = new Set(kept.flatMap((claim) => claim.citations));
  return {
    claims: kept.map((claim) => withFrame(claim, { claims, citations }, state, services)),
    citations: citations.filter(({ id }) => cited.has(id)),
  };
}

function addNotice(date: string, state: AnswerState, { messages }: AnswerServices): void {
  const language = isLanguage(state.language) ? state.language : 'en';
  const text = messages.for(language)('notice.expired', { date: dateText(date, language) });
  state.notices.push({ kind: 'expired', text });
}

function withFrame(
  claim: Claim,
  { citations }: Composition,
  state: AnswerState,
  services: AnswerServices,
): Claim {
  const day = dayOf(state, services);
  const years = citations
    .filter(({ id }) => claim.citations.includes(id))
    .flatMap(({ documentId, year, validUntil }) => {
      if (validUntil !== null && validUntil < day) return [Number(validUntil.slice(0, 4))];
      const documentKind = services.recordOf(documentId)?.documentKind ?? 'guide';
      return year !== null && isHistory({ year, documentKind }, day) ? [year] : [];
    });
  const [year] = years;
  if (year === undefined || years.length < claim.citations.length) return claim;
  const frame = services.messages.for(state.language)('compose.frame', { year: String(year) });
  return { ...claim, frame };
}

/** The year that every claim is told of, or `null`. */
export function framed(claims: readonly Claim[]): string | null {
  const years = new Set(claims.map(({ frame }) => /\d{4}/.exec(frame ?? '')?.[0] ?? null));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
