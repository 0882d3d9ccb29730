import type { Answer, Status } from '../domain/answer.ts';
import type { DeskEvent, NewEvent, Receipt } from '../domain/desk.ts';
import type { IsoDate, Municipality } from '../domain/knowledge.ts';
import { clusterByMeaning, middleOf } from './gaps-cluster.ts';
import { keptText } from './kept-text.ts';
import { receiptSubject } from './receipt.ts';

/** Fewer questions than this are not shown, and not counted apart: they would tell of one person. */
export const fewest = 5;

/** Questions that are looked at together, the newest: comparing them all takes their square. */
export const mostGaps = 800;

/** Longest question that is kept, in UTF-16 units. */
const longestQuestion = 500;

/** Outcomes with which a visitor goes away without a whole answer that we could have given. */
const gapStatuses: ReadonlySet<Status> = new Set(['not_found', 'partial', 'out_of_scope']);

/** A question that was not answered, or not well. */
export interface Gap {
  /** Of the answer: the same question is counted once, whatever tells of it. */
  id: string;
  /** Personal data hidden. */
  question: string;
  language: string;
  municipality: Municipality | null;
  /** Record that the answer cites first. */
  topic: string | null;
  /** Outcome, or `corrected` where staff said that the answer is wrong. */
  status: string;
  at: number;
}

/** Notices on an answer to what was told in confidence. */
const tooPersonal: ReadonlySet<string> = new Set(['letter_private', 'perhaps_crisis']);

/**
 * What is kept of a question where the operator wants it; `null` for one that was answered well, for
 * one with what is or may be a crisis in it, and for a letter.
 */
export function keptQuestion(question: string, answer: Answer): NewEvent | null {
  const { id, language, municipality, status, crisis, letter, notices } = answer;
  const personal = crisis ?? letter ?? notices.find(({ kind }) => tooPersonal.has(kind));
  const text = keptText(question, longestQuestion).trim();
  if (!gapStatuses.has(status) || personal !== undefined || text === '') return null;
  const body = { question: text, language, status, topic: topicOf(answer) };
  const about = { actor: { type: 'visitor' }, subject: `question:${id}`, municipality } as const;
  return { kind: 'question.kept', ...about, body };
}

/**
 * The gaps that receipts and kept questions tell of, the newest {@link mostGaps} in order of time.
 *
 * @param events in their order; those about other things are passed over
 */
export function gapsOf(receipts: readonly Receipt[], events: readonly DeskEvent[]): Gap[] {
  const wrong = correctedReceipts(events);
  const shown = receipts.flatMap((receipt): Gap[] => {
    const { answer, question, language, municipality, madeAt: at } = receipt;
    const corrected = wrong.has(receiptSubject(receipt));
    if (question === '' || !(corrected || gapStatuses.has(answer.status))) return [];
    const status = corrected ? 'corrected' : answer.status;
    const topic = topicOf(answer);
    return [{ id: answer.id, question, language, municipality, topic, status, at }];
  });
  const known = new Set(shown.map(({ id }) => id));
  const kept = events.flatMap((event): Gap[] => {
    if (event.kind !== 'question.kept') return [];
    const [id, { municipality, at }] = [event.subject.replace('question:', ''), event];
    return known.has(id) ? [] : [{ id, municipality, at, ...event.body }];
  });
  return [...shown, ...kept].toSorted((a, b) => a.at - b.at).slice(-mostGaps);
}

function topicOf({ citations }: Pick<Answer, 'citations'>): string | null {
  return citations[0]?.documentId ?? null;
}

/** Subjects of receipts of which staff said that something is wrong and did not take it back. */
function correctedReceipts(events: readonly DeskEvent[]): ReadonlySet<string> {
  const wrong = new Map<string, Set<number>>();
  for (const event of events) {
    const claims = wrong.get(event.subject) ?? new Set();
    if (event.kind === 'claim.corrected') wrong.set(event.subject, claims.add(event.body.claim));
    if (event.kind === 'claim.restored') claims.delete(event.body.claim);
  }
  return new Set([...wrong].flatMap(([subject, claims]) => (claims.size > 0 ? [subject] : [])));
}

