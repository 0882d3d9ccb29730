import { randomUUID } from 'node:crypto';
import type { TFunction } from 'i18next';
import type { Notice } from '../domain/answer.ts';
import type { Account, DeskEvent, PostedBody } from '../domain/desk.ts';
import type { IsoDate, Municipality } from '../domain/knowledge.ts';
import { isLanguage } from '../domain/languages.ts';
import { localDate } from '../directory/local-time.ts';
import { dateText } from '../directory/opening-text.ts';
import { fillTemplate, readSlot } from './notice-templates.ts';
import type { NoticeTemplate } from './notice-templates.ts';
import { everywhere, holds } from './roles.ts';
import type { DeskServices } from './services.ts';
import { staff } from './services.ts';

export const noticeEvents = ['notice.posted', 'notice.ended'] as const;

/** Longest that a notice may stand, days; what holds longer belongs in a card. */
export const longestNotice = 92;
/** UTF-16 units of an editor's own words. */
export const longestOwnText = 300;
/** More would push the answer off a phone. */
const mostShown = 3;

/** A notice as it was posted, with what became of it. */
export interface PostedNotice extends PostedBody {
  id: string;
  /** `null`: all towns. */
  municipality: Municipality | null;
  author: string;
  postedAt: number;
  /** Ended before its time, ms. */
  endedAt: number | null;
}

export type NoticeState = 'current' | 'coming' | 'over' | 'ended';

/** Every notice that was posted, the newest first. Pure. */
export function postedNotices(events: readonly DeskEvent[]): PostedNotice[] {
  const ended = new Map<string, number>();
  for (const event of events)
    if (event.kind === 'notice.ended' && !ended.has(event.subject))
      ended.set(event.subject, event.at);
  return events
    .flatMap((event): PostedNotice[] => {
      if (event.kind !== 'notice.posted') return [];
      const { subject, actor, municipality, at, body } = event;
      const author = actor.type === 'staff' ? actor.account : actor.type;
      const id = subject.replace(/^notice:/, '');
      const endedAt = ended.get(subject) ?? null;
      return [{ ...body, id, municipality, author, postedAt: at, endedAt }];
    })
    .reverse();
}

/** What a notice is on a Dutch day. */
export function noticeState({ from, until, endedAt }: PostedNotice, today: IsoDate): NoticeState {
  if (endedAt !== null) return 'ended';
  if (today < from) return 'coming';
  return today <= until ? 'current' : 'over';
}

/** An answer, as far as notices are chosen for it. */
export interface NoticeRequest {
  municipality: Municipality | null;
  /** Topics of the cards that the answer is about. */
  topics: readonly string[];
}

/** The notices of today that belong to an answer: its town's or everybody's, of its topic or of none. */
export function noticesFor(
  notices: readonly PostedNotice[],
  { municipality, topics }: NoticeRequest,
  today: IsoDate,
): PostedNotice[] {
  return notices
    .filter(
      (one) =>
        noticeState(one, today) === 'current' &&
        (one.municipality === null || one.municipality === municipality) &&
        (one.topic === null || topics.includes(one.topic)),
    )
    .slice(0, mostShown);
}

/**
 * A notice in the reader's language, until when it holds before it; an editor's own words in Dutch, told
 * as Dutch. `null` where its template is no more.
 */
export function presentNotice(
  { template, slots, text, until }: Pick<PostedBody, 'template' | 'slots' | 'text' | 'until'>,
  templates: readonly NoticeTemplate[],
  language: string,
  t: TFunction,
): Notice | null {
  const reader = isLanguage(language) ? language : 'en';
  const date = dateText(until, reader);
  if (text !== null) {
    const own = reader === 'nl';
    const label = t(own ? 'notice.posted' : 'notice.postedDutch', { date });
    return { kind: 'posted', label, text, language: 'nl', dutch: text };
  }
  const approved = templates.find(({ id }) => id === template);
  if (approved === undefined) return null;
  return {
    kind: 'posted',
    label: t('notice.posted', { date }),
    text: fillTemplate(approved, slots, reader),
    dutch: fillTemplate(approved, slots, 'nl'),
  };
}

