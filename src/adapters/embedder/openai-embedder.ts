import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import pMap from 'p-map';
import { z } from 'zod';
import { EmbedderUnavailable } from '../../ports/embedder.ts';
import type { EmbedOptions, Embedder, EmbedderStatus } from '../../ports/embedder.ts';
import type { TextKind } from './engine.ts';
import { isPassing, withRetries } from './openai-retry.ts';
import type { RetryPolicy } from './openai-retry.ts';

export interface OpenAiEmbedderOptions {
  /** Of the API, with its version part (`https://…/v1`); without one, OpenAI's own. */
  baseUrl?: string | undefined;
  /** Many local servers need none. */
  apiKey?: string | undefined;
  model: string;
  /** What the model returns; another length is an error. */
  dimension: number;
  /** Put before every text, as e5-like models want: `query: `, `passage: `. */
  queryPrefix?: string;
  passagePrefix?: string;
  /** Texts in one request, and requests at once. */
  batchSize?: number;
  concurrency?: number;
  /** UTF-16 units kept of a text; endpoints refuse a text over their token limit altogether. */
  maxLength?: number;
  /** Milliseconds for one request; a question's is short, because somebody waits. */
  queryTimeout?: number;
  passageTimeout?: number;
  /** Milliseconds of the first and the longest pause between tries. */
  backoff?: { first: number; most: number };
}

/** After a failure that concerns every text, questions are not sent for this long, ms. */
const COOL_DOWN = 15_000;

const reply = z.object({
  data: z.array(
    z.object({ index: z.int().nonnegative().optional(), embedding: z.array(z.number()) }),
  ),
});

/**
 * Any OpenAI-compatible `/embeddings` endpoint: OpenAI, Mistral, Azure, Ollama, vLLM, TEI …
 *
 * Passages are tried five times, a question twice; after a failure of the endpoint questions fail
 * at once for fifteen seconds, so that nobody waits for what is known to be down.
 */
export class OpenAiEmbedder implements Embedder {
  readonly modelId: string;
  readonly dimension: number;
  readonly #client: OpenAI;
  readonly #options: Required<Omit<OpenAiEmbedderOptions, 'baseUrl' | 'apiKey'>>;
  readonly #closing = new AbortController();
  #down: { until: number; reason: string } | undefined;

  constructor(options: OpenAiEmbedderOptions) {
    this.#options = { ...DEFAULTS, ...options };
    this.dimension = options.dimension;
    this.modelId = modelIdOf(this.#options);
    this.#client = new OpenAI({
      baseURL: options.baseUrl ?? 'https://api.openai.com/v1',
      apiKey: options.apiKey ?? 'none',
      organization: null,
      project: null,
      maxRetries: 0,
      // At `debug` it would write questions to the log.
      logLevel: 'off',
    });
  }

  status(): EmbedderStatus {
    if (this.#closing.signal.aborted) return { state: 'unavailable', reason: CLOSED };
    const down = this.#down;
    if (!down || Date.now() >= down.until) return { state: 'ready' };
    return { state: 'unavailable', reason: down.reason };
  }

  async embedQueries(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]> {
    const { state, reason } = this.status();
    if (state === 'unavailable') throw new EmbedderUnavailable(reason);
    return await this.#embed('query', texts, options);
  }

  async embedPassages(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]> {
    return await this.#embed('passage', texts, options);
  }

  close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  async #embed(
    kind: TextKind,
    texts: readonly string[],
    { signal, onProgress }: EmbedOptions = {},
  ) {
    signal?.throwIfAborted();
    const { batchSize, concurrency } = this.#options;
    const starts = Array.from(
      { length: Math.ceil(texts.length / batchSize) },
      (_, i) => i * batchSize,
    );
    const stop = AbortSignal.any([this.#closing.signal, ...(signal ? [signal] : [])]);
    let done = 0;
    const embedBatch = async (start: number) => {
      const vectors = await this.#request(kind, texts.slice(start, start + batchSize), stop);
      onProgress?.((done += vectors.length), texts.length);
      return vectors;
    };
    try {
      return (await pMap(starts, embedBatch, { concurrency, signal: stop })).flat();
    } catch (error) {
      signal?.throwIfAborted();
      throw this.#explain(error);
    }
  }

  async #request(kind: TextKind, texts: readonly string[], signal: AbortSignal) {
    const input = texts.map((text) => this.#inputOf(kind, text));
    const timeout = kind === 'query' ? this.#options.queryTimeout : this.#options.passageTimeout;
    const body = { model: this.#options.model, input, encoding_format: 'float' as const };
    const policy = this.#policy(kind);
    const call = () =>
      withinTime(timeout, signal, (limited) =>
        this.#client.embeddings.create(body, { signal: limited, timeout }),
      );
    const vectors = readVectors(
      await withRetries(call, policy, signal),
      texts.length,
      this.dimension,
    );
    this.#down = undefined;
    return vectors;
  }

  #inputOf(kind: TextKind, text: string): string {
    const { queryPrefix, passagePrefix, maxLength } = this.#options;
    const prefix = kind === 'query' ? queryPrefix : passagePrefix;
    // NUL and lone surrogates break servers, and an empty text is refused by some.
    const plain = text.slice(0, maxLength).replaceAll('\0', ' ');
    return prefix + (Buffer.from(plain, 'utf8').toString('utf8') || ' ');
  }

  #policy(kind: TextKind): RetryPolicy {
    const { backoff } = this.#options;
    return kind === 'query'
      ? { tries: 2, longestPause: 1000, backoff }
      : { tries: 5, longestPause: 60_000, backoff };
  }

  #explain(error: unknown): EmbedderUnavailable {
    if (this.#closing.signal.aborted) return new EmbedderUnavailable(CLOSED);
    const reason = reasonOf(error);
    if (concernsEveryText(error)) this.#down = { until: Date.now() + COOL_DOWN, reason };
    return new EmbedderUnavailable(reason, { cause: error });
  }
}

