import type {
  AmountRole,
  DeadlineKind,
  LetterAsk,
  LetterKind,
  LetterQuote,
  LetterWarningKind,
} from '../domain/letter.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import type { Gazetteer, MunicipalityEntry } from '../knowledge/municipalities.ts';
import { amountsIn } from './amounts.ts';
import { appointmentIn } from './appointment.ts';
import { askedIn } from './asked.ts';
import { datesIn, letterDate } from './dates.ts';
import { deadlinesIn, mainDeadline } from './deadlines.ts';
import { kindOf } from './kind.ts';
import type { ReadSender, Sender } from './senders.ts';
import { createSenderFinder } from './senders.ts';
import type { LetterView } from './view.ts';
import { quoteOf, sentencesOf, viewOf } from './view.ts';
import { warningsIn } from './warnings.ts';

/** A letter as it was read; quotes are places in the letter's own text. */
export interface ReadLetter {
  sender: {
    id: string;
    name: string;
    /** Of the glossary and of the sociale kaart. */
    term: string | undefined;
    service: string | undefined;
    quote: LetterQuote;
  } | null;
  /** The municipality that sent it. */
  town: MunicipalityEntry | null;
  kind: LetterKind;
  date: IsoDate | null;
  deadlines: {
    date: IsoDate | null;
    what: DeadlineKind;
    computedFrom: IsoDate | null;
    uncertain: boolean;
    quote: LetterQuote;
  }[];
  amounts: { euros: number; role: AmountRole; label: string; quote: LetterQuote }[];
  asked: { what: LetterAsk; quote: LetterQuote | null }[];
  appointment: {
    date: IsoDate;
    time: string | null;
    place: string | null;
    quote: LetterQuote;
  } | null;
  warnings: { kind: LetterWarningKind; quote: LetterQuote }[];
}

export interface LetterReader {
  /**
   * Reads a letter: linear in its length, never throws, keeps nothing.
   *
   * @param today from which years are counted that the letter leaves out
   */
  read(letter: string, today: IsoDate): ReadLetter;
}

export interface LetterReaderParts {
  senders: readonly Sender[];
  gazetteer: Pick<Gazetteer, 'findAll'>;
}

/** One a process: the senders' names are sorted once. */
export function createLetterReader({ senders, gazetteer }: LetterReaderParts): LetterReader {
  const finder = createSenderFinder(senders);
  return {
    read(letter, today) {
      const view = viewOf(letter);
      const sender = finder.find(view);
      const town = sender?.sender.id === 'gemeente' ? townOf(view, sender, gazetteer) : null;
      return { ...readText(view, today), town, sender: senderOf(view, sender, town) };
    },
  };
}

function readText(view: LetterView, today: IsoDate): Omit<ReadLetter, 'sender' | 'town'> {
  const { text } = view;
  const sentences = sentencesOf(view);
  const dates = datesIn(view);
  const own = letterDate(view, dates);
  const date = own?.date ?? null;
  const others = dates.filter((one) => one !== own?.found);
  const appointment = appointmentIn(text, others, date, today);
  const limits = deadlinesIn({
    text,
    sentences,
    dates: others.filter((one) => one !== appointment?.found),
    letterDate: date,
    today,
  });
  const kind = kindOf(sentences, appointment !== null);
  const paid = limits.filter(({ what }) => what === 'pay');
  const pressing = new Set(
    paid.flatMap(
      ({ start }) => sentences.find((one) => one.start <= start && start < one.end)?.start ?? [],
    ),
  );
  const amounts = amountsIn(text, sentences, pressing);
  const asked = askedIn({
    sentences,
    kind,
    deadlines: limits,
    hasAppointment: appointment !== null,
    hasPayable: amounts.some(({ role }) => role === 'to_pay'),
  });
  const named = settled(kind, asked, amounts);
  const quote = (start: number, end: number): LetterQuote => quoteOf(view, start, end);
  return {
    kind: named,
    date,
    deadlines: inOrder(limits).map(({ start, end, ...rest }) => ({
      ...rest,
      quote: quote(start, end),
    })),
    amounts: amounts.map(({ euros, role, labelStart, labelEnd, start, end }) => ({
      euros,
      role,
      label: quote(labelStart, labelEnd).text.replace(/\s+/g, ' '),
      quote: quote(start, end),
    })),
    asked: asked.map(({ what, start, end }) => ({
      what,
      quote: start === null || end === null ? null : quote(start, end),
    })),
    appointment:
      appointment === null
        ? null
        : {
            date: appointment.date,
            time: appointment.time,
            place:
              appointment.where === null
                ? null
                : placeText(quote(appointment.where.start, appointment.where.end)),
            quote: quote(appointment.start, appointment.end),
          },
    warnings: warningsIn(text).map(({ kind: sign, start, end }) => ({
      kind: sign,
      quote: quote(start, end),
    })),
  };
}

/** What a letter asks tells what it is where its words do not. */
function settled(
  kind: LetterKind,
  asked: readonly { what: LetterAsk }[],
  amounts: readonly { role: AmountRole }[],
): LetterKind {
  const wants = (what: LetterAsk): boolean => asked.some((one) => one.what === what);
  const has = (role: AmountRole): boolean => amounts.some((one) => one.role === role);
  if (kind === 'informatie') return wants('send') ? 'stukken' : wants('pay') ? 'factuur' : kind;
  return kind === 'factuur' && has('you_get') && !has('to_pay') ? 'beschikking' : kind;
}

function placeText({ text }: LetterQuote): string {
  return text.replace(/\s+/g, ' ');
}

/** The most pressing first, those to object by and what nobody has to do last. */
function inOrder<T extends { date: IsoDate | null; what: DeadlineKind }>(
  limits: readonly T[],
): T[] {
  const main = mainDeadline(limits);
  const rank = ({ what }: T): number => (what === 'object' ? 1 : what === 'option' ? 2 : 0);
  const later = limits
    .filter((one) => one !== main)
    .toSorted((a, b) => rank(a) - rank(b) || (a.date ?? '9').localeCompare(b.date ?? '9'));
  return main === null ? later : [main, ...later];
}

function senderOf(
  view: LetterView,
  found: ReadSender | null,
  town: MunicipalityEntry | null,
): ReadLetter['sender'] {
  if (found === null) return null;
  const { sender, name, start, end } = found;
  return {
    id: sender.id,
    name: town === null ? name : `Gemeente ${town.name}`,
    term: sender.term,
    service: sender.service,
    quote: quoteOf(view, start, end),
  };
}

/** Units of a letter's beginning in which a municipality names itself. */
const heading = 600;

/** The municipality named in the line of the word `gemeente`, else the first of the heading. */
function townOf(
  { original, text, at }: LetterView,
  { start, end }: ReadSender,
  gazetteer: Pick<Gazetteer, 'findAll'>,
): MunicipalityEntry | null {
  const next = text.indexOf('\n', end);
  const line = original.slice(at[start], at[next === -1 ? text.length : Math.min(next, end + 60)]);
  return gazetteer.findAll(line)[0] ?? gazetteer.findAll(original.slice(0, heading))[0] ?? null;
}
