import { expect, it } from 'vitest';
import { romanise } from '../../scripts/romanise.ts';

it.each([
  ['uk', 'Привіт, що робити?', ['pryvit, shcho robyty?']],
  ['ru', 'Где искать работу', ['gde iskat rabotu']],
  ['bg', 'къща', ['kashta']],
  ['ti', 'ኣለኒ ገዛ', ['aleni geza', 'aleni geza']],
  ['am', 'ቤት', ['bet', 'beti']],
])('%s: %s is typed %s', (language, line, typed) => {
  expect(romanise(language, line)).toEqual(typed);
});
