import { html } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { listenTo } from '../elements/voice.ts';
import { icon } from '../views/icon.ts';
import { frame } from './frame.ts';

/** Says first where the voice goes, then listens; what was understood is shown before it is sent. */
export function speakDialog(panel: WegwijsPanel): void {
  const { t } = panel;
  const start = (): void => {
    let heard = '';
    const stop = listenTo(
      panel.language,
      (text) => {
        heard = text;
        show(text);
      },
      () => {
        panel.closeDialog();
        if (heard !== '') panel.fill(heard);
      },
    );
    const show = (text: string): void => {
      panel.dialog = frame(
        panel,
        t('speak'),
        html`<p class="large">${icon('microphone')} ${text === '' ? t('listening') : text}</p>
          <button type="button" class="primary" @click=${stop}>
            ${icon('stop')}<span>${t('page.stop')}</span>
          </button>`,
        'speak',
      );
    };
    show('');
  };
  panel.dialog = frame(
    panel,
    t('speak'),
    html`<p>${t('privacy.voice')}</p>
      <button type="button" class="primary" @click=${start}>
        ${icon('microphone')}<span>${t('speakStart')}</span>
      </button>`,
    'speak',
  );
}
