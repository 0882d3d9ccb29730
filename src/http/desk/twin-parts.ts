import { html } from 'hono/html';
import type { Receipt } from '../../domain/desk.ts';
import { directionOf, isLanguage } from '../../domain/languages.ts';
import type { ApprovedSentence } from '../../desk/approved-sentences.ts';
import type { TwinKnowledge, TwinState } from '../../desk/twin.ts';
import type { PlanOffer } from '../../desk/twin-plan.ts';
import type { Pair } from '../../desk/twin-view.ts';
import type { Service } from '../../directory/schema.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import type { Say } from './texts.ts';

export interface TwinPage {
  receipt: Receipt;
  state: TwinState;
  known: TwinKnowledge;
  services: DeskHttpServices;
  say: Say;
  code: string;
  /** Whose services are offered, as of `townOf`. */
  town: string | null;
  /** Where the page's forms go: itself. */
  action: string;
  csrf: string;
  /** What the employee searches for among services, and what there is. */
  searched: string;
  found: readonly Service[];
}

/** Dutch first, as it is read by whoever sits at the desk. */
export function pairView({ own, language, dutch }: Pair, say: Say, marks: Html | '' = ''): Html {
  return html`<div class="pair">
    ${
      dutch === null
        ? html`<p class="none">${say('twin.noDutch')} ${marks}</p>`
        : html`<p lang="nl" dir="ltr">${dutch} ${marks}</p>`
    }
    <p lang="${htmlLanguage(language)}" dir="${directionOf(language)}">${own}</p>
  </div>`;
}

/** An approved sentence as the visitor reads it, and in Dutch. */
export function pairOf({ text }: ApprovedSentence, tag: string): Pair {
  const language = isLanguage(tag) ? tag : 'en';
  return { own: text[language], language, dutch: text.nl };
}

/** Shown by the plan's script alone: without it nothing can keep a plan in the tab. */
export function planButton(offer: PlanOffer, say: Say): Html {
  return html`<p>
    <button type="button" class="quiet" data-plan="${JSON.stringify(offer)}" hidden>
      ${say('twin.onPlan')}<span class="sr" dir="auto">: ${offer.title}</span>
    </button>
  </p>`;
}

/** Several stand on one page: what is undone is said to who does not see it. */
export function undoButton(wish: string, what: string, say: Say): Html {
  return html`<button name="do" value="${wish}">
    ${say('twin.undo')}<span class="sr" lang="nl">: ${what}</span>
  </button>`;
}
