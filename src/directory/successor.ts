import type { Service } from './schema.ts';

/**
 * The service that is there today for one that was asked for: itself, or the last of those that
 * came in its place. `undefined` where there is none, or where they point at one another.
 */
export function currentService(
  id: string,
  byId: ReadonlyMap<string, Service>,
): Service | undefined {
  const seen = new Set<string>();
  let service = byId.get(id);
  while (service?.superseded_by !== undefined) {
    if (seen.has(service.id)) return undefined;
    seen.add(service.id);
    service = byId.get(service.superseded_by);
  }
  return service;
}
