import { copy, copyCitation, say, showButtons, tell } from './copy.ts';
import { listenToKeys } from './keys.ts';
import { hitOf, replaceResults, resultOf, shownIds } from './results.ts';
import type { Fields } from './state.ts';
import { continues, fieldNames, fromFragment, toFragment } from './state.ts';
import './lookup.css';

/** After so long without a key meaning is compared too. Milliseconds. */
const pause = 350;

interface Parts {
  form: HTMLFormElement;
  list: HTMLElement;
}

interface Search {
  /** Whether meaning is compared too: one call of the model. */
  meaning: boolean;
  /** Whether what is shown may keep its place. */
  keep: boolean;
}

showButtons(document);
listenToKeys();
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null;
  const within = button?.closest('.cite');
  if (button != null && within != null) copyCitation(within, button.dataset['copies'] ?? '');
});
// The fragment of the address is what is looked up: a way within the page must not take its place.
document.addEventListener('click', (event) => {
  const { target } = event;
  const way = target instanceof Element ? target.closest<HTMLAnchorElement>('.jump a') : null;
  if (way === null) return;
  event.preventDefault();
  document.getElementById(way.hash.slice(1))?.focus();
});
const form = document.querySelector<HTMLFormElement>('#lookup');
const list = document.querySelector<HTMLElement>('#lookup-results');
if (form !== null && list !== null) begin({ form, list });

function begin(parts: Parts): void {
  const search = searcher(parts);
  const { form, list } = parts;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let before = fieldsOf(form).q;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
    const keep = continues(before, target.value);
    before = target.value;
    void search({ meaning: false, keep });
    waiting = setTimeout(() => void search({ meaning: true, keep: true }), pause);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.id !== 'q')
      void search({ meaning: true, keep: false });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    history.pushState(null, '', addressOf(form));
    void search({ meaning: true, keep: false });
  });
  // Whoever comes back finds the result that they left from.
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? resultOf(target)?.dataset['id'] : undefined;
    history.replaceState({ at: id }, '');
  });
  addEventListener('popstate', () => {
    if (fill(form, location.hash)) void search({ meaning: true, keep: false });
  });
  document.querySelector('[data-share]')?.addEventListener('click', () => {
    void copy(location.href);
  });
  foldFilters(form);
  const { at } = (history.state ?? {}) as { at?: string };
  if (fill(form, location.hash))
    void search({ meaning: true, keep: false }).then(() => hitOf(list, at ?? '')?.focus());
  else history.replaceState(null, '', addressOf(form));
  before = fieldsOf(form).q;
  if (at === undefined) document.querySelector<HTMLElement>('#q')?.focus({ preventScroll: true });
}

/** One search at a time: a new one cancels the one before it. */
function searcher({ form, list }: Parts): (search: Search) => Promise<void> {
  let running = new AbortController();
  return async ({ meaning, keep }) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    history.replaceState(history.state, '', addressOf(form));
    const body = new URLSearchParams(textFields(form));
    body.set('meaning', meaning ? '1' : '');
    body.set('shown', keep ? shownIds(list).join('\n') : '');
    try {
      const response = await fetch('/desk/lookup/results', { method: 'POST', body, signal });
      const html = await response.text();
      if (!response.ok && response.status !== 400) tell('lost');
      else {
        replaceResults(list, html);
        const told = [...list.querySelectorAll('.count, .fault')];
        say(told.map(({ textContent }) => textContent.trim()).join(' | '), false);
      }
    } catch {
      if (!signal.aborted) tell('lost');
    }
  };
}

function textFields(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

function fieldsOf(form: HTMLFormElement): Fields {
  const all = new Map(textFields(form));
  return Object.fromEntries(fieldNames.map((name) => [name, all.get(name) ?? ''])) as Fields;
}

function addressOf(form: HTMLFormElement): string {
  return `/desk/lookup${toFragment(fieldsOf(form))}`;
}

/** Puts a shared search into the form; `false` where the address has none. */
function fill(form: HTMLFormElement, hash: string): boolean {
  const fields = fromFragment(hash);
  if (fields === null) return false;
  for (const name of fieldNames) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = fields[name];
  }
  return true;
}

/** On a phone the filters would push the results out of sight. */
function foldFilters(form: HTMLFormElement): void {
  const filters = form.querySelector<HTMLDetailsElement>('.filters');
  if (filters !== null && matchMedia('(width < 40rem)').matches) filters.open = false;
}
