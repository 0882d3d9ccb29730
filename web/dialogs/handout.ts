import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languages } from 'virtual:words';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { framed, languageOf } from '../elements/turn.ts';
import { serverUrl } from '../shared/base.ts';
import { shareUrl } from '../share/link.ts';
import { directionOf } from '../shared/direction.ts';
import type { Citation } from '../shared/types.ts';
import { dateIn, tagOf } from '../shared/words.ts';
import { icon } from '../views/icon.ts';
import { servicesView } from '../views/finished/services.ts';
import { titleOf } from '../views/sources.ts';
import { dutch, sentence, when } from '../views/text.ts';
import { frame } from './frame.ts';
import { dutchLines, inDutch } from './in-dutch.ts';
import { printAlone } from './print.ts';
import { qrPath } from './qr.ts';

/** A page to take along: question, answer in both languages side by side, sources, QR. */
export async function handout(panel: WegwijsPanel, turn: Turn): Promise<void> {
  const show = (lines: readonly string[]): void => {
    panel.dialog = frame(panel, panel.t('print'), sheetView(panel, turn, lines), 'handout');
  };
  show(dutchLines(turn, null));
  show(dutchLines(turn, await inDutch(panel, turn)));
}

function sheetView(panel: WegwijsPanel, turn: Turn, lines: readonly string[]): TemplateResult {
  const { t } = panel;
  const language = languageOf(turn);
  const own = languages.find(({ tag }) => tag === language)?.own ?? language;
  const both = !language.startsWith('nl');
  return html`<p class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          printAlone(panel);
        }}
      >
        ${icon('print')}<span>${t('printNow')}</span>
      </button>
    </p>
    <div class="paper">
      <p class="brand">${icon('signpost')}<b translate="no">Wegwijs</b></p>
      <h3 dir="auto">${turn.question}</h3>
      <div class="columns">
        <section lang=${tagOf(language)} dir=${directionOf(language)}>
          <h4>${own}</h4>
          ${when(turn.answer?.intro, (intro) => html`<p>${sentence(intro)}</p>`)}
          ${turn.answer?.letter?.summary.map((line) => html`<p>${sentence(line)}</p>`)}
          ${turn.claims.map(
            (claim) =>
              html`<p lang=${tagOf(claim.language)} dir=${directionOf(claim.language)}>
                ${sentence(framed(claim))} <small>${claim.citations.map((id) => `[${id}]`)}</small>
              </p>`,
          )}
        </section>
        ${
          both
            ? html`<section lang="nl" dir="ltr">
                <h4>Nederlands</h4>
                ${lines.map((line) => html`<p>${sentence(line)}</p>`)}
              </section>`
            : nothing
        }
      </div>
      ${when(
        turn.answer?.handoff,
        ({ who, phone, hours }) =>
          html`<p>
            <b><bdi>${who}</bdi></b> <bdi dir="ltr">${phone}</bdi> <span lang="nl">${hours}</span>
          </p>`,
      )}
      ${servicesView(panel, turn)} ${sourcesPart(panel, turn)} ${codePart(panel, turn)}
      <p class="small">${t('page.computer')} ${dateIn(panel.language, today())}</p>
    </div>`;
}

function sourcesPart(panel: WegwijsPanel, turn: Turn): unknown {
  if (turn.citations.length === 0) return nothing;
  return html`<section>
    <h4>${panel.t('page.sources')}</h4>
    <ul>
      ${sectionsOf(turn.citations).map(
        ({ ids, title, address }) =>
          html`<li>
            ${ids.map((id) => `[${id}]`).join(' ')} ${dutch(title)}
            <small><bdi dir="ltr">${address}</bdi></small>
          </li>`,
      )}
    </ul>
  </section>`;
}

interface CitedSection {
  ids: number[];
  title: string;
  address: string;
}

/** Paper opens no quotes: what is cited from one section stands there once. */
function sectionsOf(citations: readonly Citation[]): CitedSection[] {
  const sections = new Map<string, CitedSection>();
  for (const citation of citations) {
    const title = titleOf(citation);
    const address = serverUrl(citation.page.split('?')[0] ?? '');
    const known = sections.get(title + address) ?? { ids: [], title, address };
    sections.set(title + address, { ...known, ids: [...known.ids, citation.id] });
  }
  return [...sections.values()];
}

/** The address that asks this again; none where the question is too long for a code. */
function codePart({ t }: WegwijsPanel, turn: Turn): unknown {
  const address = shareUrl(turn);
  if (address === null) return nothing;
  const { path, size } = qrPath(address);
  return html`<div class="code">
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${t('qr')}>
      <path d=${path} />
    </svg>
    <p class="small">${t('qrExplain')}</p>
  </div>`;
}

/** Today in the visitor's time zone, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
