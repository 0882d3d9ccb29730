/**
 * Entry of the embedder's child process: `worker ENGINE MODEL`.
 *
 * The engine is C with flaws and reads what strangers type; here it can only take itself down. The
 * process knows no secrets (its environment is made by the parent) and never outlives the parent.
 */
import { openEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import type { EmbedRequest, WorkerMessage } from './worker-protocol.ts';

// Ctrl-C reaches the whole process group; the parent still needs us to finish running answers.
process.on('SIGINT', ignore);
process.on('SIGTERM', ignore);
process.on('disconnect', die);

const engine = open(process.argv[2] ?? '', process.argv[3] ?? '');
if (engine) {
  process.on('message', (request: EmbedRequest) => void answer(engine, request));
  send({ type: 'ready', dimension: engine.dimension, rss: process.memoryUsage.rss() });
}

function open(enginePath: string, modelPath: string): Engine | undefined {
  try {
    return openEngine({ enginePath, modelPath });
  } catch (error) {
    send({ type: 'failed', id: null, message: messageOf(error) }, die);
    return undefined;
  }
}

async function answer(engine: Engine, { id, kind, text }: EmbedRequest): Promise<void> {
  try {
    const vector = await engine.embed(text, kind);
    send({ type: 'vector', id, vector, rss: process.memoryUsage.rss() });
  } catch (error) {
    send({ type: 'failed', id, message: messageOf(error) });
  }
}

/** A parent that is gone is noticed by `disconnect`, not by a failing send. */
function send(message: WorkerMessage, sent: () => void = ignore): void {
  process.send?.(message, undefined, undefined, sent);
}

/** At once and without running the library's destructors: calls may be in flight. */
function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function ignore(): void {
  // Nothing to do.
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
