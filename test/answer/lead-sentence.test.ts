import { describe, expect, it } from 'vitest';
import type { Page, Told } from '../../src/answer/lead-sentence.ts';
import { readingOrder } from '../../src/answer/lead-sentence.ts';
import type { NearPieces } from '../../src/domain/retrieval.ts';

/** Statements that rest on ten characters each, one after another; told as they are in Dutch. */
function told(...dutch: string[]): Told[] {
  return dutch.map((text, n) => ({
    dutch: text,
    text,
    citations: [
      { documentId: 'nl/a', quote: { start: 10 * n, end: 10 * n + 10 } },
    ] as unknown as Told['citations'],
  }));
}

/** A passage of a document whose sentences, ten characters each, are so near to the question. */
function found(recordId: string, ...scores: number[]): NearPieces[] {
  const pieces = scores.map((score, n) => ({ start: 10 * n, end: 10 * n + 10, score }));
  return [{ recordId, pieces }];
}

const page: Page = { questions: [], safety: false };
const order = (
  statements: Told[],
  passages: NearPieces[],
  text = 'zeg eens',
  on = page,
  language = 'nl',
): number[] => readingOrder(statements, { text, language, found: passages }, on);

describe('the order of statements, by the nearness of their quotes', () => {
  const two = told('U kiest een bank.', 'Elk examen gaat door.');

  it.each([
    ['is the card’s own where nothing was found', two, [], [0, 1]],
    ['begins with the one that is clearly nearest', two, found('nl/a', 0.3, 0.6), [1, 0]],
    ['is the card’s own where another is hardly nearer', two, found('nl/a', 0.5, 0.55), [0, 1]],
    ['is not moved by another document', two, found('nl/b', 0.3, 0.9), [0, 1]],
    ['of nothing is nothing', told(), found('nl/a', 0.9), []],
    ['of one is that one', told('U kiest.'), found('nl/a', 0.9), [0]],
    [
      'keeps a statement behind the one that it leans on',
      told('U kiest een bank.', 'De bank helpt.', 'Daar betaalt u niets.'),
      found('nl/a', 0.3, 0.2, 0.9),
      [1, 2, 0],
    ],
    [
      'has the second nearest in the second place, then the card’s order',
      told('Een bank.', 'Een huis.', 'Een baan.', 'Een fiets.'),
      found('nl/a', 0.2, 0.2, 0.6, 0.9),
      [3, 2, 0, 1],
    ],
  ])('%s', (_, statements, passages, expected) => {
    expect(order(statements, passages)).toEqual(expected);
  });

  it('takes a quote whose section was not compared for nearly as near as the others', () => {
    const statements = told('Een bank.', 'Een huis.', 'U betaalt € 50.');
    expect(order(statements, found('nl/a', 0.4, 0.3), 'wat kost het')[0]).toBe(2);
  });
});

describe('the order of statements, by what is asked', () => {
  const exam = told(
    'U kiest zelf een datum.',
    'Elk examen kost € 50.',
    'De uitslag komt binnen 8 weken.',
    'Bel DUO: 050 599 96 00.',
    'U hoeft geen lessen te volgen.',
  );
  const even = found('nl/a', 0.4, 0.4, 0.4, 0.4, 0.4);

  it.each([
    ['nl', 'hoeveel is dat', 1],
    ['en', 'how much is that', 1],
    ['tr', 'ne kadar öderim', 1],
    ['uk', 'скільки коштує', 1],
    ['ar', 'قديش بيكلف', 1],
    ['am', 'ዋጋው ስንት ነው', 1],
    ['so', 'imisa lacag ah', 1],
    ['nl', 'hoe lang wachten', 2],
    ['pl', 'ile tygodni czekam', 2],
    ['ti', 'ክንደይ ሰሙን ይወስድ', 2],
    ['ckb', 'چەند هەفتە دەخایەنێت', 2],
    ['prs', 'چند هفته', 2],
    ['es', 'a qué teléfono llamo', 3],
    ['kmr', 'hejmara telefonê', 3],
    ['ps', 'کوم نمبر ته زنګ ووهم', 3],
    ['bg', 'телефонен номер', 3],
    ['ro', 'trebuie obligatoriu', 4],
    ['fr', 'c’est obligatoire', 4],
    ['ru', 'это обязательно', 4],
    ['fa', 'آیا اجباری است', 4],
    ['nl-simple', 'moet ik dat', 4],
  ])('in %s: %s', (language, text, lead) => {
    expect(order(exam, even, text, page, language)[0]).toBe(lead);
  });

  it('has a term, not a sum, first for "how many weeks"', () => {
    expect(order(exam, even, 'hoeveel weken')[0]).toBe(2);
  });

  it('has the statement first that alone shares the question’s words', () => {
    const statements = told(
      'De school kiest u zelf.',
      'De school geeft les.',
      'De school heeft een fietsenstalling.',
    );
    const even = found('nl/a', 0.4, 0.4, 0.4);
    expect(order(statements, even, 'school en fietsenstallingen')[0]).toBe(2);
  });

  it('does not count words that the whole card is about', () => {
    const statements = told('U kiest zelf.', 'Over bijstand leest u dit.', 'U werkt.');
    const on = { questions: ['bijstand krijgen', 'bijstand aanvragen'], safety: false };
    expect(order(statements, found('nl/a', 0.4, 0.35, 0.4), 'iets met bijstand', on)[0]).toBe(0);
  });
});

