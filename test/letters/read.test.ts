import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterDesk } from '../../src/letters/desk.ts';
import { evaluateLetters } from '../../src/evaluate/letters.ts';
import { mainDeadline } from '../../src/letters/deadlines.ts';
import type { ReadLetter } from '../../src/letters/read.ts';
import { labelled, letterWith, realDesk, today } from './letters.ts';

let desk: LetterDesk;
beforeAll(async () => {
  desk = await realDesk();
});
const read = (...paragraphs: string[]): ReadLetter => desk.read(letterWith(...paragraphs), today);
const due = (...paragraphs: string[]): string | null =>
  mainDeadline(read(...paragraphs).deadlines)?.date ?? null;

describe('our labelled letters', () => {
  it('are 60 written before the reader and 20 after it', () => {
    const sizes = ['first', 'later'].map(
      (set) => labelled.filter((one) => one.set === set && one.text.length > 100).length,
    );
    expect(sizes).toEqual([60, 20]);
  });

  it('are read with the right sender and time limit in 95 of 100', () => {
    for (const { set, fields } of evaluateLetters(labelled, desk, today).sets) {
      for (const field of ['recognised', 'sender', 'deadline'] as const)
        expect(fields[field].share, `${set} ${field}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('give quotes that stand in the letter at their places', () => {
    for (const { text } of labelled) {
      const letter = desk.read(text, today);
      const quotes = [
        letter.sender?.quote,
        letter.appointment?.quote,
        ...letter.deadlines.map(({ quote }) => quote),
        ...letter.amounts.map(({ quote }) => quote),
        ...letter.asked.map(({ quote }) => quote ?? undefined),
        ...letter.warnings.map(({ quote }) => quote),
      ];
      for (const quote of quotes) {
        if (quote === undefined) continue;
        expect(quote.text).not.toBe('');
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
  });
});

/** The letter is of Monday 2 November 2026. */
const limits: readonly (readonly [string, string | null])[] = [
  ['Betaal het bedrag uiterlijk 3 december 2026.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk op donderdag 3 december.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk 03-12-2026.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk 3-12-26.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk 3 dec. 2026.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk 3 decernber 2O26.', '2026-12-03'],
  ['Betaal het bedrag uiterlijk 3 decem-\nber 2026.', '2026-12-03'],
  ['Betaal het bedrag vóór 1 mei.', '2027-04-30'],
  ['Betaal het bedrag voor 1 mei 2027.', '2027-04-30'],
  ['Betaal het bedrag vo\u0301o\u0301r 1 mei 2027.', '2027-04-30'],
  ['Lever de stukken in voor eind november.', '2026-11-29'],
  ['Stuur het formulier binnen veertien dagen terug.', '2026-11-16'],
  ['Stuur het formulier binnen 14 (veertien) dagen na dagtekening terug.', '2026-11-16'],
  ['Stuur het formulier binnen l4 dagen na de datum van deze brief terug.', '2026-11-16'],
  ['Stuur het formulier binnen zes weken na verzending van dit besluit terug.', '2026-12-14'],
  ['Stuur het formulier binnen twee maanden na heden terug.', '2027-01-02'],
  ['Stuur het formulier binnen vijf werkdagen terug.', '2026-11-09'],
  ['Betaal de rekening. Betalingstermijn: 30 dagen.', '2026-12-02'],
  ['Uw uitkering loopt van 1 december 2026 tot en met 28 februari 2027.', null],
  ['Wij nemen binnen acht weken een beslissing.', null],
  ['U ontvangt binnen vier weken bericht van ons.', null],
  ['Meld een verhuizing binnen vier weken nadat u bent verhuisd.', null],
  ['U moest voor 1 augustus 2026 inburgeren.', null],
  ['Uw rijbewijs is geldig tot 1 mei 2027.', null],
];

describe('a time limit', () => {
  it.each(limits)('%j ends on %s', (sentence, expected) => {
    expect(due(sentence)).toBe(expected);
  });

  it('to object is kept apart from what must be done', () => {
    const { deadlines } = read(
      'Betaal € 40 uiterlijk 20 november 2026.',
      'Niet eens met dit besluit? Maak dan binnen zes weken na de datum van deze brief bezwaar.',
    );
    expect(deadlines.map(({ what, date }) => [what, date])).toEqual([
      ['pay', '2026-11-20'],
      ['object', '2026-12-14'],
    ]);
  });

  it('counted from the arrival of the letter is said to be uncertain', () => {
    const [first] = read(
      'Betaal binnen vijftien dagen nadat deze brief bij u is bezorgd.',
    ).deadlines;
    expect(first).toMatchObject({
      date: '2026-11-17',
      uncertain: true,
      computedFrom: '2026-11-02',
    });
  });

  it('without a day to count from has no date, and none is made up', () => {
    const undated = letterWith('Betaal € 40 binnen zes weken na dagtekening.').replace(
      'Nijmegen, 2 november 2026\n',
      '',
    );
    const { date, deadlines } = desk.read(undated, today);
    expect(date).toBeNull();
    expect(deadlines.map((one) => one.date)).toEqual([null]);
  });
});

describe('what must be paid', () => {
  it('is the total of a bill, not its parts and not what comes when one is late', () => {
    const { amounts } = read(
      'Hoofdsom        € 100,00\nRente           €   2,50\nTotaal te betalen € 102,50',
      'Betaalt u niet, dan komen er € 40,00 incassokosten bij.',
    );
    expect(amounts[0]).toMatchObject({ euros: 102.5, role: 'to_pay' });
    expect(amounts.filter(({ role }) => role === 'to_pay')).toHaveLength(1);
    expect(amounts.find(({ euros }) => euros === 40)?.role).toBe('extra');
  });

  it.each([
    ['€ 1.128,90', 1128.9],
    ['€1128,90', 1128.9],
    ['€ 54,-', 54],
    ['1.128 euro', 1128],
  ])('%s is read as %d', (written, euros) => {
    expect(read(`U moet ${written} betalen.`).amounts[0]?.euros).toBe(euros);
  });

  it('is nothing where money comes to the reader', () => {
    const { amounts, asked } = read('U krijgt één keer € 385,00 van ons.');
    expect(amounts[0]?.role).toBe('you_get');
    expect(asked.map(({ what }) => what)).toEqual(['nothing']);
  });
});

describe('signs of fraud', () => {
  it.each([
    ['Betaal nu via https://duo-betalen.top/x', 'odd_domain'],
    ['Maak het bedrag over naar LT12 1000 0111 0100 1000.', 'foreign_account'],
    ['Stuur ons uw pincode ter controle.', 'asks_secret'],
    ['De deurwaarder komt vandaag.', 'threat'],
    ['Klik hier om te betalen.', 'payment_link'],
  ])('%s', (sentence, kind) => {
    expect(read(sentence).warnings.map((one) => one.kind)).toContain(kind);
  });

  it('are not seen in an ordinary letter', () => {
    const { warnings } = read(
      'Betaal € 40 op rekening NL91 ABNA 0417 1643 00. Meer leest u op www.nijmegen.nl/belasting.',
      'Regelen kan ook in Mijn DUO op duo.nl met uw DigiD.',
    );
    expect(warnings).toEqual([]);
  });
});
