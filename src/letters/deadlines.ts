import type { DeadlineKind } from '../domain/letter.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import { addDays, addMonths, addWorkingDays } from './calendar.ts';
import { dateOf } from './dates.ts';
import type { FoundDate } from './dates.ts';
import type { Sentence } from './view.ts';

/** A time limit in a letter. Places are those of the view. */
export interface ReadDeadline {
  /** Last day; `null`: the letter counts from a day that could not be read. */
  date: IsoDate | null;
  what: DeadlineKind;
  computedFrom: IsoDate | null;
  uncertain: boolean;
  start: number;
  end: number;
}

/** What is read so far of the letter. */
export interface DeadlineContext {
  text: string;
  sentences: readonly Sentence[];
  dates: readonly FoundDate[];
  /** Of the letter. */
  letterDate: IsoDate | null;
  /** Years that the letter leaves out are counted from here where it has no date. */
  today: IsoDate;
}

/** More than these are no letter's. */
const mostDeadlines = 40;

const numbers: Readonly<Record<string, number>> = {
  een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10,
  elf: 11, twaalf: 12, dertien: 13, veertien: 14, vijftien: 15, twintig: 20, eenentwintig: 21,
  achtentwintig: 28, dertig: 30, tweeenveertig: 42, zestig: 60, negentig: 90,
}; // prettier-ignore
const number = `(\\d{1,3}|${Object.keys(numbers).join('|')})`;
const unit = '(werkdag(?:en)?|kalenderdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?)';
const counted = new RegExp(
  `(?<![a-z])(?:bin+en|tot|gedurende|in|uiterlijk|voor)(?: een| de)?(?: termijn)?(?: van)?[ \\n]{1,3}${number}(?: ?\\([a-z0-9]{1,9}\\))?[ \\n]{1,3}${unit}(?![a-z])`,
  'g',
);
const period = new RegExp(
  `(?<![a-z])(?:betalings?|betaal|reactie|bezwaar|inlever|herstel)?termijn(?: is| van| bedraagt)?[ :]{1,4}${number} ${unit}(?![a-z])`,
  'g',
);

/** The words between a count and the day that it starts from. */
const fromLetter =
  /^[ \n]{0,3}(?:,? ?(?:te rekenen )?(?:na|vanaf|nadat|vanaf de dag na|gerekend vanaf|sinds|te rekenen vanaf))[ \n]{1,3}(?:(?:de|het|deze|dit|u|uw|wij|onze|bovenstaande|bovengenoemde|dag|dagen|datum|moment|ontvangst|verzending|dagtekening|bekendmaking|van|waarop|die|boven|hierboven|eerste)[ \n]{1,3}){0,9}(?:heden|vandaag|dagtekening|dagtekenin[a-z]?|verzending|verzenddatum|verstuurd|verzonden|notadatum|nota|factuurdatum|factuurdatum|factuur|brief|besluit|beschikking|beslissing|aanslag|aanmaning|herinnering|betekening|bekendmaking|bekendgemaakt|ontvangst|ontvangen|bezorgd|bezorging|datum|datering|schrijven|uitspraak)/;
const arrival = /ontvang|bezorg/;
const fromElse = /^[ \n]{0,3}(?:na|nadat|vanaf|voor|voordat|sinds|later|lang|eerder)(?![a-z])/;
const onceMore =
  /^[ \n]{1,3}(?:per|van tevoren|opzegtermijn|oud|geleden|later|daarvoor|ervoor)(?![a-z])/;

const beforeDate =
  /(?<![a-z])(uiterlijk|ten laatste|op zijn laatst|niet later dan|tot en met|t\/m|tot|voor|v[o0]{2}r|vervaldatum|vervaldag|verloopdatum|uiterste (?:betaal|inlever|reactie)?datum|uiterste dag|betalen voor|deadline|inleverdatum|reactiedatum|betaaldatum|eerste termijn)[ \n:.]{1,12}(?:(?:uiterlijk|op|van|de|is|dag|datum|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|jl|a\.s)[. \n,]{1,3}){0,4}$/;
const exclusive = /^(?:voor|v[o0]{2}r|tot|betalen voor)$/;

/** Every time limit of a letter, as it stands there: see {@link mainDeadline} for the one that presses. */
export function deadlinesIn(context: DeadlineContext): ReadDeadline[] {
  const found = [...literal(context), ...computed(context, counted), ...computed(context, period)];
  const kept = found.filter(
    ({ date }) => date === null || context.letterDate === null || date >= context.letterDate,
  );
  return unique(kept.sort((a, b) => a.start - b.start)).slice(0, mostDeadlines);
}

