import { csvFormatRows } from 'd3-dsv';
import type { Service } from '../schema.ts';
import { formatHours } from './hours-text.ts';

/** The columns of our own CSV: the fields of a service, in this order. */
export const csvColumns = [
  'id',
  'name',
  'organization',
  'description',
  'category',
  'also',
  'themes',
  'audience',
  'minimum_age',
  'maximum_age',
  'municipality',
  'url',
  'phones',
  'email',
  'addresses',
  'latitude',
  'longitude',
  'hours',
  'languages',
  'culture_specific',
  'cost',
  'eligibility',
  'documents_required',
  'superseded_by',
  'source_url',
  'source_title',
  'assured_date',
  'text',
] as const satisfies readonly (keyof Service)[];

/** Services as a table (RFC 4180, UTF-8); lists are divided by ` | `. */
export function toCsv(services: readonly Service[]): string {
  const rows = services.map((service) =>
    csvColumns.map((column) => guarded(cell(service, column))),
  );
  return `${csvFormatRows([[...csvColumns], ...rows])}\n`;
}

function cell(service: Service, column: (typeof csvColumns)[number]): string {
  if (column === 'hours') return service.hours === undefined ? '' : formatHours(service.hours);
  const value = service[column];
  if (value === undefined) return '';
  if (Array.isArray(value)) return joinList(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `a | b`; a bar or backslash within is written with a backslash before it. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** Undoes {@link joinList}: a bar of a text always follows a backslash, never a space. */
export function splitList(text: string): string[] {
  return text
    .split(' | ')
    .map((part) => part.replace(/\\([\\|])/g, '$1').trim())
    .filter((part) => part !== '');
}

const formula = /^['=+\-@\t\r]/;

/** Spreadsheets run a cell that starts like a formula; an apostrophe makes it text. */
function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes the apostrophe before what looks like a formula. */
export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
