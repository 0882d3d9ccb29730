/**
 * Learns from examples what a message means (`src/retrieve/message-meaning.ts`) and writes it beside
 * the language means of the same embedding model:
 *
 *     npx tsx scripts/make-message-meaning.ts [--cross-validate] [--without FILE]
 *
 * To be run again when the examples, the cards' questions, the means or the model change; takes
 * some minutes. `--cross-validate` writes nothing: it learns from two thirds and measures on the
 * rest, three times. `--without crisis-fresh-a.jsonl` measures on a set that was not learnt from.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDirectory } from '../src/adapters/files/directory-files.ts';
import { readParsed } from '../src/adapters/files/parsed-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { loadLanguageDetectors } from '../src/adapters/language-detectors/load.ts';
import { meansFileName, readLanguageMeans } from '../src/adapters/retrieval-data/language-means.ts';
import { meaningFolder } from '../src/adapters/retrieval-data/message-meaning.ts';
import { crisisMargin } from '../src/answer/thresholds.ts';
import { configFromProcess } from '../src/config/config.ts';
import { proportion } from '../src/evaluate/triage.ts';
import { cardSchema } from '../src/knowledge/cards.ts';
import { createLanguageIdentifier } from '../src/language/identify/identifier.ts';
import { cardEntries } from '../src/retrieve/card-finder.ts';
import { writeMeaning } from '../src/retrieve/meaning-file.ts';
import { learnMeaning, meaningLabels, readMeaning } from '../src/retrieve/message-meaning.ts';
import type {
  MeaningExample,
  MeaningLabel,
  MessageMeaning,
} from '../src/retrieve/message-meaning.ts';
import { createEmbedder } from '../src/services/embedder.ts';
import { crisisKinds, findCrisis } from '../src/triage/crisis.ts';

interface Text {
  text: string;
  label: MeaningLabel;
  /** Texts of one group are learnt from together or not at all: questions of one card. */
  group: string;
  source: string;
}

/** Cards about crises: their questions are neither ordinary nor surely a crisis. */
const greyCard = /^veiligheid-(?!discriminatie)|dakloos|mentale-hulp|urgentie/;
/** Lines of `src/language/questions` that tell of a crisis, as in test/triage/crisis.test.ts. */
const crisisLines = new Map<number, MeaningLabel>([
  [60, 'violence'],
  [64, 'forced_marriage'],
  [65, 'trafficking'],
  [75, 'homeless_tonight'],
]);

/** Situations that are a crisis, or nearly one. */
const greySituation =
  /^(?:geweld|gedwongen-trouwen|uitbuiting|geen-slaapplek|somber|verslaving|pesten)$/;
const crisisSets = [
  'crisis.jsonl',
  'crisis-exemplars.jsonl',
  'crisis-fresh-a.jsonl',
  'crisis-fresh-b.jsonl',
  'hardship.jsonl',
];
/** Told hardship that is no crisis lies nearest to one: each example counts for several. */
const nearCrisis = { sources: new Set(['hardship.jsonl', 'situations']), times: 4 };
const messageSets = [
  'message-kind.jsonl',
  'message-kind-later.jsonl',
  'message-kind-after.jsonl',
  'personal-case.jsonl',
  'language.jsonl',
];

const { values: options } = parseArgs({
  options: { 'cross-validate': { type: 'boolean' }, without: { type: 'string' } },
});
const { config, secrets } = configFromProcess(packageRoot);
const embedder = await createEmbedder(config, secrets, console.error);
const means = await readLanguageMeans(embedder.modelId);
if (means === null) throw new Error(`there are no language means for ${embedder.modelId}`);
const identifier = createLanguageIdentifier(await loadLanguageDetectors(() => undefined));

const texts = await readTexts();
const kept = texts.filter(({ source }) => source !== options.without);
const examples = await embed(kept);
if (options['cross-validate'] === true) crossValidate(kept, examples);
else if (options.without !== undefined) await measureOn(options.without);
else {
  await mkdir(meaningFolder, { recursive: true });
  const path = join(meaningFolder, meansFileName(embedder.modelId));
  await writeFile(path, writeMeaning(learnMeaning(weighed(kept, examples), means), means));
  console.error(`learnt from ${examples.length} messages`);
}
await embedder.close();

