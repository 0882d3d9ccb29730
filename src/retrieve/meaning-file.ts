import { z } from 'zod';
import type { ByteMatrix } from '../index/vectors.ts';
import type { LanguageMeans } from '../index/means.ts';
import { meaningLabels } from './message-meaning.ts';
import type { MeaningModel } from './message-meaning.ts';

/** Vectors in base64: one byte a number, and a little-endian 32-bit float a vector. */
const vectors = z.object({ values: z.base64(), scales: z.base64() });
type Vectors = z.infer<typeof vectors>;

const file = z.object({
  format: z.literal(2),
  model: z.string().min(1),
  /** Digest of the language means that the vectors were centred with. */
  means: z.string(),
  dimension: z.int().positive(),
  labels: z.array(z.string()),
  centres: vectors,
  /** Base64 of little-endian 32-bit floats, a row a label. */
  weights: z.base64(),
  crises: vectors,
  others: vectors,
});

/** The model as a file keeps it, one byte a number of its vectors. */
export function writeMeaning(
  { centres, weights, neighbours }: MeaningModel,
  means: LanguageMeans,
): string {
  const content: z.infer<typeof file> = {
    format: 2,
    model: means.modelId,
    means: means.digest,
    dimension: centres.dimension,
    labels: [...meaningLabels],
    centres: encode(centres),
    weights: encodeFloats(weights.values),
    crises: encode(neighbours.crises),
    others: encode(neighbours.others),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads what {@link writeMeaning} wrote; `null` when it was made with other means or labels, so
 * that scores would mean something else. Throws a SyntaxError or ZodError for anything else.
 */
export function parseMeaning(source: string, means: LanguageMeans): MeaningModel | null {
  const { model, means: digest, dimension, labels, ...data } = file.parse(JSON.parse(source));
  const fits = model === means.modelId && digest === means.digest;
  if (!fits || labels.join() !== meaningLabels.join()) return null;
  const weights = decodeFloats(data.weights);
  const [centres, crises, others] = [data.centres, data.crises, data.others].map((of) =>
    decode(of, dimension),
  );
  if (centres == null || crises == null || others == null) return null;
  if (weights.length !== (centres.rows + 1) * labels.length) return null;
  return {
    centres,
    weights: { values: weights, rows: labels.length, dimension: centres.rows + 1 },
    neighbours: { crises, others },
  };
}

function encode({ values, scales }: ByteMatrix): Vectors {
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return { values: bytes.toString('base64'), scales: encodeFloats(scales) };
}

/** `null` where the numbers are not as many as the vectors. */
function decode({ values: text, scales: floats }: Vectors, dimension: number): ByteMatrix | null {
  const bytes = Buffer.from(text, 'base64');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const scales = decodeFloats(floats);
  const rows = scales.length;
  return values.length === rows * dimension ? { values, scales, rows, dimension } : null;
}

function encodeFloats(values: Float32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeFloatLE(value, i * 4);
  return bytes.toString('base64');
}

function decodeFloats(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}
