import { html } from 'hono/html';
import type { Citation } from '../../domain/answer.ts';
import type { Receipt } from '../../domain/desk.ts';
import { wrongReasons } from '../../domain/desk.ts';
import { directionOf, isLanguage } from '../../domain/languages.ts';
import type { ApprovedSentence } from '../../desk/approved-sentences.ts';
import type { Correction } from '../../desk/receipt.ts';
import type { TwinKnowledge, TwinState } from '../../desk/twin.ts';
import { longestNote, sentenceOf } from '../../desk/twin.ts';
import type { Pair, TwinClaim, TwinView } from '../../desk/twin-view.ts';
import { twinView } from '../../desk/twin-view.ts';
import { localDate } from '../../directory/local-time.ts';
import type { Service } from '../../directory/schema.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import { form } from './page.ts';
import type { Say } from './texts.ts';

export interface TwinPage {
  receipt: Receipt;
  state: TwinState;
  known: TwinKnowledge;
  services: DeskHttpServices;
  say: Say;
  /** Where the page's forms go: itself. */
  action: string;
  csrf: string;
  /** What the employee searches for among services, and what there is. */
  searched: string;
  found: readonly Service[];
}

/** The shown answer, claim by claim in two languages, each with what can be done about it. */
export function twinBody(page: TwinPage): Html {
  const { receipt, state, services, say } = page;
  const { cards, schemes, directory, messages } = services;
  const terms = (): ReturnType<typeof services.terms> => services.terms();
  const sources = { cards, schemes: schemes.schemes, directory, terms, messages };
  const view = twinView(receipt, state, sources);
  return html`${factsView(page)}
    <section>
      <h2>${say('question')}</h2>
      ${
        receipt.question === ''
          ? html`<p>${say('noQuestion')}</p>`
          : html`<blockquote class="text" dir="auto">${receipt.question}</blockquote>`
      }
    </section>
    <section class="twin">
      <h2>${say('answer')}</h2>
      <p class="heads" aria-hidden="true">
        <b>${say('twin.inDutch')}</b><b>${say('twin.client')}</b>
      </p>
      ${view.crisis === null ? '' : crisisView(view.crisis, receipt, say)}
      ${pairView(view.intro, say)} ${letterView(view, say)}
      <ol>
        ${view.claims.map((claim) => claimView(claim, page))}
      </ol>
      ${
        view.notices.length === 0
          ? ''
          : html`<h3>${say('twin.notices')}</h3>
              ${view.notices.map((notice) => pairView(notice, say))}`
      }
    </section>
    ${sourcesView(receipt, page)} ${stepsView(page)} ${servicesView(page)}`;
}

function factsView({ receipt, services, say }: TwinPage): Html {
  const { municipality, madeAt, expiresAt, language, answer } = receipt;
  const { gazetteer, messages } = services;
  const town = municipality === null ? null : (gazetteer.get(municipality)?.name ?? municipality);
  return html`<p>
      ${say('town')}: ${town ?? say('noTown')} · ${say('twin.client')}:
      ${messages.for(language)('web.lang.dutch')} · ${say('twin.status')}:
      ${say(`twin.status.${answer.status}`)} · ${say('made')}: ${hour(madeAt)} · ${say('until')}:
      ${hour(expiresAt)}
    </p>
    <p>${say('twin.phone')}</p>`;
}

function crisisView(crisis: Pair, { answer }: Receipt, say: Say): Html {
  const contacts = answer.crisis?.contacts ?? [];
  return html`<div class="fault">
    ${pairView(crisis, say)}
    ${contacts.map(({ name, phone }) => html`<p><b>${name}</b> ${phone}</p>`)}
  </div>`;
}

/** Dutch first, as it is read by whoever sits at the desk. */
function pairView({ own, language, dutch }: Pair, say: Say, marks: Html | '' = ''): Html {
  return html`<div class="pair">
    ${
      dutch === null
        ? html`<p class="none">${say('twin.noDutch')} ${marks}</p>`
        : html`<p lang="nl" dir="ltr">${dutch} ${marks}</p>`
    }
    <p lang="${htmlLanguage(language)}" dir="${directionOf(language)}">${own}</p>
  </div>`;
}

