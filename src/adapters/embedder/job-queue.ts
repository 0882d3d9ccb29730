import type { TextKind } from './engine.ts';

/** A text on its way to a vector. */
export interface Job {
  readonly id: number;
  readonly kind: TextKind;
  readonly text: string;
  /** How often the child died while it ran. */
  crashes: number;
  /** Nobody waits for it any more: it is not tried again. */
  abandoned: boolean;
  resolve(vector: Float32Array): void;
  reject(reason: unknown): void;
}

/** Two calls fill two cores; more only wait for each other. */
const IN_FLIGHT = 2;

/**
 * Which text goes next.
 *
 * Questions go before passages, and beside passages that already run, so that a question waits for
 * no ingestion: at most two questions and two passages run at once. A text that was running when
 * the child died is suspect and runs alone, so that only the guilty one is given up.
 */
export class JobQueue {
  readonly #waiting: Record<TextKind, Set<Job>> = { query: new Set(), passage: new Set() };
  readonly #suspects = new Set<Job>();
  readonly #running = new Map<number, Job>();

  get size(): number {
    return this.#suspects.size + this.#waiting.query.size + this.#waiting.passage.size;
  }

  get running(): number {
    return this.#running.size;
  }

  add(job: Job): void {
    const queue = job.crashes > 0 ? this.#suspects : this.#waiting[job.kind];
    queue.add(job);
  }

  /** Takes back what has not started; false when it runs or is done. */
  remove(job: Job): boolean {
    return this.#suspects.delete(job) || this.#waiting[job.kind].delete(job);
  }

  /** Moves the next job to the running ones; `undefined` when none may start now. */
  start(): Job | undefined {
    const job = this.#next();
    if (!job) return undefined;
    this.remove(job);
    this.#running.set(job.id, job);
    return job;
  }

  finish(id: number): Job | undefined {
    const job = this.#running.get(id);
    this.#running.delete(id);
    return job;
  }

  /** Empties the running ones, because the child died. */
  takeRunning(): Job[] {
    const jobs = [...this.#running.values()];
    this.#running.clear();
    return jobs;
  }

  takeWaiting(): Job[] {
    const jobs = [...this.#suspects, ...this.#waiting.query, ...this.#waiting.passage];
    for (const job of jobs) this.remove(job);
    return jobs;
  }

  #next(): Job | undefined {
    const running = [...this.#running.values()];
    if (running.some((job) => job.crashes > 0)) return undefined;
    if (this.#suspects.size > 0) return running.length === 0 ? first(this.#suspects) : undefined;
    const queries = running.filter((job) => job.kind === 'query').length;
    if (queries < IN_FLIGHT && this.#waiting.query.size > 0) return first(this.#waiting.query);
    return running.length < IN_FLIGHT ? first(this.#waiting.passage) : undefined;
  }
}

function first(jobs: ReadonlySet<Job>): Job | undefined {
  return jobs.values().next().value;
}
