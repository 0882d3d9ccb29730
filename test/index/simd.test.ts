import { readFile } from 'node:fs/promises';
import loadWabt from 'wabt';
import { describe, expect, it } from 'vitest';
import { dotWasm } from '../../src/index/simd/dot-wasm.ts';
import { laidByteMatrix, laidMatrix, rowsOver, rowsOverBytes } from '../../src/index/simd/rows.ts';
import type { Matrix } from '../../src/index/vectors.ts';
import { dotFrom, dotRow, toBytes } from '../../src/index/vectors.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';

const random = (rows: number, dimension: number, seed: number): Matrix => ({
  rows,
  dimension,
  values: randomUnitVectors(rows, dimension, seed),
});

describe('the kernel', () => {
  it('is what its source says', async () => {
    const source = new URL('../../src/index/simd/dot.wat', import.meta.url);
    const wabt = await loadWabt();
    const text = await readFile(source, 'utf8');
    const made = wabt.parseWat('dot.wat', text, { simd: true }).toBinary({}).buffer;
    expect(dotWasm).toBe(Buffer.from(made).toString('base64'));
  });
});

describe.each([
  ['by the kernel', 16, 1],
  ['by the kernel', 48, 7],
  ['by the kernel', 384, 100],
  ['by the kernel', 384, 101],
  ['plainly, where a row does not fill its lanes', 10, 9],
])('inner products %s: rows of %i numbers, %i of them', (_, dimension, rows) => {
  const matrix = random(rows, dimension, 3);
  const bytes = toBytes(matrix);
  const queries = Array.from({ length: 5 }, (__, n) => randomUnitVectors(1, dimension, 50 + n));
  const laid = rowsOver(laidMatrix(matrix));
  const laidBytes = rowsOverBytes(laidByteMatrix(bytes));

  it('are those of plain arithmetic, whichever row and question come next', () => {
    for (let row = rows - 1; row >= 0; row -= 1) {
      for (const query of queries) {
        const plain = dotFrom(matrix.values, row * dimension, query);
        expect(laid.dot(row, query)).toBeCloseTo(plain, 5);
        expect(laidBytes.dot(row, query)).toBeCloseTo(dotRow(bytes, row, query), 4);
      }
    }
  });

  it('of all rows are those of each', () => {
    for (const query of queries) {
      const all = laid.dotAll(query);
      expect(all).toHaveLength(rows);
      for (let row = 0; row < rows; row += 1) expect(all[row]).toBeCloseTo(laid.dot(row, query), 6);
      expect(laidBytes.dotAll(query)[rows - 1]).toBeCloseTo(laidBytes.dot(rows - 1, query), 6);
    }
  });
});

describe('a matrix laid out for the kernel', () => {
  it('holds the same numbers, and nothing where there is nothing', () => {
    const matrix = random(5, 32, 1);
    expect(laidMatrix(matrix).values).toEqual(matrix.values);
    const none = random(0, 32, 1);
    expect(rowsOver(laidMatrix(none)).dotAll(randomUnitVectors(1, 32, 2))).toHaveLength(0);
  });
});