const DEFAULTS = {
  queryPrefix: '',
  passagePrefix: '',
  batchSize: 64,
  concurrency: 2,
  maxLength: 2000,
  queryTimeout: 5000,
  passageTimeout: 60_000,
  backoff: { first: 500, most: 20_000 },
};

const CLOSED = 'The embedder is closed.';

/** The prefixes change every vector, so they are part of the name. */
function modelIdOf({ model, dimension, queryPrefix, passagePrefix }: OpenAiEmbedderOptions) {
  const prefixes =
    queryPrefix || passagePrefix ? `/${queryPrefix ?? ''}|${passagePrefix ?? ''}` : '';
  return `openai/${model}/${dimension}${prefixes}`;
}

/** The client library's own time limit ends with the headers; a body may hang as well. */
async function withinTime<T>(
  timeout: number,
  signal: AbortSignal,
  call: (limited: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(timeout);
  try {
    return await call(AbortSignal.any([signal, limit]));
  } catch (error) {
    if (limit.aborted && !signal.aborted) throw new APIConnectionTimeoutError();
    // What fetch throws when the connection breaks in the middle of a body.
    if (error instanceof TypeError) throw new APIConnectionError({ cause: error });
    throw error;
  }
}

/** The endpoint answered, but not with what was asked for. */
class MalformedReply extends Error {
  override readonly name = 'MalformedReply';
}

/** Unit vectors in the order of the texts. */
function readVectors(raw: unknown, count: number, dimension: number): Float32Array[] {
  const parsed = reply.safeParse(raw);
  if (!parsed.success) throw new MalformedReply('no list of embeddings', { cause: parsed.error });
  const { data } = parsed.data;
  const byRow = new Map(data.map(({ index, embedding }, row) => [index ?? row, embedding]));
  return Array.from({ length: count }, (_, row) => {
    const embedding = byRow.get(row);
    if (!embedding || data.length !== count) throw wrongCount(data.length, count);
    if (embedding.length !== dimension) throw wrongDimension(embedding.length, dimension);
    return normalise(embedding);
  });
}

function wrongCount(found: number, count: number): MalformedReply {
  return new MalformedReply(`${found} embeddings for ${count} texts, or not in their order`);
}

function wrongDimension(found: number, dimension: number): MalformedReply {
  const message = `${found} numbers a text where ${dimension} are configured: correct the dimension and build the index again`;
  return new MalformedReply(message);
}

function normalise(embedding: readonly number[]): Float32Array {
  const length = Math.hypot(...embedding);
  if (!(length > 0 && length < Infinity)) throw new MalformedReply('an embedding without a length');
  return Float32Array.from(embedding, (value) => value / length);
}

/** One sentence without anything the endpoint said: that may hold a part of the key or a text. */
function reasonOf(error: unknown): string {
  if (error instanceof MalformedReply) return `The embeddings endpoint returned ${error.message}.`;
  if (error instanceof SyntaxError) {
    return 'The embeddings endpoint returned something that is not JSON: check its address.';
  }
  if (error instanceof APIConnectionTimeoutError) {
    return 'The embeddings endpoint did not answer in time: check that it runs and is not overloaded.';
  }
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  if (status === undefined) return 'The embeddings endpoint was not reached: check its address.';
  return `The embeddings endpoint refused with status ${status}: ${remedyFor(status)}.`;
}

function remedyFor(status: number): string {
  if (status === 401 || status === 403) return 'check the API key';
  if (status === 404) return 'check the address and the name of the model';
  if (status === 429) return 'its rate limit or quota is used up';
  return status >= 500 ? 'look at its own log' : 'check the model and the length of the texts';
}

/** A text that is refused for itself must not take the endpoint away from others. */
function concernsEveryText(error: unknown): boolean {
  if (isPassing(error)) return true;
  if (error instanceof MalformedReply || error instanceof SyntaxError) return true;
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  return status === 401 || status === 403 || status === 404 || status === 429;
}
