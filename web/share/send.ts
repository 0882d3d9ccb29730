import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { plainText } from './plain-text.ts';

/** Opens the system's share sheet with an answer; closing the sheet is no error. */
export async function shareTurn({ t }: WegwijsPanel, turn: Turn): Promise<void> {
  await navigator.share({ text: plainText(turn, t) }).catch(() => undefined);
}

/** Puts an answer on the clipboard; a browser that forbids it copies nothing, and says nothing. */
export async function copyTurn(panel: WegwijsPanel, turn: Turn): Promise<void> {
  const copied = await navigator.clipboard.writeText(plainText(turn, panel.t)).then(
    () => true,
    () => false,
  );
  if (copied) panel.copied = turn.key;
}
