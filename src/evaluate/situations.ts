import { z } from 'zod';
import type { DocumentKind } from '../domain/knowledge.ts';
import { orders } from '../answer/merge.ts';
import type { Failure, Row } from './rows.ts';
import { rowOfShare } from './rows.ts';
import type { Judged } from './said.ts';
import { holds, saidIn } from './said.ts';
import { proportion } from './triage.ts';

const situation = z.strictObject({
  qid: z.string(),
  language: z.string(),
  municipality: z.string(),
  question: z.string(),
  /** Offices and places, any of which is the right one to name. */
  needs: z.array(z.string()).min(1),
});

/** What somebody is in, told in their own words, and who is there for it. */
export type Situation = z.infer<typeof situation>;

export interface SituationVerdict {
  /** One of the offices is named. */
  office: boolean;
  /** Somewhere to call, write or go. */
  contact: boolean;
  /** What to do now is said. */
  next: boolean;
  /** The first statement is of an account that is more than two years old. */
  oldFirst: boolean;
}

export interface SituationOutcome {
  situation: Situation;
  verdict: SituationVerdict;
  failure: Failure | null;
}

/** What is known of a cited record. */
export interface CitedRecord {
  documentKind: DocumentKind;
  year: number | null;
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseSituations(source: string): Situation[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => situation.parse(JSON.parse(line)));
}

const contactText =
  /(?:\d[\s-]?){6,}|\b\d{3,4} \d{2,4}\b|@|https?:|www\.|\.nl\b|\b\d{4} ?[A-Z]{2}\b/;
const monthsOfAccount = 24;

/** @param recordOf what a citation's record is, `undefined` where it is not there any more */
export function judgeSituation(
  { needs }: Pick<Situation, 'needs'>,
  answer: Judged,
  recordOf: (id: string) => CitedRecord | undefined,
  now: Date,
): SituationVerdict {
  const { words, quotes } = saidIn(answer);
  const { claims, citations, services, handoff, crisis } = answer;
  const reachable = services.some(
    ({ phones, email, url, addresses }) =>
      phones.length > 0 || addresses.length > 0 || email !== null || url !== null,
  );
  const [first] = claims;
  const lead = citations.find(({ id }) => id === first?.citations[0]);
  return {
    office: needs.some((one) => holds(`${words}\n${quotes}`, one) || isTownHall(one, answer)),
    contact:
      reachable ||
      crisis !== undefined ||
      handoff?.phone != null ||
      handoff?.url != null ||
      claims.some(({ text }) => contactText.test(text)),
    next:
      crisis !== undefined ||
      handoff !== null ||
      claims.some(({ role }) => role === 'next') ||
      citations.some(({ quote }) => sentencesOf(quote.text).some((one) => orders.test(one))),
    oldFirst: lead !== undefined && isOld(recordOf(lead.documentId), now),
  };
}

/** `Gemeente Nijmegen` is named in the reader's language where it is the office to turn to. */
function isTownHall(need: string, { handoff }: Judged): boolean {
  const town = /^Gemeente (.+)$/.exec(need)?.[1];
  return town !== undefined && handoff !== null && handoff.who.includes(town);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** An account is about the year before its own publication: it counts from that year's end. */
function isOld(record: CitedRecord | undefined, now: Date): boolean {
  if (record?.documentKind !== 'account' || record.year === null) return false;
  const end = Date.UTC(record.year + 1, monthsOfAccount, 1);
  return end <= now.getTime();
}

export interface SituationWorld {
  ask: (situation: Situation) => Promise<Judged>;
  recordOf: (id: string) => CitedRecord | undefined;
  now: Date;
}

/** Puts every situation before the product. */
export async function evaluateSituations(
  set: string,
  situations: readonly Situation[],
  { ask, recordOf, now }: SituationWorld,
  onProgress?: (done: number, total: number) => void,
): Promise<SituationOutcome[]> {
  const outcomes: SituationOutcome[] = [];
  for (const one of situations) {
    const answer = await ask(one);
    const verdict = judgeSituation(one, answer, recordOf, now);
    const wrong = wrongIn(verdict, one);
    const failure = wrong.length === 0 ? null : failureOf(set, one, answer, wrong);
    outcomes.push({ situation: one, verdict, failure });
    onProgress?.(outcomes.length, situations.length);
  }
  return outcomes;
}

function wrongIn({ office, contact, next, oldFirst }: SituationVerdict, one: Situation): string[] {
  return [
    ...(office ? [] : [`names none of ${one.needs.join(', ')}`]),
    ...(contact ? [] : ['nowhere to call or go']),
    ...(next ? [] : ['does not say what to do']),
    ...(oldFirst ? ['an old account comes first'] : []),
  ];
}

function failureOf(set: string, one: Situation, answer: Judged, wrong: string[]): Failure {
  const { qid, language, municipality, question } = one;
  return {
    set,
    qid,
    language,
    question: `${question} [${municipality}]`,
    wrong,
    answer: `${answer.status}: ${answer.intro}\n${saidIn(answer).words}`,
  };
}

/** Least share of situations met fully, each town (issue "Answering engine", item 9). */
const leastMet = 0.9;

/** Figures: met fully by town, each part of it, and by language. */
export function rowsOfSituations(set: string, outcomes: readonly SituationOutcome[]): Row[] {
  const towns = [...new Set(outcomes.map(({ situation: one }) => one.municipality))];
  const languages = [...new Set(outcomes.map(({ situation: one }) => one.language))];
  const share = (of: readonly SituationOutcome[], test: (one: SituationOutcome) => boolean) =>
    proportion(of.filter(test).length, of.length);
  const isMet = ({ failure }: SituationOutcome): boolean => failure === null;
  const parts = ['office', 'contact', 'next'] as const;
  return [
    ...towns.map((town) =>
      rowOfShare(
        set,
        town,
        share(
          outcomes.filter(({ situation: one }) => one.municipality === town),
          isMet,
        ),
        { least: leastMet },
      ),
    ),
    ...parts.map((part) =>
      rowOfShare(
        set,
        part,
        share(outcomes, ({ verdict }) => verdict[part]),
      ),
    ),
    rowOfShare(
      set,
      'old account first',
      share(outcomes, ({ verdict }) => verdict.oldFirst),
      { most: 0 },
    ),
    ...languages.map((language) =>
      rowOfShare(
        set,
        language,
        share(
          outcomes.filter(({ situation: one }) => one.language === language),
          isMet,
        ),
      ),
    ),
  ];
}
