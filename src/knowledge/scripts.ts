const scripts: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  fa: 'Arabic',
  prs: 'Arabic',
  ckb: 'Arabic',
  ps: 'Arabic',
  ti: 'Ethiopic',
  am: 'Ethiopic',
  uk: 'Cyrillic',
  ru: 'Cyrillic',
  bg: 'Cyrillic',
};

/** Name of the Unicode script that a language of ours is written in. */
export function scriptsOf(language: string): string {
  return scripts[language] ?? 'Latin';
}

/** Share of a text's letters that are of its language's script, 0 … 1; 1 for a text without letters. */
export function scriptShare(text: string, language: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 1;
  const own = new RegExp(`\\p{Script=${scriptsOf(language)}}`, 'u');
  return letters.filter((letter) => own.test(letter)).length / letters.length;
}
