import { describe, expect, it } from 'vitest';
import type { RetrievalRequest } from '../../src/domain/retrieval.ts';
import { createGlossary } from '../../src/knowledge/glossary.ts';
import { EmbedderUnavailable } from '../../src/ports/embedder.ts';
import { createGlossaryMatcher } from '../../src/retrieve/glossary.ts';
import type { Retriever } from '../../src/retrieve/retrieve.ts';
import { createRetriever } from '../../src/retrieve/retrieve.ts';
import { makePassage } from '../index/make-passage.ts';
import { ToyEmbedder, toyIndex } from './toy.ts';

const glossary = createGlossaryMatcher(createGlossary([]));
const passages = [
  makePassage('national', 'Huurtoeslag helpt bij de huur.'),
  makePassage('nijmegen', 'Nijmegen helpt bij huur en huurschuld.', { municipality: 'nijmegen' }),
  makePassage('rotterdam', 'Rotterdam helpt bij huur en huurschuld.', {
    municipality: 'rotterdam',
  }),
  makePassage('old', 'Hulp bij huur in vroeger tijd.', { validUntil: '2020-12-31' }),
  makePassage('copy', 'Huurtoeslag  helpt bij\nde huur.'),
  makePassage('school', 'Een kind gaat naar school.'),
  makePassage('doctor', 'De huisarts is een arts.'),
  makePassage('work', 'Werk zoeken bij het werkplein.'),
];
const toy = new ToyEmbedder();
const index = await toyIndex(passages);
const retriever = createRetriever({ index: () => index, embedder: toy, glossary });

function ask(over: Partial<RetrievalRequest>, by: Retriever = retriever) {
  return by.retrieve({ question: 'huur', language: 'nl', k: 3, ...over });
}

