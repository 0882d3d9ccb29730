import { html, raw } from 'hono/html';
import type { Baseline } from './bars.ts';
import type { Failure, Row } from './rows.ts';
import { isBelow, keyOf } from './rows.ts';
import { columns } from './table.ts';

/** All figures as one plain-text table: value, 95 % interval, trials, bar, and what it was before. */
export function formatRows(rows: readonly Row[], baseline: Baseline = {}): string {
  const head = ['', '%', '95 %', 'n', 'bar', 'before', ''];
  const sets = [...new Set(rows.map(({ set }) => set))];
  const body = sets.flatMap((set) => [
    [set, '', '', '', '', '', ''],
    ...rows.filter((row) => row.set === set).map((row) => cellsOf(row, baseline)),
  ]);
  return columns([head, ...body])
    .map((line) => line.trimEnd())
    .join('\n');
}

function cellsOf(row: Row, baseline: Baseline): string[] {
  const before = baseline[keyOf(row)];
  return [
    `  ${row.name}`,
    percent(row.value),
    row.low === undefined || row.high === undefined
      ? ''
      : `${percent(row.low)}–${percent(row.high)}`,
    String(row.n),
    barOf(row),
    before === undefined ? '' : before.toFixed(1),
    isBelow(row) ? 'below its bar' : '',
  ];
}

function barOf({ bar }: Row): string {
  if (bar === undefined) return '';
  return 'least' in bar ? `≥ ${percent(bar.least)}` : `≤ ${percent(bar.most)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; }
  th, td { padding: 0.15rem 0.75rem 0.15rem 0; text-align: start; }
  td:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
  .below { color: #b3261e; font-weight: 600; }
  article { border-top: 1px solid; padding: 0.75rem 0; }
  article p { margin: 0.25rem 0; white-space: pre-line; overflow-wrap: anywhere; }
`;

/** The same as one HTML file without anything beside it, the failures readable below the table. */
export async function htmlReport(
  rows: readonly Row[],
  failures: readonly Failure[],
  baseline: Baseline,
  date: string,
): Promise<string> {
  const sets = [...new Set(failures.map(({ set }) => set))];
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Wegwijs, evaluation of ${date}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>Evaluation of ${date}</h1>
        <table>
          <thead>
            <tr>
              <th scope="col">figure</th>
              <th scope="col">%</th>
              <th scope="col">95 %</th>
              <th scope="col">n</th>
              <th scope="col">bar</th>
              <th scope="col">before</th>
              <th scope="col"></th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => tableRow(row, baseline))}
          </tbody>
        </table>
        ${sets.map((set) => failuresOfSet(set, failures))}
      </body>
    </html> `;
  return page.toString();
}

function tableRow(row: Row, baseline: Baseline): ReturnType<typeof html> {
  const [name = '', ...cells] = cellsOf(row, baseline);
  return html`<tr class="${isBelow(row) ? 'below' : ''}">
    <td>${row.set}, ${name.trim()}</td>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

function failuresOfSet(set: string, failures: readonly Failure[]): ReturnType<typeof html> {
  const own = failures.filter((one) => one.set === set);
  return html`<section>
    <h2>${set}: ${own.length} that went wrong</h2>
    ${own.map(
      ({ qid, language, question, wrong, answer }) =>
        html`<article id="${qid}">
          <p><strong>${qid}</strong> ${language}</p>
          <p dir="auto">${question}</p>
          <p class="below">${wrong.join('; ')}</p>
          <p dir="auto">${answer}</p>
        </article>`,
    )}
  </section>`;
}
