import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

const sources = ['web', 'scripts/web', 'scripts/build-web.ts', 'src/language/locales'];

/** The tests use what `npm run build:web` makes; it is made again where a source is newer. */
export function ensureWebBuild(): void {
  const built = modified(join(packageRoot, 'dist', 'web', 'manifest.json'));
  if (sources.every((source) => newest(join(packageRoot, source)) <= built)) return;
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-web.ts'], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return modified(path);
  const names = readdirSync(path, { recursive: true });
  return Math.max(...names.map((name) => modified(join(path, String(name)))));
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
