import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { isRunning, languageOf } from '../elements/turn.ts';
import { serverUrl } from '../shared/base.ts';
import { directionOf } from '../shared/direction.ts';
import type { Claim, CrisisBlock, Handoff } from '../shared/types.ts';
import { tagOf } from '../shared/words.ts';
import { icon } from './icon.ts';
import { sourcesView } from './sources.ts';
import { outside, phone, sentence, spoken, when } from './text.ts';

/** A question and its answer: help in a crisis first, sources last. */
export function turnView(panel: WegwijsPanel, turn: Turn): TemplateResult {
  const language = languageOf(turn);
  const { answer } = turn;
  const { finished } = panel;
  return html`<li
    class="turn"
    part="turn"
    data-key=${turn.key}
    data-state=${turn.state}
    data-status=${answer?.status ?? nothing}
  >
    <h2 class="asked" dir="auto" tabindex="-1">${turn.question}</h2>
    <article class="answer" part="answer" lang=${tagOf(language)} dir=${directionOf(language)}>
      ${when(answer?.crisis ?? turn.meta?.crisis, (crisis) => crisisView(panel, crisis))}
      ${progressView(panel, turn)}
      ${when(answer, ({ intro, notices }) => [
        html`<p class="intro">${sentence(intro)}</p>`,
        notices.map(
          ({ kind, text, label, language: own }) =>
            html`<p class="notice" data-kind=${kind}>
              ${icon('info')}<span
                >${label === undefined ? nothing : html`<b>${label}</b> `}<span
                  lang=${own ?? nothing}
                  dir=${own === undefined ? nothing : directionOf(own)}
                  >${sentence(text)}</span
                >${kind === 'scheme_check' ? schemeCheckLink(panel, language) : nothing}</span
              >
            </p>`,
        ),
      ])}
      ${finished?.letterView(panel, turn)} ${isStepFirst(turn) ? nextView(panel, turn) : nothing}
      <div class="claims">
        ${turn.claims.filter(({ role }) => role !== 'next').map((one) => claimView(panel, turn, one))}
      </div>
      ${isStepFirst(turn) ? nothing : nextView(panel, turn)} ${finished?.deskView(panel, turn)}
      ${choicesView(panel, turn)} ${when(answer?.handoff, (handoff) => handoffView(panel, handoff))}
      ${finished?.servicesView(panel, turn)} ${sourcesView(panel, turn)}
      ${finished?.termsView(panel, answer?.terms ?? [])}
      ${isFinished(turn) ? [finished?.actionsView(panel, turn), finished?.feedbackView(panel, turn)] : nothing}
    </article>
  </li>`;
}

/** An answer about schemes cannot know what six questions would tell. */
function schemeCheckLink({ t }: WegwijsPanel, language: string): TemplateResult {
  return html` <a href=${serverUrl(`/${language}/schemes`)} target="_blank">${t('schemes')}</a>`;
}

/** A question back, a greeting or a refusal is nothing to take along or to rate. */
function isFinished({ state, answer }: Turn): boolean {
  const passing = ['choose_municipality', 'conversation', 'refused', 'unavailable'];
  return state === 'done' && answer !== null && !passing.includes(answer.status);
}

/** Calm, large, nothing beside it: numbers to tap, and a way to leave without a trace, in view at once. */
function crisisView({ t, leave }: WegwijsPanel, { text, contacts }: CrisisBlock): TemplateResult {
  return html`<section class="crisis" part="crisis">
    <header>
      <h3>${t('page.crisis')}</h3>
      <button type="button" class="leave" @click=${leave}>
        ${icon('leave')}<span><b>${t('leave')}</b> <small>${t('leaveHint')}</small></span>
      </button>
    </header>
    <p>${sentence(text)}</p>
    <ul>
      ${contacts.map(({ name, phone: number }) => html`<li>${phone(number, name === number ? '' : name, 'call')}</li>`)}
    </ul>
  </section>`;
}

function progressView(panel: WegwijsPanel, turn: Turn): unknown {
  const { t } = panel;
  if (turn.state === 'done') return nothing;
  if (isRunning(turn)) {
    return html`<p class="progress">
      <span class="pulse"></span>${turn.state === 'slow' ? t('slow') : t('page.working')}
    </p>`;
  }
  const said = {
    stopped: t('stopped'),
    lost: t('page.offline'),
    failed: turn.problem === '' ? t('failed') : turn.problem,
  }[turn.state as 'stopped' | 'lost' | 'failed'];
  return html`<p class="progress" data-state=${turn.state}>${said}</p>
    <button
      type="button"
      class="primary retry"
      @click=${() => {
        panel.retry(turn);
      }}
    >
      ${t('page.retry')}
    </button>`;
}

function claimView(panel: WegwijsPanel, turn: Turn, claim: Claim): TemplateResult {
  const { text, language, origin, citations, frame } = claim;
  return html`<p
    class="claim"
    part="claim"
    lang=${tagOf(language)}
    dir=${directionOf(language)}
    data-origin=${origin}
    ?data-read=${panel.spoken === claim}
  >
    ${when(frame, (said) => html`<b>${spoken(said, languageOf(turn))}</b> `)}${sentence(text)}${citations.map((id) => sourceMark(panel, turn, id))}${panel.finished?.wrongMark(panel, turn, claim)}
  </p>`;
}

/** The number behind a sentence; opens the source at the words it stands on. */
export function sourceMark(panel: WegwijsPanel, turn: Turn, id: number): unknown {
  const citation = turn.citations.find((one) => one.id === id);
  if (citation === undefined) return nothing;
  return html` <button
    type="button"
    class="mark"
    part="mark"
    aria-haspopup="dialog"
    aria-label=${panel.t('sourceNumber', { number: String(id) })}
    @click=${() => panel.openSource(citation)}
  >
    ${id}
  </button>`;
}

/** Where the answer itself is what to do, it is read before all else. */
function isStepFirst({ claims }: Turn): boolean {
  return claims[0]?.role === 'next';
}

function nextView(panel: WegwijsPanel, turn: Turn): unknown {
  const next = turn.claims.filter(({ role }) => role === 'next');
  if (next.length === 0) return nothing;
  return html`<section class="next" part="next">
    <h3>${icon('arrow')}${panel.t('next')}</h3>
    ${next.map((claim) => claimView(panel, turn, claim))}
  </section>`;
}

function choicesView(panel: WegwijsPanel, { answer, question }: Turn): unknown {
  if (answer === null || answer.choices.length === 0) return nothing;
  return html`<ul class="choices">
    ${answer.choices.map(
      ({ id, name }) =>
        html`<li>
          <button
            type="button"
            class="choice"
            @click=${() => {
              panel.chooseTown(id);
              panel.ask(question);
            }}
          >
            ${icon('town')}<bdi lang="nl">${name}</bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Who can help: name, number, hours. */
function handoffView({ t }: WegwijsPanel, handoff: Handoff): TemplateResult {
  const { who, phone: number, url, hours, source } = handoff;
  return html`<section class="card handoff" part="handoff">
    <h3>${icon('person')}<bdi>${who}</bdi></h3>
    ${when(hours, (text) => html`<p class="hours">${icon('clock')}<span lang="nl" dir="ltr">${text}</span></p>`)}
    <p class="contact">
      ${when(number, (one) => phone(one, t('call')))}
      ${when(url, (one) => html`<span class="button">${icon('link')}${outside(one, t('website'))}</span>`)}
    </p>
    ${when(source, (one) => html`<small>${outside(one, t('source.open'))}</small>`)}
  </section>`;
}
