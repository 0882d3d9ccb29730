import type { Coordinates, DirectoryService } from '../domain/directory.ts';
import type { Language } from '../domain/languages.ts';
import { directionOf } from '../domain/languages.ts';
import type { Messages } from '../language/messages.ts';
import { distanceBetween } from './distance.ts';
import { isStale } from './freshness.ts';
import { openingAt } from './hours.ts';
import { localDate } from './local-time.ts';
import { dateText, openingText } from './opening-text.ts';
import { phoneHref } from './phones.ts';
import type { Service } from './schema.ts';
import type { Words } from './words.ts';
import { audienceOf, descriptionOf, labelOf } from './words.ts';

export interface PresentOptions {
  language: Language;
  words: Words;
  messages: Messages;
  now: Date;
  /** Where the reader is, for the distance. */
  near?: Coordinates | undefined;
  /** The id that was asked for, where this service came in its place. */
  insteadOf?: string | undefined;
}

/** A service as the API gives it: in the reader's language, with what holds at this moment. */
export function presentService(service: Service, options: PresentOptions): DirectoryService {
  const { language, words, near } = options;
  const location = locationOf(service);
  return {
    id: service.id,
    insteadOf: options.insteadOf ?? null,
    language,
    direction: directionOf(language),
    name: service.name,
    localName: service.text?.[language]?.name ?? null,
    organization: service.organization,
    description: descriptionOf(service, language, words),
    category: labelOf(words.categories, service.category, language),
    also: (service.also ?? []).map((id) => labelOf(words.categories, id, language)),
    themes: (service.themes ?? []).map((id) => labelOf(words.themes, id, language)),
    audience: audienceOf(service, language, words),
    ages: { min: service.minimum_age ?? null, max: service.maximum_age ?? null },
    municipality: service.municipality ?? null,
    ...contactOf(service),
    location,
    ...timesOf(service, options),
    languages: spokenIn(service, options),
    cultureSpecific: service.culture_specific ?? false,
    cost: costOf(service, options),
    eligibility: dutch(service.eligibility),
    documentsRequired: (service.documents_required ?? []).map(inDutch),
    sourceUrl: service.source_url,
    sourceTitle: service.source_title,
    assuredDate: service.assured_date ?? null,
    distance: near && location ? distanceBetween(near, location) : null,
  };
}

/** Where a service is, as far as known. */
export function locationOf({ latitude, longitude }: Service): Coordinates | null {
  return latitude === undefined || longitude === undefined
    ? null
    : { lat: latitude, lon: longitude };
}

type Contact = Pick<DirectoryService, 'phones' | 'email' | 'url' | 'addresses'>;

function contactOf({ phones = [], email, url, addresses = [] }: Service): Contact {
  return {
    phones: phones.map((number) => ({ number, href: phoneHref(number) })),
    email: email ?? null,
    url: url ?? null,
    addresses,
  };
}

type Times = Pick<
  DirectoryService,
  'hours' | 'opening' | 'openingText' | 'checkBeforeYouGo' | 'checkText'
>;

/** Old hours are shown, but nothing is said about this moment. */
function timesOf(service: Service, { language, messages, now }: PresentOptions): Times {
  const hours = service.hours ?? [];
  const t = messages.for(language);
  if (!isStale(service, localDate(now))) {
    const opening = openingAt(hours, now);
    const text = opening && openingText(opening, now, language, t);
    return { hours, opening, openingText: text, checkBeforeYouGo: false, checkText: null };
  }
  const date = service.assured_date;
  const checkText =
    date === undefined
      ? t('directory.checkUndated')
      : // A date in Ukrainian or Bulgarian ends in a full stop of its own.
        t('directory.check', { date: dateText(date, language) }).replaceAll('..', '.');
  return { hours, opening: null, openingText: null, checkBeforeYouGo: true, checkText };
}

function spokenIn(
  { languages: spoken = [] }: Service,
  { messages, language }: PresentOptions,
): DirectoryService['languages'] {
  return spoken.map((tag) => ({ tag, name: messages.nameOf(tag, language) }));
}

function costOf(
  { cost }: Service,
  { language, messages }: PresentOptions,
): DirectoryService['cost'] {
  if (cost !== 'gratis') return dutch(cost);
  const text = messages.for(language)('directory.free');
  return { text, language, direction: directionOf(language) };
}

function dutch(text: string | undefined): ReturnType<typeof inDutch> | null {
  return text === undefined ? null : inDutch(text);
}

function inDutch(text: string): { text: string; language: string; direction: 'ltr' } {
  return { text, language: 'nl', direction: 'ltr' };
}
