import { describe, expect, it } from 'vitest';
import { generator } from '../../src/evaluate/metrics.ts';
import type { LanguageMeans } from '../../src/index/means.ts';
import { fromBytes, rowOf } from '../../src/index/vectors.ts';
import { parseMeaning, writeMeaning } from '../../src/retrieve/meaning-file.ts';
import type { MeaningExample, MeaningLabel } from '../../src/retrieve/message-meaning.ts';
import {
  learnMeaning,
  meaningLabels,
  neighboursOf,
  readMeaning,
} from '../../src/retrieve/message-meaning.ts';

const dimension = 12;
/** Languages lie far apart on the first two axes; what is said lies on the others. */
const places: Readonly<Record<string, readonly [number, number]>> = { nl: [5, 0], ar: [0, 5] };
const means: LanguageMeans = {
  modelId: 'toy',
  dimension,
  digest: 'means-1',
  query: (language) =>
    Float32Array.from([...(places[language] ?? [0, 0]), ...new Float32Array(10)]),
  passage: () => new Float32Array(dimension),
  nuisance: [],
};
const topics: Partial<Record<MeaningLabel, number>> = {
  violence: 2,
  suicide: 3,
  greeting: 4,
  question: 5,
};

function say(label: MeaningLabel, language: string, random: () => number): MeaningExample {
  const vector = Float32Array.from(means.query(language), (value) => value + 0.3 * random() - 0.15);
  const topic = topics[label] ?? 0;
  vector[topic] = (vector[topic] ?? 0) + 1;
  return { label, language, vector };
}

const random = generator(11);
const labels = Object.keys(topics) as MeaningLabel[];
const learnt = learnMeaning(
  labels.flatMap((label) => Array.from({ length: 25 }, () => say(label, 'nl', random))),
  means,
);

describe('what a message means', () => {
  it.each(['violence', 'suicide'] as const)(
    'is told in a language that nothing was learnt in: %s',
    (label) => {
      const { vector } = say(label, 'ar', random);
      const { crisis, message } = readMeaning(learnt, means, vector, 'ar');
      expect(crisis.kind).toBe(label);
      expect(crisis.score).toBeGreaterThan(0.7);
      expect(crisis.margin).toBeGreaterThan(0.2);
      expect(message.score).toBeLessThan(0.3);
    },
  );

  it('of an ordinary question is no crisis', () => {
    const { vector } = say('question', 'ar', random);
    const { crisis, message } = readMeaning(learnt, means, vector, 'ar');
    expect(message.kind).toBe('question');
    expect(crisis.score).toBeLessThan(0.3);
    expect(crisis.margin).toBeLessThan(-0.2);
  });

  it('of a greeting is a greeting', () => {
    const { vector } = say('greeting', 'ar', random);
    expect(readMeaning(learnt, means, vector, 'ar').message.kind).toBe('greeting');
  });

  it('is missed where the language is taken for another: it must be taken out', () => {
    const { vector } = say('violence', 'ar', random);
    const right = readMeaning(learnt, means, vector, 'ar').crisis.score;
    expect(readMeaning(learnt, means, vector, 'nl').crisis.score).toBeLessThan(right);
  });

  it('of a vector without length is nothing much, and finite', () => {
    const { crisis, message } = readMeaning(learnt, means, means.query('nl'), 'nl');
    expect([crisis.score, crisis.margin, message.score].every(Number.isFinite)).toBe(true);
  });
});

describe('the neighbours of a crisis', () => {
  const examples = labels.flatMap((label) =>
    Array.from({ length: 5 }, () => say(label, 'nl', random)),
  );

  it('are every crisis, and what is none', () => {
    const { crises, others } = neighboursOf(examples, means);
    expect([crises.rows, others.rows]).toEqual([10, 10]);
  });

  it('are each there once, however often it was learnt from', () => {
    const { neighbours } = learnMeaning([...examples, ...examples], means);
    expect([neighbours.crises.rows, neighbours.others.rows]).toEqual([10, 10]);
  });

  it('that lie nearest to one come first', () => {
    const { others } = neighboursOf(
      [
        say('question', 'nl', random),
        { ...say('violence', 'nl', random), label: 'question' },
        say('violence', 'nl', random),
      ],
      means,
    );
    expect(rowOf(fromBytes(others), 0)[topics.violence ?? 0]).toBeGreaterThan(0.5);
  });

  it('may be missing: then nothing is a crisis by them', () => {
    const model = learnMeaning(
      [say('greeting', 'nl', random), say('question', 'nl', random)],
      means,
    );
    const { vector } = say('violence', 'nl', random);
    expect(readMeaning(model, means, vector, 'nl').crisis.margin).toBeLessThan(0);
  });
});

describe('the file of what was learnt', () => {
  const written = writeMeaning(learnt, means);

  it('judges as before it was written', () => {
    const read = parseMeaning(written, means);
    if (read === null) throw new Error('nothing was read');
    for (const label of labels) {
      const { vector } = say(label, 'nl', random);
      const [before, after] = [learnt, read].map((one) => readMeaning(one, means, vector, 'nl'));
      expect(after?.crisis.kind).toBe(before?.crisis.kind);
      expect(after?.crisis.score).toBeCloseTo(before?.crisis.score ?? NaN, 1);
      expect(after?.crisis.margin).toBeCloseTo(before?.crisis.margin ?? NaN, 1);
    }
  });

  it.each([
    ['other means', { ...means, digest: 'means-2' }, written],
    ['another model', { ...means, modelId: 'other' }, written],
    ['other labels', means, written.replace('"suicide"', '"sadness"')],
    ['too few weights', means, written.replace(/"weights": "[^"]*"/, '"weights": "AAAAAA=="')],
  ])('is not used with %s', (_name, now, source) => {
    expect(parseMeaning(source, now)).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['another format', JSON.stringify({ format: 1 })],
  ])('is refused when it is %s', (_name, source) => {
    expect(() => parseMeaning(source, means)).toThrow();
  });

  it('names every label once', () => {
    expect(new Set(meaningLabels).size).toBe(meaningLabels.length);
  });
});
