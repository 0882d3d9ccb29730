import type { Answer } from '../domain/answer.ts';

/** An answer as it is judged, whoever gave it. */
export type Judged = Pick<
  Answer,
  | 'status'
  | 'language'
  | 'crisis'
  | 'intro'
  | 'claims'
  | 'citations'
  | 'services'
  | 'terms'
  | 'handoff'
  | 'choices'
>;

/** What a visitor reads of an answer. */
export interface Said {
  /** The words of the answer itself: statements, places to go to, whom to turn to. */
  words: string;
  /** The Dutch quotes under its statements. */
  quotes: string;
}

/** Everything of an answer that can be read, one part a line. */
export function saidIn({
  crisis,
  claims,
  citations,
  services,
  terms,
  handoff,
}: Omit<Judged, 'status' | 'language'>): Said {
  const words = [
    crisis?.text,
    ...(crisis?.contacts ?? []).flatMap(({ name, phone }) => [name, phone]),
    ...claims.map(({ frame, text }) => [frame, text].filter(Boolean).join(' ')),
    ...services.flatMap((one) => [
      one.name,
      one.localName,
      one.organization,
      one.description.text,
      one.audience?.text,
      one.cost?.text,
      ...one.phones.map(({ number }) => number),
      one.email,
      one.url,
      ...one.addresses,
    ]),
    ...terms.flatMap(({ term, explanation }) => [term, explanation]),
    ...(handoff === null ? [] : [handoff.who, handoff.phone, handoff.url, handoff.hours]),
  ];
  return {
    words: words.filter((one) => typeof one === 'string').join('\n'),
    quotes: citations.map(({ quote }) => quote.text).join('\n'),
  };
}

/** A fact with at least so many digits and hardly a letter is a number to call. */
const digitsOfPhone = 7;

/**
 * Whether a text holds a fact: telephone numbers by their digits, a name of capitals only (`WIL`,
 * `IND`) as it is written, anything else whatever its capitals; never in the middle of a word.
 */
export function holds(text: string, fact: string): boolean {
  const wanted = plain(fact);
  if (isPhone(wanted)) return digitsOf(text).includes(digitsOf(wanted));
  const exact = /^\p{Lu}{2,5}$/u.test(wanted);
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const flags = exact ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags).test(plain(text));
}

function isPhone(fact: string): boolean {
  return fact.replace(/\D/g, '').length >= digitsOfPhone && !/\p{L}{2}|,/u.test(fact);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** `+31 24 …` and `024 …` are one number; what is no digit between two of them is dropped. */
function digitsOf(text: string): string {
  return plain(text)
    .replace(/\+31[\s-]?\(?0?\)?/g, '0')
    .replace(/(?<=\d)[\s()./-]+(?=\d)/g, '')
    .replace(/[^\d\n]+/g, ' ')
    .trim();
}
