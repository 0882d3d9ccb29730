import { beforeAll, describe, expect, it } from 'vitest';
import { assessAll, assessScheme } from '../../src/knowledge/schemes/assess.ts';
import type { Assessment, Outcome } from '../../src/knowledge/schemes/assess.ts';
import type { Household } from '../../src/knowledge/schemes/household.ts';
import type { Schemes } from '../../src/knowledge/schemes/parse.ts';
import { aged, couple, gross, net, person, shipped, today } from './helpers.ts';

let corpus: Schemes;
beforeAll(async () => {
  corpus = await shipped();
});

function assess(id: string, household: Household, on = today): Assessment {
  const scheme = corpus.schemes.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`there is no scheme ${id}`);
  return assessScheme(scheme, household, corpus.norms, on);
}

type Row = [what: string, change: Household, outcome: Outcome, on?: string];

const yes = 'likely';
const maybe = 'maybe';
const no = 'probably-not';
const unknown = 'cannot-tell';
const nextYear = '2027-01-01';

/** Answers as if nobody had answered. */
const silent: Household = {
  kind: undefined,
  adults: undefined,
  children: undefined,
  income: undefined,
  incomeKind: undefined,
  assets: undefined,
  municipality: undefined,
  residence: undefined,
};

/** Schemes whose limits nobody could read say the same to everybody who lives there. */
const open: Row[] = [
  ['somebody alone', {}, maybe],
  ['a couple', couple(), maybe],
  ['a parent', { children: [4] }, maybe],
  ['a pensioner', aged(70), maybe],
  ['any income', net(9000), maybe],
  ['any savings', { assets: 90_000 }, maybe],
];
const openInRotterdam: Row[] = [
  ...open,
  ['somebody in another town', { municipality: 'nijmegen' }, no],
  ['nothing known', silent, unknown],
];
const children4to17: Row[] = [
  ['a child of 3', { children: [3] }, no],
  ['a child of 4', { children: [4] }, maybe],
  ['a child of 17', { children: [17] }, maybe],
  ['a child of 18', { children: [18] }, no],
  ['one child too young, one not', { children: [3, 4] }, maybe],
  ['no children', { children: [] }, no],
  ['children unknown', { children: undefined }, unknown],
];
const incomeSupplement: Row[] = [
  ['20 years old', aged(20), no],
  ['21 years old', aged(21), maybe],
  ['66 years old', aged(66), maybe],
  ['67 years old, the pension age', aged(67), no],
  ['savings at the limit', { assets: 8000 }, maybe],
  ['savings one euro above', { assets: 8001 }, no],
  ['a parent with savings at the limit', { children: [5], assets: 16_000 }, maybe],
  ['a couple with savings one euro above', { ...couple(), assets: 16_001 }, no],
  ['nothing known', silent, unknown],
  ['limits of next year', {}, unknown, nextYear],
];
const adults18: Row[] = [
  ['17 years old', aged(17), no],
  ['18 years old', aged(18), maybe],
  ['a pensioner', aged(80), maybe],
  ['nothing known', silent, unknown],
];
const specialAssistance: Row[] = [
  ...adults18,
  ['age unknown, all else known', { adults: undefined }, maybe],
  ['an EU citizen', { residence: 'eu' }, maybe],
  ['somebody without papers', { residence: 'undocumented' }, no],
];
const town = (other: string): Row => ['somebody in another town', { municipality: other }, no];

