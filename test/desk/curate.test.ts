import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conflictOf,
  mayApprove,
  mayPropose,
  mayReject,
  servedCards,
} from '../../src/desk/curate.ts';
import { suggestedId } from '../../src/desk/curate-begin.ts';
import { changesOf, threeWayOf } from '../../src/desk/curate-diff.ts';
import { cardOfForm, formFrom, formOfCard, mergeForms } from '../../src/desk/curate-form.ts';
import type { Draft } from '../../src/desk/curate-state.ts';
import { draftsOf } from '../../src/desk/curate-state.ts';
import {
  cardDigest,
  cardYaml,
  cardYamlLike,
  longestCard,
  readCardYaml,
} from '../../src/desk/curate-yaml.ts';
import type { Account, DeskEvent, NewEvent } from '../../src/domain/desk.ts';
import { languages } from '../../src/domain/languages.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import { digestOfCardText } from '../../src/knowledge/cards.ts';
import { shippedCards, smallCard } from '../helpers/cards.ts';

const shipped = shippedCards();

/** Any card that the schema allows, with text of every script and sign. */
const line = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }).map(
  (text) =>
    `x${text
      .replace(/[\r\n]/g, ' ')
      .replaceAll('\0', '')
      .toWellFormed()}yz`,
);
const text = fc.record(
  {
    status: fc.constantFrom('authored' as const, 'machine' as const, 'reviewed' as const),
    source_digest: fc.stringMatching(/^[0-9a-f]{16}$/),
    questions: fc.array(line, { minLength: 3, maxLength: 12 }),
    answer: fc.array(line, { minLength: 1, maxLength: 6 }),
    next: line,
  },
  { requiredKeys: ['status', 'questions', 'answer', 'next'] },
);
const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    id: slug,
    topic: slug,
    scope: slug,
    instead_of: slug,
    asker: fc.record({ group: fc.constantFrom('eu' as const, 'family' as const) }),
    sources: fc.array(
      fc.record({ document: line, section: line, quote: line.map((one) => `${one} long`) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    reviewed: fc.constant('2026-11-22'),
    text: fc.record(Object.fromEntries(languages.map((tag) => [tag, text])), { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'topic', 'scope', 'sources', 'reviewed', 'text'] },
);

describe('a card as YAML', () => {
  it('comes back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { card: read, faults } = readCardYaml(cardYaml(card));
        expect(faults).toEqual([]);
        expect(cardYaml(read ?? card)).toBe(cardYaml(card));
        expect(cardDigest(read ?? card)).toBe(cardDigest(card));
      }),
      { numRuns: 300 },
    );
  });

  it('of the corpus is written again byte for byte in the layout of its file', () => {
    expect(shipped.length).toBeGreaterThan(90);
    for (const { source, card } of shipped) expect(cardYamlLike(card, source)).toBe(source);
  });

  it('that changed differs from its file in the lines that changed alone', () => {
    for (const { source, card } of shipped.slice(0, 12)) {
      const dutch = card.text.nl;
      if (dutch === undefined) throw new Error('no Dutch');
      const changed = { ...card, text: { ...card.text, nl: { ...dutch, next: 'Bel ons.[1]' } } };
      const written = cardYamlLike(changed, source);
      const before = new Set(source.split('\n'));
      expect(written.split('\n').filter((one) => !before.has(one))).toHaveLength(1);
      expect(cardYaml(readCardYaml(written).card ?? card)).toBe(cardYaml(changed));
    }
  });

  it('takes any other card into the layout of any file', () => {
    fc.assert(
      fc.property(anyCard, fc.constantFrom(...shipped), (card, { source }) => {
        const { card: read } = readCardYaml(cardYamlLike(card, source));
        expect(read && cardYaml(read)).toBe(cardYaml(card));
      }),
      { numRuns: 60 },
    );
  });

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]'];
  it.each<[string, string, string]>([
    ['a bomb of aliases', [...bomb, 'c: [*b, *b, *b, *b, *b, *b]'].join('\n'), 'yaml'],
    ['one alias', 'id: &x abc\ntopic: *x', 'yaml'],
    ['a card of 1 MB', `id: ${'x'.repeat(1_000_000)}`, 'size'],
    ['no YAML', 'id: [', 'yaml'],
    ['two members of one name', 'id: a\nid: b', 'yaml'],
    ['an unknown language', cardYaml(smallCard('x')).replace('  nl:', '  tlh:'), 'schema'],
    ['an unknown member', `${cardYaml(smallCard('x'))}owner: me\n`, 'schema'],
    ['a tag of a program', 'id: !!js/function "function(){}"', 'schema'],
    ['a prototype', '__proto__: { polluted: yes }', 'schema'],
    ['nothing', '', 'schema'],
    ['a path for an id', cardYaml(smallCard('x')).replace('id: x', 'id: ../../x'), 'schema'],
  ])('is refused: %s', (_, source, rule) => {
    const { card, faults } = readCardYaml(source);
    expect(card).toBeNull();
    expect(faults.map((one) => one.rule)).toContain(rule);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('may be five times as large as the largest we have', () => {
    const largest = Math.max(...shipped.map(({ source }) => source.length));
    expect(longestCard).toBeGreaterThan(5 * largest);
  });
});

