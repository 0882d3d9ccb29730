import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

const question = 'Hoe lang mag ik over mijn inburgering doen?';
let services: TestServices;
let server: TestServer;

beforeAll(async () => {
  services = await testServices();
  server = await startServer(services);
});
afterAll(async () => {
  await server.close();
  await services.dispose();
});

interface Frame {
  event: string;
  data: unknown;
}

function framesOf(text: string): Frame[] {
  return text
    .split('\n\n')
    .filter((frame) => frame.includes('event:'))
    .map((frame) => ({
      event: /^event: ?(.*)$/m.exec(frame)?.[1] ?? '',
      data: JSON.parse(/^data: ?(.*)$/m.exec(frame)?.[1] ?? 'null') as unknown,
    }));
}

const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
};

describe('the stream of an answer', () => {
  it('sends meta, then citations, then claims, then the whole answer, then done', async () => {
    const response = await fetch(`${server.url}/api/ask`, {
      ...request,
      body: JSON.stringify({ question }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const frames = framesOf(await response.text());
    const order = frames.map(({ event }) => event).filter((event, n, all) => event !== all[n - 1]);
    expect(order).toEqual(['meta', 'citation', 'delta', 'answer', 'done']);
    const answer = frames.find(({ event }) => event === 'answer')?.data as Answer;
    expect(answer.status).toBe('answered');
    expect(frames.filter(({ event }) => event === 'delta')).toHaveLength(answer.claims.length);
  });

  it('carries the same answer as plain JSON does', async () => {
    const body = JSON.stringify({ question });
    const streamed = framesOf(
      await (await fetch(`${server.url}/api/ask`, { ...request, body })).text(),
    );
    const plain = await fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { claims, citations, status } = (await plain.json()) as Answer;
    expect(streamed.find(({ event }) => event === 'answer')?.data).toMatchObject({
      claims,
      citations,
      status,
    });
  });

  it('is read by curl -N', async () => {
    const args = ['-sN', '-H', 'content-type: application/json', '-H', 'accept: text/event-stream'];
    const { stdout } = await promisify(execFile)('curl', [
      ...args,
      '-d',
      JSON.stringify({ question }),
      `${server.url}/api/ask`,
    ]);
    expect(framesOf(stdout).at(-1)?.event).toBe('done');
  });
});

describe('a client that goes away', () => {
  it('cancels the work: the signal that the engine sees is aborted', async () => {
    let started: (signal: AbortSignal) => void = () => undefined;
    const seen = new Promise<AbortSignal>((resolve) => {
      started = resolve;
    });
    const slow = await startServer({
      ...services,
      // The engine itself, held up after its start until the client is gone.
      answer: async (asked, options) => {
        started(options.signal ?? AbortSignal.abort());
        await new Promise((resolve) =>
          options.signal?.addEventListener('abort', resolve, { once: true }),
        );
        return services.answer(asked, options);
      },
    });
    const socket = connect(slow.port, '127.0.0.1');
    const body = JSON.stringify({ question });
    socket.write(
      `POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    const signal = await seen;
    expect(signal.aborted).toBe(false);
    const aborted = new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
    });
    socket.destroy();
    await aborted;
    expect(signal.aborted).toBe(true);
    await expect(services.answer({ question }, { signal })).rejects.toThrow();
    await slow.close();
  });

  it('leaves the server well: the next question is answered', async () => {
    const controller = new AbortController();
    const broken = fetch(`${server.url}/api/ask`, {
      ...request,
      body: JSON.stringify({ question }),
      signal: controller.signal,
    });
    controller.abort();
    await expect(broken).rejects.toThrow();
    const response = await fetch(`${server.url}/api/ask`, {
      ...request,
      body: JSON.stringify({ question }),
    });
    expect(framesOf(await response.text()).at(-1)?.event).toBe('done');
  });
});

describe('an engine that fails', () => {
  it('gives a fixed, localised error event that says nothing about the cause', async () => {
    const failing = await startServer({
      ...services,
      answer: () => Promise.reject(new Error('secret path /etc')),
    });
    const response = await fetch(`${failing.url}/api/ask`, {
      ...request,
      headers: { ...request.headers, 'accept-language': 'uk' },
      body: JSON.stringify({ question }),
    });
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(framesOf(text).at(-1)).toMatchObject({ event: 'error', data: { code: 'internal' } });
    expect(text).toMatch(/\p{Script=Cyrillic}/u);
    await failing.close();
  });
});
