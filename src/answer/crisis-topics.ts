import type { CrisisBlock } from '../domain/answer.ts';
import type { Card } from '../knowledge/cards.ts';

/** Topics that may stand below the reply to a crisis; anything else would read as scorn. */
const topicsOfCrisis: Readonly<Record<string, readonly string[]>> = {
  suicide: ['gezondheid'],
  medical: ['gezondheid', 'veiligheid'],
  // Whoever smells gas needs the number for it, which stands beside the energy bill.
  danger: ['veiligheid', 'wonen'],
  homeless_tonight: ['wonen'],
};

/** Whether a card may stand below the reply to a crisis; without one each may. */
export function isCardBesideCrisis(card: Card, crisis: CrisisBlock | null): boolean {
  return crisis === null || isCardBeside(card, crisis.kind);
}

/** Whether a card is of a topic of that kind of crisis. */
export function isCardBeside({ topic }: Card, kind: CrisisBlock['kind']): boolean {
  return (topicsOfCrisis[kind] ?? ['veiligheid']).includes(topic);
}
