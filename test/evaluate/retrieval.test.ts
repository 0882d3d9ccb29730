import { describe, expect, it } from 'vitest';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import { languageOf, parseBench } from '../../src/evaluate/bench.ts';
import { evaluateRetrieval } from '../../src/evaluate/retrieval.ts';
import { formatReport } from '../../src/evaluate/table.ts';
import { encodeVector, parseMeans } from '../../src/index/means.ts';
import { createGlossary } from '../../src/knowledge/glossary.ts';
import { ToyEmbedder } from '../retrieve/toy.ts';

const json = (rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const sets = parseBench({
  passages: json([
    { set: 's', id: 'rent', lang: 'nl', doc: 'd', text: 'Hulp bij huur.' },
    { set: 's', id: 'school', lang: 'nl', doc: 'd', text: 'Een kind op school.' },
    { set: 's', id: 'doctor', lang: 'nl', doc: 'd', text: 'De arts helpt.' },
  ]),
  queries: json([
    { set: 's', task: 'qa', qid: '1', lang: 'nl', question: 'huur', positive_ids: ['rent'] },
    { set: 's', task: 'qa', qid: '2', lang: 'en', question: 'doctor', positive_ids: ['doctor'] },
    { set: 's', task: 'qa', qid: '3', lang: 'en', question: 'rent', positive_ids: ['school'] },
  ]),
  offdomain: json([{ qid: '4', lang: 'nl', question: 'werk', corpus: 's', answerable: false }]),
});

/** The toy as a whole embedder, for passages too. */
class EvaluatedToy extends ToyEmbedder {
  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embedQueries(texts);
  }
  status(): { state: 'ready' } {
    return { state: 'ready' };
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

const embedder = new EvaluatedToy();
const zero = encodeVector(new Float32Array(embedder.dimension));
const means = parseMeans(
  JSON.stringify({
    format: 1,
    model: 'toy',
    dimension: embedder.dimension,
    questions: '',
    languages: { nl: { query: zero, passage: zero } },
    nuisance: [],
  }),
);

const report = await evaluateRetrieval(
  {
    sets,
    embedder,
    means,
    glossary: createGlossary([]),
    createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
  },
  0.5,
);

describe('the evaluation', () => {
  it('scores each language of each task', () => {
    const [task] = report.tasks;
    expect(task?.languages.map(({ language, scores }) => [language, scores.recall1.mean])).toEqual([
      ['en', 0.5],
      ['nl', 1],
    ]);
    expect(task?.macro.recall1).toBe(0.75);
  });

  it('measures abstention on the questions that nothing answers', () => {
    const [one] = report.abstention;
    expect(one?.refused.n).toBe(1);
    expect(one?.lost.n).toBe(3);
  });

  it('prints a table with every language', () => {
    const text = formatReport(report);
    expect(text).toContain('s/qa');
    expect(text).toMatch(/^macro +75\.0/m);
    expect(text).toMatch(/^nl +100\.0/m);
    expect(text).toContain('abstention');
  });
});

describe('the benchmark files', () => {
  it('refuse a line that does not fit', () => {
    expect(() => parseBench({ passages: '{"set":"s"}', queries: '', offdomain: '' })).toThrow();
  });

  it('name Northern Kurdish as we do not', () => {
    expect(languageOf('ku')).toBe('kmr');
    expect(languageOf('prs')).toBe('prs');
  });
});
