import { describe, expect, it } from 'vitest';
import { differsByTown } from '../../src/answer/by-town.ts';

describe('a subject that towns arrange', () => {
  it.each([
    'Sommige gemeenten betalen de tandarts voor mensen met een laag inkomen.',
    'De hoogte is niet in elke gemeente hetzelfde.',
    'De gemeente bepaalt of dat voor u geldt.',
    'Dat is per gemeente anders.',
  ])('says so: %s', (text) => {
    expect(differsByTown(['Dit geldt voor iedereen.', text])).toBe(true);
  });

  it.each([
    'U vraagt het rijbewijs aan bij de gemeente waar u bent ingeschreven.',
    'Verhuist u naar een andere gemeente, geef dat dan door.',
    'De leerplicht duurt tot uw kind 16 jaar wordt.',
    '',
  ])('is not any that goes over the counter of the town hall: %s', (text) => {
    expect(differsByTown([text])).toBe(false);
  });

  it('is none where nothing is told', () => {
    expect(differsByTown([])).toBe(false);
  });
});
