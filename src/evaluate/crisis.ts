import { z } from 'zod';
import { crisisKinds } from '../triage/crisis.ts';
import type { CrisisKind } from '../triage/crisis.ts';
import type { MessageKind } from '../triage/message-kind.ts';
import type { Bar, Row } from './rows.ts';
import { rowOfShare } from './rows.ts';
import type { MessageItem } from './triage.ts';
import { proportion } from './triage.ts';

/** Names that other sets have for a kind, and for none. */
const synonyms: Readonly<Record<string, string | null>> = {
  no_bed: 'homeless_tonight',
  none: null,
};

const crisisItem = z
  .object({ lang: z.string(), text: z.string(), kind: z.string().nullable() })
  .transform(({ lang, text, kind }) => {
    const known = kind === null || synonyms[kind] === undefined ? kind : synonyms[kind];
    return { language: lang, text, kind: known === null ? null : z.enum(crisisKinds).parse(known) };
  });

/** What somebody wrote; `null`: no crisis, although the words may sound like one. */
export type CrisisItem = z.infer<typeof crisisItem>;

/** Reads a labelled set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseCrisisItems(source: string): CrisisItem[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => crisisItem.parse(JSON.parse(line)));
}

/** What Wegwijs made of a message: by the rules alone, and with what it means. */
export interface Judgement {
  rules: CrisisKind | null;
  told: CrisisKind | null;
  /** Where it may be one or not: whose numbers stand above the answer. */
  perhaps: CrisisKind | null;
  /** As what it is met where it is no crisis. */
  message: MessageKind;
}

export interface CrisisBars {
  /** Least share of crises that get the reply, of all and of each language. */
  found?: number;
  each?: number;
}

/** The figures of one set: crises found, look-alikes taken for one. A miss is one without any reply. */
export function rowsOfCrisis(
  set: string,
  items: readonly CrisisItem[],
  judged: readonly Judgement[],
  { found, each }: CrisisBars = {},
): Row[] {
  const all = items.map((item, n) => ({ ...item, ...(judged[n] as Judgement) }));
  const crises = all.filter(({ kind }) => kind !== null);
  const quiet = all.filter(({ kind }) => kind === null);
  const languages = [...new Set(crises.map(({ language }) => language))].sort();
  const row = <T>(name: string, of: readonly T[], test: (one: T) => boolean, bar?: Bar): Row =>
    rowOfShare(set, name, proportion(of.filter(test).length, of.length), bar);
  return [
    row('found', crises, ({ told }) => told !== null, atLeast(found)),
    row('found, or help offered', crises, (one) => one.told !== null || one.perhaps !== null),
    row('found by the rules alone', crises, ({ rules }) => rules !== null),
    row('told as its kind or as one more urgent', crises, (one) => isUrgentEnough(one)),
    ...languages.map((language) =>
      row(
        `found, ${language}`,
        crises.filter((one) => one.language === language),
        ({ told }) => told !== null,
        atLeast(each),
      ),
    ),
    ...(quiet.length === 0
      ? []
      : [
          row('look-alikes taken for one', quiet, ({ told }) => told !== null),
          row('look-alikes with help offered', quiet, ({ perhaps }) => perhaps !== null),
          row('look-alikes taken for one by the rules', quiet, ({ rules }) => rules !== null),
        ]),
  ];
}

function atLeast(share: number | undefined): Bar | undefined {
  return share === undefined ? undefined : { least: share };
}

function isUrgentEnough({ kind, told }: Pick<CrisisItem, 'kind'> & Judgement): boolean {
  if (kind === null || told === null) return false;
  return crisisKinds.indexOf(told) <= crisisKinds.indexOf(kind);
}

/** How many ordinary questions get a reply to a crisis, or are met as no question. */
export function rowsOfOrdinary(set: string, judged: readonly Judgement[]): Row[] {
  const share = (test: (one: Judgement) => boolean): ReturnType<typeof proportion> =>
    proportion(judged.filter(test).length, judged.length);
  return [
    rowOfShare(
      set,
      'taken for a crisis',
      share(({ told }) => told !== null),
      { most: 0.01 },
    ),
    rowOfShare(
      set,
      'taken for a crisis by the rules',
      share(({ rules }) => rules !== null),
    ),
    rowOfShare(
      set,
      'with help offered',
      share(({ perhaps }) => perhaps !== null),
    ),
    rowOfShare(
      set,
      'lost as no question',
      share(({ told, message }) => told === null && message !== 'question'),
      { most: 0.005 },
    ),
  ];
}

/** Kinds of messages, told by the rules and by what they mean. */
export function rowsOfKinds(
  set: string,
  items: readonly MessageItem[],
  judged: readonly Judgement[],
): Row[] {
  const all = items.map((item, n) => ({ ...item, got: judged[n]?.message }));
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const row = (name: string, of: typeof all): Row =>
    rowOfShare(set, name, proportion(of.filter(({ kind, got }) => kind === got).length, of.length));
  return [
    row('right', all),
    ...kinds.map((kind) =>
      row(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
  ];
}
