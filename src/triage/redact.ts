import { findAddresses } from './redaction/address.ts';
import { findCards, findIbans } from './redaction/bank.ts';
import { findBirthDates } from './redaction/birth-date.ts';
import { findEmails } from './redaction/email.ts';
import { findLabelledNumbers } from './redaction/labelled.ts';
import { findNames } from './redaction/names.ts';
import { findBsns, findDocuments, findPhones, findVNumbers } from './redaction/numbers.ts';
import { findPostcodes } from './redaction/postcode.ts';
import { view } from './redaction/view.ts';
import type { Finder, HiddenKind, Span } from './redaction/view.ts';

export type { HiddenKind } from './redaction/view.ts';

/** What stands where something was hidden; Dutch, as the documents that are searched. */
export const placeholders: Readonly<Record<HiddenKind, string>> = {
  bsn: '[bsn]',
  v_number: '[v-nummer]',
  iban: '[rekeningnummer]',
  card: '[pasnummer]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  address: '[adres]',
  postcode: '[postcode]',
  birth_date: '[geboortedatum]',
  name: '[naam]',
  document: '[documentnummer]',
};

/** Where two find the same, the earlier one says what it is. */
const finders: readonly Finder[] = [
  findEmails,
  findIbans,
  findCards,
  findLabelledNumbers,
  findBirthDates,
  findPhones,
  findBsns,
  findVNumbers,
  findDocuments,
  findAddresses,
  findPostcodes,
  findNames,
];

/**
 * Replaces personal data by placeholders: numbers of persons, accounts, cards, telephones and
 * documents, e-mail and street addresses, postcodes, dates of birth, introduced names; digits of
 * every script. Numbers of services (112, 14 024, 0800-…), amounts, rules, years and hours stay.
 * Linear in the length of the text, never throws.
 *
 * @returns the text, and what was hidden, each kind once, in order of appearance
 */
export function redact(text: string): { text: string; hidden: HiddenKind[] } {
  const searched = view(text);
  const spans = merge(finders.flatMap((find) => find(searched)));
  const parts = spans.map(
    ({ end, kind }, at) => placeholders[kind] + text.slice(end, spans[at + 1]?.start),
  );
  return {
    text: text.slice(0, spans[0]?.start) + parts.join(''),
    hidden: [...new Set(spans.map(({ kind }) => kind))],
  };
}

/** Overlapping spans become one of the kind of the longer, else of the first found; by place. */
function merge(found: readonly Span[]): Span[] {
  const ranked = found.map((span, rank) => ({ ...span, rank }));
  ranked.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const merged: (Span & { rank: number })[] = [];
  for (const span of ranked) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = joined(last, span);
  }
  return merged;
}

function joined<T extends Span & { rank: number }>(a: T, b: T): T {
  const longer = a.end - a.start - (b.end - b.start);
  const first = longer > 0 || (longer === 0 && a.rank <= b.rank) ? a : b;
  return { ...first, start: a.start, end: Math.max(a.end, b.end) };
}
