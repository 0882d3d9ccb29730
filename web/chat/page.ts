import { WegwijsPanel, definePanel } from '../elements/panel.ts';
import { isKeeping, keepAnswers, keptAnswers } from './kept.ts';
import { forgetShown, keepShown, together, takeShown } from './shown.ts';
import { defineChat } from '../elements/wegwijs-chat.ts';
import { directionOf } from '../shared/direction.ts';
import { sharedQuestion } from '../share/link.ts';
import { tagOf } from '../shared/words.ts';
import './page.css';

/** The chat page: the element, with the address, the document's language and the device's memory. */
const chat = document.querySelector('wegwijs-chat');

function panel(): WegwijsPanel | null {
  return chat?.shadowRoot?.querySelector('wegwijs-panel') ?? null;
}

chat?.addEventListener('wegwijs:ready', () => {
  const shown = panel();
  if (shown === null) return;
  if (shown.turns.length === 0) {
    shown.turns = together(keptAnswers(), takeShown());
    void followShown(shown);
  }
  askShared(shown);
});
chat?.addEventListener('wegwijs:answer', () => {
  const shown = panel();
  if (shown !== null && isKeeping()) keepAnswers(shown.turns);
});
// Phones put pages to sleep, and end them there, without another word.
addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) keep();
  else forgetShown();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) forgetShown();
});
for (const name of ['language', 'municipality']) {
  chat?.addEventListener(`wegwijs:${name}`, () => {
    // The element's own listener sets the attributes first.
    queueMicrotask(follow);
  });
}

function keep(): void {
  const shown = panel();
  if (shown !== null) keepShown(shown.turns);
}

/** Hears again of the desk where an answer was shown there before the page was loaded anew. */
async function followShown(shown: WegwijsPanel): Promise<void> {
  const turns = shown.turns.filter(({ desk }) => desk !== null);
  if (turns.length === 0) return;
  const { follow } = await import('../dialogs/desk-code.ts');
  for (const { key, desk } of turns) if (desk !== null) follow(shown, key, desk);
}

/** A shared address asks its question; it leaves the address, and the history, at once. */
function askShared(shown: WegwijsPanel): void {
  const question = sharedQuestion(location.hash);
  if (location.hash.startsWith('#v=')) history.replaceState(null, '', location.pathname);
  if (question !== null) shown.ask(question);
}

/** Address and document speak the language of the panel; the question never stands in either. */
function follow(): void {
  const shown = panel();
  if (shown === null) return;
  document.documentElement.lang = tagOf(shown.language);
  document.documentElement.dir = directionOf(shown.language);
  document.title = `Wegwijs – ${shown.t('page.tagline')}`;
  const path = `/${[shown.language, shown.municipality].filter(Boolean).join('/')}`;
  if (location.pathname !== path) history.replaceState(null, '', path);
}

defineChat({
  base: `${location.origin}/`,
  loadPanel: () => Promise.resolve({ definePanel }),
});
if ('serviceWorker' in navigator && location.protocol.startsWith('http'))
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
