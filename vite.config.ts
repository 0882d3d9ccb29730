import { defineConfig } from 'vite';

/** What all builds of `web/` share; `scripts/build-web.ts` runs them in order. */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    cssMinify: true,
    reportCompressedSize: false,
  },
});
