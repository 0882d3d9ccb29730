import { z } from 'zod';
import type { OpeningHours } from '../../domain/directory.ts';
import { cleanText, slug } from '../../ingest/record-text.ts';
import { slug as slugSchema } from '../schema.ts';
import { nationalArea } from './hsds.ts';
import type { DraftService } from './mapping.ts';

// Everything is optional and of any type beyond what is looked at: what is wrong is told by the
// schema of services, for each service alone.
const text = z.string().nullish().catch(undefined);
const value = z.unknown().optional();
const listOf = <T extends z.ZodType>(item: T) => z.array(item).nullish().catch(undefined);

const schedule = z.looseObject({
  freq: text,
  interval: value,
  byday: text,
  bymonthday: value,
  byweekno: value,
  byyearday: value,
  opens_at: text,
  closes_at: text,
  valid_from: text,
  valid_to: text,
});
const address = z.looseObject({ address_1: text, address_2: text, city: text, postal_code: text });
const location = z.looseObject({
  latitude: value,
  longitude: value,
  addresses: listOf(address),
  phones: listOf(z.looseObject({ number: text })),
  schedules: listOf(schedule),
});
const attribute = z.looseObject({
  link_type: text,
  value: text,
  label: text,
  taxonomy_term: z.looseObject({ code: text, name: text }).nullish().catch(undefined),
});
const hsdsService = z.looseObject({
  id: value,
  identifier: value,
  organization: z.looseObject({ name: text }).nullish().catch(undefined),
  phones: listOf(z.looseObject({ number: text })),
  schedules: listOf(schedule),
  service_areas: listOf(z.looseObject({ name: text, extent: text, extent_type: text })),
  service_at_locations: listOf(
    z.looseObject({ location: location.nullish().catch(undefined), schedules: listOf(schedule) }),
  ),
  languages: listOf(z.looseObject({ code: text, name: text })),
  required_documents: listOf(z.looseObject({ document: text })),
  attributes: listOf(attribute),
});
type HsdsService = z.infer<typeof hsdsService>;
type HsdsSchedule = z.infer<typeof schedule>;

/**
 * The services of an HSDS 3 file: a page of `GET /services` (`contents`), `{services}`, a list, or
 * a single one. `null` where it is none of these.
 */
export function hsdsDrafts(json: unknown): DraftService[] | null {
  const list = listIn(json);
  return list?.map((item, n) => draftOf(n + 1, item)) ?? null;
}

function listIn(json: unknown): readonly unknown[] | null {
  if (isList(json)) return json;
  if (typeof json !== 'object' || json === null) return null;
  const { contents, services } = json as Record<string, unknown>;
  const found = contents ?? services;
  if (isList(found)) return found;
  return 'name' in json ? [json] : null;
}

function isList(json: unknown): json is readonly unknown[] {
  return Array.isArray(json);
}

function draftOf(row: number, item: unknown): DraftService {
  const draft: DraftService = { row, fields: {}, notes: [] };
  const parsed = hsdsService.safeParse(item);
  if (!parsed.success) return draft;
  const service = parsed.data;
  draft.fields = {
    id: idOf(service),
    name: clean(service.name),
    description: clean(service.description),
    url: present(service.url),
    email: present(service.email),
    cost: clean(service.fees_description),
    eligibility: clean(service.eligibility_description),
    minimum_age: present(service.minimum_age),
    maximum_age: present(service.maximum_age),
    assured_date: present(service.assured_date),
    organization: clean(service.organization?.name),
    municipality: municipalityOf(service),
    phones: phonesOf(service),
    hours: hoursOf(service, draft),
    languages: textsOf(service.languages?.map(({ code, name }) => code ?? name)),
    documents_required: textsOf(service.required_documents?.map(({ document }) => document)),
    ...placesOf(service),
    ...classesOf(service),
    audience: clean(service.audience),
    source_url: present(service.source_url),
    source_title: clean(service.source_title),
    superseded_by: present(service.superseded_by),
    culture_specific: present(service.culture_specific),
    text: present(service.translations),
  };
  if (service.status === 'inactive' || service.status === 'temporarily closed')
    draft.notes.push(`its status is "${service.status}"`);
  return draft;
}

/** What is no text is left for the schema to refuse. */
function clean(given: unknown): unknown {
  if (typeof given !== 'string') return present(given);
  const tidy = cleanText(given);
  return tidy === '' ? undefined : tidy;
}

function present(given: unknown): unknown {
  return given === null || given === '' ? undefined : given;
}

function textsOf(given: readonly (string | null | undefined)[] | null | undefined): unknown {
  const texts = (given ?? []).flatMap((one) => (one ? [cleanText(one)] : []));
  return texts.length === 0 ? undefined : texts;
}

/** Our own readable id, else theirs, which as a UUID is fit for one too. */
function idOf({ identifier, id }: HsdsService): unknown {
  const own = slugSchema.safeParse(identifier);
  if (own.success) return own.data;
  return typeof id === 'string' && id !== '' ? slug(id) : undefined;
}