describe('retrieve', () => {
  it('finds by meaning what no word has in common', async () => {
    const { kept } = await ask({ question: 'doctor', language: 'en', k: 1 });
    expect(kept[0]?.passage.id).toBe('doctor');
    expect(kept[0]?.matchedTerms).toEqual([]);
  });

  it('keeps no more than k, best first, and reports the rest with the reason', async () => {
    const { kept, rejected, dense } = await ask({ k: 2 });
    expect(dense).toBe(true);
    expect(kept).toHaveLength(2);
    expect(kept.map(({ score }) => score)).toEqual(
      kept.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(rejected.find(({ passage }) => passage.id === 'school')?.rejected).toBe('rank');
    expect(kept.some(({ rejected: reason }) => reason !== undefined)).toBe(false);
  });

  it('never gives the rule of another municipality', async () => {
    const { kept, rejected } = await ask({ municipality: 'nijmegen', k: 10 });
    const ids = kept.map(({ passage }) => passage.id);
    expect(ids).not.toContain('rotterdam');
    expect(ids).toContain('national');
    expect(rejected.find(({ passage }) => passage.id === 'rotterdam')?.rejected).toBe(
      'municipality',
    );
  });

  it('puts the own municipality before another that is about as good', async () => {
    const order = async (municipality: string | null): Promise<number> => {
      const { kept } = await ask({ question: 'huurschuld', municipality, k: 10 });
      return kept.findIndex(({ passage }) => passage.id === 'nijmegen');
    };
    expect(await order('nijmegen')).toBe(0);
  });

  it('searches all municipalities when none is known', async () => {
    const { kept } = await ask({ question: 'huurschuld', municipality: null, k: 2 });
    expect(kept.map(({ passage }) => passage.id)).toEqual(['nijmegen', 'rotterdam']);
  });

  it('leaves out what is no longer valid', async () => {
    const { rejected } = await ask({ validOn: '2026-01-01', k: 10 });
    expect(rejected.find(({ passage }) => passage.id === 'old')?.rejected).toBe('validity');
  });

  it('gives a text once that stands in two documents', async () => {
    const { kept, rejected } = await ask({ k: 10 });
    const ids = kept.map(({ passage }) => passage.id);
    expect(ids.filter((id) => id === 'national' || id === 'copy')).toHaveLength(1);
    expect(rejected.map(({ rejected: reason }) => reason)).toContain('duplicate');
  });

  it('says which words matched and how near each piece is', async () => {
    const { kept } = await ask({ question: 'huurschuld', municipality: 'nijmegen', k: 1 });
    expect(kept[0]?.matchedTerms).toContain('huurschuld');
    expect(kept[0]?.pieces).toEqual([{ start: 0, end: 38, score: expect.any(Number) as number }]);
  });

  it('gives every candidate a confidence between 0 and 1', async () => {
    const { kept, rejected } = await ask({ k: 10 });
    for (const { confidence } of [...kept, ...rejected]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('finds what only a filter lets through, however far down it stands', async () => {
    const many = [
      ...Array.from({ length: 300 }, (_, n) =>
        makePassage(`r${n}`, `Huur nummer ${n}.`, { municipality: 'rotterdam' }),
      ),
      makePassage('own', 'Iets over werk en huur.', { municipality: 'nijmegen' }),
    ];
    const large = await toyIndex(many);
    const own = createRetriever({ index: () => large, embedder: toy, glossary });
    const { kept } = await ask({ municipality: 'nijmegen' }, own);
    expect(kept.map(({ passage }) => passage.id)).toEqual(['own']);
  });

  it('tells how long each step took', async () => {
    const { timings } = await ask({});
    expect(Object.keys(timings)).toEqual(['embed', 'lexical', 'dense', 'rank']);
  });

  it('uses the index of the moment', async () => {
    let now = index;
    const switching = createRetriever({ index: () => now, embedder: toy, glossary });
    await ask({}, switching);
    now = await toyIndex([makePassage('new', 'Nieuw over huur.')]);
    const { kept } = await ask({}, switching);
    expect(kept.map(({ passage }) => passage.id)).toEqual(['new']);
  });
});

describe('many questions', () => {
  it('are embedded in one call and answered as one by one', async () => {
    const questions = ['huur', 'school', 'arts'];
    const requests = questions.map((question) => ({ question, language: 'nl', k: 3 }));
    const embedder = new ToyEmbedder();
    const together = createRetriever({ index: () => index, embedder, glossary });
    const results = await together.retrieveAll(requests);
    expect(embedder.calls).toBe(1);
    for (const [n, result] of results.entries()) {
      const single = await retriever.retrieve(requests[n] ?? { question: '', language: '', k: 0 });
      expect({ ...result, timings: {} }).toEqual({ ...single, timings: {} });
    }
  });

  it('may be none', async () => {
    expect(await retriever.retrieveAll([])).toEqual([]);
  });
});

describe('without a model', () => {
  const broken = {
    modelId: 'toy',
    embedQueries: () => Promise.reject(new EmbedderUnavailable('the model could not be fetched')),
  };
  const byWords = createRetriever({ index: () => index, embedder: broken, glossary });

  it('compares words and says so', async () => {
    const { kept, dense } = await ask(
      { question: 'huurschuld', municipality: 'nijmegen' },
      byWords,
    );
    expect(dense).toBe(false);
    expect(kept[0]?.passage.id).toBe('nijmegen');
    expect(kept[0]?.scores.dense).toBeNull();
    expect(kept[0]?.pieces).toEqual([{ start: 0, end: 38, score: 0 }]);
  });

  it('finds nothing where no word matches', async () => {
    expect((await ask({ question: 'тест' }, byWords)).kept).toEqual([]);
  });

  it('never compares vectors of two models', async () => {
    const other = Object.assign(new ToyEmbedder(), { modelId: 'another' });
    const mixed = createRetriever({ index: () => index, embedder: other, glossary });
    expect((await ask({}, mixed)).dense).toBe(false);
    expect(other.calls).toBe(0);
  });

  it('searches an index without vectors', async () => {
    const bare = await toyIndex(passages, null);
    const words = createRetriever({ index: () => bare, embedder: toy, glossary });
    expect((await ask({ question: 'school' }, words)).kept[0]?.passage.id).toBe('school');
  });
});

describe('errors', () => {
  it('of the embedder that are not its absence are not hidden', async () => {
    await expect(ask({ question: 'iets zonder onderwerp' })).rejects.toThrow('no topic');
  });

  it('an aborted question is not searched', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(ask({ signal })).rejects.toThrow('gone');
  });
});
