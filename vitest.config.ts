import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/global-setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // What is waited for comes late on a busy machine; a test that passes does not wait for it.
    expect: { poll: { timeout: 60_000 } },
    // Two cores: one file at a time beside the embedder's child process.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
  },
});
