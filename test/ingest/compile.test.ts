import { describe, expect, it } from 'vitest';
import { compileFolders } from '../../src/ingest/compile.ts';
import { readPlainText } from '../../src/ingest/plain-text.ts';
import type { SourceFile } from '../../src/ports/corpus-source.ts';

const file = (relativePath: string, text: string): SourceFile => ({
  path: `/x/${relativePath}`,
  relativePath,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});
const sentence = 'De pas geeft korting aan mensen met een laag inkomen in de stad.';
const compile = (files: SourceFile[], municipalities = new Set(['arnhem', 'den-haag'])) =>
  compileFolders(
    [{ path: '/x', files }],
    (bytes) => Promise.resolve(readPlainText(new TextDecoder().decode(bytes))),
    {
      municipalities,
    },
  );

describe('compileFolders', () => {
  it('takes the town and year that only the file name tells', async () => {
    const { records } = await compile([
      file('gelrepas-arnhem-2023.txt', sentence),
      file('pas_den-haag.txt', sentence),
    ]);
    expect(records.map(({ municipality, year }) => [municipality, year])).toEqual([
      ['arnhem', 2023],
      ['den-haag', null],
    ]);
  });

  it('reports a bad entry of the manifest and keeps the others', async () => {
    const manifest = `documents:
  - { file: a.txt, municipality: arnhem, kind: nonsense }
  - { file: b.txt, municipality: arnhem, year: 2020 }
`;
    const { records, problems } = await compile([
      file('a.txt', sentence),
      file('b.txt', sentence),
      file('manifest.yaml', manifest),
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('documents.0.kind'),
    ]);
    expect(records.find(({ id }) => id === 'b')).toMatchObject({
      municipality: 'arnhem',
      year: 2020,
    });
  });

  it('reports a listed file that is not there, and two files with one id', async () => {
    const { records, problems } = await compile([
      file('a.md', sentence),
      file('a.txt', sentence),
      file('manifest.yaml', 'documents:\n  - { file: none.txt }\n'),
    ]);
    expect(records).toHaveLength(1);
    expect(problems).toHaveLength(2);
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    const run = compileFolders(
      [{ path: '/x', files: [file('a.txt', sentence)] }],
      () => Promise.resolve([]),
      { signal },
    );
    await expect(run).rejects.toThrow('stop');
  });
});