/** The same day for the same thing is told once. */
function unique(found: readonly ReadDeadline[]): ReadDeadline[] {
  return found.filter(
    (one, n) => found.findIndex(({ date, what }) => date === one.date && what === one.what) === n,
  );
}

/** `uiterlijk 3 december 2026`, `vóór 1 mei`, `Vervaldatum 30-04-2026`. */
function literal({ text, sentences, dates, letterDate, today }: DeadlineContext): ReadDeadline[] {
  const found: ReadDeadline[] = [];
  for (const one of dates) {
    const before = text.slice(Math.max(0, one.start - 60), one.start);
    const cue = beforeDate.exec(before);
    if (cue === null) continue;
    const word = cue[1] ?? '';
    const start = one.start - before.length + cue.index;
    const sentence = sentenceAt(sentences, one.start);
    const what = deadlineKind(sentence, sentences, word, text.slice(one.end, one.end + 30));
    if (what === null) continue;
    const { date, sure } = dateOf(one, letterDate ?? today);
    found.push({
      date: exclusive.test(word) ? addDays(date, -1) : date,
      what,
      computedFrom: null,
      uncertain: !sure && letterDate === null,
      start,
      end: one.end,
    });
  }
  return found;
}

/** `binnen zes weken na dagtekening`: counted from the day that stands on the letter. */
function computed(context: DeadlineContext, pattern: RegExp): ReadDeadline[] {
  const { text, sentences, letterDate } = context;
  const found: ReadDeadline[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length === mostDeadlines) break;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 130);
    const from = fromLetter.exec(after);
    if (from === null && (fromElse.test(after) || onceMore.test(after))) continue;
    const word = match[0].trimStart().split(/[ \n]/)[0] ?? '';
    if (from === null && !/^bin|termijn/.test(word)) continue;
    const sentence = sentenceAt(sentences, match.index);
    const what = deadlineKind(sentence, sentences, word, after.slice(0, 30));
    if (what === null) continue;
    const count = numbers[match[1] ?? ''] ?? Number(match[1]);
    found.push({
      date: letterDate === null ? null : later(letterDate, count, match[2] ?? ''),
      what,
      computedFrom: letterDate,
      uncertain: from !== null && arrival.test(clause(after)),
      start: match.index,
      end: end + (from?.[0].length ?? 0),
    });
  }
  return found;
}

/** To the end of the clause: `nadat deze brief bij u is bezorgd`. */
function clause(after: string): string {
  return after.split(/[.,;]/)[0] ?? '';
}

function later(date: IsoDate, count: number, unitWord: string): IsoDate {
  if (unitWord.startsWith('werkdag')) return addWorkingDays(date, count);
  if (unitWord.startsWith('maand')) return addMonths(date, count);
  return addDays(date, unitWord.startsWith('we') ? 7 * count : count);
}

/** The sentence around a place, and the one before it for what a sentence leans on. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const objection =
  /bezwaar(?!lijk)|beroep(?:schrift)?(?![a-z])|beroep in|in beroep|verzet|niet eens|oneens|niet mee eens/;
const standpoint = /zienswijze|uw verhaal|uw reactie|reageren/;
const optional =
  /kwijtschelding|betalingsregeling|draagkracht|overstappen|uitstel|afzeg|zeg [a-z ]{0,30} af(?![a-z])|afmelden|opzeggen|betalingsvoorstel|korting/;
const demand =
  /(?<![a-z])(?:moet|moeten|dient|dienen|verzoek|verzoeken|vragen wij|wij vragen|vragen we|we vragen|wilt u|wil je|wil jij|graag|bent u verplicht|betaal|stuur|lever|mail|geef|kom|laat|neem contact|meld|vul|zorg|sluit|vraag|haal|maak|regel|bevolen|sommeer|sommeren|uiterste|vervaldatum|betalingstermijn|betaaltermijn|lukt het|hebt u tot|heeft u tot|u hebt|kunt u uw|kan tot)(?![a-z])/;
const ours =
  /(?<![a-z])(?:wij|we|ik)[ \n](?:[a-z]{1,12}[ \n]){0,3}?(?:maken|nemen|beslissen|betalen|laten|geven|doen|storten|behandelen|reageren|sturen|bellen|komen|schrijven|boeken)(?![a-z])|(?:krijgt|ontvangt|hoort|hoor|krijg|ontvang) (?:u|je)(?![a-z])|(?<![a-z])(?:u|je) (?:krijgt|ontvangt|hoort)(?![a-z])|sturen wij|nemen wij|maken wij|betalen wij|beslissen wij|wordt .{0,40}afgeschreven|(?:bedrag|geld) (?:staat|wordt|is|komt) .{0,60}(?:op (?:uw|je) rekening|overgemaakt|gestort)/;
const fact =
  /geldig|(?:loopt|duurt|geldt|vanaf|van) .{0,30}(?:tot|t\/m)|periode|verbruik|van .{3,25} tot en met|in het afgelopen/;
const failed = /niet (?:op tijd|voor|binnen|haalt|gelukt)|was|moest|verliep|hebt u niet/;

/**
 * What a time limit is for, told by the words of its sentence; `null` where it binds the office, is
 * over, or only says how long something lasts.
 */
