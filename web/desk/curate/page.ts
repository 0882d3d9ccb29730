import type { WegwijsPanel } from '../../elements/panel.ts';
import { definePanel } from '../../elements/panel.ts';
import { newTurn } from '../../elements/turn.ts';
import { defineChat } from '../../elements/wegwijs-chat.ts';
import type { Answer } from '../../shared/types.ts';
import './curate.css';

/**
 * Draws a card as the chat shows it, in the element itself. It is a picture of an answer: nothing in it
 * can be pressed, so that looking at it asks nothing and counts nothing.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-preview]')) {
  const { preview = '', question = '' } = place.dataset;
  const chat = document.createElement('wegwijs-chat');
  const answer = JSON.parse(preview) as Answer;
  chat.setAttribute('language', answer.language);
  chat.setAttribute('municipality', answer.municipality ?? '');
  chat.addEventListener('wegwijs:ready', () => {
    const panel = chat.shadowRoot?.querySelector<WegwijsPanel>('wegwijs-panel');
    if (panel == null) return;
    const { claims, citations, language, municipality } = answer;
    const turn = newTurn(1, question, language, municipality);
    panel.turns = [{ ...turn, state: 'done', claims, citations, answer }];
  });
  place.hidden = false;
  place.append(chat);
}
defineChat({
  base: `${location.origin}/`,
  loadPanel: () => Promise.resolve({ definePanel }),
});
