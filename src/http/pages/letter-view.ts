import { html } from 'hono/html';
import type { Letter } from '../../domain/letter.ts';
import type { HttpServices } from '../context.ts';
import type { Html } from './layout.ts';
import { icon } from './layout.ts';

/** A pasted letter at a glance, for visitors without JavaScript. */
export function letterView(
  letter: Letter | undefined,
  services: HttpServices,
  t: (key: string) => string,
): Html | '' {
  if (letter === undefined) return '';
  return html`<section class="card letter">
    <h3>${icon('brief', services)}${t('web.letter.title')}</h3>
    ${letter.summary.map((line) => html`<p>${line}</p>`)}
  </section>`;
}
