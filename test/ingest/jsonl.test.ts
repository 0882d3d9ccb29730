import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../src/ingest/blocks.ts';
import { compileFolders } from '../../src/ingest/compile.ts';
import { readJsonl } from '../../src/ingest/jsonl.ts';
import { compilePreChunked } from '../../src/ingest/record.ts';

const good = (id: string): string => JSON.stringify({ id, text: `De bus rijdt naar ${id}.` });

describe('passages that were cut elsewhere', () => {
  it.each([
    ['no JSON', '{"id":"x"', 'line 2 is not JSON'],
    ['a list', '[1,2]', 'line 2 is not a passage'],
    ['a number', '7', 'line 2 is not a passage'],
    ['no text', '{"id":"x"}', 'line 2 has no "text", or one that is wrong'],
    ['an id that is a number', '{"id":7,"text":"x"}', 'line 2 has no "id", or one that is wrong'],
    ['an empty id', '{"id":"","text":"x"}', 'line 2 has no "id", or one that is wrong'],
    ['an id twice', good('a'), 'line 2 has the id "a", which an earlier line has'],
  ])('a line with %s is told by its number, and the rest is kept', (_, line, fault) => {
    const { passages, faults } = readJsonl(`${good('a')}\n${line}\n\n${good('b')}\n`);
    expect(passages.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(faults).toEqual([fault]);
  });

  it.each(['', '\n \n', 'no json\n', '{"id":"x"}\n'])(
    'a file without one is refused: %j',
    (text) => {
      expect(() => readJsonl(text)).toThrow(UnreadableFile);
    },
  );

  it('hold no NUL and no half character once they are read, and keep their id', async () => {
    const given = { id: 'a\ud800', text: 'De\0bus \ud800 rijdt\0 niet.' };
    const { record, passages } = await compilePreChunked(given, 'Bus');
    expect(record.text).toBe('De bus \ufffd rijdt  niet.');
    expect(passages[0]?.text).toBe(record.text.slice(passages[0]?.start, passages[0]?.end));
    expect(record.id).toBe(given.id);
  });

  it('are told again every time: a file with a bad line is never taken as known', async () => {
    const path = '/x/p.jsonl';
    const read = () => Promise.resolve(new TextEncoder().encode(`${good('a')}\nbad`));
    const folders = [{ path: '/x', files: [{ path, relativePath: 'p.jsonl', read }] }];
    const { records, problems, files } = await compileFolders(folders, (bytes) =>
      Promise.resolve(readJsonl(new TextDecoder().decode(bytes))),
    );
    expect(records).toHaveLength(1);
    expect(problems).toEqual([{ path, reason: 'line 2 is not JSON' }]);
    expect(files).toEqual([]);
  });
});
