const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'prs', 'ckb', 'ps', 'ur']);

/** Writing direction of a language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
