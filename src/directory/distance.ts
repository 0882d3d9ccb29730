import type { Coordinates } from '../domain/directory.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** Kilometres between two places along the great circle: the haversine formula. */
export function distanceBetween(a: Coordinates, b: Coordinates): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const h =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
