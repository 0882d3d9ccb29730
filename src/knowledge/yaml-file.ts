import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './findings.ts';

export interface CheckedFile<T> {
  value: T | null;
  findings: Finding[];
  /** Line of a member of the file, for findings of later rules. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Parses and validates a YAML file; what is wrong comes back with its line. */
export function checkYaml<T>(file: string, source: string, schema: z.ZodType<T>): CheckedFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number | undefined =>
    lineAt(document, lines, path);
  if (document.errors.length > 0) {
    const findings = document.errors.map((error): Finding => ({
      level: 'error',
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: error.message.split('\n')[0] ?? 'is not YAML',
    }));
    return { value: null, findings, lineOf };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, findings: [], lineOf };
  const findings = parsed.error.issues.map((issue): Finding => ({
    level: 'error',
    file,
    line: lineOf(issue.path),
    rule: 'schema',
    message: `${issue.path.join('.')}: ${issue.message}`,
  }));
  return { value: null, findings, lineOf };
}

/** The line of the deepest part of the path that exists. */
function lineAt(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as
      { range?: [number, number, number] } | undefined;
    if (node?.range !== undefined) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
