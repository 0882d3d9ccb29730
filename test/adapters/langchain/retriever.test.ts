import { BaseRetriever } from '@langchain/core/retrievers';
import { RunnableLambda } from '@langchain/core/runnables';
import { describe, expect, it } from 'vitest';
import { WegwijsRetriever, wegwijsTool } from '../../../src/adapters/langchain/index.ts';
import { createGlossary } from '../../../src/knowledge/glossary.ts';
import { createGlossaryMatcher } from '../../../src/retrieve/glossary.ts';
import { createRetriever } from '../../../src/retrieve/retrieve.ts';
import { makePassage } from '../../index/make-passage.ts';
import { ToyEmbedder, toyIndex } from '../../retrieve/toy.ts';

const index = await toyIndex([
  makePassage('rent', 'Hulp bij huur.', { title: 'Wonen', headingPath: ['Wonen', 'Huur'] }),
  makePassage('nijmegen', 'Hulp bij huur in Nijmegen.', { municipality: 'nijmegen' }),
  makePassage('rotterdam', 'Hulp bij huur in Rotterdam.', { municipality: 'rotterdam' }),
  makePassage('school', 'Een kind gaat naar school.'),
]);
const ours = createRetriever({
  index: () => index,
  embedder: new ToyEmbedder(),
  glossary: createGlossaryMatcher(createGlossary([])),
});
const make = (over: { k?: number; municipality?: string }): WegwijsRetriever =>
  new WegwijsRetriever({
    retrieve: (request) => ours.retrieve(request),
    identify: () => 'nl',
    ...over,
  });

describe('the LangChain retriever', () => {
  it('is one of theirs', () => {
    expect(make({})).toBeInstanceOf(BaseRetriever);
  });

  it('gives documents with everything that a citation needs', async () => {
    const [document] = await make({ k: 1, municipality: 'utrecht' }).invoke('huur');
    expect(document).toMatchObject({
      id: 'rent',
      pageContent: 'Hulp bij huur.',
      metadata: {
        passageId: 'rent',
        documentId: 'rent',
        title: 'Wonen',
        section: 'Huur',
        start: 0,
        end: 14,
      },
    });
  });

  it('keeps to a municipality and to k', async () => {
    const documents = await make({ k: 3, municipality: 'nijmegen' }).invoke('huur');
    const ids = documents.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(ids).not.toContain('rotterdam');
  });

  it('takes its place in a chain', async () => {
    const chain = make({ k: 2 }).pipe(RunnableLambda.from((found: unknown[]) => found.length));
    expect(await chain.invoke('huur')).toBe(2);
  });
});

describe('the LangChain tool', () => {
  it('gives an agent passages with the place where each stands', async () => {
    const result: unknown = await wegwijsTool(make({ k: 1 })).invoke({ question: 'school' });
    expect(JSON.parse(String(result))).toEqual([
      expect.objectContaining({ text: 'Een kind gaat naar school.', start: 0 }),
    ]);
  });

  it('refuses a call without a question', async () => {
    await expect(wegwijsTool(make({})).invoke({ question: '' })).rejects.toThrow();
  });
});
