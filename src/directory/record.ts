import type { OpeningHours, Weekday } from '../domain/directory.ts';
import { weekdays } from '../domain/directory.ts';
import type { Basis, KnowledgeRecord } from '../domain/knowledge.ts';
import type { Block } from '../ingest/blocks.ts';
import { chunkerVersion, cutPassages, digestOf } from '../ingest/passages.ts';
import type { Compiled } from '../ingest/record.ts';
import type { RecordText } from '../ingest/record-text.ts';
import { layOut } from '../ingest/record-text.ts';
import { longDate } from '../knowledge/schemes/sentences.ts';
import type { Service } from './schema.ts';

/** Id of a service's record; apart from documents, which may have the service's name. */
export function serviceRecordId({ id }: Pick<Service, 'id'>): string {
  return `services/${id}`;
}

/**
 * Services as records with their passages, to be embedded and cited: canonical Dutch in the
 * sections `wat`, `contact`, `openingstijden`, `meenemen`, each proved by the service's source.
 * One that was replaced says only by what. Pure.
 */
export async function serviceRecords(services: readonly Service[]): Promise<Compiled[]> {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  return Promise.all(services.map((service) => compileService(service, names)));
}

async function compileService(
  service: Service,
  names: ReadonlyMap<string, string>,
): Promise<Compiled> {
  const laidOut = layOut(sectionsOf(service, names).flatMap(toBlocks));
  const record = recordOf(service, laidOut);
  return { record, passages: await cutPassages(record, laidOut.blocks) };
}

function recordOf(service: Service, { text, sections, footnotes }: RecordText): KnowledgeRecord {
  const id = serviceRecordId(service);
  const date = service.assured_date ?? null;
  const basis = [basisOf(service)];
  const about = [service.name, service.municipality ?? null, date, basis, sections, footnotes];
  return {
    id,
    kind: 'service',
    documentKind: 'guide',
    title: service.name,
    publisher: 'Wegwijs',
    municipality: service.municipality ?? null,
    language: 'nl',
    year: date === null ? null : Number(date.slice(0, 4)),
    published: date,
    validFrom: null,
    validUntil: null,
    reviewed: date,
    url: null,
    text,
    sections,
    basis,
    footnotes,
    digest: digestOf([chunkerVersion, id, JSON.stringify(about), text]),
  };
}

function basisOf({ source_title, source_url, assured_date }: Service): Basis {
  const publisher = new URL(source_url).hostname.replace(/^www\./, '');
  return { id: 1, title: source_title, publisher, url: source_url, published: assured_date };
}

interface SectionPlan {
  id: string;
  heading: string;
  sentences: string[];
  items?: string[];
}

function sectionsOf(service: Service, names: ReadonlyMap<string, string>): SectionPlan[] {
  const { name, superseded_by: successor } = service;
  const what = { id: 'wat', heading: `Wat is ${name} en voor wie is het?` };
  if (successor !== undefined)
    return [{ ...what, sentences: [service.description, replacedBy(names.get(successor))] }];
  return [
    { ...what, sentences: aboutSentences(service) },
    { id: 'contact', heading: `Hoe bereikt u ${name}?`, ...contactPlan(service) },
    {
      id: 'openingstijden',
      heading: `Wanneer is ${name} open?`,
      sentences: hourSentences(service),
    },
    {
      id: 'meenemen',
      heading: `Wat neemt u mee naar ${name}?`,
      sentences: paperSentences(service),
    },
  ].filter(({ sentences }) => sentences.length > 0);
}

function toBlocks({ id, heading, sentences, items = [] }: SectionPlan): Block[] {
  const text = sentences.map((one) => `${one}[^1]`).join(' ');
  return [
    { kind: 'heading', level: 1, text: heading, id },
    { kind: 'paragraph', text },
    ...items.map((one): Block => ({ kind: 'item', text: `${one}[^1]` })),
  ];
}

function replacedBy(name: string | undefined): string {
  return name === undefined ? 'Dit bestaat niet meer.' : `In de plaats hiervan kwam ${name}.`;
}

