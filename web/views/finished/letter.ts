import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Letter, LetterQuote } from '../../../src/domain/letter.ts';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { dateIn } from '../../shared/words.ts';
import { icon } from '../icon.ts';
import { dutch, sentence, when } from '../text.ts';
import { termsView } from './terms.ts';

/** A pasted letter at a glance: who sent it, what is asked, by when, how much; then its own words. */
export function letterView(panel: WegwijsPanel, turn: Turn): unknown {
  const letter = turn.answer?.letter;
  if (letter === undefined) return nothing;
  const { t } = panel;
  const { sender, asked, amounts, appointment, warnings } = letter;
  return html`<section class="card letter" part="letter">
    <h3>${icon('brief')}${t('letter.title')}</h3>
    ${warnings.map(({ text }) => html`<p class="warning">${icon('info')}<span>${sentence(text)}</span></p>`)}
    <dl>
      ${when(sender, ({ name }) => row(t('letter.from'), dutch(name)))}
      ${rows(t('letter.asked'), asked)} ${deadlineRow(panel, letter)}
      ${when(appointment, (one) => rows(t('letter.appointment'), [one]))}
      ${rows(t('letter.amount'), amounts)}
    </dl>
    ${termsView(panel, letter.terms)}
    <details>
      <summary>${t('letter.quote')}</summary>
      <p class="text" lang="nl" dir="ltr">${marked(turn.question, quotesOf(letter))}</p>
    </details>
  </section>`;
}

function row(name: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function rows(name: string, facts: readonly { text: string }[]): unknown {
  if (facts.length === 0) return nothing;
  return row(
    name,
    facts.map(({ text }) => html`<p>${sentence(text)}</p>`),
  );
}

/** The day is what people look for: it stands large above its sentence. */
function deadlineRow({ t, language }: WegwijsPanel, { deadlines }: Letter): unknown {
  if (deadlines.length === 0) return nothing;
  return row(
    t('letter.until'),
    deadlines.map(
      ({ date, text, passed }) =>
        html`${when(date, (day) => html`<p class="day" ?data-passed=${passed}>${icon('clock')}<bdi>${dateIn(language, day)}</bdi></p>`)}
          <p>${sentence(text)}</p>`,
    ),
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