/** What an editor filled in; slots by their names. */
export interface NoticeForm {
  /** Id of a template; empty: own words. */
  template: string;
  slots: Readonly<Record<string, string>>;
  text: string;
  /** A town, or {@link everywhere}. */
  town: string;
  /** Empty: every topic. */
  topic: string;
  from: string;
  until: string;
}

export interface ReadNotice {
  body: PostedBody;
  municipality: Municipality | null;
}

/** Fields that are not right, by their names. */
export type NoticeFault = string;

/**
 * The notice of a form, or what is wrong with it. Only for towns that the editor holds the role of,
 * only for some weeks, only what the slots may hold.
 */
export function readNotice(
  form: NoticeForm,
  account: Pick<Account, 'grants'>,
  known: {
    templates: readonly NoticeTemplate[];
    towns: ReadonlySet<string>;
    topics: ReadonlySet<string>;
    today: IsoDate;
  },
): ReadNotice | NoticeFault[] {
  const faults: NoticeFault[] = [];
  const approved = known.templates.find(({ id }) => id === form.template);
  const own = form.template === '';
  if (!own && approved === undefined) faults.push('template');
  const slots: Record<string, string> = {};
  for (const [name, type] of Object.entries(approved?.slots ?? {})) {
    const value = readSlot(type, form.slots[name] ?? '');
    if (value === null) faults.push(`slot.${name}`);
    else slots[name] = value;
  }
  const text = own ? plainLine(form.text) : null;
  if (text !== null && (text.length < 10 || text.length > longestOwnText)) faults.push('text');
  const place = form.town === everywhere || known.towns.has(form.town);
  if (!place || !holds(account.grants, 'editor', form.town)) faults.push('town');
  if (form.topic !== '' && !known.topics.has(form.topic)) faults.push('topic');
  const from = readSlot('date', form.from);
  const until = readSlot('date', form.until);
  if (from === null) faults.push('from');
  if (until === null || !mayStand(from ?? known.today, until, known.today)) faults.push('until');
  if (faults.length > 0 || from === null || until === null) return faults;
  return {
    municipality: form.town === everywhere ? null : form.town,
    body: {
      ...{ template: own ? null : form.template, slots, text, from, until },
      topic: form.topic === '' ? null : form.topic,
    },
  };
}

/** One line without what reorders or breaks text. */
function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

function mayStand(from: IsoDate, until: IsoDate, today: IsoDate): boolean {
  const last = Date.parse(today) + longestNotice * 24 * 60 * 60 * 1000;
  return today <= until && from <= until && Date.parse(until) <= last;
}

/** Posts a notice that {@link readNotice} found right. */
export async function postNotice(
  { store, clock }: Pick<DeskServices, 'store' | 'clock'>,
  account: Account,
  { body, municipality }: ReadNotice,
): Promise<string> {
  const id = randomUUID();
  const about = { actor: staff(account), subject: `notice:${id}`, municipality };
  await store.append({ kind: 'notice.posted', ...about, body }, clock.now().getTime());
  return id;
}

/** Ends a notice of the editor's own towns before its time, once; `false` where there is no such. */
export async function endNotice(
  { store, clock }: Pick<DeskServices, 'store' | 'clock'>,
  account: Account,
  id: string,
): Promise<boolean> {
  const subject = `notice:${id}`;
  const [notice] = postedNotices(await store.events({ kinds: noticeEvents, subject }));
  if (notice === undefined || !mayEdit(account, notice)) return false;
  const state = noticeState(notice, localDate(clock.now()));
  if (state === 'over' || state === 'ended') return true;
  const { municipality } = notice;
  const about = { actor: staff(account), subject, municipality };
  await store.append({ kind: 'notice.ended', ...about, body: {} }, clock.now().getTime());
  return true;
}

/** Whether somebody is an editor of the towns that a notice is for. */
export function mayEdit(
  { grants }: Pick<Account, 'grants'>,
  { municipality }: Pick<PostedNotice, 'municipality'>,
): boolean {
  return holds(grants, 'editor', municipality ?? everywhere);
}

/** Whether somebody's towns are among those that a notice is for. */
export function mayRead(
  { grants }: Pick<Account, 'grants'>,
  { municipality }: Pick<PostedNotice, 'municipality'>,
): boolean {
  return municipality === null || holds(grants, 'desk', municipality);
}
