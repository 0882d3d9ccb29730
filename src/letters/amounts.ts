import type { AmountRole } from '../domain/letter.ts';
import type { Sentence } from './view.ts';

/** A sum of money in a letter. Places are those of the view. */
export interface ReadAmount {
  euros: number;
  role: AmountRole;
  /** Place of the words that say what it is. */
  labelStart: number;
  labelEnd: number;
  start: number;
  end: number;
}

const mostAmounts = 60;

const money =
  /(?:€|euro?(?![a-z])) {0,14}(\d{1,3}(?:[. ]\d{3}){0,3}|\d{1,9})(?:[.,] ?(\d{2}|-{1,2}))?(?![\d])|(?<![\d.,/-])(\d{1,3}(?:\.\d{3}){0,3}|\d{1,9})(?:,(\d{2}|-{1,2}))? (?:euro|eur)(?![a-z])/g;

const toPay =
  /te betalen|te voldoen|u betaalt|betaalt u|terugbetalen|terug te betalen|(?<![a-z])betaal(?![a-z]| .{0,30}per maand)|moet nu betalen|nu openstaand|maak .{0,80} over|overmaken|overmaakt|terugbetaal|terugvorder|vorderen|bij te betalen|u moet .{0,60}betalen/;
const total = /totaal|totaalbedrag|te betalen|te voldoen|bedrag|nu te betalen|saldo/;
const owed =
  /openstaand|staat .{0,30}open|nog open|het gaat om|achterstand|verschuldigd|samen is dat|boete van|schuld|terug|bedrag van|bedrag:|te veel/;
const get =
  /u krijgt|krijgt u|u ontvangt|ontvangt u|wij betalen|uitbetal|uitkering is|hebt u recht|recht op|toegekend|teruggaaf|u krijgt terug|te ontvangen|brutoloon|salaris|wij maken/;
const later =
  /(?<![a-z])(?:anders|dan komen|kosten bij|wordt .{0,40}verhoogd|hierna|rekenen wij|dan krijgt u een boete|krijgt u een boete als|volgt|extra kosten|griffierecht|eerste verhoging|tweede verhoging|aanmaning rekenen)/;
const notNow =
  /totale schuld|per maand|elke maand|premie|eigen risico is|nieuwe huur|per kwartaal|termijnbedrag|voorschot|nu betaalt u nog|kale huur|de huur is|delen van|oorspronkelijk|hoofdsom|korting|administratiekosten|kosten betekening|rente|buitengerechtelijk|incassokosten|aanmaningskosten|prijs|verhoging|vastrecht|verbruik|waarvan|loonheffing|verschuldigde/;

/** Sums of money, what is to be paid first. */
export function amountsIn(
  text: string,
  sentences: readonly Sentence[],
  deadlineSentences: ReadonlySet<number>,
): ReadAmount[] {
  const scored: { amount: ReadAmount; score: number }[] = [];
  for (const match of text.matchAll(money)) {
    if (scored.length === mostAmounts) break;
    const [start, end] = [match.index, match.index + match[0].length];
    const at = sentences.findIndex((one) => one.start <= start && start < one.end);
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const label = labelOf(text, sentence, start);
    const words = text.slice(label.start, label.end);
    const pressing = deadlineSentences.has(sentence.start);
    const { role, score } = roleOf(words, sentence.text, pressing);
    const euros = valueOf(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '');
    scored.push({
      amount: { euros, role, labelStart: label.start, labelEnd: label.end, start, end },
      score,
    });
  }
  return ordered(scored);
}

/** The first of the best is what is to be paid; others of its role are only parts of it. */
function ordered(scored: readonly { amount: ReadAmount; score: number }[]): ReadAmount[] {
  const payable = scored.filter(({ amount }) => amount.role === 'to_pay');
  const best = payable.reduce<(typeof scored)[number] | undefined>(
    (kept, one) => (kept === undefined || one.score > kept.score ? one : kept),
    undefined,
  );
  const rest = scored.map(({ amount }) =>
    amount.role === 'to_pay' && amount.euros !== best?.amount.euros
      ? { ...amount, role: 'other' as const }
      : amount,
  );
  const rank = (one: ReadAmount): number => (one.role === 'to_pay' ? 0 : 1);
  const sums = rest.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  return sums.filter(
    (one, n) => sums.findIndex(({ euros, role }) => euros === one.euros && role === one.role) === n,
  );
}

/** Longest words before a sum that are taken for its name. */
const longestLabel = 70;

/** The words before a sum on its line, or in its sentence. */
function labelOf(text: string, sentence: Sentence, at: number): { start: number; end: number } {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const start = Math.max(sentence.start, line, at - longestLabel);
  let end = at;
  while (end > start && /[ .:\n-]/.test(text.charAt(end - 1))) end -= 1;
  let from = start;
  while (from < end && /[ \n*-]/.test(text.charAt(from))) from += 1;
  return { start: from, end };
}

function roleOf(
  label: string,
  sentence: string,
  pressing: boolean,
): { role: AmountRole; score: number } {
  if (
    get.test(sentence) &&
    !toPay.test(label) &&
    !/te veel|terug(?! te ontvangen)|boete|aanslag|schuld/.test(sentence)
  )
    return { role: 'you_get', score: 0 };
  if (later.test(sentence) && !toPay.test(label) && !pressing) return { role: 'extra', score: 0 };
  if (
    /incassokosten bij|kosten bij|boete van .{0,20}$/.test(sentence) &&
    /(?<![a-z])(?:dan|anders)(?![a-z])/.test(sentence)
  )
    return { role: 'extra', score: 0 };
  let score = pressing ? 6 : 0;
  if (toPay.test(label)) score += 6;
  else if (toPay.test(sentence)) score += 3;
  if (total.test(label)) score += 3;
  if (owed.test(label) || owed.test(sentence)) score += 2;
  if (notNow.test(label)) score -= 5;
  return { role: score >= 2 ? 'to_pay' : 'other', score };
}

function valueOf(whole: string, cents: string): number {
  const value = Number(whole.replace(/[. ]/g, ''));
  return /^\d{2}$/.test(cents) ? Number(`${value}.${cents}`) : value;
}
