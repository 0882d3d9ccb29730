import { z } from 'zod';
import { fromBytes, toBytes } from '../index/vectors.ts';
import type { LanguageMeans } from '../index/means.ts';
import { meaningLabels } from './message-meaning.ts';
import type { MeaningModel } from './message-meaning.ts';

const file = z.object({
  format: z.literal(1),
  model: z.string().min(1),
  /** Digest of the language means that the vectors were centred with. */
  means: z.string(),
  dimension: z.int().positive(),
  labels: z.array(z.string()),
  /** Base64: one byte a number of the centres, and a little-endian 32-bit float a centre. */
  centres: z.base64(),
  scales: z.base64(),
  /** Base64 of little-endian 32-bit floats, a row a label. */
  weights: z.base64(),
});

/** The model as a file keeps it, one byte a number of its centres. */
export function writeMeaning({ centres, weights }: MeaningModel, means: LanguageMeans): string {
  const { values, scales, dimension } = toBytes(centres);
  const content: z.infer<typeof file> = {
    format: 1,
    model: means.modelId,
    means: means.digest,
    dimension,
    labels: [...meaningLabels],
    centres: Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64'),
    scales: encodeFloats(scales),
    weights: encodeFloats(weights.values),
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
  const bytes = Buffer.from(data.centres, 'base64');
  const [scales, weights] = [decodeFloats(data.scales), decodeFloats(data.weights)];
  const rows = scales.length;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  if (values.length !== rows * dimension || weights.length !== (rows + 1) * labels.length)
    return null;
  return {
    centres: fromBytes({ values, scales, rows, dimension }),
    weights: { values: weights, rows: labels.length, dimension: rows + 1 },
  };
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
