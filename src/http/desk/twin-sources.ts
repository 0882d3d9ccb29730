import { html } from 'hono/html';
import type { Citation } from '../../domain/answer.ts';
import type { Receipt } from '../../domain/desk.ts';
import { localDate } from '../../directory/local-time.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { Say } from './texts.ts';
import type { TwinPage } from './twin-parts.ts';

/** The sources of a shown answer with the numbers that it gives them, and until when they hold. */
export function sourcesView({ answer }: Receipt, { say, services }: TwinPage): Html | '' {
  if (answer.citations.length === 0) return '';
  const today = localDate(services.clock.now());
  return html`<section>
    <h2>${say('sources')}</h2>
    <ol>
      ${answer.citations.map((citation) => sourceView(citation, today, say))}
    </ol>
  </section>`;
}

function sourceView(citation: Citation, today: string, say: Say): Html {
  const { id, title, publisher, section, page, quote } = citation;
  return html`<li id="source-${id}" value="${id}" lang="nl">
    <a href="${page}">${title}${section === '' || section === title ? '' : ` · ${section}`}</a>
    (${publisher}) <span class="small">${validityOf(citation, today, say)}</span>
    <blockquote lang="${htmlLanguage(quote.language)}" dir="auto">${quote.text}</blockquote>
  </li>`;
}

/** From when until when, or how old; what is over or old is told in words. */
function validityOf(
  { validFrom, validUntil, year }: Citation,
  today: string,
  say: Say,
): (string | Html)[] {
  const old = year !== null && year < Number(today.slice(0, 4)) - 1;
  return [
    ...(validFrom === null ? [] : [`${say('twin.from')} ${validFrom} `]),
    ...(validUntil === null
      ? []
      : [
          validUntil < today
            ? html`<strong>${say('twin.expired')} ${validUntil}</strong> `
            : `${say('until')} ${validUntil} `,
        ]),
    ...(year === null
      ? []
      : [old ? html`<strong>${say('twin.old')} ${year}</strong>` : `${say('twin.old')} ${year}`]),
  ];
}
