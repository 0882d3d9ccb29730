import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftClaim } from '../../../src/answer/generate/read-claims.ts';
import { readClaims, UnreadableAnswer } from '../../../src/answer/generate/read-claims.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size)
    yield await Promise.resolve(text.slice(start, start + size));
}

async function read(text: string, size = 5): Promise<DraftClaim[]> {
  const claims: DraftClaim[] = [];
  for await (const claim of readClaims(inPieces(text, size))) claims.push(claim);
  return claims;
}

const two = [
  { text: 'U hebt 3 jaar.', tokens: ['s1'] },
  { text: 'Bel “DUO”: {a} [b] \\ "c".', tokens: ['s2', 's3'] },
];
const json = JSON.stringify({
  answered: true,
  claims: two.map(({ text, tokens }) => ({ text, sources: tokens })),
});

describe('claims in JSON', () => {
  it.each([1, 3, 7, 10_000])('are read from pieces of %d letters', async (size) => {
    expect(await read(json, size)).toEqual(two);
  });

  it.each([
    ['in a Markdown fence', `\`\`\`json\n${json}\n\`\`\`\n`],
    ['behind white space', `\n  ${json}`],
    ['before a remark', `${json}\nI hope this helps!`],
    [
      'with spaces and other fields',
      json.replaceAll(':', ' : ').replace('{"text"', '{"n":1,"text"'),
    ],
  ])('are read %s', async (_, text) => {
    for (const size of [1, 4, 10_000]) expect(await read(text, size)).toHaveLength(2);
  });

  it('come as soon as they are complete, before the rest is written', async () => {
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* stream(): AsyncGenerator<string> {
      yield json.slice(0, json.indexOf('},') + 1);
      await held;
      yield json.slice(json.indexOf('},') + 1);
    }
    for await (const { text } of readClaims(stream())) {
      seen.push(text);
      release();
    }
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['breaks off', json.slice(0, -10)],
    ['breaks off before the first claim', '{"answered": true, "cla'],
    ['has a claim without sources', '{"claims": [{"text": "a"}]}'],
    ['has claims that are no objects', '{"claims": ["a"]}'],
    ['is no JSON inside', '{"claims": [oops]}'],
  ])('are an error when it %s', async (_, text) => {
    for (const size of [1, 10_000])
      await expect(read(text, size)).rejects.toThrow(UnreadableAnswer);
  });

  it('are none when the model says that the sources do not answer', async () => {
    expect(await read('{"answered": false, "claims": []}')).toEqual([]);
  });
});

describe('claims in lines', () => {
  it('are read where an endpoint knows no schema', async () => {
    const text = '- U hebt 3 jaar. [s1]\n2. Bel DUO. [s2] [s3]\n**Kijk** op duo.nl [s4, s5].';
    for (const size of [1, 6, 1000]) {
      expect(await read(text, size)).toEqual([
        { text: 'U hebt 3 jaar.', tokens: ['s1'] },
        { text: 'Bel DUO.', tokens: ['s2', 's3'] },
        { text: 'Kijk op duo.nl', tokens: ['s4', 's5'] },
      ]);
    }
  });

  it.each(['NONE', '', '   \n', 'Ik weet het niet.', '```'])('are none in %j', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('whatever a model writes', () => {
  it('gives claims or an UnreadableAnswer, and never a control or direction sign', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((s) => `{"claims":[${s}`),
        ),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const claims = await read(text, size).catch((error: unknown) => {
            expect(error).toBeInstanceOf(UnreadableAnswer);
            return [];
          });
          for (const claim of claims) expect(claim.text).not.toMatch(/[\p{Cc}\u202e\u2066]/u);
        },
      ),
    );
  });

  it('is the same in pieces as in one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: fc.string(), sources: fc.array(fc.string()) })),
        fc.integer({ min: 1, max: 9 }),
        async (claims, size) => {
          const text = JSON.stringify({ answered: true, claims });
          expect(await read(text, size)).toEqual(await read(text, text.length));
        },
      ),
    );
  });
});
