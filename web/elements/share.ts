import { serverUrl } from '../shared/base.ts';
import { sharePath } from '../shared/share-link.ts';
import type { Turn } from './turn.ts';
import { languageOf } from './turn.ts';

/** Address that asks a turn's question again, in its town and the answer's language. */
export function shareUrl(turn: Turn): string | null {
  const town = turn.answer?.municipality ?? turn.municipality;
  const path = sharePath(turn.question, languageOf(turn), town);
  return path === null ? null : serverUrl(path);
}
