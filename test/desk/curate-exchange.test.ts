import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { StoreAddress } from '../../src/adapters/store/database.ts';
import { openStore } from '../../src/adapters/store/open-store.ts';
import type { CurateServices } from '../../src/desk/curate.ts';
import {
  approveAndPublish,
  propose,
  publishedCards,
  readDrafts,
  servedCards,
} from '../../src/desk/curate.ts';
import type { CheckContext } from '../../src/desk/curate-check.ts';
import { cardPath, checkDraft, hasErrors } from '../../src/desk/curate-check.ts';
import { exportContent, importContent } from '../../src/desk/curate-exchange.ts';
import { cardYaml } from '../../src/desk/curate-yaml.ts';
import { system } from '../../src/desk/services.ts';
import type { Account } from '../../src/domain/desk.ts';
import type { KnowledgeRecord } from '../../src/domain/knowledge.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import type { Store } from '../../src/ports/store.ts';
import { compileSources } from '../../src/services/sources.ts';
import { shippedCards, smallCard } from '../helpers/cards.ts';
import type { Databases } from '../helpers/databases.ts';
import { startDatabases } from '../helpers/databases.ts';

let databases: Databases;
const shipped = shippedCards();
const cards = shipped.map(({ card }) => card);
const sources = new Map(shipped.map(({ file, source }) => [file, source]));
const sourceOf = (path: string): string | null => sources.get(path) ?? null;
let records: Map<string, KnowledgeRecord>;
const stores: Store[] = [];

beforeAll(async () => {
  databases = await startDatabases();
  const corpus = await compileSources([join(packageRoot, 'corpus')]);
  records = new Map(corpus.records.map((record) => [record.id, record]));
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await databases.close();
});

const edith: Account = {
  ...{ id: 'edith', name: 'edith', passwordHash: null, subject: null, disabled: false },
  grants: [{ municipality: '*', role: 'editor' }],
};

/** A desk with a store of its own over the shipped cards, or over others. */
async function desk(
  corpus: readonly Card[] = cards,
  kind: StoreAddress['kind'] = 'sqlite',
): Promise<CurateServices & { context: CheckContext }> {
  const store = await openStore(await databases.fresh(kind));
  stores.push(store);
  let served = corpus;
  const curation = {
    shipped: (id: string) => corpus.find((card) => card.id === id),
    served: () => served,
    refresh: async () => {
      served = servedCards(corpus, await publishedCards(store));
    },
  };
  const context: CheckContext = {
    recordOf: (id) => records.get(id),
    cardOf: (id) => served.find((card) => card.id === id),
    isTown: (id) => id === 'nijmegen' || id === 'rotterdam' || id === 'nieuwegein',
  };
  return { store, clock: { now: () => new Date(1_795_000_000_000) }, curation, context };
}

async function publish(
  services: CurateServices,
  card: Card | null,
  id = card?.id ?? '',
): Promise<void> {
  const version = await propose(services, system, { id, card, municipality: null });
  await approve(services, version);
}

async function approve(services: CurateServices, version: string): Promise<void> {
  const draft = (await readDrafts(services.store)).find((one) => one.version === version);
  if (draft === undefined) throw new Error('no draft');
  expect(await approveAndPublish(services, edith, draft)).toBe('done');
}

/** A card with another question and another step, as an editor changes one. */
function edited(card: Card, question: string, language: 'nl' | 'en'): Card {
  const text = card.text[language];
  if (text === undefined) return card;
  const questions = [question, ...text.questions.slice(1)];
  return { ...card, text: { ...card.text, [language]: { ...text, questions } } };
}