function municipalityOf({ service_areas: areas }: HsdsService): string | undefined {
  const extent = areas?.[0]?.extent;
  return extent && extent !== nationalArea && slugSchema.safeParse(extent).success
    ? extent
    : undefined;
}

function phonesOf(service: HsdsService): unknown {
  const places = service.service_at_locations ?? [];
  const all = [service.phones ?? [], ...places.map(({ location: at }) => at?.phones ?? [])];
  return textsOf([...new Set(all.flat().map(({ number }) => number))]);
}

function placesOf(service: HsdsService): DraftService['fields'] {
  const places = (service.service_at_locations ?? []).flatMap(({ location: at }) =>
    at ? [at] : [],
  );
  const point = places.find(({ latitude }) => present(latitude) !== undefined);
  const addresses = places.flatMap((place) => (place.addresses ?? []).map(inOneLine));
  return {
    addresses: textsOf(addresses),
    latitude: numeric(point?.latitude),
    longitude: numeric(point?.longitude),
  };
}

function inOneLine({ address_1, address_2, postal_code, city }: z.infer<typeof address>): string {
  const town = [postal_code, city].filter(Boolean).join(' ');
  return [address_1, address_2, town].filter(Boolean).join(', ');
}

function numeric(given: unknown): unknown {
  const number = typeof given === 'string' && given !== '' ? Number(given) : NaN;
  return Number.isNaN(number) ? present(given) : number;
}

function classesOf({ attributes }: HsdsService): DraftService['fields'] {
  const terms = (attributes ?? []).flatMap(
    ({ link_type: kind, taxonomy_term: term, value: v, label }) => {
      const code = [term?.code, term?.name, v, label].find(Boolean);
      return code ? [{ theme: kind === 'service_theme', code }] : [];
    },
  );
  const [category, ...also] = terms.filter(({ theme }) => !theme).map(({ code }) => code);
  return {
    category,
    also: also.length === 0 ? undefined : also,
    themes: textsOf(terms.filter(({ theme }) => theme).map(({ code }) => code)),
  };
}

/** Weekly hours, or of the nth such day of a month; others cannot be told and are left out. */
function hoursOf(service: HsdsService, draft: DraftService): unknown {
  const places = service.service_at_locations ?? [];
  const own = service.schedules ?? [];
  const there = places.flatMap((at) => [
    ...(at.schedules ?? []),
    ...(at.location?.schedules ?? []),
  ]);
  const schedules = own.length > 0 ? own : there;
  if (schedules.length === 0) return undefined;
  const rules = schedules.map(rulesOf);
  if (rules.every((one) => one !== null)) return rules.flat();
  draft.notes.push('hours are left out: a schedule is not weekly, or not of given days of a month');
  return undefined;
}

function rulesOf(one: HsdsSchedule): Partial<OpeningHours>[] | null {
  const interval = present(one.interval) ?? 1;
  const other = [one.bymonthday, one.byweekno, one.byyearday].some(
    (given) => present(given) !== undefined,
  );
  const days = daysOf(one.byday ?? '');
  if (other || Number(interval) !== 1 || days === null || !one.opens_at || !one.closes_at)
    return null;
  const times = {
    opens: clockTime(one.opens_at),
    closes: clockTime(one.closes_at),
    ...(one.valid_from ? { from: one.valid_from } : {}),
    ...(one.valid_to ? { until: one.valid_to } : {}),
  };
  return days.map(({ days: names, nth }) => ({
    days: names as OpeningHours['days'],
    ...times,
    ...(nth.length === 0 ? {} : { nth }),
  }));
}

/** `09:00:00` and `09:00+01:00` are Dutch clock times; another offset is not, and stays as it is. */
function clockTime(given: string): string {
  return /^(\d{2}:\d{2})(?::\d{2})?(?:\+0[12]:?00)?$/.exec(given)?.[1] ?? given;
}

interface Days {
  days: string[];
  nth: number[];
}

/** `MO,TU`, or `1MO,3MO`; days with the same numbers go together. */
function daysOf(byday: string): Days[] | null {
  const parts = byday.split(',').map((part) => /^([+-]?\d)?([A-Z]{2})$/i.exec(part.trim()));
  const numbers = new Map<string, number[]>();
  for (const part of parts) {
    if (part === null) return null;
    const day = (part[2] ?? '').toLowerCase();
    const nth = numbers.get(day) ?? [];
    if (part[1] !== undefined) nth.push(Number(part[1]));
    numbers.set(day, nth);
  }
  const groups = new Map<string, Days>();
  for (const [day, nth] of numbers) {
    const group = groups.get(nth.join()) ?? { days: [], nth };
    group.days.push(day);
    groups.set(nth.join(), group);
  }
  return [...groups.values()];
}
