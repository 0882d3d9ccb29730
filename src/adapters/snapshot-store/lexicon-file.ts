import type { KeptLexicon } from '../../index/lexical.ts';
import type { Postings, PostingsData } from '../../index/postings.ts';
import { openPostings } from '../../index/postings.ts';

const spaces = ['stems', 'words', 'names'] as const;

/** What the file says of each language before the numbers. */
interface Head {
  language: string;
  passages: number;
  spaces: { documents: number; entries: number; terms: readonly string[] }[];
}

/**
 * Lexicon as bytes: length of the head, the head as JSON filled up with blanks to four bytes, then
 * for each language and term space starts, rows and weights, 32 bits each.
 */
export function encodeLexicon(lexicon: readonly KeptLexicon[]): Buffer {
  const json = Buffer.from(JSON.stringify(lexicon.map(headOf)));
  const head = Buffer.concat([json, Buffer.alloc(-json.length & 3, ' ')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const blocks = lexicon.flatMap((one) => spaces.flatMap((space) => blocksOf(one[space].data)));
  return Buffer.concat([length, head, ...blocks]);
}

function headOf(one: KeptLexicon): Head {
  const { language, passages } = one;
  return {
    language,
    passages,
    spaces: spaces.map((space) => {
      const { documents, rows, terms } = one[space].data;
      return { documents, entries: rows.length, terms };
    }),
  };
}

function blocksOf({ starts, rows, weights }: PostingsData): Buffer[] {
  return [starts, rows, weights].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
}

/** Reads what {@link encodeLexicon} wrote. Throws a RangeError when it is too short. */
export function decodeLexicon(bytes: Uint8Array): KeptLexicon[] {
  const { buffer } = bytes.slice();
  const headBytes = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  const json = Buffer.from(buffer, 4, headBytes).toString('utf8');
  let at = 4 + headBytes;
  const take = (count: number): Uint32Array => {
    at += 4 * count;
    return new Uint32Array(buffer, at - 4 * count, count);
  };
  return (JSON.parse(json) as Head[]).map(({ language, passages, spaces: parts }) => {
    const [stems, words, names] = parts.map((part) => postingsOf(part, take));
    if (stems === undefined || words === undefined || names === undefined)
      throw new RangeError('the lexicon file lacks a term space');
    return { language, passages, stems, words, names };
  });
}

function postingsOf(
  { documents, entries, terms }: Head['spaces'][number],
  take: (count: number) => Uint32Array,
): Postings {
  const [starts, rows, bits] = [take(terms.length + 1), take(entries), take(entries)];
  const weights = new Float32Array(bits.buffer, bits.byteOffset, entries);
  return openPostings({ terms, starts, rows, weights, documents });
}
