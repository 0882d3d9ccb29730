/** Rows that hold a term, with the weight of the term in each. */
export interface Posting {
  /** Ascending. */
  rows: Uint32Array;
  /** Saturated term frequency (0 … k1 + 1), not yet multiplied by rarity. */
  weights: Float32Array;
  /** Inverse document frequency. */
  rarity: number;
}

/** What some documents hold, by term. Immutable. */
export interface Postings {
  /** Number of terms. */
  readonly size: number;
  get(term: string): Posting | undefined;
  has(term: string): boolean;
  /** Everything, in the form in which it is kept on disk. */
  readonly data: PostingsData;
}

/** Postings in five blocks, so that opening them costs no object a term. */
export interface PostingsData {
  /** Each once. */
  terms: readonly string[];
  /** Postings of term `n` are entries `starts[n]` to `starts[n + 1]` of the blocks below. */
  starts: Uint32Array;
  rows: Uint32Array;
  weights: Float32Array;
  /** Number of documents, those without any term included. */
  documents: number;
}

/** One field of a document: its terms with their counts, and how much a term in it counts. */
export interface FieldTerms {
  terms: ReadonlyMap<string, number>;
  weight: number;
}

export interface SaturationOptions {
  /** How fast repetition stops to matter. */
  k1: number;
  /** How much long fields are held against their terms, 0 … 1. */
  b: number;
}

/**
 * BM25F: frequencies are weighed per field and by the field's length against the mean of that
 * field, added up, then saturated (Robertson, Zaragoza, Taylor 2004). Rarity is
 * `ln(1 + (N - n + 0.5) / (n + 0.5))`, never negative.
 *
 * @param documents per document its fields, the same fields in the same order
 * @param rows row number of each document, ascending
 */
export function buildPostings(
  documents: readonly (readonly FieldTerms[])[],
  rows: Uint32Array,
  options: SaturationOptions,
): Postings {
  const means = meanLengths(documents);
  const collected = new Map<string, { rows: number[]; weights: number[] }>();
  for (const [n, fields] of documents.entries()) {
    for (const [term, frequency] of weighedFrequencies(fields, means, options.b)) {
      const entry = collected.get(term) ?? { rows: [], weights: [] };
      entry.rows.push(rows[n] ?? 0);
      entry.weights.push((frequency * (options.k1 + 1)) / (options.k1 + frequency));
      collected.set(term, entry);
    }
  }
  return seal(collected, documents.length);
}

function meanLengths(documents: readonly (readonly FieldTerms[])[]): number[] {
  const fields = documents[0]?.length ?? 0;
  // A field that is empty in most documents (a heading) is not thereby a short one.
  return Array.from({ length: fields }, (_, field) => {
    const lengths = documents.map((one) => lengthOf(one[field])).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  });
}

function lengthOf(field: FieldTerms | undefined): number {
  let length = 0;
  for (const count of field?.terms.values() ?? []) length += count;
  return length;
}

function weighedFrequencies(
  fields: readonly FieldTerms[],
  means: readonly number[],
  b: number,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const [n, field] of fields.entries()) {
    const mean = means[n] ?? 0;
    const norm = mean === 0 ? 1 : 1 - b + (b * lengthOf(field)) / mean;
    for (const [term, count] of field.terms) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + (field.weight * count) / norm);
    }
  }
  return frequencies;
}

function seal(
  collected: ReadonlyMap<string, { rows: number[]; weights: number[] }>,
  documents: number,
): Postings {
  const starts = new Uint32Array(collected.size + 1);
  for (const [n, { rows }] of [...collected.values()].entries())
    starts[n + 1] = (starts[n] ?? 0) + rows.length;
  const [rows, weights] = [
    new Uint32Array(starts.at(-1) ?? 0),
    new Float32Array(starts.at(-1) ?? 0),
  ];
  for (const [n, one] of [...collected.values()].entries()) {
    rows.set(one.rows, starts[n]);
    weights.set(one.weights, starts[n]);
  }
  return openPostings({ terms: [...collected.keys()], starts, rows, weights, documents });
}

/** Makes postings of their kept form: one map entry a term, the rest when a term is asked for. */
export function openPostings(data: PostingsData): Postings {
  const { terms, starts, rows, weights, documents } = data;
  const places = new Map(terms.map((term, n) => [term, n]));
  return {
    data,
    size: places.size,
    has: (term) => places.has(term),
    get(term) {
      const n = places.get(term);
      if (n === undefined) return undefined;
      const [from = 0, to = from] = [starts[n], starts[n + 1]];
      return {
        rows: rows.subarray(from, to),
        weights: weights.subarray(from, to),
        rarity: rarityOf(to - from, documents),
      };
    },
  };
}

function rarityOf(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
