import type { Service } from '../schema.ts';
import { locationOf } from '../present.ts';

/** Services as a GeoJSON FeatureCollection (RFC 7946); one whose place is not known has no geometry. */
export function toGeoJson(services: readonly Service[]): object {
  return { type: 'FeatureCollection', features: services.map(feature) };
}

function feature(service: Service): object {
  const { latitude: _lat, longitude: _lon, ...properties } = service;
  const place = locationOf(service);
  const geometry = place && { type: 'Point', coordinates: [place.lon, place.lat] };
  return { type: 'Feature', id: service.id, geometry, properties };
}
