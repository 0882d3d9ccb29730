import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addScaled } from './vectors.ts';

const file = z.object({
  format: z.literal(1),
  model: z.string().min(1),
  dimension: z.int().positive(),
  /** SHA-256 of the questions that the means were made from. */
  questions: z.string(),
  /** Base64 of little-endian 32-bit floats. */
  languages: z.record(z.string(), z.object({ query: z.string(), passage: z.string() })),
  nuisance: z.array(z.string()),
});

/** What a means file holds; {@link writeMeans} makes it, {@link parseMeans} reads it. */
export type MeansFile = z.infer<typeof file>;

/**
 * Where each language lies in the space of one embedding model.
 *
 * An e5 vector says first which language its text is in. The mean over everyday questions of a
 * language, the same questions in every language, is that part; taking it out lets a question in
 * Tigrinya meet a passage in Dutch.
 */
export interface LanguageMeans {
  modelId: string;
  dimension: number;
  /** Names these very means; an index made with others must be rebuilt. */
  digest: string;
  /** Mean of the questions embedded as queries; the mean of all for a language not measured. */
  query(language: string): Float32Array;
  /** Mean of the questions embedded as passages. */
  passage(language: string): Float32Array;
  /** Orthonormal directions in which languages differ most: they carry no topic. */
  nuisance: readonly Float32Array[];
}

/** The means file is not one, or was made for another model. */
export class MeansError extends Error {
  override readonly name = 'MeansError';
}

/** Reads a means file. Throws {@link MeansError} for anything else. */
export function parseMeans(source: string): LanguageMeans {
  const parsed = file.safeParse(parseJson(source));
  if (!parsed.success) throw new MeansError('this is not a file of language means');
  const { model, dimension, languages, nuisance } = parsed.data;
  const decode = (text: string): Float32Array => decodeVector(text, dimension);
  const entries = Object.entries(languages);
  return {
    modelId: model,
    dimension,
    digest: createHash('sha256').update(source).digest('hex'),
    query: lookUp(
      entries.map(([tag, { query }]) => [tag, decode(query)]),
      dimension,
    ),
    passage: lookUp(
      entries.map(([tag, { passage }]) => [tag, decode(passage)]),
      dimension,
    ),
    nuisance: nuisance.map(decode),
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new MeansError('this is not a file of language means', { cause });
  }
}

function lookUp(
  entries: readonly (readonly [string, Float32Array])[],
  dimension: number,
): (language: string) => Float32Array {
  const known = new Map(entries);
  const overall = new Float32Array(dimension);
  for (const vector of known.values()) addScaled(overall, vector, 1 / known.size);
  return (language) => known.get(language) ?? known.get(language.split('-')[0] ?? '') ?? overall;
}

/** A vector as a means file keeps it. */
export function encodeVector(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [i, value] of vector.entries()) bytes.writeFloatLE(value, i * 4);
  return bytes.toString('base64');
}

function decodeVector(text: string, dimension: number): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== dimension * 4)
    throw new MeansError(`a mean has ${bytes.length / 4} numbers, not ${dimension}`);
  return Float32Array.from({ length: dimension }, (_, i) => bytes.readFloatLE(i * 4));
}
