import { z } from 'zod';
import type { Finding } from './findings.ts';
import { municipalityEntry } from './municipalities.ts';
import { checkYaml } from './yaml-file.ts';

export interface MunicipalityCheck {
  findings: Finding[];
  /** Those that are right; what is of another town is told where it stands. */
  ids: ReadonlySet<string>;
}

/** The files of `corpus/municipalities/`: schema, ids once, dates that are not to come. */
export function checkMunicipalities(
  files: readonly { file: string; source: string }[],
  today: string,
): MunicipalityCheck {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const { file, source } of files) {
    const read = checkYaml(file, source, z.unknown());
    findings.push(...read.findings);
    const content = read.value;
    const placed = Array.isArray(content)
      ? content.map((one: unknown, n) => ({ one, base: [n] }))
      : [{ one: content, base: [] }];
    for (const { one, base } of read.findings.length > 0 ? [] : placed) {
      const report = (rule: string, path: readonly PropertyKey[], message: string): void => {
        const line = read.lineOf([...base, ...path]);
        findings.push({ level: 'error', file, line, rule, message });
      };
      const parsed = municipalityEntry.safeParse(one);
      for (const { path, message } of parsed.error?.issues ?? [])
        report('schema', path, `${path.join('.')}: ${message}`);
      if (parsed.data === undefined) continue;
      const { id, contact } = parsed.data;
      if (ids.has(id)) report('id', ['id'], `"${id}" occurs twice`);
      if ((contact?.read ?? '') > today)
        report('dates', ['contact', 'read'], 'was read in the future');
      ids.add(id);
    }
  }
  return { findings, ids };
}
