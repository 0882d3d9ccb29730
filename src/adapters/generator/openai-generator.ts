import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import type {
  GenerationRequest,
  Generator,
  GeneratorFault,
  GeneratorStatus,
  GeneratorUsage,
} from '../../ports/generator.ts';
import { GeneratorUnavailable } from '../../ports/generator.ts';
import type { Backoff } from '../embedder/backoff.ts';
import { withRetries } from '../embedder/openai-retry.ts';
import type { BreakerOptions } from './breaker.ts';
import { Breaker } from './breaker.ts';
import { requestBody, richestDialect, simpler } from './dialect.ts';
import type { Dialect } from './dialect.ts';

export interface OpenAiGeneratorOptions {
  baseUrl?: string | undefined;
  /** Many local servers need none. */
  apiKey?: string | undefined;
  model: string;
  /** Milliseconds from the request to the last word. */
  timeout: number;
  maxTokens: number;
  price?: { input: number; output: number } | undefined;
  backoff?: Backoff | undefined;
  breaker?: BreakerOptions | undefined;
}

/** A request that was refused for now is sent once more: somebody waits. */
const tries = 2;
const longestPause = 3000;
/** No model of today writes longer tokens; beyond this the endpoint ignores its limit. */
const charactersPerToken = 12;
/** For endpoints that do not tell: between Dutch (4) and Amharic (1.5). */
const estimatedPerToken = 3;

/**
 * Any OpenAI-compatible `/chat/completions` endpoint: OpenAI, Mistral, Azure, Ollama, vLLM …
 *
 * What an endpoint does not understand (schema, temperature, token limit) is left out after its
 * first refusal. A stream that breaks off, runs over its time or its length is an error: half an
 * answer may lack the condition that the other half holds.
 */
export class OpenAiGenerator implements Generator {
  readonly model: string;
  readonly #client: OpenAI;
  readonly #options: OpenAiGeneratorOptions;
  readonly #breaker: Breaker;
  readonly #usage: GeneratorUsage = {
    requests: 0,
    faults: {},
    inputTokens: 0,
    outputTokens: 0,
    cost: 0,
    estimated: 0,
  };
  #dialect = richestDialect;
  #reason: string | undefined;

  constructor(options: OpenAiGeneratorOptions) {
    this.model = options.model;
    this.#options = options;
    this.#breaker = new Breaker(options.breaker);
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

  status(): GeneratorStatus {
    return this.#breaker.resting ? { state: 'resting', reason: this.#reason } : { state: 'ready' };
  }

  usage(): Readonly<GeneratorUsage> {
    return { ...this.#usage, faults: { ...this.#usage.faults } };
  }

  reject(fault: GeneratorFault): void {
    this.#fail(fault, reasons[fault]);
  }

  async *write(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<string> {
    signal.throwIfAborted();
    if (!this.#breaker.admit()) throw this.#count('resting', this.#reason ?? reasons.resting);
    const limit = AbortSignal.timeout(this.#options.timeout);
    const own = new AbortController();
    const stop = AbortSignal.any([signal, limit, own.signal]);
    let came = false;
    let failed = false;
    try {
      for await (const text of this.#stream(request, stop)) {
        came = true;
        yield text;
      }
    } catch (error) {
      came = false;
      signal.throwIfAborted();
      failed = true;
      throw this.#explain(error, limit.aborted);
    } finally {
      own.abort();
      // A reader who leaves in the middle had enough: the endpoint did its part.
      if (came) this.#breaker.succeeded();
      else if (!failed) this.#breaker.abandoned();
    }
  }

  async *#stream(request: GenerationRequest, stop: AbortSignal): AsyncGenerator<string> {
    const maxTokens = request.maxTokens ?? this.#options.maxTokens;
    const chunks = await this.#open(request, maxTokens, stop);
    const meter = new Meter(request);
    try {
      let finished: string | null = null;
      for await (const chunk of chunks) {
        const { text, reason } = meter.read(chunk);
        finished = reason ?? finished;
        if (meter.written > maxTokens * charactersPerToken) throw new BrokenStream('cut_off');
        if (text !== '') yield text;
      }
      stop.throwIfAborted();
      // A page, or an answer that is no stream: a proxy's, or of an address that is not the API's.
      if (!meter.began) throw new BrokenStream('malformed');
      if (finished !== 'stop') throw new BrokenStream('cut_off');
    } finally {
      this.#charge(meter);
    }
  }

  /** Sends the request, simpler where the endpoint refuses a part of it. */
  async #open(
    request: GenerationRequest,
    maxTokens: number,
    signal: AbortSignal,
  ): Promise<AsyncIterable<ChatCompletionChunk>> {
    const { backoff = { first: 400, most: 2000 }, timeout } = this.#options;
    for (;;) {
      const dialect: Dialect = this.#dialect;
      const call = async (): Promise<AsyncIterable<ChatCompletionChunk>> => {
        this.#usage.requests += 1;
        const body = requestBody(request, this.model, maxTokens, dialect);
        return this.#client.chat.completions.create(body, { signal, timeout });
      };
      try {
        return await withRetries(call, { tries, longestPause, backoff }, signal);
      } catch (error) {
        const other = simpler(dialect, error);
        if (other === null) throw error;
        this.#dialect = other;
      }
    }
  }

  #charge(meter: Meter): void {
    const { input, output } = this.#options.price ?? { input: 0, output: 0 };
    const { inputTokens, outputTokens } = meter;
    this.#usage.inputTokens += inputTokens;
    this.#usage.outputTokens += outputTokens;
    this.#usage.cost += (inputTokens * input + outputTokens * output) / 1e6;
    if (meter.estimated) this.#usage.estimated += 1;
  }

  #explain(error: unknown, late: boolean): GeneratorUnavailable {
    const fault = late ? 'timeout' : faultOf(error);
    this.#fail(fault, reasons[fault], isLasting(error));
    return new GeneratorUnavailable(fault, reasons[fault], { cause: error });
  }

  #fail(fault: GeneratorFault, reason: string, lasting = false): void {
    this.#count(fault, reason);
    this.#reason = reason;
    this.#breaker.failed(lasting);
  }

  #count(fault: GeneratorFault, reason: string): GeneratorUnavailable {
    this.#usage.faults[fault] = (this.#usage.faults[fault] ?? 0) + 1;
    return new GeneratorUnavailable(fault, reason);
  }
}

