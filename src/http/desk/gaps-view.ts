import { html } from 'hono/html';
import { directionOf } from '../../domain/languages.ts';
import type { Account } from '../../domain/desk.ts';
import type { Counted, GapCluster, GapFilter } from '../../desk/gaps.ts';
import { holds } from '../../desk/roles.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import { missingLink } from './missing.ts';
import { form } from './page.ts';
import type { DeskLanguage, Say } from './texts.ts';
import { select } from './work-list-view.ts';

/** What languages, towns and records are called. */
export interface Names {
  language(tag: string): string;
  town(id: string): string;
  topic(id: string): string;
}

export function namer(services: DeskHttpServices, say: Say, language: DeskLanguage): Names {
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const known = (id: string, name: string | undefined): string =>
    id === 'none' ? say('gaps.unknown') : (name ?? id);
  return {
    language: (tag) => (/^[a-z]{2,3}$/.test(tag) ? (languages.of(tag) ?? tag) : tag),
    town: (id) => known(id, services.gazetteer.get(id)?.name),
    topic: (id) => known(id, services.recordOf(id)?.title),
  };
}

interface Parts {
  all: readonly GapCluster[];
  found: readonly GapCluster[];
  waiting: number;
  hasModel: boolean;
  filter: GapFilter;
  /** The filter, for addresses. */
  query: string;
  account: Account;
  csrf: string;
  services: DeskHttpServices;
  say: Say;
  names: Names;
}

/** The groups of questions with their filters, and what to do about each. */
export function gapsView(parts: Parts): Html {
  const { found, waiting, hasModel, query, services, say } = parts;
  const { keepQuestionDays } = services.desk;
  return html`<p>${say('gaps.hint')}</p>
    <p>
      ${say('gaps.from')}
      ${
        keepQuestionDays === null
          ? say('gaps.keptOff')
          : html`${say('gaps.keptOn')} ${keepQuestionDays} ${say('gaps.days')}`
      }
    </p>
    ${hasModel ? '' : html`<p role="status">${say('gaps.noModel')}</p>`}
    ${waiting === 0 ? '' : html`<p role="status">${say('gaps.reading')} ${waiting}</p>`}
    ${parts.all.length === 0 ? '' : filterForm(parts)}
    <p><a href="/desk/gaps.csv?${query}">${say('gaps.csv')}</a></p>
    ${found.length === 0 ? html`<p>${say('gaps.none')}</p>` : ''}
    ${found.map((cluster) => clusterView(cluster, parts))}`;
}

/** Only what is told anyway can be chosen. */
function filterForm({ all, filter, say, names }: Parts): Html {
  const options = (
    of: (cluster: GapCluster) => readonly Counted[],
    nameOf: (id: string) => string,
  ): (readonly [string, string])[] => {
    const ids = new Set(all.flatMap((one) => of(one).flatMap(({ name }) => name ?? [])));
    return [['', say('work.all')], ...[...ids].map((id) => [id, nameOf(id)] as const)];
  };
  return html`<form class="row" method="get" action="/desk/gaps">
    ${select(
      'of',
      say('gaps.language'),
      filter.language,
      options((one) => one.languages, names.language),
    )}
    ${select(
      'town',
      say('town'),
      filter.town,
      options((one) => one.towns, names.town),
    )}
    ${select(
      'topic',
      say('gaps.topic'),
      filter.topic,
      options((one) => one.topics, names.topic),
    )}
    <button type="submit" class="primary">${say('work.show')}</button>
  </form>`;
}

function clusterView(cluster: GapCluster, parts: Parts): Html {
  const { question, language, count, last, languages, towns, topics, statuses, next } = cluster;
  const { say, names } = parts;
  const line = (label: string, list: readonly Counted[], nameOf: (id: string) => string): Html =>
    html`<br />${label}: ${countedText(list, nameOf, say)}`;
  return html`<section class="card">
    <blockquote lang="${htmlLanguage(language)}" dir="${directionOf(language)}">
      ${question}
    </blockquote>
    <p>
      ${say('gaps.times')}: <b>${count}</b> · ${say('gaps.last')}
      <time datetime="${last}">${last}</time>
      ${line(say('gaps.languages'), languages, names.language)}
      ${line(say('town'), towns, names.town)} ${line(say('gaps.topic'), topics, names.topic)}
      ${line(say('gaps.outcome'), statuses, (status) => statusText(status, say))}
    </p>
    <p>${say('gaps.next')}: ${say(`gaps.next.${next}`)}</p>
    ${nextView(cluster, parts)}
  </section>`;
}

/** Where each figure leads: to the record that was not enough, to a card, to the sociale kaart. */
function nextView({ question, topics, towns }: GapCluster, parts: Parts): Html {
  const { account, csrf, services, say, names } = parts;
  const [town] = towns.flatMap(({ name }) => (name === null || name === 'none' ? [] : [name]));
  const topic = topics.find(({ name }) => name !== null && name !== 'none')?.name;
  return html`${
      topic == null || services.recordOf(topic) === undefined
        ? ''
        : html`<p><a href="/documents/${topic}?language=nl">${names.topic(topic)}</a></p>`
    }
    ${
      holds(account.grants, 'editor', town ?? null)
        ? form(
            '/desk/curate/new',
            csrf,
            html`<input type="hidden" name="question" value="${question}" />
              <input type="hidden" name="municipality" value="${town ?? ''}" />
              <button class="primary">${say('gaps.makeCard')}</button>`,
          )
        : html`<p>${say('gaps.askEditor')}</p>`
    }
    <p>${say('gaps.service')} <a href="${missingLink({ town })}">${say('missing')}</a></p>`;
}

/** `Arabisch 7, Tigrinya 5, overige 2 (Dari, Somali)`. */
export function countedText(
  list: readonly Counted[],
  nameOf: (id: string) => string,
  say: Say,
): string {
  return list
    .map(({ name, count, of = [] }) =>
      name === null
        ? `${say('gaps.rest')} ${count} (${of.map(nameOf).join(', ')})`
        : `${nameOf(name)} ${count}`,
    )
    .join(', ');
}

export function statusText(status: string, say: Say): string {
  const known = ['not_found', 'partial', 'out_of_scope', 'corrected'] as const;
  const one = known.find((name) => name === status);
  return one === undefined ? status : say(`gaps.status.${one}`);
}
