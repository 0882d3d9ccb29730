import type { LanguageMeans } from './means.ts';
import type { Matrix } from './vectors.ts';
import { addScaled, dot, matrix, meanOfRows, normaliseInPlace, rowOf } from './vectors.ts';

/**
 * How far the mean of a language's questions is moved towards what the corpus speaks of: half way,
 * since a visitor's question is half everyday question and half the topic of the corpus. Between
 * 0.3 and 0.7 results differ by less than a point.
 */
const domainShare = 0.5;
/** As many rows as this weigh as much as what was known before the corpus was seen. */
const priorRows = 30;

/** Vectors of one kind (passages or pieces) with the language of each. */
export interface LabelledVectors {
  vectors: Matrix;
  languages: readonly string[];
}

/**
 * Takes the language out of vectors: subtracts the mean of the language, removes the directions in
 * which languages differ, and scales to length 1, so that what is left is topic.
 */
export interface Centring {
  /** A question's vector, ready to be compared with centred passages. */
  query(vector: Float32Array, language: string): Float32Array;
  /** Centred copies of a corpus's vectors; the mean is that of the vectors themselves. */
  corpus(of: LabelledVectors): Matrix;
  /**
   * A question's vector moved to where a question in the passages' language would lie, not centred
   * and not scaled: its similarity to a raw passage tells how likely the corpus answers at all.
   */
  translate(vector: Float32Array, from: string, to: string): Float32Array;
}

/**
 * @param pieces the corpus in small units, which are about as long as questions; their mean tells
 *   what the corpus speaks of
 */
export function createCentring(means: LanguageMeans, pieces: LabelledVectors): Centring {
  const shift = domainShift(means, pieces);
  const remove = (vector: Float32Array): Float32Array => {
    for (const direction of means.nuisance) addScaled(vector, direction, -dot(vector, direction));
    return normaliseInPlace(vector);
  };
  return {
    query(vector, language) {
      const centred = vector.slice();
      addScaled(centred, means.query(language), -1);
      addScaled(centred, shift, -1);
      return remove(centred);
    },
    corpus(of) {
      const centre = corpusMeans(means, of);
      const made = matrix(of.vectors.rows, of.vectors.dimension);
      for (const [row, language] of of.languages.entries()) {
        const vector = rowOf(made, row);
        vector.set(rowOf(of.vectors, row));
        addScaled(vector, centre(language), -1);
        remove(vector);
      }
      return made;
    },
    translate(vector, from, to) {
      const moved = vector.slice();
      addScaled(moved, means.query(from), -1);
      addScaled(moved, means.query(to), 1);
      return moved;
    },
  };
}

/**
 * From the everyday questions to the topic of the corpus: the mean of its pieces less the mean of
 * the questions in the same language. The same for every language of a question, since what is
 * added is topic.
 */
function domainShift(means: LanguageMeans, { vectors, languages }: LabelledVectors): Float32Array {
  const shift = new Float32Array(vectors.dimension);
  const share = (domainShare / Math.max(1, vectors.rows)) * trust(vectors.rows);
  for (const [language, rows] of rowsByLanguage(languages)) {
    addScaled(shift, meanOfRows(vectors, rows), share * rows.length);
    addScaled(shift, means.query(language), -share * rows.length);
  }
  return shift;
}

/** Mean of the passages of a language, drawn to the language's general mean when they are few. */
function corpusMeans(
  means: LanguageMeans,
  { vectors, languages }: LabelledVectors,
): (language: string) => Float32Array {
  const centres = new Map<string, Float32Array>();
  for (const [language, rows] of rowsByLanguage(languages)) {
    const centre = new Float32Array(vectors.dimension);
    addScaled(centre, meanOfRows(vectors, rows), trust(rows.length));
    addScaled(centre, means.passage(language), 1 - trust(rows.length));
    centres.set(language, centre);
  }
  return (language) => centres.get(language) ?? means.passage(language);
}

function trust(rows: number): number {
  return rows / (rows + priorRows);
}

function rowsByLanguage(languages: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, language] of languages.entries()) {
    const list = rows.get(language);
    if (list === undefined) rows.set(language, [row]);
    else list.push(row);
  }
  return rows;
}
