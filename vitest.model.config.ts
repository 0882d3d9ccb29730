import { defineConfig } from 'vitest/config';

/** A small real language model writes the answers (`test/model/`): `npm run test:model`. */
export default defineConfig({
  test: {
    include: ['test/model/**/*.model.ts'],
    globalSetup: ['test/model/global-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
    reporters: ['default', ['json', { outputFile: '.cache/model-results.json' }]],
  },
});
