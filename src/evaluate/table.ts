import type { Estimate, Metric } from './metrics.ts';
import { metrics } from './metrics.ts';
import type { AbstentionReport, RetrievalReport, TaskReport } from './retrieval.ts';

const titles: Record<Metric, string> = {
  recall1: 'recall@1',
  recall5: 'recall@5',
  recall10: 'recall@10',
  mrr: 'MRR@10',
  ndcg10: 'nDCG@10',
};

/** The report as plain text: a table for each task, all figures in per cent. */
export function formatReport({ tasks, abstention }: RetrievalReport): string {
  return [...tasks.map(formatTask), ...abstention.map(formatAbstention)].join('\n\n');
}

function formatTask({ set, task, languages, macro }: TaskReport): string {
  const head = ['', ...metrics.map((metric) => titles[metric]), 'n'];
  const body = languages.map(({ language, scores }) => [
    language,
    ...metrics.map((metric) => interval(scores[metric])),
    String(scores.recall5.n),
  ]);
  const foot = ['macro', ...metrics.map((metric) => percent(macro[metric])), ''];
  return [`${set}/${task}`, ...columns([head, ...body, foot])].join('\n');
}

function formatAbstention({
  set,
  threshold,
  refused,
  lost,
  atFivePercentLost,
}: AbstentionReport): string {
  return [
    `${set}: abstention at confidence ${threshold}`,
    `  refused ${interval(refused)} of ${refused.n} unanswerable questions`,
    `  lost    ${interval(lost)} of ${lost.n} answerable ones`,
    `  losing 5 % (confidence ${atFivePercentLost.threshold.toFixed(2)}) refuses ${percent(atFivePercentLost.refused)}`,
  ].join('\n');
}

export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function interval({ mean, low, high }: Estimate): string {
  return `${percent(mean)} (${percent(low)}–${percent(high)})`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
