import { html, nothing } from 'lit';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { AnswerTerm } from '../../shared/types.ts';

/** Dutch terms of an answer or a letter, to tap for an explanation. */
export function termsView(panel: WegwijsPanel, terms: readonly AnswerTerm[]): unknown {
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
