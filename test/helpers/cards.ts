import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { readCardYaml } from '../../src/desk/curate-yaml.ts';
import type { Card } from '../../src/knowledge/cards.ts';

/** The shipped cards with the files they stand in, relative to `corpus/`. */
export function shippedCards(): { file: string; source: string; card: Card }[] {
  const folder = join(packageRoot, 'corpus', 'cards');
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const { card, faults } = readCardYaml(source);
      if (card === null) throw new Error(`${name}: ${JSON.stringify(faults)}`);
      return { file: `cards/${name}`, source, card };
    });
}

export function shippedCard(id: string): Card {
  const found = shippedCards().find(({ card }) => card.id === id);
  if (found === undefined) throw new Error(`there is no card ${id}`);
  return found.card;
}

/** A card of no language but Dutch, whose source is a sentence of the corpus. */
export function smallCard(id: string, change: Partial<Card> = {}): Card {
  return {
    id,
    topic: 'geld',
    scope: 'nl',
    sources: [
      {
        document: 'nl/eerste-weken',
        section: 'overbrugging',
        quote: 'vraag de gemeente dan om een voorschot of een overbruggingsuitkering',
      },
    ],
    reviewed: '2026-11-22',
    text: {
      nl: {
        status: 'authored',
        questions: [
          'Waar vind ik een blauwe olifant?',
          'blauwe olifant zoeken',
          'olifant blauw waar',
        ],
        answer: ['Vraag de gemeente om een voorschot.[1]'],
        next: 'Vraag het aan uw begeleider.[1]',
      },
    },
    ...change,
  };
}