const table: Record<string, Row[]> = {
  'nl/zorgtoeslag': [
    ['income at the limit', gross(40_857), yes],
    ['income one euro above', gross(40_858), no],
    ['a couple at the limit', { ...couple(), ...gross(51_142) }, yes],
    ['a couple one euro above', { ...couple(), ...gross(51_143) }, no],
    ['a net income that must be below', net(1700), yes],
    ['a net income that may be above before tax', net(2000), maybe],
    ['a net income above', net(3500), no],
    ['17 years old', aged(17), no],
    ['18 years old', aged(18), yes],
    ['savings at the limit', { assets: 146_011 }, yes],
    ['savings one euro above', { assets: 146_012 }, no],
    ['a couple with savings at the limit', { ...couple(), assets: 184_633 }, yes],
    ['a couple with savings one euro above', { ...couple(), assets: 184_634 }, no],
    ['alone or not unknown, savings in between', { kind: undefined, assets: 150_000 }, maybe],
    ['somebody without papers', { residence: 'undocumented' }, no],
    ['somebody from Ukraine', { residence: 'temporary-protection' }, maybe],
    ['nothing known', silent, unknown],
    ['limits of next year', {}, unknown, nextYear],
  ],
  'nl/huurtoeslag': [
    ['somebody alone', {}, maybe],
    ['17 years old', aged(17), no],
    ['18 years old', aged(18), maybe],
    ['savings at the limit', { assets: 38_479 }, maybe],
    ['savings one euro above', { assets: 38_480 }, no],
    ['a couple with savings at the limit', { ...couple(), assets: 76_958 }, maybe],
    ['a couple with savings one euro above', { ...couple(), assets: 76_959 }, no],
    ['alone or not unknown, savings in between', { kind: undefined, assets: 50_000 }, maybe],
    ['somebody from Ukraine', { residence: 'temporary-protection' }, maybe],
    ['somebody without papers', { residence: 'undocumented' }, no],
    ['nothing known', silent, unknown],
    ['limits of next year', {}, unknown, nextYear],
  ],
  'nl/kindgebonden-budget': [
    ['a child of 0', { children: [0] }, maybe],
    ['a child of 17', { children: [17] }, maybe],
    ['a child of 18', { children: [18] }, no],
    ['a grown child and a small one', { children: [18, 3] }, maybe],
    ['no children', { children: [] }, no],
    ['children unknown', { children: undefined }, maybe],
    ['savings at the limit', { children: [3], assets: 146_011 }, maybe],
    ['savings one euro above', { children: [3], assets: 146_012 }, no],
    ['a couple one euro above', { ...couple(), children: [3], assets: 184_634 }, no],
    ['somebody without papers', { children: [3], residence: 'undocumented' }, no],
    ['limits of next year', { children: [3] }, unknown, nextYear],
  ],
  'nl/kinderopvangtoeslag': [
    ['a child of 2', { children: [2] }, maybe],
    ['a child of 17', { children: [17] }, maybe],
    ['a child of 18', { children: [18] }, no],
    ['no children', { children: [] }, no],
    ['somebody without papers', { children: [2], residence: 'undocumented' }, no],
    ['somebody from Ukraine', { children: [2], residence: 'temporary-protection' }, maybe],
    ['nothing known', silent, unknown],
  ],
  'nl/kinderbijslag': [
    ['a baby', { children: [0] }, yes],
    ['a child of 17', { children: [17] }, yes],
    ['a child of 18', { children: [18] }, no],
    ['no children', { children: [] }, no],
    ['any income', { children: [3], ...net(20_000) }, yes],
    ['an EU citizen', { children: [3], residence: 'eu' }, yes],
    ['an asylum seeker', { children: [3], residence: 'asylum-seeker' }, maybe],
    ['somebody without papers', { children: [3], residence: 'undocumented' }, no],
    ['children unknown', { children: undefined }, maybe],
    ['nothing known', silent, unknown],
  ],
  'nl/bijstand': [
    ['income at the norm', net(1419.46), yes],
    ['income one euro above', net(1420.46), no],
    ['a couple at the norm', { ...couple(), ...net(2027.79) }, yes],
    ['a couple one euro above', { ...couple(), ...net(2028.79) }, no],
    ['17 years old', aged(17), no],
    ['18 years old, at the norm of the young', { ...aged(18), ...net(350.42) }, yes],
    ['20 years old, one euro above that', { ...aged(20), ...net(351.42) }, no],
    ['21 years old, at the norm of adults', { ...aged(21), ...net(1419.46) }, yes],
    ['one of a couple 19, without children', { ...couple(30, 19), ...net(1364.32) }, yes],
    ['the same, one euro above', { ...couple(30, 19), ...net(1365.32) }, no],
    [
      'one of a couple 19, with a child',
      { ...couple(30, 19), children: [1], ...net(1769.88) },
      yes,
    ],
    ['66 years old', aged(66), yes],
    ['67 years old, the pension age', aged(67), no],
    ['born in the year that decides', { adults: [{ birthYear: 1959 }] }, maybe],
    ['savings at the limit', { assets: 8000 }, yes],
    ['savings one euro above', { assets: 8001 }, no],
    ['debts', { assets: -5000 }, yes],
    ['a parent with savings at the limit', { children: [17], assets: 16_000 }, yes],
    ['a parent one euro above', { children: [17], assets: 16_001 }, no],
    ['a child of 18 does not count', { children: [18], assets: 8001 }, no],
    ['an income before tax below the norm', gross(12 * 1419), yes],
    ['an income before tax that may be below', gross(12 * 1500), maybe],
    ['an income before tax that must be above', gross(12 * 3000), no],
    ['an asylum seeker', { residence: 'asylum-seeker' }, no],
    ['an EU citizen', { residence: 'eu' }, maybe],
    ['income unknown', { income: undefined }, maybe],
    ['nothing known', silent, unknown],
    ['norms of next year', {}, unknown, nextYear],
    ['norms of the first half of the year', net(1401.5), yes, '2026-06-30'],
    ['one euro above those', net(1402.5), no, '2026-06-30'],
  ],
  'nl/bijzondere-bijstand': specialAssistance,
  'nl/individuele-inkomenstoeslag': incomeSupplement,
  'nl/studietoeslag': [
    ['a student of 14', { ...aged(14), incomeKind: 'study' }, no],
    ['a student of 15', { ...aged(15), incomeKind: 'study' }, maybe],
    ['a student of 40', { ...aged(40), incomeKind: 'study' }, maybe],
    ['somebody who works', { incomeKind: 'work' }, no],
    ['kind of income unknown', { incomeKind: undefined }, maybe],
    ['any savings', { incomeKind: 'study', assets: 90_000 }, maybe],
    ['nothing known', silent, unknown],
  ],
  'nl/kwijtschelding': open,
  'nl/kwijtschelding-waterschap': open,
  'nl/aio': [
    ['66 years old', { ...aged(66), ...net(1000) }, no],
    ['67 years old, income at the norm', { ...aged(67), ...net(1587.34) }, yes],
    ['67 years old, one euro above', { ...aged(67), ...net(1588.34) }, no],
    ['a couple of whom one has the age, at the norm', { ...couple(67, 60), ...net(2176.1) }, yes],
    ['the same, one euro above', { ...couple(67, 60), ...net(2177.1) }, no],
    ['savings at the limit', { ...aged(70), assets: 8000 }, yes],
    ['savings one euro above', { ...aged(70), assets: 8001 }, no],
    ['a couple with savings one euro above', { ...couple(70, 69), assets: 16_001 }, no],
    ['born in the year that decides', { adults: [{ birthYear: 1959 }] }, maybe],
    ['somebody without papers', { ...aged(70), residence: 'undocumented' }, no],
    ['nothing known', silent, unknown],
    ['norms of next year', aged(70), unknown, nextYear],
  ],
  'nl/alleenverdieners': [
    ['a couple', couple(), maybe],
    ['a couple with children', { ...couple(), children: [4] }, maybe],
    ['a couple with any income', { ...couple(), ...net(9000) }, maybe],
    ['somebody alone', {}, no],
    ['a parent alone', { children: [4] }, no],
    ['alone or not unknown', { kind: undefined }, unknown],
    ['nothing known', silent, unknown],
  ],
  'nl/leergeld': children4to17,
  'nl/jeugdfonds': [
    ['a baby', { children: [0] }, maybe],
    ['a child of 17', { children: [17] }, maybe],
    ['a child of 18', { children: [18] }, no],
    ['a grown child and a small one', { children: [18, 6] }, maybe],
    ['no children', { children: [] }, no],
    ['children unknown', { children: undefined }, unknown],
  ],
  'nl/rechtsbijstand': [
    ['a low income: the limits are of 2024', gross(20_000), unknown],
    ['a high income', gross(90_000), unknown],
    ['a couple', couple(), unknown],
    ['a parent', { children: [3] }, unknown],
    ['income unknown', { income: undefined }, unknown],
    ['nothing known', silent, unknown],
  ],
  'nl/tegemoetkoming-scholieren': [
    ['a Dutch pupil of 17', { ...aged(17), incomeKind: 'study', residence: 'dutch' }, no],
    ['a Dutch pupil of 18', { ...aged(18), incomeKind: 'study', residence: 'dutch' }, maybe],
    ['a Dutch pupil of 29', { ...aged(29), incomeKind: 'none', residence: 'dutch' }, maybe],
    ['a Dutch pupil of 30', { ...aged(30), incomeKind: 'study', residence: 'dutch' }, no],
    ['a pupil with a permit', { ...aged(18), incomeKind: 'study' }, maybe],
    ['somebody who works', { ...aged(18), incomeKind: 'work' }, no],
    ['nothing known', silent, unknown],
  ],
  'nl/collectieve-zorgverzekering': open,
  'nl/noodfonds-energie': [
    ...open.filter(([what]) => what !== 'any savings'),
    ['savings, which are not looked at', { assets: 90_000 }, maybe],
    ['the last day to apply', {}, maybe, '2027-05-07'],
    ['the day after', {}, unknown, '2027-05-08'],
  ],

  'nijmegen/meedoen-regeling': [
    ...adults18,
    ['age unknown, all else known', { adults: undefined }, unknown],
    town('rotterdam'),
    ['town unknown', { municipality: undefined }, maybe],
  ],
  'nijmegen/individuele-inkomenstoeslag': [
    ...incomeSupplement,
    ['a student', { incomeKind: 'study' }, no],
    town('rotterdam'),
  ],
  'nijmegen/bijzondere-bijstand': [...specialAssistance, town('rotterdam')],
  'nijmegen/collectieve-zorgverzekering': [
    ['income at the limit, read without a date', net(1845.3), maybe],
    ['income one euro above it', net(1846.3), unknown],
    ['a couple at the limit', { ...couple(), ...net(2636.13) }, maybe],
    ['a couple one euro above', { ...couple(), ...net(2637.13) }, unknown],
    ['income unknown', { income: undefined }, unknown],
    ['norms of next year', {}, unknown, nextYear],
    town('rotterdam'),
  ],
  'nijmegen/leergeld': [...children4to17, town('rotterdam')],
  'nijmegen/kwijtschelding': [
    ...open,
    town('rotterdam'),
    ['town unknown', { municipality: undefined }, unknown],
  ],

  'rotterdam/individuele-inkomenstoeslag': [
    ...incomeSupplement,
    ['income at the limit', net(1845.3), maybe],
    ['income one euro above', net(1846.3), no],
    ['a couple at the limit', { ...couple(), ...net(2636.13) }, maybe],
    ['a couple one euro above', { ...couple(), ...net(2637.13) }, no],
    ['somebody without papers', { residence: 'undocumented' }, no],
    town('nijmegen'),
  ],
  'rotterdam/bijzondere-bijstand': openInRotterdam,
  'rotterdam/kwijtschelding': openInRotterdam,
  'rotterdam/rotterdampas': openInRotterdam,
  'rotterdam/jeugdtegoed': [...children4to17, town('nijmegen')],
  'rotterdam/aow-tegoed': [
    ['66 years old', aged(66), no],
    ['67 years old', aged(67), maybe],
    ['born in the year that decides', { adults: [{ birthYear: 1959 }] }, unknown],
    ['any income', { ...aged(70), ...net(5000) }, maybe],
    ['a couple', couple(68, 60), maybe],
    ['nothing known', silent, unknown],
    ['a year whose pension age is not known', aged(80), unknown, '2028-01-01'],
    town('nijmegen'),
  ],
  'rotterdam/voorschot-broodnood': openInRotterdam,

  'nieuwegein/stadspas': [
    ['income at the limit, read without a date', net(1774.33), maybe],
    ['income one euro above it', net(1775.33), unknown],
    ['a couple at the limit', { ...couple(), ...net(2534.74) }, maybe],
    ['a couple one euro above', { ...couple(), ...net(2535.74) }, unknown],
    ['somebody without papers', { residence: 'undocumented' }, no],
    ['nothing known', silent, unknown],
    town('nijmegen'),
  ],
  'nieuwegein/individuele-inkomenstoeslag': [
    ...incomeSupplement,
    ['income at the limit of 2024', net(1561.41), maybe],
    ['income one euro above it', net(1562.41), unknown],
    town('nijmegen'),
  ],
  'nieuwegein/bijzondere-bijstand': [...specialAssistance, town('nijmegen')],
  'nieuwegein/leergeld': [...children4to17, town('nijmegen')],
  'nieuwegein/kwijtschelding': [
    ...open,
    town('nijmegen'),
    ['town unknown', { municipality: undefined }, unknown],
  ],
  'nieuwegein/collectieve-zorgverzekering': [
    ['income at the limit, read without a date', net(2129.19), maybe],
    ['income one euro above it', net(2130.19), unknown],
    ['a couple at the limit', { ...couple(), ...net(3041.69) }, maybe],
    ['a couple one euro above', { ...couple(), ...net(3042.69) }, unknown],
    ['income unknown', { income: undefined }, unknown],
    ['norms of next year', {}, unknown, nextYear],
    town('rotterdam'),
  ],
};

