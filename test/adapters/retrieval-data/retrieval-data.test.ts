import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL_DIMENSION, LOCAL_MODEL_ID } from '../../../src/adapters/embedder/local-embedder.ts';
import { packageRoot } from '../../../src/adapters/files/package-root.ts';
import { readGlossary } from '../../../src/adapters/retrieval-data/glossary.ts';
import {
  meansFileName,
  meansFolder,
  readLanguageMeans,
} from '../../../src/adapters/retrieval-data/language-means.ts';
import { dot } from '../../../src/index/vectors.ts';

const questions = join(packageRoot, 'src', 'language', 'questions');
const tags = readdirSync(questions)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => name.replace('.txt', ''));
const linesOf = (tag: string): string[] =>
  readFileSync(join(questions, `${tag}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('the shipped means of the local model', () => {
  it('are there, for every language that has questions', async () => {
    const means = await readLanguageMeans(LOCAL_MODEL_ID);
    expect(means?.dimension).toBe(LOCAL_DIMENSION);
    const unknown = means?.query('xx');
    for (const tag of tags) expect(means?.query(tag)).not.toEqual(unknown);
  });

  it('were made from the questions that are there', () => {
    const source = readFileSync(join(meansFolder, meansFileName(LOCAL_MODEL_ID)), 'utf8');
    const digest = createHash('sha256')
      .update(JSON.stringify(tags.map((tag) => [tag, linesOf(tag)])))
      .digest('hex');
    expect((JSON.parse(source) as { questions: string }).questions).toBe(digest);
  });

  it('have orthonormal directions to remove', async () => {
    const directions = (await readLanguageMeans(LOCAL_MODEL_ID))?.nuisance ?? [];
    expect(directions).toHaveLength(10);
    directions.forEach((a, i) => {
      directions.forEach((b, j) => {
        expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 3);
      });
    });
  });

  it('are missing for a model that none were made for', async () => {
    expect(await readLanguageMeans('somebody/else')).toBeNull();
  });
});

describe('the questions that means are made of', () => {
  it.each(tags)('are at least 80 in %s, as many as in Dutch', (tag) => {
    expect(linesOf(tag).length).toBeGreaterThanOrEqual(80);
    expect(linesOf(tag)).toHaveLength(linesOf('nl').length);
  });
});

describe('the shipped glossary', () => {
  it('is well formed and says each term in most of our languages', async () => {
    const { terms } = await readGlossary();
    expect(terms.length).toBeGreaterThanOrEqual(80);
    const languages = terms.map(({ translations }) => Object.keys(translations).length);
    expect(languages.reduce((a, b) => a + b, 0) / terms.length).toBeGreaterThan(12);
  });
});
