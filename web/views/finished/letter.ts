import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Letter, LetterQuote } from '../../../src/domain/letter.ts';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { languageOf } from '../../elements/turn.ts';
import { dateIn } from '../../shared/words.ts';
import { icon } from '../icon.ts';
import { sentence } from '../text.ts';
import { termsView } from './terms.ts';

/** A pasted letter at a glance: who sent it, what is asked, by when, how much; then its own words. */
export function letterView(panel: WegwijsPanel, turn: Turn): unknown {
  const letter = turn.answer?.letter;
  if (letter === undefined) return nothing;
  const { t } = panel;
  return html`<section class="card letter" part="letter">
    <h3>${icon('brief')}${t('letter.title')}</h3>
    ${letter.summary.map((line) => lineView(line, letter, languageOf(turn)))}
    ${isTrusted(letter) ? amountsView(letter) : nothing} ${termsView(panel, letter.terms)}
    <details>
      <summary>${t('letter.quote')}</summary>
      <p class="text" lang="nl" dir="ltr">${marked(turn.question, quotesOf(letter))}</p>
    </details>
  </section>`;
}

/** Signs of fraud stand out; above a time limit stands its day, which is what people look for. */
function lineView(line: string, letter: Letter, language: string): TemplateResult {
  if (isWarning(line, letter))
    return html`<p class="warning">${icon('info')}<span>${sentence(line)}</span></p>`;
  const limit = letter.deadlines.find(({ text }) => text.startsWith(line));
  // Two limits on one day: the day stands above the first.
  const first = letter.deadlines.find(({ date }) => date === limit?.date);
  const day = limit === first ? (limit?.date ?? null) : null;
  return html`${
      day === null
        ? nothing
        : html`<p class="day" ?data-passed=${limit?.passed}>
            ${icon('clock')}<bdi>${dateIn(language, day)}</bdi>
          </p>`
    }
    <p>${sentence(line)}</p>`;
}

/** One of the warnings, or the advice that stands right before them. */
function isWarning(line: string, { summary, warnings }: Letter): boolean {
  const texts = new Set(warnings.map(({ text }) => text));
  return texts.has(line) || texts.has(summary[summary.indexOf(line) + 1] ?? '');
}

/** Whether what the letter wants is told at all: not where somebody may be robbed. */
function isTrusted({ asked, summary, warnings }: Letter): boolean {
  return warnings.length === 0 || asked.some(({ text }) => summary.includes(text));
}

function amountsView({ amounts }: Letter): unknown {
  return amounts.map(
    ({ text }) => html`<p class="amount">${icon('geld')}<span>${sentence(text)}</span></p>`,
  );
}

function quotesOf({ deadlines, amounts, asked, appointment, warnings }: Letter): LetterQuote[] {
  const found = [...deadlines, ...amounts, ...asked, ...warnings].map(({ quote }) => quote);
  return [...found, appointment?.quote].filter((quote) => quote !== null && quote !== undefined);
}

/** The letter's text with what was read from it marked; places that overlap are marked once. */
function marked(text: string, quotes: readonly LetterQuote[]): unknown[] {
  const shown: unknown[] = [];
  let at = 0;
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    shown.push(text.slice(at, from), html`<mark>${text.slice(from, end)}</mark>`);
    at = end;
  }
  return [...shown, text.slice(at)];
}
