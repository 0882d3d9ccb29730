import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { forgetAnswers, isKeeping, keepAnswers } from '../chat/kept.ts';
import { serverUrl } from '../shared/base.ts';
import { icon } from '../views/icon.ts';
import { frame } from './frame.ts';

/** Everything that is needed seldom: text size, simple Dutch, interpreter card, start again. */
export function menu(panel: WegwijsPanel): void {
  const { t } = panel;
  panel.dialog = frame(panel, t('menu'), menuView(panel), 'menu');
}

function menuView(panel: WegwijsPanel): TemplateResult {
  const { t, language, textSize } = panel;
  const resize = (by: number): void => {
    panel.textSize = Math.min(2, Math.max(0, textSize + by));
    menu(panel);
  };
  return html`<ul class="menu">
    <li class="pair">
      <span>${icon('text')} ${t('textSize')}</span>
      <button
        type="button"
        ?disabled=${textSize === 0}
        @click=${() => {
          resize(-1);
        }}
      >
        ${t('smaller')}
      </button>
      <button
        type="button"
        ?disabled=${textSize === 2}
        @click=${() => {
          resize(1);
        }}
      >
        ${t('larger')}
      </button>
    </li>
    ${language === 'nl' || language === 'nl-simple' ? simpleDutch(panel) : nothing}
    <li>${item('staff', t('interpreterCard'), () => panel.openStaff(null))}</li>
    <li>
      ${item('signpost', t('again'), () => {
        panel.restart();
      })}
    </li>
    ${panel.floating ? nothing : keepItem(panel)}
    <li class="links">
      ${(['about', 'privacy', 'accessibility'] as const).map(
        (name) =>
          html`<a
            href=${serverUrl(`/${language}/${name}`)}
            target=${panel.floating ? '_blank' : '_self'}
            >${t(`${name}.title`)}</a
          >`,
      )}
    </li>
  </ul>`;
}

function simpleDutch(panel: WegwijsPanel): TemplateResult {
  const simple = panel.language === 'nl-simple';
  return html`<li>
    ${item('own', simple ? 'Gewoon Nederlands' : 'Eenvoudig Nederlands', () => {
      panel.closeDialog();
      void panel.speak(simple ? 'nl' : 'nl-simple');
    })}
  </li>`;
}

function keepItem(panel: WegwijsPanel): TemplateResult {
  const { t } = panel;
  return html`<li>
    <label class="check">
      <input
        type="checkbox"
        .checked=${isKeeping()}
        @change=${(event: Event) => {
          if ((event.target as HTMLInputElement).checked) keepAnswers(panel.turns);
          else forgetAnswers();
        }}
      />
      <span><b>${t('keep')}</b> ${t('keepExplain')}</span>
    </label>
  </li>`;
}

function item(name: Parameters<typeof icon>[0], word: string, run: () => unknown): TemplateResult {
  return html`<button type="button" @click=${() => void run()}>
    ${icon(name)}<span>${word}</span>
  </button>`;
}
