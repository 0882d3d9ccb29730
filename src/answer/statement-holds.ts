import { isLanguage } from '../domain/languages.ts';
import type { Wanted } from '../language/wanted-words.ts';
import { wanted, wantedWords } from '../language/wanted-words.ts';
import { patternOf } from './question-kind.ts';

type WrittenIn = keyof typeof wantedWords;

/** What a Dutch statement must hold to give what is wanted. */
const signs: Readonly<Record<Wanted, RegExp>> = {
  amount: /€|\bgratis\b|\bkost(?:en)?\b|\bniets\b|\d ?%|\bbetaal|\bvergoed/i,
  time: /\b(?:\d+|eerste|1e) ?(?:dag|dagen|week|weken|werkweken|werkdagen|maand|maanden|jaar|uur)\b|\btermijn\b|\b(?:tot en met|vanaf|uiterlijk|vóór) \d|\d+ (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i,
  contact:
    /\b0\d{2,3}[- ]?\d|\b14 ?0\d|\+31|\b11[23]\b|\bbelt?\b|\bmeld(?:en)? bij\b|\bgaa?t? (?:u )?(?:dan )?naar\b|\bvraagt? .*bij\b|\bkunt u .* bij\b/i,
  papers:
    /\b(?:identiteitsbewijs|paspoort|papieren|formulier|bewijs|bewijzen|W-document|nodig|contract|loonstroken|handtekening)\b/i,
  may: /\b(?:mag|mogen|hoeft?|moet|moeten|verplicht|recht|verboden|strafbaar|toestemming|zonder|geen)\b/i,
  apply: /\bvraagt? u?\b.*\baan\b|\baanvra|\binschrijv|\bschrijft u|\bmeldt u/i,
};

/** What a Dutch statement holds of all that a question may want. */
export function holdingsOf(dutch: string): ReadonlySet<Wanted> {
  return new Set(wanted.filter((one) => signs[one].test(dutch)));
}

const made = new Map<WrittenIn, Readonly<Record<Wanted, RegExp>>>();

/**
 * What one statement of a page is wanted for, told from the phrases of the question's language and of Dutch.
 *
 * @param words of the question, as `foldedWords` writes them
 * @param language as identified
 */
export function wantedIn(words: string, language: string): ReadonlySet<Wanted> {
  const found = new Set(
    writtenIn(language).flatMap((tag) => {
      const patterns = patternsIn(tag);
      return wanted.filter((one) => patterns[one].test(words));
    }),
  );
  // "How many weeks" has the words of "how many euros".
  if (found.has('time')) found.delete('amount');
  return found;
}

/** The words of a question without those by which it asks for somebody to turn to. */
export function withoutContact(words: string, language: string): string {
  return writtenIn(language).reduce((left, tag) => left.replace(contactsIn(tag), ' '), words);
}

const contacts = new Map<WrittenIn, RegExp>();

function contactsIn(language: WrittenIn): RegExp {
  const pattern = contacts.get(language) ?? new RegExp(patternsIn(language).contact, 'gu');
  contacts.set(language, pattern);
  return pattern;
}

function writtenIn(language: string): WrittenIn[] {
  const own = language === 'prs' ? 'fa' : (language.split('-')[0] ?? language);
  return own !== 'nl' && isOurs(own) ? [own, 'nl'] : ['nl'];
}

function isOurs(tag: string): tag is WrittenIn {
  return isLanguage(tag) && tag in wantedWords;
}

function patternsIn(language: WrittenIn): Readonly<Record<Wanted, RegExp>> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = wantedWords[language];
  const patterns = Object.fromEntries(wanted.map((one) => [one, patternOf(words[one])])) as Record<
    Wanted,
    RegExp
  >;
  made.set(language, patterns);
  return patterns;
}
