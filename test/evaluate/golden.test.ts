import { describe, expect, it } from 'vitest';
import type { GoldenQuestion } from '../../src/evaluate/golden.ts';
import { isGolden, judgeGolden, parseGolden } from '../../src/evaluate/golden.ts';
import type { Judged } from '../../src/evaluate/said.ts';
import { holds } from '../../src/evaluate/said.ts';
import { judgeSituation } from '../../src/evaluate/situations.ts';
import { answerWith, citationOf } from '../helpers/judged.ts';

const question: GoldenQuestion = {
  qid: 'q',
  language: 'en',
  municipality: 'nijmegen',
  question: 'who helps with debts?',
  status: ['answered'],
  documents: ['nijmegen/schulden-geldhulp'],
  facts: ['Financieel Expert'],
  not: ['030 70 22 300'],
};
const right: Judged = answerWith({
  claims: [
    { text: 'Talk to a Financieel Expert.', language: 'en', origin: 'machine', citations: [1] },
  ],
  citations: [citationOf('nijmegen/schulden-geldhulp', 'Praat met een Financieel Expert.')],
});

describe('a golden answer', () => {
  it('has the right status, source and facts', () => {
    expect(isGolden(judgeGolden(question, right))).toBe(true);
  });

  it.each<[string, Partial<Judged>, object]>([
    ['another status', { status: 'not_found' }, { status: false }],
    [
      'another source',
      { citations: [citationOf('nl/schuldhulp', 'Financieel Expert')] },
      { source: false },
    ],
    [
      'no fact',
      { claims: [], citations: [citationOf('nijmegen/schulden-geldhulp', 'Bel.')] },
      { facts: false },
    ],
    [
      "another town's number, however it is written",
      { handoff: { who: 'WIL', phone: '+31 30 7022300', url: null, hours: null } },
      { clean: false },
    ],
  ])('is not one with %s', (_, change, expected) => {
    const verdict = judgeGolden(question, { ...right, ...change });
    expect(verdict).toMatchObject(expected);
    expect(isGolden(verdict)).toBe(false);
  });

  it('need not cite anything where asking back is right', () => {
    const either: GoldenQuestion = { ...question, status: ['choose_municipality', 'answered'] };
    const asks = answerWith({ status: 'choose_municipality' });
    expect(judgeGolden(either, asks)).toEqual({
      status: true,
      source: null,
      facts: null,
      clean: true,
    });
  });

  it('is read from lines, and a line that says something else is refused', () => {
    const line = JSON.stringify({ ...question, status: 'answered' });
    expect(parseGolden(`${line}\n\n`)).toEqual([question]);
    expect(() => parseGolden(JSON.stringify({ ...question, extra: 1 }))).toThrow();
  });
});

describe('a fact', () => {
  it.each([
    ['Bel WIL: 030 70 22 300', '030-7022300'],
    ['tel. +31 (0)24 350 20 00', '024 350 20 00'],
    ['binnen ZES  weken', 'zes weken'],
    ['De IND beslist.', 'IND'],
    ['€ 1.419,46 per maand', '1.419,46'],
  ])('stands in %s', (text, fact) => {
    expect(holds(text, fact)).toBe(true);
  });

  it.each([
    ['kinderopvang', 'kind'],
    ['ind en uit', 'IND'],
    ['11.419,46', '1.419,46'],
    ['030 70 22 30', '030 70 22 300'],
  ])('does not stand in %s when it is %s', (text, fact) => {
    expect(holds(text, fact)).toBe(false);
  });
});

describe('a situation', () => {
  const now = new Date('2026-11-22');
  const of = (year: number) => () => ({ documentKind: 'account', year }) as const;
  const judge = (answer: Partial<Judged>, year = 2026) =>
    judgeSituation({ needs: ['Stip', 'Gemeente Nijmegen'] }, answerWith(answer), of(year), now);

  it('is met by an office, a number and a next step', () => {
    const claims = [
      {
        text: 'Go to Stip: 024 350 20 00.',
        language: 'en',
        origin: 'authored',
        citations: [1],
        role: 'next',
      },
    ] as const;
    expect(judge({ claims: claims.map((one) => ({ ...one, citations: [1] })) })).toEqual({
      office: true,
      contact: true,
      next: true,
      oldFirst: false,
    });
  });

  it('is met by the town hall, whatever the language it is named in', () => {
    const handoff = { who: 'ምምሕዳር ከተማ Nijmegen', phone: '14 024', url: null, hours: null };
    expect(judge({ handoff })).toMatchObject({ office: true, contact: true, next: true });
  });

  it('is not met by words alone', () => {
    const claims = [
      { text: 'That is hard.', language: 'en', origin: 'authored' as const, citations: [1] },
    ];
    expect(judge({ claims })).toMatchObject({ office: false, contact: false, next: false });
  });

  it.each([
    [2023, true],
    [2025, false],
  ])('is led by an account of %i that is too old: %s', (year, oldFirst) => {
    const claims = [{ text: 'x', language: 'nl', origin: 'quote' as const, citations: [1] }];
    const citations = [citationOf('account', 'x')];
    expect(judge({ claims, citations }, year).oldFirst).toBe(oldFirst);
  });
});
