import { describe, expect, it } from 'vitest';
import { lacksAmount } from '../../src/answer/amounts.ts';
import { initialState } from '../../src/answer/state.ts';
import type { AnswerState } from '../../src/answer/state.ts';
import { kindsOf } from '../../src/answer/question-kind.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import type { Candidate } from '../../src/domain/retrieval.ts';

/** A question, and what was found for it: each passage with its confidence. */
function found(question: string, passages: readonly (readonly [string, number])[]): AnswerState {
  const state = initialState({ question });
  state.kinds = kindsOf(question, 'nl');
  state.retrieval = {
    kept: passages.map(([text, confidence]) => candidate(text, confidence)),
    rejected: [],
    dense: true,
    timings: {},
  };
  return state;
}

function candidate(text: string, confidence: number): Candidate {
  const passage: Candidate['passage'] = {
    ...{ id: 'regeling#een.1', recordId: 'regeling', sectionId: 'een', kind: 'document' },
    ...{ documentKind: 'guide', title: 'Een regeling', headingPath: [], municipality: null },
    ...{ language: 'nl', year: null, validFrom: null, validUntil: null, pieces: [], digest: '' },
    ...{ text, embedded: text, start: 0, end: text.length },
  };
  const scores = { dense: confidence, lexical: 0 };
  return { passage, score: confidence, confidence, scores, matchedTerms: [], pieces: [] };
}

function card(answer: string): Card {
  const text = { nl: { status: 'authored' as const, questions: [], answer: [answer], next: '' } };
  return { id: 'een', topic: 'geld', scope: 'nl', sources: [], reviewed: '2026-01-01', text };
}

describe('a question for a sum', () => {
  const asked = 'Hoeveel kost een parkeervergunning?';

  it.each([
    'Een vergunning kost € 30 per jaar.',
    'Een vergunning kost 30 euro.',
    'Een vergunning is gratis.',
    'U betaalt niets.',
    'Het kost u niets.',
    'U betaalt 4% rente.',
    'U betaalt 4 procent.',
  ])('is answered by a passage that tells one: %s', (text) => {
    expect(lacksAmount(found(asked, [[text, 0.9]]))).toBe(false);
  });

  it.each([
    ['tells none', [['Een vergunning vraagt u aan bij de gemeente.', 0.9]]],
    ['is too doubtful', [['Een vergunning kost € 30.', 0.3]]],
    ['does not exist', []],
    [
      'comes after three others',
      [
        ['Eerst dit.', 0.9],
        ['Dan dat.', 0.9],
        ['En nog wat.', 0.9],
        ['Het kost € 30.', 0.9],
      ],
    ],
  ] as const)('is not answered where the passage with one %s', (_, passages) => {
    expect(lacksAmount(found(asked, passages))).toBe(true);
  });

  it('is answered by a card that tells one, and by no other', () => {
    const state = found(asked, []);
    state.card = card('U betaalt € 30. [1]');
    expect(lacksAmount(state)).toBe(false);
    state.card = card('Vraag het aan de gemeente. [1]');
    expect(lacksAmount(state)).toBe(true);
  });

  it('is not every question', () => {
    expect(lacksAmount(found('Waar vraag ik een vergunning aan?', []))).toBe(false);
  });
});
