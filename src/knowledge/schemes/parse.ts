import { parse } from 'yaml';
import type { Norms } from './norms.ts';
import { normsSchema } from './norms.ts';
import type { Scheme } from './scheme.ts';
import { schemeSchema } from './scheme.ts';

/** A file of `corpus/schemes`. */
export interface SchemeFile {
  file: string;
  source: string;
}

export interface Schemes {
  schemes: Scheme[];
  norms: Norms;
  /** Files that are left out because they are not right; `check` says what is wrong. */
  rejected: string[];
}

/** Whether a file holds the norms, which all schemes share. */
export function isNormsFile(file: string): boolean {
  return file.endsWith('schemes/norms.yaml');
}

/** The schemes and norms of a folder's files, in the files' order. A broken file is left out. */
export function parseSchemes(files: readonly SchemeFile[]): Schemes {
  const found: Schemes = { schemes: [], norms: [], rejected: [] };
  for (const { file, source } of files) {
    try {
      const content: unknown = parse(source);
      if (isNormsFile(file)) found.norms = normsSchema.parse(content).norms;
      else found.schemes.push(schemeSchema.parse(content));
    } catch {
      found.rejected.push(file);
    }
  }
  return found;
}
