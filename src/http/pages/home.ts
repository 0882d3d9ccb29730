import { html } from 'hono/html';
import type { TFunction } from 'i18next';
import type { Answer } from '../../domain/answer.ts';
import type { HttpServices } from '../context.ts';
import { answerView } from './answer-view.ts';
import type { Html } from './layout.ts';
import { page } from './layout.ts';

export interface HomeState {
  language: string;
  municipality: string | null;
  question: string;
  answer: Answer | null;
}

/** The page that asks; works as a plain form, the script makes it stream. */
export function homePage(state: HomeState, services: HttpServices): Html {
  const t = services.messages.for(state.language);
  const body = html`<header>
      <h1><a href="/">Wegwijs</a></h1>
      <p>${t('page.tagline')}</p>
      ${languageMenu(state, services, t)}
    </header>
    <main>
      <p class="computer">${t('page.computer')} ${t('page.privacy')}</p>
      <form id="ask" method="post" action="/">
        <input type="hidden" name="language" value="${state.language}" />
        <label for="question">${t('page.question')}</label>
        <textarea
          id="question"
          name="question"
          rows="3"
          maxlength="20000"
          required
          dir="auto"
          placeholder="${t('page.placeholder')}"
        >
${state.question}</textarea>
        <label for="municipality">${t('page.municipality')}</label>
        <select id="municipality" name="municipality">
          <option value="">${t('page.municipalityUnknown')}</option>
          ${towns(services).map(
            ({ id, name }) =>
              html`<option value="${id}" ${id === state.municipality ? 'selected' : ''}>
                ${name}
              </option>`,
          )}
        </select>
        <div class="buttons">
          <button type="submit">${t('page.ask')}</button>
          <button type="button" id="stop" hidden>${t('page.stop')}</button>
        </div>
      </form>
      <p
        id="status"
        role="status"
        data-working="${t('page.working')}"
        data-offline="${t('page.offline')}"
        data-retry="${t('page.retry')}"
        data-sources="${t('page.sources')}"
        data-crisis="${t('page.crisis')}"
        data-official="${t('source.official')}"
      ></p>
      <div id="answers">
        ${state.answer === null ? '' : answerView(state.answer, services.messages.for(state.answer.language))}
      </div>
    </main>`;
  return page({ language: state.language, title: t('page.title'), t, body, script: 'page.js' });
}

function towns({ gazetteer, hasDocuments }: HttpServices): { id: string; name: string }[] {
  return gazetteer.all
    .filter(({ id }) => hasDocuments(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function languageMenu(state: HomeState, { messages }: HttpServices, t: TFunction): Html {
  return html`<form method="get" action="/" class="languages">
    <label for="language">${t('page.language')}</label>
    <select id="language" name="language">
      ${messages.languages.map(
        (tag) =>
          html`<option value="${tag}" lang="${tag}" ${tag === state.language ? 'selected' : ''}>
            ${messages.nameOf(tag, tag)} – ${messages.nameOf(tag, 'nl')}
          </option>`,
      )}
    </select>
    <button type="submit">OK</button>
  </form>`;
}
