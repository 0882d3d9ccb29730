import { describe, expect, it } from 'vitest';
import { nearPieces } from '../../src/retrieve/near-pieces.ts';
import { makePassage } from '../index/make-passage.ts';
import { ToyEmbedder, toyIndex } from './toy.ts';

const passages = [
  makePassage('rent', 'Huurtoeslag helpt bij de huur.', { recordId: 'doc/home' }),
  makePassage('school', 'Een kind gaat naar school.', { recordId: 'doc/home' }),
  makePassage('work', 'Werk zoeken bij het werkplein.', { recordId: 'doc/work' }),
];
const toy = new ToyEmbedder();
const vector = toy.vector('rent');

describe('the sentences of a document', () => {
  it('are all compared with the question, the nearest highest', async () => {
    const index = await toyIndex(passages);
    const found = nearPieces(index, { documents: ['doc/home'], vector, language: 'en' });
    expect(found.map(({ recordId }) => recordId)).toEqual(['doc/home', 'doc/home']);
    const [rent = 0, school = 0] = found.map(({ pieces }) => pieces[0]?.score);
    expect(rent).toBeGreaterThan(school);
  });

  it('are none of another document, of an unknown one, or twice of one', async () => {
    const index = await toyIndex(passages);
    const request = { documents: ['doc/work', 'doc/work', 'doc/none'], vector, language: 'en' };
    expect(nearPieces(index, request)).toHaveLength(1);
  });

  it('are not compared without a model', async () => {
    const index = await toyIndex(passages, null);
    const request = { documents: ['doc/home'], vector, language: 'en' };
    expect(nearPieces(index, request)).toEqual([]);
  });
});
