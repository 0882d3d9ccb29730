import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ModelFiles } from './model-files.ts';
import type { EmbedRequest, WorkerMessage } from './worker-protocol.ts';

/** A running embedder child. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  send(request: EmbedRequest): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

export interface WorkerEvents {
  message(message: WorkerMessage): void;
  /** Once, after the last message, also when it could not be started. */
  exit(how: string): void;
}

/**
 * Starts the child.
 *
 * It does not keep this process alive, and it dies with it. Its environment is made from nothing:
 * no key of ours is in the memory that reads strangers' text.
 */
export function startWorker(files: ModelFiles, events: WorkerEvents): WorkerProcess {
  const { url, execArgv } = workerEntry();
  const child = fork(url, [files.enginePath, files.modelPath], {
    env: { OMP_NUM_THREADS: '1' },
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message) => {
    events.message(message as WorkerMessage);
  });
  whenGone(child, events.exit.bind(events));
  child.unref();
  child.channel?.unref();
  return {
    pid: child.pid,
    // A send that fails is followed by `exit`, where the work is taken back.
    send: (request) => void child.send(request, ignore),
    kill: () => {
      child.ref();
      child.kill('SIGKILL');
    },
  };
}

/** Gone is: ended, and its last message read; or never started. */
function whenGone(child: ChildProcess, gone: (how: string) => void): void {
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${code ?? 'unknown'}`);
    });
  });
  const silent = new Promise<void>((resolve) => child.once('disconnect', resolve));
  const notStarted = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
  });
  void Promise.race([notStarted, Promise.all([ended, silent]).then(([how]) => how)]).then(gone);
}

/** `worker.js` beside the compiled file; from source, `worker.ts` through tsx. */
function workerEntry(): { url: URL; execArgv: string[] } {
  if (!import.meta.url.endsWith('.ts')) {
    return { url: new URL('./worker.js', import.meta.url), execArgv: [] };
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { url: new URL('./worker.ts', import.meta.url), execArgv: ['--import', tsx] };
}

function ignore(): void {
  // See `send`.
}
