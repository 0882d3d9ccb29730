import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { SSEStreamingApi } from 'hono/streaming';
import type { Answer, Question } from '../domain/answer.ts';
import { directionOf } from '../domain/languages.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { preferredLanguage } from './errors.ts';
import { askBody, check, parseJson } from './schemas.ts';

/** `POST /api/ask`: one question, answered as JSON or as a stream of events. */
export function askRoutes(services: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/', async (c) => {
    const question = check(askBody, parseJson(await c.req.arrayBuffer()));
    const started = performance.now();
    const log = (answer: Answer): void => {
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
  try {
    const answer = await services.answer(question, {
      signal,
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
    await sendAnswer(answer, send);
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

async function sendAnswer(
  answer: Answer,
  send: (event: string, data: unknown) => Promise<void>,
): Promise<void> {
  for (const citation of answer.citations) await send('citation', citation);
  for (const [index, claim] of answer.claims.entries())
    await send('delta', { claim: index, ...claim });
  await send('answer', answer);
  await send('done', { id: answer.id });
}