export interface Counted {
  /** `null`: several, each too few to be counted apart. */
  name: string | null;
  count: number;
  /** Those several. */
  of?: string[] | undefined;
}

/** One need that at least {@link fewest} questions tell of. */
export interface GapCluster {
  /** The question in the middle of the others, in its own language. */
  question: string;
  language: string;
  count: number;
  /** With {@link fewest} or more; the rest together, as `null`, at the end. */
  languages: Counted[];
  towns: Counted[];
  topics: Counted[];
  statuses: Counted[];
  /** Day of the last one. */
  last: IsoDate;
  /** `improve`: something was found, yet it was not enough; `write`: there is nothing about it. */
  next: 'improve' | 'write';
}

export interface GapFilter {
  language?: string | undefined;
  /** Town, or `none`. */
  town?: string | undefined;
  /** Record, or `none`. */
  topic?: string | undefined;
}

/**
 * Groups gaps by what was meant. A filter takes its gaps out of the groups that all of them make, so
 * that a group stays the same need whatever is looked at; what is left below {@link fewest} is not
 * told.
 *
 * @param vectors of the gaps in their order, without what their language puts into them; `null` where
 *   there is no model: then only the same words are the same need
 */
export function gapClusters(
  gaps: readonly Gap[],
  vectors: readonly Float32Array[] | null,
  filter: GapFilter = {},
): GapCluster[] {
  const groups = vectors === null ? bySameWords(gaps) : clusterByMeaning(vectors);
  return groups
    .flatMap((rows) => {
      const chosen = rows.filter((row) => passes(gaps[row] as Gap, filter));
      if (chosen.length < fewest) return [];
      const middle = vectors === null ? chosen[0] : middleOf(chosen, vectors);
      return [
        clusterOf(
          chosen.map((row) => gaps[row] as Gap),
          gaps[middle ?? 0] as Gap,
        ),
      ];
    })
    .toSorted((a, b) => b.count - a.count);
}

function passes(gap: Gap, { language, town, topic }: GapFilter): boolean {
  return (
    (language === undefined || gap.language === language) &&
    (town === undefined || (gap.municipality ?? 'none') === town) &&
    (topic === undefined || (gap.topic ?? 'none') === topic)
  );
}

function bySameWords(gaps: readonly Gap[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [row, { question }] of gaps.entries()) {
    const words = question
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  return [...groups.values()];
}

const nothingFound: ReadonlySet<string> = new Set(['not_found', 'out_of_scope']);

function clusterOf(gaps: readonly Gap[], { question, language }: Gap): GapCluster {
  const by = (name: (gap: Gap) => string): Counted[] => countedBy(gaps, name);
  // Where nothing was found, what was cited is who may be asked: no text to add to.
  const cited = gaps.filter(
    ({ topic, status }) => topic !== null && !nothingFound.has(status),
  ).length;
  return {
    question,
    language,
    count: gaps.length,
    languages: by((gap) => gap.language),
    towns: by(({ municipality }) => municipality ?? 'none'),
    topics: by(({ topic }) => topic ?? 'none'),
    statuses: by(({ status }) => status),
    last: new Date(Math.max(...gaps.map(({ at }) => at))).toISOString().slice(0, 10),
    next: cited * 2 > gaps.length ? 'improve' : 'write',
  };
}

/** The most frequent first; names with fewer than {@link fewest} are counted together. */
function countedBy(gaps: readonly Gap[], nameOf: (gap: Gap) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(nameOf(gap), (counts.get(nameOf(gap)) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count }));
  const told = all.filter(({ count }) => count >= fewest).toSorted((a, b) => b.count - a.count);
  const few = all.filter(({ count }) => count < fewest);
  if (few.length === 0) return told;
  const count = few.reduce((sum, one) => sum + one.count, 0);
  // By name, so that the order does not tell which of them was asked more.
  return [...told, { name: null, count, of: few.map(({ name }) => name).toSorted() }];
}
