import { describe, expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import { checkLetters } from '../../src/letters/check.ts';

const senders = `- id: duo
  name: DUO
  names: [DUO]
  term: DUO
  service: nl-duo
- id: incasso
  name: Incassobureau
  words: [incasso]
  outranks: [duo]
`;
const subjects = `- senders: [duo]
  question: Hoe lang mag ik over mijn inburgering doen?
- question: Ik begrijp een brief niet, wie helpt mij?
`;

function check(files: Record<string, string>): string[] {
  return checkLetters({
    files: Object.entries(files).map(([file, source]) => ({
      file: `corpus/letters/${file}`,
      source,
    })),
    terms: new Set(['DUO']),
    services: new Set(['nl-duo']),
  }).map(({ line, rule, message }) => `${line ?? 0} ${rule} ${message}`);
}

describe('what letters are read with', () => {
  it('is found right where it is right', () => {
    expect(check({ 'senders.yaml': senders, 'subjects.yaml': subjects })).toEqual([]);
  });

  it.each([
    ['no YAML', 'senders.yaml', '- id: [', /yaml/],
    [
      'a member that is none',
      'senders.yaml',
      `${senders}- id: x\n  name: Xx\n  names: [Xx]\n  fax: 1\n`,
      /^10 schema .*fax/,
    ],
    [
      'a sender without a name',
      'senders.yaml',
      `${senders}- id: x\n  name: Xx\n`,
      /^10 schema .*no name and no word/,
    ],
    ['a sender twice', 'senders.yaml', senders + senders, /^10 duplicate "duo"/],
    [
      'a term that is not there',
      'senders.yaml',
      senders.replace('term: DUO', 'term: D.U.O.'),
      /^4 reference .*D\.U\.O\./,
    ],
    [
      'a service that is not there',
      'senders.yaml',
      senders.replace('nl-duo', 'nl-dua'),
      /^5 reference .*nl-dua/,
    ],
    [
      'a sender above nobody',
      'senders.yaml',
      senders.replace('[duo]', '[duu]'),
      /^9 reference .*duu/,
    ],
    [
      'a rule for nobody',
      'subjects.yaml',
      subjects.replace('[duo]', '[duu]'),
      /^1 reference .*duu/,
    ],
    [
      'a rule after the last',
      'subjects.yaml',
      `${subjects}- kinds: [boete]\n  question: Wat doe ik met een boete?\n`,
      /^4 order/,
    ],
    [
      'a kind that is none',
      'subjects.yaml',
      subjects.replace('senders: [duo]', 'kinds: [brief]'),
      /^1 schema .*kinds/,
    ],
  ])('is reported with its line: %s', (_, file, source, message) => {
    const findings = check({ 'senders.yaml': senders, 'subjects.yaml': subjects, [file]: source });
    expect(findings.join('\n')).toMatch(message);
  });

  it('is shipped in the form that it checks', async () => {
    const files = await readKnowledgeFiles('letters');
    const found = checkLetters({ files, terms: new Set(), services: new Set() });
    expect(found.filter(({ rule }) => rule !== 'reference')).toEqual([]);
    expect(files.map(({ file }) => file)).toContain('corpus/letters/senders.yaml');
  });
});