describe.each(Object.entries(table))('%s', (id, rows) => {
  it.each(rows)('%s', (_what, change, outcome, on) => {
    expect(assess(id, { ...person({ id }), ...change }, on).outcome).toBe(outcome);
  });
});

describe('the table above', () => {
  it('has at least six households for every scheme', () => {
    const ids = corpus.schemes.map(({ id }) => id).sort();
    expect(Object.keys(table).sort()).toEqual(ids);
    const few = ids.filter((id) => (table[id]?.length ?? 0) < 6);
    expect(few).toEqual([]);
  });
});

describe('an assessment', () => {
  it('names the rule, its article, what was compared and the limit', () => {
    const { decidedBy } = assess('nl/bijstand', { ...person({ id: 'nl/x' }), ...net(1500) });
    expect(decidedBy).toEqual({
      rule: 'income',
      article: 'B.6, artikelen 20 tot en met 23 Participatiewet',
      source: 2,
      value: 1500,
      limit: 1419.46,
    });
  });

  it.each<[string, Household, string[]]>([
    ['an unknown income', { income: undefined }, ['income']],
    ['an income before tax near the norm', gross(12 * 1500), ['incomeNet']],
    [
      'a birth year that leaves the pension age open',
      { adults: [{ birthYear: 1959 }] },
      ['birthday'],
    ],
    ['an unknown age', { adults: undefined }, ['ages']],
    [
      'savings between the limits of somebody alone and a couple',
      { kind: undefined, assets: 9000 },
      ['household'],
    ],
    ['savings that a child would allow', { children: undefined, assets: 9000 }, ['children']],
    ['an unknown ground of residence', { residence: undefined }, ['residence']],
  ])('says what is missing: %s', (_what, change, missing) => {
    const found = assess('nl/bijstand', { ...person({ id: 'nl/x' }), ...change });
    expect(found.missing).toEqual(missing);
  });

  it('knows no limit for a couple of whom one is under 18, and asks nothing that was told', () => {
    const young = { ...person({ id: 'nl/x' }), ...couple(30, 17), ...net(1500) };
    const found = assess('nl/bijstand', young);
    expect(found).toMatchObject({ outcome: maybe, missing: [] });
    expect(found.notes).toContain('unreadLimit');
    expect(assess('nl/bijstand', { ...young, ...net(2200) }).outcome).toBe(no);
    expect(assess('nl/bijstand', { ...young, assets: 16_001 }).outcome).toBe(no);
  });

  it('asks for a limit that is past its date', () => {
    const found = assess('nl/bijstand', person({ id: 'nl/x' }), nextYear);
    expect(found.missing).toEqual(['limit']);
    expect(found.notes).toContain('outdatedLimit');
  });

  it('asks nothing more where one rule has failed', () => {
    const found = assess('nl/bijstand', { residence: 'undocumented' });
    expect(found).toMatchObject({ outcome: no, missing: [], notes: [] });
    expect(found.decidedBy?.rule).toBe('residence');
  });

  it('tells of cost sharers, of limits that nobody read and of what the office weighs', () => {
    const notes = (id: string): string[] => assess(id, person({ id })).notes;
    expect(notes('nl/bijstand')).toEqual(['costSharers', 'conditions']);
    expect(notes('nl/bijzondere-bijstand')).toEqual(['unreadLimit', 'judgement', 'conditions']);
    expect(notes('nieuwegein/individuele-inkomenstoeslag')).toContain('agedLimit');
  });
});

