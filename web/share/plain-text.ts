import { serverUrl } from '../shared/base.ts';
import { partsOf } from '../shared/text.ts';
import type { Translate } from '../shared/words.ts';
import { titleOf } from '../views/sources.ts';
import type { Turn } from '../elements/turn.ts';
import { framed } from '../elements/turn.ts';
import { shareUrl } from './link.ts';

/** A turn as text to send or paste: question, answer with numbers, sources with addresses. */
export function plainText(turn: Turn, t: Translate): string {
  const { question, answer, claims, citations } = turn;
  const plain = (text: string): string =>
    partsOf(text)
      .map((part) => part.text)
      .join('');
  const numbered = claims.map(
    (claim) => `${plain(framed(claim))} ${claim.citations.map((id) => `[${id}]`).join('')}`,
  );
  const contact = [answer?.handoff?.who, answer?.handoff?.phone].filter(Boolean).join(' ');
  const sources = citations.map(
    (citation) => `[${citation.id}] ${titleOf(citation)}\n${serverUrl(citation.page)}`,
  );
  return [
    question,
    '',
    ...(answer?.letter?.summary ?? []).map(plain),
    ...numbered,
    contact,
    '',
    ...(sources.length === 0 ? [] : [t('page.sources'), ...sources]),
    '',
    `Wegwijs – ${t('page.computer')}`,
    shareUrl(turn) ?? '',
  ].join('\n');
}
