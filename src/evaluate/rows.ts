import type { Estimate } from './metrics.ts';
import type { Proportion } from './triage.ts';

/** What a figure is held against, 0 … 1. */
export type Bar = { least: number } | { most: number };

/** One figure of the evaluation; every labelled set gives some. Shares are 0 … 1. */
export interface Row {
  /** What was measured: `golden`, `situations`. */
  set: string;
  /** Which part of it: `status right`, `nijmegen`. */
  name: string;
  value: number;
  /** 95 % interval; absent where the figure is no share of independent trials. */
  low?: number | undefined;
  high?: number | undefined;
  /** Trials that it is a share of. */
  n: number;
  bar?: Bar | undefined;
}

/** One labelled line that went wrong, for people to read. */
export interface Failure {
  set: string;
  qid: string;
  language: string;
  question: string;
  /** In words: what is wrong, each apart. */
  wrong: string[];
  /** What was answered, as a visitor reads it. */
  answer: string;
}

/** A share with its Wilson interval as a row. */
export function rowOfShare(set: string, name: string, share: Proportion, bar?: Bar): Row {
  const { share: value, low, high, of: n } = share;
  return { set, name, value, low, high, n, ...(bar === undefined ? {} : { bar }) };
}

/** A mean with its bootstrap interval as a row. */
export function rowOfEstimate(set: string, name: string, one: Estimate, bar?: Bar): Row {
  const { mean: value, low, high, n } = one;
  return { set, name, value, low, high, n, ...(bar === undefined ? {} : { bar }) };
}

/** What bars and the baseline know a figure by. */
export function keyOf({ set, name }: Row): string {
  return `${set}, ${name}`;
}

/** Whether a figure does not meet its bar; one that is no number never does. */
export function isBelow({ value, bar }: Row): boolean {
  if (bar === undefined) return false;
  return !('least' in bar ? value >= bar.least : value <= bar.most);
}
