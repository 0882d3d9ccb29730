import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptFiles } from '../../src/adapters/files/kept-files.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { readConfig } from '../../src/config/config.ts';
import type { KnowledgeBaseBuilder } from '../../src/services/knowledge-base.ts';
import type { Services } from '../../src/services/open.ts';
import { openServices } from '../../src/services/open.ts';
import type { OpenedSources } from '../../src/services/open-sources.ts';
import { openSources } from '../../src/services/open-sources.ts';

let folder: string;
let services: Services;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-sources-'));
  const { config, secrets } = readConfig(
    { LOG_LEVEL: 'silent', WEGWIJS_DATA: join(folder, 'data'), WEGWIJS_EMBEDDER: 'none' },
    packageRoot,
  );
  services = await openServices(config, secrets);
});
afterAll(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

const sentence = (about: string): string => `De gemeente helpt mensen met ${about} op maandag.\n`;
const path = (name: string): string => join(folder, 'bron', name);

beforeEach(async () => {
  await mkdir(path('.'), { recursive: true });
  await writeFile(path('a.txt'), sentence('huur'));
  await writeFile(path('b.txt'), sentence('zorg'));
  await writeFile(path('bad.pdf'), 'PK\u0003\u0004');
  // Stamps are only trusted some seconds after a change: those of these files shall be.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
});
afterEach(async () => {
  vi.useRealTimers();
  for (const name of ['bron', 'data/kept']) await rm(join(folder, name), { recursive: true });
});

/** What a builder was asked to build; empty where it only opened what was there. */
let built: string[][];

/** A start of the process; the real builder, looked at. */
async function start(paths = [path('.')], towns = ['nijmegen']): Promise<OpenedSources> {
  built = [];
  const builder: KnowledgeBaseBuilder = {
    ...services.builder,
    build: (corpus, options) => {
      built.push(corpus.records.map(({ id }) => id));
      return services.builder.build(corpus, options);
    },
  };
  const kept = new KeptFiles(join(folder, 'data', 'kept'));
  return openSources({ paths, builder, kept, municipalities: new Set(towns) });
}

const textsOf = ({ base }: OpenedSources): string[] =>
  base.index.passages.map(({ text }) => /met (\S+)/.exec(text)?.[1] ?? '').sort();

describe('the second start', () => {
  beforeEach(async () => {
    expect(textsOf(await start())).toEqual(['huur', 'zorg']);
    expect(built).toEqual([['a', 'b']]);
  });

  it('opens what is there when nothing changed, and tells again what was left out', async () => {
    const again = await start();
    expect(built).toEqual([]);
    expect(textsOf(again)).toEqual(['huur', 'zorg']);
    expect(again.problems.map((problem) => problem.path)).toEqual([path('bad.pdf')]);
  });

  it('notices a file that changed', async () => {
    await writeFile(path('a.txt'), sentence('schuld'));
    expect(textsOf(await start())).toEqual(['schuld', 'zorg']);
  });

  it('notices a file that changed to the same size and was given its old time', async () => {
    await writeFile(path('a.txt'), sentence('geld'));
    const old = new Date('2020-01-01');
    await utimes(path('a.txt'), old, old);
    expect(textsOf(await start())).toEqual(['geld', 'zorg']);
  });

  it('notices a file that was added', async () => {
    await writeFile(path('c.txt'), sentence('taal'));
    expect(textsOf(await start())).toEqual(['huur', 'taal', 'zorg']);
  });

  it('notices a file that was removed, and leaves nothing of it', async () => {
    await rm(path('b.txt'));
    const { base } = await start();
    expect(textsOf(await start())).toEqual(['huur']);
    expect([...base.records.keys()]).toEqual(['a']);
    expect(base.index.lexicon[0]?.words.get('zorg')).toBeUndefined();
  });

  it('notices what the manifest says of a file that did not change', async () => {
    await writeFile(
      path('manifest.yaml'),
      'documents:\n  - { file: a.txt, title: Huurhulp, municipality: nijmegen }\n',
    );
    const { base } = await start();
    expect(base.records.get('a')).toMatchObject({ title: 'Huurhulp', municipality: 'nijmegen' });
  });

  it('notices other towns, since a file may be named after one', async () => {
    await writeFile(path('pas-lent.txt'), sentence('pas'));
    await start();
    const { base } = await start(undefined, ['nijmegen', 'lent']);
    expect(base.records.get('pas-lent')?.municipality).toBe('lent');
  });

  it('opens what is there when files were only touched', async () => {
    const other = new Date('2020-01-01');
    await utimes(path('a.txt'), other, other);
    const before = await services.builder.currentDigest();
    const { base } = await start();
    expect(base.digest).toBe(before);
    await start();
    expect(built).toEqual([]);
  });

  it('does not take the texts of other sources that were indexed meanwhile', async () => {
    const other = join(folder, 'ander');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'a.txt'), sentence('vervoer'));
    expect(textsOf(await start([other]))).toEqual(['vervoer']);
    await writeFile(path('c.txt'), sentence('taal'));
    expect(textsOf(await start())).toEqual(['huur', 'taal', 'zorg']);
  });

  it('makes everything again when what was kept is damaged', async () => {
    const kept = join(folder, 'data', 'kept');
    for (const name of await readdir(kept)) await truncate(join(kept, name), 30);
    expect(textsOf(await start())).toEqual(['huur', 'zorg']);
    expect(built).toEqual([['a', 'b']]);
  });

  it('builds again when the snapshot is damaged', async () => {
    const digest = (await services.builder.currentDigest()) ?? '';
    await truncate(join(folder, 'data', digest, 'lexicon.bin'), 10);
    const { base } = await start();
    expect(built).toEqual([['a', 'b']]);
    expect(base.digest).toBe(digest);
    await start();
    expect(built).toEqual([]);
  });
});

describe('a file that was changed a moment ago', () => {
  it('is read again, since the next change might not show in its stamp', async () => {
    vi.useRealTimers();
    await writeFile(path('a.txt'), sentence('huur'));
    await start();
    await writeFile(path('a.txt'), sentence('geld'));
    expect(textsOf(await start())).toEqual(['geld', 'zorg']);
  });
});

describe('a path that does not exist', () => {
  it('is an error, also after a start when it did', async () => {
    await start();
    await rm(path('.'), { recursive: true });
    await expect(start()).rejects.toThrow('ENOENT');
    await mkdir(path('.'));
  });
});
