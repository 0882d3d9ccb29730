import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import { composeCard } from '../../src/answer/compose-card.ts';
import { checkSentences, sentenceUses } from '../../src/desk/approved-sentences.ts';
import {
  claimKeys,
  introKeys,
  messageInDutch,
  noticeKeys,
} from '../../src/desk/message-in-dutch.ts';
import { readCode } from '../../src/desk/receipt-code.ts';
import type { TwinChange, TwinKnowledge } from '../../src/desk/twin.ts';
import { eventOf, servicesNamed, townOf, twinState } from '../../src/desk/twin.ts';
import type { DutchSources } from '../../src/desk/twin-dutch.ts';
import { askedLike, dutchOfClaim } from '../../src/desk/twin-dutch.ts';
import { answerOffer, serviceOffer, stepsOffer } from '../../src/desk/twin-plan.ts';
import { updateOf } from '../../src/desk/twin-update.ts';
import { twinView } from '../../src/desk/twin-view.ts';
import type { Answer, Claim } from '../../src/domain/answer.ts';
import type { DeskEvent, NewEvent, Receipt } from '../../src/domain/desk.ts';
import { languages } from '../../src/domain/languages.ts';
import { currentText, splitMarks } from '../../src/knowledge/cards.ts';
import type { TestDesk } from '../helpers/desk.ts';
import { testDesk } from '../helpers/desk.ts';

let desk: TestDesk;
let known: TwinKnowledge;
let sources: DutchSources;
let receipt: Receipt;

beforeAll(async () => {
  desk = await testDesk();
  const { services } = desk;
  const { directory, cards, schemes, messages } = services;
  known = { directory, sentences: services.desk.sentences };
  sources = { directory, cards, schemes: schemes.schemes, messages, terms: () => services.terms() };
  receipt = {
    id: 'r',
    madeAt: 0,
    expiresAt: 1000,
    municipality: 'nijmegen',
    language: 'ti',
    question: '',
    answer: await desk.answer('nijmegen'),
  };
});
afterAll(() => desk.dispose());

let lastId = 0;
function event(kind: NewEvent['kind'], body: object, subject = 'receipt:r'): DeskEvent {
  lastId += 1;
  const actor = { type: 'staff', account: 'samira' } as const;
  return { kind, body, actor, subject, municipality: null, id: lastId, at: 1 } as DeskEvent;
}
const happened = (change: TwinChange, events: DeskEvent[] = [], town = 'nijmegen') =>
  eventOf(change, receipt, twinState(receipt, events, 1), town, known);

describe('the state of a twin', () => {
  it('is what was added and not taken back, in its order', () => {
    const state = twinState(
      receipt,
      [
        event('service.added', { service: 'a' }),
        event('service.added', { service: 'b' }),
        event('step.added', { sentence: 's' }),
        event('service.removed', { service: 'a' }),
        event('claim.corrected', { claim: 1, note: '' }),
        event('claim.corrected', { claim: 0, note: 'x' }),
        event('claim.restored', { claim: 1 }),
        event('service.added', { service: 'other' }, 'receipt:other'),
        event('step.removed', { sentence: 'never there' }),
      ],
      1,
    );
    expect(state).toMatchObject({ open: true, services: ['b'], steps: ['s'] });
    expect(state.corrections).toEqual([{ claim: 0, note: 'x', by: 'samira' }]);
  });
});

