import { expect, it, vi } from 'vitest';
import { loadHnsw } from '../../src/adapters/vector-index/open.ts';
import { testServices } from '../helpers/services.ts';

// What importing it does on a machine on which it could not be built.
vi.mock('hnswlib-node', () => {
  throw new Error('Could not locate the bindings file.');
});

it('a machine without a compiler compares all vectors exactly, and is told so in one sentence', async () => {
  expect(await loadHnsw()).toBeNull();
  const services = await testServices();
  try {
    const { notices, vectorIndex } = services.readiness();
    expect(vectorIndex).toBe('exact scan');
    expect(notices.filter((notice) => notice.includes('C++ compiler'))).toHaveLength(1);
    const { status } = await services.answer({ question: 'Hoe vraag ik bijstand aan?' });
    expect(status).toBe('answered');
  } finally {
    await services.dispose();
  }
});