describe('the order of statements, by who asks', () => {
  const shelter = told(
    'Bent u dakloos en 23 jaar of ouder, dan meldt u zich bij het loket.',
    'De opvang is gratis.',
    'Bent u jonger dan 23 jaar, ga dan naar het Jongerenloket.',
  );
  const near = found('nl/a', 0.6, 0.3, 0.4);

  it.each([
    ['nl', 'ik ben 20 en dakloos', 2],
    ['nl', 'ik ben 40 en dakloos', 0],
    ['tr', '20 yaşındayım evsizim', 2],
    ['ru', 'мне 19 лет я бездомный', 2],
    ['nl', 'ik ben dakloos', 0],
  ])('in %s: %s', (language, text, lead) => {
    expect(order(shelter, near, text, page, language)[0]).toBe(lead);
  });
});

describe('the order of statements, by how somebody lives', () => {
  const longer = told(
    'U hebt 3 jaar.',
    'Bij ziekte krijgt u meer tijd.',
    'U kiest zelf een school.',
  );
  const paid = told(
    'Het is voor bijzondere kosten.',
    'U woont hier.',
    'U hoeft geen uitkering te hebben.',
  );
  const teams = told(
    'Wonen er geen kinderen in huis, ga dan naar het team Volwassenen.',
    'Wonen er kinderen bij u in huis, ga dan naar het team Gezin.',
  );
  const even = found('nl/a', 0.45, 0.4, 0.4);

  it.each([
    ['nl', 'ik ben al maanden ziek', longer, 1],
    ['en', 'i was ill all winter', longer, 1],
    ['ps', 'ډېر وخت ناروغ وم', longer, 1],
    ['fr', 'j’ai été malade', longer, 1],
    ['nl', 'ik ben gezond', longer, 0],
    ['en', 'i have a job, can i get it', paid, 2],
    ['uk', 'я працюю, мені дадуть', paid, 2],
    ['nl', 'ik zoek werk', paid, 0],
    ['en', 'we came with our daughter', teams, 1],
    ['nl', 'ik heb geen kinderen', teams, 0],
  ])('in %s: %s', (language, text, statements, lead) => {
    expect(order(statements, even, text, page, language)[0]).toBe(lead);
  });

  it('says nothing where most of a card is about it', () => {
    const card = told('Over het loket.', 'Bent u ziek, bel dan.', 'Bij ziekte krijgt u geld.');
    expect(order(card, even, 'i am ill', page, 'en')[0]).toBe(0);
  });
});

describe('the next step among the statements', () => {
  const [first, second] = told('U krijgt een brief.', 'Een boek is gratis.');
  const step = { ...told('Bel zelf.')[0], isNext: true };
  const next = { ...step, citations: [{ documentId: 'nl/a', quote: { start: 20, end: 30 } }] };
  const three = [first, second, next] as Told[];

  it('leads where it is what was asked', () => {
    expect(order(three, found('nl/a', 0.3, 0.2, 0.7))).toEqual([2, 0, 1]);
  });

  it('stays last where it is only a little nearer, and is never second', () => {
    expect(order(three, found('nl/a', 0.5, 0.2, 0.6))).toEqual([0, 1, 2]);
    expect(order(three, found('nl/a', 0.2, 0.8, 0.7))).toEqual([1, 0, 2]);
  });
});

describe('words that tell no statements apart', () => {
  it.each([
    ['nl', 'betaalt de gemeente een fiets'],
    ['es', 'el ayuntamiento paga una bici'],
  ])('are those for the municipality: %s, %s', (language, text) => {
    const statements = told('Een fiets is gratis.', 'De gemeente (el ayuntamiento) kijkt mee.');
    expect(order(statements, found('nl/a', 0.4, 0.4), text, page, language)[0]).toBe(0);
  });

  it('are those that ask for a number', () => {
    const statements = told(
      'Diefstal: bel 0900-8844.',
      'Bellen met elke telefoon is gratis: bel 112.',
    );
    expect(order(statements, found('nl/a', 0.5, 0.3), 'telefoonnummer bij diefstal')[0]).toBe(0);
  });
});

describe('the order of statements where life may be at stake', () => {
  const emergency = told('Bel 112 bij gevaar.', 'Bellen is gratis.', 'Geen spoed: 0900-8844.');
  const safety = { questions: [], safety: true };

  it('keeps the first one first where another is only a little nearer', () => {
    expect(order(emergency, found('nl/a', 0.5, 0.2, 0.58), 'help', safety)[0]).toBe(0);
  });

  it('has the nearest second where the first one leads', () => {
    expect(order(emergency, found('nl/a', 0.5, 0.2, 0.58), 'help', safety)).toEqual([0, 2, 1]);
  });

  it('never puts the first one behind the second', () => {
    expect(order(emergency, found('nl/a', 0.2, 0.85, 0.9), 'help', safety)).toEqual([2, 0, 1]);
  });
});
