import { html } from 'hono/html';
import type { Account } from '../../domain/desk.ts';
import { votes } from '../../domain/feedback.ts';
import type { FeedbackView, Taps } from '../../desk/gaps-feedback.ts';
import { feedbackBy, feedbackViews, poorTopics } from '../../desk/gaps-feedback.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import type { Names } from './gaps-view.ts';
import type { Say } from './texts.ts';
import { select } from './work-list-view.ts';

interface Parts {
  taps: readonly Taps[];
  view: FeedbackView;
  services: DeskHttpServices;
  say: Say;
  names: Names;
  account: Account;
}

/** What visitors said about answers: what helped least, and how often each choice was tapped. */
export function feedbackView(parts: Parts): Html {
  const { taps, view, say } = parts;
  const rows = feedbackBy(taps, view);
  return html`<section aria-labelledby="feedback">
    <h2 id="feedback">${say('feedback')}</h2>
    <p>${say('feedback.hint')}</p>
    ${poorView(parts)}
    <form class="row" method="get" action="/desk/gaps#feedback">
      ${select(
        'by',
        say('feedback.by'),
        view,
        feedbackViews.map((one) => [one, say(`feedback.${one}`)] as const),
        'feedback',
      )}
      <button type="submit" class="quiet">${say('work.show')}</button>
    </form>
    ${
      rows.length === 0
        ? html`<p>${say('feedback.none')}</p>`
        : html`<div class="sideways" tabindex="0" role="region" aria-labelledby="feedback">
            <table>
              <thead>
                <tr>
                  <th scope="col">${say(`feedback.${view}`)}</th>
                  ${votes.map((vote) => html`<th scope="col">${say(`feedback.${vote}`)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  (row) =>
                    html`<tr>
                      <th scope="row">${rowName(row.name, parts)}</th>
                      ${votes.map((vote) => html`<td>${row.votes[vote]}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    <p><a href="/desk/gaps/feedback.csv">${say('gaps.csv')}</a></p>
  </section>`;
}

/** Each leads to its text, where what is wrong or missing can be seen. */
function poorView({ taps, services, say, names }: Parts): Html {
  const poor = poorTopics(taps);
  if (poor.length === 0) return html``;
  return html`<h3>${say('feedback.poor')}</h3>
    <ul>
      ${poor.map(({ name, votes: counted }) => {
        const reasons = votes
          .filter((vote) => vote !== 'yes' && counted[vote] > 0)
          .map((vote) => `${say(`feedback.${vote}`)} ${counted[vote]}`)
          .join(', ');
        const [id, title] = [name ?? '', names.topic(name ?? '')];
        const shown =
          services.recordOf(id) === undefined
            ? title
            : html`<a href="/documents/${id}?language=nl">${title}</a>`;
        return html`<li>${shown}: ${reasons}</li>`;
      })}
    </ul>`;
}

function rowName(name: string | null, { view, say, names }: Parts): string {
  if (name === null) return say('gaps.unknown');
  return view === 'week' ? name : names[view](name);
}
