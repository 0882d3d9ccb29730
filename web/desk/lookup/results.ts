import { showButtons } from './copy.ts';

/** Ids of the results in the order in which they stand. */
export function shownIds(list: Element): string[] {
  return [...list.querySelectorAll<HTMLElement>('[data-id]')].flatMap(
    ({ dataset }) => dataset['id'] ?? [],
  );
}

/** The result that an element belongs to. */
export function resultOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-id]') ?? null;
}

/**
 * Puts new results in the place of the old. What somebody has opened stays open, and the result that
 * they are at stays under their eyes, with the focus.
 *
 * @param html drawn by our server
 */
export function replaceResults(list: Element, html: string): void {
  const at = list.contains(document.activeElement) ? resultOf(document.activeElement) : null;
  const top = at?.getBoundingClientRect().top ?? 0;
  const open = new Set([...list.querySelectorAll('details[open]')].map(keyOf));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  list.replaceChildren(...body.childNodes);
  showButtons(list);
  for (const details of list.querySelectorAll('details'))
    if (open.has(keyOf(details))) details.open = true;
  if (at === null) return;
  const link = hitOf(list, at.dataset['id'] ?? '');
  (link ?? document.querySelector<HTMLElement>('#q'))?.focus({ preventScroll: true });
  const now = resultOf(link)?.getBoundingClientRect().top;
  if (now !== undefined) scrollBy(0, now - top);
}

/** The link of a result. */
export function hitOf(list: Element, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .hit`);
}

function keyOf(details: Element): string {
  return `${details.className} ${resultOf(details)?.dataset['id'] ?? ''}`;
}
