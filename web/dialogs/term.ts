import { html } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { AnswerTerm } from '../shared/types.ts';
import { serverUrl } from '../shared/base.ts';
import { icon } from '../views/icon.ts';
import { spoken } from '../views/text.ts';
import { frame } from './frame.ts';

/** Explains one Dutch term. */
export function termDialog(panel: WegwijsPanel, one: AnswerTerm): void {
  const { term, explanation, language, documentId } = one;
  const page = `/documents/${documentId}?language=${panel.language}`;
  panel.dialog = frame(
    panel,
    html`<bdi lang="nl">${term}</bdi>`,
    html`<p class="large">${spoken(explanation, language)}</p>
      <p class="contact">
        <a class="button" href=${serverUrl(page)} target="_blank" rel="noopener"
          >${icon('own')}<span>${panel.t('wholeText')}</span></a
        >
      </p>`,
    'term',
  );
}
