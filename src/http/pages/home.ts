import { html } from 'hono/html';
import type { TFunction } from 'i18next';
import type { Site } from '../../config/sites.ts';
import type { Answer } from '../../domain/answer.ts';
import type { HttpServices } from '../context.ts';
import { towns } from '../site.ts';
import { answerView } from './answer-view.ts';
import type { Html } from './layout.ts';
import { htmlLanguage, icon, page } from './layout.ts';

export interface HomeState {
  language: string;
  municipality: string | null;
  question: string;
  /** Of a visitor without JavaScript, who posted a form. */
  answer: Answer | null;
  /** The website that frames this page. */
  site?: Site | undefined;
}

/** Topics of the start questions; texts `web.topic.*` and `web.first.*`. */
const topics = ['inburgering', 'geld', 'wonen', 'werk', 'gezondheid', 'brief'] as const;

/**
 * The page that asks. Its content is a plain form in the place of the element: where scripts run,
 * `<wegwijs-chat>` draws itself over it, in the same shape.
 */
export function homePage(state: HomeState, services: HttpServices): Html {
  const { language, municipality, answer, site } = state;
  const t = services.messages.for(language);
  const town = services.gazetteer.get(municipality ?? '')?.name;
  const body = html`<main>
      <wegwijs-chat language="${language}" municipality="${municipality ?? ''}">
        <div class="panel">
          ${bar(state, services, t)}
          <div class="scroll">
            ${
              answer === null
                ? startView(state, services, t)
                : html`<h2 class="asked" dir="auto">${state.question}</h2>
                    ${answerView(answer, state.question, services)}`
            }
          </div>
          ${composer(state, services, t)}
        </div>
      </wegwijs-chat>
    </main>
    ${site === undefined ? foot(language, t) : ''}`;
  // A posted answer stands in the page itself; the element would draw over it.
  const scripts = answer === null ? scriptsFor(language, services) : [];
  const title = `Wegwijs${town === undefined ? '' : ` ${town}`} – ${t('page.tagline')}`;
  return page({ language, title, description: t('web.about.what'), body, scripts }, services);
}

/** The page's script and what it will ask for at once, so that the browser fetches all together. */
function scriptsFor(language: string, { assetNames }: HttpServices): string[] {
  return ['page.js', 'core.js', `words-${language}.js`].filter((name) => assetNames.has(name));
}

function bar(state: HomeState, services: HttpServices, t: TFunction): Html {
  return html`<header class="bar">
    <a class="brand" href="/${state.language}"
      >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
    >
    <label class="select town">
      ${icon('town', services)}<span class="sr">${t('page.municipality')}</span>
      <select name="municipality" form="ask">
        <option value="">${t('page.municipalityUnknown')}</option>
        ${towns(services).map(
          ({ id, name }) =>
            html`<option value="${id}" lang="nl" ${id === state.municipality ? 'selected' : ''}>
              ${name}
            </option>`,
        )}
      </select>
    </label>
    <form method="get" action="/">
      <input type="hidden" name="municipality" value="${state.municipality ?? ''}" />
      <label class="select language">
        ${icon('globe', services)}<span class="sr">${t('page.language')} · Taal · Language</span>
        <span class="chosen" aria-hidden="true">${t('web.lang.own')}</span>
        <select name="language">
          ${languageChoices(services).map(
            ({ tag, own, dutch }) =>
              html`<option value="${tag}" ${tag === state.language ? 'selected' : ''}>
                ${own === dutch ? own : `${own} – ${dutch}`}
              </option>`,
          )}
        </select>
      </label>
      <button type="submit">OK</button>
    </form>
  </header>`;
}

/** Languages by their own names, with the Dutch ones behind. */
export function languageChoices({
  messages,
}: HttpServices): { tag: string; own: string; dutch: string }[] {
  return messages.languages
    .map((tag) => {
      const t = messages.for(tag);
      return { tag, own: t('web.lang.own'), dutch: t('web.lang.dutch') };
    })
    .sort((a, b) => a.own.localeCompare(b.own, 'nl'));
}

function startView(state: HomeState, services: HttpServices, t: TFunction): Html {
  const { site, language } = state;
  const own = site?.questions[language];
  return html`<section class="start">
    <h1>${site?.greeting[language] ?? t('web.start.greeting')}</h1>
    <p class="lead">${t('web.start.explain')}</p>
    <form method="post" action="/">
      <input type="hidden" name="language" value="${language}" />
      <input type="hidden" name="municipality" value="${state.municipality ?? ''}" />
      <ul class="questions">
        ${topics.map((topic, n) => {
          const question = own === undefined ? t(`web.first.${topic}`) : own[n];
          if (question === undefined) return '';
          return html`<li>
            <button class="question" name="question" value="${question}">
              ${icon(topic, services)}<span
                ><b>${t(`web.topic.${topic}`)}</b><span>${question}</span></span
              >
            </button>
          </li>`;
        })}
      </ul>
    </form>
    <p class="computer">
      ${icon('info', services)}<span>${t('page.computer')} ${privacySentence(services, t)}</span>
    </p>
  </section>`;
}

/** Whether a question leaves this machine or stays on it is said from the settings. */
export function privacySentence(services: HttpServices, t: TFunction): string {
  const { desk, remoteHost } = services;
  const days = desk?.keepQuestionDays ?? null;
  if (days !== null) return `${t('web.privacy.kept', { days })} ${whereItGoes(services, t)}`;
  return remoteHost === null
    ? t('web.privacy.local')
    : t('web.privacy.remote', { host: remoteHost });
}

/** Only whether it leaves this machine. */
export function whereItGoes({ remoteHost }: HttpServices, t: TFunction): string {
  return remoteHost === null ? t('web.privacy.here') : t('web.privacy.sent', { host: remoteHost });
}

function composer(state: HomeState, services: HttpServices, t: TFunction): Html {
  return html`<form id="ask" class="composer" method="post" action="/">
    <input type="hidden" name="language" value="${state.language}" />
    <label for="question">${t('page.question')}</label>
    <div class="field">
      <textarea
        id="question"
        name="question"
        rows="1"
        maxlength="20000"
        required
        dir="auto"
        placeholder="${t('page.placeholder')}"
        aria-describedby="hint"
      ></textarea>
      <button type="submit" class="primary">${t('page.ask')}</button>
    </div>
    ${state.answer === null ? html`<p class="hint" id="hint">${t('web.letter.hint')}</p>` : ''}
    <div class="buttons">
      <button
        type="submit"
        class="quiet"
        name="question"
        value="${t('web.personQuestion')}"
        formnovalidate
      >
        ${icon('person', services)}<span>${t('web.person')}</span>
      </button>
    </div>
  </form>`;
}

/** Links that every page ends with. */
export function foot(language: string, t: TFunction): Html {
  return html`<footer class="foot" lang="${htmlLanguage(language)}">
    <a href="/${language}/schemes">${t('web.schemes')}</a>
    ${(['about', 'privacy', 'accessibility'] as const).map(
      (name) => html`<a href="/${language}/${name}">${t(`web.${name}.title`)}</a>`,
    )}
  </footer>`;
}
