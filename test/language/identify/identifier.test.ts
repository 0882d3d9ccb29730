import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguageDetectors } from '../../../src/adapters/language-detectors/load.ts';
import { evaluateLanguage, parseLanguageItems } from '../../../src/evaluate/language.ts';
import {
  createLanguageIdentifier,
  type LanguageIdentifier,
} from '../../../src/language/identify/identifier.ts';

const items = parseLanguageItems(
  readFileSync(new URL('../../sets/language.jsonl', import.meta.url), 'utf8'),
);

let identifier: LanguageIdentifier;

beforeAll(async () => {
  identifier = createLanguageIdentifier(await loadLanguageDetectors());
});

function languageOf(text: string, pageLanguage?: string): string {
  return identifier.identify(text, { pageLanguage }).language;
}

describe('the labelled set of short messages', () => {
  it('holds at least 300 messages, ten or more in each of our languages', () => {
    const counts = items.map(({ lang }) => lang);
    expect(items.length).toBeGreaterThanOrEqual(300);
    for (const tag of 'nl en ar ti tr fa prs so uk ru pl kmr ckb ps am fr es ro bg'.split(' '))
      expect(counts.filter((lang) => lang === tag).length, tag).toBeGreaterThanOrEqual(10);
  });

  it('is identified right in 95 of 100 cases, and in 75 of 100 of each kind', () => {
    const report = evaluateLanguage({
      name: 'own',
      items,
      identify: (text, page) => identifier.identify(text, { pageLanguage: page }),
      mergePersian: false,
      now: () => 0,
    });
    expect(report.accuracy.mean).toBeGreaterThanOrEqual(0.95);
    for (const { group, accuracy } of report.kinds)
      expect(accuracy.mean, group).toBeGreaterThanOrEqual(0.75);
  });
});