function letterView({ letter }: TwinView, say: Say): Html | '' {
  if (letter === null) return '';
  const { own, language, quotes } = letter;
  return html`<h3>${say('twin.letter')}</h3>
    <div class="pair">
      <div>
        ${quotes.map((quote) => html`<blockquote lang="nl" dir="ltr">${quote}</blockquote>`)}
      </div>
      <div lang="${htmlLanguage(language)}" dir="${directionOf(language)}">
        ${own.map((line) => html`<p>${line}</p>`)}
      </div>
    </div>`;
}

function claimView(claim: TwinClaim, page: TwinPage): Html {
  const { say } = page;
  const { citations, origin, wrong, next } = claim;
  const marks = html`${citations.map(({ id }) => html`<a class="mark" href="#source-${id}">${id}</a> `)}`;
  return html`<li id="claim-${claim.claim}" ${wrong === null ? '' : html`data-wrong`}>
    ${pairView(claim, say, marks)}
    <p class="small">
      ${next ? html`<b>${say('twin.next')}</b> · ` : ''}${say(`twin.origin.${origin}`)}
    </p>
    ${wrong === null ? wrongForm(claim, page) : wrongView(claim, wrong, page)}
  </li>`;
}

function wrongForm({ claim, own }: TwinClaim, { action, csrf, say, known }: TwinPage): Html {
  const sentences = known.sentences.filter(({ use }) => use === 'wrong');
  const name = (field: string): string => `${field}-${claim}`;
  return html`<details>
    <summary>${say('twin.wrong')}<span class="sr" dir="auto">: ${own}</span></summary>
    ${form(
      action,
      csrf,
      html`<input type="hidden" name="claim" value="${claim}" />
        <p class="entry">
          <label for="${name('reason')}">${say('twin.reason')}</label>
          <select id="${name('reason')}" name="reason">
            ${wrongReasons.map((one) => html`<option value="${one}">${say(`twin.reason.${one}`)}</option>`)}
          </select>
        </p>
        <p class="entry">
          <label for="${name('sentence')}">${say('twin.says')}</label>
          <select id="${name('sentence')}" name="sentence">
            <option value="">${say('twin.saysNothing')}</option>
            ${sentences.map(({ id, text }) => html`<option value="${id}" lang="nl">${text.nl}</option>`)}
          </select>
        </p>
        <p class="entry">
          <label for="${name('note')}">${say('twin.note')}</label>
          <small id="${name('hint')}">${say('twin.noteHint')}</small>
          <input
            id="${name('note')}"
            name="note"
            maxlength="${longestNote}"
            autocomplete="off"
            aria-describedby="${name('hint')}"
          />
        </p>
        <button class="primary" name="do" value="wrong">${say('twin.mark')}</button>`,
    )}
  </details>`;
}

function wrongView(
  { claim }: TwinClaim,
  { reason, note, sentence = '' }: Correction,
  { action, csrf, say, known, receipt }: TwinPage,
): Html {
  const approved = sentenceOf(sentence, 'wrong', known);
  return html`<div role="status">
    <p>
      <b>${say('twin.isWrong')}</b
      >${reason === undefined ? '' : `: ${say(`twin.reason.${reason}`)}`}
    </p>
    ${note === '' ? '' : html`<p class="text">${say('twin.note')}: ${note}</p>`}
    ${
      approved === undefined
        ? ''
        : html`<p>${say('twin.says')}:</p>
            ${pairView(pairOf(approved, receipt.language), say)}`
    }
    ${form(
      action,
      csrf,
      html`<input type="hidden" name="claim" value="${claim}" />
        <button name="do" value="right">${say('twin.undo')}</button>`,
    )}
  </div>`;
}

function pairOf({ text }: ApprovedSentence, tag: string): Pair {
  const language = isLanguage(tag) ? tag : 'en';
  return { own: text[language], language, dutch: text.nl };
}

function sourcesView({ answer }: Receipt, { say, services }: TwinPage): Html | '' {
  if (answer.citations.length === 0) return '';
  const today = localDate(services.clock.now());
  return html`<section>
    <h2>${say('sources')}</h2>
    <ol>
      ${answer.citations.map((citation) => sourceView(citation, today, say))}
    </ol>
  </section>`;
}

function sourceView(citation: Citation, today: string, say: Say): Html {
  const { id, title, publisher, section, page, quote } = citation;
  return html`<li id="source-${id}" value="${id}" lang="nl">
    <a href="${page}">${title}${section === '' || section === title ? '' : ` · ${section}`}</a>
    (${publisher}) <span class="small">${validityOf(citation, today, say)}</span>
    <blockquote lang="${htmlLanguage(quote.language)}" dir="auto">${quote.text}</blockquote>
  </li>`;
}