let ids = 0;
function event(
  change: Pick<NewEvent, 'kind' | 'body'>,
  account: string | null,
  card = 'x',
): DeskEvent {
  ids += 1;
  const actor =
    account === null ? ({ type: 'system' } as const) : ({ type: 'staff', account } as const);
  return {
    ...change,
    id: ids,
    at: ids,
    actor,
    subject: `card:${card}`,
    municipality: null,
  } as DeskEvent;
}
const proposed = (version: string, author: string | null, after: string | null = null): DeskEvent =>
  event({ kind: 'card.proposed', body: { version, title: 'T', after, takesBack: false } }, author);
const act = (
  kind: 'card.approved' | 'card.rejected' | 'card.published',
  version: string,
  by: string,
  card?: string,
): DeskEvent => event({ kind, body: { version } }, by, card);

describe('a draft', () => {
  const yes = (version: string, by: string): DeskEvent[] => [
    act('card.approved', version, by),
    act('card.published', version, by),
  ];
  it.each<[string, DeskEvent[], Record<string, string>]>([
    ['waits', [proposed('1', 'ann')], { 1: 'waiting' }],
    ['is published by another', [proposed('1', 'ann'), ...yes('1', 'bob')], { 1: 'published' }],
    [
      'is never published by its author',
      [proposed('1', 'ann'), ...yes('1', 'ann')],
      { 1: 'waiting' },
    ],
    [
      'is not published without approval',
      [proposed('1', 'ann'), act('card.published', '1', 'bob')],
      { 1: 'waiting' },
    ],
    [
      'is approved in the name of its own card alone',
      [proposed('1', 'ann'), act('card.approved', '1', 'bob', 'y')],
      { 1: 'waiting' },
    ],
    [
      'that was sent back stays so',
      [proposed('1', 'ann'), act('card.rejected', '1', 'bob'), ...yes('1', 'bob')],
      { 1: 'rejected' },
    ],
    [
      'gives way to a later one of the same author',
      [proposed('1', 'ann'), proposed('2', 'ann')],
      { 1: 'replaced', 2: 'waiting' },
    ],
    [
      'stays beside one of somebody else',
      [proposed('1', 'ann'), proposed('2', 'bob')],
      { 1: 'waiting', 2: 'waiting' },
    ],
    [
      'of two published at once is the first',
      [proposed('1', 'ann'), proposed('2', 'bob'), ...yes('1', 'bob'), ...yes('2', 'ann')],
      { 1: 'published', 2: 'approved' },
    ],
    [
      'takes the place of the one that it was begun on',
      [proposed('1', 'ann'), ...yes('1', 'bob'), proposed('2', 'ann', '1'), ...yes('2', 'bob')],
      { 1: 'replaced', 2: 'published' },
    ],
    [
      'is not published twice over, nor after it was replaced',
      [
        ...[
          proposed('1', 'ann'),
          ...yes('1', 'bob'),
          proposed('2', 'ann', '1'),
          ...yes('2', 'bob'),
        ],
        ...yes('1', 'bob'),
      ],
      { 1: 'replaced', 2: 'published' },
    ],
    [
      'that came by a file is approved by anybody who may',
      [proposed('1', null), ...yes('1', 'ann')],
      { 1: 'published' },
    ],
    [
      'of a version that is there already changes nothing',
      [proposed('1', 'ann'), proposed('1', 'bob'), ...yes('1', 'ann')],
      { 1: 'waiting' },
    ],
  ])('%s', (_, events, statuses) => {
    const found = draftsOf(events).map(({ version, status }) => [version, status]);
    expect(Object.fromEntries(found)).toEqual(statuses);
  });

  it('is published only after an approval by somebody else, whatever the order of events', () => {
    const some = fc.record({
      kind: fc.constantFrom(
        'card.approved' as const,
        'card.rejected' as const,
        'card.published' as const,
      ),
      version: fc.constantFrom('1', '2'),
      by: fc.constantFrom('ann', 'bob'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (acts) => {
        const events = acts.map(({ kind, version, by }) => act(kind, version, by));
        const drafts = draftsOf([proposed('1', 'ann'), proposed('2', 'bob'), ...events]);
        const published = drafts.filter(({ status }) => status === 'published');
        expect(published.length).toBeLessThanOrEqual(1);
        for (const { version, author, decidedBy } of published) {
          expect(decidedBy).not.toBe(author);
          expect(acts).toContainEqual({ kind: 'card.approved', version, by: decidedBy });
        }
      }),
    );
  });
});

describe('who may do what', () => {
  const account = (id: string, ...grants: Account['grants']): Account => ({
    ...{ id, name: id, passwordHash: null, subject: null, grants, disabled: false },
  });
  const edith = account('edith', { municipality: 'nijmegen', role: 'editor' });
  const all = account('all', { municipality: '*', role: 'editor' });
  const samira = account('samira', { municipality: 'nijmegen', role: 'desk' });
  const draft = (municipality: string | null, author: string): Draft => ({
    ...(draftsOf([proposed('1', author)])[0] as Draft),
    municipality,
  });
  it.each<[Account, string | null, string, boolean]>([
    [edith, 'nijmegen', 'other', true],
    [edith, 'nijmegen', 'edith', false],
    [edith, 'rotterdam', 'other', false],
    [edith, null, 'other', false],
    [all, null, 'other', true],
    [all, 'rotterdam', 'other', true],
    [all, null, 'all', false],
    [samira, 'nijmegen', 'other', false],
  ])('$id of a draft for %s by %s approves: %s', (who, town, author, expected) => {
    expect(mayApprove(who, draft(town, author))).toBe(expected);
    expect(mayReject(who, draft(town, author))).toBe(expected || who.id === author);
  });

  it('editors write for their towns and for the country', () => {
    expect([null, 'nijmegen', 'rotterdam'].map((town) => mayPropose(edith.grants, town))).toEqual([
      true,
      true,
      false,
    ]);
    expect(mayPropose(samira.grants, 'nijmegen')).toBe(false);
  });
});

const first = shipped[0]?.card ?? smallCard('none');

describe('a form of a card', () => {
  it('that nobody touched says the same card', () => {
    for (const { card } of shipped) {
      const again = cardOfForm(formOfCard(card), card, card.reviewed).card;
      expect(again && cardYaml(again)).toBe(cardYaml(card));
    }
  });

  it('comes back from the fields of a browser', () => {
    const form = formOfCard(first);
    const fields: Record<string, string> = {
      ...{ id: form.id, topic: form.topic, scope: form.scope, instead_of: form.insteadOf },
    };
    for (const [n, source] of form.sources.entries())
      for (const [name, value] of Object.entries(source)) fields[`source.${n}.${name}`] = value;
    for (const [language, one] of Object.entries(form.text))
      for (const name of ['questions', 'answer', 'next'] as const)
        fields[`text.${language}.${name}`] = one[name].replaceAll('\n', '\r\n');
    expect(formFrom({ ...fields, 'text.tlh.answer': 'x', __proto__: 'x' })).toEqual(form);
  });

  it('whose Dutch changed leaves translations stale, but for those that somebody says still fit', () => {
    const form = formOfCard(first);
    const nl = form.text.nl;
    const en = form.text.en;
    if (nl === undefined || en === undefined) throw new Error('no texts');
    const changed = {
      ...form,
      text: { ...form.text, nl: { ...nl, next: 'Bel ons.[1]' }, en: { ...en, same: true } },
    };
    const { card } = cardOfForm(changed, first, '2026-12-01');
    const digest = digestOfCardText(card?.text.nl ?? { answer: [], next: '' });
    expect(card?.text.en?.source_digest).toBe(digest);
    expect(card?.text.ar).toEqual(first.text.ar);
    expect(card?.text.ar?.source_digest).not.toBe(digest);
    expect(card?.reviewed).toBe('2026-12-01');
  });

  it('never gives a review away: what was changed is a machine text again', () => {
    const dutch = first.text.nl;
    const ar = first.text.ar;
    if (dutch === undefined || ar === undefined) throw new Error('no texts');
    const reviewed: Card = {
      ...first,
      text: { ...first.text, ar: { ...ar, status: 'reviewed', reviewed_by: 'Bureau Vertalen' } },
    };
    const form = formOfCard(reviewed);
    const own = form.text.ar ?? { questions: '', answer: '', next: '', same: false };
    expect(cardOfForm(form, reviewed, '2026-12-01').card?.text.ar?.status).toBe('reviewed');
    const changed = {
      ...form,
      text: { ...form.text, ar: { ...own, next: `${own.next} ` + 'نعم' } },
    };
    expect(cardOfForm(changed, reviewed, '2026-12-01').card?.text.ar).toMatchObject({
      status: 'machine',
      source_digest: digestOfCardText(dutch),
    });
  });

  it('says at which field something is missing', () => {
    const { card, faults } = cardOfForm(
      formFrom({ id: 'A b', scope: 'nl', topic: 'geld' }),
      undefined,
      '2026-12-01',
    );
    expect(card).toBeNull();
    expect(faults.map(({ field }) => field)).toEqual(['id', 'source.0.document']);
    const short = cardOfForm(
      formFrom({ ...{ id: 'a', scope: 'nl', topic: 'geld' }, 'text.ti.questions': 'ሓደ' }),
      undefined,
      '2026-12-01',
    );
    expect(short.faults.map(({ field }) => field)).toContain('text.ti.questions');
  });
});

describe('what two people changed', () => {
  const base = smallCard('x');
  const nl = base.text.nl;
  if (nl === undefined) throw new Error('no Dutch');
  const withNext = (next: string, extra: Partial<typeof nl> = {}): Card => ({
    ...base,
    text: { ...base.text, nl: { ...nl, ...extra, next } },
  });

  it('is merged field by field; where both did, mine is kept and shown as a clash', () => {
    const now = withNext('Bel de gemeente.[1]', { answer: ['Anders.[1]'] });
    const mine = withNext('Bel ons.[1]');
    const merged = mergeForms(formOfCard(base), formOfCard(now), formOfCard(mine));
    expect(merged.text.nl).toMatchObject({ next: 'Bel ons.[1]' });
    const rows = threeWayOf(base, now, mine);
    expect(rows.map(({ field, clash }) => [field, clash])).toEqual([
      ['nl.answer.1', false],
      ['nl.next', true],
    ]);
  });

  it('is a conflict only where the card has become another than the draft and than its beginning', () => {
    const mine = withNext('Bel ons.[1]');
    const other = withNext('Bel hen.[1]');
    const [draft] = draftsOf([proposed('1', 'ann')]);
    if (draft === undefined) throw new Error('no draft');
    const version = { card: mine, base, corpus: cardDigest(base) };
    const at = (corpus: Card | undefined, published?: Card): ReturnType<typeof conflictOf> =>
      conflictOf(draft, version, {
        shipped: corpus,
        published: published && { version: '0', card: published },
        served: published ?? corpus,
      });
    expect(at(base)).toBeNull();
    expect(at(mine)).toBeNull();
    expect(at(other)).toEqual({ kind: 'corpus', card: other });
    expect(at(base, other)).toEqual({ kind: 'published', card: other });
    expect(at(undefined)).toEqual({ kind: 'corpus', card: null });
    // Published before, and the corpus has since become something else: told, although it is in force.
    const inForce = { ...draft, status: 'published' as const };
    const published = { version: '1', card: mine };
    expect(conflictOf(inForce, version, { shipped: other, published, served: mine })).toMatchObject(
      {
        kind: 'corpus',
      },
    );
    expect(conflictOf(inForce, version, { shipped: mine, published, served: mine })).toBeNull();
  });

  it('is shown word by word, and the pieces make up both texts', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const [change] = changesOf(withNext(one), withNext(other));
        const side = (not: string): string =>
          (change?.pieces ?? [])
            .filter((piece) => piece.side !== not)
            .map((piece) => piece.text)
            .join('');
        expect([side('after'), side('before')]).toEqual(one === other ? ['', ''] : [one, other]);
      }),
    );
  });
});

it('what is published takes the place of the card in the corpus; what is new comes last', () => {
  const cards = [smallCard('a'), smallCard('b')];
  const changed = smallCard('a', { topic: 'werk' });
  expect(servedCards(cards, new Map())).toBe(cards);
  const served = servedCards(
    cards,
    new Map([
      ['c', { card: smallCard('c') }],
      ['a', { card: changed }],
    ]),
  );
  expect(served.map(({ id, topic }) => [id, topic])).toEqual([
    ['a', 'werk'],
    ['b', 'geld'],
    ['c', 'geld'],
  ]);
});

it.each([
  [
    'Hoeveel statushouders heeft Nijmegen gehuisvest?',
    'nijmegen',
    'nijmegen-statushouders-gehuisvest',
  ],
  ['Hoe vraag ik huurtoeslag aan?', 'nl', 'huurtoeslag'],
  ['كيف أطلب بدل الإيجار؟', 'nl', ''],
])('a new card for “%s” may be called by its words', (question, scope, name) => {
  expect(suggestedId(question, scope)).toBe(name);
});