describe('a change', () => {
  it.each<[string, TwinChange, object]>([
    [
      "adds a service of the answer's town",
      { do: 'add-service', service: 'nijmegen-stip-centrum' },
      { kind: 'service.added' },
    ],
    [
      'adds a national one',
      { do: 'add-service', service: 'nl-juridisch-loket' },
      { kind: 'service.added' },
    ],
    ['adds a step', { do: 'add-step', step: 'brief-mee' }, { kind: 'step.added' }],
    [
      'marks a claim, with an approved sentence',
      { do: 'wrong', claim: 0, reason: 'amount', note: '', sentence: 'niet-juist' },
      { kind: 'claim.corrected', body: { claim: 0, reason: 'amount', sentence: 'niet-juist' } },
    ],
  ])('%s', (_, change, expected) => {
    const service = known.directory.services.find(
      ({ municipality }) => municipality === 'nijmegen',
    );
    const meant =
      change.do === 'add-service' && change.service.startsWith('nijmegen')
        ? { ...change, service: service?.id ?? '' }
        : change;
    expect(happened(meant)).toMatchObject(expected);
  });

  it.each<[string, TwinChange]>([
    ['a service that there is none of', { do: 'add-service', service: '__proto__' }],
    ['a sentence that nobody approved', { do: 'add-step', step: 'geef-haar-geld' }],
    ['a sentence for wrong claims as a step', { do: 'add-step', step: 'niet-juist' }],
    [
      'a claim that the answer does not have',
      { do: 'wrong', claim: 99, reason: 'other', note: '', sentence: '' },
    ],
    ['taking back what nobody marked', { do: 'right', claim: 0 }],
    ['taking away what is not there', { do: 'remove-service', service: 'nl-juridisch-loket' }],
    ['a step that was not picked', { do: 'remove-step', step: 'brief-mee' }],
  ])('is not %s', (_, change) => {
    expect(happened(change)).toBeNull();
  });

  it("never brings another town's service, nor one town's where none is known", () => {
    const rotterdam = known.directory.services.filter(
      ({ municipality }) => municipality === 'rotterdam',
    );
    expect(rotterdam.length).toBeGreaterThan(10);
    for (const { id } of rotterdam) {
      expect(happened({ do: 'add-service', service: id })).toBeNull();
      expect(happened({ do: 'add-service', service: id }, [], '')).toBeNull();
    }
  });

  it('happens once: the same again is nothing, and there is an end to it', () => {
    const added = event('step.added', { sentence: 'brief-mee' });
    expect(happened({ do: 'add-step', step: 'brief-mee' }, [added])).toBeNull();
    const steps = known.sentences.filter(({ use }) => use === 'step').map(({ id }) => id);
    const many = steps.slice(0, 12).map((sentence) => event('step.added', { sentence }));
    expect(happened({ do: 'add-step', step: steps[12] ?? '' }, many)).toBeNull();
    expect(happened({ do: 'add-step', step: steps[12] ?? '' }, many.slice(1))).not.toBeNull();
  });

  it('keeps of a note nothing that says who stands there, and no sentence of another use', () => {
    const note = 'mevrouw heeft BSN 111222333 \0 en mailt fatma@example.nl \ud800';
    const made = happened({ do: 'wrong', claim: 0, reason: 'other', note, sentence: 'brief-mee' });
    expect(JSON.stringify(made)).not.toMatch(/111222333|fatma@|\\u0000|\\ud800|brief-mee/);
    expect(JSON.stringify(made)).toContain('mevrouw heeft BSN');
  });
});

describe('services are offered of the town', () => {
  it.each([
    ['nijmegen', [{ municipality: '*', role: 'desk' }], 'nijmegen'],
    [null, [{ municipality: 'rotterdam', role: 'desk' }], 'rotterdam'],
    [null, [{ municipality: '*', role: 'admin' }], null],
    [
      null,
      [
        { municipality: 'rotterdam', role: 'desk' },
        { municipality: 'nijmegen', role: 'desk' },
      ],
      null,
    ],
  ] as const)('of the answer, else of the employee: %s', (municipality, grants, town) => {
    expect(townOf({ municipality }, { grants: [...grants] })).toBe(town);
  });

  it('by name, its own first, and none of another town', () => {
    const found = servicesNamed('juridisch', 'nijmegen', known);
    expect(found.length).toBeGreaterThan(0);
    for (const { municipality } of found) expect([undefined, 'nijmegen']).toContain(municipality);
    expect(servicesNamed('  ', 'nijmegen', known)).toEqual([]);
    expect(
      servicesNamed('juridisch', null, known).map(({ municipality }) => municipality),
    ).not.toContain('nijmegen');
  });
});

/** An answer that says one thing. */
function answerWith(
  claim: Claim,
  citations: Answer['citations'] = receipt.answer.citations,
): Answer {
  return { ...receipt.answer, claims: [claim], citations };
}

