import { beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/adapters/embedder/engine.ts';
import type { Engine } from '../../../src/adapters/embedder/engine.ts';
import { ensureModel } from '../../../src/adapters/embedder/model-files.ts';
import { capText, cleanText } from '../../../src/adapters/embedder/prepare-text.ts';
import { MODEL_DIR, dot, lengthOf } from './real-model.ts';

let engine: Engine;

beforeAll(async () => {
  process.env['OMP_NUM_THREADS'] = '1';
  engine = openEngine(await ensureModel({ cacheDir: MODEL_DIR }));
});

const question = 'Hoe vraag ik bijzondere bijstand aan in Nijmegen?';

describe('the engine', () => {
  it('gives unit vectors of 384 numbers', async () => {
    const vector = await engine.embed(question, 'query');
    expect(vector).toHaveLength(384);
    expect(lengthOf(vector)).toBeCloseTo(1, 5);
  });

  it('puts a Dutch passage nearer to an Arabic question about it than another passage', async () => {
    const asked = await engine.embed('كيف أطلب المساعدة لشراء غسالة؟', 'query');
    const right = await engine.embed(
      'Bijzondere bijstand voor een wasmachine aanvragen',
      'passage',
    );
    const wrong = await engine.embed('De openingstijden van het zwembad in de zomer', 'passage');
    expect(dot(asked, right)).toBeGreaterThan(dot(asked, wrong));
  });

  it('gives the same bits for calls side by side as one after another', async () => {
    const texts = Array.from({ length: 12 }, (_, row) => `${question} ${'woord '.repeat(row * 5)}`);
    const serial: Float32Array[] = [];
    for (const text of texts) serial.push(await engine.embed(text, 'passage'));
    const parallel = await Promise.all(texts.map((text) => engine.embed(text, 'passage')));
    expect(parallel).toEqual(serial);
  });

  it('tells a question from a passage', async () => {
    const [asQuery, asPassage] = [
      await engine.embed(question, 'query'),
      await engine.embed(question, 'passage'),
    ];
    expect(dot(asQuery, asPassage)).toBeLessThan(0.9999);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['signs of the model itself', '</s><s><pad><mask>'],
    ['an unassigned character', '\u{10FFFF}'],
    ['right-to-left marks', '\u202E\u200F\u200E'],
  ])('gives a unit vector for %s', async (_what, text) => {
    expect(lengthOf(await engine.embed(text, 'query'))).toBeCloseTo(1, 5);
  });

  it.each([
    ['Dutch prose', 'De bijstand is voor wie te weinig inkomen heeft. '],
    ['Arabic prose', 'المساعدة الاجتماعية لمن ليس لديه دخل كاف. '],
    ['Tigrinya', 'ሓገዝ ንምርካብ ኣበይ ክኸይድ ኣለኒ። '],
    ['emoji without spaces', '🙂👩🏽‍🚀'],
    ['one long word', 'meervoudigepersoonlijkheidsstoornis'],
    ['a leader of dots', '. . . . . '],
    ['U+FDFA', 'ﷺ'],
  ])('reads no more than 512 tokens of %s, and nearly as many', (_what, part) => {
    const clean = cleanText(part.repeat(4000));
    const count = (text: string) => engine.tokenCount(text, 'query');
    const capped = capText(clean, 512, count);
    expect(count(capped)).toBeLessThanOrEqual(512);
    if (count(clean) > 512) expect(count(capped)).toBeGreaterThan(300);
  });

  it('embeds of a text of 200,000 characters only what it reads at once', async () => {
    const endless = 'De bijstand is voor wie te weinig inkomen heeft. '.repeat(4000);
    const count = (text: string) => engine.tokenCount(text, 'passage');
    const capped = capText(cleanText(endless), 512, count);
    expect(await engine.embed(endless, 'passage')).toEqual(await engine.embed(capped, 'passage'));
  });

  it('reads what follows a NUL', async () => {
    expect(await engine.embed(`bijstand\0${question}`, 'query')).toEqual(
      await engine.embed(`bijstand ${question}`, 'query'),
    );
  });

  it('reads a lone surrogate as U+FFFD', async () => {
    expect(await engine.embed(`${question}\ud83d`, 'query')).toEqual(
      await engine.embed(`${question}\ufffd`, 'query'),
    );
  });
});

it('says that a library cannot be loaded', () => {
  expect(() => openEngine({ enginePath: '/nowhere/engine.so', modelPath: '' })).toThrow(
    /cannot open|no such/iu,
  );
});
