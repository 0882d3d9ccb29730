import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenAiGeneratorOptions } from '../../../src/adapters/generator/openai-generator.ts';
import { OpenAiGenerator } from '../../../src/adapters/generator/openai-generator.ts';
import type { GenerationRequest } from '../../../src/ports/generator.ts';
import { GeneratorUnavailable } from '../../../src/ports/generator.ts';
import type { Script, ScriptedServer } from '../../helpers/scripted-openai.ts';
import { startScriptedOpenAi } from '../../helpers/scripted-openai.ts';

let server: ScriptedServer;

beforeEach(async () => {
  server = await startScriptedOpenAi();
});
afterEach(() => server.close());

const request: GenerationRequest = {
  system: { structured: 'as JSON', plain: 'as lines' },
  user: '{"question":"?"}',
  output: { name: 'answer', schema: { type: 'object' } },
};

function generator(options: Partial<OpenAiGeneratorOptions> = {}): OpenAiGenerator {
  return new OpenAiGenerator({
    baseUrl: server.baseUrl,
    apiKey: 'sk-secret-key',
    model: 'scripted',
    timeout: 30_000,
    maxTokens: 50,
    backoff: { first: 1, most: 2 },
    ...options,
  });
}

async function textOf(
  one: OpenAiGenerator,
  signal: AbortSignal = new AbortController().signal,
): Promise<string> {
  let text = '';
  for await (const piece of one.write(request, signal)) text += piece;
  return text;
}

async function faultOf(one: OpenAiGenerator): Promise<unknown> {
  const error: unknown = await textOf(one).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(GeneratorUnavailable);
  expect((error as Error).message).not.toContain('sk-secret-key');
  return (error as GeneratorUnavailable).fault;
}

const ok: Script = (_, reply) => reply.answer('Goede dag.');
const refusing =
  (status: number, message = 'no'): Script =>
  (_, reply) => {
    reply.error(status, message, { 'retry-after-ms': '1' });
  };

describe('a request', () => {
  it('asks for a stream at temperature 0, held to the schema, and sends the key', async () => {
    server.script = ok;
    expect(await textOf(generator())).toBe('Goede dag.');
    const [{ body, headers } = expect.fail()] = server.requests;
    expect(body).toMatchObject({
      model: 'scripted',
      stream: true,
      temperature: 0,
      max_tokens: 50,
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true } },
    });
    expect(body.messages).toEqual([
      { role: 'system', content: 'as JSON' },
      { role: 'user', content: '{"question":"?"}' },
    ]);
    expect(headers.authorization).toBe('Bearer sk-secret-key');
  });

  it.each([
    ['response_format', "'response_format' of type 'json_schema' is not supported"],
    ['a grammar', 'failed to parse grammar'],
  ])(
    'is sent without the schema, with the plain instructions, when %s is refused',
    async (_, said) => {
      server.script = ({ body }, reply) =>
        body.response_format === undefined
          ? reply.answer('ja')
          : refusing(400, said)({} as never, reply);
      const one = generator();
      expect(await textOf(one)).toBe('ja');
      expect(server.requests[1]?.body.messages[0]?.content).toBe('as lines');
      await textOf(one);
      expect(server.requests, 'what was learnt is kept').toHaveLength(3);
    },
  );

  it('learns that a newer model takes neither temperature nor max_tokens', async () => {
    server.script = ({ body }, reply) => {
      if (body.max_tokens !== undefined)
        return refusing(400, "Unsupported parameter: 'max_tokens'")({} as never, reply);
      if (body.temperature !== undefined)
        return refusing(400, "'temperature' does not support 0")({} as never, reply);
      return reply.answer('ja');
    };
    expect(await textOf(generator())).toBe('ja');
    expect(server.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 50 });
    expect(server.requests.at(-1)?.body.response_format).toBeDefined();
  });
});

describe('an endpoint with a passing fault', () => {
  it('is asked once more after 429 and answers', async () => {
    server.script = (one, reply) =>
      server.requests.length === 1 ? refusing(429)(one, reply) : ok(one, reply);
    const one = generator();
    expect(await textOf(one)).toBe('Goede dag.');
    expect(one.usage()).toMatchObject({ requests: 2, faults: {} });
  });

  it('is not waited for longer than a person waits', async () => {
    server.script = (_, reply) => {
      reply.error(429, 'tomorrow', { 'retry-after': '86400' });
    };
    expect(await faultOf(generator())).toBe('busy');
    expect(server.requests).toHaveLength(1);
  });
});

