/**
 * Prints answers for people to read: some questions in each language, drawn by a seed from the
 * labelled sets.
 *
 *     npx tsx scripts/sample-answers.ts [--seed 1] [--each 5] > answers.txt
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { readableAnswer } from '../src/cli/ask.ts';
import { useSources } from '../src/cli/knowledge.ts';
import { configFromProcess } from '../src/config/config.ts';
import { languages } from '../src/domain/languages.ts';
import { generator } from '../src/evaluate/metrics.ts';
import { openServices } from '../src/services/open.ts';

interface Line {
  language?: string;
  lang?: string;
  question?: string;
  text?: string;
  kind?: string;
  municipality?: string | null;
}
interface Drawn {
  language: string;
  question: string;
  municipality: string | null;
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '5' },
  },
});
const towns = ['nijmegen', 'rotterdam', 'nieuwegein', null];
const files = ['golden', 'golden-fresh', 'golden-later', 'situations', 'cold-cards', 'language'];

const random = generator(Number(values.seed));
const pool = (await Promise.all(files.map(read))).flat();
const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices(config, secrets);
await useSources(services);
await services.embedder.ready();
let number = 0;
for (const language of languages) {
  for (const drawn of draw(language, Number(values.each))) {
    number += 1;
    const { question, municipality } = drawn;
    const answer = await services.answer({
      question,
      language,
      municipality: municipality ?? undefined,
    });
    console.log(`=== ${number} · ${language} · ${municipality ?? 'no town'}\n> ${question}\n`);
    console.log(`${readableAnswer(answer)}\n`);
  }
}
await services.close();

/** Each line of a set that is a question; one that names no town gets one, or none, by chance. */
async function read(name: string): Promise<Drawn[]> {
  const source = await readFile(join(packageRoot, 'test', 'sets', `${name}.jsonl`), 'utf8');
  const lines = source.trim().split('\n');
  return lines.flatMap((line): Drawn[] => {
    const { language, lang, question, text, kind, municipality } = JSON.parse(line) as Line;
    const [tag, asked] = [language ?? lang, question ?? text];
    if (tag === undefined || asked === undefined || (name === 'language' && kind !== 'plain'))
      return [];
    return [
      {
        language: tag,
        question: asked,
        municipality: municipality === undefined ? pick(towns) : municipality,
      },
    ];
  });
}

/** Several of one language, each from the whole pool, none twice. */
function draw(language: string, each: number): Drawn[] {
  const own = pool.filter((one) => one.language === language);
  return Array.from({ length: Math.min(each, own.length) }, () => {
    const one = pick(own);
    own.splice(own.indexOf(one), 1);
    return one;
  });
}

function pick<T>(list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
