import { describe, expect, it } from 'vitest';
import { withTextColours } from '../../src/http/token-contrast.ts';

describe('what stands on a colour of the operator', () => {
  it.each([
    [{ accent: '#7a1f5c' }, { accent: '#7a1f5c', 'accent-text': '#fff' }],
    [{ accent: '#fd0' }, { accent: '#fd0', 'accent-text': '#000' }],
    [{ bar: '#8FD3DE' }, { bar: '#8FD3DE', 'bar-text': '#000' }],
    [
      { bar: '#000', 'bar-text': '#ffc' },
      { bar: '#000', 'bar-text': '#ffc' },
    ],
    [{ accent: 'rgb(1 2 3)' }, { accent: 'rgb(1 2 3)' }],
    [{ accent: '#7a1f5cff' }, { accent: '#7a1f5cff' }],
    [{ radius: '4px' }, { radius: '4px' }],
    [{}, {}],
  ])('%j → %j', (tokens, told) => {
    expect(withTextColours(tokens)).toEqual(told);
  });
});
