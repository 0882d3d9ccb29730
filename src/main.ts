#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { packageRoot } from './adapters/files/package-root.ts';

/** There since Node 22.1: keeps compiled code, so that the next start compiles nothing. */
interface CompileCache {
  enableCompileCache?: (folder: string) => unknown;
}

(module as CompileCache).enableCompileCache?.(join(packageRoot, '.cache', 'compiled'));
const { runProgram } = await import('./cli/program.ts');
await runProgram();
