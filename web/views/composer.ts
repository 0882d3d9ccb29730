import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { canListenTo } from '../elements/voice.ts';
import { icon } from './icon.ts';

/** Where a question is typed or spoken; a person is always one tap away. */
export function composer(panel: WegwijsPanel): TemplateResult {
  const { t, running } = panel;
  return html`<form class="composer" part="composer" @submit=${panel.submit}>
    <label for="question">${t('page.question')}</label>
    <div class="field">
      <textarea
        id="question"
        name="question"
        rows="1"
        maxlength="20000"
        dir="auto"
        enterkeyhint="send"
        placeholder=${t('page.placeholder')}
        aria-describedby="hint"
        @keydown=${panel.submitOnEnter}
        @input=${measure}
      ></textarea>
      ${
        running
          ? html`<button
              type="button"
              class="primary"
              @click=${() => {
                panel.stop();
              }}
            >
              ${icon('stop')}<span>${t('page.stop')}</span>
            </button>`
          : html`<button type="submit" class="primary" part="submit">
              ${icon('send')}<span>${t('page.ask')}</span>
            </button>`
      }
    </div>
    ${panel.turns.length === 0 ? html`<p class="hint" id="hint">${t('letter.hint')}</p>` : nothing}
    <div class="buttons">
      ${
        canListenTo(panel.language)
          ? html`<button
              type="button"
              class="quiet"
              aria-haspopup="dialog"
              @click=${() => panel.openSpeak()}
            >
              ${icon('microphone')}<span>${t('speak')}</span>
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        @click=${() => {
          panel.ask(t('personQuestion'));
        }}
      >
        ${icon('person')}<span>${t('person')}</span>
      </button>
    </div>
  </form>`;
}

/** A long text, such as a letter, is given more room. */
function measure({ currentTarget }: Event): void {
  const field = currentTarget as HTMLTextAreaElement;
  field.toggleAttribute('data-long', field.value.length > 80);
}
