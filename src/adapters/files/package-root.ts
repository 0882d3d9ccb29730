import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the package: the same from `src/` and from the compiled `dist/`. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
