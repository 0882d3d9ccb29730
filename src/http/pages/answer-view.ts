import { html } from 'hono/html';
import type { Answer, Citation, Claim } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import type { HttpServices } from '../context.ts';
import type { Html } from './layout.ts';
import { htmlLanguage, icon } from './layout.ts';
import { letterView } from './letter-view.ts';
import { outside } from './link.ts';
import { servicesView } from './services-view.ts';

interface View {
  answer: Answer;
  question: string;
  services: HttpServices;
  /** In the answer's language. */
  t: (key: string, values?: Record<string, unknown>) => string;
}

/** An answer as HTML, for visitors without JavaScript; the element draws the same structure. */
export function answerView(answer: Answer, question: string, services: HttpServices): Html {
  const view: View = { answer, question, services, t: services.messages.for(answer.language) };
  const { language, direction, claims } = answer;
  // Where the answer itself is what to do, it is read before all else.
  const isStepFirst = claims[0]?.role === 'next';
  return html`<article
    class="answer"
    lang="${htmlLanguage(language)}"
    dir="${direction}"
    data-status="${answer.status}"
  >
    ${crisisView(view)}
    <p class="intro">${isolated(answer.intro)}</p>
    ${answer.notices.map(
      ({ kind, text, label, language: own }) =>
        html`<p class="notice" data-kind="${kind}">
          ${icon('info', services)}<span
            >${label === undefined ? '' : html`<b>${label}</b> `}${
              own === undefined
                ? isolated(text)
                : html`<span lang="${own}" dir="${directionOf(own)}">${isolated(text)}</span>`
            }${kind === 'scheme_check' ? html` ${schemeCheckLink(view)}` : ''}</span
          >
        </p>`,
    )}
    ${letterView(answer.letter, services, view.t)} ${isStepFirst ? nextView(view) : ''}
    <div class="claims">${claims.filter(({ role }) => role !== 'next').map(claimView)}</div>
    ${isStepFirst ? '' : nextView(view)} ${choicesView(view)} ${handoffView(view)}
    ${servicesView(answer.services, services, view.t)} ${sourcesView(view)} ${termsView(view)}
    ${feedbackView(view)}
  </article>`;
}

function nextView({ answer, services, t }: View): Html | '' {
  const next = answer.claims.filter(({ role }) => role === 'next');
  if (next.length === 0) return '';
  return html`<section class="next">
    <h3>${icon('arrow', services)}${t('web.next')}</h3>
    ${next.map(claimView)}
  </section>`;
}

/** An answer about schemes cannot know what six questions would tell. */
function schemeCheckLink({ answer: { language }, t }: View): Html {
  return html`<a href="/${language}/schemes">${t('web.schemes')}</a>`;
}