async function readTexts(): Promise<Text[]> {
  const found: Text[] = [];
  const add = (text: string, label: MeaningLabel, group: string, source: string): void => {
    found.push({ text, label, group, source });
  };
  for (const name of crisisSets)
    for (const { text, kind } of await set<{ text: string; kind: string | null }>(name))
      add(text, labelOf(kind), text, name);
  for (const name of messageSets)
    for (const { text, kind } of await set<{ text: string; kind: string }>(name))
      add(text, labelOf(kind), text, name);
  for (const { question } of await set<{ question: string }>('seeds.jsonl'))
    add(question, 'question', question, 'seeds.jsonl');
  const folder = join(packageRoot, 'src', 'language', 'questions');
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.txt')).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
    for (const [n, line] of lines.entries())
      add(line, crisisLines.get(n) ?? 'question', `line ${n}`, basename(folder));
  }
  for (const { id, says } of (await readDirectory(() => undefined)).situations)
    if (!greySituation.test(id))
      for (const text of Object.values(says).flat()) add(text, 'question', id, 'situations');
  const { files } = await readParsed('cards', cardSchema);
  for (const { card, question } of cardEntries(files.map(({ value }) => value)))
    if (!greyCard.test(card.id)) add(question, 'question', card.id, 'cards');
  return found;
}

async function set<T>(name: string): Promise<T[]> {
  const source = await readFile(join(packageRoot, 'test', 'sets', name), 'utf8');
  return source
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function labelOf(kind: string | null): MeaningLabel {
  if (kind === 'no_bed') return 'homeless_tonight';
  return meaningLabels.find((label) => label === kind) ?? 'question';
}

async function embed(of: readonly Text[]): Promise<MeaningExample[]> {
  const vectors = await embedder.embedStored(
    'query',
    of.map(({ text }) => text),
  );
  return of.map(({ text, label }, n) => ({
    label,
    language: identifier.identify(text).language,
    vector: vectors[n] ?? new Float32Array(),
  }));
}

/** What is to be learnt: {@link nearCrisis} again and again. */
function weighed(of: readonly Text[], all: readonly MeaningExample[]): MeaningExample[] {
  const again = of.flatMap(({ source }, n) =>
    nearCrisis.sources.has(source)
      ? Array.from({ length: nearCrisis.times - 1 }, () => all[n] as MeaningExample)
      : [],
  );
  return [...all, ...again];
}

function isCrisis(label: MeaningLabel): boolean {
  return (crisisKinds as readonly string[]).includes(label);
}

function crossValidate(of: readonly Text[], all: readonly MeaningExample[]): void {
  if (means === null) return;
  const scores = Array<number>(of.length).fill(0);
  const foldOf = ({ group }: Text): number =>
    (createHash('md5').update(group).digest()[0] as number) % 3;
  for (let fold = 0; fold < 3; fold += 1) {
    const learnt = (n: number): boolean => foldOf(of[n] as Text) !== fold;
    const model = learnMeaning(
      weighed(
        of.filter((_, n) => learnt(n)),
        all.filter((_, n) => learnt(n)),
      ),
      means,
    );
    for (const [n, { vector, language }] of all.entries())
      if (foldOf(of[n] as Text) === fold)
        scores[n] = scoreOf(readMeaning(model, means, vector, language));
  }
  tellThresholds(of, scores);
}

async function measureOn(name: string): Promise<void> {
  if (means === null) return;
  const model = learnMeaning(weighed(kept, examples), means);
  const asked = texts.filter(({ source }) => source === name);
  const scores = (await embed(asked)).map(({ vector, language }) =>
    scoreOf(readMeaning(model, means, vector, language)),
  );
  tellThresholds(asked, scores);
}

/** Of a crisis, as far as its neighbours say that it is one. */
function scoreOf({ crisis: { score, margin } }: MessageMeaning): number {
  return margin >= crisisMargin ? score : 0;
}

function tellThresholds(of: readonly Text[], scores: readonly number[]): void {
  const ruled = of.map(({ text }) => findCrisis(text) !== null);
  const share = (wanted: (n: number) => boolean, hit: (n: number) => boolean): string => {
    const rows = of.map((_, n) => n).filter(wanted);
    const { share: part, low, high } = proportion(rows.filter(hit).length, rows.length);
    return `${(100 * part).toFixed(1)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}) of ${rows.length}`;
  };
  for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
    const hit = (n: number): boolean => (scores[n] as number) >= threshold;
    console.log(`from ${threshold}`);
    for (const source of new Set(of.map((one) => one.source))) {
      const crisis = (n: number): boolean => of[n]?.source === source && isCrisis(of[n].label);
      const quiet = (n: number): boolean => of[n]?.source === source && !isCrisis(of[n].label);
      const both = (n: number): boolean => hit(n) || ruled[n] === true;
      console.log(
        `  ${source}: crises by meaning ${share(crisis, hit)}, with the rules ${share(crisis, both)}; false ${share(quiet, hit)}, with the rules ${share(quiet, both)}`,
      );
    }
  }
}
