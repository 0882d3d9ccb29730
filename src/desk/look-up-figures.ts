import type { IsoDate } from '../domain/knowledge.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Norm, NormValue } from '../knowledge/schemes/norms.ts';
import type { LookUp, PassageHit } from './look-up.ts';

/** A row of a table with the years it is about. */
export interface Figure {
  id: string;
  /** Columns with what stands in them; a header may be empty. */
  cells: { header: string; value: string }[];
  year: string;
  from:
    | { type: 'table'; hit: PassageHit }
    | { type: 'norm'; norm: Norm; value: NormValue; /** Key of the amount. */ key: string };
}

const shortestWord = 4;

/**
 * Rows of tables in the passages that were found, in their order. A row is written
 * `header: cell · header: cell` (see `layOut`) and is a figure when a cell of it holds a number.
 */
export function tableFigures(hits: readonly PassageHit[], most: number): Figure[] {
  const found: Figure[] = [];
  for (const hit of hits) {
    const { text } = hit.quote;
    const section = hit.record.sections.find(({ id }) => id === hit.sectionId);
    const whole = section === undefined ? text : hit.record.text.slice(section.start, section.end);
    const from = section?.start ?? hit.quote.start;
    for (const row of tableRows(whole)) {
      if (found.length >= most) return found;
      const [start, end] = [from + row.at, from + row.at + row.text.length];
      const id = `${hit.record.id}@${start}`;
      if (found.some((one) => one.id === id)) continue;
      const quoted = { ...hit, quote: { text: row.text, start, end } };
      found.push({ id, cells: row.cells, year: yearOf(hit), from: { type: 'table', hit: quoted } });
    }
  }
  return found;
}

interface TableRow {
  text: string;
  at: number;
  cells: Figure['cells'];
}

function tableRows(text: string): TableRow[] {
  return [...text.matchAll(/^[^\n]+ · [^\n]+$/gm)].flatMap(({ 0: line, index: at }) => {
    const cells = line.split(' · ').map(cellOf);
    const named = cells.some(({ header }) => header !== '');
    return named && cells.some(({ value }) => /\d/.test(value)) ? [{ text: line, at, cells }] : [];
  });
}

function cellOf(cell: string): Figure['cells'][number] {
  const [, header = '', value = cell] = /^([^:]{1,80}): (.+)$/.exec(cell) ?? [];
  return { header, value };
}

function yearOf({ record, validFrom }: PassageHit): string {
  return validFrom?.slice(0, 4) ?? String(record.year ?? '');
}

/** Norms that the words name, each amount of each period a row, the newest period first. */
export function normFigures(
  { text, year, validOn, language }: LookUp,
  norms: readonly Norm[],
  most: number,
): Figure[] {
  if (language !== null && language !== 'nl') return [];
  const words = tokenise(text)
    .map(fold)
    .filter((word) => word.length >= shortestWord);
  return norms
    .map((norm) => ({ norm, score: likeness(words, norm) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ norm }) =>
      norm.values.filter(holds(year, validOn)).flatMap((value) => rows(norm, value)),
    )
    .slice(0, most);
}

/** How many words of the question begin like words of the title, or the other way round. */
function likeness(words: readonly string[], { title }: Norm): number {
  const own = tokenise(title)
    .map(fold)
    .filter((word) => word.length >= shortestWord);
  return words.filter((word) => own.some((one) => one.startsWith(word) || word.startsWith(one)))
    .length;
}

function holds(year: number | null, validOn: IsoDate | null): (value: NormValue) => boolean {
  return ({ valid_from, valid_until }) =>
    (year === null ||
      (Number(valid_from.slice(0, 4)) <= year && year <= Number(valid_until.slice(0, 4)))) &&
    (validOn === null || (valid_from <= validOn && validOn <= valid_until));
}

function rows(norm: Norm, value: NormValue): Figure[] {
  const [first, last] = [value.valid_from.slice(0, 4), value.valid_until.slice(0, 4)];
  return Object.entries(value.amounts).map(([key, amount]) => ({
    id: `norm:${norm.id}:${key}:${value.valid_from}`,
    cells: [{ header: norm.title, value: amountText(amount, norm) }],
    year: first === last ? first : `${first}–${last}`,
    from: { type: 'norm', norm, value, key },
  }));
}

const euros = new Intl.NumberFormat('nl', { style: 'currency', currency: 'EUR' });
const plain = new Intl.NumberFormat('nl', { maximumFractionDigits: 4 });

function amountText(amount: number, { unit }: Norm): string {
  if (unit === 'eur') return euros.format(amount).replace(/\s/g, ' ');
  return unit === 'percent' ? `${plain.format(amount)} %` : plain.format(amount);
}
