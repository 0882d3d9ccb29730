import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languages } from 'virtual:words';
import { tagOf } from '../shared/words.ts';
import { directionOf } from '../shared/direction.ts';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { framed, languageOf } from '../elements/turn.ts';
import { dutch, sentence } from '../views/text.ts';
import type { TurnDialog } from './desk-code.ts';
import { deskPart } from './desk-code.ts';
import { frame } from './frame.ts';
import { dutchLines, inDutch } from './in-dutch.ts';

/** For the counter: a code for the employee's screen, Dutch large, the visitor's language below. */
export async function staffCard(panel: WegwijsPanel, turn: Turn | null): Promise<void> {
  const show = (view: TemplateResult): TemplateResult =>
    (panel.dialog = frame(panel, panel.t('staff'), view, 'staff'));
  if (turn === null) {
    show(interpreterOnly(panel));
    return;
  }
  let lines = dutchLines(turn, null);
  const draw = (): TemplateResult => show(cardView(dialog, turn, lines));
  const dialog: TurnDialog = {
    panel,
    key: turn.key,
    draw: () => {
      if (panel.dialog === shown) shown = draw();
    },
  };
  let shown = draw();
  lines = dutchLines(turn, await inDutch(panel, turn));
  dialog.draw();
}

function interpreterOnly(panel: WegwijsPanel): TemplateResult {
  return html`${interpreterView(panel, panel.language)}`;
}

function cardView(dialog: TurnDialog, asked: Turn, lines: readonly string[]): TemplateResult {
  const { panel, key } = dialog;
  const turn = panel.turns.find((one) => one.key === key) ?? asked;
  const language = languageOf(turn);
  return html`${panel.settings.desk ? deskPart(dialog, turn) : nothing}
    ${interpreterView(panel, panel.language)}
    <section class="in-dutch" lang="nl" dir="ltr">
      <h3>Mijn vraag gaat over</h3>
      ${lines.map((line) => html`<p>${dutch(line)}</p>`)}
    </section>
    <section class="in-own" lang=${tagOf(language)} dir=${directionOf(language)}>
      <h3>${turn.question}</h3>
      ${turn.claims.map((claim) => html`<p>${sentence(framed(claim))}</p>`)}
    </section>`;
}

/** "I speak Tigrinya": in Dutch for the employee, below it for the one who shows it. */
function interpreterView(panel: WegwijsPanel, language: string): unknown {
  const names = languages.find(({ tag }) => tag === language);
  if (names === undefined || language === 'nl' || language === 'nl-simple') return nothing;
  return html`<section class="interpreter">
    <p class="large" lang="nl" dir="ltr">
      Ik spreek ${names.dutch}. Wilt u een tolk bellen, alstublieft?
    </p>
    <p lang=${tagOf(language)}>${panel.t('interpreter')}</p>
  </section>`;
}
