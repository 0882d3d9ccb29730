import type { ReadDocument } from '../../ingest/blocks.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import { readMarkdown } from '../../ingest/markdown.ts';
import { readPlainText } from '../../ingest/plain-text.ts';
import type { ReadingLimits } from './limits.ts';
import type { RecognisedFile } from './sniff.ts';
import { recogniseFile } from './sniff.ts';

/** Reads a file in this very thread; hostile ones may take for ever, so see `readFileBlocks`. */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits,
): Promise<ReadDocument> {
  const document = await readNestedSafely(bytes, await recogniseFile(bytes, name, limits), limits);
  if (document.blocks.length === 0) throw new UnreadableFile('has no readable text');
  return document;
}

async function readNestedSafely(
  bytes: Uint8Array,
  file: RecognisedFile,
  limits: ReadingLimits,
): Promise<ReadDocument> {
  try {
    return await readFormat(bytes, file, limits);
  } catch (cause) {
    // The one way in which V8 reports that a recursive parser ran out of stack.
    const tooDeep = cause instanceof RangeError && cause.message.includes('call stack');
    if (tooDeep) throw new UnreadableFile('is nested too deeply', { cause });
    throw cause;
  }
}

/** Parsers are loaded when the first file needs them: most corpora hold Markdown alone. */
async function readFormat(
  bytes: Uint8Array,
  file: RecognisedFile,
  limits: ReadingLimits,
): Promise<ReadDocument> {
  switch (file.format) {
    case 'markdown':
      return readMarkdown(file.text);
    case 'text':
      return readPlainText(file.text);
    case 'html':
      return (await import('./html.ts')).readHtml(file.text);
    case 'csv':
      return (await import('./csv.ts')).readCsv(file.text);
    case 'regulation':
      return readLaw(file.text);
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, limits);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, limits);
    case 'jsonl':
      throw new UnreadableFile('holds passages that are already cut, not a document');
  }
}

async function readLaw(text: string): Promise<ReadDocument> {
  const { readRegulation } = await import('../../regulations/read.ts');
  const { regulationDocument } = await import('../../regulations/document.ts');
  return regulationDocument(readRegulation(text));
}
