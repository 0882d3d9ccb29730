import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TwinSentence, TwinUpdate } from '../../../src/domain/twin.ts';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { framed } from '../../elements/turn.ts';
import { directionOf } from '../../shared/direction.ts';
import type { Claim } from '../../shared/types.ts';
import { tagOf } from '../../shared/words.ts';
import { icon } from '../icon.ts';
import { sentence, spoken, when } from '../text.ts';
import { serviceView } from './services.ts';

/** What staff did about an answer that is shown at the desk; nothing where it is not. */
export function deskView(panel: WegwijsPanel, turn: Turn): unknown {
  const { desk } = turn;
  if (!desk) return nothing;
  const { t, language } = panel;
  const { update, over, offline, code } = desk;
  return html`<section
    class="card at-desk"
    part="desk"
    lang=${tagOf(language)}
    dir=${directionOf(language)}
  >
    <h3>${icon('staff')}${t('desk.title')}</h3>
    ${update === null ? nothing : changesView(panel, turn, update)}
    <p class="small">
      ${over ? t('desk.over') : offline ? t('page.offline') : t(update?.viewed ? 'desk.seen' : 'desk.show')}
      ${over ? nothing : html`<bdi dir="ltr" class="whole">${code}</bdi>`}
    </p>
  </section>`;
}

function changesView(panel: WegwijsPanel, turn: Turn, update: TwinUpdate): TemplateResult {
  const { wrong, steps, services, notice } = update;
  return html`${wrong.map(({ claim, said }) =>
    when(
      turn.claims[claim],
      (one) =>
        html`<div class="wrong">
          <p><b>${panel.t('desk.wrong')}</b></p>
          <p>${spoken(framed(one), one.language)}</p>
          ${when(said, approved)}
        </div>`,
    ),
  )}
  ${
    steps.length === 0
      ? nothing
      : html`<ul class="steps">
          ${steps.map((step) => html`<li>${icon('arrow')}${approved(step)}</li>`)}
        </ul>`
  }
  ${services.map((service) => serviceView(panel, turn, { ...service, citation: 0 }))}
  ${when(notice, (text) => html`<p class="small">${text}</p>`)}`;
}

function approved({ text, language }: TwinSentence): TemplateResult {
  return html`<b>${spoken(text, language)}</b>`;
}

/** Behind a claim that staff marked as wrong: where it is read, not only below. */
export function wrongMark(panel: WegwijsPanel, turn: Turn, claim: Claim): unknown {
  const wrong = turn.desk?.update?.wrong ?? [];
  if (!wrong.some((one) => turn.claims[one.claim] === claim)) return nothing;
  return html` <span
    class="wrong-mark"
    lang=${tagOf(panel.language)}
    dir=${directionOf(panel.language)}
    >${icon('info')}${sentence(panel.t('desk.wrong'))}</span
  >`;
}
