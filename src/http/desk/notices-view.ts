import { html } from 'hono/html';
import { dateText } from '../../directory/opening-text.ts';
import { directionOf } from '../../domain/languages.ts';
import type { IsoDate } from '../../domain/knowledge.ts';
import type { Account, PostedBody } from '../../domain/desk.ts';
import type { NoticeTemplate, SlotType } from '../../desk/notice-templates.ts';
import type { NoticeForm, PostedNotice } from '../../desk/notices.ts';
import {
  longestOwnText,
  mayEdit,
  mayRead,
  noticeState,
  presentNotice,
} from '../../desk/notices.ts';
import { everywhere, holds } from '../../desk/roles.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import { towns } from '../site.ts';
import type { DeskHttpServices } from './context.ts';
import { form } from './page.ts';
import type { Say } from './texts.ts';

/** Ended and past notices on the page. */
const mostPast = 20;

export interface NoticesPage {
  account: Account;
  csrf: string;
  services: DeskHttpServices;
  say: Say;
  today: IsoDate;
}

/** The notices of the reader's towns: those of now and to come, then the last that are over. */
export function noticeList(notices: readonly PostedNotice[], page: NoticesPage): Html {
  const { account, say, today } = page;
  const mine = notices.filter((one) => mayRead(account, one));
  const isOpen = (one: PostedNotice): boolean =>
    ['current', 'coming'].includes(noticeState(one, today));
  const shown = [...mine.filter(isOpen), ...mine.filter((one) => !isOpen(one)).slice(0, mostPast)];
  if (shown.length === 0) return html`<p>${say('notices.none')}</p>`;
  return html`<ul class="notices">
    ${shown.map((one) => html`<li>${noticeView(one, isOpen(one), page)}</li>`)}
  </ul>`;
}

function noticeView(
  notice: PostedNotice,
  open: boolean,
  { account, csrf, services, say, today }: NoticesPage,
): Html {
  const { id, municipality, topic, from, until } = notice;
  const { noticeTemplates } = services.desk;
  const t = services.messages.for('nl');
  const said = presentNotice(notice, noticeTemplates, 'nl', t);
  return html`<p><b>${say(`notices.state.${noticeState(notice, today)}`)}</b></p>
    <p lang="nl">${said?.text ?? notice.template ?? ''}</p>
    <p>
      ${
        municipality === null
          ? say('everywhere')
          : (services.gazetteer.get(municipality)?.name ?? municipality)
      }
      · ${topic ?? say('notices.allTopics')} ·
      <span lang="nl">${dateText(from, 'nl')} – ${dateText(until, 'nl')}</span>
    </p>
    ${
      open && mayEdit(account, notice)
        ? form(
            `/desk/notices/${id}/end`,
            csrf,
            html`<button class="quiet">${say('notices.end')}</button>`,
          )
        : ''
    }`;
}

/** Which of the approved notices, or own words. */
export function templateMenu({ services, say }: NoticesPage): Html {
  return html`<section>
    <h2>${say('notices.new')}</h2>
    <form method="get" action="/desk/notices">
      <p class="entry">
        <label for="template">${say('notices.template')}</label>
        <select id="template" name="template">
          ${services.desk.noticeTemplates.map(
            (one) => html`<option value="${one.id}" lang="nl">${withWords(one, say)}</option>`,
          )}
          <option value="own">${say('notices.own')}</option>
        </select>
      </p>
      <button class="primary">${say('notices.choose')}</button>
    </form>
  </section>`;
}

/** What a slot wants: some say more by their name than by their type. */
function slotWords(name: string, type: SlotType, say: Say): string {
  return say(name === 'from' || name === 'until' ? `notices.slot.${name}` : `notices.slot.${type}`);
}

/** The Dutch sentence with what goes into each slot. */
function withWords({ text, slots }: NoticeTemplate, say: Say): string {
  return text.nl.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const type = slots[name];
    return type === undefined ? '…' : `[${slotWords(name, type, say)}]`;
  });
}

/** The fields of a template, or of own words; what is wrong is told at the field. */
export function noticeFields(
  values: NoticeForm,
  faults: readonly string[],
  { account, csrf, services, say }: NoticesPage,
): Html {
  const template = services.desk.noticeTemplates.find(({ id }) => id === values.template);
  const ends = lastDay(template) !== undefined;
  const field = (name: string, label: string, type: string, value: string): Html => {
    const wrong = faults.includes(name);
    return html`<p class="entry">
      <label for="${name}">${label}</label>
      ${wrong ? html`<strong id="${name}-fault" class="fault">${say('notices.wrong')}</strong>` : ''}
      <input
        id="${name}"
        name="${name}"
        type="${type}"
        value="${value}"
        autocomplete="off"
        maxlength="${longestOwnText}"
        ${name === 'until' && ends ? '' : 'required'}
        ${wrong ? html`aria-invalid="true" aria-describedby="${name}-fault"` : ''}
      />
    </p>`;
  };
  const types = { date: 'date', time: 'time', amount: 'text', place: 'text', phone: 'tel' };
  return form(
    '/desk/notices/preview',
    csrf,
    html`<input type="hidden" name="template" value="${values.template}" />
      ${template === undefined ? '' : html`<p lang="nl">${withWords(template, say)}</p>`}
      ${Object.entries(template?.slots ?? {}).map(([name, type]) =>
        field(`slot.${name}`, slotWords(name, type, say), types[type], values.slots[name] ?? ''),
      )}
      ${template === undefined ? field('text', say('notices.text'), 'text', values.text) : ''}
      ${townMenu(values.town, account, services, say)} ${topicMenu(values.topic, services, say)}
      ${field('from', say('notices.from'), 'date', values.from)}
      ${field('until', say(ends ? 'notices.untilSlot' : 'notices.until'), 'date', values.until)}
      <button class="primary">${say('notices.preview')}</button>`,
  );
}

