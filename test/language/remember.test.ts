import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../src/language/remember.ts';

describe('a function that knows its last result', () => {
  it('gives the same as the function, and makes it once for texts that are the same', () => {
    const made: string[] = [];
    const upper = rememberLast((text) => {
      made.push(text);
      return text.toUpperCase();
    });
    expect(['a', 'a', '', '', 'a'].map(upper)).toEqual(['A', 'A', '', '', 'A']);
    expect(made).toEqual(['a', '', 'a']);
  });
});
