import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The browser tests in every language instead of four; `npm run test:browser`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], reporters: [] } },
  defineConfig({
    test: {
      include: ['test/e2e/**/*.test.ts'],
      env: { WEGWIJS_BROWSER: 'full' },
      reporters: ['default', ['json', { outputFile: '.cache/browser-results.json' }]],
    },
  }),
);
