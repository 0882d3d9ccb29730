import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Account } from '../../domain/desk.ts';
import { localDate } from '../../directory/local-time.ts';
import { safeCsv } from '../../desk/safe-csv.ts';
import { staff } from '../../desk/services.ts';
import type { WorkEntry, WorkFilter } from '../../desk/work-list.ts';
import {
  colleagues,
  filterWork,
  mayAssign,
  mayFinish,
  possibleOwners,
  visibleWork,
  workEntries,
  workEvents,
  workStates,
  workSubject,
} from '../../desk/work-list.ts';
import { byKindAndDue, findWork } from '../../desk/work-list-findings.ts';
import { missingEvents, missingWork } from '../../desk/missing-services.ts';
import type { NewEvent } from '../../domain/desk.ts';
import { RequestError } from '../errors.ts';
import { check } from '../schemas.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { formOf, nothingHere } from './guard.ts';
import { deskPage, sayIn } from './page.ts';
import { townName, workView } from './work-list-view.ts';

/** Entries on one page; each brings its own form. */
const onPage = 20;

const assignForm = z.object({
  owner: z.string().max(100).default(''),
  due: z.union([z.literal(''), z.iso.date('is no date')]).default(''),
});

/**
 * `/desk/work`: what grows old or broke in the towns of who looks, by what the server answers from at
 * this moment. An editor gives it to a colleague with a day; an editor or the owner ticks it off.
 * `/desk/work.csv` is the same list as a table.
 */
export function workListRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk, clock } = services;
  const entriesFor = async (account: Account): Promise<WorkEntry[]> => {
    const events = await desk.store.events({ kinds: [...workEvents, ...missingEvents] });
    const items = [
      ...findWork(services.upkeep(), localDate(clock.now())),
      ...missingWork(events, services.directory),
    ].toSorted(byKindAndDue);
    return workEntries(visibleWork(account, items), events, clock.now().getTime());
  };
  const peopleFor = async (account: Account): Promise<Account[]> =>
    colleagues(account, await desk.store.accounts());
  const entryOf = async (c: Context<StaffEnv>): Promise<WorkEntry> => {
    const entries = await entriesFor(c.var.staff.account);
    const entry = entries.find(({ mark }) => mark === c.req.param('item'));
    if (entry === undefined) throw nothingHere();
    return entry;
  };
  const keep = (
    c: Context<StaffEnv>,
    entry: WorkEntry,
    event: Pick<Extract<NewEvent, { kind: (typeof workEvents)[number] }>, 'kind' | 'body'>,
  ): Promise<unknown> => {
    const { municipality } = entry;
    const about = { actor: staff(c.var.staff.account), subject: workSubject(entry), municipality };
    return desk.store.append({ ...event, ...about } as NewEvent, clock.now().getTime());
  };
  const finish = async (
    c: Context<StaffEnv>,
    kind: 'work.done' | 'work.reopened',
  ): Promise<Response> => {
    const entry = await entryOf(c);
    if (!mayFinish(c.var.staff.account, entry)) throw nothingHere();
    await keep(c, entry, { kind, body: {} });
    return back(c);
  };
  return new Hono<StaffEnv>()
    .get('/work', async (c) => {
      const { account, csrf } = c.var.staff;
      const [entries, people] = await Promise.all([entriesFor(account), peopleFor(account)]);
      const filter = filterOf(c, account);
      const found = filterWork(entries, filter);
      const page = Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1);
      const shown = found.slice((page - 1) * onPage, page * onPage);
      const query = queryOf(c);
      const body = workView({
        ...{ shown, found: found.length, filter, query, people, account, csrf, services },
        all: entries,
        next: page * onPage < found.length ? page + 1 : null,
        say: sayIn(c, services),
      });
      return deskPage(c, services, { title: 'work', body });
    })
    .get('/work.csv', async (c) => {
      const { account } = c.var.staff;
      const [entries, people] = await Promise.all([entriesFor(account), peopleFor(account)]);
      const say = sayIn(c, services);
      const names = new Map(people.map(({ id, name }) => [id, name]));
      const head = (
        [
          ...(['work.kind', 'work.title', 'work.parts', 'town', 'work.due'] as const),
          ...(['work.owner', 'work.state', 'work.file'] as const),
        ] as const
      ).map(say);
      const rows = filterWork(entries, filterOf(c, account)).map((one) => [
        say(`work.kind.${one.kind}`),
        one.title,
        one.parts.join(', '),
        townName(one.municipality, services, say),
        one.due ?? '',
        one.owner === null ? '' : (names.get(one.owner) ?? say('work.elsewhere')),
        say(one.doneAt === null ? 'work.state.open' : 'work.state.done'),
        one.file,
      ]);
      return csvResponse(c, 'werklijst.csv', safeCsv([head, ...rows]));
    })
    .post('/work/:item', async (c) => {
      const { account } = c.var.staff;
      const entry = await entryOf(c);
      if (!mayAssign(account, entry)) throw nothingHere();
      const { owner, due } = check(assignForm, await formOf(c));
      const those = possibleOwners(entry, await peopleFor(account));
      // A colleague whose role was taken away meanwhile may stay where nothing else is chosen.
      if (owner !== '' && owner !== entry.owner && !those.some(({ id }) => id === owner))
        throw new RequestError('bad_request', 'owner: is nobody of this municipality');
      const body = { owner: owner === '' ? null : owner, due: due === '' ? null : due };
      await keep(c, entry, { kind: 'work.assigned', body });
      return back(c);
    })
    .post('/work/:item/done', (c) => finish(c, 'work.done'))
    .post('/work/:item/reopen', (c) => finish(c, 'work.reopened'));
}

/** A download; nothing in it is read as a page. */
export function csvResponse(c: Context, name: string, table: string): Response {
  return c.body(table, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

const filterNames = ['town', 'kind', 'owner', 'state'] as const;

function filterOf(c: Context<StaffEnv>, { id }: Account): WorkFilter {
  const chosen = (name: (typeof filterNames)[number]): string | undefined =>
    c.req.query(name) || undefined;
  const owner = chosen('owner');
  return {
    town: chosen('town'),
    kind: chosen('kind'),
    owner: owner === 'me' ? id : owner,
    state: workStates.find((state) => state === chosen('state')) ?? 'open',
  };
}

/** The filters as they came, for addresses of this page; nothing else of the address is kept. */
function queryOf(c: Context<StaffEnv>): string {
  return onlyFilters(new URLSearchParams(c.req.query()));
}

function onlyFilters(given: URLSearchParams): string {
  const pairs = filterNames.flatMap((name): [string, string][] => {
    const value = (given.get(name) ?? '').slice(0, 100);
    return value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(pairs).toString();
}

/** Back to the list as it was filtered, at the entry that was assigned. */
async function back(c: Context<StaffEnv>): Promise<Response> {
  const { back: filters = '', at = '' } = await formOf(c);
  const query = onlyFilters(new URLSearchParams(filters));
  const place = /^[\w-]{1,100}$/.test(at) ? `#work-${at}` : '';
  return c.redirect(`/desk/work${query === '' ? '' : `?${query}`}${place}`, 303);
}
