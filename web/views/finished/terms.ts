import { html, nothing } from 'lit';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';

/** Dutch terms of the answer, to tap for an explanation. */
export function termsView(panel: WegwijsPanel, { answer }: Turn): unknown {
  const terms = answer?.terms ?? [];
  if (terms.length === 0) return nothing;
  return html`<p class="terms">
    <span>${panel.t('terms')}</span>
    ${terms.map(
      (term) =>
        html`<button
          type="button"
          class="quiet"
          aria-haspopup="dialog"
          @click=${() => panel.openTerm(term)}
        >
          <bdi lang="nl">${term.term}</bdi>
        </button>`,
    )}
  </p>`;
}