/** The day that a template speaks of, after which it is of no use: a notice ends with it by itself. */
function lastDay(template: NoticeTemplate | undefined): string | undefined {
  if (template === undefined || !endsWithItsDay.has(template.id)) return undefined;
  return Object.entries(template.slots).find(([, type]) => type === 'date')?.[0];
}

const endsWithItsDay = new Set(['closed', 'closed-until', 'other-hours', 'apply-until', 'meeting']);

function townMenu(chosen: string, { grants }: Account, services: DeskHttpServices, say: Say): Html {
  const mine = towns(services).filter(({ id }) => holds(grants, 'editor', id));
  return html`<p class="entry">
    <label for="town">${say('town')}</label>
    <select id="town" name="town" required>
      ${chosen === '' ? html`<option value="">${say('notices.chooseTown')}</option>` : ''}
      ${mine.map(
        ({ id, name }) =>
          html`<option value="${id}" ${id === chosen ? 'selected' : ''}>${name}</option>`,
      )}
      ${
        holds(grants, 'editor', everywhere)
          ? html`<option value="*" ${chosen === everywhere ? 'selected' : ''}>
              ${say('everywhere')}
            </option>`
          : ''
      }
    </select>
  </p>`;
}

function topicMenu(chosen: string, services: DeskHttpServices, say: Say): Html {
  return html`<p class="entry">
    <label for="topic">${say('notices.topic')}</label>
    <select id="topic" name="topic">
      <option value="">${say('notices.allTopics')}</option>
      ${[...topicsOf(services)].map(
        (topic) =>
          html`<option value="${topic}" lang="nl" ${topic === chosen ? 'selected' : ''}>
            ${topic.replaceAll('-', ' ')}
          </option>`,
      )}
    </select>
  </p>`;
}

/** Topics that cards have, which is what a notice is matched by. */
export function topicsOf({ curation }: Pick<DeskHttpServices, 'curation'>): Set<string> {
  return new Set(
    curation
      .served()
      .map(({ topic }) => topic)
      .sort(),
  );
}

/** The notice as visitors will read it, in every language, and the same form again to send. */
export function previewView(
  body: PostedBody,
  values: NoticeForm,
  { csrf, services, say }: NoticesPage,
): Html {
  const { messages, desk } = services;
  const hidden = Object.entries(fieldsOf(values)).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<h2>${say('notices.previewTitle')}</h2>
    <ul class="notices">
      ${messages.languages.map((language) => {
        const t = messages.for(language);
        const said = presentNotice(body, desk.noticeTemplates, language, t);
        if (said === null) return '';
        const own = said.language ?? language;
        return html`<li>
          <small>${t('web.lang.own')}</small>
          <p
            class="notice"
            data-kind="posted"
            lang="${htmlLanguage(language)}"
            dir="${directionOf(language)}"
          >
            <span
              ><b>${said.label ?? ''}</b>
              <span lang="${htmlLanguage(own)}" dir="${directionOf(own)}">${said.text}</span></span
            >
          </p>
        </li>`;
      })}
    </ul>
    ${form('/desk/notices', csrf, html`${hidden}<button class="primary">${say('notices.post')}</button>`)}
    ${form(
      '/desk/notices/change',
      csrf,
      html`${hidden}<button class="quiet">${say('notices.back')}</button>`,
    )}`;
}

/** Names of the form's fields with their values; slots as `slot.<name>`. */
function fieldsOf({ slots, ...values }: NoticeForm): Record<string, string> {
  const own = Object.entries(slots).map(([name, value]) => [`slot.${name}`, value]);
  return { ...values, ...(Object.fromEntries(own) as Record<string, string>) };
}

/** What was sent, cut to what fields hold; a template's own slots and no others. */
export function formFrom(
  fields: Readonly<Record<string, string>>,
  templates: readonly NoticeTemplate[],
): NoticeForm {
  const given = (name: string): string => (fields[name] ?? '').slice(0, longestOwnText + 1);
  const template = given('template') === 'own' ? '' : given('template');
  const approved = templates.find(({ id }) => id === template);
  const filled = Object.keys(approved?.slots ?? {}).map((name) => [name, given(`slot.${name}`)]);
  const day = lastDay(approved);
  return {
    template,
    slots: Object.fromEntries(filled) as Record<string, string>,
    text: given('text'),
    town: given('town'),
    topic: given('topic'),
    from: given('from'),
    until: given('until') || (day === undefined ? '' : given(`slot.${day}`)),
  };
}
