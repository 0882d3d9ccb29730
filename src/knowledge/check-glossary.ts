import { languages } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import type { Finding } from './findings.ts';
import { glossaryFile } from './glossary.ts';
import type { GlossaryTerm } from './glossary.ts';
import { numbersIn } from './numbers.ts';
import { scriptShare, scriptsOf } from './scripts.ts';
import { checkYaml } from './yaml-file.ts';

export interface GlossaryCheck {
  findings: Finding[];
  terms: number;
  /** Terms with an explanation, by language. */
  complete: Readonly<Record<Language, number>>;
}

/** A term with the place that it stands in. */
interface Placed {
  file: string;
  term: GlossaryTerm;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Characters: what fits under a word in a narrow window, and is still one sentence. */
export const longestExplanation = 240;
/** An explanation keeps Dutch names and abbreviations, but most of it is in its own script. */
const leastShare = 0.5;

/**
 * Everything that must be true of the glossary: schema, no name twice, references that exist, and
 * texts that fit their language. A language that is not complete is one warning.
 */
export function checkGlossary(files: readonly { file: string; source: string }[]): GlossaryCheck {
  const read = files.map(({ file, source }) => ({
    file,
    ...checkYaml(file, source, glossaryFile),
  }));
  const placed = read.flatMap(({ file, value, lineOf }) =>
    (value ?? []).map((term, n): Placed => ({
      file,
      term,
      lineOf: (path) => lineOf([n, ...path]),
    })),
  );
  const complete = countComplete(placed);
  const findings = [
    ...read.flatMap((one) => one.findings),
    ...placed.flatMap(checkTerm),
    ...duplicates(placed),
    ...deadReferences(placed),
    ...incomplete(complete, placed.length),
  ];
  return { findings, terms: placed.length, complete };
}

function checkTerm({ file, term, lineOf }: Placed): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, path: readonly PropertyKey[], message: string): void => {
    findings.push({ level: 'error', file, line: lineOf(path), rule, message });
  };
  if (term.topic !== undefined && !file.endsWith(`/${term.topic}.yaml`))
    report('topic', ['topic'], `"${term.term}" is about ${term.topic}: it belongs in its file`);
  if (term.explanation.nl === undefined)
    report('languages', [], `"${term.term}" has no Dutch explanation`);
  for (const phrase of term.not.filter((one) => !namesOf(term).some((name) => holds(one, name))))
    report('not', ['not'], `"${phrase}" does not hold a name of "${term.term}"`);
  for (const language of languages) {
    const texts = {
      explanation: term.explanation[language],
      translations: term.translations[language],
    };
    for (const { member, rule, message } of faultsOfTranslation(term, language, texts))
      report(rule, [member, language], `"${term.term}" in ${language}: ${message}`);
  }
  return findings;
}

/** What somebody wrote about a term in one language. */
export interface TermTexts {
  explanation?: string | undefined;
  translations?: readonly string[] | undefined;
}

export interface TranslationFault {
  member: 'explanation' | 'translations';
  rule: string;
  message: string;
}

/**
 * What is wrong with the texts of a term in a language: too long, in another script, with other
 * numbers than the Dutch explanation (simple Dutch may leave some out). Absent texts are not wrong.
 */
export function faultsOfTranslation(
  term: GlossaryTerm,
  language: Language,
  { explanation, translations = [] }: TermTexts,
): TranslationFault[] {
  const faults: TranslationFault[] = [];
  const foreign = (text: string): boolean => scriptShare(text, language) < leastShare;
  const report = (member: TranslationFault['member'], rule: string, message: string): void => {
    faults.push({ member, rule, message });
  };
  for (const word of translations.filter((one) => foreign(one) && !namesOf(term).includes(one)))
    report('translations', 'script', `"${word}" is not in ${scriptsOf(language)} letters`);
  if (explanation === undefined) return faults;
  if (foreign(explanation))
    report('explanation', 'script', `is not in ${scriptsOf(language)} letters`);
  if (explanation.length > longestExplanation)
    report(
      'explanation',
      'length',
      `has ${explanation.length} characters, over ${longestExplanation}`,
    );
  const [mine, dutch] = [numbersIn(explanation), numbersIn(term.explanation.nl ?? '')];
  if (!sameNumbers(mine, dutch, language === 'nl-simple'))
    report(
      'explanation',
      'numbers',
      `has numbers [${mine.join(' ')}], Dutch has [${dutch.join(' ')}]`,
    );
  return faults;
}

function sameNumbers(mine: readonly string[], dutch: readonly string[], some: boolean): boolean {
  if (some) return mine.every((number) => dutch.includes(number));
  return mine.toSorted().join(' ') === dutch.toSorted().join(' ');
}

function namesOf({ term, variants }: GlossaryTerm): string[] {
  return [term, ...variants];
}

function holds(phrase: string, name: string): boolean {
  return phrase.toLowerCase().includes(name.toLowerCase());
}

/** A name that two terms have: nobody could tell which one a letter means. */
function duplicates(placed: readonly Placed[]): Finding[] {
  const owners = new Map<string, string>();
  return placed.flatMap(({ file, term, lineOf }) =>
    namesOf(term).flatMap((name): Finding[] => {
      const owner = owners.get(name.toLowerCase());
      owners.set(name.toLowerCase(), owner ?? term.term);
      if (owner === undefined) return [];
      const message = `"${name}" of "${term.term}" is a name of "${owner}" already`;
      return [{ level: 'error', file, line: lineOf([]), rule: 'duplicate', message }];
    }),
  );
}

function deadReferences(placed: readonly Placed[]): Finding[] {
  const terms = new Set(placed.map(({ term }) => term.term));
  return placed.flatMap(({ file, term, lineOf }) =>
    term.see
      .filter((name) => name === term.term || !terms.has(name))
      .map((name) => ({
        level: 'error',
        file,
        line: lineOf(['see']),
        rule: 'reference',
        message: `"${term.term}" points to "${name}", which is no other term`,
      })),
  );
}

function countComplete(placed: readonly Placed[]): Record<Language, number> {
  const count = (language: Language): number =>
    placed.filter(({ term }) => term.explanation[language] !== undefined).length;
  return Object.fromEntries(languages.map((one) => [one, count(one)])) as Record<Language, number>;
}

function incomplete(complete: Readonly<Record<Language, number>>, terms: number): Finding[] {
  return languages
    .filter((language) => complete[language] < terms)
    .map((language) => ({
      level: 'warning',
      file: 'corpus/glossary',
      rule: 'languages',
      message: `${terms - complete[language]} of ${terms} terms have no explanation in ${language}`,
    }));
}
