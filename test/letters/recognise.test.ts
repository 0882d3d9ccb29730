import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { LetterDesk } from '../../src/letters/desk.ts';
import { labelled, letterWith, realDesk, today } from './letters.ts';

let desk: LetterDesk;
beforeAll(async () => {
  desk = await realDesk();
});

const letter = letterWith(
  'Wij hebben uw aanvraag ontvangen. Stuur ons binnen vier weken na de datum van deze brief een',
  'kopie van uw paspoort. U kunt die afgeven bij de balie, of per post opsturen.',
);

const askers: readonly (readonly [string, string])[] = [
  ['ti', 'እዚ ደብዳበ እንታይ ይብል?'],
  ['ar', 'ماذا يريدون مني في هذه الرسالة؟'],
  ['uk', 'Що це за лист і що мені робити?'],
  ['en', 'What does this letter say? Do I have to pay?'],
  ['tr', 'Bu mektupta ne yazıyor, ne yapmam gerekiyor?'],
  ['pl', 'Nie rozumiem tego listu, co mam zrobić?'],
  ['nl', 'Ik snap deze brief niet. Wat moet ik doen?'],
];

describe('a pasted letter', () => {
  it.each(askers)('is told from the question before it (%s)', (_, question) => {
    const message = `${question}\n\n${letter}`;
    const found = desk.find(message);
    expect(found?.question).toBe(question);
    expect(message.slice(found?.start, found?.end)).toBe(letter);
  });

  it.each(askers)('is told from the question after it (%s)', (_, question) => {
    const found = desk.find(`${letter}\n\n${question}`);
    expect(found?.question).toBe(question);
    expect(found?.start).toBe(0);
  });

  it('is found when all of it stands on one line behind the question', () => {
    const [, question = ''] = askers[0] ?? [];
    const found = desk.find(`${question} ${letter.replaceAll('\n', ' ')}`);
    expect(found?.question.startsWith('እዚ ደብዳበ')).toBe(true);
  });

  it('has no question where nothing else was written', () => {
    for (const { id, text } of labelled) expect(desk.find(text)?.question, id).toBe('');
  });

  it('may be a short message that wants money by a link', () => {
    const text =
      'DUO: u heeft een openstaand bedrag van € 57,40. Betaal vandaag via https://duo-inning.info/57';
    expect(desk.find(text)).not.toBeNull();
  });
});

describe('a question', () => {
  it('is none of our labelled questions taken for a letter', () => {
    const folder = join(packageRoot, 'test', 'sets');
    const others = readdirSync(folder).filter(
      (name) => name.endsWith('.jsonl') && name !== 'letters.jsonl' && name !== 'claims.jsonl',
    );
    const questions = others
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .flatMap((line) => {
        const { question, text } = JSON.parse(line) as Record<string, unknown>;
        const said = question ?? text;
        return typeof said === 'string' ? [said] : [];
      });
    expect(questions.length).toBeGreaterThan(3_000);
    expect(questions.filter((one) => desk.find(one) !== null)).toEqual([]);
  });

  it.each([
    'Beste Wegwijs, ik heb gisteren een brief gekregen van DUO waarin staat dat ik binnen zes weken € 625 boete moet betalen omdat ik mijn inburgering niet op tijd heb gehaald. Ik snap dit niet want ik heb verlenging gevraagd. Kan ik bezwaar maken? Met vriendelijke groet, Sara',
    'Geachte heer/mevrouw,\n\nIk zoek een taalschool in Nieuwegein voor mijn vrouw. Zij is inburgeringsplichtig sinds 12 januari 2026 en heeft al een brief van DUO gehad. Moet zij zelf betalen of betaalt de gemeente?\n\nMet vriendelijke groet,\nA. Noori\n12 november 2026',
    'Wat is het verschil tussen een aanmaning en een dwangbevel? Moet je dan meteen betalen of kun je een betalingsregeling vragen? En kun je binnen zes weken bezwaar maken bij de gemeente of moet je naar de rechtbank? Kenmerk van de zaak is 2026-11.',
    'De Wet inburgering 2021 geldt voor iedereen die na 1 januari 2022 inburgeringsplichtig is geworden. De gemeente nodigt de inburgeraar uit voor een brede intake. Wie niet op tijd klaar is krijgt een boete van DUO. Tegen dat besluit kan bezwaar worden gemaakt binnen zes weken.',
    'I live in Rotterdam and got a letter from Woonstad dated 21 april 2026 which says the huur goes up to € 588,40. Betreft: huurverhoging. Who can help me with this, is it free, and can I go to the huurcommissie? Best regards, Mo',
  ])('is no letter, however long: %j', (question) => {
    expect(desk.find(question)).toBeNull();
  });
});

const dates = Array.from({ length: 10_000 }, (_, n) => `uiterlijk ${(n % 28) + 1}-11-2026`).join(
  ' ',
);
const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a million letters without a space', 'a'.repeat(1_000_000)],
  ['a million digits', '1'.repeat(1_000_000)],
  ['ten thousand dates', dates],
  ['ten thousand sums', '€ 1.000,00 te betalen '.repeat(10_000)],
  ['ten thousand line ends', `Geachte heer,\n${'\n'.repeat(10_000)}`],
  ['control characters', `Geachte\u0000 heer\u0007,\u202e ${'\u0001\u200b\ud800'.repeat(5_000)}`],
  ['a name over and over', 'duo DUO just mega '.repeat(5_000)],
  ['limits without a sentence end', 'binnen zes weken na de de de de de '.repeat(3_000)],
  ['half dates', '3 d3 d3 d'.repeat(5_000)],
  ['links', 'https://a-b.top/x '.repeat(5_000)],
];

describe('whatever is sent', () => {
  it.each(hostile)('%s is read without an error, and what is quoted stands there', (_, text) => {
    const found = desk.find(text);
    expect(found === null || found.end <= text.length).toBe(true);
    const { deadlines, amounts } = desk.read(text, today);
    for (const { quote } of [...deadlines, ...amounts])
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(deadlines.length).toBeLessThanOrEqual(40);
  });
});
