import type { OpeningHours } from '../../domain/directory.ts';
import type { Service } from '../schema.ts';
import { uuidOf } from './uuid.ts';

/**
 * Services as Open Referral HSDS 3 has them (docs.openreferral.org): one page of `GET /services`
 * with everything nested. Fields of our own profile, which HSDS has no place for, stand beside its
 * own: `identifier` (our readable id), `audience`, `source_url`, `source_title`, `superseded_by`,
 * `culture_specific`, `translations`. What an address does not say is an empty text.
 */
export function toHsds(services: readonly Service[]): object {
  const size = services.length;
  return {
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: size === 0,
    contents: services.map(hsdsService),
  };
}

function hsdsService(service: Service): object {
  const id = uuidOf('service', service.id);
  const organization = service.organization;
  return {
    id,
    identifier: service.id,
    name: service.name,
    description: service.description,
    url: service.url,
    email: service.email,
    status: service.superseded_by === undefined ? 'active' : 'defunct',
    fees_description: service.cost,
    eligibility_description: service.eligibility,
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: service.assured_date,
    organization: {
      id: uuidOf('organization', organization),
      name: organization,
      description: organization,
    },
    phones: service.phones?.map((number) => ({ id: uuidOf('phone', id, number), number })),
    schedules: service.hours?.map((rule, n) => ({
      id: uuidOf('schedule', id, String(n)),
      ...hsdsSchedule(rule),
    })),
    service_areas: [hsdsArea(id, service.municipality)],
    service_at_locations: hsdsLocations(id, service),
    languages: service.languages?.map((code) => ({ id: uuidOf('language', id, code), code })),
    required_documents: service.documents_required?.map((document) => ({
      id: uuidOf('document', id, document),
      document,
    })),
    attributes: hsdsAttributes(id, service),
    audience: service.audience,
    source_url: service.source_url,
    source_title: service.source_title,
    superseded_by: service.superseded_by,
    culture_specific: service.culture_specific,
    translations: service.text,
  };
}

/** Times are those of Dutch clocks, so no offset is given: it changes with the season. */
function hsdsSchedule({ days, opens, closes, nth, from, until }: OpeningHours): object {
  const names = days.map((day) => day.toUpperCase());
  const byday = nth === undefined ? names : names.flatMap((day) => nth.map((n) => `${n}${day}`));
  return {
    freq: nth === undefined ? 'WEEKLY' : 'MONTHLY',
    interval: 1,
    byday: byday.join(','),
    opens_at: opens,
    closes_at: closes,
    valid_from: from,
    valid_to: until,
  };
}

function hsdsArea(id: string, municipality: string | undefined): object {
  const extent = municipality ?? nationalArea;
  return { id: uuidOf('area', id, extent), name: extent, extent, extent_type: 'text' };
}

export const nationalArea = 'nl';

function hsdsLocations(id: string, service: Service): object[] | undefined {
  const { addresses = [], latitude, longitude } = service;
  if (addresses.length === 0 && latitude === undefined) return undefined;
  const places = addresses.length === 0 ? [undefined] : addresses;
  return places.map((address, n) => {
    const location = uuidOf('location', id, String(n));
    const point = n === 0 ? { latitude, longitude } : {};
    const postal = address === undefined ? undefined : [hsdsAddress(location, address)];
    return {
      id: uuidOf('service_at_location', id, String(n)),
      location: { id: location, location_type: 'physical', ...point, addresses: postal },
    };
  });
}

const oneLine = /^([^,]+(?:, [^,]+)*), (?:(\d{4} ?[A-Z]{2}) )?([^,\d][^,]*)$/;

function hsdsAddress(location: string, address: string): object {
  const [, first = address, postalCode = '', city = ''] = oneLine.exec(address) ?? [];
  return {
    id: uuidOf('address', location, address),
    address_1: first,
    city,
    state_province: '',
    postal_code: postalCode,
    country: 'NL',
    address_type: 'physical',
  };
}

const taxonomy = 'Wegwijs';

function hsdsAttributes(id: string, { category, also = [], themes = [] }: Service): object[] {
  const attribute = (kind: string, code: string): object => ({
    id: uuidOf('attribute', id, kind, code),
    link_id: id,
    link_type: kind,
    link_entity: 'service',
    taxonomy_term: { id: uuidOf(kind, code), code, name: code, description: code, taxonomy },
  });
  return [
    ...[category, ...also].map((code) => attribute('service_category', code)),
    ...themes.map((code) => attribute('service_theme', code)),
  ];
}
