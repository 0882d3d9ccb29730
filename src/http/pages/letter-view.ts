import { html } from 'hono/html';
import type { Letter } from '../../domain/letter.ts';
import type { HttpServices } from '../context.ts';
import type { Html } from './layout.ts';
import { icon } from './layout.ts';

type Translate = (key: string) => string;

/** A pasted letter at a glance, for visitors without JavaScript. */
export function letterView(
  letter: Letter | undefined,
  services: HttpServices,
  t: Translate,
): Html | '' {
  if (letter === undefined) return '';
  const { sender, asked, deadlines, appointment, amounts, warnings } = letter;
  const from = sender === null ? [] : [html`<bdi lang="nl" dir="ltr">${sender.name}</bdi>`];
  return html`<section class="card letter">
    <h3>${icon('brief', services)}${t('web.letter.title')}</h3>
    ${warnings.map(({ text }) => html`<p class="warning">${text}</p>`)}
    <dl>
      ${row(t('web.letter.from'), from)} ${row(t('web.letter.asked'), textsOf(asked))}
      ${row(t('web.letter.until'), textsOf(deadlines))}
      ${row(t('web.letter.appointment'), appointment === undefined ? [] : [appointment.text])}
      ${row(t('web.letter.amount'), textsOf(amounts))}
    </dl>
  </section>`;
}

function textsOf(facts: readonly { text: string }[]): string[] {
  return facts.map(({ text }) => text);
}

function row(name: string, lines: readonly (string | Html)[]): Html | '' {
  if (lines.length === 0) return '';
  return html`<div>
    <dt>${name}</dt>
    <dd>${lines.map((line) => html`<p>${line}</p>`)}</dd>
  </div>`;
}
