import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { framed, languageOf } from '../elements/turn.ts';
import { addToPlan, copyPlan } from '../plan/items.ts';
import type { PlanOffer } from '../plan/items.ts';
import { serverUrl } from '../shared/base.ts';
import type { Answer } from '../shared/types.ts';
import { dutchLines, inDutch } from './in-dutch.ts';

/**
 * Puts an answer and its places on the plan of this tab, in both languages, and opens it in a tab of its
 * own. The conversation stays where it is.
 */
export async function takeToPlan(panel: WegwijsPanel, turn: Turn): Promise<void> {
  // Opened at once: after waiting a browser takes it for an unasked-for window.
  const tab = window.open('', '_blank');
  const dutch = await inDutch(panel, turn);
  const offers = [answerOffer(turn, dutch), ...serviceOffers(turn, dutch)];
  addToPlan(offers);
  const address = serverUrl(`/${languageOf(turn)}/plan`);
  if (tab === null) {
    location.assign(address);
    return;
  }
  copyPlan(tab);
  tab.location.replace(address);
}

function answerOffer(turn: Turn, dutch: Answer | null): PlanOffer {
  const sources = turn.citations.map(({ title, page }) => ({
    title,
    url: serverUrl(page.split('?')[0] ?? ''),
  }));
  return {
    kind: 'answer',
    title: turn.question.slice(0, 300),
    language: languageOf(turn),
    text: [...introOf(turn.answer), ...turn.claims.map(framed), ...handoffOf(turn.answer)],
    dutch: [...introOf(dutch), ...dutchLines(turn, dutch), ...handoffOf(dutch)],
    sources: sources.filter(({ url }, n) => sources.findIndex((one) => one.url === url) === n),
  };
}

function introOf(answer: Answer | null): string[] {
  return answer === null ? [] : [answer.intro];
}

/** Who helps, on one line. */
function handoffOf(answer: Answer | null): string[] {
  const { who, phone, hours } = answer?.handoff ?? {};
  const parts = [who, phone, hours].filter((part) => part !== undefined && part !== null);
  return parts.length === 0 ? [] : [parts.join(' · ')];
}

function serviceOffers({ answer }: Turn, dutch: Answer | null): PlanOffer[] {
  return (answer?.services ?? []).map((service) => {
    const { id, name, language, description, phones, addresses, url } = service;
    const reach = [...phones.map(({ number }) => number), ...addresses];
    const same = dutch?.services.find((one) => one.id === id);
    return {
      kind: 'service',
      title: name,
      language,
      text: [description.text, ...reach],
      dutch: same === undefined ? null : [same.description.text],
      sources: url === null ? [] : [{ title: name, url }],
    };
  });
}
