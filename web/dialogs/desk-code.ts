import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TwinUpdate } from '../../src/domain/twin.ts';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { AtDesk, Turn } from '../elements/turn.ts';
import { icon } from '../views/icon.ts';
import { deskView } from '../views/finished/desk.ts';
import { listen, makeCode, takeBack } from './desk-line.ts';
import { qrPath } from './qr.ts';

/** A dialog that shows a turn: drawn anew where it still stands in front. */
export interface TurnDialog {
  panel: WegwijsPanel;
  key: number;
  draw(): void;
}

/** The dialog that was drawn last in a panel: an answer may be shown, shut and looked at again. */
const inFront = new WeakMap<WegwijsPanel, TurnDialog>();

/** For the employee's own screen: a code and its QR, who sees what, and the way back. */
export function deskPart(dialog: TurnDialog, turn: Turn): TemplateResult {
  const { desk } = turn;
  inFront.set(dialog.panel, dialog);
  return html`<section class="desk-part">
    ${!desk || desk.over ? offerView(dialog, turn) : codeView(dialog, desk, turn)}
  </section>`;
}

function offerView(dialog: TurnDialog, { desk }: Turn): TemplateResult {
  const { t, settings } = dialog.panel;
  const hours = String(settings.desk?.hours ?? '');
  return html`<p tabindex="-1">${desk?.over ? t('desk.over') : t('desk.explain', { hours })}</p>
    <p class="buttons">
      <button type="button" class="primary give" @click=${() => void give(dialog)}>
        ${icon('staff')}<span>${t('desk.give')}</span>
      </button>
    </p>
    <p class="problem" role="status"></p>`;
}

function codeView(dialog: TurnDialog, desk: AtDesk, turn: Turn): TemplateResult {
  const { t, settings } = dialog.panel;
  const { path, size } = qrPath(desk.url);
  return html`<h3>${t('desk.code')}</h3>
    <p class="desk-code" tabindex="-1"><bdi dir="ltr" translate="no">${desk.code}</bdi></p>
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${t('qr')}>
      <path d=${path} />
    </svg>
    <p>${t('desk.explain', { hours: String(settings.desk?.hours ?? '') })}</p>
    <p class="small">${t('desk.until', { time: clock(desk.expires) })}</p>
    ${deskView(dialog.panel, turn)}
    <p class="buttons">
      <button type="button" class="take-back" @click=${() => void back(dialog, desk)}>
        ${icon('close')}<span>${t('desk.back')}</span>
      </button>
    </p>
    <p class="problem" role="status"></p>`;
}

/** As the clock on the wall of the desk says it. */
function clock(iso: string): string {
  return new Intl.DateTimeFormat('nl', {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso));
}

async function give(dialog: TurnDialog): Promise<void> {
  const { panel, key } = dialog;
  const turn = turnOf(dialog);
  if (turn === undefined) return;
  const button = panel.renderRoot.querySelector<HTMLButtonElement>('.give');
  if (button !== null) button.disabled = true;
  const desk = await makeCode(turn);
  if (button !== null) button.disabled = false;
  if (desk === null) {
    told(panel);
    return;
  }
  panel.showAtDesk(key, desk);
  await drawn(dialog, '.desk-code');
  follow(panel, key, desk);
}

/** Shows in a turn what happens at the desk, until its code is dead or nobody looks any more. */
export function follow(panel: WegwijsPanel, key: number, desk: AtDesk): void {
  const place = { panel, key };
  void listen(desk, {
    update: (update) => {
      change(place, desk, { update, offline: false });
      panel.announcement = announced(panel, update);
    },
    offline: () => {
      change(place, desk, { offline: true });
    },
    over: () => {
      change(place, desk, { over: true, offline: false });
    },
    wanted: () => panel.isConnected && turnOf(place)?.desk?.token === desk.token,
  });
}

type Place = Pick<TurnDialog, 'panel' | 'key'>;

async function back(dialog: TurnDialog, desk: AtDesk): Promise<void> {
  if (!(await takeBack(desk))) {
    told(dialog.panel);
    return;
  }
  change(dialog, desk, { over: true });
  await drawn(dialog, '.desk-part p');
}

function change(place: Place, { token }: AtDesk, changed: Partial<AtDesk>): void {
  const now = turnOf(place)?.desk;
  if (now?.token !== token) return;
  place.panel.showAtDesk(place.key, { ...now, ...changed });
  inFront.get(place.panel)?.draw();
}

function turnOf({ panel, key }: Place): Turn | undefined {
  return panel.turns.find((turn) => turn.key === key);
}

/** What was tapped is gone; the focus goes to what came in its place. */
async function drawn({ panel, draw }: TurnDialog, place: string): Promise<void> {
  draw();
  await panel.updateComplete;
  panel.renderRoot.querySelector<HTMLElement>(place)?.focus();
}

/** In the dialog itself: what lies behind it is not read. */
function told(panel: WegwijsPanel): void {
  const place = panel.renderRoot.querySelector('.desk-part .problem');
  if (place !== null) place.textContent = panel.t('failed');
}

/** What a screen reader says of a change. */
function announced({ t }: WegwijsPanel, { viewed, wrong, steps, services }: TwinUpdate): string {
  const said = [
    ...wrong.map((one) => [t('desk.wrong'), one.said?.text].filter(Boolean).join(' ')),
    ...steps.map(({ text }) => text),
    ...services.map(({ name }) => name),
  ];
  if (said.length > 0) return [`${t('desk.title')}:`, ...said].join(' ');
  return viewed ? t('desk.seen') : '';
}
