import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { readPlainText } from '../../src/ingest/plain-text.ts';
import { compileDocument, compilePreChunked } from '../../src/ingest/record.ts';

const sentence =
  'De gemeente helpt inwoners met een laag inkomen bij het betalen van de rekeningen. ';

describe('passages', () => {
  it('are about 420 characters and end at the end of a sentence', async () => {
    const { passages } = await compileDocument(
      'lang.txt',
      readPlainText(sentence.repeat(40)),
      undefined,
    );
    for (const { text } of passages) {
      expect(text.length).toBeLessThanOrEqual(560);
      expect(text).toMatch(/\.$/);
    }
    expect(passages.length).toBeGreaterThan(5);
  });

  it('never cross a section', async () => {
    const read = readMarkdown(
      `# T\n\n## Een {#een}\n\n${sentence}\n\n## Twee {#twee}\n\n${sentence}`,
    );
    const { passages } = await compileDocument('a.md', read, undefined);
    expect(passages.map(({ id }) => id)).toEqual(['a#een.1', 'a#twee.1']);
  });

  it('are embedded with title and heading, a later list item also with its lead-in', async () => {
    const items = Array.from(
      { length: 6 },
      (_, n) => `- ${'Dit is een lang punt over hulp in de stad en op het land '.repeat(3)}${n}`,
    );
    const read = readMarkdown(
      `# Gids\n\n## Wat {#wat}\n\nU kunt hulp krijgen bij:\n\n${items.join('\n')}`,
    );
    const { passages } = await compileDocument('gids.md', read, undefined);
    expect(passages.at(-1)?.embedded).toMatch(
      /^Gids · Wat · U kunt hulp krijgen bij: Dit is een lang punt/,
    );
  });

  it('keep the id of pre-chunked text, whatever its length', async () => {
    const given = { id: 'omos:1#0', text: sentence.repeat(10) };
    const { passages } = await compilePreChunked(given, 'omos');
    expect(passages).toHaveLength(1);
    expect(passages[0]?.id).toBe('omos:1#0');
    expect(passages[0]?.pieces.length).toBeGreaterThan(3);
  });

  it('stand literally at their offsets, pieces too, whatever the text (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 12 }),
        async (lines) => {
          const read = readPlainText(`${lines.join('\n')}\nSlot.`);
          const { record, passages } = await compileDocument('x.txt', read, undefined).catch(
            () => ({
              record: null,
              passages: [],
            }),
          );
          for (const passage of passages) {
            expect(record?.text.slice(passage.start, passage.end)).toBe(passage.text);
            for (const { start, end } of passage.pieces) {
              expect(start).toBeGreaterThanOrEqual(passage.start);
              expect(end).toBeLessThanOrEqual(passage.end);
              expect(end).toBeGreaterThan(start);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('change their digest when their text or heading changes, and only then', async () => {
    const cut = async (body: string) =>
      (await compileDocument('a.md', readMarkdown(body), undefined)).passages;
    const [first] = await cut(`# T\n\n## Een {#een}\n\n${sentence}`);
    const [same] = await cut(
      `# T\n\n## Een {#een}\n\n${sentence}\n\n## Nieuw {#nieuw}\n\n${sentence}`,
    );
    const [changed] = await cut(`# T\n\n## Anders {#een}\n\n${sentence}`);
    expect(same?.digest).toBe(first?.digest);
    expect(changed?.digest).not.toBe(first?.digest);
  });
});
