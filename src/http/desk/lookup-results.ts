import { html } from 'hono/html';
import type { CardFound, Found } from '../../desk/look-up-search.ts';
import { ownOf } from '../../desk/look-up-search.ts';
import type { Figure } from '../../desk/look-up-figures.ts';
import { citationLines } from '../../desk/look-up-cite.ts';
import type { LookUpKind, PassageHit } from '../../desk/look-up.ts';
import { keepPlaces, lookUpKinds } from '../../desk/look-up.ts';
import { splitMarks } from '../../knowledge/cards.ts';
import type { Html } from '../pages/layout.ts';
import {
  cardCitations,
  citeView,
  factsOf,
  figureCitations,
  linkTo,
  marked,
} from './lookup-parts.ts';
import type { PartsView } from './lookup-parts.ts';

export interface ResultsView extends PartsView {
  found: Found;
  /** Ids in the order in which they stand on the page. */
  shown: readonly string[];
}

/** Everything that was found, in groups that never change their order. */
export function resultsView(view: ResultsView): Html {
  const { found, say } = view;
  const groups = lookUpKinds.map((kind) => groupOf(kind, view)).filter(({ count }) => count > 0);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const moved = groups.some((group) => group.moved);
  return html`<p class="count" data-count="${count}">
      ${count}
      ${say('lookUp.count')}${found.dense ? '' : html` · ${say('lookUp.words')}`}${
        moved ? html` · ${say('lookUp.sorted')}` : ''
      }
    </p>
    ${groups.length < 2 ? '' : jumpView(groups, view)}
    ${count === 0 ? html`<p>${say('lookUp.nothing')}</p>` : groups.map(({ body }) => body)}
    ${rejectedView(view)}`;
}

/** The way to each group: what somebody looks for may stand several screens down. */
function jumpView(groups: readonly Group[], { say, place }: ResultsView): Html {
  return html`<nav class="jump" aria-label="${say('lookUp.results')}">
    ${groups.map(
      ({ kind, count }) =>
        html`<a href="#${place}${kind}">${say(`lookUp.kind.${kind}`)} <small>${count}</small></a> `,
    )}
  </nav>`;
}

/** What two municipalities say themselves, side by side. */
export function pairView(
  sides: readonly { id: string; name: string; found: Found }[],
  view: Omit<ResultsView, 'found'>,
): Html {
  return html`<div class="pair">
    ${sides.map(
      ({ id, name, found }) =>
        html`<section class="side" aria-label="${name}">
          <h2>${name}</h2>
          ${resultsView({ ...view, found: ownOf(found, id), place: `${view.place}${id}-` })}
        </section>`,
    )}
  </div>`;
}

interface Group {
  kind: LookUpKind;
  count: number;
  /** Whether the order on the page is not that of relevance. */
  moved: boolean;
  body: Html;
}

function groupOf(kind: LookUpKind, view: ResultsView): Group {
  const { found, shown } = view;
  const list = (all: readonly { id: string }[], item: (n: number) => Html): Group => {
    const kept = keepPlaces(shown, all);
    const items = kept.map((one) => item(all.indexOf(one)));
    const moved = kept.some((one, n) => one !== all[n]);
    return { kind, count: all.length, moved, body: groupView(kind, items, view) };
  };
  if (kind === 'card') return list(found.cards, (n) => cardView(found.cards[n] as CardFound, view));
  if (kind === 'figure')
    return list(found.figures, (n) => figureView(found.figures[n] as Figure, view));
  const hits = found.passages[kind];
  return list(hits, (n) => passageView(hits[n] as PassageHit, view));
}

function groupView(kind: LookUpKind, items: readonly Html[], { say, place }: ResultsView): Html {
  const id = `${place}${kind}`;
  return html`<section class="group" data-kind="${kind}" aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${say(`lookUp.kind.${kind}`)} <small>${items.length}</small></h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}

function passageView(hit: PassageHit, view: ResultsView): Html {
  const { say, origin } = view;
  return html`<li data-id="${hit.id}">
    <h3><a class="hit" href="${linkTo(hit)}">${titleOf(hit)}</a></h3>
    ${factsOf(hit, view)}
    <p class="quote" lang="${hit.record.language}" dir="auto">
      ${marked(hit.quote.text, hit.why.terms)}
    </p>
    <div class="more">${whyView(hit, view)} ${citeView(citationLines(hit, origin), say)}</div>
  </li>`;
}

/** A service goes by its name; a heading that says the title already stands alone. */
function titleOf({ kind, record, headingPath }: PassageHit): string {
  const heading = headingPath.at(-1) ?? '';
  if (kind === 'service' || heading === '') return record.title;
  return heading.includes(record.title) ? heading : `${record.title} · ${heading}`;
}

function whyView({ why }: PassageHit, { say }: ResultsView): Html {
  return html`<details class="why">
    <summary>${say('lookUp.why')}</summary>
    <dl>
      <div>
        <dt>${say('lookUp.terms')}</dt>
        <dd>${why.terms.length === 0 ? say('lookUp.noTerms') : why.terms.join(', ')}</dd>
      </div>
      ${score(say('lookUp.dense'), why.scores.dense)}
      ${score(say('lookUp.lexical'), why.scores.lexical)}
      ${score(say('lookUp.confidence'), why.confidence)}
    </dl>
  </details>`;
}

function score(name: string, value: number | null): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value === null ? '–' : value.toFixed(2)}</dd>
  </div>`;
}

