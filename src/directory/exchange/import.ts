import { cleanText, slug } from '../../ingest/record-text.ts';
import type { Service } from '../schema.ts';
import { issueOf, serviceSchema } from '../schema.ts';
import type { DraftService, Mapping } from './mapping.ts';
import { cut } from './mapping.ts';

export interface ImportOptions {
  mapping: Mapping;
  /** Town of services that name none. */
  municipality?: string | undefined;
  /** Categories that there are words for; empty: every category is taken. */
  categories: ReadonlySet<string>;
}

export interface RefusedRow {
  row: number;
  /** As far as it could be read. */
  name: string | null;
  reason: string;
}

/** What an import gives; every row is either a service or refused with a reason. */
export interface ImportResult {
  services: Service[];
  refused: RefusedRow[];
  /** What was left out of services that were taken. */
  notes: { row: number; note: string }[];
}

/**
 * Drafts of rows → services. A row that the schema refuses, whose category has no word with us, or
 * whose id was there before is refused; the rest goes on. An id is made from town and name where
 * there is none; organisation and source fall back on name and website.
 */
export function importServices(
  drafts: readonly DraftService[],
  options: ImportOptions,
): ImportResult {
  const result: ImportResult = { services: [], refused: [], notes: [] };
  const rowOf = new Map<string, number>();
  for (const draft of drafts) {
    const outcome = toService(draft, options, rowOf);
    if (typeof outcome === 'string') {
      result.refused.push({ row: draft.row, name: nameOf(draft), reason: outcome });
      continue;
    }
    rowOf.set(outcome.id, draft.row);
    result.services.push(outcome);
    result.notes.push(...draft.notes.map((note) => ({ row: draft.row, note })));
  }
  return result;
}

function nameOf({ fields: { name } }: DraftService): string | null {
  return typeof name === 'string' ? cleanText(name).slice(0, 150) : null;
}

/** The service, or why there is none. */
function toService(
  draft: DraftService,
  options: ImportOptions,
  rowOf: ReadonlyMap<string, number>,
): Service | string {
  const constants = definedOf(options.mapping.constants);
  const fields: DraftService['fields'] = { ...constants, ...definedOf(draft.fields) };
  if (options.municipality !== undefined) fields.municipality ??= options.municipality;
  translate(fields, options);
  complete(fields, rowOf);
  const unknown = [...textsOf(fields.category), ...textsOf(fields.also)].find(
    (one) => options.categories.size > 0 && !options.categories.has(one),
  );
  if (unknown !== undefined) return `category: "${cut(unknown)}" is not one of ours; map it`;
  const parsed = serviceSchema.safeParse(fields);
  if (!parsed.success) return issueOf(parsed.error);
  const service = parsed.data;
  const before = rowOf.get(service.id);
  return before === undefined ? service : `id: "${service.id}" is that of row ${before} too`;
}

function definedOf<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Their words for categories, themes and languages become ours. */
function translate(fields: DraftService['fields'], { mapping, categories }: ImportOptions): void {
  const given = [...textsOf(fields.category), ...textsOf(fields.also)];
  const ours = unique(given.map((one) => lookUp(mapping.categories, one) ?? one));
  const usable = categories.size === 0 ? ours : ours.filter((one) => categories.has(one));
  // A term that we have no word for matters only where no other term says what the service is.
  const fallback = textsOf(mapping.constants.category);
  const [category, ...also] = [usable, fallback, ours].find((one) => one.length > 0) ?? [];
  fields.category = category;
  fields.also = some(also);
  const named = textsOf(fields.themes).map((one) => lookUp(mapping.themes, one) ?? one);
  if (fields.themes !== undefined) fields.themes = some(unique(named));
  const spoken = textsOf(fields.languages).map((one) => lookUp(mapping.languages, one) ?? one);
  if (fields.languages !== undefined) fields.languages = some(unique(spoken));
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function some(values: string[]): string[] | undefined {
  return values.length === 0 ? undefined : values;
}

function lookUp(translations: Readonly<Record<string, string>>, term: string): string | undefined {
  const wanted = term.toLowerCase();
  return Object.entries(translations).find(([theirs]) => theirs.toLowerCase() === wanted)?.[1];
}

/** What follows from other fields, and forms of numbers and addresses that mean the same. */
function complete(fields: DraftService['fields'], rowOf: ReadonlyMap<string, number>): void {
  fields.organization ??= fields.name;
  fields.url = completeUrl(fields.url);
  fields.source_url = completeUrl(fields.source_url ?? fields.url);
  fields.source_title ??= fields.organization;
  if (Array.isArray(fields.phones)) fields.phones = fields.phones.map(plainPhone);
  fields.id ??= unusedId([fields.municipality, fields.name].filter(isText).join(' '), rowOf);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function completeUrl(url: unknown): unknown {
  return typeof url === 'string' && /^www\./i.test(url) ? `https://${url}` : url;
}

/** `(024) 123 45 67` and `+31 (0)24 1234567` are the same numbers without brackets. */
function plainPhone(phone: unknown): unknown {
  if (typeof phone !== 'string' || !/[().\/]/.test(phone)) return phone;
  return phone
    .replace(/\(0\)/g, '')
    .replace(/[().\/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function unusedId(text: string, rowOf: ReadonlyMap<string, number>): string {
  const wanted = slug(text);
  let n = 2;
  if (!rowOf.has(wanted)) return wanted;
  while (rowOf.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}
