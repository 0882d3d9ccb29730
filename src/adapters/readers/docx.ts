import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import type { ReadDocument, SelfDescription } from '../../ingest/blocks.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import { decodeText } from './decode.ts';
import { readHtml } from './html.ts';
import { childrenOf, descendants, isText, squeeze } from './html/dom.ts';
import type { ReadingLimits } from './limits.ts';
import { isoDate, languageOf, usableTitle } from './self-description.ts';
import { unpackSafely } from './zip.ts';

/**
 * A Word document by way of HTML, which keeps headings, lists and tables; `DocxLoader` of the
 * community package asks the same library for its flat text and loses all three. Images, headers,
 * footers, comments and deleted text are left out.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const parts = await unpackSafely(bytes, limits, (name) => name === 'docProps/core.xml');
  const core = parts.get('docProps/core.xml');
  const described = core === undefined ? {} : describe(decodeText(core));
  const read = readHtml(await toHtml(bytes));
  const title = read.title ?? described.title;
  return { ...described, blocks: read.blocks, title };
}

/** Word keeps the English names of its own styles; other programs write the translated ones. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Titel'] => h1.title:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
  // A table of contents repeats every heading with a page number.
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => !`),
];

async function toHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const options = { styleMap, convertImage, externalFileAccess: false };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (cause) {
    throw new UnreadableFile('is a damaged or incomplete DOCX file', { cause });
  }
}

/** Word's own record of a document; the date is that of the last change. */
function describe(coreXml: string): SelfDescription {
  const fields = new Map<string, string>();
  for (const element of descendants(parseFragment(coreXml))) {
    const text = childrenOf(element).map((node) => (isText(node) ? node.value : ''));
    fields.set(element.tagName, squeeze(text.join('')));
  }
  return {
    title: usableTitle(fields.get('dc:title')),
    language: languageOf(fields.get('dc:language') ?? ''),
    published: isoDate(fields.get('dcterms:modified') ?? ''),
  };
}
