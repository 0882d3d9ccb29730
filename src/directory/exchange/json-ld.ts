import type { OpeningHours, Weekday } from '../../domain/directory.ts';
import { locationOf } from '../present.ts';
import type { Service } from '../schema.ts';

const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/**
 * Services as schema.org JSON-LD. One that was replaced is left out: schema.org cannot say so.
 * Hours of some days of a month have no form there either and are left out; hours past midnight
 * end before they begin, as schema.org has it.
 */
export function toJsonLd(services: readonly Service[]): object {
  const current = services.filter(({ superseded_by }) => superseded_by === undefined);
  return { '@context': 'https://schema.org', '@graph': current.map(ldService) };
}

function ldService(service: Service): object {
  const { name, description, url, category, audience, municipality, organization } = service;
  return {
    '@type': 'Service',
    '@id': `urn:wegwijs:service:${service.id}`,
    identifier: service.id,
    name,
    description,
    url,
    serviceType: category,
    provider: { '@type': 'Organization', name: organization, email: service.email },
    areaServed: { '@type': 'AdministrativeArea', name: municipality ?? 'Nederland' },
    audience: audience === undefined && !hasAges(service) ? undefined : ldAudience(service),
    hoursAvailable: service.hours?.filter(({ nth }) => nth === undefined).map(ldHours),
    availableChannel: ldChannel(service),
    offers: service.cost === 'gratis' ? freeOffer : undefined,
    termsOfService: service.eligibility,
    subjectOf: {
      '@type': 'WebPage',
      name: service.source_title,
      url: service.source_url,
      datePublished: service.assured_date,
    },
  };
}

const freeOffer = { '@type': 'Offer', price: 0, priceCurrency: 'EUR' };

function hasAges({ minimum_age, maximum_age }: Service): boolean {
  return minimum_age !== undefined || maximum_age !== undefined;
}

function ldAudience({ audience, minimum_age, maximum_age }: Service): object {
  return {
    '@type': 'PeopleAudience',
    audienceType: audience,
    requiredMinAge: minimum_age,
    requiredMaxAge: maximum_age,
  };
}

function ldHours({ days, opens, closes, from, until }: OpeningHours): object {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day]}`),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
    validFrom: from,
    validThrough: until,
  };
}

function ldChannel(service: Service): object {
  const { phones, addresses = [], languages, url } = service;
  return {
    '@type': 'ServiceChannel',
    serviceUrl: url,
    availableLanguage: languages,
    servicePhone: phones?.map((telephone) => ({ '@type': 'ContactPoint', telephone })),
    serviceLocation: ldPlaces(addresses, service),
  };
}

function ldPlaces(addresses: readonly string[], service: Service): object[] | undefined {
  const place = locationOf(service);
  const geo = place && { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon };
  if (addresses.length === 0 && geo === null) return undefined;
  const places: readonly (string | undefined)[] = addresses.length === 0 ? [undefined] : addresses;
  return places.map((address, n) => ({
    '@type': 'Place',
    address,
    geo: n === 0 && geo !== null ? geo : undefined,
  }));
}
