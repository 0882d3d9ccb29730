import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { localDate } from '../../directory/local-time.ts';
import type { Account } from '../../domain/desk.ts';
import type { GapCluster, GapFilter } from '../../desk/gaps.ts';
import { gapClusters, gapsOf } from '../../desk/gaps.ts';
import type { FeedbackView, Taps } from '../../desk/gaps-feedback.ts';
import { feedbackSince, feedbackTable, feedbackViews } from '../../desk/gaps-feedback.ts';
import { holds } from '../../desk/roles.ts';
import { safeCsv } from '../../desk/safe-csv.ts';
import { plusDays } from '../../desk/work-list-findings.ts';
import { votes } from '../../domain/feedback.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { feedbackView } from './gaps-feedback-view.ts';
import { countedText, gapsView, namer, statusText } from './gaps-view.ts';
import { deskPage, languageOf, sayIn } from './page.ts';
import { csvResponse } from './work-list.ts';

/** Days of feedback that are shown: 13 weeks. */
const feedbackDays = 91;

/** Events that tell of questions without a good answer. */
const gapEvents = ['question.kept', 'claim.corrected', 'claim.restored'] as const;

interface Gaps {
  /** All groups, and those that pass the filter. */
  all: GapCluster[];
  found: GapCluster[];
  /** Questions that have no vector yet. */
  waiting: number;
  hasModel: boolean;
}

/**
 * `/desk/gaps`: questions without a good answer, by what was meant, and what visitors said about
 * answers; of the towns of who looks, and of no town. Both also as tables.
 */
export function gapsRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk, clock } = services;
  const gapsFor = async ({ grants }: Account, filter: GapFilter): Promise<Gaps> => {
    const events = await desk.store.events({ kinds: gapEvents });
    const everybodys = gapsOf(await desk.store.receipts(), events);
    const vectors = await services.questionVectors(everybodys);
    // Another town's questions do not even decide which ones are put together.
    const own = everybodys.filter(({ municipality }) => holds(grants, 'desk', municipality));
    const read = vectors === null ? own : own.filter(({ id }) => vectors.has(id));
    const rows = vectors && read.map(({ id }) => vectors.get(id) as Float32Array);
    return {
      all: gapClusters(read, rows),
      found: gapClusters(read, rows, filter),
      waiting: own.length - read.length,
      hasModel: vectors !== null,
    };
  };
  const tapsFor = async ({ grants }: Account): Promise<Taps[]> => {
    const since = plusDays(localDate(clock.now()), -feedbackDays);
    const counters = await desk.store.counters();
    return feedbackSince(counters, since, (town) => holds(grants, 'desk', town));
  };
  return new Hono<StaffEnv>()
    .get('/gaps', async (c) => {
      const { account, csrf } = c.var.staff;
      const filter = filterOf(c);
      const [gaps, taps] = await Promise.all([gapsFor(account, filter), tapsFor(account)]);
      const say = sayIn(c, services);
      const names = namer(services, say, languageOf(c, services));
      const view = viewOf(c);
      const query = new URLSearchParams(Object.entries(filter)).toString();
      const body = html`${gapsView({ ...gaps, filter, query, account, csrf, services, say, names })}
      ${feedbackView({ taps, view, services, say, names, account })}`;
      return deskPage(c, services, { title: 'gaps', body });
    })
    .get('/gaps.csv', async (c) => {
      const { found } = await gapsFor(c.var.staff.account, filterOf(c));
      const say = sayIn(c, services);
      const names = namer(services, say, languageOf(c, services));
      const head = [
        ...(['question', 'gaps.language', 'gaps.times', 'gaps.languages', 'town'] as const),
        ...(['gaps.topic', 'gaps.outcome', 'gaps.last', 'gaps.next'] as const),
      ] as const;
      const rows = found.map((one) => [
        one.question,
        names.language(one.language),
        one.count,
        countedText(one.languages, names.language, say),
        countedText(one.towns, names.town, say),
        countedText(one.topics, names.topic, say),
        countedText(one.statuses, (status) => statusText(status, say), say),
        one.last,
        say(`gaps.next.${one.next}`),
      ]);
      return csvResponse(c, 'ontbreekt.csv', safeCsv([head.map(say), ...rows]));
    })
    .get('/gaps/feedback.csv', async (c) => {
      const say = sayIn(c, services);
      const taps = await tapsFor(c.var.staff.account);
      const head = [
        ...feedbackViews.map((one) => say(`feedback.${one}`)),
        ...votes.map((one) => say(`feedback.${one}`)),
      ];
      const rows = feedbackTable(taps).map((row) => [
        ...row.names.map((name) => name ?? ''),
        ...votes.map((vote) => row.votes[vote]),
      ]);
      return csvResponse(c, 'hielp-dit.csv', safeCsv([head, ...rows]));
    });
}

function filterOf(c: Context<StaffEnv>): GapFilter {
  const chosen = ['language', 'town', 'topic'].flatMap((name) => {
    // The desk's own language is chosen by `language` everywhere.
    const value = c.req.query(name === 'language' ? 'of' : name) ?? '';
    return value === '' ? [] : [[name, value.slice(0, 200)]];
  });
  return Object.fromEntries(chosen) as GapFilter;
}

function viewOf(c: Context<StaffEnv>): FeedbackView {
  return feedbackViews.find((view) => view === c.req.query('by')) ?? 'week';
}
