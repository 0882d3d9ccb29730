import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import type { Citation } from '../shared/types.ts';
import type { Translate } from '../shared/words.ts';
import { dateIn } from '../shared/words.ts';
import { icon } from './icon.ts';
import { dutch } from './text.ts';

/** Where every sentence stands; shown before the answer is finished. */
export function sourcesView(panel: WegwijsPanel, turn: Turn): unknown {
  const { citations } = turn;
  if (citations.length === 0) return nothing;
  return html`<details class="sources" part="sources" ?open=${turn.state !== 'done'}>
    <summary>${icon('official')}${panel.t('sources', { count: citations.length })}</summary>
    <ol>
      ${citations.map(
        (citation) =>
          html`<li value=${citation.id}>
            <button
              type="button"
              class="source"
              part="source"
              aria-haspopup="dialog"
              @click=${() => panel.openSource(citation)}
            >
              <span class="number" aria-hidden="true">${citation.id}</span>
              <span>${dutch(titleOf(citation))} ${kindView(citation, panel.t)}</span>
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

export function titleOf({ title, section }: Citation): string {
  return section === '' || section === title ? title : `${title} – ${section}`;
}

/** Whether our own explanation speaks, or the official document itself: word and pictogram. */
export function kindView(citation: Citation, t: Translate): TemplateResult {
  return isOwn(citation)
    ? html`<small class="kind" data-kind="own">${icon('own')}${t('ownText')}</small>`
    : html`<small class="kind" data-kind="official"
        >${icon('official')}${t('officialText')}</small
      >`;
}

/** A text that we wrote names its official sources as its basis (design §4a). */
export function isOwn({ publisher }: Citation): boolean {
  return publisher === 'Wegwijs';
}

/** Since when, until when, or of which year: what a reader must know before relying on it. */
export function validity(citation: Citation, t: Translate, language: string): string[] {
  const { validFrom, validUntil, year } = citation;
  const old = year !== null && year < new Date().getFullYear() - 1;
  return [
    validFrom === null ? '' : t('validFrom', { date: dateIn(language, validFrom) }),
    validUntil === null ? '' : t('validUntil', { date: dateIn(language, validUntil) }),
    old ? t('oldYear', { year: String(year) }) : '',
  ].filter((text) => text !== '');
}
