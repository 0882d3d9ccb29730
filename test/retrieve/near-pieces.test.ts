import { describe, expect, it } from 'vitest';
import { nearPieces } from '../../src/retrieve/near-pieces.ts';
import { makePassage } from '../index/make-passage.ts';
import { ToyEmbedder, toyIndex } from './toy.ts';

const passages = [
  makePassage('rent', 'Huurtoeslag helpt bij de huur.', {
    recordId: 'doc/home',
    sectionId: 'geld',
  }),
  makePassage('school', 'Een kind gaat naar school.', {
    recordId: 'doc/home',
    sectionId: 'kind',
  }),
  makePassage('work', 'Werk zoeken bij het werkplein.', {
    recordId: 'doc/work',
    sectionId: 'zoeken',
  }),
];
const toy = new ToyEmbedder();
const vector = toy.vector('rent');
const home = ['geld', 'kind'].map((section) => ({ document: 'doc/home', section }));

describe('the sentences of some sections', () => {
  it('are all compared with the question, the nearest highest', async () => {
    const index = await toyIndex(passages);
    const found = nearPieces(index, { sections: home, vector, language: 'en' });
    expect(found.map(({ recordId }) => recordId)).toEqual(['doc/home', 'doc/home']);
    const [rent = 0, school = 0] = found.map(({ pieces }) => pieces[0]?.score);
    expect(rent).toBeGreaterThan(school);
  });

  it('are none of another section, of an unknown one, or twice of one', async () => {
    const index = await toyIndex(passages);
    const work = { document: 'doc/work', section: 'zoeken' };
    const sections = [work, work, { ...work, section: 'geen' }, { ...work, document: 'doc/none' }];
    const request = { sections, vector, language: 'en' };
    expect(nearPieces(index, request)).toHaveLength(1);
  });

  it('are not compared without a model', async () => {
    const index = await toyIndex(passages, null);
    const request = { sections: home, vector, language: 'en' };
    expect(nearPieces(index, request)).toEqual([]);
  });
});
