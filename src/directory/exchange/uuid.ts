import { createHash } from 'node:crypto';

/**
 * A UUID that is always the same for the same thing: HSDS wants one for every object, and ours have
 * readable ids. Made as version 8 of RFC 9562 (own scheme) from SHA-256.
 */
export function uuidOf(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
