import { join } from 'node:path';
import { readNoticeTemplates } from '../adapters/files/notice-files.ts';
import { readSentences } from '../adapters/files/sentence-files.ts';
import { openStore } from '../adapters/store/open-store.ts';
import { argon2Passwords } from '../adapters/passwords/argon2.ts';
import { signatureOf } from '../answer/pipeline.ts';
import type { Config, Secrets } from '../config/config.ts';
import type { DeskConfig } from '../config/desk.ts';
import { retain } from '../desk/retention.ts';
import { sameText } from '../desk/seal.ts';
import type { Answer } from '../domain/answer.ts';
import type { HttpLog } from '../http/context.ts';
import type { Desk } from '../http/desk/context.ts';
import type { Messages } from '../language/messages.ts';
import type { Clock } from '../ports/clock.ts';
import type { FeedbackLog } from '../ports/feedback-log.ts';
import type { Store } from '../ports/store.ts';
import type { NoticeBoard } from './notice-board.ts';
import { openNoticeBoard, tellingOfNotices } from './notice-board.ts';

/** How often what is too old is removed, ms. */
const retainEvery = 60 * 60 * 1000;

/**
 * Everything behind the desk. Loaded only where there is one, so that a server without it starts
 * without a database's driver and the password library.
 *
 * @param key of the answers' signature
 * @param note told about files that are left out
 * @throws StoreUnavailable
 */
export async function openDesk(
  desk: DeskConfig,
  { dataDir }: Pick<Config, 'dataDir'>,
  secrets: Secrets,
  key: string,
  note: (sentence: string) => void = () => undefined,
): Promise<Desk> {
  const { databaseUrl } = secrets.desk;
  const store = await openStore(
    databaseUrl === undefined
      ? { kind: 'sqlite', path: join(dataDir, 'desk', 'desk.db') }
      : { kind: 'postgresql', url: databaseUrl },
  );
  return {
    store,
    passwords: await argon2Passwords(),
    key,
    identity: await identityOf(desk, secrets),
    publicUrl: desk.publicUrl,
    retentionDays: desk.retentionDays,
    keepQuestionDays: desk.keepQuestionDays,
    sentences: await readSentences(note),
    noticeTemplates: await readNoticeTemplates(note),
    isOurs: (answer) => isSigned(answer, key),
  };
}

async function identityOf(
  { login, publicUrl }: DeskConfig,
  secrets: Secrets,
): Promise<Desk['identity']> {
  if (login === 'local') return null;
  const { openidProvider } = await import('../adapters/identity/openid.ts');
  const { issuer, clientId, scope, claim, grants } = login;
  const clientSecret = secrets.desk.oidcSecret ?? '';
  const callback = `${publicUrl ?? ''}/desk/callback`;
  return {
    provider: openidProvider({ issuer, clientId, clientSecret, callback, scope }),
    claim,
    grants,
  };
}

function isSigned(answer: unknown, key: string): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { signature } = answer as Partial<Answer>;
  try {
    return typeof signature === 'string' && sameText(signature, signatureOf(answer, key));
  } catch {
    // A hundred thousand levels of brackets cannot be written as JSON again; we never signed them.
    return false;
  }
}

/** The desk with what runs beside it. */
export interface OpenedDesk {
  desk: Desk;
  feedback: FeedbackLog;
  /** What editors posted, in the words of the locale files. */
  notices(messages: Messages): NoticeBoard;
  close(): Promise<void>;
}

/** The desk of a server: open, what is too old removed now and every hour. */
export async function openDeskServices(
  settings: DeskConfig,
  config: Config,
  secrets: Secrets,
  { key, clock, log }: { key: string; clock: Clock; log: HttpLog },
): Promise<OpenedDesk> {
  const opened = await openDesk(settings, config, secrets, key, (sentence) => {
    log.info({}, sentence);
  });
  let posted = 0;
  const store = tellingOfNotices(opened.store, () => {
    posted += 1;
  });
  const desk = { ...opened, store };
  const stop = startRetention(desk, clock, log);
  return {
    desk,
    feedback: countedFeedback(desk.store),
    notices: (messages) =>
      openNoticeBoard(store, desk.noticeTemplates, {
        ...{ messages, clock, log },
        posted: () => posted,
      }),
    async close() {
      await stop();
      await desk.store.close();
    },
  };
}

/** Visitors' taps on "did this help?", counted without text. */
function countedFeedback(store: Store): FeedbackLog {
  return {
    add: ({ vote, ...counted }) => store.count({ ...counted, name: `helped.${vote}`, count: 1 }),
  };
}

/** Removes what is too old, now and every hour; gives what stops it and waits for a run under way. */
function startRetention(
  { store, retentionDays, keepQuestionDays }: Desk,
  clock: Clock,
  log: HttpLog,
): () => Promise<void> {
  const run = async (): Promise<void> => {
    try {
      const { receipts, events } = await retain({ store, clock }, retentionDays, keepQuestionDays);
      if (receipts + events > 0) log.info({ receipts, events }, 'removed what was too old');
    } catch (cause) {
      log.error({ err: cause }, 'what is too old could not be removed');
    }
  };
  let running = run();
  const timer = setInterval(() => {
    running = run();
  }, retainEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
