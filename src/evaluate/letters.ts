import { z } from 'zod';
import type { IsoDate } from '../domain/knowledge.ts';
import { letterAsks, letterKinds } from '../domain/letter.ts';
import { mainDeadline } from '../letters/deadlines.ts';
import type { LetterDesk } from '../letters/desk.ts';
import type { ReadLetter } from '../letters/read.ts';
import type { Proportion } from './triage.ts';
import { proportion } from './triage.ts';

const date = z.iso.date();

const item = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** `first`: written before the reader; `later`: after it, before its faults on them were seen. */
  set: z.enum(['first', 'later']),
  /** Id in `corpus/letters/senders.yaml`. */
  sender: z.string(),
  /** Where its name is known; of a municipality without `Gemeente`. */
  senderName: z.string().optional(),
  kind: z.enum(letterKinds),
  date: date.nullable(),
  /** The first day by which something must be done, else the last one to object. */
  deadline: date.nullable(),
  objection: date.optional(),
  amount: z.number().optional(),
  appointment: date.optional(),
  asked: z.array(z.enum(letterAsks)),
  /** It is fraud. */
  warning: z.boolean().optional(),
});

/** A letter of our own with what is right about it. */
export type LabelledLetter = z.infer<typeof item>;

/** One letter a line. Throws a ZodError for a line that is none. */
export function parseLetters(lines: string): LabelledLetter[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => item.parse(JSON.parse(line)));
}

/** What is held against the labels. */
export const letterFields = [
  'recognised',
  'sender',
  'date',
  'deadline',
  'objection',
  'kind',
  'asked',
  'amount',
  'appointment',
  'warning',
] as const;
export type LetterField = (typeof letterFields)[number];

export interface LetterFault {
  id: string;
  field: LetterField;
  read: unknown;
  right: unknown;
}

export interface LettersReport {
  sets: { set: string; fields: Record<LetterField, Proportion> }[];
  faults: LetterFault[];
}

/** @param today from which years are counted that a letter leaves out */
export function evaluateLetters(
  items: readonly LabelledLetter[],
  desk: LetterDesk,
  today: IsoDate,
): LettersReport {
  const compared = items.map((one) => ({ one, fields: compare(one, desk, today) }));
  const all = [...new Set(items.map(({ set }) => set)), 'all'];
  return {
    sets: all.map((set) => ({
      set,
      fields: sharesOf(
        compared.filter(({ one }) => set === 'all' || one.set === set).map(({ fields }) => fields),
      ),
    })),
    faults: compared.flatMap(({ one, fields }) =>
      fields
        .filter(({ read, right }) => !same(read, right))
        .map(({ field, read, right }) => ({ id: one.id, field, read, right })),
    ),
  };
}

interface Compared {
  field: LetterField;
  read: unknown;
  right: unknown;
}

/** Fields that a letter has no label for are passed over. */
function compare(one: LabelledLetter, desk: LetterDesk, today: IsoDate): Compared[] {
  const read = desk.read(one.text, today);
  const due = read.amounts.find(({ role }) => role === 'to_pay')?.euros ?? null;
  const objection = read.deadlines.find(({ what }) => what === 'object')?.date ?? null;
  const place = read.appointment?.date ?? null;
  const labelled: (Compared & { skip?: boolean })[] = [
    { field: 'recognised', read: desk.find(one.text) !== null, right: true },
    { field: 'sender', read: senderRead(read, one), right: senderLabel(one) },
    { field: 'date', read: read.date, right: one.date },
    { field: 'deadline', read: mainDeadline(read.deadlines)?.date ?? null, right: one.deadline },
    {
      field: 'objection',
      read: objection,
      right: one.objection,
      skip: one.objection === undefined,
    },
    { field: 'kind', read: read.kind, right: one.kind },
    {
      field: 'asked',
      read: read.asked.map(({ what }) => what).sort(),
      right: one.asked.toSorted(),
    },
    { field: 'amount', read: due, right: one.amount, skip: one.amount === undefined },
    {
      field: 'appointment',
      read: place,
      right: one.appointment ?? null,
      skip: place === null && one.appointment === undefined,
    },
    { field: 'warning', read: read.warnings.length > 0, right: one.warning ?? false },
  ];
  return labelled.filter(({ skip }) => skip !== true);
}

function senderLabel({ sender, senderName }: LabelledLetter): string {
  return senderName === undefined ? sender : `${sender}/${senderName}`;
}

function senderRead({ sender }: ReadLetter, { senderName }: LabelledLetter): string | null {
  if (sender === null || senderName === undefined) return sender?.id ?? null;
  return `${sender.id}/${sender.name.replace(/^Gemeente /, '')}`;
}

function same(read: unknown, right: unknown): boolean {
  return JSON.stringify(read) === JSON.stringify(right);
}

function sharesOf(letters: readonly (readonly Compared[])[]): Record<LetterField, Proportion> {
  const share = (wanted: LetterField): Proportion => {
    const found = letters.flat().filter(({ field }) => field === wanted);
    return proportion(found.filter(({ read, right }) => same(read, right)).length, found.length);
  };
  return Object.fromEntries(letterFields.map((field) => [field, share(field)])) as Record<
    LetterField,
    Proportion
  >;
}

/** The report as plain text, shares in per cent with their 95 % interval, faults below. */
export function formatLettersReport({ sets, faults }: LettersReport): string {
  return [
    'pasted letters, read right',
    ...sets.flatMap(({ set, fields }) => [
      `  ${set}`,
      ...letterFields.map((field) => `    ${field.padEnd(12)} ${written(fields[field])}`),
    ]),
    ...faults.map(
      ({ id, field, read, right }) =>
        `    ${id} ${field}: read ${JSON.stringify(read)}, right ${JSON.stringify(right)}`,
    ),
  ].join('\n');
}

function written({ share, low, high, count, of }: Proportion): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return of === 0 ? '–' : `${percent(share)} (${percent(low)}–${percent(high)}), ${count} of ${of}`;
}
