import type { Service } from '../schema.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import { toHsds } from './hsds.ts';
import { toJsonLd } from './json-ld.ts';

export const exportFormats = ['hsds', 'jsonld', 'geojson', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  /** Media type. */
  type: string;
  /** Ending of the file's name, without the dot. */
  ending: string;
  text: string;
}

const formats: Readonly<
  Record<
    ExportFormat,
    { type: string; ending: string; write(services: readonly Service[]): string }
  >
> = {
  hsds: { type: 'application/json', ending: 'json', write: (all) => json(toHsds(all)) },
  jsonld: { type: 'application/ld+json', ending: 'jsonld', write: (all) => json(toJsonLd(all)) },
  geojson: {
    type: 'application/geo+json',
    ending: 'geojson',
    write: (all) => json(toGeoJson(all)),
  },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', write: toCsv },
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Services as a file that other systems read. */
export function exportServices(services: readonly Service[], format: ExportFormat): ExportedFile {
  const { type, ending, write } = formats[format];
  return { type, ending, text: write(services) };
}
