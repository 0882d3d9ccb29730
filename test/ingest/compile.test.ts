import { describe, expect, it } from 'vitest';
import type { KnowledgeRecord } from '../../src/domain/knowledge.ts';
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

  it('does not read what is known, unless its bytes or what is said about it changed', async () => {
    const files = [file('a.txt', sentence), file('b.txt', `${sentence} Ook in Wijchen.`)];
    const first = await compile(files);
    const known = new Map(
      first.files.map(({ digest, recordIds }) => [
        digest,
        recordIds.map((id) => ({
          record: first.records.find((record) => record.id === id) as KnowledgeRecord,
          passages: first.passages.filter(({ recordId }) => recordId === id),
        })),
      ]),
    );
    const read: string[] = [];
    const again = (some: SourceFile[]) =>
      compileFolders(
        [{ path: '/x', files: some }],
        (bytes, name) => {
          read.push(name);
          return Promise.resolve(readPlainText(new TextDecoder().decode(bytes)));
        },
        { known: (digest) => known.get(digest) },
      );
    expect(await again(files)).toEqual(first);
    expect(read).toEqual([]);
    await again([file('a.txt', `${sentence} Ook in Beek.`), file('c.txt', sentence)]);
    expect(read).toEqual(['a.txt', 'c.txt']);
    const manifest = 'documents:\n  - { file: b.txt, municipality: arnhem }\n';
    await again([...files, file('manifest.yaml', manifest)]);
    expect(read).toEqual(['a.txt', 'c.txt', 'b.txt']);
  });

  it('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('stop'));
    const run = compileFolders(
      [{ path: '/x', files: [file('a.txt', sentence)] }],
      () => Promise.resolve({ passages: [], faults: [] }),
      { signal },
    );
    await expect(run).rejects.toThrow('stop');
  });
});
