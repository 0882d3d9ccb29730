import type { EmbedderStatus } from '../../ports/embedder.ts';
import { backoffDelay } from './backoff.ts';
import type { Backoff } from './backoff.ts';
import { ModelError } from './model-error.ts';
import type { ModelFiles } from './model-files.ts';
import { startWorker } from './worker-process.ts';
import type { WorkerProcess } from './worker-process.ts';
import type { EmbedRequest, WorkerMessage } from './worker-protocol.ts';

export interface SupervisorEvents {
  /** The child takes work. */
  ready(): void;
  vector(id: number, vector: Float32Array): void;
  /** One text could not be embedded; the child lives. */
  failed(id: number, message: string): void;
  /** The child died with everything it was doing; a new one is on its way. */
  lost(): void;
  /** Nothing is to be expected soon; the status says why. */
  unavailable(): void;
  /** One English sentence for the operator's log. */
  note(sentence: string): void;
}

/** A crash is over in a moment; a model that cannot be fetched will not be there in a second. */
const AFTER_CRASH: Backoff = { first: 100, most: 30_000 };
const AFTER_FETCH: Backoff = { first: 60_000, most: 900_000 };
/** Deaths in a row, without one vector between, after which questions no longer wait. */
const PATIENCE = 3;

/**
 * Keeps one child running: starts it, restarts it with exponential backoff, and says how it is.
 *
 * The model's files are checked before every start, so a file damaged under a running child is
 * fetched anew.
 */
export class WorkerSupervisor {
  readonly #model: (signal: AbortSignal) => Promise<ModelFiles>;
  readonly #events: SupervisorEvents;
  readonly #closing = new AbortController();
  #status: EmbedderStatus = { state: 'starting' };
  #worker: WorkerProcess | undefined;
  #starting: Promise<void>;
  #exited: () => void = ignore;
  #restart: NodeJS.Timeout | undefined;
  #failures = 0;
  #complaint: string | undefined;
  #rss = 0;
  #starts = 0;

  constructor(model: (signal: AbortSignal) => Promise<ModelFiles>, events: SupervisorEvents) {
    this.#model = model;
    this.#events = events;
    this.#starting = this.#start();
  }

  get status(): EmbedderStatus {
    return this.#status;
  }

  /** For operators: the child's process id, resident bytes when it last spoke, and its restarts. */
  get vitals(): { pid: number | undefined; rss: number; restarts: number } {
    return { pid: this.#worker?.pid, rss: this.#rss, restarts: Math.max(0, this.#starts - 1) };
  }

  send(request: EmbedRequest): void {
    this.#worker?.send(request);
  }

  /** Ends a child that no longer answers; a new one follows. */
  replace(why: string): void {
    this.#complaint = why;
    this.#worker?.kill();
  }

  /** Resolves when the child, or the fetching of its model, is gone. */
  async close(): Promise<void> {
    this.#closing.abort();
    clearTimeout(this.#restart);
    this.#status = { state: 'unavailable', reason: 'The embedder is closed.' };
    await this.#starting;
    if (!this.#worker) return;
    const gone = new Promise<void>((resolve) => (this.#exited = resolve));
    this.#worker.kill();
    await gone;
  }

  async #start(): Promise<void> {
    const { signal } = this.#closing;
    try {
      const files = await this.#model(signal);
      if (signal.aborted) return;
      this.#starts += 1;
      this.#worker = startWorker(files, {
        message: this.#receive.bind(this),
        exit: this.#exit.bind(this),
      });
    } catch (error) {
      if (!signal.aborted) this.#withoutModel(error);
    }
  }

  #receive(message: WorkerMessage): void {
    if (message.type === 'failed') {
      if (message.id === null) this.#complaint = message.message;
      else this.#events.failed(message.id, message.message);
      return;
    }
    this.#rss = message.rss;
    if (message.type === 'ready') this.#becomeReady();
    else this.#succeed(message.id, message.vector);
  }

  #becomeReady(): void {
    this.#status = { state: 'ready' };
    this.#events.ready();
  }

  #succeed(id: number, vector: Float32Array): void {
    this.#failures = 0;
    this.#events.vector(id, vector);
  }

  #exit(how: string): void {
    this.#worker = undefined;
    this.#exited();
    if (this.#closing.signal.aborted) return;
    this.#failures += 1;
    const why = this.#complaint ?? how;
    this.#complaint = undefined;
    const wait = backoffDelay(this.#failures, AFTER_CRASH);
    this.#events.note(
      `The embedder's child process ended (${why}); a new one starts in ${wait} ms.`,
    );
    this.#status = { state: 'starting' };
    this.#events.lost();
    if (this.#failures >= PATIENCE) this.#giveUpFor(wait, crashed(this.#failures, why));
    else this.#startIn(wait);
  }

  #withoutModel(error: unknown): void {
    const reason = error instanceof ModelError ? error.message : unexpected(error);
    this.#events.note(reason);
    this.#failures += 1;
    const final = error instanceof ModelError && !error.transient;
    this.#giveUpFor(final ? undefined : backoffDelay(this.#failures, AFTER_FETCH), reason);
  }

  /** Unavailable, but tried again after `wait` where that makes sense. */
  #giveUpFor(wait: number | undefined, reason: string): void {
    this.#status = { state: 'unavailable', reason };
    this.#events.unavailable();
    if (wait !== undefined) this.#startIn(wait);
  }

  #startIn(wait: number): void {
    this.#restart = setTimeout(() => {
      this.#starting = this.#start();
    }, wait).unref();
  }
}

function crashed(times: number, why: string): string {
  return `The local embedder ended ${times} times in a row (${why}): look at the log, or configure an OpenAI-compatible embeddings endpoint.`;
}

function unexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `The embedding model could not be prepared (${message}): look at the cache folder.`;
}

function ignore(): void {
  // Nobody waits for the exit.
}
