import type { IRunOptions } from 'docx';
import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/adapters/readers/docx.ts';
import { readingLimits } from '../../../src/adapters/readers/limits.ts';
import { UnreadableFile } from '../../../src/ingest/blocks.ts';
import { makeDocx } from './make-docx.ts';
import { makeZip } from './make-zip.ts';
import { outline } from './outline.ts';

const { HEADING_1, HEADING_2, TITLE } = HeadingLevel;
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const row = (cells: string[], tableHeader = false) =>
  new TableRow({
    tableHeader,
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
const boldRun: IRunOptions = { text: 'Bezwaar', bold: true };
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The least that Word calls a document, with a body written by hand. */
function bareDocx(body: string, more: Record<string, string> = {}, prolog = ''): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relation =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

const paragraph = (text: string, style = '') =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('readDocx', () => {
  test('keeps headings, lists with their levels, tables and footnotes; drops images', async () => {
    const bullet = {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
    };
    const bytes = await makeDocx(
      [
        heading('Beleidsregels bijzondere bijstand', TITLE),
        heading('Hoofdstuk 1', HEADING_1),
        new Paragraph('Het college kent bijstand toe.'),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: dot, transformation: { width: 9, height: 9 } }),
          ],
        }),
        heading('Kosten', HEADING_2),
        new Paragraph('Tot de kosten horen:'),
        new Paragraph({ text: 'reiskosten', numbering: { reference: 'lijst', level: 0 } }),
        new Paragraph({ text: 'medisch:', numbering: { reference: 'lijst', level: 0 } }),
        new Paragraph({ text: 'bril', numbering: { reference: 'lijst', level: 1 } }),
        new Table({
          rows: [row(['Kosten', 'Bedrag'], true), row(['Bril', '€ 100']), row(['Bed', '€ 200'])],
        }),
        new Paragraph({ children: [new TextRun(boldRun)] }),
        new Paragraph('Dat kan binnen zes weken.'),
      ],
      {
        numbering: { config: [{ reference: 'lijst', levels: [bullet, { ...bullet, level: 1 }] }] },
      },
    );
    const document = await readDocx(bytes, readingLimits);
    expect(document.title).toBe('Beleidsregels bijzondere bijstand');
    expect(outline(document)).toEqual([
      '# Hoofdstuk 1',
      'Het college kent bijstand toe.',
      '## Kosten',
      'Tot de kosten horen:',
      '- reiskosten',
      '- medisch: bril',
      'Kosten: Bril | Bedrag: € 100',
      'Kosten: Bed | Bedrag: € 200',
      '### Bezwaar',
      'Dat kan binnen zes weken.',
    ]);
  });

  test('takes what Word records about the file, but no name of a draft', async () => {
    const described = await readDocx(
      await makeDocx([new Paragraph('Tekst.')], { title: 'Nota minima' }),
      readingLimits,
    );
    expect(described.title).toBe('Nota minima');
    expect(described.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    const draft = await readDocx(
      await makeDocx([new Paragraph('Tekst.')], { title: 'Document1' }),
      readingLimits,
    );
    expect(draft.title).toBeUndefined();
  });

  test('reads headings of programs that translate the names of the styles', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="Kop 1"/></w:style><w:style w:type="paragraph" w:styleId="I"><w:name w:val="toc 1"/></w:style></w:styles>`;
    const bytes = bareDocx(
      paragraph('Inhoud 1', 'I') +
        paragraph('Een', 'Kop1') +
        paragraph('a') +
        paragraph('Twee', 'Kop1') +
        paragraph('b'),
      { 'word/styles.xml': styles },
    );
    expect(outline(await readDocx(bytes, readingLimits))).toEqual(['# Een', 'a', '# Twee', 'b']);
  });

  test('leaves out text that was deleted while changes were tracked', async () => {
    const deleted =
      '<w:p><w:r><w:t>Nu </w:t></w:r><w:del><w:r><w:delText>vroeger</w:delText></w:r></w:del><w:ins><w:r><w:t>geldig</w:t></w:r></w:ins></w:p>';
    expect(outline(await readDocx(bareDocx(deleted), readingLimits))).toEqual(['Nu geldig']);
  });
});

describe('readDocx refuses', () => {
  test('a zip bomb by its ratio', async () => {
    const bytes = bareDocx(paragraph('a'), { 'word/media/bomb.bin': '0'.repeat(30 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(100_000);
    await expect(readDocx(bytes, readingLimits)).rejects.toThrow(
      new UnreadableFile('unpacks to far more than a document holds (a zip bomb?)'),
    );
  });

  test('a document that unpacks to more than the cap', async () => {
    const bytes = bareDocx(paragraph('a'), { 'word/media/picture.bin': 'ab'.repeat(1000) });
    await expect(readDocx(bytes, { ...readingLimits, unpackedBytes: 1500 })).rejects.toThrow(
      new UnreadableFile('unpacks to far more than a document holds (a zip bomb?)'),
    );
  });

  test('a bomb whose directory lies about its size', async () => {
    const bytes = bareDocx(paragraph('a'), { 'word/media/bomb.bin': '0'.repeat(9 * 1024 * 1024) });
    const directory = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = 9 * 1024 * 1024;
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (directory.getUint32(at, true) === size) directory.setUint32(at, 10, true);
    }
    await expect(readDocx(bytes, readingLimits)).rejects.toThrow(
      new UnreadableFile('is a damaged or incomplete zip file'),
    );
  });

  test('a file that was cut off, wherever', async () => {
    const whole = await makeDocx([new Paragraph('Tekst.')]);
    for (const share of [0.1, 0.5, 0.99]) {
      await expect(readDocx(whole.slice(0, whole.length * share), readingLimits)).rejects.toThrow(
        new UnreadableFile('is a damaged or incomplete zip file'),
      );
    }
  });

  test('a document whose text is not XML', async () => {
    const bytes = makeZip({ 'word/document.xml': 'geen xml' });
    await expect(readDocx(bytes, readingLimits)).rejects.toThrow(
      new UnreadableFile('is a damaged or incomplete DOCX file'),
    );
  });

  test('entities of its own, by which files of the machine and bombs would come in', async () => {
    const entities = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///geheim"><!ENTITY y "bom">]>';
    for (const entity of ['&x;', '&y;']) {
      await expect(
        readDocx(bareDocx(paragraph(entity), {}, entities), readingLimits),
      ).rejects.toThrow(new UnreadableFile('is a damaged or incomplete DOCX file'));
    }
  });
});
