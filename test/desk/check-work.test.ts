import { expect, it } from 'vitest';
import { checkWork } from '../../src/desk/check-work.ts';
import type { Upkeep } from '../../src/desk/work-list-findings.ts';
import { smallCard } from '../helpers/cards.ts';

const norm = (id: string, valid_until: string): object => ({
  ...{ id, title: id },
  values: [{ valid_from: '2026-01-01', valid_until }],
});
const upkeep = {
  cards: [
    smallCard('oud', { reviewed: '2025-10-01' }),
    smallCard('vers', { reviewed: '2026-10-01' }),
  ],
  documents: new Map(),
  schemes: [],
  norms: [
    norm('loopt-af', '2026-12-31'),
    norm('voorbij', '2025-12-31'),
    norm('later', '2027-12-31'),
  ],
  directory: { rules: [], services: [{ id: 'oud-loket', name: 'Loket' }] },
} as unknown as Upkeep;

it('warns of what grows old, each with its day, and of nothing that check says already', () => {
  const found = checkWork(upkeep, '2026-11-23');
  expect(found.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    ['work.expiry', 'corpus/schemes/norms.yaml', '"loopt-af" ends (by 2026-12-31)'],
    [
      'work.review',
      'corpus/cards/geld/oud.yaml',
      '"oud" is to be reviewed again (since 2026-10-01)',
    ],
  ]);
  expect(found.every(({ level }) => level === 'warning')).toBe(true);
});
