import { html } from 'hono/html';
import type { Answer, Claim } from '../../domain/answer.ts';
import type { Language } from '../../domain/languages.ts';
import { directionOf, isLanguage, languages } from '../../domain/languages.ts';
import type { Conflict } from '../../desk/curate.ts';
import { changesOf, threeWayOf } from '../../desk/curate-diff.ts';
import type { Piece } from '../../desk/curate-diff.ts';
import type { FieldFault } from '../../desk/curate-form.ts';
import { previewAnswer } from '../../desk/curate-preview.ts';
import type { Draft } from '../../desk/curate-state.ts';
import type { Card } from '../../knowledge/cards.ts';
import { answerView } from '../pages/answer-view.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import { languageName, ruleText, scopeName } from './curate-form-view.ts';
import type { DeskText, Say } from './texts.ts';

/** Accounts by id, as people know each other. */
export type Names = ReadonlyMap<string, string>;

/** Drafts as a list; each leads to its own page. */
export function draftList(
  title: DeskText,
  drafts: readonly Draft[],
  { names, say, services }: { names: Names; say: Say; services: DeskHttpServices },
): Html {
  return html`<section>
    <h2>${say(title)}</h2>
    ${drafts.length === 0 ? html`<p>${say('curate.none')}</p>` : ''}
    <ul>
      ${drafts.map(
        ({ version, title: question, card, municipality, author, proposedAt, status, takesBack }) =>
          html`<li>
            <a href="/desk/curate/drafts/${version}">${question}</a>
            <small
              >${card} · ${scopeName(municipality ?? 'nl', say, services)} ·
              ${say(`curate.status.${status}`)}${takesBack ? html` · ${say('curate.takeBack')}` : ''}
              · ${nameOf(author, names, say)} · ${moment.format(proposedAt)}</small
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

export function nameOf(account: string, names: Names, say: Say): string {
  return account === 'system' ? say('curate.import') : (names.get(account) ?? account);
}

/** Desks are in the Netherlands, wherever the server is. */
const moment = new Intl.DateTimeFormat('nl', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** What the check says, errors first; faults of a kind together, since 18 translations grow stale at once. */
export function faultList(faults: readonly FieldFault[], say: Say): Html {
  const kinds = new Map<string, FieldFault[]>();
  for (const fault of [...faults].sort((a, b) => a.level.localeCompare(b.level))) {
    const kind = `${fault.level} ${fault.rule}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), fault]);
  }
  return html`<section>
    <h2>${say('curate.allFaults')}</h2>
    ${kinds.size === 0 ? html`<p>${say('curate.noFaults')}</p>` : ''}
    ${[...kinds.values()].map((kind) => faultKind(kind, say))}
  </section>`;
}

function faultKind(faults: readonly FieldFault[], say: Say): Html {
  const { level = 'warning', rule = '' } = faults[0] ?? {};
  return html`<details ${level === 'error' ? 'open' : ''}>
    <summary data-level="${level}">${ruleText(rule, say)} (${faults.length})</summary>
    <ul lang="en">
      ${faults.map(({ field, detail }) => html`<li><small>${field}: ${detail}</small></li>`)}
    </ul>
  </details>`;
}

/** What becomes of the card, word by word; also told to who sees no colours. */
export function diffView(before: Card | null, after: Card | null, say: Say): Html {
  const changes = changesOf(before, after);
  return html`<section class="diff">
    <h2>${say('curate.diff')}</h2>
    ${before === null ? html`<p>${say('curate.newCard')}</p>` : ''}
    ${changes.length === 0 ? html`<p>${say('curate.noDiff')}</p>` : ''}
    <dl>
      ${changes.map(
        ({ field, pieces }) =>
          html`<dt>${fieldName(field, say)}</dt>
            <dd dir="auto">${pieces.map((piece) => pieceView(piece, say))}</dd>`,
      )}
    </dl>
  </section>`;
}

const fieldTexts: Readonly<Record<string, DeskText>> = {
  topic: 'curate.topic',
  scope: 'curate.scope',
  instead_of: 'curate.insteadOf',
  reviewed: 'curate.reviewed',
  source: 'curate.source',
  questions: 'curate.questionsShort',
  answer: 'curate.answerShort',
  next: 'curate.nextShort',
  status: 'curate.statusShort',
};

/** `nl.answer.2` → `Nederlands · Zin 2`; a field without words of its own stays as it is. */
function fieldName(field: string, say: Say): string {
  const [first = '', ...rest] = field.split('.');
  const own = isLanguage(first);
  const [member = '', number = ''] = own ? rest : [first, ...rest];
  const text = Object.hasOwn(fieldTexts, member) ? fieldTexts[member] : undefined;
  if (text === undefined) return field;
  const name = `${say(text)}${number === '' ? '' : ` ${number}`}`;
  return own ? `${languageName(first)} · ${name}` : name;
}

function pieceView({ text, side }: Piece, say: Say): Html {
  if (side === 'both') return html`<span>${text}</span>`;
  return side === 'before'
    ? html`<del><span class="sr">${say('curate.removed')} </span>${text}</del>`
    : html`<ins><span class="sr">${say('curate.added')} </span>${text}</ins>`;
}

/** What it was begun on, what is there now, what is proposed: side by side. */
export function threeWayView(
  base: Card | null,
  { card: now }: Conflict,
  mine: Card | null,
  say: Say,
): Html {
  return html`<section>
    <table>
      <thead>
        <tr>
          ${(['curate.field', 'curate.base', 'curate.now', 'curate.mine'] as const).map(
            (key) => html`<th scope="col">${say(key)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${threeWayOf(base, now, mine).map(
          (row) =>
            html`<tr ${row.clash ? html`data-clash` : ''}>
              <th scope="row">
                ${fieldName(row.field, say)}${row.clash ? html` (${say('curate.clash')})` : ''}
              </th>
              <td dir="auto">${row.base}</td>
              <td dir="auto">${row.now}</td>
              <td dir="auto">${row.mine}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/**
 * The card as a visitor of a language reads it, in each face. What is shown is made by the code that
 * answers; forms in it lead nowhere, since nothing was asked.
 */
export function previewView(
  card: Card,
  language: Language,
  services: DeskHttpServices,
  say: Say,
): Html {
  const answer = answerOf(card, language, services);
  const dutch = answerOf(card, 'nl', services);
  if (answer === null || dutch === null) return html``;
  const [question = ''] = (card.text[language] ?? card.text.nl)?.questions ?? [];
  return html`<section class="preview" id="preview">
    <h2>${say('curate.preview')}: ${languageName(language)}</h2>
    <h3>${say('curate.face.chat')}</h3>
    <div
      class="face phone"
      data-preview="${JSON.stringify(answer)}"
      data-question="${question}"
      inert
      hidden
    ></div>
    <h3>${say('curate.face.page')}</h3>
    <div class="face" inert>
      <h4 lang="${htmlLanguage(language)}" dir="auto">${question}</h4>
      ${answerView(answer, question, services)}
    </div>
    <h3>${say('curate.face.staff')}</h3>
    ${dutch.claims.map((claim, n) => pairView(claim, answer.claims[n]))}
    <ol>
      ${answer.citations.map(
        ({ title, section, page, quote }) =>
          html`<li lang="nl">
            <a href="${page}">${title} · ${section}</a>
            <blockquote>${quote.text}</blockquote>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Which language the preview is in; without a script, too. */
export function previewChoice(path: string, chosen: Language, say: Say): Html {
  return html`<form method="get" action="${path}#preview">
    <p class="entry">
      <label for="in">${say('curate.inLanguage')}</label>
      <select id="in" name="in">
        ${languages.map(
          (language) =>
            html`<option value="${language}" ${language === chosen ? 'selected' : ''}>
              ${languageName(language)}
            </option>`,
        )}
      </select>
    </p>
    <button class="quiet">${say('curate.show')}</button>
  </form>`;
}

function answerOf(card: Card, language: Language, services: DeskHttpServices): Answer | null {
  return previewAnswer(card, language, {
    recordOf: (id) => services.recordOf(id),
    words: (tag) => services.messages.for(tag),
    townName: (id) => services.gazetteer.get(id)?.name ?? id,
  });
}

function pairView(dutch: Claim, own: Claim | undefined): Html {
  const marks = dutch.citations.map((id) => `[${id}]`).join('');
  return html`<div class="pair">
    <p lang="nl" dir="ltr">${dutch.text} ${marks}</p>
    ${
      own === undefined || own.language === 'nl'
        ? ''
        : html`<p lang="${htmlLanguage(own.language)}" dir="${directionOf(own.language)}">
            ${own.text}
          </p>`
    }
  </div>`;
}
