/**
 * Makes `src/index/simd/dot-wasm.ts` from `dot.wat`: `npx tsx scripts/make-dot-wasm.ts`. A test
 * compares the two.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import loadWabt from 'wabt';
import { packageRoot } from '../src/adapters/files/package-root.ts';

const folder = join(packageRoot, 'src', 'index', 'simd');
const wabt = await loadWabt();
const text = await readFile(join(folder, 'dot.wat'), 'utf8');
const made = wabt.parseWat('dot.wat', text, { simd: true }).toBinary({}).buffer;
await writeFile(
  join(folder, 'dot-wasm.ts'),
  `/** Made from dot.wat by scripts/make-dot-wasm.ts. */
export const dotWasm =
  '${Buffer.from(made).toString('base64')}';
`,
);
