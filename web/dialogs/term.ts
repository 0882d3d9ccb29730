import { html } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { AnswerTerm } from '../shared/types.ts';
import { spoken } from '../views/text.ts';
import { frame } from './frame.ts';

/** Explains one Dutch term. */
export function termDialog(panel: WegwijsPanel, { term, explanation, language }: AnswerTerm): void {
  panel.dialog = frame(
    panel,
    html`<bdi lang="nl">${term}</bdi>`,
    html`<p class="large">${spoken(explanation, language)}</p>`,
    'term',
  );
}
