import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRedaction, parseRedactionItems } from '../../src/evaluate/triage.ts';
import { placeholders, redact } from '../../src/triage/redact.ts';
import { elevenTest } from '../../src/triage/redaction/numbers.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const items = parseRedactionItems(read('test/sets/redaction.jsonl'));

describe('the labelled set', () => {
  const report = evaluateRedaction(items, redact);

  it('has at least 200 texts with and 200 without personal data', () => {
    expect(report.recall.of).toBeGreaterThanOrEqual(200);
    expect(report.falseAlarms.of).toBeGreaterThanOrEqual(200);
  });

  it('is hidden for at least 98 %, with at most 1 % false alarms', () => {
    expect(report.recall.share, JSON.stringify(report.misses)).toBeGreaterThanOrEqual(0.98);
    expect(report.falseAlarms.share, JSON.stringify(report.misses)).toBeLessThanOrEqual(0.01);
  });

  it('does not change when it is redacted a second time', () => {
    for (const { text } of items) {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, hidden: [] });
    }
  });
});

describe('what stays', () => {
  const folder = 'src/language/questions/';
  const ours = readdirSync(new URL(folder, root)).flatMap((file) =>
    read(folder + file).split('\n'),
  );
  const seeds = read('test/sets/seeds.jsonl').split('\n').filter(Boolean);
  const asked = seeds.map((line) => (JSON.parse(line) as { question: string }).question);

  it('hides nothing in everyday questions', () => {
    const hidden = [...ours, ...asked].filter((question) => redact(question).hidden.length > 0);
    expect(hidden).toEqual([]);
  });

  it('leaves the words around what it hides as they were', () => {
    expect(redact('Ik ben Ali, bel 06-12345678 na 17.00 uur!').text).toBe(
      `Ik ben Ali, bel ${placeholders.phone} na 17.00 uur!`,
    );
  });
});

describe('the rules', () => {
  it.each([
    ['123456782', true],
    ['111222333', true],
    ['12345672', true],
    ['123456789', false],
    ['000000000', false],
    ['12345', false],
  ])('takes %s for a BSN: %s', (digits, valid) => {
    expect(elevenTest(digits)).toBe(valid);
  });

  it('hides nine digits only when they pass the eleven test or a word says what they are', () => {
    expect(redact('123456782').hidden).toEqual(['bsn']);
    expect(redact('123456789').hidden).toEqual([]);
    expect(redact('BSN 123456789').hidden).toEqual(['bsn']);
  });

  it('hides a foreign IBAN only when its check digits are right', () => {
    expect(redact('DE89370400440532013000').hidden).toEqual(['iban']);
    expect(redact('DE88370400440532013000').hidden).toEqual([]);
  });

  it('hides a date only beside a word for being born, and not when it is the date of a rule', () => {
    expect(redact('geboren op 12-05-1990').hidden).toEqual(['birth_date']);
    expect(redact('afspraak op 12-05-2025').hidden).toEqual([]);
    expect(redact('wie geboren is voor 12-05-1998').hidden).toEqual([]);
  });

  it('names each kind once, in order of appearance', () => {
    expect(redact('a@b.nl, 0612345678, c@d.nl').hidden).toEqual(['email', 'phone']);
  });
});

describe('hostile text', () => {
  const pieces = ['', 'a', '0', '0 ', '12-05-1990 ', '@', 'a@b.', '(', '+31', 'NL91 ', 'straat'];
  const words = [
    'mijn naam is ',
    'Kerkstraat ',
    'Aa ',
    'geboren ',
    'اسمي ',
    'paspoort ',
    '6511 AB ',
  ];
  const odd = ['\0', '\ud800', '\u0301', '\u202e', '𝟘', 'улица Aa ', 'mijn adres is Aa ', '.', '-'];
  const size = 20_000;

  it.each([...pieces, ...words, ...odd])('of %j only is read to its end', (piece) => {
    const text = `${piece.repeat(Math.ceil(size / Math.max(1, piece.length)))} tel 06-12345678`;
    expect(redact(text).text).not.toContain('12345678');
  });

  it('never throws, and hides exactly what it names', () => {
    const part = fc.oneof(
      fc.constantFrom(...pieces, ...words, ...odd, ...items.map(({ text }) => text)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const result = redact(text);
        expect(result.text === text).toBe(result.hidden.length === 0);
        for (const kind of result.hidden) expect(result.text).toContain(placeholders[kind]);
      }),
      { numRuns: 300 },
    );
  });
});
