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
    <p class="entry">
      <label for="client">${say('schemes.client')}</label>
      <select id="client" name="client">
        ${languageChoices(services).map(
          ({ tag, own, dutch }) =>
            html`<option value="${tag}" ${tag === client ? 'selected' : ''}>
              ${own === dutch ? own : `${dutch} – ${own}`}
            </option>`,
        )}
      </select>
    </p>
    <button class="quiet">${say('schemes.choose')}</button>
  </form>`;
}
