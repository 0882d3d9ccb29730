/** Rows that hold a term, with the weight of the term in each. */
export interface Posting {
  /** Ascending. */
  rows: Uint32Array;
  /** Saturated term frequency (0 … k1 + 1), not yet multiplied by rarity. */
  weights: Float32Array;
  /** Inverse document frequency. */
  rarity: number;
}

export type Postings = ReadonlyMap<string, Posting>;

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
  const sealed = new Map<string, Posting>();
  for (const [term, { rows, weights }] of collected) {
    const n = rows.length;
    sealed.set(term, {
      rows: Uint32Array.from(rows),
      weights: Float32Array.from(weights),
      rarity: Math.log(1 + (documents - n + 0.5) / (n + 0.5)),
    });
  }
  return sealed;
}
