import { beforeAll, describe, expect, it } from 'vitest';
import { readLocaleFiles } from '../../src/adapters/files/locale-files.ts';
import { languages } from '../../src/domain/languages.ts';
import { scriptShare } from '../../src/knowledge/scripts.ts';
import { noteKeys, outcomes } from '../../src/knowledge/schemes/assess.ts';
import { missingAnswers, ruleNames } from '../../src/knowledge/schemes/rules.ts';

interface SchemeTexts {
  disclaimer: string;
  outcome: Record<string, string>;
  rule: Record<string, string>;
  missing: Record<string, string>;
  notes: Record<string, string>;
}

let locales: Record<string, { schemes: SchemeTexts }>;
beforeAll(async () => {
  locales = (await readLocaleFiles()) as typeof locales;
});

describe.each(languages)('the words for schemes in %s', (language) => {
  const texts = (): SchemeTexts => {
    const found = locales[language];
    if (found === undefined) throw new Error(`there are no texts in ${language}`);
    return found.schemes;
  };

  it('name every outcome, rule, missing answer and note', () => {
    const { outcome, rule, missing, notes, disclaimer } = texts();
    expect(Object.keys(outcome).sort()).toEqual([...outcomes].sort());
    expect(Object.keys(rule).sort()).toEqual([...ruleNames].sort());
    expect(Object.keys(missing).sort()).toEqual([...missingAnswers].sort());
    expect(Object.keys(notes).sort()).toEqual([...noteKeys].sort());
    expect(disclaimer).not.toBe('');
  });

  it('are written in its script, each different where it must be', () => {
    const { outcome, disclaimer, notes } = texts();
    const words = [disclaimer, ...Object.values(notes)].join(' ');
    expect(scriptShare(words, language)).toBeGreaterThan(0.9);
    expect(new Set(Object.values(outcome)).size).toBe(outcomes.length);
    expect(notes.costSharers).toContain('27');
  });
});
