import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveAndPublish, propose, readDrafts } from '../../src/desk/curate.ts';
import { system } from '../../src/desk/services.ts';
import type { Account } from '../../src/domain/desk.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import type { Store } from '../../src/ports/store.ts';
import { smallCard } from '../helpers/cards.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

/** Two servers on one store, with the embedder that visitors get. */
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-curation-'));
const environment = { WEGWIJS_DESK: 'local', WEGWIJS_DATA: folder };
let one: TestServices;
let other: TestServices;
beforeAll(async () => {
  one = await testServices(environment);
  other = await testServices(environment);
});
afterAll(async () => {
  await one.dispose();
  await other.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const edith: Account = {
  ...{ id: 'edith', name: 'edith', passwordHash: null, subject: null, disabled: false },
  grants: [{ municipality: '*', role: 'editor' }],
};
const card = smallCard('blauwe-olifant');
const question = 'Waar vind ik een blauwe olifant?';
const sentence = 'Vraag de gemeente om een voorschot.';

function storeOf({ desk }: TestServices): Store {
  if (desk === null) throw new Error('the desk is off');
  return desk.store;
}

async function publish(services: TestServices, id: string, text: Card | null): Promise<void> {
  const work = { ...services, store: storeOf(services) };
  const version = await propose(work, system, { id, card: text, municipality: null });
  const draft = (await readDrafts(work.store)).find((found) => found.version === version);
  if (draft === undefined) throw new Error('no draft');
  expect(await approveAndPublish(work, edith, draft)).toBe('done');
}

async function said(services: TestServices): Promise<string[]> {
  const { claims } = await services.answer({ question, language: 'nl' });
  return claims.map(({ text }) => text);
}

it('what is published answers the next question, and one under way ends as it began', async () => {
  expect(await said(one)).not.toContain(sentence);
  const before = one.base();
  await publish(one, card.id, card);
  expect(await said(one)).toContain(sentence);
  const after = one.base();
  expect(after.index).toBe(before.index);
  expect([before, after].map(({ cards }) => cards?.cardOf(card.id))).toEqual([undefined, card]);

  one.use(before);
  const { claims } = await one.answer(
    { question, language: 'nl' },
    {
      onStep: () => {
        one.use(after);
      },
    },
  );
  expect(claims.map(({ text }) => text)).not.toContain(sentence);
  expect(await said(one)).toContain(sentence);
});

it('another server reads it from the store, and so does one that starts', async () => {
  // It looks by itself every few seconds; asked to, it has looked.
  await other.curation.refresh();
  expect(await said(other)).toContain(sentence);
  const started = await testServices(environment);
  try {
    expect(await said(started)).toContain(sentence);
  } finally {
    await started.dispose();
  }
});

it('a new index is made with it, and what is published while one is put to use is not lost', async () => {
  one.use(await one.builder.open());
  expect(await said(one)).toContain(sentence);
  const made = await one.builder.open();
  await publish(one, card.id, null);
  one.use(made);
  await one.curation.refresh();
  expect(await said(one)).not.toContain(sentence);
});

it('many that ask for it at once change the base once, and nothing published changes nothing', async () => {
  // Before it is published: the server looks for itself too, and may have seen it by the next line.
  const before = one.base();
  await publish(other, card.id, card);
  await Promise.all(Array.from({ length: 5 }, () => one.curation.refresh()));
  const after = one.base();
  expect(after).not.toBe(before);
  await one.curation.refresh();
  expect(one.base()).toBe(after);
});