describe('the Dutch of a claim', () => {
  it("is the card's own Dutch sentence, for every sentence of every card in every language", () => {
    const { recordOf, cards } = desk.services;
    let compared = 0;
    const wrong: string[] = [];
    for (const card of cards)
      for (const language of languages) {
        const [text, nl] = [currentText(card, language), card.text.nl];
        if (text === undefined || nl === undefined) continue;
        const made = composeCard(card, text, language, recordOf);
        const own = [...text.answer, text.next].map((one) => splitMarks(one).text);
        const dutch = [...nl.answer, nl.next].map((one) => splitMarks(one).text);
        for (const claim of made.claims) {
          const expected = language.startsWith('nl') ? claim.text : dutch[own.indexOf(claim.text)];
          const found = dutchOfClaim(claim, { ...receipt.answer, ...made }, sources);
          if (found !== expected)
            wrong.push(`${card.id} ${language}: ${String(found)} / ${String(expected)}`);
          compared += 1;
        }
      }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  });

  it('of a quote is the quote', () => {
    const claim: Claim = {
      text: 'Bel de gemeente.',
      language: 'nl',
      origin: 'quote',
      citations: [1],
    };
    expect(dutchOfClaim(claim, answerWith(claim), sources)).toBe('Bel de gemeente.');
  });

  it.each(['ti', 'ar', 'en', 'uk'])(
    'of a service, a scheme and a term is theirs (%s)',
    async (language) => {
      const { services } = desk;
      for (const question of ['Wat betekent beschikking?', 'Welke regelingen zijn er voor mij?']) {
        const answer = await services.answer(
          { question, replyIn: language, municipality: 'nijmegen' },
          {},
        );
        const dutch = await services.answer(
          { question, language: 'nl', municipality: 'nijmegen' },
          {},
        );
        expect(answer.language).toBe(language);
        expect(answer.claims.length).toBeGreaterThan(0);
        const found = answer.claims.map((claim) => dutchOfClaim(claim, answer, sources));
        expect(found).toEqual(dutch.claims.map(({ text }) => text));
      }
    },
  );

  it('is not to be had of what a model wrote, nor of a sentence that no card has any more', () => {
    for (const origin of ['model', 'machine', 'authored'] as const) {
      const claim: Claim = { text: 'Something else.', language: 'en', origin, citations: [1] };
      expect(dutchOfClaim(claim, answerWith(claim), sources)).toBeNull();
    }
  });

  it('is of a card, whose Dutch question says what was asked', () => {
    const card = sources.cards.find(({ id }) => id === 'wonen-huurtoeslag');
    const said = (language: 'ti' | 'ar'): Claim[] =>
      (card?.text[language]?.answer ?? []).map((sentence) => ({
        ...{ text: splitMarks(sentence).text, language, origin: 'machine', citations: [1] },
      }));
    for (const language of ['ti', 'ar'] as const)
      expect(askedLike({ claims: said(language) }, sources.cards)).toBe(
        card?.text.nl?.questions[0],
      );
    expect(askedLike({ claims: [] }, sources.cards)).toBeNull();
    const foreign: Claim = { text: 'x', language: 'ti', origin: 'model', citations: [1] };
    expect(askedLike({ claims: [foreign] }, sources.cards)).toBeNull();
  });

  it('tells of its year in Dutch', () => {
    const claim: Claim = {
      text: 'Bel.',
      frame: 'In 2017:',
      language: 'nl',
      origin: 'quote',
      citations: [1],
    };
    expect(dutchOfClaim(claim, answerWith(claim), sources)).toBe('In 2017: Bel.');
  });
});

describe('a sentence of our own', () => {
  const values = { municipality: 'Nijmegen', year: '2019', service: 'Stip', phone: '14024' };
  const more = { date: '1 mei', language: 'x', place: 'y', who: 'z' };

  it.each(languages)('is told in Dutch from %s, with what stands in it', (language) => {
    const { messages } = sources;
    for (const key of [...introKeys, ...noticeKeys, ...claimKeys]) {
      if (messages.for('nl')(key) === key) continue;
      const text = messages.for(language)(key, { ...values, ...more });
      const keys = [...introKeys, ...noticeKeys].includes(key) ? [key] : claimKeys;
      expect(messageInDutch(text, language, keys, messages), key).toBe(
        messages.for('nl')(key, { ...values, ...more }),
      );
    }
  });

  it('is none where it only looks like one, however long it is', () => {
    const { messages } = sources;
    expect(messageInDutch('(((('.repeat(5_000), 'en', introKeys, messages)).toBeNull();
    expect(messageInDutch('answer.partial', 'en', introKeys, messages)).toBeNull();
  });

  it('with conditions in it is told in Dutch to the last word', () => {
    const { messages } = sources;
    const said = (tag: string): string => {
      const t = messages.for(tag);
      const who = [t('compose.ageBetween', { min: 18, max: 27 }), t('compose.children')].join(', ');
      return t('compose.goToIf', { who, service: 'Stip' });
    };
    for (const language of languages)
      expect(messageInDutch(said(language), language, claimKeys, messages)).toBe(said('nl'));
  });
});

describe('what the phone gets', () => {
  const wrong = { claim: 0, note: 'secret of the desk', reason: 'other', sentence: 'niet-juist' };

  it.each(languages)('is in its language (%s), of approved words alone', (language) => {
    const events = [
      event('receipt.viewed', {}),
      event('claim.corrected', wrong),
      event('step.added', { sentence: 'brief-mee' }),
      event('service.added', { service: 'nl-juridisch-loket' }),
    ];
    const state = twinState(receipt, events, 1);
    const options = { ...known, messages: sources.messages, now: new Date(0) };
    const update = updateOf({ ...receipt, language }, state, options);
    const text = (id: string): string | undefined =>
      known.sentences.find((one) => one.id === id)?.text[language];
    expect(update.viewed).toBe(true);
    expect(update.wrong).toEqual([
      { claim: 0, said: { id: 'niet-juist', text: text('niet-juist'), language } },
    ]);
    expect(update.steps.map((one) => one.text)).toEqual([text('brief-mee')]);
    expect(update.services.map(({ id }) => id)).toEqual(['nl-juridisch-loket']);
    expect(update.notice === null).toBe(['nl', 'nl-simple', 'en'].includes(language));
    expect(JSON.stringify(update)).not.toMatch(/secret|samira/);
  });
});

