import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/knowledge.ts';
import type { RetrievalFilters } from '../../src/domain/retrieval.ts';
import { allowedRows, createFilter } from '../../src/retrieve/filters.ts';
import { makePassage } from '../index/make-passage.ts';

const local = { municipality: 'nijmegen' };
const dated = { validFrom: '2024-01-01', validUntil: '2024-12-31' };

const cases: [string, Partial<Passage>, RetrievalFilters, string | undefined][] = [
  ['everything without filters', local, {}, undefined],
  ['its own municipality', local, { municipality: 'nijmegen' }, undefined],
  ['national passages for a municipality', {}, { municipality: 'nijmegen' }, undefined],
  ['never another municipality', local, { municipality: 'rotterdam' }, 'municipality'],
  ['all municipalities when none is known', local, { municipality: null }, undefined],
  ['the first valid day', dated, { validOn: '2024-01-01' }, undefined],
  ['the last valid day', dated, { validOn: '2024-12-31' }, undefined],
  ['not the day before', dated, { validOn: '2023-12-31' }, 'validity'],
  ['not the day after', dated, { validOn: '2025-01-01' }, 'validity'],
  ['what has no end', { validFrom: '2020-01-01' }, { validOn: '2030-01-01' }, undefined],
  ['no account of years later', { year: 2024 }, { validOn: '2017-06-01' }, 'validity'],
  ['the account of a year before', { year: 2016 }, { validOn: '2017-06-01' }, undefined],
  ['the budget of next year', { year: 2027 }, { validOn: '2026-11-23' }, undefined],
  ['a wanted kind', { kind: 'card' }, { recordKinds: ['card'] }, undefined],
  ['no other kind', {}, { recordKinds: ['card'] }, 'filter'],
  ['no other kind of document', {}, { documentKinds: ['law'] }, 'filter'],
  ['a wanted year', { year: 2024 }, { years: [2023, 2024] }, undefined],
  ['no other year', { year: 2017 }, { years: [2024] }, 'filter'],
  ['nothing without a year when one is wanted', {}, { years: [2024] }, 'filter'],
];

describe('the filter lets through', () => {
  it.each(cases)('%s', (_, over, filters, reason) => {
    expect(createFilter(filters)(makePassage('p', 'tekst', over))).toBe(reason);
  });
});

describe('the rows that pass', () => {
  const passages = [null, 'nijmegen', 'rotterdam', null].map((municipality, n) =>
    makePassage(`p${n}`, 'tekst', { municipality }),
  );

  it('are those that the filter lets through, as a list and as marks', () => {
    const { rows, mask } = allowedRows(passages, { municipality: 'nijmegen' });
    expect([...rows]).toEqual([0, 1, 3]);
    expect([...mask]).toEqual([1, 1, 0, 1]);
  });

  it('are remembered for each filter and each list of passages, however many are asked for', () => {
    for (let year = 1; year < 100; year += 1) allowedRows(passages, { years: [year] });
    expect([...allowedRows(passages, { municipality: 'rotterdam' }).rows]).toEqual([0, 2, 3]);
    const again = allowedRows(passages, { municipality: 'rotterdam' });
    expect(allowedRows(passages, { municipality: 'rotterdam' })).toBe(again);
    expect(allowedRows(passages.slice(1), { municipality: 'rotterdam' }).rows).toHaveLength(2);
  });
});
