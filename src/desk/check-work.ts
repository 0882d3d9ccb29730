import type { IsoDate } from '../domain/knowledge.ts';
import type { Finding } from '../knowledge/findings.ts';
import type { Upkeep, WorkItem, WorkKind } from './work-list-findings.ts';
import { findWork } from './work-list-findings.ts';

/** What grows old, in words; who does it and until when is decided at the desk, in its own log. */
const messages: Record<'expiry' | 'review', string> = {
  expiry: 'ends',
  review: 'is to be reviewed again',
};

/**
 * The work list of `/desk/work`, as far as the corpus alone tells of it: a warning each with its day.
 * Left out is what `check` says already: broken quotes are errors, translations are `stale`, a norm that
 * is over is `past`, and services that nobody assured are counted, for there are hundreds.
 */
export function checkWork(upkeep: Upkeep, today: IsoDate): Finding[] {
  return findWork(upkeep, today).flatMap((item): Finding[] => {
    if (!isNews(item, today)) return [];
    const { file, kind, id, due, parts } = item;
    const day = due === null ? '' : due < today ? ` (since ${due})` : ` (by ${due})`;
    const which = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    const message = `"${id}" ${messages[kind]}${day}${which}`;
    return [{ level: 'warning', file, rule: `work.${kind}`, message }];
  });
}

type Listed = WorkItem & { kind: keyof typeof messages };

function isNews(item: WorkItem, today: IsoDate): item is Listed {
  const kind: WorkKind = item.kind;
  const past = item.target === 'norm' && item.due !== null && item.due < today;
  return kind in messages && !past;
}