/** The endpoint answered, but the stream is not what it should be. */
class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
  readonly fault: GeneratorFault;

  constructor(fault: GeneratorFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Tokens of one call: as the endpoint tells them, else by length. */
class Meter {
  written = 0;
  /** Whether anything came that could be read. */
  began = false;
  #told: { prompt_tokens: number; completion_tokens: number } | undefined;
  readonly #asked: number;

  constructor({ system, user }: GenerationRequest) {
    this.#asked = system.structured.length + user.length;
  }

  read(chunk: ChatCompletionChunk): { text: string; reason: string | null } {
    this.began = true;
    this.#told = chunk.usage ?? this.#told;
    const choice = (chunk.choices as ChatCompletionChunk['choices'] | undefined)?.[0];
    const text = choice?.delta.content ?? '';
    this.written += text.length;
    return { text, reason: choice?.finish_reason ?? null };
  }

  get estimated(): boolean {
    return this.#told === undefined;
  }

  get inputTokens(): number {
    return this.#told?.prompt_tokens ?? Math.ceil(this.#asked / estimatedPerToken);
  }

  get outputTokens(): number {
    return this.#told?.completion_tokens ?? Math.ceil(this.written / estimatedPerToken);
  }
}

/** Sentences without anything the endpoint said: that may hold a part of the key or a text. */
const reasons: Record<GeneratorFault, string> = {
  resting: 'The language model is given a rest after failures.',
  busy: 'The language model refused: its rate limit or quota is used up.',
  timeout: 'The language model did not finish in time: check that it runs and is not overloaded.',
  refused: 'The language model refused: check the API key, the address and the name of the model.',
  server: 'The language model failed: look at its own log.',
  network: 'The language model was not reached: check its address.',
  cut_off: 'The language model broke off in the middle of its answer.',
  malformed: 'The language model wrote something that cannot be read.',
};

/** A wrong key or address does not mend itself. */
function isLasting(error: unknown): boolean {
  return error instanceof APIError && [401, 403, 404].includes(error.status as number);
}

function faultOf(error: unknown): GeneratorFault {
  if (error instanceof BrokenStream) return error.fault;
  if (error instanceof APIConnectionTimeoutError) return 'timeout';
  if (error instanceof SyntaxError) return 'malformed';
  if (!(error instanceof APIError) || error instanceof APIConnectionError) return 'network';
  // Told in the middle of a stream, where there is no status any more.
  const status = (error.status as number | undefined) ?? 500;
  if (status === 429) return 'busy';
  return status >= 500 ? 'server' : 'refused';
}
