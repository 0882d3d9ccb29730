import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { DeskEvent, NewEvent, Receipt } from '../../src/domain/desk.ts';
import type { Gap } from '../../src/desk/gaps.ts';
import { fewest, gapClusters, gapsOf, keptQuestion, mostGaps } from '../../src/desk/gaps.ts';
import type { Taps } from '../../src/desk/gaps-feedback.ts';
import {
  feedbackBy,
  feedbackSince,
  feedbackTable,
  poorTopics,
  weekOf,
} from '../../src/desk/gaps-feedback.ts';

/** The members of an answer that gaps look at. */
function answer(change: Partial<Answer> = {}): Answer {
  const some = { id: 'a1', language: 'ti', municipality: 'nijmegen', status: 'not_found' };
  return { ...some, citations: [], notices: [], ...change } as unknown as Answer;
}

describe('what is kept of a question', () => {
  it.each([
    ['not_found', true],
    ['partial', true],
    ['out_of_scope', true],
    ['answered', false],
    ['handoff', false],
    ['refused', false],
    ['conversation', false],
    ['personal_case', false],
    ['choose_municipality', false],
    ['unavailable', false],
  ] as const)('with the outcome %s: %s', (status, kept) => {
    expect(keptQuestion('Waar?', answer({ status })) !== null).toBe(kept);
  });

  it('has no personal data in it, and is no longer than needed', () => {
    const long = 'é'.repeat(3_000);
    const mine = 'Mijn BSN is 111222333, mail jan.jansen@example.nl of bel 06 12345678';
    const bodies = [mine, long].map((question) => keptQuestion(question, answer())?.body);
    expect(JSON.stringify(bodies)).not.toMatch(/111222333|jan\.jansen|12345678/);
    expect((bodies[1] as { question: string }).question).toHaveLength(500);
  });

  it.each<[string, Partial<Answer>]>([
    ['of danger', { crisis: { kind: 'violence', text: '', contacts: [] } }],
    ['with a letter', { letter: {} as Answer['letter'] }],
    ['of what may be danger', { notices: [{ kind: 'perhaps_crisis', text: '' }] }],
    ['told that a letter is private', { notices: [{ kind: 'letter_private', text: '' }] }],
  ])('is nothing %s', (_, change) => {
    expect(keptQuestion('Waar?', answer(change))).toBeNull();
  });

  it('is nothing where nothing is left of it', () => {
    for (const question of ['', '  ', '\0']) expect(keptQuestion(question, answer())).toBeNull();
  });

  it('tells outcome, language, town and what was cited, and not who asked', () => {
    const citations = [{ documentId: 'nl/bijstand' }] as Answer['citations'];
    expect(keptQuestion('Waar?', answer({ citations }))).toEqual({
      ...{ kind: 'question.kept', actor: { type: 'visitor' }, subject: 'question:a1' },
      municipality: 'nijmegen',
      body: { question: 'Waar?', language: 'ti', status: 'not_found', topic: 'nl/bijstand' },
    });
  });
});

describe('the gaps', () => {
  const receipt = (id: string, change: Partial<Answer> = {}, question = 'Waar?'): Receipt => ({
    ...{ id, madeAt: 5, expiresAt: 9, municipality: 'nijmegen', language: 'ti', question },
    answer: answer({ id: `a-${id}`, ...change }),
  });
  const log = (...events: [NewEvent['kind'], string, object][]): DeskEvent[] =>
    events.map(([kind, subject, body], id) => {
      const actor = { type: 'visitor' };
      return { id, at: id, kind, subject, body, municipality: null, actor } as DeskEvent;
    });
  const ids = (receipts: Receipt[], events: DeskEvent[] = []): string[] =>
    gapsOf(receipts, events).map(({ id, status }) => `${id} ${status}`);

  it('are receipts without a good answer, and those of which the desk says that it is wrong', () => {
    const good = receipt('good', { status: 'answered' });
    expect(ids([receipt('r'), good, receipt('silent', {}, '')])).toEqual(['a-r not_found']);
    const wrong = ['claim.corrected', 'receipt:good', { claim: 1, note: '' }] as const;
    const right = ['claim.restored', 'receipt:good', { claim: 1 }] as const;
    const other = ['claim.restored', 'receipt:good', { claim: 2 }] as const;
    expect(ids([good], log([...wrong]))).toEqual(['a-good corrected']);
    expect(ids([good], log([...wrong], [...other]))).toEqual(['a-good corrected']);
    expect(ids([good], log([...wrong], [...right]))).toEqual([]);
  });

  it('count a question once that was kept and shown at the desk', () => {
    const body = { question: 'Waar?', language: 'ti', status: 'not_found', topic: null };
    const events = log(
      ['question.kept', 'question:a-r', body],
      ['question.kept', 'question:b', body],
    );
    expect(ids([receipt('r')], events)).toEqual(['b not_found', 'a-r not_found']);
  });

  it('are the newest, so many that they can be compared', () => {
    const body = { question: 'Waar?', language: 'ti', status: 'not_found', topic: null };
    const events = log(
      ...Array.from({ length: mostGaps + 50 }, (_, n): [NewEvent['kind'], string, object] => [
        ...(['question.kept', `question:${n}`] as const),
        body,
      ]),
    );
    const gaps = gapsOf([], events);
    expect(gaps).toHaveLength(mostGaps);
    expect(gaps[0]?.id).toBe('50');
  });
});

