import { html } from 'hono/html';
import type { LawBehind } from '../../desk/look-up-law.ts';
import type { Html } from '../pages/layout.ts';
import type { Say } from './texts.ts';

/** The articles behind an explanation, in their own words. */
export function lawView(laws: readonly LawBehind[], say: Say): Html | '' {
  if (laws.length === 0) return '';
  return html`<section class="law">
    <h2>${say('lookUp.law')}</h2>
    ${laws.map(
      ({ record, place, text, start, end }) =>
        html`<p lang="nl">
            <a
              href="/desk/lookup/document?id=${encodeURIComponent(record.id)}&start=${start}&end=${end}#quote"
              >${record.title}, ${place}</a
            >
          </p>
          <blockquote class="text" lang="${record.language}" dir="auto">${text}</blockquote>`,
    )}
  </section>`;
}
