import { parentPort } from 'node:worker_threads';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';
import { readBytes } from './read-bytes.ts';

/** Entry of the thread in which files are read; see `ReadingThread`. */
parentPort?.on('message', (request: ReadRequest) => {
  void reply(request).then((answer) => parentPort?.postMessage(answer));
});

async function reply({ id, bytes, name, limits }: ReadRequest): Promise<ReadReply> {
  try {
    return { id, outcome: 'read', document: await readBytes(bytes, name, limits) };
  } catch (error) {
    return error instanceof UnreadableFile
      ? { id, outcome: 'unreadable', reason: error.message }
      : { id, outcome: 'failed', error };
  }
}
