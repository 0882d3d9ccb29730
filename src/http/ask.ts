import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SSEStreamingApi } from 'hono/streaming';
import type { Answer, Citation, Claim, Question } from '../domain/answer.ts';
import { directionOf } from '../domain/languages.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { preferredLanguage } from './errors.ts';
import { keepForGaps } from './keep-question.ts';
import { askBody, check, parseJson } from './schemas.ts';

/** `POST /api/ask`: one question, answered as JSON or as a stream of events. */
export function askRoutes(services: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/', async (c) => {
    const question = check(askBody, parseJson(await c.req.arrayBuffer()));
    const started = performance.now();
    const log = (answer: Answer): void => {
      keepForGaps(services, question.question, answer);
      const { status, language, municipality, mode } = answer;
      const ms = Math.round(performance.now() - started);
      services.log.info(
        { requestId: c.get('requestId'), status, language, municipality, mode, ms },
        'answered',
      );
    };
    if (!(c.req.header('accept') ?? '').includes('text/event-stream')) {
      const answer = await services.answer(question, { signal: c.req.raw.signal });
      log(answer);
      return c.json(answer);
    }
    // Proxies that buffer would turn a stream back into one late answer.
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const language = preferredLanguage(c.req.header('accept-language'), services.messages);
      await streamAnswer(stream, question, services, c.req.raw.signal, language, log);
    });
  });
}

/**
 * Sends `meta · citation · delta · answer · done`, or `error` with a fixed message. Never throws:
 * Hono would show the visitor what was thrown. A client that goes away cancels the work.
 */
async function streamAnswer(
  stream: SSEStreamingApi,
  question: Question,
  services: HttpServices,
  requestSignal: AbortSignal,
  language: string,
  log: (answer: Answer) => void,
): Promise<void> {
  const gone = new AbortController();
  stream.onAbort(() => {
    gone.abort(new Error('the client went away'));
  });
  const signal = AbortSignal.any([gone.signal, requestSignal]);
  const send = (event: string, data: unknown): Promise<void> =>
    stream.writeSSE({ event, data: JSON.stringify(data) });
  const sender = new AnswerSender(send);
  try {
    const answer = await services.answer(question, {
      signal,
      onClaim: (claim, citations) => {
        sender.claim(claim, citations);
      },
      onStep: (step, state) => {
        if (step.name !== 'context') return;
        const meta = {
          language: state.language,
          direction: directionOf(state.language),
          crisis: state.crisis,
        };
        void send('meta', { ...meta, municipality: state.municipality?.id ?? null });
      },
    });
    await sender.whole(answer);
    log(answer);
  } catch (cause) {
    if (signal.aborted) return;
    services.log.error({ err: cause }, 'answer failed');
    await send('error', {
      code: 'internal',
      message: services.messages.for(language)('error.internal'),
    });
  }
}

/**
 * Sends claims as they come, then the whole answer. A claim or citation that was sent is sent again
 * only where it changed: a delta with the same index, a citation with the same id, replaces it.
 */
class AnswerSender {
  readonly #send: (event: string, data: unknown) => Promise<void>;
  readonly #sent = new Map<string, string>();
  #claims = 0;
  /** Events in their order, although claims are told without waiting. */
  #queue: Promise<void> = Promise.resolve();

  constructor(send: (event: string, data: unknown) => Promise<void>) {
    this.#send = send;
  }

  claim(claim: Claim, citations: readonly Citation[]): void {
    for (const citation of citations) this.#put('citation', citation.id, citation);
    this.#put('delta', this.#claims, { claim: this.#claims, ...claim });
    this.#claims += 1;
  }

  async whole(answer: Answer): Promise<void> {
    this.#claims = 0;
    for (const citation of answer.citations) this.#put('citation', citation.id, citation);
    for (const claim of answer.claims) this.claim(claim, []);
    await this.#queue;
    await this.#send('answer', answer);
    await this.#send('done', { id: answer.id });
  }

  #put(event: string, id: number, data: unknown): void {
    const key = `${event} ${id}`;
    const text = JSON.stringify(data);
    if (this.#sent.get(key) === text) return;
    this.#sent.set(key, text);
    this.#queue = this.#queue.then(() => this.#send(event, data));
  }
}
