import { html } from 'hono/html';
import type { Receipt } from '../../domain/desk.ts';
import { wrongReasons } from '../../domain/desk.ts';
import { directionOf } from '../../domain/languages.ts';
import type { Correction } from '../../desk/receipt.ts';
import { longestNote, sentenceOf } from '../../desk/twin.ts';
import { answerOffer } from '../../desk/twin-plan.ts';
import type { Pair, TwinClaim, TwinView } from '../../desk/twin-view.ts';
import { twinView } from '../../desk/twin-view.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import { form } from './page.ts';
import type { Say } from './texts.ts';
import { servicesView, stepsView } from './twin-additions.ts';
import type { TwinPage } from './twin-parts.ts';
import { pairOf, pairView, planButton } from './twin-parts.ts';
import { sourcesView } from './twin-sources.ts';

/** The shown answer, claim by claim in two languages, each with what can be done about it. */
export function twinBody(page: TwinPage): Html {
  const { receipt, state, services, say } = page;
  const { curation, schemes, directory, messages } = services;
  const terms = (): ReturnType<typeof services.terms> => services.terms();
  const sources = {
    cards: curation.served(),
    schemes: schemes.schemes,
    directory,
    terms,
    messages,
  };
  const view = twinView(receipt, state, sources);
  return html`${factsView(page)}
    <section>
      <h2>${say('question')}</h2>
      ${
        receipt.question === ''
          ? html`<p>${say('noQuestion')}</p>`
          : html`<blockquote class="text" dir="auto">${receipt.question}</blockquote>`
      }
      ${
        view.question === null || receipt.language.startsWith('nl')
          ? ''
          : html`<p>${say('twin.like')}: <b lang="nl">${view.question}</b></p>`
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
    ${planButton(answerOffer(receipt, view), say)}
    <p data-plan-link hidden>
      <a href="/desk/plan?client=${receipt.language}">${say('twin.toPlan')}</a>
    </p>
    ${stepsView(page)} ${servicesView(page)} ${sourcesView(receipt, page)}`;
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

/** Desks are in the Netherlands, wherever the server is. */
const clockTime = new Intl.DateTimeFormat('nl', {
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

function hour(at: number): string {
  return clockTime.format(at);
}
