import { describe, expect, it } from 'vitest';
import { isForAges, isForYouth } from '../../src/answer/for-age.ts';
import { makeService } from '../directory/make-service.ts';

const desk = makeService({ id: 'desk', name: 'Onthaal', audience: 'mensen van 23 jaar en ouder' });
const shelter = makeService({
  id: 'shelter',
  name: 'Nacht',
  description: 'U komt er via Onthaal.',
});

describe('whether a service is for an age', () => {
  it.each([
    ['mensen van 23 jaar en ouder', 19, false],
    ['mensen van 23 jaar en ouder', 23, true],
    ['jongeren van 18 tot en met 26 jaar', 26, true],
    ['jongeren van 18 tot en met 26 jaar', 27, false],
    ['kinderen van 4 tot 18 jaar', 40, true],
    ['ouders en kinderen tot 18 jaar', 35, true],
    ['mensen met een beperking of ouder dan 75 jaar', 30, true],
    ['nieuwkomers van 12 tot 18 jaar', 45, true],
    ['dak- en thuislozen', 19, true],
  ])('%s at %d: %s', (audience, age, expected) => {
    const service = makeService({ id: 'one', name: 'Een plek', audience });
    expect(isForAges(service, [age], [service])).toBe(expected);
  });

  it('follows the stored limits before its words', () => {
    const service = makeService({ id: 'one', name: 'Een plek', minimum_age: 18, maximum_age: 21 });
    expect(isForAges(service, [22], [service])).toBe(false);
    expect(isForAges(service, [21], [service])).toBe(true);
  });

  it('follows the desk that lets people in', () => {
    expect(isForAges(shelter, [19], [desk, shelter])).toBe(false);
    expect(isForAges(shelter, [30], [desk, shelter])).toBe(true);
  });

  it('is so for all where no age was told, and where it is for one of those told of', () => {
    expect(isForAges(desk, [], [desk])).toBe(true);
    expect(isForAges(desk, [45, 17], [desk])).toBe(true);
  });

  it('knows what is for young people only', () => {
    const audience = 'jongeren van 18 tot en met 26 jaar';
    expect(isForYouth(makeService({ id: 'one', name: 'Een loket', audience }))).toBe(true);
    expect(isForYouth(desk)).toBe(false);
  });
});
