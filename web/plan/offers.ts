import type { PlanOffer } from './items.ts';
import { addToPlan } from './items.ts';

/**
 * Buttons that the server wrote with what they put on the plan. Without this script they are hidden;
 * the way to the plan shows as soon as something is on it, behind the button that put it there.
 */
export function showOffers(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('button[data-plan]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      addToPlan([offerOf(button)]);
      button.setAttribute('aria-pressed', 'true');
      const link = within.querySelector<HTMLElement>('[data-plan-link]');
      if (link === null) return;
      link.hidden = false;
      (button.closest('p') ?? button).after(link);
    });
  }
}

/** Written by our own server; its addresses become absolute, so that paper has whole ones. */
function offerOf({ dataset }: HTMLElement): PlanOffer {
  const offer = JSON.parse(dataset['plan'] ?? '') as PlanOffer;
  const sources = offer.sources.map(({ title, url }) => ({
    title,
    url: new URL(url, location.href).href,
  }));
  return { ...offer, sources };
}