function crisisView({ answer: { crisis }, services, t }: View): Html | '' {
  if (crisis === undefined) return '';
  return html`<section class="crisis">
    <header>
      <h3>${t('page.crisis')}</h3>
      <a class="button leave" href="https://www.knmi.nl/" rel="noreferrer">${t('web.leave')}</a>
    </header>
    <p>${isolated(crisis.text)}</p>
    <ul>
      ${crisis.contacts.map(
        ({ name, phone }) =>
          html`<li>
            <a class="call" href="tel:${dialled(phone)}"
              >${icon('phone', services)}<span
                >${name === phone ? '' : html`<bdi>${name}</bdi>`}
                <bdi dir="ltr" class="number">${phone}</bdi></span
              ></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function claimView({ text, language, citations, origin, frame }: Claim): Html {
  return html`<p
    class="claim"
    lang="${htmlLanguage(language)}"
    dir="${directionOf(language)}"
    data-origin="${origin}"
  >
    ${frame === undefined ? '' : html`<b>${frame}</b> `}${isolated(text)}
    ${citations.map((id) => html` <a class="mark" href="#source-${id}">${id}</a>`)}
  </p>`;
}

/**
 * Phone numbers, amounts and addresses, whose groups a right-to-left sentence would turn round.
 * Every part is bounded: a word of 50 kB must cost no more than its length.
 */
const leftToRight =
  /(\+?\d[\d\s–/-]{4,30}\d|€\s?[\d.,]{1,20}\d|\d{1,6}(?:[.,]\d{1,4})?\s?%|(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]{1,64}@[\w.-]{1,190}\w)/;
/** Characters that reorder what follows; a document may hold them, the page does not obey. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g;

function isolated(text: string): (string | Html)[] {
  return text
    .replace(reordering, '')
    .split(leftToRight)
    .map((part, n) => (n % 2 === 1 ? html`<bdi dir="ltr">${part}</bdi>` : part));
}

function sourcesView({ answer, services, t }: View): Html | '' {
  const { citations, language } = answer;
  if (citations.length === 0) return '';
  return html`<details class="sources" open>
    <summary>${icon('official', services)}${t('web.sources', { count: citations.length })}</summary>
    <ol>
      ${citations.map((citation) => sourceView(citation, language, services, t))}
    </ol>
  </details>`;
}

function sourceView(
  citation: Citation,
  language: string,
  services: HttpServices,
  t: View['t'],
): Html {
  const { id, title, section, publisher, year, page } = citation;
  const own = publisher === 'Wegwijs';
  const address = page.replace(/(?=#)|$/, `&language=${language}`);
  return html`<li id="source-${id}" value="${id}">
    <a class="source" href="${address}"
      ><span class="number" aria-hidden="true">${id}</span
      ><span
        ><bdi lang="nl" dir="ltr"
          >${title}${section === '' || section === title ? '' : ` – ${section}`}</bdi
        >
        <small class="kind" data-kind="${own ? 'own' : 'official'}"
          >${icon(own ? 'own' : 'official', services)}${t(own ? 'web.ownText' : 'web.officialText')}</small
        >
        <small
          ><bdi lang="nl" dir="ltr">${[publisher, year].filter(Boolean).join(', ')}</bdi></small
        ></span
      ></a
    >
    ${basisView(citation, t)}
  </li>`;
}

function basisView({ basis }: Citation, t: View['t']): Html | '' {
  if (basis.length === 0) return '';
  return html`<details>
    <summary>${t('source.official')}</summary>
    <ul>
      ${basis.map(
        ({ title, publisher, url, published }) =>
          html`<li dir="ltr">
            ${outside(url, title)} (${publisher}${published === undefined ? '' : `, ${published}`})
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Dutch terms of the answer, each opening to its explanation. */
function termsView({ answer: { terms }, t }: View): Html | '' {
  if (terms.length === 0) return '';
  return html`<section class="terms">
    <h3>${t('web.terms')}</h3>
    ${terms.map(
      ({ term, explanation, language, direction }) =>
        html`<details>
          <summary><bdi lang="nl">${term}</bdi></summary>
          <p lang="${htmlLanguage(language)}" dir="${direction}">${isolated(explanation)}</p>
        </details>`,
    )}
  </section>`;
}

/** "Did this help?" in one tap: yes, or what was not right. */
function feedbackView({ answer, t }: View): Html {
  const { language, municipality, citations } = answer;
  const choices = ['yes', 'unclear', 'other', 'wrong', 'missing'] as const;
  return html`<form class="feedback" method="post" action="/feedback">
    <span>${t('web.feedback.question')}</span>
    <input type="hidden" name="language" value="${language}" />
    <input type="hidden" name="municipality" value="${municipality ?? ''}" />
    <input type="hidden" name="topic" value="${citations[0]?.documentId ?? ''}" />
    ${choices.map(
      (vote) => html`<button name="vote" value="${vote}">${t(`web.feedback.${vote}`)}</button>`,
    )}
  </form>`;
}

/** Each town a button of a form that asks the same question again. */
function choicesView({ answer: { choices, language }, question }: View): Html | '' {
  if (choices.length === 0) return '';
  return html`<form method="post" action="/">
    <input type="hidden" name="question" value="${question}" />
    <input type="hidden" name="language" value="${language}" />
    <ul class="choices">
      ${choices.map(
        ({ id, name }) =>
          html`<li><button name="municipality" value="${id}" lang="nl">${name}</button></li>`,
      )}
    </ul>
  </form>`;
}

function handoffView({ answer: { handoff }, services, t }: View): Html | '' {
  if (handoff === null) return '';
  const { who, phone, url, hours, source } = handoff;
  return html`<section class="card handoff">
    <h3>${icon('person', services)}<bdi>${who}</bdi></h3>
    ${hours === null ? '' : html`<p class="hours" lang="nl" dir="ltr">${hours}</p>`}
    <p class="contact">
      ${
        phone === null
          ? ''
          : html`<a class="button" href="tel:${dialled(phone)}"
              >${icon('phone', services)}${t('web.call')} <bdi dir="ltr">${phone}</bdi></a
            >`
      }
      ${url === null ? '' : outside(url, t('web.website'), 'button')}
    </p>
    ${source === undefined ? '' : html`<small>${outside(source, t('source.open'))}</small>`}
  </section>`;
}

function dialled(phone: string): string {
  return phone.replace(/[^+\d]/g, '');
}