describe('a failing endpoint', () => {
  it.each<[string, string, Script, Partial<OpenAiGeneratorOptions>?]>([
    ['server', 'answers 500', refusing(500)],
    ['busy', 'answers 429 again', refusing(429)],
    ['refused', 'does not know the key', refusing(401)],
    [
      'network',
      'closes the connection',
      (_, reply) => {
        reply.cut();
      },
    ],
    ['timeout', 'never answers', () => undefined, { timeout: 40 }],
    [
      'timeout',
      'stops in the middle',
      async (_, reply) => {
        reply.open();
        await reply.text('een ');
      },
      { timeout: 40 },
    ],
    [
      'network',
      'breaks the connection in the middle',
      async (_, reply) => {
        reply.open();
        await reply.text('een ');
        reply.cut();
      },
    ],
    ['cut_off', 'runs into its limit', (_, reply) => reply.answer('half', 'length')],
    [
      'cut_off',
      'ends without a reason',
      async (_, reply) => {
        reply.open();
        await reply.text('half');
        await reply.frame('[DONE]');
        reply.end();
      },
    ],
    [
      'cut_off',
      'ends its stream in the middle',
      async (_, reply) => {
        reply.open();
        await reply.text('half');
        reply.end();
      },
    ],
    [
      'malformed',
      'sends the page of a proxy',
      (_, reply) => {
        reply.other('text/html', '<!doctype html><h1>Sign in</h1>');
      },
    ],
    [
      'malformed',
      'sends a whole answer where a stream was asked for',
      (_, reply) => {
        reply.json(200, { choices: [{ message: { content: 'Goede dag.' } }] });
      },
    ],
    [
      'malformed',
      'sends nothing',
      (_, reply) => {
        reply.other('text/event-stream', '');
      },
    ],
    [
      'server',
      'tells of a fault in the stream',
      async (_, reply) => {
        reply.open();
        await reply.text('een ');
        await reply.frame({ error: { message: 'out of memory', code: 500 } });
        reply.end();
      },
    ],
    [
      'malformed',
      'sends no JSON',
      async (_, reply) => {
        reply.open();
        await reply.frame('{"choices": oops');
      },
    ],
    [
      'cut_off',
      'writes without end',
      async (_, reply) => {
        reply.open();
        while (!reply.gone) await reply.text('altijd maar door ');
      },
    ],
  ])('is told as "%s" when it %s', async (fault, _, script, options) => {
    server.script = script;
    const one = generator(options);
    expect(await faultOf(one)).toBe(fault);
    expect(one.usage().faults).toEqual({ [fault]: 1 });
  });
});

describe('the breaker', () => {
  it('lets nothing through after three failures, one call after a rest, all after a success', async () => {
    let now = 0;
    const breaker = { rest: { first: 1000, longest: 5000 }, now: () => now };
    const one = generator({ breaker });
    server.script = refusing(503);
    for (const _ of [1, 2, 3]) expect(await faultOf(one)).toBe('server');
    const sent = server.requests.length;
    expect(await faultOf(one)).toBe('resting');
    expect(one.status().state).toBe('resting');
    expect(server.requests, 'nobody waits for what is known to be down').toHaveLength(sent);

    now = 1001;
    expect(await faultOf(one), 'the probe fails').toBe('server');
    expect(await faultOf(one)).toBe('resting');
    now = 2500;
    expect(await faultOf(one), 'the second rest is longer').toBe('resting');

    now = 3500;
    server.script = ok;
    expect(await textOf(one)).toBe('Goede dag.');
    expect(one.status()).toEqual({ state: 'ready' });
    expect(await textOf(one)).toBe('Goede dag.');
  });

  it('opens at once for a wrong key, which does not mend itself', async () => {
    server.script = refusing(401);
    const one = generator();
    expect(await faultOf(one)).toBe('refused');
    expect(await faultOf(one)).toBe('resting');
    expect(one.status().reason).toContain('API key');
  });

  it('counts answers that could not be used', async () => {
    server.script = ok;
    const one = generator();
    for (const _ of [1, 2, 3]) one.reject('malformed');
    expect(await faultOf(one)).toBe('resting');
    expect(server.requests).toHaveLength(0);
  });
});

describe('a cancelled request', () => {
  it('ends with the reason and closes the connection', async () => {
    const gone = new AbortController();
    server.script = async (_, reply) => {
      reply.open();
      await reply.text('een');
    };
    const one = generator();
    const reading = (async () => {
      for await (const _ of one.write(request, gone.signal)) gone.abort(new Error('gone'));
    })();
    await expect(reading).rejects.toThrow('gone');
    await server.requests[0]?.closed;
    expect(one.usage().faults, 'nobody is to blame').toEqual({});
  });

  it('closes the connection of a reader who has enough', async () => {
    server.script = async (_, reply) => {
      reply.open();
      while (!reply.gone) await reply.text('meer ');
    };
    const one = generator();
    for await (const _ of one.write(request, new AbortController().signal)) break;
    await server.requests[0]?.closed;
    expect(one.status().state).toBe('ready');
  });

  it('is not sent when it was cancelled before', async () => {
    server.script = ok;
    await expect(textOf(generator(), AbortSignal.abort(new Error('before')))).rejects.toThrow(
      'before',
    );
    expect(server.requests).toHaveLength(0);
  });
});

describe('the account', () => {
  it('adds up tokens and cost as the endpoint tells them', async () => {
    server.script = ok;
    const one = generator({ price: { input: 2, output: 10 } });
    await textOf(one);
    await textOf(one);
    expect(one.usage()).toEqual({
      requests: 2,
      faults: {},
      inputTokens: 2000,
      outputTokens: 400,
      cost: (2000 * 2 + 400 * 10) / 1e6,
      estimated: 0,
    });
  });

  it('estimates by length where the endpoint does not tell', async () => {
    server.script = async (_, reply) => {
      reply.open();
      await reply.text('a'.repeat(30));
      await reply.finish('stop', null);
    };
    const one = generator();
    await textOf(one);
    expect(one.usage()).toMatchObject({ outputTokens: 10, estimated: 1 });
  });
});
