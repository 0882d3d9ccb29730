import { describe, expect, it } from 'vitest';
import { formatRows, htmlReport } from '../../src/evaluate/report.ts';
import { rowOfShare } from '../../src/evaluate/rows.ts';
import { proportion } from '../../src/evaluate/triage.ts';

const rows = [
  rowOfShare('golden', 'all right', proportion(80, 145)),
  rowOfShare('situations', 'nijmegen', proportion(50, 60), { least: 0.9 }),
];

describe('the table', () => {
  const lines = formatRows(rows, { 'golden, all right': 50 }).split('\n');

  it('gives a share with its interval, its trials and what it was before', () => {
    expect(
      lines
        .find((line) => line.includes('all right'))
        ?.trim()
        .split(/\s{2,}/),
    ).toEqual(['all right', '55.2', '47.0–63.0', '145', '50.0']);
  });

  it('says what is below its bar', () => {
    expect(lines.find((line) => line.includes('nijmegen'))).toMatch(/≥ 90\.0.*below its bar$/);
  });
});

it('the page shows what went wrong as text, whatever stands in it', async () => {
  const failure = {
    set: 'golden',
    qid: 'q1',
    language: 'ar',
    question: '<script>alert(1)</script>',
    wrong: ['cites nothing'],
    answer: 'a & b',
  };
  const page = await htmlReport(rows, [failure], {}, '2026-11-22');
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('golden: 1 that went wrong');
  expect(page).toContain('cites nothing');
});
