import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isForAnotherGroup } from '../../src/answer/for-others.ts';
import type { Answer, Question } from '../../src/domain/answer.ts';
import { crisisKinds } from '../../src/triage/crisis.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
  await services.embedder.ready();
});
afterAll(() => services.dispose());

const ask = (question: string, more: Partial<Question> = {}): Promise<Answer> =>
  services.answer({ question, ...more });
const documents = ({ citations }: Answer): string[] => citations.map((one) => one.documentId);
const serviceIds = ({ services: found }: Answer): string[] => found.map(({ id }) => id);

describe('below the reply to a crisis', () => {
  it.each([
    ['ez 19 salî me malbatê ez avêtim derve', 'rotterdam', 'homeless_tonight', /opvang-dakloos/],
    ['لە هۆڵەندا بە زۆر بە شوودان قەدەغەیە؟', undefined, 'forced_marriage', /huwelijksdwang/],
    ['بنتي بتجرح حالها وبدها تموت', 'nieuwegein', 'suicide', /mentale|ggz|zorg/],
  ])(
    'stands its own page, whatever sounds alike: %s',
    async (question, municipality, kind, page) => {
      const answer = await ask(question, { municipality });
      expect(answer.crisis?.kind).toBe(kind);
      expect(documents(answer).join(' ')).toMatch(page);
    },
  );

  it('stands what was told surely: rent that is owed, not a bed for tonight', async () => {
    const answer = await ask(
      'le propriétaire veut nous mettre dehors vendredi, on a 3 mois de retard',
      { municipality: 'rotterdam' },
    );
    expect(documents(answer).join(' ')).toMatch(/schulden/);
  });

  it('speaks of the town that is named, not the one that is set, and never of nareis', async () => {
    const answer = await ask('jin û zarok li ber sermayê li utrecht cihê razanê heye?', {
      municipality: 'nieuwegein',
    });
    expect(answer.municipality).toBe('utrecht');
    expect(answer.notices.map(({ kind }) => kind)).toContain('national_answer');
    expect(answer.handoff?.who).toMatch(/Utrecht/);
    expect(documents(answer)).not.toContain('nl/nareis-gezinshereniging');
    expect(serviceIds(answer)).not.toContain('nl-comensha');
  });

  it('has a situation for each kind that has a card', () => {
    const known = services.directory.situations.flatMap(({ crisis }) => crisis ?? []);
    expect(new Set(known)).toEqual(
      new Set(crisisKinds.filter((kind) => kind !== 'danger' && kind !== 'missing_child')),
    );
    expect(known).toHaveLength(new Set(known).size);
  });
});

describe('services for one group', () => {
  const comensha = {
    id: 'nl-comensha',
    name: 'CoMensha',
    audience: 'slachtoffers van mensenhandel en uitbuiting',
  };
  const barka = { id: 'nl-barka', name: 'Barka', audience: 'mensen uit Midden- en Oost-Europa' };

  it('are not shown to who gave no sign of belonging to it', () => {
    expect(isForAnotherGroup(comensha, { id: 'geen-slaapplek' }, 'ro')).toBe(true);
    expect(isForAnotherGroup(barka, null, 'ar')).toBe(true);
  });

  it('are shown to those it is for, and where a situation names them', () => {
    expect(isForAnotherGroup(comensha, { id: 'uitbuiting' }, 'ro')).toBe(false);
    expect(isForAnotherGroup(barka, null, 'pl')).toBe(false);
    const named = { id: 'geen-slaapplek', services: ['nl-comensha'] };
    expect(isForAnotherGroup(comensha, named, 'ar')).toBe(false);
    expect(isForAnotherGroup({ id: 'nijmegen-stip', name: 'Stip' }, null, 'ar')).toBe(false);
  });
});
