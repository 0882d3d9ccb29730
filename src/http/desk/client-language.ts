import { html } from 'hono/html';
import { languageChoices } from '../pages/home.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import type { Say } from './texts.ts';

/** The client's language as it was chosen; Dutch where none was. */
export function clientOf(given: string | undefined, { messages }: DeskHttpServices): string {
  return messages.languages.includes(given ?? '') ? (given ?? 'nl') : 'nl';
}

/** Chooses the language that stands beside Dutch; by an address, so that a page can be kept open. */
export function clientMenu(
  action: string,
  client: string,
  services: DeskHttpServices,
  say: Say,
): Html {
  return html`<form method="get" action="${action}">
    ${languageMenu('client', client, services, say)}
    <button class="quiet">${say('schemes.choose')}</button>
  </form>`;
}

/** The visitors' languages by their Dutch names. */
export function languageMenu(
  name: string,
  chosen: string,
  services: DeskHttpServices,
  say: Say,
): Html {
  return html`<p class="entry">
    <label for="${name}">${say('schemes.client')}</label>
    <select id="${name}" name="${name}">
      ${languageChoices(services)
        .toSorted((a, b) => a.dutch.localeCompare(b.dutch, 'nl'))
        .map(
          ({ tag, own, dutch }) =>
            html`<option value="${tag}" ${tag === chosen ? 'selected' : ''}>
              ${own === dutch ? own : `${dutch} – ${own}`}
            </option>`,
        )}
    </select>
  </p>`;
}
