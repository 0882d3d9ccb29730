import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Vote } from '../../../src/domain/feedback.ts';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { serverUrl } from '../../shared/base.ts';

const reasons = ['unclear', 'other', 'wrong', 'missing'] as const;

/** "Did this help?": one tap; after a "no" what was not right, one tap more. */
export function feedbackView(panel: WegwijsPanel, turn: Turn): TemplateResult {
  const { t } = panel;
  const choice = (vote: Vote): TemplateResult =>
    html`<button type="button" @click=${() => void rate(panel, turn, vote)}>
      ${t(`feedback.${vote}`)}
    </button>`;
  const choices =
    turn.rated === 'no' ? reasons : turn.rated === null ? (['yes', 'no'] as const) : [];
  const said = {
    none: t('feedback.question'),
    no: t('feedback.why'),
    done: t('feedback.thanks'),
    failed: t('failed'),
  }[turn.rated ?? 'none'];
  return html`<div
    class="feedback"
    part="feedback"
    role="group"
    aria-label=${t('feedback.question')}
  >
    <span tabindex="-1">${said}</span>${choices.map(choice)}
  </div>`;
}

/** Counts the tap, then shows what comes next; the buttons go, so the words take the focus. */
async function rate(panel: WegwijsPanel, turn: Turn, vote: Vote): Promise<void> {
  const counted = await send(turn, vote);
  const next = vote === 'no' ? 'no' : 'done';
  panel.rate(turn.key, counted ? next : 'failed');
  await panel.updateComplete;
  panel.renderRoot
    .querySelector<HTMLElement>(`[data-key="${turn.key}"] .feedback span`)
    ?.focus({ preventScroll: true });
}

async function send({ answer, citations }: Turn, vote: Vote): Promise<boolean> {
  const { language, municipality } = answer ?? {};
  const counted = { vote, language, municipality, topic: citations[0]?.documentId };
  try {
    const { ok } = await fetch(serverUrl('/api/feedback'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(counted),
    });
    return ok;
  } catch {
    return false;
  }
}