const words = fc.stringMatching(/^[a-z][a-z :#'"{}&*!|>%@`-]{3,40}[a-z]\?$/);
const change = fc.record({
  card: fc.constantFrom(...cards),
  question: words,
  language: fc.constantFrom('nl' as const, 'en' as const),
});

describe.each(['sqlite', 'postgresql'] as const)('on %s', (kind) => {
  it('what was published is exported, read back, approved elsewhere and exported again byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(change, { selector: ({ card }) => card.id, minLength: 1, maxLength: 4 }),
        async (changes) => {
          const [here, there] = [await desk(cards, kind), await desk(cards, kind)];
          for (const { card, question, language } of changes) {
            const next = edited(card, question, language);
            // Only what the check lets through is proposed at a desk.
            if (!hasErrors(checkDraft(next, card, here.context))) await publish(here, next);
          }
          const files = await exportContent(here, 'published', sourceOf);
          const imported = await importContent(there, system, files, there.context);
          expect(imported.filter(({ result }) => result !== 'proposed')).toEqual([]);
          expect(await exportContent(there, 'published', sourceOf)).toEqual([]);
          expect(await exportContent(there, 'waiting', sourceOf)).toEqual(files);
          for (const { version } of await readDrafts(there.store)) await approve(there, version);
          expect(await exportContent(there, 'published', sourceOf)).toEqual(files);
          for (const one of [here, there]) {
            const again = await importContent(one, system, files, one.context);
            expect(again.filter(({ result }) => result !== 'same')).toEqual([]);
          }
        },
      ),
      { numRuns: kind === 'sqlite' ? 12 : 6 },
    );
  });

  it('a new card, and the second version of a changed one, make the round too', async () => {
    const [here, there] = [await desk(cards, kind), await desk(cards, kind)];
    const [first] = cards;
    if (first === undefined) throw new Error('no cards');
    await publish(here, smallCard('blauwe-olifant'));
    await publish(here, edited(first, 'Eerste keer anders?', 'nl'));
    await publish(here, edited(first, 'Tweede keer anders?', 'nl'));
    const files = await exportContent(here, 'published', sourceOf);
    expect(files.map(({ path }) => path)).toEqual([
      'cards/geld/blauwe-olifant.yaml',
      cardPath(first),
      `base/${cardPath(first)}`,
    ]);
    const imported = await importContent(there, system, files, there.context);
    expect(imported.map(({ result }) => result)).toEqual(['proposed', 'proposed']);
    // Merged into the corpus of a later release, it is there already.
    const merged = await desk(
      [...cards.slice(1), smallCard('blauwe-olifant'), edited(first, 'Tweede keer anders?', 'nl')],
      kind,
    );
    const later = await importContent(merged, system, files, merged.context);
    expect(later.map(({ result }) => result)).toEqual(['same', 'same']);
  });
});

it('what was taken back is not exported', async () => {
  const here = await desk();
  await publish(here, smallCard('weg'));
  await publish(here, null, 'weg');
  expect(await exportContent(here, 'published', sourceOf)).toEqual([]);
});

it('a card that the corpus changed since the export waits in conflict, and nothing is overwritten', async () => {
  const here = await desk();
  const [first] = cards;
  if (first === undefined) throw new Error('no cards');
  await publish(here, edited(first, 'Hier anders?', 'nl'));
  const files = await exportContent(here, 'published', sourceOf);
  const changed = edited(first, 'Daar anders?', 'nl');
  const there = await desk([changed, ...cards.slice(1)]);
  const [result] = await importContent(there, system, files, there.context);
  expect(result?.result).toBe('conflict');
  const [draft] = await readDrafts(there.store);
  if (draft === undefined) throw new Error('no draft');
  expect(await approveAndPublish(there, edith, draft)).toBe('conflict');
  expect(there.curation.served()[0]).toEqual(changed);
});

const good = cardYaml(smallCard('goed'));
it.each<[string, string, string, string]>([
  ['a bomb of aliases', 'cards/geld/goed.yaml', 'a: &a [x]\nb: [*a, *a]', 'yaml'],
  ['a megabyte', 'cards/geld/goed.yaml', good + ' '.repeat(1_000_000), 'size'],
  ['an unknown language', 'cards/geld/goed.yaml', good.replace('  nl:', '  xx:'), 'schema'],
  ['the file of another card', 'cards/geld/anders.yaml', good, 'id'],
  ['a path out of the folder', 'cards/../../etc/goed.yaml', good, 'id'],
  [
    'a quote that nobody wrote',
    'cards/geld/goed.yaml',
    good.replace('vraag de gemeente dan om', 'eis van de gemeente'),
    'quote',
  ],
  [
    'a review that nobody gave',
    'cards/geld/goed.yaml',
    good.replace('status: authored', 'status: reviewed'),
    'reviewed',
  ],
  [
    'an amount of its own',
    'cards/geld/goed.yaml',
    good.replace('om een voorschot.[1]', 'om € 900.[1]'),
    'fact.number',
  ],
  [
    'the id of a card in another folder',
    'cards/geld/inburgering-boete.yaml',
    good.replace('id: goed', 'id: inburgering-boete'),
    'moved',
  ],
])('refuses %s, says why, and keeps nothing', async (_, path, text, rule) => {
  const here = await desk();
  const [result, ...more] = await importContent(here, system, [{ path, text }], here.context);
  expect(more).toEqual([]);
  expect(result?.result).toBe('refused');
  expect(result?.faults.map((fault) => fault.rule)).toContain(rule);
  expect(await here.store.events()).toEqual([]);
});
