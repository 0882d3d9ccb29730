import { html } from 'hono/html';
import type { TFunction } from 'i18next';
import type { Answer, Citation, Claim } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import type { Html } from './layout.ts';

/** An answer as HTML, for visitors without JavaScript; the script draws the same structure. */
export function answerView(answer: Answer, t: TFunction): Html {
  const { language, direction } = answer;
  return html`<article
    class="answer"
    lang="${language}"
    dir="${direction}"
    data-status="${answer.status}"
  >
    ${crisisView(answer, t)}
    <p class="intro">${answer.intro}</p>
    ${answer.notices.map(({ kind, text }) => html`<p class="notice" data-kind="${kind}">${text}</p>`)}
    ${answer.claims.map(claimView)} ${choicesView(answer)} ${handoffView(answer)}
    ${
      answer.citations.length === 0
        ? ''
        : html`<h2>${t('page.sources')}</h2>
            <ol class="sources">
              ${answer.citations.map((citation) => sourceView(citation, t))}
            </ol>`
    }
  </article>`;
}

function crisisView({ crisis }: Answer, t: TFunction): Html | '' {
  if (crisis === undefined) return '';
  return html`<section class="crisis" role="alert">
    <h2>${t('page.crisis')}</h2>
    <p>${crisis.text}</p>
    <ul>
      ${crisis.contacts.map(
        ({ name, phone }) =>
          html`<li>
            <a href="tel:${dialled(phone)}"><bdi>${name}</bdi>: <bdi dir="ltr">${phone}</bdi></a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function claimView({ text, language, citations }: Claim): Html {
  return html`<p class="claim" lang="${language}" dir="${directionOf(language)}">
    ${isolated(text)}
    ${citations.map((id) => html`<a class="mark" href="#source-${id}">[${id}]</a>`)}
  </p>`;
}

/** Phone numbers, amounts and addresses, whose groups a right-to-left sentence would turn round. */
const leftToRight = /(\+?\d[\d\s–-]{5,}\d|€\s?[\d.,]+\d|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+)/;

function isolated(text: string): (string | Html)[] {
  return text
    .split(leftToRight)
    .map((part, n) => (n % 2 === 1 ? html`<bdi dir="ltr">${part}</bdi>` : part));
}

function sourceView(citation: Citation, t: TFunction): Html {
  const { id, title, publisher, section, year, page, basis } = citation;
  return html`<li id="source-${id}" value="${id}">
    <a href="${page}" lang="nl" dir="ltr">${title}${section === '' ? '' : ` – ${section}`}</a>
    <span lang="nl" dir="ltr">${publisher}</span>
    ${year === null ? '' : html`<span>${t('source.year', { year: String(year) })}</span>`}
    ${
      basis.length === 0
        ? ''
        : html`<details>
            <summary>${t('source.official')}</summary>
            <ul>
              ${basis.map(
                (one) =>
                  html`<li lang="nl" dir="ltr">
                    ${one.url === undefined ? one.title : html`<a href="${one.url}" rel="noreferrer">${one.title}</a>`}
                    (${one.publisher}${one.published === undefined ? '' : `, ${one.published}`})
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </li>`;
}

function choicesView({ choices, language }: Answer): Html | '' {
  if (choices.length === 0) return '';
  return html`<ul class="choices" lang="${language}">
    ${choices.map(({ id, name }) => html`<li><button name="municipality" value="${id}" form="ask">${name}</button></li>`)}
  </ul>`;
}

function handoffView({ handoff }: Answer): Html | '' {
  if (handoff === null) return '';
  const { who, phone, url, hours } = handoff;
  return html`<address class="handoff">
    <strong>${who}</strong>
    ${phone === null ? '' : html`<a href="tel:${dialled(phone)}"><bdi dir="ltr">${phone}</bdi></a>`}
    ${url === null ? '' : html`<a href="${url}" rel="noreferrer"><bdi dir="ltr">${url}</bdi></a>`}
    ${hours === null ? '' : html`<span lang="nl">${hours}</span>`}
  </address>`;
}

function dialled(phone: string): string {
  return phone.replace(/[^+\d]/g, '');
}
