import { describe, expect, test } from 'vitest';
import { recogniseFile } from '../../../src/adapters/readers/sniff.ts';
import { UnreadableFile } from '../../../src/ingest/blocks.ts';
import { makeZip } from './make-zip.ts';

const text = (content: string) => new TextEncoder().encode(content);
const table = 'naam;adres;telefoon\nA;Straat 1;14024\nB;Straat 2;14024\nC;Straat 3;14024\n';

describe('recogniseFile', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n', 'rapport.txt', 'pdf'],
    ['a PDF behind rubbish, named so', '\n\n<rubbish>%PDF-1.4\n', 'rapport.pdf', 'pdf'],
    ['a page by its doctype', '<!DOCTYPE html><p>x', 'export.txt', 'html'],
    ['a page behind a comment', '<!-- cms -->\n<html><p>x', 'x', 'html'],
    ['an XHTML page', '<?xml version="1.0"?>\n<!DOCTYPE html><html><p>x', 'x', 'html'],
    ['a page that calls itself Markdown', '<!doctype html><h1>x</h1>', 'x.md', 'html'],
    ['a fragment of HTML', '<h2>Kop</h2><p>Tekst', 'x', 'html'],
    ['tags in a file named so', 'Vooraf <b>vet</b>', 'x.htm', 'html'],
    ['a text without tags named .html', 'Alleen maar tekst.', 'x.html', 'text'],
    ['passages, whatever their name', '\n{"id":"1","text":"a"}\n{"id":"2"}', 'x.txt', 'jsonl'],
    ['a file named .jsonl, whatever its lines', 'geen json', 'x.jsonl', 'jsonl'],
    ['a law', '<?xml version="1.0"?>\n<toestand bwb-id="BWBR0099001"/>', 'x', 'regulation'],
    ['a local regulation, whatever its name', '<cvdr xmlns:x="y"></cvdr>', 'x.md', 'regulation'],
    ['Markdown by its name', 'Gewone tekst.', 'x.md', 'markdown'],
    ['Markdown by its front matter', '---\ntitle: Wet\n---\nTekst', 'x.txt', 'markdown'],
    ['Markdown by its headings', '# Een\n\nTekst\n\n## Twee\n', 'x', 'markdown'],
    ['CSV by its name', 'a\nb\n', 'x.csv', 'csv'],
    ['CSV by its evenness', table, 'x.txt', 'csv'],
    ['prose with commas', 'Een, twee.\nDrie, vier, vijf.\nZes.\nZeven, acht.\n', 'x.txt', 'text'],
    ['text that speaks of PDF', 'Het teken %PDF-1.7 staat vooraan.', 'x.txt', 'text'],
    ['text with an emoji and form feeds', 'Bladzijde 1 🙂\fBladzijde 2', 'x.txt', 'text'],
  ])('recognises %s', async (_, content, name, format) => {
    expect((await recogniseFile(text(content), name)).format).toBe(format);
  });

  test('recognises a Word document by what is in the zip', async () => {
    const zip = makeZip({ 'word/document.xml': '<w/>' });
    expect(await recogniseFile(zip, 'brief.pdf')).toEqual({ format: 'docx' });
  });

  test('hands over the text of the text formats decoded', async () => {
    const latin = new Uint8Array(Buffer.from('naam;bedrag\ncaf\u00e9;5\n', 'latin1'));
    expect(await recogniseFile(latin, 'x.csv')).toEqual({
      format: 'csv',
      text: 'naam;bedrag\ncafé;5\n',
    });
  });

  test.each([
    ['nothing', new Uint8Array(), 'x.md', 'is empty'],
    ['only white space', text('\ufeff \n\t\n'), 'x.txt', 'is empty'],
    ['a NUL', text('tekst\0tekst'), 'x.txt', 'is binary, not a document'],
    [
      'many controls',
      text('\u0001\u0002tekst\u0003'.repeat(9)),
      'x.txt',
      'is binary, not a document',
    ],
    [
      'an image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      'x.pdf',
      'is binary, not a document',
    ],
    ['a zip named .pdf', makeZip({ 'a.txt': 'a' }), 'x.pdf', 'is a zip archive, not a document'],
    [
      'a spreadsheet',
      makeZip({ 'xl/workbook.xml': '' }),
      'x.xlsx',
      'is a spreadsheet; save the sheet as CSV',
    ],
    ['slides', makeZip({ 'ppt/presentation.xml': '' }), 'x', 'is a presentation; save it as PDF'],
    [
      'OpenDocument',
      makeZip({ 'META-INF/manifest.xml': '', 'content.xml': '' }),
      'x.odt',
      'is an OpenDocument file; save it as DOCX or PDF',
    ],
    [
      'an old Word document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'x.doc',
      'is in the old binary Office format (.doc); save it as DOCX or PDF',
    ],
    [
      'rich text',
      text('{\\rtf1 tekst}'),
      'x.doc',
      'is in rich text format; save it as DOCX or PDF',
    ],
    [
      'a zip cut off',
      makeZip({ 'word/document.xml': '<w/>' }).slice(0, 60),
      'x.docx',
      'is a damaged or incomplete zip file',
    ],
    ['XML', text('<?xml version="1.0"?><rss/>'), 'x.xml', 'is XML, not a document'],
    [
      'JSON',
      text('{"a": 1}'),
      'x.json',
      'is JSON, neither a document nor passages with "id" and "text"',
    ],
  ])('refuses %s', async (_, content, name, reason) => {
    await expect(recogniseFile(content, name)).rejects.toThrow(new UnreadableFile(reason));
  });
});
