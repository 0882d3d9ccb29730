import { html } from 'hono/html';
import type { Messages } from '../language/messages.ts';
import type { Html } from './pages/layout.ts';

/** Texts that the page's script draws with: where they stand in the locale files. */
const names = {
  print: 'web.printNow',
  qr: 'web.qr',
  add: 'web.plan',
  empty: 'plan.empty',
  own: 'plan.own',
  when: 'plan.when',
  who: 'plan.who',
  up: 'plan.up',
  down: 'plan.down',
  remove: 'plan.remove',
  undo: 'plan.undo',
  large: 'plan.large',
  clear: 'plan.clear',
} as const;

/** Rows to write on by hand, where no script draws. */
const blankRows = 6;

/**
 * The place of a plan. The server knows nothing of what is on it: a script draws it from what the tab
 * keeps. Without the script it is a sheet to print and write on.
 *
 * @param languages of who handles it first, then of who stands beside them
 */
export function planView(languages: readonly string[], messages: Messages): Html {
  const spoken = [...new Set(languages)];
  const words = spoken.map((tag) => {
    const t = messages.for(tag);
    const texts = Object.entries(names).map(([name, key]) => [name, t(key)]);
    return { ...(Object.fromEntries(texts) as Record<string, string>), language: tag };
  });
  const both = (key: string): string =>
    [...new Set(spoken.map((tag) => messages.for(tag)(key)))].join(' · ');
  return html`<div id="plan" data-words="${JSON.stringify(words)}">
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">${both('plan.title')}</th>
          <th scope="col">${both('plan.when')}</th>
          <th scope="col">${both('plan.who')}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: blankRows },
          () =>
            html`<tr>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
