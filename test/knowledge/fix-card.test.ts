import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Card } from '../../src/knowledge/cards.ts';
import { digestOfCardText } from '../../src/knowledge/cards.ts';
import { fixCard } from '../../src/knowledge/fix-card.ts';

const text = (answer: string) => `
    questions: [een twee, drie vier, vijf zes]
    answer: ["${answer}[1]"]
    next: "Bel.[1]"`;
const card = (texts: string): string => `# a note of the editor
id: a
topic: geld
scope: nl
sources:
  - { document: nl/a, section: b, quote: "Dit is een zin." }
reviewed: 2026-11-22
text:
${texts}`;
const dutch = `  nl:
    status: authored${text('Dit is zo.')}
`;

describe('check --fix', () => {
  it('gives a new translation the digest of the Dutch it was made from', () => {
    const fixed = fixCard(card(`${dutch}  en:\n    status: machine${text('It is so.')}\n`)) ?? '';
    const { text: texts } = parse(fixed) as Card;
    expect(texts.en?.source_digest).toBe(
      digestOfCardText({ answer: ['Dit is zo.[1]'], next: 'Bel.[1]' }),
    );
    expect(fixed).toContain('# a note of the editor');
  });

  it('puts languages in the order of the menu', () => {
    const english = `  en:\n    status: machine\n    source_digest: abc${text('It is so.')}\n`;
    const { text: texts } = parse(fixCard(card(english + dutch)) ?? '') as Card;
    expect(Object.keys(texts)).toEqual(['nl', 'en']);
  });

  it('never calls a stale translation current', () => {
    const stale = `  en:\n    status: machine\n    source_digest: of-an-older-text${text('It was so.')}\n`;
    expect(fixCard(card(dutch + stale))).toBeNull();
  });

  it.each(['', 'not: a card', '[1, 2', card('  nl: 3')])(
    'leaves alone what is no card: %j',
    (source) => {
      expect(fixCard(source)).toBeNull();
    },
  );
});
