import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // Two cores: one file at a time beside the embedder's child process.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
  },
});
