import type { CardFile } from './check-cards.ts';
import type { Finding } from './findings.ts';

/** What a card stands among. */
export interface CardSurroundings {
  cards: readonly CardFile[];
  /** Ids of the municipalities that Wegwijs knows. */
  municipalities: ReadonlySet<string>;
  today: string;
}

/** What can only be told of a card beside all others: its place, its dates, the cards it names. */
export function checkCardPlaces({ cards, municipalities, today }: CardSurroundings): Finding[] {
  const national = new Set(cards.flatMap(({ card }) => (card.scope === 'nl' ? [card.id] : [])));
  const seen = new Map<string, string>();
  return cards.flatMap(({ file, card, lineOf }) => {
    const findings: Finding[] = [];
    const report = (rule: string, member: string, message: string): void => {
      findings.push({ level: 'error', file, line: lineOf?.([member]), rule, message });
    };
    const first = seen.get(card.id);
    seen.set(card.id, first ?? file);
    if (first !== undefined) report('id', 'id', `has the id of ${first}`);
    if (file.split('/').at(-2) !== card.topic)
      report('topic', 'topic', `is about "${card.topic}": it belongs in that folder`);
    if (card.scope !== 'nl' && !municipalities.has(card.scope))
      report('scope', 'scope', `there is no municipality "${card.scope}"`);
    if (card.reviewed > today) report('dates', 'reviewed', 'was reviewed in the future');
    const { instead_of: replaced, asker } = card;
    if (replaced !== undefined && (card.scope === 'nl' || !national.has(replaced)))
      report(
        'reference',
        'instead_of',
        `"${replaced}" is no national card that it can stand in for`,
      );
    if (asker?.began !== undefined && asker.began.from > asker.began.until)
      report('dates', 'asker', 'is for nobody: its years end before they begin');
    return findings;
  });
}
