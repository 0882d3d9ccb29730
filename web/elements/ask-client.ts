import { serverUrl } from '../shared/base.ts';
import type { StreamEvent } from '../shared/types.ts';

export interface Asked {
  question: string;
  language: string;
  municipality: string | null;
  conversation: { question: string; language?: string; municipality?: string | null }[];
  /** The answer's language, where it is not the question's: for staff. */
  replyIn?: string;
}

/** The server answered, but not with an answer; the message is for the reader. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}

/** The connection ended before the answer did. What arrived is kept by the caller. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/**
 * Asks a question and reports what arrives, in order. Resolves after `done`.
 *
 * @throws ServerError, ConnectionLost, or the signal's reason
 */
export async function ask(
  asked: Asked,
  receive: (event: StreamEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const response = await post(asked, signal, 'text/event-stream');
  const state = { finished: false };
  await readFrames(response, signal, (frame) => {
    const event = parseFrame(frame);
    if (event === null) return;
    if (event.kind === 'error') throw new ServerError(event.data.message);
    if (event.kind === 'done') state.finished = true;
    receive(event);
  });
  if (!state.finished) throw new ConnectionLost('the stream ended early');
}

/** Asks for a whole answer at once. Throws like {@link ask}. */
export async function askWhole(asked: Asked, signal: AbortSignal): Promise<unknown> {
  const response = await post(asked, signal, 'application/json');
  return response.json();
}

async function post(asked: Asked, signal: AbortSignal, accept: string): Promise<Response> {
  const response = await fetchOrLost(serverUrl('/api/ask'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ ...asked, conversation: plainList(asked.conversation) }),
    signal,
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => null)) as {
    error?: { message?: string };
  } | null;
  throw new ServerError(problem?.error?.message ?? '');
}

/** Old libraries give arrays a `toJSON` that makes them strings; an own one goes before it. */
function plainList<T>(list: readonly T[]): T[] {
  return Object.assign([...list], { toJSON: undefined });
}

async function fetchOrLost(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw new ConnectionLost('no connection', { cause });
  }
}

/**
 * Reads server-sent events as they come, each as its lines, to the end of the stream.
 *
 * @throws ConnectionLost, or the signal's reason
 */
export async function readFrames(
  response: Response,
  signal: AbortSignal,
  receive: (frame: string) => void,
): Promise<void> {
  if (response.body === null) throw new ConnectionLost('the answer has no body');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (;;) {
    const chunk = await readChunk(reader, signal);
    if (chunk === null) return;
    buffer += chunk;
    const frames = buffer.split('\n\n');
    buffer = frames.pop() ?? '';
    frames.forEach(receive);
  }
}

/** `null` at the end. */
async function readChunk(
  reader: ReadableStreamDefaultReader<string>,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const { done, value } = await reader.read();
    return done ? null : value;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ConnectionLost('the connection broke', { cause });
  }
}

const kinds: ReadonlySet<string> = new Set([
  'meta',
  'citation',
  'delta',
  'answer',
  'done',
  'error',
]);

/** One server-sent event; kinds of later versions are passed over. */
function parseFrame(frame: string): StreamEvent | null {
  const kind = /^event: ?(.*)$/m.exec(frame)?.[1] ?? '';
  const data = /^data: ?(.*)$/m.exec(frame)?.[1];
  if (!kinds.has(kind) || data === undefined) return null;
  return { kind, data: JSON.parse(data) as unknown } as StreamEvent;
}
