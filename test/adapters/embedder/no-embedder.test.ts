import { expect, it } from 'vitest';
import { NoEmbedder } from '../../../src/adapters/embedder/no-embedder.ts';
import { EmbedderUnavailable } from '../../../src/ports/embedder.ts';

it('is unavailable by choice, and says so', async () => {
  const none = new NoEmbedder();
  expect(none.status()).toEqual({
    state: 'unavailable',
    reason: expect.stringContaining('No embedder') as string,
  });
  await expect(none.embedQueries()).rejects.toThrow(EmbedderUnavailable);
  await expect(none.embedPassages()).rejects.toThrow(EmbedderUnavailable);
  await expect(none.close()).resolves.toBeUndefined();
});
