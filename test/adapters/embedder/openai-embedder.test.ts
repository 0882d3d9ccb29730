import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APIError } from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import { OpenAiEmbedder } from '../../../src/adapters/embedder/openai-embedder.ts';
import type { OpenAiEmbedderOptions } from '../../../src/adapters/embedder/openai-embedder.ts';
import { askedPause } from '../../../src/adapters/embedder/openai-retry.ts';
import { EmbedderUnavailable } from '../../../src/ports/embedder.ts';
import { lengthOf } from './real-model.ts';

interface Received {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: { model: string; input: string[]; encoding_format: string };
}

type Answer = (response: ServerResponse, received: Received, call: number) => void;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server that speaks the protocol; `answer` decides about each request. */
async function endpoint(answer: Answer, options: Partial<OpenAiEmbedderOptions> = {}) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Received['body'];
      const one = { path: request.url, headers: request.headers, body };
      received.push(one);
      answer(response, one, received.length);
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const embedder = new OpenAiEmbedder({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey: 'sk-test',
    model: 'test-model',
    dimension: 3,
    backoff: { first: 1, most: 5 },
    ...options,
  });
  return { embedder, received };
}

function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Texts are told apart by their length. */
const vectorOf = (text: string) => [3, 4, text.length];

const embed: Answer = (response, { body }) => {
  const data = body.input.map((text, index) => ({
    object: 'embedding',
    index,
    embedding: vectorOf(text),
  }));
  json(response, 200, { object: 'list', data, model: body.model });
};

function unit(text: string): Float32Array {
  const length = Math.hypot(...vectorOf(text));
  return Float32Array.from(vectorOf(text), (value) => value / length);
}

const refusal =
  (status: number, code?: string): Answer =>
  (response) => {
    json(response, status, {
      error: { message: 'Incorrect key sk-te**st for "my question"', code },
    });
  };

describe('an OpenAI-compatible endpoint', () => {
  it('is asked as the protocol says and gives unit vectors in the order of the texts', async () => {
    const { embedder, received } = await endpoint(embed);
    const vectors = await embedder.embedPassages(['a', 'bb', '']);
    expect(vectors).toEqual([unit('a'), unit('bb'), unit(' ')]);
    for (const vector of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 6);
    expect(received[0]?.path).toBe('/v1/embeddings');
    expect(received[0]?.headers.authorization).toBe('Bearer sk-test');
    expect(received[0]?.body).toEqual({
      model: 'test-model',
      input: ['a', 'bb', ' '],
      encoding_format: 'float',
    });
    expect(embedder.status()).toEqual({ state: 'ready' });
  });

  it('is not asked for nothing', async () => {
    const { embedder, received } = await endpoint(embed);
    expect(await embedder.embedQueries([])).toEqual([]);
    expect(received).toEqual([]);
  });

  it("gets e5 prefixes where they are configured, and the model's name says so", async () => {
    const prefixes = { queryPrefix: 'query: ', passagePrefix: 'passage: ' };
    const { embedder, received } = await endpoint(embed, prefixes);
    await embedder.embedQueries(['a']);
    await embedder.embedPassages(['a']);
    expect(received.map(({ body }) => body.input)).toEqual([['query: a'], ['passage: a']]);
    const { embedder: plain } = await endpoint(embed);
    expect(embedder.modelId).not.toBe(plain.modelId);
  });

  it('gets many texts in several requests, and the order is kept', async () => {
    const { embedder, received } = await endpoint(embed, { batchSize: 4, concurrency: 3 });
    const texts = Array.from({ length: 18 }, (_, row) => 'x'.repeat(row + 1));
    const done: number[] = [];
    const vectors = await embedder.embedPassages(texts, {
      onProgress: (count) => done.push(count),
    });
    expect(vectors).toEqual(texts.map(unit));
    expect(received.map(({ body }) => body.input.length).sort()).toEqual([2, 4, 4, 4, 4]);
    expect(done.at(-1)).toBe(18);
  });

  it('gets no NUL, no lone surrogate and no endless text', async () => {
    const { embedder, received } = await endpoint(embed, { maxLength: 10 });
    await embedder.embedQueries(['a\0b', 'a\ud800', '🙂'.repeat(2000)]);
    expect(received[0]?.body.input).toEqual(['a b', 'a\ufffd', '🙂'.repeat(5)]);
  });

  it.each([
    [
      'in another order',
      [
        { index: 1, embedding: [0, 1, 0] },
        { index: 0, embedding: [2, 0, 0] },
      ],
    ],
    ['without numbers', [{ embedding: [2, 0, 0] }, { embedding: [0, 1, 0] }]],
  ])('may answer %s', async (_what, data) => {
    const { embedder } = await endpoint((response) => {
      json(response, 200, { data });
    });
    expect(await embedder.embedPassages(['a', 'b'])).toEqual([
      Float32Array.of(1, 0, 0),
      Float32Array.of(0, 1, 0),
    ]);
  });
});

