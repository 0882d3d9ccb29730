import { html } from 'hono/html';
import type { Figure } from '../../desk/look-up-figures.ts';
import type { CitationForm } from '../../desk/look-up-cite.ts';
import { citationForms, citationLines } from '../../desk/look-up-cite.ts';
import type { PassageHit } from '../../desk/look-up.ts';
import { validityOn } from '../../desk/look-up.ts';
import { fold } from '../../index/text.ts';
import type { Card } from '../../knowledge/cards.ts';
import { splitMarks } from '../../knowledge/cards.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskText, Say } from './texts.ts';

/** What every part of a result is drawn with. */
export interface PartsView {
  say: Say;
  /** Of this server, as browsers see it. */
  origin: string;
  /** ISO date: what is past today says so. */
  today: string;
  /** Begins the ids of this list, so that two lists can stand on one page. */
  place: string;
  townName(municipality: string): string;
  /** For whom an amount of a norm is. */
  normKey(key: string): string;
}

/** The key of a norm in words; one that the texts do not know stays as it is. */
export function normKeyIn(say: Say): (key: string) => string {
  return (key) => (isNormKey(key) ? say(`norm.${key}`) : key);
}

const normKeys = [
  ...['all', 'single', 'single-parent', 'couple', 'single-young', 'single-pension'],
  ...['couple-young', 'couple-young-children', 'couple-one-young', 'couple-one-young-children'],
  'couple-pension',
];

type NormKey = Extract<DeskText, `norm.${string}`> extends `norm.${infer Key}` ? Key : never;

function isNormKey(key: string): key is NormKey {
  return normKeys.includes(key);
}

/** Our page of a document, at the words that were found. */
export function linkTo({ record, quote }: Pick<PassageHit, 'record' | 'quote'>): string {
  const id = encodeURIComponent(record.id);
  return `/desk/lookup/document?id=${id}&start=${quote.start}&end=${quote.end}#quote`;
}

/** Who says it, where it holds and since when. */
export function factsOf(hit: PassageHit, { say, today, townName }: PartsView): Html {
  const { record, validFrom, validUntil } = hit;
  const state = validityOn(hit, today);
  const facts = [
    record.publisher,
    record.municipality === null ? say('lookUp.national') : townName(record.municipality),
    record.year === null ? '' : String(record.year),
    validFrom === null ? '' : `${say('lookUp.from')} ${validFrom}`,
    validUntil === null ? '' : `${say('lookUp.until')} ${validUntil}`,
  ].filter((fact) => fact !== '');
  const warning = state === 'past' || state === 'future' ? say(`lookUp.${state}`) : '';
  return html`<p class="facts">
    ${facts.join(' · ')}${warning === '' ? '' : html` · <strong>${warning}</strong>`}
  </p>`;
}

const shortestMarked = 3;

/** The text with the words marked that begin like one of the terms. */
export function marked(text: string, terms: readonly string[]): Html[] {
  const stems = terms.map(fold).filter((term) => term.length >= shortestMarked);
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, n) => {
    const found = n % 2 === 1 && stems.some((stem) => fold(part).startsWith(stem));
    return found ? html`<mark>${part}</mark>` : html`${part}`;
  });
}

/** The citation in three forms, each to be copied; without a script they are there to be read. */
export function citeView(lines: Record<CitationForm, string>, say: Say, open = false): Html {
  return html`<details class="cite" ${open ? html`open` : ''}>
    <summary>${say('lookUp.cite')}</summary>
    ${citationForms.map((form) => {
      const name = say(`lookUp.cite.${form}`);
      return html`<p>
        <b>${name}</b> <span data-cite="${form}">${lines[form]}</span>
        <button type="button" class="quiet" data-copies="${form}" hidden>
          ${say('lookUp.copy')}<span class="unseen"> ${name}</span>
        </button>
      </p>`;
    })}
  </details>`;
}

/** A card speaks for Wegwijs; its own page shows what it stands on. */
export function cardCitations(card: Card, origin: string): Record<CitationForm, string> {
  const link = `${origin}/desk/lookup/card?id=${encodeURIComponent(card.id)}`;
  const dutch = card.text.nl;
  const answer = (dutch?.answer ?? []).map((sentence) => splitMarks(sentence).text).join(' ');
  const question = dutch?.questions[0] ?? card.id;
  return {
    plain: `“${answer}” (Wegwijs, ${question}, ${card.reviewed}). ${link}`,
    apa: `Wegwijs. (${card.reviewed.slice(0, 4)}). ${question} ${link}`,
    link,
  };
}

/** A row of a table is cited like any passage; an amount of a norm with its article and period. */
export function figureCitations(
  { from, cells }: Figure,
  { normKey }: PartsView,
  origin: string,
): Record<CitationForm, string> {
  if (from.type === 'table') return citationLines(from.hit, origin);
  const { norm, value, key } = from;
  const period = `${value.valid_from} t/m ${value.valid_until}`;
  const said = `${norm.title}, ${normKey(key)}: ${cells[0]?.value ?? ''}`;
  const { title, publisher, url } = value.source;
  return {
    plain: `${said} (${value.article}, ${period}). ${url}`,
    apa: `${publisher}. (${value.valid_from.slice(0, 4)}). ${title} (${value.article}). ${url}`,
    link: url,
  };
}
