/** What the page tells; the words stand in the page itself. */
export function tell(what: 'copied' | 'notCopied' | 'lost'): void {
  const status = document.querySelector<HTMLElement>('#lookup-status');
  if (status !== null) say(status.dataset[what] ?? '');
}

/** Read out by screen readers, and shown unless it stands on the page already. */
export function say(text: string, shown = true): void {
  const status = document.querySelector('#lookup-status');
  if (status === null) return;
  status.textContent = text;
  status.classList.toggle('silent', !shown);
}

/** Copies a text; where the browser does not let us, the text is selected to be copied by hand. */
export async function copy(text: string, shown?: Element | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell('copied');
  } catch {
    if (shown != null) select(shown);
    tell('notCopied');
  }
}

function select(shown: Element): void {
  shown.closest('details')?.setAttribute('open', '');
  getSelection()?.selectAllChildren(shown);
}

/** Copies one form of the citation that stands in `within`; `false` where there is none. */
export function copyCitation(within: Element, form: string): boolean {
  const shown = within.querySelector(`[data-cite="${form}"]`);
  if (shown === null) return false;
  void copy(shown.textContent.trim(), shown);
  return true;
}

/** Buttons that need the script are shown by it. */
export function showButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLElement>('button[hidden]'))
    button.hidden = false;
}
