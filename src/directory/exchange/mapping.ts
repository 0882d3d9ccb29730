import { z } from 'zod';
import { themes } from '../../domain/directory.ts';
import { cleanText } from '../../ingest/record-text.ts';
import { word } from '../schema.ts';
import { csvColumns, splitList } from './csv.ts';
import { parseHours } from './hours-text.ts';

const field = z.enum(csvColumns);
type Field = z.infer<typeof field>;

const column = z.union([
  z.string().min(1),
  z
    .strictObject({
      column: z.string().min(1).optional(),
      /** Several columns that make one text: street, postal code, town. */
      columns: z.array(z.string().min(1)).min(1).optional(),
      join: z.string().default(' '),
      /** What divides the values of a list. */
      split: z.array(z.string().min(1)).min(1).optional(),
      /** Whole sentences of at most this many characters together. */
      shorten: z.int().min(20).max(500).optional(),
    })
    .refine((one) => (one.column === undefined) !== (one.columns === undefined), {
      message: 'names either "column" or "columns"',
    }),
]);

/** How somebody else's table becomes services: a YAML file that the municipality writes once. */
export const mappingFile = z.strictObject({
  /** Field of ours ← column of theirs. */
  fields: z.partialRecord(field, column).default({}),
  /** For services whose own columns say nothing. */
  constants: z.partialRecord(field, z.unknown()).default({}),
  /** Their category → ours; not told apart by capitals. */
  categories: z.record(z.string(), word).default({}),
  /** Their theme → ours. */
  themes: z.record(z.string(), z.enum(themes)).default({}),
  /** Their name of a language → its tag. */
  languages: z.record(z.string(), z.string()).default({}),
});

export type Mapping = z.infer<typeof mappingFile>;

export const noMapping: Mapping = {
  fields: {},
  constants: {},
  categories: {},
  themes: {},
  languages: {},
};

/** A row of an import on its way: its fields, not yet validated, and what could not be kept. */
export interface DraftService {
  /** As a person finds it: line of the table (the header is 1), number in the list. */
  row: number;
  fields: Partial<Record<Field, unknown>>;
  notes: string[];
}

/** Values by column, property or field. */
export type Values = ReadonlyMap<string, unknown>;

/**
 * A row of a table → a draft. Without fields in the mapping the columns are expected to be ours,
 * as our own export names them.
 */
export function draftOf(row: number, values: Values, mapping: Mapping): DraftService {
  const draft: DraftService = { row, fields: {}, notes: [] };
  const ownNames = Object.keys(mapping.fields).length === 0;
  for (const name of csvColumns) {
    const source = ownNames ? name : mapping.fields[name];
    const value = source === undefined ? undefined : readField(name, source, values, draft);
    if (value !== undefined) draft.fields[name] = value;
  }
  return draft;
}

function readField(
  name: Field,
  source: z.infer<typeof column>,
  values: Values,
  draft: DraftService,
): unknown {
  if (typeof source === 'string') {
    const value = values.get(source);
    return typeof value === 'string' ? typed(name, value, {}, draft) : nullAsAbsent(value);
  }
  const parts = (source.columns ?? [source.column ?? '']).map((one) => values.get(one));
  const first = parts[0];
  if (parts.length === 1 && typeof first !== 'string') return nullAsAbsent(first);
  const text = parts
    .map(plain)
    .filter((one) => one !== '')
    .join(source.join);
  return typed(name, text, source, draft);
}

function nullAsAbsent(value: unknown): unknown {
  return value === null ? undefined : value;
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

const lists: ReadonlySet<Field> = new Set([
  'also',
  'themes',
  'phones',
  'addresses',
  'languages',
  'documents_required',
]);
const numbers: ReadonlySet<Field> = new Set([
  'minimum_age',
  'maximum_age',
  'latitude',
  'longitude',
]);

interface CellOptions {
  split?: readonly string[] | undefined;
  shorten?: number | undefined;
}

/** The text of a cell as the type that its field has; empty cells are absent. */
function typed(name: Field, text: string, options: CellOptions, draft: DraftService): unknown {
  const clean = cleanText(text);
  if (clean === '') return undefined;
  if (name === 'hours') return hoursOf(text, draft);
  if (name === 'text') return jsonOf(clean);
  if (name === 'assured_date') return isoDateOf(clean);
  if (name === 'culture_specific') return booleans.get(clean.toLowerCase()) ?? clean;
  if (numbers.has(name)) return numberOf(clean);
  if (lists.has(name) || options.split !== undefined) return listOf(clean, options.split);
  return options.shorten === undefined ? clean : shorten(clean, options.shorten);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['ja', true],
  ['1', true],
  ['false', false],
  ['nee', false],
  ['0', false],
]);

function hoursOf(text: string, draft: DraftService): unknown {
  const hours = parseHours(text);
  if (hours === null) draft.notes.push(`hours are left out, they cannot be read: "${cut(text)}"`);
  return hours ?? undefined;
}

/** Somebody's text as far as a message needs it. */
export function cut(text: string): string {
  const clean = cleanText(text);
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}

/** Text that is no JSON stays text, so that the schema refuses it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `22-11-2026` and `22/11/2026` are Dutch; anything else is left to the schema. */
function isoDateOf(text: string): string {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (dutch === null) return text;
  const [, day = '', month = '', year = ''] = dutch;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Dutch tables write a decimal comma. */
function numberOf(text: string): unknown {
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

function listOf(text: string, split: readonly string[] | undefined): string[] {
  if (split === undefined) return splitList(text);
  return split
    .reduce((parts, divider) => parts.flatMap((part) => part.split(divider)), [text])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The first sentences that fit; all of it where not even the first does. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = [...text.slice(0, longest).matchAll(/[.!?](?= )/g)].at(-1)?.index;
  return end === undefined ? text : text.slice(0, end + 1);
}