describe('when the endpoint fails for a moment', () => {
  it.each([
    [
      '429 with a pause',
      (response: ServerResponse) => {
        json(response, 429, {}, { 'retry-after': '0' });
      },
    ],
    [
      '500',
      (response: ServerResponse) => {
        json(response, 500, {});
      },
    ],
    ['503 in HTML', (response: ServerResponse) => response.writeHead(503).end('<html>busy')],
    ['a broken connection', (response: ServerResponse) => response.destroy()],
    [
      'half an answer',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
        response.write('{"data":', () => response.destroy());
      },
    ],
  ])('it is tried again after %s', async (_what, fail) => {
    const { embedder, received } = await endpoint((response, one, call) => {
      if (call === 1) fail(response);
      else embed(response, one, call);
    });
    expect(await embedder.embedPassages(['a'])).toEqual([unit('a')]);
    expect(received).toHaveLength(2);
  });

  it('a request that gets no answer is given up and tried again', async () => {
    const { embedder, received } = await endpoint(
      (response, one, call) => {
        if (call > 1) embed(response, one, call);
      },
      { passageTimeout: 100 },
    );
    expect(await embedder.embedPassages(['a'])).toEqual([unit('a')]);
    expect(received).toHaveLength(2);
  });

  it('a body that never ends is given up too', async () => {
    const { embedder } = await endpoint(
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"data": [');
      },
      { queryTimeout: 100 },
    );
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(/did not answer in time/u);
  });

  it('passages are tried five times, a question twice', async () => {
    const { embedder, received } = await endpoint(refusal(500));
    await expect(embedder.embedPassages(['a'])).rejects.toThrow(EmbedderUnavailable);
    expect(received).toHaveLength(5);
    const { embedder: other, received: fewer } = await endpoint(refusal(500));
    await expect(other.embedQueries(['a'])).rejects.toThrow(EmbedderUnavailable);
    expect(fewer).toHaveLength(2);
  });

  it('a question does not wait an hour because it is told to', async () => {
    const { embedder, received } = await endpoint((response) => {
      json(response, 429, {}, { 'retry-after': '3600' });
    });
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(/rate limit/u);
    expect(received).toHaveLength(1);
  });

  it('questions then fail at once, and a success ends that', async () => {
    let healthy = false;
    const { embedder, received } = await endpoint((response, one, call) => {
      (healthy ? embed : refusal(500))(response, one, call);
    });
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(EmbedderUnavailable);
    expect(embedder.status()).toMatchObject({
      state: 'unavailable',
      reason: expect.stringContaining('500') as string,
    });
    const before = received.length;
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(EmbedderUnavailable);
    expect(received).toHaveLength(before);
    healthy = true;
    await embedder.embedPassages(['a']);
    expect(await embedder.embedQueries(['a'])).toEqual([unit('a')]);
  });
});

