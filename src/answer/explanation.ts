import type { ClaimOrigin } from '../domain/answer.ts';
import type { ExplainedTerm, TermExplainer } from '../retrieve/explain-term.ts';

/** Languages whose explanations were written by us; the others are translations by machine. */
const authored: ReadonlySet<string> = new Set(['nl', 'nl-simple', 'en']);

/** A term in the reader's language, else in simple Dutch: never in a third language. */
export function explanationIn(
  terms: TermExplainer,
  term: string,
  language: string,
): Pick<ExplainedTerm, 'explanation' | 'language'> {
  const own = terms.explain(term, language);
  if (own !== undefined && own.language === language) return own;
  const simple = terms.explain(term, 'nl-simple');
  return { explanation: simple?.explanation ?? own?.dutch ?? '', language: 'nl' };
}

/** Who made the words of an explanation. */
export function originOf(language: string): ClaimOrigin {
  return authored.has(language) ? 'authored' : 'machine';
}
