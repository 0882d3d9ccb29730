import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a process of its own, as people do. */
function wegwijs(
  args: string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', join(packageRoot, 'src', 'main.ts'), ...args],
      {
        cwd: packageRoot,
        env: {
          ...process.env,
          LOG_LEVEL: 'silent',
          WEGWIJS_DATA: join(folder, 'data'),
          ...environment,
        },
      },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
          stdout,
          stderr,
        });
      },
    );
    child.stdin?.end(input);
  });
}

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('wegwijs', () => {
  it.each([
    ['--help'],
    ['ask', '--help'],
    ['ingest', '--help'],
    ['search', '--help'],
    ['detect', '--help'],
    ['check', '--help'],
    ['eval', '--help'],
    ['serve', '--help'],
  ])('explains itself: %s %s', async (...args) => {
    const { code, stdout } = await wegwijs(args.filter(Boolean));
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: wegwijs');
  });

  it.each([[['nonsense']], [['search', 'x', '--k', 'many']], [['ask', 'x', '--unknown']]])(
    'ends with 2 for a command it does not understand: %j',
    async (args) => {
      const { code, stderr } = await wegwijs(args);
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
    },
  );

  it('names a setting that makes no sense', async () => {
    const { code, stderr } = await wegwijs(['ask', 'x'], '', { PORT: 'abc' });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT');
  });
});

describe('batches', () => {
  const batch =
    '{"qid":"a","question":"Wat is bijstand?"}\n\n{"qid":7,"text":"Hoe lang duurt inburgering?","municipality":"nijmegen"}\n';

  it('detect: one line out for each line in, with its qid', async () => {
    const { code, stdout } = await wegwijs(
      ['detect'],
      '{"qid":"x","text":"كيف حالك اليوم"}\n{"qid":"y","question":"Wie gaat het met je"}\n',
    );
    expect(code).toBe(0);
    expect(lines(stdout).map(({ qid, language }) => [qid, language])[0]).toEqual(['x', 'ar']);
  });

  it("ask: the API's JSON plus qid, in order", async () => {
    const { code, stdout } = await wegwijs(['ask'], batch);
    expect(code).toBe(0);
    expect(lines(stdout).map(({ qid }) => qid)).toEqual(['a', 7]);
    expect(lines(stdout)[0]).toMatchObject({ status: 'answered', language: 'nl' });
  });

  const nextToGood = (line: string): string =>
    `{"qid":"a","question":"Wat is bijstand?"}\n${line}\n{"qid":"c","text":"Wat is DigiD?"}\n`;

  it.each([
    ['ask', 'not JSON', 'no json', 'line 2 is not JSON'],
    ['search', 'no question', '{"qid":1}', 'line 2 has no "question" or "text"'],
    ['search', 'a list', '[1,2]', 'line 2 is not an object'],
    ['detect', 'a number', '{"qid":"b","question":5}', 'line 2 has a "question" that is wrong'],
  ])('%s: a line with %s is told with its number; the rest goes on', async (...given) => {
    const [command, , line, told] = given;
    const { code, stdout, stderr } = await wegwijs([command], nextToGood(line));
    expect(lines(stdout).map(({ qid }) => qid)).toEqual(['a', 'c']);
    expect(stderr).toContain(told);
    expect(code).toBe(1);
  });

  it.each(['ask', 'search', 'detect'])('%s: hostile lines stop nothing', async (command) => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const hostile = [
      JSON.stringify({ qid: 'nul', question: 'Wat is\0 bijstand?' }),
      '{"qid":"surrogate","question":"Wat is \\ud800 bijstand?"}',
      JSON.stringify({ qid: 'long', question: 'waar is hulp '.repeat(80_000) }),
      `{"qid":"deep","question":${deep}}`,
      deep,
      JSON.stringify({ qid: 'unknown', question: 'nuqneH qaStaH nuq' }),
      JSON.stringify({ qid: 'last', question: 'Wat is DigiD?' }),
    ];
    const { code, stdout, stderr } = await wegwijs([command], `${hostile.join('\n')}\n`);
    const answered = ['nul', 'surrogate', 'long', 'unknown', 'last'];
    expect(lines(stdout).map(({ qid }) => qid)).toEqual(answered);
    expect(stderr).toContain('line 4 has a "question" that is wrong');
    expect(stderr).toContain('line 5 is not an object');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it('nothing on standard input gives nothing', async () => {
    const { code, stdout } = await wegwijs(['detect'], '');
    expect([code, stdout]).toEqual([0, '']);
  });
});

describe('ingest', () => {
  it('indexes a folder, reports what it leaves out with path and reason, and ends with 1', async () => {
    const source = join(folder, 'source');
    await mkdir(source);
    await writeFile(
      join(source, 'goed.txt'),
      'Hulp bij geld\nDe gemeente Testdam helpt u met een brief van de belasting op maandag.\n',
    );
    await writeFile(join(source, 'scan.pdf'), new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]));
    await writeFile(
      join(source, 'passages.jsonl'),
      '{"id":"p:1","text":"De bus naar het dorp rijdt op zondag niet."}\n{"id":"p:2"}\n',
    );
    const data = join(folder, 'own');
    const first = await wegwijs(['ingest', source, '--data', data, '--json']);
    expect(first.code).toBe(1);
    expect(lines(first.stdout)[0]).toMatchObject({ documents: 2, passages: 2 });
    expect(first.stderr.match(/scan\.pdf/g)).toHaveLength(1);
    expect(first.stderr).toContain('line 2 has no "text"');
    const found = await wegwijs(['search', 'rijdt de bus op zondag', '--data', data, '--json']);
    expect((lines(found.stdout)[0]?.['results'] as { passageId: string }[])[0]?.passageId).toBe(
      'p:1',
    );
  });

  it('embeds only what changed, and leaves no passage of a removed file', async () => {
    const source = join(folder, 'changing');
    const data = join(folder, 'changing-data');
    await mkdir(source);
    await writeFile(
      join(source, 'a.txt'),
      'De bibliotheek heeft een taalcafé op dinsdag voor iedereen die wil oefenen.\n',
    );
    await writeFile(
      join(source, 'b.txt'),
      'De voedselbank deelt op vrijdag eten uit aan mensen met weinig geld.\n',
    );
    await wegwijs(['ingest', source, '--data', data]);
    await writeFile(
      join(source, 'a.txt'),
      'De bibliotheek heeft een taalcafé op woensdag voor iedereen die wil oefenen.\n',
    );
    await rm(join(source, 'b.txt'));
    const { stdout } = await wegwijs(['ingest', source, '--data', data, '--json']);
    expect(lines(stdout)[0]).toMatchObject({ documents: 1, passages: 1, vectors: { embedded: 2 } });
    const found = await wegwijs(['search', 'voedselbank eten vrijdag', '--data', data, '--json']);
    const texts = (lines(found.stdout)[0]?.['results'] as { text: string }[]).map(
      ({ text }) => text,
    );
    expect(texts.join(' ')).not.toContain('voedselbank');
    expect(texts.join(' ')).toContain('woensdag');
  });

  it('of a path that does not exist ends with 1 and one sentence', async () => {
    const { code, stderr } = await wegwijs(['ingest', join(folder, 'none')]);
    expect(code).toBe(1);
    expect(stderr).toContain('none');
    expect(stderr).not.toContain('    at ');
  });

  it('search in a folder without an index names the command that makes one', async () => {
    const { code, stderr } = await wegwijs(['search', 'x', '--data', join(folder, 'empty')]);
    expect(code).toBe(2);
    expect(stderr).toContain('wegwijs ingest');
  });
});
