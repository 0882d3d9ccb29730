import type { LetterView } from './view.ts';
import { longestLetter, viewOf } from './view.ts';

/** A message with a letter in it: the letter's place, and what else was written. */
export interface PastedLetter {
  /** UTF-16, half open, into the message. */
  start: number;
  end: number;
  /** The asker's own words before and after it; may be empty. */
  question: string;
}

/** What telling a letter from a question needs from elsewhere. */
export interface LetterCues {
  /** Whether a line of Latin letters is in another language than Dutch. */
  isForeign(line: string): boolean;
  /** Whether an office or a firm names itself in the heading. */
  hasSender(letter: LetterView): boolean;
}

/** Shorter texts are no letters, but for a message that wants money by a link. */
const shortest = 200;
const shortestFraud = 70;
const longestFraud = 2_000;
const enough = 3;

/** What letters have and questions have not; a half for what questions may have as well. */
const cues: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /(?:^|\n) {0,20}(?:geachte|beste|aan de (?:ouder|bewoner|heer)|l\.s\.|dag meneer|dag mevrouw)/,
  ],
  [
    1,
    /vriendelijke groet|hartelijke groet|hoogachtend|namens deze|namens het college|(?:^|\n) {0,9}(?:groeten|de griffier|de inspecteur)/,
  ],
  [
    1,
    /kenmerk|dossier|zaaknummer|factuurn|klantn|relatien|aanslagn|aanslagbiljet|notan|v-nummer|cjib-nummer|patientn|procedurenr|proces-verbaalnummer|toegevoegd gerechtsdeurwaarder/,
  ],
  [1, /(?:^|\n) {0,20}(?:betreft|onderwerp|inzake)(?![a-z])/],
  [1, /(?:^|\n)[^\n]{0,30}(?:datum|dagtekening|verzonden)[ :]{1,20}(?:\d|\n)/],
  [
    1,
    /(?:^|\n) {0,20}(?:[a-z' -]{2,30},? )?\d{1,2}[ .-](?:\d{1,2}|[a-z]{3,9})\.?[ .-]\d{2,4} {0,9}(?:\n|$)/,
  ],
  [1, /postbus \d|(?:^|\n)[^\n]{0,40}\d{4} ?[a-z]{2} {1,2}[a-z' -]{3,25}(?:\n|$)/],
  [
    1,
    /(?:^|\n) {0,20}(?:aanmaning|beschikking|factuur|oproeping|herinnering|dwangbevel|laatste (?:sommatie|waarschuwing)|eerste aanmaning|tweede aanmaning|uitnodiging|dagvaarding)/,
  ],
  [0.5, /bezwaar (?:maken|indienen)|bezwaarschrift/],
  [
    0.5,
    /(?:binnen|uiterlijk|tot en met|vervaldatum|voor) (?:op )?(?:\d|twee|drie|vier|vijf|zes|acht|veertien)/,
  ],
  [0.5, /€ {0,12}\d|\d euro/],
  [0.5, /pagina \d|bijlage/],
  [0.5, /(?:om|tijd|van|hoe laat)[: ]{1,6}\d{1,2}[.:]\d{2}/],
  [0.5, /(?<![a-z])nl\d{2} ?[a-z]{4}|rekeningnummer/],
  [
    1,
    /deze brief|in deze beschikking|dit besluit|(?<![a-z])wij (?:hebben|vragen|nodigen|bieden|verzoeken|wijzen|sturen)(?![a-z])/,
  ],
  [0.5, /neem [^.\n]{0,60}mee|uw (?:aanvraag|uitkering|betaling|woning|premie|afspraak)/],
];
const fraud = /https?:\/\/|www\.|\.(?:top|info|xyz|online|shop)(?![a-z])/;
const wantsMoney = /betaal|betalen|voldoe|openstaand|overmaken|geblokkeerd/;

/** More words of the asker than of somebody who addresses a reader: it is no letter. */
const reader = /(?<![a-z])(?:u|uw|je|jij|jouw|jullie)(?![a-z])/g;
const writer = /(?<![a-z])(?:ik|mij|mijn|mezelf)(?![a-z])/g;
/** A letter's first lines on, until this much is read. */
const dutch =
  /(?<![a-z])(?:de|het|een|van|en|is|niet|op|met|voor|aan|wij|uw|dat|dit|deze|bij|naar|wordt|moet)(?![a-z])/g;

/**
 * Finds a pasted letter in a message. Pure, linear; reads the first 20,000 units.
 *
 * @returns `null` for a question, however long
 */
export function findLetter(
  message: string,
  { isForeign, hasSender }: LetterCues,
): PastedLetter | null {
  if (message.length < shortestFraud || !mayBeLetter(message)) return null;
  const span = withoutQuestion(message.slice(0, longestLetter), isForeign);
  const letter = message.slice(span.start, span.end);
  if (!isLetter(letter, hasSender)) return null;
  const rest = `${message.slice(0, span.start)}\n${message.slice(span.end, longestLetter)}`;
  return { ...span, question: rest.trim() };
}

/** Cheap: nearly all messages are questions. */
function mayBeLetter(message: string): boolean {
  return (
    (message.length >= shortest && /\n|\d/.test(message)) ||
    fraud.test(message.slice(0, longestFraud).toLowerCase())
  );
}

function isLetter(letter: string, hasSender: LetterCues['hasSender']): boolean {
  const view = viewOf(letter);
  const { text } = view;
  const yours = count(text, reader);
  const mine = count(text, writer);
  if (text.length >= shortestFraud && isFraud(text)) return true;
  if (text.length < shortest || mine > yours + 1) return false;
  if (count(text, dutch) * 25 < text.split(/\s+/).length) return false;
  const said = cues.reduce((sum, [weight, pattern]) => sum + (pattern.test(text) ? weight : 0), 0);
  const score = said + (hasSender(view) ? 1 : 0);
  return score >= enough && (mine === 0 || score >= enough + 1 || yours > 3 * mine);
}

function isFraud(text: string): boolean {
  return (
    fraud.test(text) && wantsMoney.test(text) && count(text, writer) === 0 && !text.includes('?')
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Lines before and after the letter that may be the asker's. */
const mostLines = 6;

interface Line {
  start: number;
  end: number;
  text: string;
}

/** The message without the lines at its ends that are the asker's own. */
function withoutQuestion(
  message: string,
  isForeign: (line: string) => boolean,
): { start: number; end: number } {
  const lines = linesOf(message);
  let [first, last] = [0, lines.length - 1];
  while (first < last && first < mostLines && isAsked(lines[first], isForeign)) first += 1;
  while (last > first && lines.length - last <= mostLines && isAsked(lines[last], isForeign))
    last -= 1;
  const start = first === 0 ? afterQuestion(message, isForeign) : (lines[first]?.start ?? 0);
  return { start, end: lines[last]?.end ?? message.length };
}

function linesOf(message: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of message.split('\n')) {
    if (text.trim() !== '') lines.push({ start, end: start + text.length, text: text.trim() });
    start += text.length + 1;
  }
  return lines;
}

const latin = /\p{Script=Latin}/gu;
const letter = /\p{L}/gu;
const longestQuestion = 400;
/** `Ik heb deze brief gekregen`, `Wat betekent dit?`: the asker's Dutch. */
const askersDutch =
  /(?<![a-z])(?:ik|mij|mijn)(?![a-z]).*(?:brief|dit|post|gekregen|begrijp|snap|help)|(?:brief|dit|hier).*(?<![a-z])(?:ik|mij|mijn)(?![a-z])|^(?:wat|wie|kun|kan|wilt|help|hoe|waarom|moet)(?![a-z]).*\?$|^(?:dit is|hier is|hieronder)(?![a-z]).{0,40}brief/;

function isAsked(line: Line | undefined, isForeign: (line: string) => boolean): boolean {
  if (line === undefined || line.text.length > longestQuestion) return false;
  const { text } = line;
  const letters = count(text, letter);
  if (letters < 2) return /^[?!.:… -]+$/.test(text);
  if (count(text, latin) < letters / 2) return true;
  if (askersDutch.test(text.toLowerCase())) return true;
  const words = text.split(/\s+/);
  return (
    words.length >= 3 &&
    !/\d{2}|:$.|^[\p{Lu}\W]+$/u.test(text) &&
    isSentence(words) &&
    isForeign(text)
  );
}

/** A name or an address has hardly a small word. */
function isSentence(words: readonly string[]): boolean {
  return words.filter((one) => /^\p{Ll}/u.test(one)).length * 2 >= words.length;
}

/** Everything stands on one line: the letter starts where the asker's script or question ends. */
function afterQuestion(message: string, isForeign: (line: string) => boolean): number {
  const head = message.slice(0, longestQuestion);
  const other =
    /^[^\p{Script=Latin}]*[^\p{Script=Latin}\P{L}][^\p{Script=Latin}]*/u.exec(head)?.[0] ?? '';
  if (other.trim().length >= 8 && other.length < head.length) return other.length;
  const mark = /[?:!]\s/.exec(head);
  if (mark === null || head.slice(0, mark.index).includes('\n')) return 0;
  const text = head.slice(0, mark.index + 1).trim();
  const line: Line = { start: 0, end: mark.index + 1, text };
  return isAsked(line, isForeign) ? mark.index + 2 : 0;
}