describe('what staff see', () => {
  it('has every claim with its sources, and what is wrong with it', () => {
    const { corrections } = twinState(
      receipt,
      [event('claim.corrected', { claim: 0, note: 'n' })],
      1,
    );
    const view = twinView(receipt, { corrections }, sources);
    expect(view.claims.length).toBe(receipt.answer.claims.length);
    expect(view.claims[0]?.wrong).toMatchObject({ note: 'n' });
    for (const { citations, claim } of view.claims)
      expect(citations.map(({ id }) => id).sort()).toEqual(
        [...(receipt.answer.claims[claim]?.citations ?? [])].sort(),
      );
  });
});

describe('what goes onto the plan', () => {
  it('is the answer without what is wrong, with the sources of what is left', () => {
    const events = [event('claim.corrected', { claim: 0, note: '' })];
    const view = twinView(receipt, twinState(receipt, events, 1), sources);
    const offer = answerOffer(receipt, view);
    const claims = receipt.answer.claims.slice(1).map(({ text }) => text);
    expect(offer.text).toEqual(claims);
    expect(offer.dutch?.slice(1)).toEqual(claims);
    const urls = new Set(offer.sources.map(({ url }) => url));
    const cited = receipt.answer.claims.slice(1).flatMap(({ citations }) => citations);
    for (const { id, page } of receipt.answer.citations)
      if (cited.includes(id)) expect(urls).toContain(page);
    expect(offer.sources.length).toBe(new Set(cited).size);
  });

  it('are steps and services in both languages', () => {
    const step = known.sentences.find(({ id }) => id === 'brief-mee');
    const service = known.directory.byId.get('nl-juridisch-loket');
    if (step === undefined || service === undefined) throw new Error('the corpus has changed');
    const steps = stepsOffer([step], 'ti', sources.messages);
    expect(steps.text).toEqual([step.text.ti]);
    expect(steps.dutch?.at(-1)).toBe(step.text.nl);
    const place = serviceOffer(service, 'ti', known);
    expect(place.language).toBe('ti');
    expect(place.text.slice(1)).toEqual([...(service.phones ?? []), ...(service.addresses ?? [])]);
  });
});

describe('approved sentences', () => {
  it('are at least twenty steps, with some for wrong claims, and nothing is wrong with them', async () => {
    const files = await readKnowledgeFiles('next-steps');
    expect(checkSentences(files)).toEqual([]);
    const counts = sentenceUses.map(
      (use) => known.sentences.filter((one) => one.use === use).length,
    );
    expect(counts[0]).toBeGreaterThanOrEqual(20);
    expect(counts[1]).toBeGreaterThanOrEqual(5);
  });

  const texts = (change: Record<string, string | undefined>): string => {
    const [first] = known.sentences;
    return JSON.stringify([{ ...first, text: { ...first?.text, ...change } }]);
  };
  it.each<[string, () => string, string]>([
    ['lacks a language', () => texts({ ti: undefined }), 'schema'],
    ['is in the wrong script', () => texts({ ti: 'Bring your passport.' }), 'script'],
    ['holds a figure', () => texts({ en: 'Bring 20 euros, please.' }), 'figures'],
    ['holds an address', () => texts({ en: 'Go to https://example.nl now.' }), 'figures'],
    ['is there twice', () => texts({}).replace(/^\[(.*)\]$/s, '[$1,$1]'), 'id'],
    ['is too long for a phone', () => texts({ en: 'Bring it. '.repeat(20) }), 'schema'],
    ['is no YAML', () => '- id: [', 'yaml'],
  ])('are refused where one %s', (_, source, rule) => {
    const found = checkSentences([{ file: 'x.yaml', source: source() }]);
    expect(found.map((one) => one.rule)).toContain(rule);
  });
});

it.each([
  ['https://wegwijs.example.nl/desk/receipts/K7QM2XRT9D', 'K7QM2XRT9D'],
  [' http://localhost:3000/desk/receipts/k7q-m2x-rt9d ', 'K7QM2XRT9D'],
  ['https://evil.example/desk/receipts/K7QM2XRT9D/../accounts', null],
  ['javascript:alert(1)', null],
])('a scanner that types the address of a QR is understood: %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});