function aboutSentences(service: Service): string[] {
  const { organization, name, audience, cost, eligibility } = service;
  return [
    ended(service.description),
    ...(organization === name ? [] : [`De organisatie is ${ended(organization)}`]),
    ...(audience === undefined ? [] : [`Dit is voor ${ended(audience)}`]),
    ...ageSentence(service),
    ...(eligibility === undefined ? [] : [ended(eligibility)]),
    ...(cost === undefined ? [] : [`Kosten: ${ended(cost)}`]),
    ...spokenSentence(service),
  ];
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function ageSentence({ minimum_age: min, maximum_age: max }: Service): string[] {
  if (min !== undefined && max !== undefined)
    return [`Voor mensen van ${min} tot en met ${max} jaar.`];
  if (min !== undefined) return [`Voor mensen van ${min} jaar en ouder.`];
  return max === undefined ? [] : [`Voor mensen tot en met ${max} jaar.`];
}

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' });

function spokenSentence({ languages: spoken = [] }: Service): string[] {
  const names = spoken.map((tag) => languageNames.of(tag) ?? tag);
  return names.length === 0 ? [] : [`Hier spreekt men ${inWords(names)}.`];
}

function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

function contactPlan(service: Service): Pick<SectionPlan, 'sentences' | 'items'> {
  const { name, phones = [], email, addresses = [], url } = service;
  const items = [
    ...phones.map((number) => `Telefoon: ${number}`),
    ...(email === undefined ? [] : [`E-mail: ${email}`]),
    ...addresses.map((address) => `Adres: ${address}`),
    ...(url === undefined ? [] : [`Website: ${url}`]),
  ];
  return items.length === 0
    ? { sentences: [] }
    : { sentences: [`Zo bereikt u ${name} (${datedAs(service)}):`], items };
}

function datedAs({ assured_date: date }: Service): string {
  return date === undefined
    ? 'de bron noemt geen datum, dus vraag het na voordat u gaat'
    : `volgens de bron van ${longDate(date)}`;
}

function hourSentences(service: Service): string[] {
  const { hours = [] } = service;
  return hours.length === 0 ? [] : [...hours.map(hourSentence), `Dit is ${datedAs(service)}.`];
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'maandag',
  tu: 'dinsdag',
  we: 'woensdag',
  th: 'donderdag',
  fr: 'vrijdag',
  sa: 'zaterdag',
  su: 'zondag',
};
const ordinals: Readonly<Record<number, string>> = {
  [-1]: 'laatste',
  1: 'eerste',
  2: 'tweede',
  3: 'derde',
  4: 'vierde',
  5: 'vijfde',
};

function hourSentence({ days, opens, closes, nth, from, until }: OpeningHours): string {
  const season =
    (from === undefined ? '' : ` vanaf ${longDate(from)}`) +
    (until === undefined ? '' : ` tot en met ${longDate(until)}`);
  const allDay = opens === '00:00' && (closes === '23:59' || closes === '24:00');
  const times = allDay ? 'dag en nacht' : `van ${opens} tot ${closes} uur`;
  const which = nth === undefined ? '' : `elke ${inWords(nth.map((n) => ordinals[n] ?? ''))} `;
  const month = nth === undefined ? '' : ' van de maand';
  return `Open ${which}${daysInWords(days)}${month} ${times}${season}.`;
}

function daysInWords(days: readonly Weekday[]): string {
  if (days.length === weekdays.length) return 'elke dag';
  const order = weekdays.filter((day) => days.includes(day));
  const [first, last] = [order[0], order.at(-1)];
  const gapless =
    first && last && order.length === weekdays.indexOf(last) - weekdays.indexOf(first) + 1;
  if (gapless && order.length > 2) return `${dayNames[first]} tot en met ${dayNames[last]}`;
  return inWords(order.map((day) => dayNames[day]));
}

function paperSentences({ documents_required: papers = [] }: Service): string[] {
  return papers.length === 0 ? [] : [`Neem mee: ${papers.join('; ')}.`];
}
