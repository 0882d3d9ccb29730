import { Paragraph } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileBlocks } from '../../../src/adapters/readers/index.ts';
import { readingLimits } from '../../../src/adapters/readers/limits.ts';
import { readBytes } from '../../../src/adapters/readers/read-bytes.ts';
import { UnreadableFile } from '../../../src/ingest/blocks.ts';
import { artikel, bwb } from '../../regulations/samples.ts';
import { makeDocx } from './make-docx.ts';
import { filler, lines, makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';
import { outline } from './outline.ts';

const text = (content: string) => new TextEncoder().encode(content);
const pdf = await makePdf((document) => {
  document.addPage();
  lines(document, 72, filler);
});
const docx = await makeDocx([new Paragraph('Een brief.')]);
const html = text('<!doctype html><h1>Titel</h1><table><tr><th>a<th>b<tr><td>1<td>2</table>');
const law = text(bwb({ body: artikel({ nr: '1', title: 'Kop', leden: ['Eén.'] }) }));
const csv = new Uint8Array(Buffer.from('naam;bedrag\nCaf\u00e9;\u0080 5\n', 'latin1'));

describe('readFileBlocks', () => {
  test.each([
    ['Markdown', text('# Titel\n\nTekst.'), 'a.md', ['Tekst.']],
    [
      'plain text',
      text('Gewone tekst, die een zin is.'),
      'a.txt',
      ['Gewone tekst, die een zin is.'],
    ],
    ['HTML under another name', html, 'a.txt', ['a: 1 | b: 2']],
    ['PDF under another name', pdf, 'a.html', [filler.join(' ')]],
    ['a law in XML', law, 'a.bin', ['# Artikel 1 Kop', '## Artikel 1 lid 1', 'Eén.']],
    ['DOCX under another name', docx, 'a.pdf', ['Een brief.']],
    ['CSV in Windows-1252', csv, 'a.csv', ['naam: Café | bedrag: € 5']],
  ])('reads %s', async (_, bytes, name, expected) => {
    expect(outline(await readFileBlocks(bytes, name))).toEqual(expected);
  });

  test.each([
    ['nothing', text(''), 'a.md', 'is empty'],
    [
      'a page with only a script',
      text('<html><script>document.write("x")</script>'),
      'a.html',
      'has no readable text',
    ],
    ['front matter without text', text('---\ntitle: Wet\n---\n'), 'a.md', 'has no readable text'],
    [
      'passages',
      text('{"id":"a","text":"b"}'),
      'a.jsonl',
      'holds passages that are already cut, not a document',
    ],
    ['a law with nothing in it', text(bwb({ body: '' })), 'a.xml', 'holds no articles and no text'],
    ['other XML', text('<?xml version="1.0"?><rss/>'), 'a.xml', 'is XML, not a document'],
    ['a zip named .pdf', makeZip({ 'a.txt': 'a' }), 'a.pdf', 'is a zip archive, not a document'],
    [
      'a PDF cut off',
      pdf.slice(0, pdf.length / 2),
      'a.pdf',
      'is an incomplete PDF: its end is missing',
    ],
    [
      'a DOCX cut off',
      docx.slice(0, docx.length / 2),
      'a.docx',
      'is a damaged or incomplete zip file',
    ],
  ])('refuses %s', async (_, bytes, name, reason) => {
    await expect(readFileBlocks(bytes, name)).rejects.toThrow(new UnreadableFile(reason));
  });

  test('refuses Markdown nested deeper than the stack allows', async () => {
    const deep = text('>'.repeat(5000));
    await expect(readBytes(deep, 'a.md', readingLimits)).rejects.toThrow(
      new UnreadableFile('is nested too deeply'),
    );
  });

  test('refuses a file over the size limit unread', async () => {
    await expect(readFileBlocks(new Uint8Array(50 * 1024 * 1024 + 1), 'a.txt')).rejects.toThrow(
      new UnreadableFile('is larger than 50 megabytes'),
    );
  });

  test('leaves the bytes with the caller, also those of a pooled buffer', async () => {
    const pooled = Buffer.from('Gewone tekst, die een zin is.');
    await readFileBlocks(pooled, 'a.txt');
    expect(pooled.toString()).toBe('Gewone tekst, die een zin is.');
  });

  test('reads files that are asked for at the same time, each for itself', async () => {
    const numbers = Array.from({ length: 20 }, (_, at) => at);
    const read = await Promise.all(
      numbers.map((at) => readFileBlocks(text(`Dit is zin nummer ${at}.`), 'a.txt')),
    );
    expect(read.flatMap(outline)).toEqual(numbers.map((at) => `Dit is zin nummer ${at}.`));
  });

  /** Keeps the reader busy for minutes: a million cells of one table, each spanning downwards. */
  const endless = text(`<table>${'<tr><td rowspan=1000>x<td>y'.repeat(1_500_000)}`);

  test('ends a file that takes too long, and reads the next one', async () => {
    await readFileBlocks(html, 'a.html');
    await expect(
      readFileBlocks(endless, 'a.html', { ...readingLimits, milliseconds: 300 }),
    ).rejects.toThrow(new UnreadableFile('takes more than 0 seconds to read'));
    expect(outline(await readFileBlocks(html, 'a.html'))).toEqual(['a: 1 | b: 2']);
  });

  test('ends a file that takes too much memory, and reads the next one', async () => {
    const limits = { ...readingLimits, memoryBytes: 50 * 1024 * 1024 };
    await expect(readFileBlocks(endless, 'a.html', limits)).rejects.toThrow(
      new UnreadableFile('needs more memory than a document should'),
    );
    expect(outline(await readFileBlocks(html, 'a.html'))).toEqual(['a: 1 | b: 2']);
  });
});

/** A document or an UnreadableFile; anything else fails the test. */
async function settles(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { blocks } = await readBytes(bytes, name, readingLimits);
    expect(blocks.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).not.toContain(name);
  }
}

describe('whatever the bytes are, reading ends in a document or an UnreadableFile', () => {
  const extension = fc.constantFrom('.md', '.txt', '.html', '.pdf', '.docx', '.csv', '.jsonl', '');
  const name = extension.map((end) => `zeldzaam${end}`);
  const magic = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '<!doctype html>',
    '---\n',
    '\ufeff',
  );

  test('for random bytes behind any mark', async () => {
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 2000 }), name, async (mark, any, file) => {
        await settles(new Uint8Array(Buffer.concat([Buffer.from(mark), any])), file);
      }),
      { numRuns: 300 },
    );
  });

  test('for random text of the signs that formats are made of', async () => {
    const sign = fc.constantFrom(
      ...Array.from('<>/="\'&;,\t\n|#*-[](){}!: ab1'),
      '<table>',
      '<td>',
      '<li>',
      '</p>',
      '```',
      '\r',
    );
    await fc.assert(
      fc.asyncProperty(
        magic,
        fc.string({ unit: sign, maxLength: 400 }),
        name,
        async (mark, any, file) => {
          await settles(text(mark + any), file);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['PDF', pdf, 'a.pdf'],
    ['DOCX', docx, 'a.docx'],
    ['HTML', html, 'a.html'],
    ['CSV', csv, 'a.csv'],
  ])('for a %s with bytes changed or left out', async (_, whole, file) => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.nat(whole.length),
        fc.nat(40),
        async (changes, from, length) => {
          const bytes = new Uint8Array(whole);
          for (const { at, byte } of changes) bytes[at] = byte;
          const kept = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
          await settles(new Uint8Array(kept), file);
        },
      ),
      { numRuns: 150 },
    );
  });
});
