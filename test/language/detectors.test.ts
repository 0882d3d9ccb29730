import { describe, expect, it } from 'vitest';
import { loadCld3 } from '../../src/adapters/language-detectors/cld3.ts';
import { loadFasttext } from '../../src/adapters/language-detectors/fasttext.ts';
import { loadLanguageDetectors } from '../../src/adapters/language-detectors/load.ts';
import { tagOf } from '../../src/adapters/language-detectors/tags.ts';

describe.each([
  ['cld3', loadCld3],
  ['fasttext', loadFasttext],
])('%s', (name, load) => {
  it.each([
    ['Ik wil graag weten wanneer ik de huur moet betalen', 'nl'],
    ['Я хочу знать, когда нужно платить за квартиру', 'ru'],
    ['Ez dixwazim bizanim kengî divê kirê bidim', 'kmr'],
    ['Vorrei sapere quando devo pagare l’affitto della casa', 'it'],
  ])('recognises %s', async (text, expected) => {
    const detector = await load();
    const [best] = detector.detect(text);
    expect(detector.name).toBe(name);
    expect(best?.language).toBe(expected);
    expect(best?.probability).toBeGreaterThan(0.3);
  });

  it('survives empty, broken and long texts', async () => {
    const detector = await load();
    for (const text of ['', ' ', '\n', '😀', '1', 'a\nb', 'huur '.repeat(2000)])
      expect(Array.isArray(detector.detect(text))).toBe(true);
  });
});

describe('loading', () => {
  it('gives both detectors and reports nothing', async () => {
    const reported: Error[] = [];
    const detectors = await loadLanguageDetectors((error) => reported.push(error));
    expect(detectors.map(({ name }) => name)).toEqual(['cld3', 'fasttext']);
    expect(reported).toEqual([]);
  });

  it('registers no handlers of its own on the process', async () => {
    const counts = () =>
      ['uncaughtException', 'unhandledRejection'].map((event) => process.listenerCount(event));
    const before = counts();
    await loadLanguageDetectors();
    expect(counts()).toEqual(before);
  });
});

describe('tags', () => {
  it.each([
    ['ku', 'kmr'],
    ['ckb', 'ckb'],
    ['iw', 'he'],
    ['ru-Latn', 'ru'],
    ['arz', 'ar'],
    ['it', 'it'],
  ])('%s becomes %s', (code, tag) => {
    expect(tagOf(code)).toBe(tag);
  });
});
