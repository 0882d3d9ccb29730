import { UnreadableFile } from '../../ingest/blocks.ts';
import { isRegulation } from '../../regulations/recognise.ts';
import { sniffDelimiter } from './csv-dialect.ts';
import { decodeText } from './decode.ts';
import type { ReadingLimits } from './limits.ts';
import { readingLimits, refuseSize } from './limits.ts';
import { zipEntryNames } from './zip.ts';

type TextFormat = 'markdown' | 'text' | 'html' | 'csv' | 'jsonl' | 'regulation';

/** What a file is; the text formats come decoded. */
export type RecognisedFile = { format: 'pdf' | 'docx' } | { format: TextFormat; text: string };

/**
 * Recognises a file by its content first and by its name second: the name decides only between
 * formats that the content leaves open (Markdown or plain text, CSV or plain text).
 *
 * Throws {@link UnreadableFile} for what is too large, empty, binary or of a format that is not read.
 */
export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits = readingLimits,
): Promise<RecognisedFile> {
  refuseSize(bytes, limits);
  if (bytes.length === 0) throw new UnreadableFile('is empty');
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (isPdf(bytes, extension)) return { format: 'pdf' };
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) {
    return recogniseZip(bytes);
  }
  refuseKnownBinary(bytes);
  const text = decodeText(bytes);
  refuseBinary(text);
  if (text.trim() === '') throw new UnreadableFile('is empty');
  return { format: textFormat(text, extension), text };
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return Array.from(magic).every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Readers of PDF allow rubbish before the mark; only a name that says so makes us look for it. */
function isPdf(bytes: Uint8Array, extension: string): boolean {
  if (startsWith(bytes, '%PDF-')) return true;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return extension === 'pdf' && start.includes('%PDF-');
}

async function recogniseZip(bytes: Uint8Array): Promise<RecognisedFile> {
  const names = new Set(await zipEntryNames(bytes));
  if (names.has('word/document.xml')) return { format: 'docx' };
  if (names.has('xl/workbook.xml')) {
    throw new UnreadableFile('is a spreadsheet; save the sheet as CSV');
  }
  if (names.has('ppt/presentation.xml')) {
    throw new UnreadableFile('is a presentation; save it as PDF');
  }
  if (names.has('META-INF/manifest.xml') && names.has('content.xml')) {
    throw new UnreadableFile('is an OpenDocument file; save it as DOCX or PDF');
  }
  throw new UnreadableFile('is a zip archive, not a document');
}

function refuseKnownBinary(bytes: Uint8Array): void {
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    throw new UnreadableFile('is in the old binary Office format (.doc); save it as DOCX or PDF');
  }
  if (startsWith(bytes, '{\\rtf')) {
    throw new UnreadableFile('is in rich text format; save it as DOCX or PDF');
  }
}

/** Long enough to judge, short enough for a file of fifty megabytes. */
const sampleLength = 65_536;
/** A text extracted by a poor tool may hold a few stray controls; nothing readable holds more. */
const maximumControlShare = 0.01;

function refuseBinary(text: string): void {
  const sample = text.slice(0, sampleLength);
  // Form feeds divide the pages of printed text; C1 controls are bytes that Windows-1252 lacks.
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/g);
  const share = (controls?.length ?? 0) / sample.length;
  if (sample.includes('\u0000') || share > maximumControlShare) {
    throw new UnreadableFile('is binary, not a document');
  }
}

const htmlDocument = /^(?:<!doctype\s+html|<(?:html|head|body)[\s>])/i;
const htmlFragment =
  /^<(?:div|main|article|section|header|p|h[1-6]|table|ul|ol|dl|meta|title)[\s>]/i;

function textFormat(text: string, extension: string): TextFormat {
  if (isRegulation(text)) return 'regulation';
  const start = text.slice(0, sampleLength).replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, '');
  if (htmlDocument.test(start)) return 'html';
  if (isJsonl(text, extension)) return 'jsonl';
  refuseData(text, extension);
  if (isMarkdown(start, extension)) return 'markdown';
  if (htmlFragment.test(start)) return 'html';
  if (/^html?$/.test(extension) && /<\/?[a-z][^>]{0,200}>/i.test(start)) return 'html';
  return isCsv(text, extension) ? 'csv' : 'text';
}

function isJsonl(text: string, extension: string): boolean {
  // A bad line of a file with this name is reported by its number, which says more than a refusal.
  if (/^(?:jsonl|ndjson)$/.test(extension)) return true;
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  if (!firstLine.startsWith('{')) return false;
  try {
    const value = JSON.parse(firstLine) as Record<string, unknown>;
    return typeof value.id === 'string' && typeof value.text === 'string';
  } catch {
    return false;
  }
}

function refuseData(text: string, extension: string): void {
  if (/^\s*<\?xml\s/.test(text)) throw new UnreadableFile('is XML, not a document');
  if (/^(?:geo)?json$/.test(extension)) {
    throw new UnreadableFile('is JSON, neither a document nor passages with "id" and "text"');
  }
}

function isMarkdown(start: string, extension: string): boolean {
  if (/^(?:md|markdown)$/.test(extension)) return true;
  if (/^---\n[a-z_]+:/i.test(start.replaceAll('\r', ''))) return true;
  return (start.match(/^#{1,4} \S/gm)?.length ?? 0) >= 2;
}

function isCsv(text: string, extension: string): boolean {
  if (/^(?:csv|tsv)$/.test(extension)) return true;
  return sniffDelimiter(text)?.consistent ?? false;
}
