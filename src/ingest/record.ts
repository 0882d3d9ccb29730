import type { Basis, KnowledgeRecord, Passage } from '../domain/knowledge.ts';
import type { ReadDocument } from './blocks.ts';
import { UnreadableFile } from './blocks.ts';
import type { PreChunked } from './jsonl.ts';
import type { DescribedDocument } from './manifest.ts';
import { describedDocument, firstIssue } from './manifest.ts';
import { chunkerVersion, cutPassages, digestOf, wholePassage } from './passages.ts';
import { cleanText, layOut, slug } from './record-text.ts';

export interface Compiled {
  record: KnowledgeRecord;
  passages: Passage[];
}

/**
 * A document as read → its record and passages.
 *
 * What the manifest says wins over front matter, front matter over what the format itself says,
 * that over the file name. Throws {@link UnreadableFile} for bad front matter or no text at all.
 */
export async function compileDocument(
  relativePath: string,
  read: ReadDocument,
  listed: DescribedDocument | undefined,
): Promise<Compiled> {
  const about = describe(relativePath, read, listed);
  const { text, sections, blocks, footnotes } = layOut(read.blocks);
  if (blocks.length === 0) throw new UnreadableFile('holds no text');
  const published = about.published ?? null;
  const basis: Basis[] = about.sources ?? [];
  const record: KnowledgeRecord = {
    id: recordId(relativePath),
    kind: 'document',
    documentKind: about.kind ?? 'policy',
    title: about.title,
    publisher: about.publisher ?? '',
    municipality: about.municipality ?? about.assumedMunicipality ?? null,
    language: about.language ?? 'nl',
    year:
      about.year ??
      (published ? Number(published.slice(0, 4)) : (yearOf(about.title, relativePath) ?? null)),
    published,
    validFrom: about.valid_from ?? null,
    validUntil: about.valid_until ?? null,
    reviewed: about.reviewed ?? null,
    url: about.url ?? null,
    text,
    sections,
    basis,
    footnotes: footnotes.filter((mark) => basis.some(({ id }) => id === mark.basis)),
    digest: digestOf([
      chunkerVersion,
      relativePath,
      JSON.stringify([about, sections, footnotes]),
      text,
    ]),
  };
  return { record, passages: await cutPassages(record, blocks) };
}

function describe(
  relativePath: string,
  read: ReadDocument,
  listed: DescribedDocument | undefined,
): DescribedDocument & { title: string } {
  const own = describedDocument.safeParse(read.frontMatter ?? {});
  if (!own.success)
    throw new UnreadableFile(`has front matter that is not right: ${firstIssue(own.error)}`);
  const found = {
    title: usable(read.title),
    publisher: usable(read.publisher),
    language: usable(read.language),
    url: usable(read.url),
    published: usable(read.published),
  };
  const merged = { ...defined(found), ...defined(own.data), ...defined(listed ?? {}) };
  return { ...merged, title: cleanText(merged.title ?? titleFromName(relativePath)) };
}

function usable(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? '');
  return clean === '' ? undefined : clean;
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

function titleFromName(relativePath: string): string {
  const name = stem(relativePath).split('/').at(-1) ?? relativePath;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words === '' ? relativePath : words.charAt(0).toUpperCase() + words.slice(1);
}

function yearOf(title: string, relativePath: string): number | undefined {
  const match = /\b(?:19|20)\d\d\b/.exec(title) ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(relativePath);
  return match === null ? undefined : Number(match[0]);
}

function stem(relativePath: string): string {
  return relativePath.replace(/\.[a-z0-9]{1,6}$/i, '');
}

/** `documents/nijmegen/wie-helpt.md` → `nijmegen/wie-helpt`. */
export function recordId(relativePath: string): string {
  const parts = stem(relativePath).split('/');
  const own = parts[0] === 'documents' && parts.length > 1 ? parts.slice(1) : parts;
  return own.map(slug).join('/');
}

/** Pre-chunked passages keep their ids; each becomes a record of one section of its own. */
export async function compilePreChunked(given: PreChunked, fileTitle: string): Promise<Compiled> {
  const text = given.text.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
  const title = cleanText(given.title ?? fileTitle);
  const section = {
    id: 'tekst',
    heading: '',
    level: 1,
    headingPath: [],
    start: 0,
    end: text.length,
  };
  const record: KnowledgeRecord = {
    id: given.id,
    kind: 'document',
    documentKind: 'policy',
    title,
    publisher: '',
    municipality: given.municipality ?? null,
    language: given.lang ?? 'nl',
    year: null,
    published: null,
    validFrom: null,
    validUntil: null,
    reviewed: null,
    url: null,
    text,
    sections: [section],
    basis: [],
    footnotes: [],
    digest: digestOf([
      chunkerVersion,
      given.id,
      title,
      text,
      given.lang ?? '',
      given.municipality ?? '',
    ]),
  };
  return { record, passages: [await wholePassage(record, given.title ?? '')] };
}
