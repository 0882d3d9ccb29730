import { localDate } from '../directory/local-time.ts';
import type { NoticeTemplate } from '../desk/notice-templates.ts';
import type { NoticeRequest, PostedNotice } from '../desk/notices.ts';
import { noticeEvents, noticesFor, postedNotices, presentNotice } from '../desk/notices.ts';
import type { Notice } from '../domain/answer.ts';
import type { HttpLog } from '../http/context.ts';
import type { Messages } from '../language/messages.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';

/** How long what was read is used, ms: so late does an answer show what another process posted or ended. */
const freshFor = 5_000;

/** Gives the notices of this moment for an answer. */
export type NoticeBoard = (request: NoticeRequest & { language: string }) => Promise<Notice[]>;

/** The store, telling of every notice that this process posts or ends. */
export function tellingOfNotices<T extends Pick<Store, 'append'>>(store: T, tell: () => void): T {
  return {
    ...store,
    async append(event, at) {
      const kept = await store.append(event, at);
      if (noticeKinds.has(kept.kind)) tell();
      return kept;
    },
  };
}

const noticeKinds: ReadonlySet<string> = new Set(noticeEvents);

/**
 * Reads posted notices from the store: at once after this process changed one, else at most every five
 * seconds. A store that fails costs no answer.
 *
 * @param posted how many notices this process posted or ended, as {@link tellingOfNotices} tells
 */
export function openNoticeBoard(
  store: Pick<Store, 'events'>,
  templates: readonly NoticeTemplate[],
  {
    messages,
    clock,
    log,
    posted,
  }: { messages: Messages; clock: Clock; log: HttpLog; posted: () => number },
): NoticeBoard {
  let read: { at: number; posted: number; notices: Promise<PostedNotice[]> } | null = null;
  const fetch = async (): Promise<PostedNotice[]> => {
    try {
      return postedNotices(await store.events({ kinds: noticeEvents }));
    } catch (cause) {
      log.error({ err: cause }, 'notices could not be read');
      return [];
    }
  };
  const current = (now: number): Promise<PostedNotice[]> => {
    if (read?.posted !== posted() || Math.abs(now - read.at) >= freshFor)
      read = { at: now, posted: posted(), notices: fetch() };
    return read.notices;
  };
  return async ({ language, ...request }) => {
    const now = clock.now();
    const found = noticesFor(await current(now.getTime()), request, localDate(now));
    const t = messages.for(language);
    return found.flatMap((one) => presentNotice(one, templates, language, t) ?? []);
  };
}