function deadlineKind(
  at: number,
  sentences: readonly Sentence[],
  word: string,
  after: string,
): DeadlineKind | null {
  const own = sentences[at]?.text ?? '';
  const before = sentences[at - 1]?.text ?? '';
  const label = /datum|dag$|deadline|termijn/.test(word);
  if (/^ {0,2}(?:geldig|loopt|recht op)/.test(after)) return null;
  if (word === 'tot' || word === 't/m' || word === 'tot en met') {
    if (fact.test(own) && !objection.test(own) && !demand.test(own)) return null;
    if (!demand.test(own) && !objection.test(own) && !standpoint.test(own) && !optional.test(own))
      return null;
  }
  if (objection.test(own)) return 'object';
  if (standpoint.test(own)) return 'reply';
  if (optional.test(own)) return 'option';
  if (ours.test(own) && !demand.test(own)) return null;
  if (/moest|verliep/.test(own)) return null;
  if (word === 'voor' && !demand.test(own) && failed.test(own)) return null;
  const what = actIn(own);
  if (what !== null) return what;
  if (objection.test(before) && !label) return 'object';
  return actIn(before) ?? (label ? 'pay' : 'act');
}

const acts: readonly (readonly [DeadlineKind, RegExp])[] = [
  ['sign', /onderteken|handtekening|getekend|(?<![a-z])teken(?:t|en)?(?![a-z])/],
  [
    'pay',
    /betaal|betal(?:en|ing)|voldoe|voldaan|overmaken|overmaakt|maak .{0,80} over|maakt .{0,80} over|bijgeschreven|te betalen|het geld|bedrag|rekening staat|rekening hebben|€/,
  ],
  [
    'send',
    /stuur|sturen|opsturen|inlever|lever .{0,60}(?:in|aan)(?![a-z])|mail|upload|formulier|stukken|bewijs|kopie|gegevens|documenten|foto|terug(?:geven|sturen|zenden)|toesturen|aanlever/,
  ],
  ['report', /geef .{0,80} door|doorgeven|meld .{0,60}(?:wijziging|verander)|geeft .{0,80} door/],
  [
    'reply',
    /laat .{0,60} weten|laten weten|reageer|reactie|antwoord|bel ons|contact op|bericht van u|horen wij/,
  ],
  ['appear', /(?<![a-z])kom(?:t|en)?(?![a-z])|verschijn|melden bij/],
  [
    'act',
    /sluit .{0,60} af|vraag .{0,80} aan|aanvragen|aanvraagt|haal(?:t)? .{0,60} op|maak .{0,40} afspraak|inburger|inschrijv|verhuiz|verlaten|ontruim|regel/,
  ],
];

function actIn(sentence: string): DeadlineKind | null {
  return acts.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}

/**
 * The time limit that presses: the first day by which the reader must do something; where there is
 * none, the last day to object.
 */
export function mainDeadline<T extends Pick<ReadDeadline, 'date' | 'what'>>(
  found: readonly T[],
): T | null {
  const binding = found.filter(({ what }) => what !== 'object' && what !== 'option');
  const objecting = found.filter(({ what }) => what === 'object');
  return earliest(binding) ?? earliest(objecting) ?? null;
}

function earliest<T extends Pick<ReadDeadline, 'date'>>(found: readonly T[]): T | undefined {
  return found
    .filter(({ date }) => date !== null)
    .reduce<T | undefined>(
      (best, one) => (best === undefined || (one.date ?? '') < (best.date ?? '') ? one : best),
      undefined,
    );
}
