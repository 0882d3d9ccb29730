import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { hasVoice } from '../../elements/voice.ts';
import { serverUrl } from '../../shared/base.ts';
import { icon } from '../icon.ts';

/** What can be done with a finished answer: hear it, show it, print it, send it. */
export function actionsView(panel: WegwijsPanel, turn: Turn): TemplateResult {
  const { t } = panel;
  const shareable = 'share' in navigator;
  const reading = panel.spoken !== null && turn.claims.includes(panel.spoken);
  return html`<div class="actions" part="actions">
    ${
      turn.claims.some(({ language }) => hasVoice(language))
        ? action(reading ? 'stop' : 'speaker', t(reading ? 'listenStop' : 'listen'), () => {
            panel.listen(turn);
          })
        : nothing
    }
    ${action('staff', t('staff'), () => panel.openStaff(turn))}
    ${action('print', t('print'), () => panel.openHandout(turn))}
    ${onOwnPage() ? action('clock', t('plan'), () => toPlan(panel, turn)) : nothing}
    ${shareable ? action('share', t('share'), () => panel.share(turn)) : nothing}
    ${action('copy', panel.copied === turn.key ? t('copied') : t('copy'), () => panel.copy(turn))}
  </div>`;
}

/** A plan is kept by the tab for pages of this server; another website's tab has none. */
function onOwnPage(): boolean {
  return new URL(serverUrl('/')).origin === location.origin;
}

async function toPlan(panel: WegwijsPanel, turn: Turn): Promise<void> {
  const { takeToPlan } = await import('../../dialogs/take-to-plan.ts');
  await takeToPlan(panel, turn);
}

function action(
  name: Parameters<typeof icon>[0],
  word: string,
  run: () => unknown,
): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    @click=${() => {
      run();
    }}
  >
    ${icon(name)}<span>${word}</span>
  </button>`;
}