/** From when until when, or how old; what is over or old is told in words. */
function validityOf(
  { validFrom, validUntil, year }: Citation,
  today: string,
  say: Say,
): (string | Html)[] {
  const old = year !== null && year < Number(today.slice(0, 4)) - 1;
  return [
    ...(validFrom === null ? [] : [`${say('twin.from')} ${validFrom} `]),
    ...(validUntil === null
      ? []
      : [
          validUntil < today
            ? html`<strong>${say('twin.expired')} ${validUntil}</strong> `
            : `${say('until')} ${validUntil} `,
        ]),
    ...(year === null
      ? []
      : [old ? html`<strong>${say('twin.old')} ${year}</strong>` : `${say('twin.old')} ${year}`]),
  ];
}

function stepsView({ state, known, say, action, csrf, receipt }: TwinPage): Html {
  const picked = state.steps.flatMap((id) => sentenceOf(id, 'step', known) ?? []);
  const others = known.sentences.filter(
    ({ id, use }) => use === 'step' && !state.steps.includes(id),
  );
  return html`<section id="steps">
    <h2>${say('twin.steps')}</h2>
    <ol>
      ${picked.map(
        (one) =>
          html`<li>
            ${pairView(pairOf(one, receipt.language), say)}
            ${form(
              action,
              csrf,
              html`<input
                  type="hidden"
                  name="step"
                  value="${one.id}"
                />${undoButton('remove-step', one.text.nl, say)}`,
            )}
          </li>`,
      )}
    </ol>
    ${form(
      action,
      csrf,
      html`<p class="entry">
          <label for="step">${say('twin.step')}</label>
          <select id="step" name="step">
            ${others.map(({ id, text }) => html`<option value="${id}" lang="nl">${text.nl}</option>`)}
          </select>
        </p>
        <button class="primary" name="do" value="add-step">${say('twin.add')}</button>`,
    )}
  </section>`;
}

/** Several stand on one page: what is undone is said to who does not see it. */
function undoButton(wish: string, what: string, say: Say): Html {
  return html`<button name="do" value="${wish}">
    ${say('twin.undo')}<span class="sr" lang="nl">: ${what}</span>
  </button>`;
}

function servicesView(page: TwinPage): Html {
  const { state, known, say, action, csrf, searched, found, receipt } = page;
  const given = receipt.answer.services;
  const picked = state.services.flatMap((id) => known.directory.byId.get(id) ?? []);
  return html`<section id="services">
    <h2>${say('twin.services')}</h2>
    ${
      given.length === 0
        ? ''
        : html`<p>
            ${say('twin.given')}:
            <span lang="nl">${given.map(({ name }) => name).join(' · ')}</span>
          </p>`
    }
    <ul>
      ${picked.map(
        (service) =>
          html`<li>
            ${serviceView(service)}
            ${form(
              action,
              csrf,
              html`<input
                  type="hidden"
                  name="service"
                  value="${service.id}"
                />${undoButton('remove-service', service.name, say)}`,
            )}
          </li>`,
      )}
    </ul>
    <form method="get" action="${action}#services">
      <p class="entry">
        <label for="service">${say('twin.service')}</label>
        <input
          id="service"
          name="service"
          type="search"
          value="${searched}"
          maxlength="100"
          autocomplete="off"
        />
      </p>
      <button>${say('twin.search')}</button>
    </form>
    ${
      searched.trim() !== '' && found.length === 0
        ? html`<p role="status">${say('twin.noService')} “${searched}”.</p>`
        : ''
    }
    <ul>
      ${found
        .filter(({ id }) => !state.services.includes(id))
        .map(
          (service) =>
            html`<li>
              ${serviceView(service)}
              ${form(
                action,
                csrf,
                html`<input type="hidden" name="service" value="${service.id}" />
                  <button name="do" value="add-service">
                    ${say('twin.add')}<span class="sr" lang="nl">: ${service.name}</span>
                  </button>`,
              )}
            </li>`,
        )}
    </ul>
  </section>`;
}

function serviceView({ name, organization, description, phones = [] }: Service): Html {
  return html`<p lang="nl">
    <b>${name}</b>${organization === name ? '' : ` (${organization})`}: ${description}
    ${phones.join(' · ')}
  </p>`;
}

/** Desks are in the Netherlands, wherever the server is. */
const clockTime = new Intl.DateTimeFormat('nl', {
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

function hour(at: number): string {
  return clockTime.format(at);
}
