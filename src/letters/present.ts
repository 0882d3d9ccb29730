import type { TFunction } from 'i18next';
import { dateText } from '../directory/opening-text.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import type {
  Letter,
  LetterAmount,
  LetterAppointment,
  LetterAsked,
  LetterDeadline,
  LetterQuote,
  LetterTerm,
} from '../domain/letter.ts';
import { isDayOff } from './calendar.ts';
import type { ReadLetter } from './read.ts';
import { shifted } from './view.ts';
import { isFraud } from './warnings.ts';

export interface PresentOptions {
  t: TFunction;
  language: string;
  today: IsoDate;
  /** Where the letter starts in the message. UTF-16 units. */
  offset: number;
  /** Words of the letter with their explanation; quotes are places in the letter. */
  terms: readonly LetterTerm[];
}

/** A letter as it was read, told in the reader's language; quotes are places in the message. */
export function presentLetter(read: ReadLetter, options: PresentOptions): Letter {
  const move = (quote: LetterQuote): LetterQuote => shifted(quote, options.offset);
  const { t } = options;
  const { sender } = read;
  const deadlines = read.deadlines.map((one): LetterDeadline => ({
    ...one,
    passed: one.date !== null && one.date < options.today,
    quote: move(one.quote),
    text: deadlineText(one, options).join(' '),
  }));
  const amounts = read.amounts.map((one): LetterAmount => ({
    ...one,
    quote: move(one.quote),
    text: t(`letters.amount.${one.role}`, { amount: euroText(one.euros, options.language) }),
  }));
  const asked = read.asked.map(({ what, quote }): LetterAsked => ({
    what,
    quote: quote === null ? null : move(quote),
    text: askedText(what, read, options),
  }));
  const letter: Letter = {
    sender:
      sender === null ? null : { id: sender.id, name: sender.name, quote: move(sender.quote) },
    kind: read.kind,
    date: read.date,
    deadlines,
    amounts,
    asked,
    ...appointmentOf(read, options, move),
    terms: options.terms.map((one) => ({ ...one, quote: move(one.quote) })),
    warnings: read.warnings.map(({ kind, quote }) => ({
      kind,
      quote: move(quote),
      text: t(`letters.warning.${kind}`),
    })),
    summary: [],
  };
  return { ...letter, summary: summaryOf(letter, read, options) };
}

/** In the currency and the digits of Dutch letters, whatever the language. */
function euroText(euros: number, language: string): string {
  const tag = `${language === 'nl-simple' ? 'nl' : language === 'prs' ? 'fa-AF' : language}-u-nu-latn`;
  const cents = Number.isInteger(euros) ? 0 : 2;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: cents,
    maximumFractionDigits: 2,
  }).format(euros);
}

function askedText(
  what: LetterAsked['what'],
  { amounts }: ReadLetter,
  { t, language }: PresentOptions,
): string {
  const due = amounts.find(({ role }) => role === 'to_pay');
  if (what !== 'pay' || due === undefined) return t(`letters.ask.${what}`);
  return t('letters.ask.payAmount', { amount: euroText(due.euros, language) });
}

/** The day, how it was found, and what to mind about it: a sentence each. */
function deadlineText(
  { date, what, computedFrom, uncertain, quote }: ReadLetter['deadlines'][number],
  { t, language, today }: PresentOptions,
): string[] {
  if (date === null) return [t('letters.deadline.unreadable', { quote: oneLine(quote.text) })];
  const key = what === 'object' || what === 'option' ? what : 'by';
  const said = [t(`letters.deadline.${key}`, { date: dateText(date, language) })];
  if (computedFrom !== null)
    said.push(t('letters.deadline.computed', { date: dateText(computedFrom, language) }));
  if (uncertain) said.push(t(`letters.deadline.${computedFrom === null ? 'noYear' : 'arrival'}`));
  if (date < today) said.push(t('letters.deadline.passed'));
  // A term of the law that ends on a day off ends on the next working day (Algemene termijnenwet,
  // article 1); what an office or a firm sets itself does not. Earlier is right for both.
  else if (isDayOff(date)) said.push(t('letters.deadline.dayOff'));
  // A date in Ukrainian or Bulgarian ends in a full stop of its own.
  return said.map((sentence) => sentence.replaceAll('..', '.'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function appointmentOf(
  { appointment }: ReadLetter,
  { t, language }: PresentOptions,
  move: (quote: LetterQuote) => LetterQuote,
): { appointment?: LetterAppointment } {
  if (appointment === null) return {};
  const { date, time, place, quote } = appointment;
  const day = dateText(date, language);
  const when =
    time === null
      ? t('letters.appointment.on', { date: day })
      : t('letters.appointment.at', { date: day, time });
  const where = place === null ? [] : [t('letters.appointment.place', { place })];
  return {
    appointment: { date, time, place, quote: move(quote), text: [when, ...where].join(' ') },
  };
}

/**
 * Who, what, what to do, by when, nothing twice. Who may be robbed is told that and not what the
 * letter wants.
 */
function summaryOf(letter: Letter, read: ReadLetter, options: PresentOptions): string[] {
  const { t } = options;
  const { sender, kind, warnings } = letter;
  const fraud = isFraud(warnings);
  const said = [
    sender === null ? t('letters.fromUnknown') : t('letters.from', { sender: sender.name }),
    ...(fraud ? [] : [t(`letters.kind.${kind}`)]),
    ...(warnings.length === 0
      ? []
      : [t('letters.warning.advice'), ...warnings.map(({ text }) => text)]),
    ...(fraud ? [] : [...letter.asked.map(({ text }) => text), ...whenOf(letter, read, options)]),
  ];
  return [...new Set(said)];
}

/** The appointment, the first time limits, the last day to object. */
function whenOf(
  { asked, appointment }: Letter,
  { deadlines }: ReadLetter,
  options: PresentOptions,
): string[] {
  const binding = deadlines.filter(({ what }) => what !== 'object' && what !== 'option');
  const objecting = deadlines.filter(({ what }) => what === 'object');
  const wantsSomething = asked.some(({ what }) => what !== 'nothing');
  const missing = binding.length === 0 && appointment === undefined && wantsSomething;
  const shown = [...binding.slice(0, 2), ...objecting.slice(0, 1)];
  return [
    ...(appointment === undefined ? [] : [appointment.text]),
    ...(missing ? [options.t('letters.deadline.none')] : []),
    ...shown.flatMap((one) => deadlineText(one, options)),
  ];
}
