import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { createNew } from '../../src/cli/new.ts';
import { serviceSchema } from '../../src/directory/schema.ts';
import { cardSchema } from '../../src/knowledge/cards.ts';
import { checkPlaceholders } from '../../src/knowledge/check-placeholders.ts';
import { municipalityFile } from '../../src/knowledge/municipalities.ts';
import { fillTemplate, withoutMunicipality } from '../../src/knowledge/new-entry.ts';
import { checkSchemes } from '../../src/knowledge/schemes/check-schemes.ts';

let corpus: string;

beforeAll(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'wegwijs-new-'));
  await cp(join(packageRoot, 'corpus', 'municipalities'), join(corpus, 'municipalities'), {
    recursive: true,
  });
});
afterAll(() => rm(corpus, { recursive: true, force: true }));

const read = async (path: string): Promise<string> => readFile(join(corpus, path), 'utf8');
/** An editor's work: something true in every place that is left open. */
const filledIn = (text: string): string => text.split('\n').map(filledLine).join('\n');
const filledLine = (line: string): string => (line.startsWith('# ') ? line : fill(line));
const fill = (text: string): string =>
  text
    .replaceAll('https://…', 'https://www.example.nl')
    .replaceAll('phones: ["…"]', 'phones: ["14 024"]')
    .replaceAll('email: …', 'email: info@example.nl')
    .replaceAll('opens: "…"', 'opens: "09:00"')
    .replaceAll('closes: "…"', 'closes: "17:00"')
    .replaceAll('…', 'tekst van de gemeente');

describe('wegwijs new', () => {
  it('begins a card that is valid once its places are filled in', async () => {
    expect(await createNew('card', 'hulp-bij-fiets', { topic: 'geld', corpus })).toBe(0);
    const card = cardSchema.parse(parse(filledIn(await read('cards/geld/hulp-bij-fiets.yaml'))));
    expect(card).toMatchObject({ id: 'hulp-bij-fiets', topic: 'geld', scope: 'nl' });
  });

  it('adds services to the file of their town, one after the other', async () => {
    for (const id of ['arnhem-een', 'arnhem-twee'])
      expect(await createNew('service', id, { scope: 'arnhem', corpus, name: 'Huis' })).toBe(0);
    const list = parse(filledIn(await read('directory/arnhem.yaml'))) as unknown[];
    const services = list.map((one) => serviceSchema.parse(one));
    expect(services.map(({ id, municipality }) => [id, municipality])).toEqual([
      ['arnhem-een', 'arnhem'],
      ['arnhem-twee', 'arnhem'],
    ]);
  });

  it('gives a fourth town its own files, with the spellings that were known', async () => {
    expect(await createNew('municipality', 'groningen', { corpus })).toBe(0);
    const [town] = municipalityFile.parse(
      parse(filledIn(await read('municipalities/groningen.yaml'))),
    );
    expect(town).toMatchObject({ id: 'groningen', name: 'Groningen' });
    expect(town?.spellings).toContain('Гронинген');
    const others = municipalityFile.parse(parse(await read('municipalities/others.yaml')));
    expect(others.map(({ id }) => id)).not.toContain('groningen');
    expect(await read('documents/groningen/wie-helpt.md')).toContain('municipality: groningen');
  });

  it('begins a scheme in which nothing is wrong once its places are filled in', async () => {
    expect(await createNew('scheme', 'stadspas', { scope: 'arnhem', corpus, name: 'Pas' })).toBe(0);
    const file = 'schemes/arnhem/stadspas.yaml';
    const found = checkSchemes([{ file, source: filledIn(await read(file)) }], '2999-01-01');
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('begins nothing in which check finds no place left open', async () => {
    await createNew('card', 'open', { topic: 'geld', corpus });
    await createNew('service', 'open', { scope: 'open', corpus, name: 'Huis' });
    await createNew('scheme', 'open', { scope: 'open', corpus, name: 'Pas' });
    await createNew('municipality', 'emmen', { corpus });
    const files = [
      'cards/geld/open.yaml',
      'directory/open.yaml',
      'schemes/open/open.yaml',
      'municipalities/emmen.yaml',
      'documents/emmen/wie-helpt.md',
    ];
    for (const file of files) {
      const source = await read(file);
      expect(checkPlaceholders([{ file, source }]).length, file).toBeGreaterThan(1);
      expect(checkPlaceholders([{ file, source: filledIn(source) }]), file).toEqual([]);
    }
  });

  it('writes over nothing', async () => {
    expect(await createNew('scheme', 'pas', { scope: 'arnhem', corpus, name: 'Pas' })).toBe(0);
    const before = await read('schemes/arnhem/pas.yaml');
    expect(await createNew('scheme', 'pas', { scope: 'arnhem', corpus, name: 'Anders' })).toBe(1);
    expect(await read('schemes/arnhem/pas.yaml')).toBe(before);
  });

  it.each([
    ['recipe', 'soep'],
    ['card', '../../etc/passwd'],
    ['card', 'Met Spaties'],
    ['card', ''],
  ])('refuses %s "%s"', async (kind, id) => {
    expect(await createNew(kind, id, { corpus })).toBe(2);
  });

  it('never leaves a place of a template open', () => {
    const entry = {
      kind: 'card',
      id: 'a',
      name: 'A',
      scope: 'nl',
      topic: 'geld',
      today: '2026-11-22',
      spellings: [],
    } as const;
    expect(() => fillTemplate('{{colour}}', entry)).toThrow('colour');
  });

  it('takes one town out of a list and nothing else', () => {
    const list =
      '# all\n- id: a\n  name: A\n- id: b\n  name: B\n  spellings: [Be]\n\n# more\n- id: c\n  name: C\n';
    expect(withoutMunicipality(list, 'b')).toBe(
      '# all\n- id: a\n  name: A\n\n# more\n- id: c\n  name: C\n',
    );
    expect(withoutMunicipality(list, 'x')).toBe(list);
  });
});
