import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { IconName } from '../shared/icons.ts';
import { icons } from '../shared/icons.ts';

/** A pictogram; decoration only, the word stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" data-icon=${name} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${icons[name]} />
  </svg>`;
}
