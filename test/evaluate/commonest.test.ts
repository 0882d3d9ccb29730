import { describe, expect, it } from 'vitest';
import type { Citation, Claim } from '../../src/domain/answer.ts';
import type { Sourced } from '../../src/evaluate/commonest.ts';
import {
  evaluateCommonest,
  failuresOfCommonest,
  judgeSources,
  parseCommonest,
  rowsOfCommonest,
} from '../../src/evaluate/commonest.ts';

const question = { qid: 'q1', question: 'Hoeveel is het?' };
const today = '2026-11-22';
const citation = (over: Partial<Citation> = {}): Citation => ({
  id: 1,
  documentId: 'nl/iets',
  title: 'Iets',
  publisher: 'Wegwijs',
  municipality: null,
  section: 'Hoeveel',
  sectionId: 'hoeveel',
  url: 'http://localhost/documents/nl/iets',
  page: '/documents/nl/iets',
  published: null,
  year: null,
  validFrom: null,
  validUntil: null,
  quote: { text: 'Het is zo.', language: 'nl', start: 0, end: 10 },
  basis: [
    { title: 'Iets', publisher: 'SVB', url: 'https://www.svb.nl/iets', published: '2026-01-01' },
  ],
  ...over,
});
const claim = (text: string, over: Partial<Claim> = {}): Claim => ({
  text,
  language: 'nl',
  origin: 'authored',
  citations: [1],
  ...over,
});
const answer = (one: Claim, cited: Citation, over: Partial<Sourced> = {}): Sourced => ({
  status: 'answered',
  claims: [one],
  citations: [cited],
  notices: [],
  ...over,
});
const judge = (one: Claim, cited: Citation, over: Partial<Sourced> = {}) =>
  judgeSources(question, answer(one, cited, over), today);

describe('where a statement of an answer stands', () => {
  it.each([
    ['a text of ours with a dated official page under it', citation(), 0],
    ['a text of ours with nothing under it', citation({ basis: [] }), 1],
    [
      'a text of ours whose source has no page',
      citation({ basis: [{ title: 'Wet', publisher: 'Rijk', published: '2022' }] }),
      1,
    ],
    [
      'a text of ours whose source has no date',
      citation({ basis: [{ title: 'Wet', publisher: 'Rijk', url: 'https://wet.nl' }] }),
      1,
    ],
    [
      'a page of somebody else with its date',
      citation({ publisher: 'Rekenkamer', url: 'https://rk.nl/a', published: '2024-05-01' }),
      0,
    ],
    ['a page of somebody else without one', citation({ publisher: 'X', url: 'https://x.nl' }), 1],
  ])('%s', (_, cited, missing) => {
    expect(judge(claim('Het is zo.'), cited).unsourced).toHaveLength(missing);
  });

  it('must be cited by the statement itself, not by another one', () => {
    expect(judge(claim('Het is zo.', { citations: [2] }), citation()).unsourced).toHaveLength(1);
  });
});

describe('an amount whose time is over', () => {
  const old = citation({ validUntil: '2025-12-31' });

  it.each([
    ['told as if it held', claim('U krijgt € 100.'), old, 1],
    ['with its year', claim('In 2025 kreeg u € 100.'), old, 0],
    ['with its year before it', claim('U krijgt € 100.', { frame: 'In 2025:' }), old, 0],
    ['that still holds', claim('U krijgt € 100.'), citation({ validUntil: '2026-12-31' }), 0],
    ['that is no amount', claim('U gaat naar de gemeente.'), old, 0],
  ])('%s', (_, one, cited, wrong) => {
    expect(judge(one, cited).expired).toHaveLength(wrong);
  });

  it('is told as such by a notice', () => {
    const notices = [{ kind: 'expired' as const, text: 'Dit bedrag is oud.' }];
    expect(judge(claim('U krijgt € 100.'), old, { notices }).expired).toEqual([]);
  });
});

describe('the figures', () => {
  it('are shares of all statements, with the lines that went wrong', async () => {
    const set = parseCommonest(
      '{"qid":"a","question":"A?"}\n{"qid":"b","question":"B?","municipality":"nijmegen"}\n',
    );
    const outcomes = await evaluateCommonest(
      set,
      ({ qid }) =>
        Promise.resolve(answer(claim('Zo.'), qid === 'a' ? citation() : citation({ basis: [] }))),
      today,
    );
    expect(rowsOfCommonest(outcomes).map(({ value }) => value)).toEqual([1, 0.5, 0]);
    expect(failuresOfCommonest(outcomes).map(({ qid }) => qid)).toEqual(['b']);
  });

  it('refuse a line that names what nobody knows', () => {
    expect(() => parseCommonest('{"qid":"a","vraag":"A?"}')).toThrow();
  });
});
