import { z } from 'zod';
import { unguarded } from './csv.ts';
import type { DraftService, Mapping, Values } from './mapping.ts';
import { draftOf } from './mapping.ts';

/** Rows of a table, its header first, as drafts; rows without any text are passed over. */
export function csvDrafts(table: readonly (readonly string[])[], mapping: Mapping): DraftService[] {
  const [header = [], ...rows] = table;
  const names = header.map((name) => name.trim());
  return rows.flatMap((cells, n) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const values: Values = new Map(names.map((name, at) => [name, unguarded(cells[at] ?? '')]));
    return [draftOf(n + 2, values, mapping)];
  });
}

/** Columns that the mapping wants and the table has not. */
export function missingColumns(header: readonly string[], mapping: Mapping): string[] {
  const there = new Set(header.map((name) => name.trim()));
  const sources = Object.values(mapping.fields);
  const wanted = sources.flatMap((one) =>
    typeof one === 'string' ? [one] : (one.columns ?? [one.column ?? '']),
  );
  const needed = sources.length === 0 ? ['name', 'category'] : wanted;
  return needed.filter((name) => !there.has(name));
}

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});
const feature = z.looseObject({
  id: z.unknown().optional(),
  geometry: z
    .looseObject({ type: z.string(), coordinates: z.unknown().optional() })
    .nullish()
    .catch(undefined),
  properties: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});

/** Features of a GeoJSON FeatureCollection as drafts, or `null` where it is none. */
export function geoJsonDrafts(json: unknown, mapping: Mapping): DraftService[] | null {
  const parsed = collection.safeParse(json);
  if (!parsed.success) return null;
  return parsed.data.features.map((one, n) => featureDraft(n + 1, one, mapping));
}

function featureDraft(row: number, one: unknown, mapping: Mapping): DraftService {
  const parsed = feature.safeParse(one);
  if (!parsed.success) return { row, fields: {}, notes: [] };
  const { geometry, properties } = parsed.data;
  const draft = draftOf(row, new Map(Object.entries(properties ?? {})), mapping);
  if (geometry?.type === 'Point' && Array.isArray(geometry.coordinates)) {
    const [longitude, latitude] = geometry.coordinates as unknown[];
    Object.assign(draft.fields, { latitude, longitude });
  } else if (geometry) {
    draft.notes.push(`its place is left out: it is a ${geometry.type} and not a point`);
  }
  return draft;
}
