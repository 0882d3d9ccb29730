import { copyCitation } from './copy.ts';
import { resultOf } from './results.ts';

const keptAs = 'wegwijs-desk-keys';
const forms: Readonly<Record<string, string>> = { c: 'plain', a: 'apa', l: 'link' };

/**
 * The keyboard of the desk's look-up: `/` to the field, arrows through the results, `c`, `a` and `l`
 * copy a citation, `w` tells why, `?` helps. Single keys can be switched off in the help, for those
 * whose speech or tremor types them (WCAG 2.1.4).
 */
export function listenToKeys(): void {
  const choice = document.querySelector<HTMLInputElement>('#lookup-keys');
  if (choice !== null) {
    choice.checked = usesKeys();
    choice.addEventListener('change', () => {
      localStorage.setItem(keptAs, choice.checked ? 'on' : 'off');
    });
  }
  document.querySelector('[data-help]')?.addEventListener('click', openHelp);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const isPressed = usesKeys() && (!isTyping() || isIdleSlash(event.key));
    if (move(event.key) || (isPressed && press(event.key))) event.preventDefault();
  });
}

function usesKeys(): boolean {
  return localStorage.getItem(keptAs) !== 'off';
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, select, textarea') === true;
}

/** Who presses `/` to get to the field is there already: nothing to type. */
function isIdleSlash(key: string): boolean {
  return key === '/' && document.activeElement === field() && field()?.value === '';
}

function field(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#q');
}

function openHelp(): void {
  document.querySelector<HTMLDialogElement>('#lookup-help')?.showModal();
}

/** Arrows and Escape, between the field and the results. */
function move(key: string): boolean {
  const hits = [...document.querySelectorAll<HTMLElement>('#lookup-results .hit')];
  const inField = document.activeElement === field();
  const at = hits.findIndex((hit) => hit === resultHit());
  if (key === 'Escape' && at >= 0) return toField();
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  if (inField) return key === 'ArrowDown' && goTo(hits[0]);
  if (at < 0) return false;
  const next = at + (key === 'ArrowDown' ? 1 : -1);
  return next < 0 ? toField() : goTo(hits[next] ?? hits[at]);
}

function resultHit(): Element | null {
  return resultOf(document.activeElement)?.querySelector('.hit') ?? null;
}

function goTo(hit: HTMLElement | undefined): boolean {
  hit?.focus();
  hit?.scrollIntoView({ block: 'nearest' });
  return hit !== undefined;
}

function toField(): boolean {
  field()?.focus();
  field()?.select();
  return true;
}

function press(key: string): boolean {
  if (key === '/' && field() !== null) return toField();
  if (key === '?' && document.querySelector('#lookup-help') !== null) {
    openHelp();
    return true;
  }
  const result = resultOf(document.activeElement);
  const form = forms[key];
  // On the page of one document there is one citation, wherever the focus is.
  const within = result ?? (field() === null ? document.querySelector('.desk') : null);
  if (form !== undefined && within !== null) return copyCitation(within, form);
  const why = result?.querySelector<HTMLDetailsElement>('details.why');
  if (key !== 'w' || why == null) return false;
  why.open = !why.open;
  return true;
}