describe('groups of gaps', () => {
  let made = 0;
  const gaps = (count: number, change: Partial<Gap> = {}): Gap[] =>
    Array.from({ length: count }, () => {
      made += 1;
      const about = { language: 'ti', municipality: 'nijmegen', topic: null, status: 'not_found' };
      return { id: String(made), question: 'Waar?', at: made, ...about, ...change };
    });

  it('of fewer than five are not told at all', () => {
    expect(gapClusters(gaps(fewest - 1), null)).toEqual([]);
    expect(gapClusters(gaps(fewest), null)).toMatchObject([{ count: fewest, question: 'Waar?' }]);
  });

  it('do not become smaller than that by a filter, so that nobody is found by asking on', () => {
    const all = [...gaps(9), ...gaps(4, { language: 'ps' }), ...gaps(4, { municipality: 'ede' })];
    expect(gapClusters(all, null)).toMatchObject([{ count: 17 }]);
    expect(gapClusters(all, null, { language: 'ti' })).toMatchObject([{ count: 13 }]);
    for (const filter of [{ language: 'ps' }, { town: 'ede' }, { topic: 'nl/x' }])
      expect(gapClusters(all, null, filter)).toEqual([]);
  });

  it('count languages, towns and topics, the small ones together', () => {
    const [cluster] = gapClusters(
      [
        ...gaps(6, { topic: 'nl/bijstand' }),
        ...gaps(5, { language: 'ar', municipality: null }),
        ...gaps(1, { language: 'ps' }),
        ...gaps(2, { language: 'so' }),
      ],
      null,
    );
    expect(cluster?.languages).toEqual([
      { name: 'ti', count: 6 },
      { name: 'ar', count: 5 },
      { name: null, count: 3, of: ['ps', 'so'] },
    ]);
    expect(cluster?.towns).toEqual([
      { name: 'nijmegen', count: 9 },
      { name: 'none', count: 5 },
    ]);
    expect(cluster?.topics[0]).toEqual({ name: 'none', count: 8 });
    expect(cluster?.last).toBe('1970-01-01');
  });

  it('say what to do next: write what is missing, or add to what was found', () => {
    expect(gapClusters(gaps(5), null)[0]?.next).toBe('write');
    const topic = 'nl/bijstand';
    expect(gapClusters(gaps(5, { topic, status: 'partial' }), null)[0]?.next).toBe('improve');
    // What is cited where nothing was found is who may be asked instead.
    expect(gapClusters(gaps(5, { topic, status: 'not_found' }), null)[0]?.next).toBe('write');
  });

  it('without a model are questions in the same words, whatever stands between them', () => {
    const some = [
      ...gaps(3, { question: 'Waar is de bank?' }),
      ...gaps(2, { question: 'waar is de  BANK' }),
    ];
    expect(gapClusters([...some, ...gaps(4, { question: 'كيف؟' })], null)).toHaveLength(1);
  });

  it('with a model are what lies near, told by the question in the middle, of those that are chosen', () => {
    const x = Float32Array.from([1, 0]);
    const y = Float32Array.from([0, 1]);
    const all = [...gaps(5, { question: 'A' }), ...gaps(6, { question: 'B', language: 'ar' })];
    const vectors = all.map(({ question }) => (question === 'A' ? x : y));
    expect(gapClusters(all, vectors).map(({ question, count }) => [question, count])).toEqual([
      ['B', 6],
      ['A', 5],
    ]);
    const one = gapClusters(all, Array<Float32Array>(11).fill(x), { language: 'ar' });
    expect(one).toMatchObject([{ question: 'B', language: 'ar', count: 6 }]);
  });
});

describe('taps on "did this help?"', () => {
  const counter = (name: string, day: string, change: Partial<Taps> = {}) => ({
    ...{ day, name, language: 'ti', municipality: 'nijmegen', topic: 'nl/x', count: 1 },
    ...change,
  });
  const taps = feedbackSince(
    [
      counter('helped.no', '2026-11-16', { count: 4 }),
      counter('helped.no', '2026-11-22', { language: 'ar', topic: 'nl/y', count: 5 }),
      counter('helped.missing', '2026-11-22', { language: 'ar', topic: 'nl/y', count: 2 }),
      counter('helped.yes', '2026-11-23', { municipality: null, topic: null }),
      counter('helped.no', '2026-08-01', { count: 100 }),
      counter('helped.no', '2026-11-22', { municipality: 'rotterdam', count: 100 }),
      counter('helped.constructor', '2026-11-22', { count: 100 }),
      counter('scheme.checked', '2026-11-22', { count: 100 }),
    ],
    '2026-09-01',
    (town) => town !== 'rotterdam',
  );

  it('are those of the towns and days that are asked for', () => {
    expect(taps.reduce((sum, { count }) => sum + count, 0)).toBe(12);
  });

  it('are counted by week, by language, by town and by what was cited', () => {
    const by = (view: Parameters<typeof feedbackBy>[1]) =>
      feedbackBy(taps, view).map(({ name, votes }) => [name, votes.yes, votes.no, votes.missing]);
    expect(by('week')).toEqual([
      ['2026-W47', 0, 9, 2],
      ['2026-W48', 1, 0, 0],
    ]);
    expect(by('language')).toEqual([
      ['ar', 0, 5, 2],
      ['ti', 1, 4, 0],
    ]);
    expect(by('town')).toEqual([
      ['nijmegen', 0, 9, 2],
      [null, 1, 0, 0],
    ]);
    expect(by('topic').map(([name]) => name)).toEqual(['nl/y', 'nl/x', null]);
    expect(feedbackTable(taps).map(({ names }) => names)).toEqual([
      ['2026-W47', 'ar', 'nijmegen', 'nl/y'],
      ['2026-W47', 'ti', 'nijmegen', 'nl/x'],
      ['2026-W48', 'ti', null, null],
    ]);
  });

  it('point at what did not help five times or more', () => {
    expect(poorTopics(taps).map(({ name }) => name)).toEqual(['nl/y']);
  });

  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2020-12-31', '2020-W53'],
  ])('%s lies in week %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});
