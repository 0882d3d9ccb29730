import { z } from 'zod';
import type { MessageKind } from '../triage/message-kind.ts';

const redactionItem = z.object({
  text: z.string(),
  /** Kinds that must be hidden; none in a text without personal data. */
  hidden: z.array(z.string()),
  /** Parts that must not stand in the result. */
  secrets: z.array(z.string()).default([]),
});
export type RedactionItem = z.infer<typeof redactionItem>;

const messageItem = z.object({ language: z.string(), text: z.string(), kind: z.string() });
export type MessageItem = z.infer<typeof messageItem>;

/** Reads a labelled set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseRedactionItems(source: string): RedactionItem[] {
  return filledLines(source).map((line) => redactionItem.parse(JSON.parse(line)));
}

/** As {@link parseRedactionItems}, for kinds of messages. */
export function parseMessageItems(source: string): MessageItem[] {
  return filledLines(source).map((line) => messageItem.parse(JSON.parse(line)));
}

function filledLines(source: string): string[] {
  return source.split('\n').filter((line) => line.trim() !== '');
}

/** A share with its 95 % Wilson interval, all 0 … 1; NaN without trials. */
export interface Proportion {
  count: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** The normal quantile of 97.5 %. */
const z95 = 1.959964;

/** Wilson's score interval (Wilson 1927), which holds for shares near 0 and 1, too. */
export function proportion(count: number, of: number): Proportion {
  const share = count / of;
  const square = z95 ** 2;
  const centre = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (z95 / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { count, of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

interface Miss {
  text: string;
  expected: string;
  got: string;
}

export interface RedactionReport {
  /** Texts with personal data of which every kind was found and no secret is left. */
  recall: Proportion;
  /** Texts without personal data in which something was hidden. */
  falseAlarms: Proportion;
  /** Recall by kind. */
  kinds: Map<string, Proportion>;
  misses: Miss[];
}

/** Counts how well a redaction does on a labelled set. */
export function evaluateRedaction(
  items: readonly RedactionItem[],
  redact: (text: string) => { text: string; hidden: readonly string[] },
): RedactionReport {
  const outcomes = items.map((item) => ({ item, ...outcomeOf(item, redact(item.text)) }));
  const positives = outcomes.filter(({ item }) => item.hidden.length > 0);
  const negatives = outcomes.filter(({ item }) => item.hidden.length === 0);
  const kinds = [...new Set(positives.flatMap(({ item }) => item.hidden))].map((kind) => {
    const having = positives.filter(({ item }) => item.hidden.includes(kind));
    return [kind, shareOf(having, ({ got }) => got.includes(kind))] as const;
  });
  return {
    recall: shareOf(positives, ({ right }) => right),
    falseAlarms: shareOf(negatives, ({ right }) => !right),
    kinds: new Map(kinds),
    misses: outcomes
      .filter(({ right }) => !right)
      .map(({ item, got }) => missOf(item.text, item.hidden.join(), got.join())),
  };
}

function outcomeOf(
  { hidden, secrets }: RedactionItem,
  result: { text: string; hidden: readonly string[] },
): { right: boolean; got: readonly string[] } {
  const found = hidden.every((kind) => result.hidden.includes(kind));
  const kept = secrets.some((secret) => result.text.includes(secret));
  const quiet = hidden.length > 0 || result.hidden.length === 0;
  return { right: found && !kept && quiet, got: result.hidden };
}

export interface MessageReport {
  accuracy: Proportion;
  /** Recall of each kind. */
  kinds: Map<string, Proportion>;
  languages: Map<string, Proportion>;
  /** Questions taken for something else: these get no answer. */
  lostQuestions: Proportion;
  misses: Miss[];
}

/** Counts how well kinds of messages are told apart on a labelled set. */
export function evaluateMessages(
  items: readonly MessageItem[],
  recognise: (text: string) => MessageKind,
): MessageReport {
  const outcomes = items.map((item) => ({ ...item, got: recognise(item.text) }));
  const isRight = ({ kind, got }: MessageItem & { got: string }): boolean => kind === got;
  const questions = outcomes.filter(({ kind }) => kind === 'question');
  return {
    accuracy: shareOf(outcomes, isRight),
    kinds: sharesBy(outcomes, ({ kind }) => kind, isRight),
    languages: sharesBy(outcomes, ({ language }) => language, isRight),
    lostQuestions: shareOf(questions, (outcome) => !isRight(outcome)),
    misses: outcomes
      .filter((outcome) => !isRight(outcome))
      .map(({ text, kind, got }) => missOf(text, kind, got)),
  };
}

function sharesBy<T>(
  members: readonly T[],
  groupOf: (member: T) => string,
  test: (member: T) => boolean,
): Map<string, Proportion> {
  const groups = [...new Set(members.map(groupOf))];
  return new Map(
    groups.map((group) => [
      group,
      shareOf(
        members.filter((member) => groupOf(member) === group),
        test,
      ),
    ]),
  );
}

function shareOf<T>(members: readonly T[], test: (member: T) => boolean): Proportion {
  return proportion(members.filter(test).length, members.length);
}

function missOf(text: string, expected: string, got: string): Miss {
  return { text, expected: expected || 'nothing', got: got || 'nothing' };
}

/** The report as plain text, shares in per cent with their 95 % interval. */
export function formatRedactionReport({
  recall,
  falseAlarms,
  kinds,
  misses,
}: RedactionReport): string {
  return [
    `redaction: recall ${written(recall)}, false alarms ${written(falseAlarms)}`,
    ...[...kinds].map(([kind, share]) => `    ${kind.padEnd(14)} ${written(share)}`),
    ...missLines(misses),
  ].join('\n');
}

/** As {@link formatRedactionReport}. */
export function formatMessageReport(report: MessageReport): string {
  return [
    `kind of message: ${written(report.accuracy)}, questions lost ${written(report.lostQuestions)}`,
    ...[...report.kinds].map(([kind, share]) => `    ${kind.padEnd(14)} ${written(share)}`),
    ...missLines(report.misses),
  ].join('\n');
}

function missLines(misses: readonly Miss[]): string[] {
  return misses.map(({ text, expected, got }) => `    ${expected} taken for ${got}: ${text}`);
}

function written({ share, low, high, of }: Proportion): string {
  return `${percent(share)} (${percent(low)}–${percent(high)}) of ${of}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
