import type HnswLib from 'hnswlib-node';

/**
 * The native library, or `null` where it could not be built (it is an optional dependency: a
 * machine without a compiler still gets the exact scan).
 */
export async function loadHnsw(): Promise<typeof HnswLib | null> {
  try {
    const loaded = (await import('hnswlib-node')) as { default: typeof HnswLib };
    return loaded.default;
  } catch {
    return null;
  }
}
