import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { languages } from 'virtual:words';
import { icon } from './icon.ts';

/** Name, town, language, more; where it is narrow, the town has a row of its own. */
export function toolbar(panel: WegwijsPanel): TemplateResult {
  const { t } = panel;
  return html`<header class="bar" part="header">
    <span class="brand">${icon('signpost')}<b translate="no">Wegwijs</b></span>
    ${townMenu(panel)} ${languageMenu(panel)}
    <button type="button" class="quiet" aria-haspopup="dialog" @click=${() => panel.openMenu()}>
      ${icon('menu')}<span class="word">${t('menu')}</span>
    </button>
    ${
      panel.floating
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => {
              panel.requestClose();
            }}
          >
            ${icon('close')}<span class="word">${t('close')}</span>
          </button>`
        : nothing
    }
  </header>`;
}

function languageMenu(panel: WegwijsPanel): TemplateResult {
  const allowed = panel.settings.languages;
  const shown = languages.filter(({ tag }) => allowed.length === 0 || allowed.includes(tag));
  return html`<label class="select language">
    ${icon('globe')}<span class="sr">${panel.t('page.language')} · Taal · Language</span>
    <span class="chosen" aria-hidden="true">${panel.t('lang.own')}</span>
    <select
      @change=${(event: Event) => {
        void panel.speak((event.target as HTMLSelectElement).value);
      }}
    >
      ${shown.map(
        ({ tag, own, dutch }) =>
          html`<option value=${tag} ?selected=${tag === panel.language}>
            ${own === dutch ? own : `${own} – ${dutch}`}
          </option>`,
      )}
    </select>
  </label>`;
}

function townMenu(panel: WegwijsPanel): TemplateResult {
  const { t, settings, municipality } = panel;
  return html`<label class="select town">
    ${icon('town')}<span class="sr">${t('page.municipality')}</span>
    <select
      @change=${(event: Event) => {
        panel.chooseTown((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" ?selected=${municipality === ''}>${t('page.municipalityUnknown')}</option>
      ${settings.municipalities.map(
        ({ id, name }) =>
          html`<option value=${id} lang="nl" ?selected=${id === municipality}>${name}</option>`,
      )}
    </select>
  </label>`;
}
