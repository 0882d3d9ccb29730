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
    ${count === 0 ? html`<p>${say('lookUp.nothing')}</p>` : groups.map(({ body }) => body)}
    ${rejectedView(view)}`;
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
    return { count: all.length, moved, body: groupView(kind, items, view) };
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
    <h2 id="${id}">${say(`lookUp.kind.${kind}`)} <small>${items.length}</small></h2>
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

function titleOf({ record, headingPath }: PassageHit): string {
  const heading = headingPath.at(-1) ?? '';
  return heading === '' || heading === record.title ? record.title : `${record.title} · ${heading}`;
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
  return html`<li data-id="${figure.id}">
    ${figureHead(figure, view)}
    <table>
      <thead>
        <tr>
          ${figureCells(figure, view).map(
            ([header]) =>
              html`<th scope="col">${header === '' ? say('lookUp.table') : header}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${figureCells(figure, view).map(([, value]) => html`<td>${value}</td>`)}
        </tr>
      </tbody>
    </table>
    ${citeView(figureCitations(figure, view, origin), say)}
  </li>`;
}

function figureCells(
  { cells, year, from }: Figure,
  { say, normKey }: ResultsView,
): [string, string][] {
  const all = cells.map(({ header, value }): [string, string] => [header, value]);
  const whom: [string, string][] =
    from.type === 'norm' ? [[say('lookUp.for'), normKey(from.key)]] : [];
  return [...whom, ...all, [say('lookUp.year'), year === '' ? '–' : year]];
}

function figureHead({ from }: Figure, view: ResultsView): Html {
  if (from.type === 'table')
    return html`<h3><a class="hit" href="${linkTo(from.hit)}">${titleOf(from.hit)}</a></h3>
      ${factsOf(from.hit, view)}`;
  const { value, norm } = from;
  return html`<h3>
      <a class="hit" href="${value.source.url}" rel="noopener noreferrer" lang="nl"
        >${norm.title}</a
      >
    </h3>
    <p class="facts" lang="nl">${value.article} · ${value.valid_from} – ${value.valid_until}</p>`;
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
