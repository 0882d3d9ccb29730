import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { getDocumentProxy } from 'unpdf';
import type { ReadDocument, SelfDescription } from '../../ingest/blocks.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { ReadingLimits } from './limits.ts';
import { layOutPages } from './pdf/layout.ts';
import type { PdfPage } from './pdf/lines.ts';
import { pageLines } from './pdf/lines.ts';
import { isoDate, languageOf, usableTitle } from './self-description.ts';

/**
 * A PDF with a text layer, by way of pdf.js (as `unpdf` packs it: without canvas and native
 * parts). `PDFLoader` of the community package reads with the same library but gives only the
 * words of each page: without their places and sizes neither headings nor running heads can be
 * told from text, nor columns from tables.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  refuseCutOff(bytes);
  const pdf = await open(bytes);
  try {
    const pages = await readPages(pdf, limits);
    if (!pages.some(({ lines }) => lines.some(({ text }) => /\p{L}/u.test(text)))) {
      throw new UnreadableFile('has no text layer (a scan?); run OCR first');
    }
    const described = await describe(pdf);
    return { ...described, ...layOutPages(pages, described.title) };
  } finally {
    await pdf.destroy();
  }
}

const trailerBytes = 4096;

/**
 * pdf.js repairs a file whose end is missing by dropping what it does not find; half a document
 * would silently answer half the questions.
 */
function refuseCutOff(bytes: Uint8Array): void {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-trailerBytes));
  if (!end.includes('%%EOF')) throw new UnreadableFile('is an incomplete PDF: its end is missing');
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdf.js keeps what it is given; verbosity 0 keeps its warnings out of the output.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false });
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): UnreadableFile {
  const protectedFile = cause instanceof Error && cause.name === 'PasswordException';
  return new UnreadableFile(
    protectedFile ? 'is protected with a password' : 'is a damaged or incomplete PDF',
    { cause },
  );
}

async function readPages(pdf: PDFDocumentProxy, limits: ReadingLimits): Promise<PdfPage[]> {
  if (pdf.numPages > limits.pages) {
    throw new UnreadableFile(`has more than ${limits.pages} pages; split it into parts`);
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(pdf, number));
  }
  return pages;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { width, height, transform } = page.getViewport({ scale: 1 });
    page.cleanup();
    const texts = items.filter((item) => 'str' in item);
    return pageLines(number, texts, { width, height, transform });
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** What the file says about itself; a damaged record of it takes nothing from the text. */
async function describe(pdf: PDFDocumentProxy): Promise<SelfDescription> {
  const metadata = await pdf.getMetadata().catch(() => ({ info: {} }));
  // Typed as a mere object; its fields are what the file's author put there.
  const info = metadata.info as Record<string, unknown>;
  const text = (field: string) => (typeof info[field] === 'string' ? info[field] : '');
  return {
    title: usableTitle(info.Title),
    language: languageOf(text('Language')),
    published: isoDate(text('CreationDate')),
  };
}