function cardView(found: CardFound, view: ResultsView): Html {
  const { card, entry, score: likeness, parts } = found;
  const { say, origin } = view;
  const dutch = card.text.nl;
  const [first = ''] = dutch?.answer ?? [];
  return html`<li data-id="${found.id}">
    <h3>
      <a class="hit" href="/desk/lookup/card?id=${encodeURIComponent(card.id)}" lang="nl"
        >${dutch?.questions[0] ?? card.id}</a
      >
    </h3>
    <p class="facts">
      ${card.scope === 'nl' ? say('lookUp.national') : view.townName(card.scope)} · ${card.reviewed}
    </p>
    <p class="quote" lang="nl">${splitMarks(first).text}</p>
    <div class="more">
      <details class="why">
        <summary>${say('lookUp.why')}</summary>
        <dl>
          <div>
            <dt>${say('lookUp.askedAs')}</dt>
            <dd lang="${entry.language}" dir="auto">${entry.question}</dd>
          </div>
          ${score(say('lookUp.confidence'), likeness)}
          ${score(say('lookUp.dense'), parts.questions)}
          ${score(say('lookUp.lexical'), parts.words + parts.terms)}
        </dl>
      </details>
      ${citeView(cardCitations(card, origin), say)}
    </div>
  </li>`;
}

function figureView(figure: Figure, view: ResultsView): Html {
  const { say, origin } = view;
  const { from } = figure;
  const body = from.type === 'table' ? rowView(figure, from, view) : amountView(figure, from, view);
  return html`<li data-id="${figure.id}">
    ${body} ${citeView(figureCitations(figure, view, origin), say)}
  </li>`;
}

/** A row of a table under its headers. */
function rowView(
  { cells, year }: Figure,
  { hit }: Extract<Figure['from'], { type: 'table' }>,
  view: ResultsView,
): Html {
  const { say } = view;
  const all = [...cells, { header: say('lookUp.year'), value: year === '' ? '–' : year }];
  return html`<h3><a class="hit" href="${linkTo(hit)}">${titleOf(hit)}</a></h3>
    ${factsOf(hit, view)}
    <table>
      <thead>
        <tr>
          ${all.map(
            ({ header }) =>
              html`<th scope="col">${header === '' ? say('lookUp.table') : header}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${all.map(({ value }) => html`<td>${value}</td>`)}
        </tr>
      </tbody>
    </table>`;
}

/** An amount in one line; one that is over says so, beside the one of today. */
function amountView(
  { cells }: Figure,
  { norm, value, key }: Extract<Figure['from'], { type: 'norm' }>,
  { say, normKey, today }: ResultsView,
): Html {
  const state = value.valid_until < today ? 'past' : value.valid_from > today ? 'future' : null;
  return html`<h3>
      <a class="hit" href="${value.source.url}" rel="noopener noreferrer"
        ><span lang="nl">${norm.title}</span>, ${normKey(key)}: ${cells[0]?.value ?? ''}</a
      >
    </h3>
    <p class="facts">
      <span lang="nl">${value.article}</span> · ${value.valid_from} –
      ${value.valid_until}${
        state === null ? '' : html` · <strong>${say(`lookUp.${state}`)}</strong>`
      }
    </p>`;
}

function rejectedView({ found, say, ...view }: ResultsView): Html | '' {
  if (found.rejected.length === 0) return '';
  return html`<details class="rejected">
    <summary>${say('lookUp.rejected')} (${found.rejected.length})</summary>
    <ul>
      ${found.rejected.map(
        (hit) =>
          html`<li>
            <a href="${linkTo(hit)}">${titleOf(hit)}</a>
            ${hit.record.municipality === null ? '' : html`· ${view.townName(hit.record.municipality)}`}
            · ${say(`lookUp.rejected.${hit.rejected ?? 'rank'}`)} · ${say('lookUp.dense')}
            ${hit.why.scores.dense?.toFixed(2) ?? '–'} · ${say('lookUp.lexical')}
            ${hit.why.scores.lexical.toFixed(2)}
          </li>`,
      )}
    </ul>
  </details>`;
}
