import { html } from 'hono/html';
import type { Account } from '../../domain/desk.ts';
import { localDate } from '../../directory/local-time.ts';
import type { WorkEntry, WorkFilter } from '../../desk/work-list.ts';
import { mayAssign, mayFinish, possibleOwners, workStates } from '../../desk/work-list.ts';
import { workKinds } from '../../desk/work-list-findings.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import { form } from './page.ts';
import type { Say } from './texts.ts';

interface Parts {
  shown: readonly WorkEntry[];
  all: readonly WorkEntry[];
  /** How many there are on all pages. */
  found: number;
  /** Number of the next page; `null`: this is the last. */
  next: number | null;
  filter: WorkFilter;
  /** The filters, for addresses. */
  query: string;
  people: readonly Account[];
  account: Account;
  csrf: string;
  services: DeskHttpServices;
  say: Say;
}

/** The list with its filters, grouped by kind. */
export function workView(parts: Parts): Html {
  const { shown, found, next, query, say } = parts;
  const groups = workKinds
    .map((kind) => ({ kind, entries: shown.filter((one) => one.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  return html`<p>${say('workHint')}</p>
    ${filterForm(parts)}
    <p>
      ${say('work.count')}: <b>${found}</b> ·
      <a href="/desk/work.csv?${query}">${say('work.csv')}</a>
    </p>
    ${found === 0 ? html`<p>${say('work.none')}</p>` : ''}
    ${groups.map(
      ({ kind, entries }) =>
        html`<h2>${say(`work.kind.${kind}`)}</h2>
          ${entries.map((entry) => entryView(entry, parts))}`,
    )}
    ${
      next === null
        ? ''
        : html`<p><a href="/desk/work?${query}&amp;page=${next}">${say('work.more')}</a></p>`
    }`;
}

function filterForm({ all, filter, people, account, services, say }: Parts): Html {
  const towns = [...new Set(all.map(({ municipality }) => municipality))];
  const { town, kind, owner, state } = filter;
  return html`<form class="row" method="get" action="/desk/work">
    ${select('town', say('town'), town, [
      ['', say('work.all')],
      ...towns.map((one): Option => [one ?? 'nl', townName(one, services, say)]),
    ])}
    ${select('kind', say('work.kind'), kind, [
      ['', say('work.all')],
      ...workKinds.map((one): Option => [one, say(`work.kind.${one}`)]),
    ])}
    ${select('owner', say('work.owner'), owner === account.id ? 'me' : owner, [
      ['', say('work.all')],
      ['me', say('work.mine')],
      ['none', say('work.nobody')],
      ...people.filter(({ id }) => id !== account.id).map(({ id, name }): Option => [id, name]),
    ])}
    ${select(
      'state',
      say('work.state'),
      state,
      workStates.map((one): Option => [one, say(`work.state.${one}`)]),
    )}
    <button type="submit" class="primary">${say('work.show')}</button>
  </form>`;
}

function entryView(entry: WorkEntry, parts: Parts): Html {
  const { mark, target, id, title, municipality, doneAt, file } = entry;
  const { account, csrf, query, services, say, people } = parts;
  const read = recordIdOf(entry);
  const state = { owner: nameOf(entry, people, say), due: dueText(entry, parts) };
  const back = html`<input type="hidden" name="back" value="${query}" />`;
  const action = doneAt === null ? 'done' : 'reopen';
  return html`<section class="card" aria-labelledby="work-${mark}">
    <h3 id="work-${mark}" lang="nl">${title}</h3>
    <p>
      ${say(`work.target.${target}`)} · ${townName(municipality, services, say)}
      ${
        entry.parts.length === 0
          ? ''
          : html`<br />${say(entry.kind === 'missing' ? 'work.told' : 'work.parts')}:
              ${entry.parts.join(', ')}`
      }
      <br />${say('work.due')}: ${state.due} · ${say('work.owner')}: ${state.owner}
      <br />${say('work.mend')}:
      ${
        target === 'card' && mayAssign(account, entry)
          ? html`<a href="/desk/curate/cards/${id}">${id}</a> ·`
          : ''
      }
      <code>${file}</code>
      ${
        services.recordOf(read) === undefined
          ? ''
          : html`· <a href="/documents/${read}?language=nl">${say('work.read')}</a>`
      }
    </p>
    ${doneAt === null ? '' : html`<p>${say('work.doneOn')} ${localDate(new Date(doneAt))}</p>`}
    <div class="row">
      ${mayAssign(account, entry) && doneAt === null ? assignView(entry, parts) : ''}
      ${
        mayFinish(account, entry)
          ? form(
              `/desk/work/${mark}/${action}`,
              csrf,
              html`${back}<button class="quiet">${say(`work.${action}`)}</button>`,
            )
          : ''
      }
    </div>
  </section>`;
}

function assignView(entry: WorkEntry, { csrf, query, say, people }: Parts): Html {
  const { mark, owner, due } = entry;
  const those = possibleOwners(entry, people);
  const kept = owner === null || those.some(({ id }) => id === owner) ? [] : [owner];
  return html`<details>
    <summary>${say('work.assign')}</summary>
    ${form(
      `/desk/work/${mark}`,
      csrf,
      html`<input type="hidden" name="back" value="${query}" />
        <input type="hidden" name="at" value="${mark}" />
        ${select(
          'owner',
          say('work.owner'),
          owner ?? '',
          [
            ['', say('work.nobody')],
            ...those.map(({ id, name }): Option => [id, name]),
            ...kept.map((id): Option => [id, nameOf(entry, people, say)]),
          ],
          mark,
        )}
        <p class="entry">
          <label for="due-${mark}">${say('work.due')}</label>
          <input id="due-${mark}" name="due" type="date" value="${due ?? ''}" autocomplete="off" />
        </p>
        <button class="primary">${say('save')}</button>`,
    )}
  </details>`;
}

type Option = readonly [value: string, words: string];

/** A labelled choice. `mark` keeps ids apart where a page has several. */
export function select(
  name: string,
  label: string,
  chosen: string | undefined,
  options: readonly Option[],
  mark = 'filter',
): Html {
  return html`<p class="entry">
    <label for="${name}-${mark}">${label}</label>
    <select id="${name}-${mark}" name="${name}">
      ${options.map(
        ([value, words]) =>
          html`<option value="${value}" ${value === (chosen ?? '') ? 'selected' : ''}>
            ${words}
          </option>`,
      )}
    </select>
  </p>`;
}

export function townName(
  municipality: string | null,
  { gazetteer }: Pick<DeskHttpServices, 'gazetteer'>,
  say: Say,
): string {
  if (municipality === null) return say('work.national');
  return gazetteer.get(municipality)?.name ?? municipality;
}

/** Of people of other towns not even the name is told. */
function nameOf({ owner }: WorkEntry, people: readonly Account[], say: Say): string {
  if (owner === null) return say('work.nobody');
  return people.find(({ id }) => id === owner)?.name ?? say('work.elsewhere');
}

function dueText({ kind, due }: WorkEntry, { services, say }: Parts): Html {
  const undated = kind === 'service' || kind === 'review';
  if (due === null) return html`${say(undated ? 'work.undated' : 'work.atOnce')}`;
  const late = due < localDate(services.clock.now());
  return html`<time datetime="${due}">${due}</time>${late ? html` (${say('work.late')})` : ''}`;
}

/** Id of our own page of it. */
function recordIdOf({ target, id }: WorkEntry): string {
  const folders = { service: 'services/', scheme: 'schemes/', norm: 'schemes/', document: '' };
  return target === 'card' || target === 'rule' ? '' : `${folders[target]}${id}`;
}
