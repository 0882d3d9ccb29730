import type { Contact } from '../domain/answer.ts';
import { together } from './compile.ts';
import type { LanguageRules } from './compile.ts';
import { contactsOf } from './contacts.ts';
import { crisisRules } from './crisis-rules.ts';
import type { MatcherData } from './matcher.ts';
import { compileMatcher, Matcher } from './matcher.ts';
import { am } from './words/am.ts';
import { ar } from './words/ar.ts';
import { arLatn } from './words/ar-latn.ts';
import { bg } from './words/bg.ts';
import { ckb } from './words/ckb.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fa } from './words/fa.ts';
import { fr } from './words/fr.ts';
import { kmr } from './words/kmr.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { prs } from './words/prs.ts';
import { ps } from './words/ps.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { so } from './words/so.ts';
import { ti } from './words/ti.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

/** By urgency: of several, the first is answered. */
export const crisisKinds = [
  'suicide',
  'medical',
  'missing_child',
  'forced_marriage',
  'trafficking',
  'violence',
  'danger',
  'homeless_tonight',
] as const;
export type CrisisKind = (typeof crisisKinds)[number];

const languages: Readonly<Record<string, LanguageRules>> = {
  am,
  ar,
  'ar-latn': arLatn,
  bg,
  ckb,
  en,
  es,
  fa: together(fa, prs),
  fr,
  kmr,
  nl,
  pl,
  ps,
  ro,
  ru,
  so,
  ti,
  tr,
  uk,
};

let made: Matcher | undefined;

function matcher(): Matcher {
  return (made ??= new Matcher(compileMatcher(crisisRules, languages)));
}

/**
 * Makes the rules ready, which the first message would else wait for: half a second, or some
 * milliseconds with what an earlier process made of the very same rules.
 *
 * @returns what to keep for the next process
 */
export function prepareCrisis(before: MatcherData | null): MatcherData {
  const data = before ?? compileMatcher(crisisRules, languages);
  made = new Matcher(data);
  return data;
}

/** The most urgent crisis that a message tells of, in any of our languages, or `null`. */
export function findCrisis(text: string): CrisisKind | null {
  const kinds = new Set(
    matcher()
      .match(text)
      .map(({ label }) => label),
  );
  return crisisKinds.find((kind) => kinds.has(kind)) ?? null;
}

/** Every rule that a message fulfils, for people who ask why. */
export function explainCrisis(text: string): string[] {
  return matcher()
    .match(text)
    .map(({ label, line }) => `${label} ← ${line}`);
}

/** Whom to call, most fitting first; public Dutch numbers. */
export function crisisContacts(kind: CrisisKind): Contact[] {
  return contactsOf[kind].map(({ name, phone }) => ({ name, phone }));
}
