import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptedSource {
  title: string;
  municipality: string | null;
  sentences: { token: string; text: string }[];
}

/** What the product sent. */
export interface ScriptedRequest {
  headers: IncomingHttpHeaders;
  /** As it came over the wire, to look for what must not be in it. */
  raw: string;
  body: {
    model: string;
    stream?: boolean;
    temperature?: number;
    max_tokens?: number;
    max_completion_tokens?: number;
    response_format?: { type: string; json_schema?: { name: string; strict: boolean } };
    stream_options?: object;
    messages: { role: string; content: string }[];
  };
  /** The data of the user message. */
  question: string;
  sources: ScriptedSource[];
  /** Resolves when the connection is closed, by whichever side. */
  closed: Promise<void>;
}

/** Answers one request, in any way a real endpoint might. */
export type Script = (request: ScriptedRequest, reply: Reply) => void | Promise<void>;

/** Ways to answer; every one of them speaks real HTTP. */
export class Reply {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  /** Whether the other side has gone. */
  get gone(): boolean {
    return this.#response.destroyed;
  }

  /** Anything that is no stream. */
  json(status: number, body: unknown, headers: Record<string, string> = {}): void {
    this.#response.writeHead(status, { 'content-type': 'application/json', ...headers });
    this.#response.end(JSON.stringify(body));
  }

  /** A refusal as OpenAI words it. */
  error(status: number, message: string, headers: Record<string, string> = {}): void {
    this.json(status, { error: { message, type: 'error', code: null, param: null } }, headers);
  }

  /** Begins a stream. */
  open(): void {
    this.#response.writeHead(200, { 'content-type': 'text/event-stream' });
    this.#response.flushHeaders();
  }

  /** One piece of the text. Resolves when it is handed over, so that an endless stream yields. */
  async text(content: string): Promise<void> {
    await this.frame({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  }

  /** One event with this content, well-formed or not. */
  async frame(data: unknown): Promise<void> {
    const line = typeof data === 'string' ? data : JSON.stringify(data);
    if (this.#response.write(`data: ${line}\n\n`) || this.gone) return;
    const done = new AbortController();
    const { signal } = done;
    const drained = once(this.#response, 'drain', { signal });
    const closed = once(this.#response, 'close', { signal });
    await Promise.race([drained, closed]);
    // The one that did not come is not listened for any more.
    done.abort();
    await Promise.allSettled([drained, closed]);
  }

  /** Ends the stream as it should end. */
  async finish(
    reason = 'stop',
    usage: object | null = { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 },
  ): Promise<void> {
    await this.frame({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
    if (usage !== null) await this.frame({ choices: [], usage });
    await this.frame('[DONE]');
    this.#response.end();
  }

  /** Ends the response as HTTP wants it, whatever is missing of the answer. */
  end(): void {
    this.#response.end();
  }

  /** Anything but what was asked for. */
  other(contentType: string, body: string): void {
    this.#response.writeHead(200, { 'content-type': contentType });
    this.#response.end(body);
  }

  /** Breaks the connection. */
  cut(): void {
    this.#response.destroy();
  }

  /** A whole answer, in pieces of a few letters. */
  async answer(text: string, reason = 'stop'): Promise<void> {
    this.open();
    for (const piece of text.match(/[^]{1,7}/gu) ?? []) await this.text(piece);
    await this.finish(reason);
  }

  /** A whole structured answer with these claims. */
  async claims(...claims: { text: string; sources: string[] }[]): Promise<void> {
    await this.answer(JSON.stringify({ answered: claims.length > 0, claims }));
  }
}

export interface ScriptedServer {
  /** With the version part, as `OPENAI_BASE_URL` wants it. */
  baseUrl: string;
  requests: ScriptedRequest[];
  /** What the next requests are answered with. */
  script: Script;
  /** What a script threw: a mistake of the test. */
  mistakes: unknown[];
  close(): Promise<void>;
}

/**
 * An endpoint that speaks OpenAI's protocol on a real socket and does what the test says. It is no
 * model: it never writes anything that the script does not write, and refuses when none is planned.
 */
export async function startScriptedOpenAi(script: Script = unplanned): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const closed = once(response, 'close').then(() => undefined);
      const one = { ...read(raw), headers: request.headers, raw, closed };
      requests.push(one);
      const reply = new Reply(response);
      void run(scripted.script, one, reply).catch((error: unknown) => {
        scripted.mistakes.push(error);
        response.destroy();
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const scripted: ScriptedServer = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    script,
    mistakes: [],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return scripted;
}

async function run(script: Script, request: ScriptedRequest, reply: Reply): Promise<void> {
  await script(request, reply);
}

function unplanned(_: ScriptedRequest, reply: Reply): void {
  reply.error(500, 'no script was planned for this request');
}

function read(raw: string): Pick<ScriptedRequest, 'body' | 'question' | 'sources'> {
  const body = JSON.parse(raw) as ScriptedRequest['body'];
  const data = JSON.parse(body.messages.at(-1)?.content ?? '{}') as {
    question?: string;
    sources?: ScriptedSource[];
  };
  return { body, question: data.question ?? '', sources: data.sources ?? [] };
}

/** The sentence of the request's sources that matches, with its token. Throws where none does. */
export function sentenceLike(
  { sources }: ScriptedRequest,
  pattern: RegExp,
): { text: string; token: string } {
  const found = sources
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => pattern.test(text));
  if (found === undefined) throw new Error(`no source has a sentence like ${String(pattern)}`);
  return found;
}
