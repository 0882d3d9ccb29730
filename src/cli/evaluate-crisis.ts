import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageRoot } from '../adapters/files/package-root.ts';
import { meantKind } from '../answer/steps/meaning.ts';
import type { CrisisBars, Judgement } from '../evaluate/crisis.ts';
import { parseCrisisItems, rowsOfCrisis, rowsOfKinds, rowsOfOrdinary } from '../evaluate/crisis.ts';
import { parseColdQuestions } from '../evaluate/cold-cards.ts';
import { formatRows } from '../evaluate/report.ts';
import type { Row } from '../evaluate/rows.ts';
import { parseMessageItems } from '../evaluate/triage.ts';
import type { Services } from '../services/open.ts';
import { findCrisis } from '../triage/crisis.ts';
import { recogniseMessage } from '../triage/message-kind.ts';
import { openMeaning } from '../services/meaning.ts';
import { print, printJson } from './output.ts';

const sets = join(packageRoot, 'test', 'sets');
/** Bars of design §5: no miss where the rules were written, else all and each language. */
const own: CrisisBars = { found: 1 };
const fresh: CrisisBars = { found: 0.97, each: 0.9 };
/** Questions about crises are neither ordinary nor surely one. */
const aboutCrises = /^veiligheid-(?!discriminatie)|dakloos|mentale-hulp|urgentie/;

/** All figures of triage that need no corpus; `file` is one more set of crises and look-alikes. */
export async function crisisRows(services: Services, file?: string): Promise<Row[]> {
  const rows: Row[] = [];
  const onSet = async (name: string, path: string, bars: CrisisBars): Promise<void> => {
    const items = parseCrisisItems(await readFile(path, 'utf8'));
    const judged = await judge(
      services,
      items.map(({ text }) => text),
    );
    rows.push(...rowsOfCrisis(name, items, judged, bars));
  };
  if (file !== undefined) await onSet(`crisis, ${basename(file)}`, file, fresh);
  await onSet('crisis, own', join(sets, 'crisis.jsonl'), own);
  for (const [nth, set] of Object.entries({ first: 'a', second: 'b' })) {
    const mended = `crisis, ${nth} by fresh eyes (learnt from since)`;
    await onSet(mended, join(sets, `crisis-fresh-${set}.jsonl`), fresh);
  }
  const untouched = 'crisis, third by fresh eyes (nothing was learnt from it)';
  await onSet(untouched, join(sets, 'crisis-fresh-c.jsonl'), fresh);
  const cold = parseColdQuestions(await readFile(join(sets, 'cold-cards.jsonl'), 'utf8'));
  const ordinary = cold.filter(({ card }) => !aboutCrises.test(card));
  const questions = ordinary.map(({ question }) => question);
  rows.push(...rowsOfOrdinary('ordinary questions', await judge(services, questions)));
  for (const [name, set] of Object.entries({
    own: '',
    later: '-later',
    'last (learnt from since)': '-after',
  })) {
    const source = await readFile(join(sets, `message-kind${set}.jsonl`), 'utf8');
    const items = parseMessageItems(source);
    const judged = await judge(
      services,
      items.map(({ text }) => text),
    );
    rows.push(...rowsOfKinds(`kind of message, ${name}`, items, judged));
  }
  return rows;
}

/** `eval --crisis-set FILE`: the same alone; some minutes when none of it was measured before. */
export async function evaluateCrisis(
  services: Services,
  { crisisSet, json }: { crisisSet: string; json?: boolean },
): Promise<number> {
  await services.embedder.ready();
  const rows = await crisisRows(services, crisisSet);
  if (json === true) await printJson({ rows });
  else await print(formatRows(rows));
  return 0;
}

/** As the steps of an answer judge. Throws an EmbedderUnavailable without a model. */
async function judge(
  { embedder, identify }: Services,
  texts: readonly string[],
): Promise<Judgement[]> {
  const meaningOf = await openMeaning(embedder);
  const vectors = await embedder.embedStored('query', texts);
  return texts.map((text, n) => {
    const rules = findCrisis(text);
    const spoken = recogniseMessage(text);
    const meaning = meaningOf(vectors[n] ?? new Float32Array(), identify(text, undefined).language);
    if (rules !== null || spoken !== 'question' || meaning === null)
      return { rules, told: rules, perhaps: null, message: rules === null ? spoken : 'question' };
    const { crisis, perhaps, message } = meantKind([meaning]);
    return { rules, told: crisis, perhaps, message };
  });
}
