/** Codes of the detectors that name one of our languages, or a variety of it, differently. */
const ourTags: Record<string, string> = {
  ku: 'kmr',
  arz: 'ar',
  azb: 'az',
  als: 'de',
  iw: 'he',
  fil: 'tl',
  pnb: 'pa',
  nn: 'no',
  sh: 'sr',
  wuu: 'zh',
  yue: 'zh',
};

/** Our tag for a detector's code; a script (`ru-Latn`) is dropped. */
export function tagOf(code: string): string {
  const [language = 'und'] = code.split('-');
  return ourTags[language] ?? language;
}
