import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { directionOf, languages } from '../../src/domain/languages.ts';

export interface Spoken {
  language: string;
  direction: 'ltr' | 'rtl';
  /** What the page calls the language in `lang`. */
  tag: string;
  words: Words;
}

interface Words {
  first: Record<string, string>;
  lang: { own: string };
  personQuestion: string;
  letter: { hint: string };
}

/** All languages in the full run, else one of each script. */
export const spoken: Spoken[] = (
  process.env['WEGWIJS_BROWSER'] === 'full' ? languages : (['nl', 'ar', 'uk', 'ti'] as const)
).map((language) => ({
  language,
  direction: directionOf(language),
  tag: language === 'nl-simple' ? 'nl' : language,
  words: wordsOf(language),
}));

function wordsOf(language: string): Words {
  const file = join(packageRoot, 'src', 'language', 'locales', `${language}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { web: Words }).web;
}

/** "My husband hits me": how the card about violence at home is asked for in that language. */
export function crisisQuestion(language: string): string {
  const file = 'corpus/cards/veiligheid/veiligheid-geweld-thuis.yaml';
  const card = parse(readFileSync(join(packageRoot, file), 'utf8')) as {
    text: Record<string, { questions: string[] }>;
  };
  const questions = card.text[language]?.questions ?? [];
  // In Polish the second one speaks of violence without asking for a number.
  return questions[language === 'pl' ? 1 : 0] ?? '';
}
