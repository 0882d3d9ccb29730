import { askWhole } from '../elements/ask-client.ts';
import type { WegwijsPanel } from '../elements/panel.ts';
import type { Turn } from '../elements/turn.ts';
import { framed, languageOf } from '../elements/turn.ts';
import type { Claim, Answer } from '../shared/types.ts';

/** The answers in Dutch that were fetched, by answer. */
const known = new Map<string, Answer>();

/** What a turn says, in Dutch: the same question answered once more for whoever reads Dutch. */
export async function inDutch(panel: WegwijsPanel, turn: Turn): Promise<Answer | null> {
  if (turn.answer === null || languageOf(turn).startsWith('nl')) return turn.answer;
  const kept = known.get(turn.answer.id);
  if (kept !== undefined) return kept;
  const asked = {
    question: turn.question,
    language: turn.pageLanguage,
    municipality: turn.answer.municipality ?? turn.municipality,
    conversation: earlierTurns(panel, turn),
    replyIn: 'nl',
  };
  try {
    const answer = (await askWhole(asked, AbortSignal.timeout(20_000))) as Answer;
    known.set(turn.answer.id, answer);
    return answer;
  } catch {
    return null;
  }
}

function earlierTurns(panel: WegwijsPanel, turn: Turn): { question: string; language: string }[] {
  return panel.turns
    .filter(({ key, state }) => key < turn.key && state === 'done')
    .slice(-4)
    .map((one) => ({ question: one.question, language: languageOf(one) }));
}

/** Dutch words for each claim: the translation where there is one, else the quotes it stands on. */
export function dutchLines(turn: Turn, dutch: Answer | null): string[] {
  if (dutch !== null && dutch.claims.length > 0)
    return [...(dutch.letter?.summary ?? []), ...dutch.claims.map(framed)];
  const quoted = turn.claims.flatMap((claim) => quotesOf(turn, claim));
  return [...new Set(quoted)];
}

function quotesOf(turn: Turn, { citations }: Claim): string[] {
  return citations.flatMap((id) => {
    const quote = turn.citations.find((one) => one.id === id)?.quote.text;
    return quote === undefined ? [] : [quote];
  });
}
