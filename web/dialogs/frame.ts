import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { icon } from '../views/icon.ts';

/** What stands in front of the conversation: a title, a way back, its content. */
export function frame(
  panel: WegwijsPanel,
  title: unknown,
  body: unknown,
  kind: string,
): TemplateResult {
  return html`<div class="sheet" data-kind=${kind}>
    <header class="sheet-head">
      <h2 tabindex="-1" autofocus>${title}</h2>
      <button type="button" class="quiet close" @click=${panel.closeDialog}>
        ${icon('close')}<span>${panel.t('close')}</span>
      </button>
    </header>
    <div class="sheet-body">${body}</div>
  </div>`;
}
