import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Directory } from '../directory/files.ts';
import { localDate } from '../directory/local-time.ts';
import type { Account, DeskEvent, EventBodies } from '../domain/desk.ts';
import type { Municipality } from '../domain/knowledge.ts';
import { keptText } from './kept-text.ts';
import { holds } from './roles.ts';
import type { DeskServices } from './services.ts';
import { staff } from './services.ts';
import type { WorkItem } from './work-list-findings.ts';
import { plusDays } from './work-list-findings.ts';

export const missingEvents = ['service.missing'] as const;

/** UTF-16 units of each field. */
export const longestMissing = { name: 150, what: 500, contact: 200, source: 500 } as const;

/** Days within which an editor looks at what the desk told. */
const answeredWithin = 14;

/** What an employee filled in about a place that the sociale kaart does not have. */
export interface MissingForm {
  name: string;
  what: string;
  /** Empty: not known. */
  contact: string;
  /** Web address where it stands; empty: not known. */
  source: string;
  /** Empty: national. */
  town: string;
}
export type MissingFault = keyof MissingForm;

export interface ReadMissing {
  body: EventBodies['service.missing'];
  municipality: Municipality | null;
}

/**
 * What a form tells of a missing service, or which fields are not right. What helps says nothing of the
 * person who stood there; how it is reached is the organisation's own.
 */
export function readMissing(
  form: MissingForm,
  { grants }: Pick<Account, 'grants'>,
  towns: ReadonlySet<string>,
): ReadMissing | MissingFault[] {
  const name = oneLine(form.name);
  const what = keptText(oneLine(form.what), longestMissing.what).trim();
  const contact = oneLine(form.contact);
  const source = form.source.trim();
  const municipality = form.town === '' ? null : form.town;
  const faults: MissingFault[] = [];
  if (name.length < 2 || name.length > longestMissing.name) faults.push('name');
  if (what.length < 5) faults.push('what');
  if (contact.length > longestMissing.contact) faults.push('contact');
  if (source !== '' && !webAddress.safeParse(source).success) faults.push('source');
  const known = municipality === null || towns.has(municipality);
  if (!known || !holds(grants, 'desk', municipality)) faults.push('town');
  return faults.length > 0 ? faults : { body: { name, what, contact, source }, municipality };
}

const webAddress = z.url({ protocol: /^https?$/ }).max(longestMissing.source);

/** One line without what reorders or breaks text. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Keeps what {@link readMissing} found right; gives its id. */
export async function reportMissing(
  { store, clock }: Pick<DeskServices, 'store' | 'clock'>,
  account: Account,
  { body, municipality }: ReadMissing,
): Promise<string> {
  const id = randomUUID();
  const about = { actor: staff(account), subject: `missing:${id}`, municipality };
  await store.append({ kind: 'service.missing', ...about, body }, clock.now().getTime());
  return id;
}

/**
 * The work that missing services are, until the sociale kaart has one of that name in that town.
 *
 * @param events in their order; those about other things are passed over
 */
export function missingWork(
  events: readonly DeskEvent[],
  { services }: Pick<Directory, 'services'>,
): WorkItem[] {
  const there = new Set(
    services
      .filter((one) => one.superseded_by === undefined)
      .map(({ name, municipality = null }) => placeKey(name, municipality)),
  );
  return events.flatMap((event): WorkItem[] => {
    if (event.kind !== 'service.missing') return [];
    const { subject, municipality, at, body } = event;
    const { name, what, contact, source } = body;
    if (there.has(placeKey(name, municipality))) return [];
    const id = subject.replace(/^missing:/, '');
    return [
      {
        ...{ key: `missing:service:${id}`, kind: 'missing', target: 'service', id, title: name },
        municipality,
        parts: [what, contact, source].filter((part) => part !== ''),
        due: plusDays(localDate(new Date(at)), answeredWithin),
        file: `corpus/directory/${municipality ?? 'nl'}.yaml`,
      },
    ];
  });
}

function placeKey(name: string, municipality: Municipality | null): string {
  return `${municipality ?? 'nl'} ${name.normalize('NFKC').toLocaleLowerCase('nl')}`;
}
