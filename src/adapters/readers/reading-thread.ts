import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../../ingest/blocks.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { ReadingLimits } from './limits.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/** Between files of one run the thread stays; a server that has long been ready gets its memory back. */
const idleMilliseconds = 5000;
const watchMilliseconds = 100;

/**
 * A thread that reads files one after another and is ended when a file takes too long or too much
 * memory. Parsers of PDF, Word and HTML can be made to loop or to unpack without end; no promise
 * with a time limit stops code that never yields, ending its thread does.
 *
 * Starting costs about 50 ms, so the thread is kept from file to file until it has been idle.
 */
export class ReadingThread {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #id = 0;

  /** Throws {@link UnreadableFile}; requests wait for each other. */
  read(bytes: Uint8Array, name: string, limits: ReadingLimits): Promise<ReadDocument> {
    const next = this.#last.then(() => this.#readNow(bytes, name, limits));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #readNow(bytes: Uint8Array, name: string, limits: ReadingLimits): Promise<ReadDocument> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= startWorker());
    // While a file is read the process must not end; while the thread only waits it may.
    worker.ref();
    try {
      this.#id += 1;
      return documentOf(await exchange(worker, { id: this.#id, bytes, name, limits }));
    } catch (error) {
      if (error instanceof EndedThread) this.#end();
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => {
        this.#end();
      }, idleMilliseconds).unref();
    }
  }

  #end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** The thread can no longer be used after this file. */
class EndedThread extends UnreadableFile {}

function documentOf(reply: ReadReply): ReadDocument {
  if (reply.outcome === 'read') return reply.document;
  if (reply.outcome === 'unreadable') throw new UnreadableFile(reply.reason);
  throw new UnreadableFile('makes its reader fail', { cause: reply.error });
}

function exchange(worker: Worker, request: ReadRequest): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    const stopWatching = watch(request.limits, (reason) => {
      settle();
      reject(new EndedThread(reason));
    });
    const onMessage = (reply: ReadReply) => {
      settle();
      resolve(reply);
    };
    const onError = (cause: Error & { code?: string }) => {
      settle();
      const reason =
        cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory : 'makes its reader fail';
      reject(new EndedThread(reason, { cause }));
    };
    const settle = () => {
      stopWatching();
      worker.off('message', onMessage).off('error', onError);
    };
    worker.on('message', onMessage).on('error', onError);
    // A copy to give away: the caller still needs its own for the digest.
    const bytes = new Uint8Array(request.bytes);
    worker.postMessage({ ...request, bytes }, [bytes.buffer]);
  });
}

const tooMuchMemory = 'needs more memory than a document should';

/**
 * Calls `stop` once when the limits are passed. The heap limit of the thread does not count what
 * is unpacked into array buffers, hence the look at the whole process.
 */
function watch(limits: ReadingLimits, stop: (reason: string) => void): () => void {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    const seconds = Math.round(limits.milliseconds / 1000);
    if (performance.now() - started > limits.milliseconds) {
      stop(`takes more than ${seconds} seconds to read`);
    } else if (process.memoryUsage.rss() - before > limits.memoryBytes) {
      stop(tooMuchMemory);
    }
  }, watchMilliseconds);
  return () => {
    clearInterval(timer);
  };
}

const heapMegabytes = 1024;

function startWorker(): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worker.js', import.meta.url), options);
  }
  // Run from the sources, under vitest or tsx: a thread does not take over their loader.
  const entry = new URL('./worker.ts', import.meta.url).href;
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import('${entry}'); })`;
  return new Worker(boot, { ...options, eval: true });
}