describe('all schemes for a household', () => {
  const all = (household: Household): Assessment[] =>
    assessAll(corpus.schemes, household, corpus.norms, today);

  it('are the national ones and those of its town, each once', () => {
    const ids = all({ municipality: 'rotterdam' }).map(({ scheme }) => scheme);
    expect(ids).toContain('nl/zorgtoeslag');
    expect(ids).toContain('rotterdam/individuele-inkomenstoeslag');
    expect(ids).not.toContain('nl/individuele-inkomenstoeslag');
    expect(ids.filter((id) => id.startsWith('nijmegen/'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([undefined, 'groningen'])(
    'are the national ones in a town we know none of (%s)',
    (municipality) => {
      const ids = all({ municipality }).map(({ scheme }) => scheme);
      expect(ids).toEqual(
        expect.arrayContaining(['nl/individuele-inkomenstoeslag', 'nl/bijzondere-bijstand']),
      );
      expect(ids.every((id) => id.startsWith('nl/'))).toBe(true);
    },
  );

  it('come likeliest first', () => {
    const order = ['likely', 'maybe', 'cannot-tell', 'probably-not'];
    const ranks = all(person({ id: 'nijmegen/x' })).map(({ outcome }) => order.indexOf(outcome));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(4);
  });

  it('tell a silent household nothing about itself', () => {
    expect(all({}).filter(({ outcome }) => outcome === 'likely' || outcome === no)).toEqual([]);
  });
});