describe('messages in two languages', () => {
  it.each([
    ['كيف أطلب bijzondere bijstand؟', 'ar'],
    ['how do I apply for huurtoeslag', 'en'],
    ['Wat betekent مساعدة in het Nederlands?', 'nl'],
    ['Что такое Engineering News-Record?', 'ru'],
    ['What does "U moet binnen veertien dagen reageren" mean?', 'en'],
    ['Co to znaczy: Wij verzoeken u het formulier ondertekend terug te sturen.', 'pl'],
    ['uitkering alıyorum çalışabilir miyim', 'tr'],
  ])('%s is a question in %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });

  it('a Dutch text that quotes Dutch stays Dutch', () => {
    expect(languageOf('Wat bedoelt u met "binnen veertien dagen reageren" in uw brief?')).toBe(
      'nl',
    );
  });
});

describe('the language of the page', () => {
  it.each([
    ['selam', 'tr', 'tr'],
    ['selam', 'ti', 'ti'],
    ['سلام', 'ps', 'ps'],
    ['huurtoeslag', 'ar', 'ar'],
    ['huurtoeslag', 'nl-simple', 'nl'],
    ['huurtoeslag', undefined, 'nl'],
    ['DUO telefon', 'bg', 'bg'],
    ['IND contact', 'ckb', 'ckb'],
  ])('decides what %s is on a page in %s', (text, page, expected) => {
    expect(languageOf(text, page)).toBe(expected);
  });

  it.each([
    ['Ik kan de huur niet betalen', 'ar', 'nl'],
    ['where is the office', 'tr', 'en'],
    ['لا أستطيع دفع الإيجار', 'fa', 'ar'],
    ['', 'tr', 'und'],
  ])('does not change the language of %s', (text, page, expected) => {
    expect(languageOf(text, page)).toBe(expected);
  });
});

describe('Persian and Dari', () => {
  it('are told apart by their words', () => {
    expect(languageOf('دخترم در مکتب شامل شده میتواند؟')).toBe('prs');
    expect(languageOf('دخترم می‌تواند در دبیرستان ثبت‌نام کند؟')).toBe('fa');
  });

  it('where nothing tells them apart it is Persian, with Dari among the alternatives', () => {
    const { language, alternatives } = identifier.identify('من در این شهر زندگی می کنم');
    expect(language).toBe('fa');
    expect(alternatives.map((share) => share.language)).toContain('prs');
  });
});

describe('confidence', () => {
  it('is high for a plain sentence and low for one ambiguous word', () => {
    const sure = identifier.identify('ik wil graag weten wanneer ik de huur moet betalen');
    const unsure = identifier.identify('selam');
    expect(sure.confidence).toBeGreaterThan(0.95);
    expect(unsure.confidence).toBeLessThan(0.6);
  });

  it('never adds up to more than one with the alternatives, which do not repeat the language', () => {
    for (const { text } of items) {
      const { language, confidence, alternatives } = identifier.identify(text);
      const total = alternatives.reduce((sum, share) => sum + share.confidence, confidence);
      expect(total, text).toBeLessThan(1 + 1e-9);
      expect(alternatives.map((share) => share.language)).not.toContain(language);
    }
  });
});

describe('hostile input', () => {
  const million = 1_000_000;
  it.each([
    ['nothing', '', 'und'],
    ['a million blanks', ' '.repeat(million), 'und'],
    ['NUL bytes only', '\0'.repeat(million), 'und'],
    ['lone surrogates only', '\ud800'.repeat(million), 'und'],
    ['emoji only', '👍🏽👨‍👩‍👧😀', 'und'],
    ['digits and signs', '€ 1.250,- (06) 12 34 56 78 ?!', 'und'],
    ['an address only', 'https://www.example.org/huur/aanvragen', 'und'],
    ['combining marks without a letter', '\u0301'.repeat(million), 'und'],
    ['a megabyte of Dutch', 'Ik kan de huur niet betalen. '.repeat(40_000), 'nl'],
    ['NUL bytes between words', 'Ik kan\0de huur\0niet betalen', 'nl'],
    ['a lone surrogate between words', 'Ik kan de \ud83d huur niet betalen', 'nl'],
    ['presentation forms', 'ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ ﻛﻴﻒ ﺣﺎﻟﻜﻢ', 'ar'],
  ])('%s', (_, text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });

  it.each([
    ['a million letters without a blank', 'a'.repeat(million)],
    ['half a million at-signs', 'a@'.repeat(million / 2)],
    ['only quotation marks', '„'.repeat(million)],
    ['a Dutch word among quotation marks', `niet geweldig ${'„"«'.repeat(million / 4)}`],
    ['every script at once', 'a а ا ሀ 你 あ ก ক א Ω '.repeat(20_000)],
    ['the ligature of eighteen letters', 'ﷺ'.repeat(100_000)],
  ])('%s is answered without an exception', (_, text) => {
    expect(identifier.identify(text).language).toMatch(/^[a-z]{2,3}$/);
  });

  it('reads no more of a long text than its beginning', () => {
    const dutch = 'Ik kan de huur niet betalen. '.repeat(200);
    expect(identifier.identify(dutch + 'أريد مساعدة '.repeat(50_000))).toEqual(
      identifier.identify(dutch),
    );
  });
});

describe('without detectors', () => {
  const alone = createLanguageIdentifier([]);

  it('our languages are still told apart', () => {
    const ours = items.filter(({ kind }) => kind === 'short');
    const right = ours.filter(({ lang, text }) => alone.identify(text).language === lang);
    expect(right.length / ours.length).toBeGreaterThanOrEqual(0.95);
  });

  it('a detector that fails is as good as none', () => {
    const failing = createLanguageIdentifier([
      {
        name: 'aborted',
        detect: () => {
          throw new Error('memory access out of bounds');
        },
      },
    ]);
    const text = 'nerede kayıt olabilirim';
    expect(failing.identify(text)).toEqual(alone.identify(text));
  });
});
