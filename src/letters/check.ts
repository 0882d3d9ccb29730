import type { Finding } from '../knowledge/findings.ts';
import type { CheckedFile } from '../knowledge/yaml-file.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';
import type { Sender } from './senders.ts';
import { sendersFile } from './senders.ts';
import type { SubjectRule } from './subject.ts';
import { subjectsFile } from './subject.ts';

export interface LetterCheckInput {
  /** The files of `corpus/letters/`. */
  files: readonly { file: string; source: string }[];
  /** Names of the glossary's terms, and ids of the services, that senders refer to. */
  terms: ReadonlySet<string>;
  services: ReadonlySet<string>;
}

type Read<T> = CheckedFile<T[]> & { file: string };

/**
 * Everything that must be true of what letters are read with: schema, each sender once, terms,
 * services and senders that exist, no rule that an earlier one without conditions makes useless.
 */
export function checkLetters({ files, terms, services }: LetterCheckInput): Finding[] {
  const rules = (file: string): boolean => /subjects[^/]*$/.test(file);
  const senders = files
    .filter(({ file }) => !rules(file))
    .map(({ file, source }) => ({ file, ...checkYaml(file, source, sendersFile) }));
  const subjects = files
    .filter(({ file }) => rules(file))
    .map(({ file, source }) => ({ file, ...checkYaml(file, source, subjectsFile) }));
  const ids = new Set(senders.flatMap(({ value }) => (value ?? []).map(({ id }) => id)));
  return [
    ...[...senders, ...subjects].flatMap(({ findings }) => findings),
    ...twice(senders),
    ...senders.flatMap((one) => deadLinks(one, terms, services, ids)),
    ...subjects.flatMap((one) => [...unknownSenders(one, ids), ...neverReached(one)]),
  ];
}

function fault(
  { file, lineOf }: Read<unknown>,
  path: PropertyKey[],
  rule: string,
  message: string,
): Finding {
  return { level: 'error', file, line: lineOf(path), rule, message };
}

function twice(files: readonly Read<Sender>[]): Finding[] {
  const seen = new Set<string>();
  return files.flatMap((one) =>
    (one.value ?? []).flatMap(({ id }, n) => {
      const known = seen.has(id);
      seen.add(id);
      return known ? [fault(one, [n, 'id'], 'duplicate', `"${id}" is a sender already`)] : [];
    }),
  );
}

function deadLinks(
  one: Read<Sender>,
  terms: ReadonlySet<string>,
  services: ReadonlySet<string>,
  senders: ReadonlySet<string>,
): Finding[] {
  return (one.value ?? []).flatMap(({ id, term, service, outranks }, n) => {
    const dead = (member: string, message: string): Finding =>
      fault(one, [n, member], 'reference', `"${id}" ${message}`);
    return [
      ...(term === undefined || terms.has(term)
        ? []
        : [dead('term', `has the term "${term}", which the glossary does not have`)]),
      ...(service === undefined || services.has(service)
        ? []
        : [dead('service', `has the service "${service}", which does not exist`)]),
      ...outranks
        .filter((other) => !senders.has(other) || other === id)
        .map((other) => dead('outranks', `outranks "${other}", which is no other sender`)),
    ];
  });
}

function unknownSenders(one: Read<SubjectRule>, senders: ReadonlySet<string>): Finding[] {
  return (one.value ?? []).flatMap(({ senders: named = [] }, n) =>
    named
      .filter((id) => !senders.has(id))
      .map((id) => fault(one, [n, 'senders'], 'reference', `"${id}" is no sender`)),
  );
}

/** A rule without conditions fits every letter: it must be the last. */
function neverReached(one: Read<SubjectRule>): Finding[] {
  const rules = one.value ?? [];
  const always = rules.findIndex((rule) => Object.keys(rule).join() === 'question');
  if (always === rules.length - 1 || always === -1) return [];
  return [
    fault(one, [always + 1], 'order', 'is never reached: the rule before it fits every letter'),
  ];
}