describe('when the endpoint is wrong', () => {
  it.each<[string, Answer, RegExp]>([
    ['a wrong key', refusal(401), /status 401: check the API key/u],
    ['no such model', refusal(404), /status 404: check the address and the name/u],
    ['a used-up quota', refusal(429, 'insufficient_quota'), /quota is used up/u],
    ['a text it does not like', refusal(400), /status 400: check the model and the length/u],
    ['HTML', (response) => response.end('<html>'), /no list of embeddings/u],
    [
      'broken JSON',
      (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
      /not JSON/u,
    ],
    [
      'no data',
      (response) => {
        json(response, 200, { data: null });
      },
      /no list of embeddings/u,
    ],
    [
      'words for numbers',
      (response) => {
        json(response, 200, { data: [{ index: 0, embedding: ['a', 'b', 'c'] }] });
      },
      /no list/u,
    ],
    [
      'too few',
      (response) => {
        json(response, 200, { data: [] });
      },
      /0 embeddings for 1 texts/u,
    ],
    [
      'too many',
      (response) => {
        json(response, 200, { data: [0, 1].map((index) => ({ index, embedding: [1, 0, 0] })) });
      },
      /2 embeddings for 1/u,
    ],
    [
      'an index far off',
      (response) => {
        json(response, 200, { data: [{ index: 9, embedding: [1, 0, 0] }] });
      },
      /embeddings for 1/u,
    ],
    [
      'another dimension',
      (response) => {
        json(response, 200, { data: [{ index: 0, embedding: [1, 0] }] });
      },
      /2 numbers a text where 3 are configured/u,
    ],
    [
      'a zero vector',
      (response) => {
        json(response, 200, { data: [{ index: 0, embedding: [0, 0, 0] }] });
      },
      /without a length/u,
    ],
    [
      'numbers beyond measure',
      (response) => {
        json(response, 200, { data: [{ index: 0, embedding: [1.7e308, 1.7e308, 1.7e308] }] });
      },
      /without a length/u,
    ],
  ])('it is asked once and the reason is said: %s', async (_what, answer, words) => {
    const { embedder, received } = await endpoint(answer);
    const error: unknown = await embedder.embedPassages(['a']).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EmbedderUnavailable);
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toMatch(/sk-|my question/u);
    expect(received).toHaveLength(1);
  });

  it('a text that is refused does not take the endpoint away from others', async () => {
    const { embedder } = await endpoint(refusal(400));
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(EmbedderUnavailable);
    expect(embedder.status()).toEqual({ state: 'ready' });
  });

  it('an address where nobody listens is said', async () => {
    const baseUrl = 'http://127.0.0.1:9/v1';
    const { embedder } = await endpoint(embed, { baseUrl });
    await expect(embedder.embedQueries(['a'])).rejects.toThrow(
      /was not reached: check its address/u,
    );
  });
});

describe('a call that nobody waits for any more', () => {
  it('is broken off, while it waits for an answer', async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      void endpoint((response) => {
        response.on('close', resolve);
        controller.abort(new Error('the visitor left'));
      }).then(async ({ embedder }) => {
        const call = embedder.embedQueries(['a'], { signal: controller.signal });
        await expect(call).rejects.toThrow('the visitor left');
        expect(embedder.status()).toEqual({ state: 'ready' });
      });
    });
    await closed;
  });

  it('is broken off, while it waits between tries', async () => {
    const controller = new AbortController();
    const { embedder, received } = await endpoint((response) => {
      json(response, 429, {}, { 'retry-after': '30' });
      response.on('finish', () =>
        setImmediate(() => {
          controller.abort(new Error('enough'));
        }),
      );
    });
    const call = embedder.embedPassages(['a'], { signal: controller.signal });
    await expect(call).rejects.toThrow('enough');
    expect(received).toHaveLength(1);
  });

  it('ends when the embedder is closed, and later ones say so', async () => {
    const { embedder } = await endpoint(() => {
      void embedder.close();
    });
    await expect(embedder.embedPassages(['a'])).rejects.toThrow('closed');
    await expect(embedder.embedQueries(['a'])).rejects.toThrow('closed');
    expect(embedder.status().state).toBe('unavailable');
  });
});

describe('the pause an endpoint asks for', () => {
  const now = Date.parse('2025-01-01T00:00:00Z');
  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Wed, 01 Jan 2025 00:00:07 GMT' }, 7000],
    [{ 'retry-after': 'Tue, 31 Dec 2024 00:00:00 GMT' }, 0],
    [{ 'retry-after': '-3' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after-ms': '120', 'retry-after': '9' }, 120],
    [{}, undefined],
  ])('%o is %s ms', (headers, pause) => {
    expect(
      askedPause(
        APIError.generate(429, {}, 'busy', new Headers(headers as Record<string, string>)),
        now,
      ),
    ).toBe(pause);
  });

  it('is nothing for another error', () => {
    expect(askedPause(new Error('x'))).toBeUndefined();
  });
});
