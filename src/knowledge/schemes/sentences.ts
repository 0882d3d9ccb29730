import type { IsoDate } from '../../domain/knowledge.ts';
import type { Norm, NormValue } from './norms.ts';
import type { Ceiling, Scheme } from './scheme.ts';

// Canonical Dutch of schemes, made from their fields, so that they can be found and cited.

/** `€ 1.419,46`; whole euros without cents. */
export function euros(amount: number): string {
  return new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}

/** `1 juli 2026`. */
export function longDate(date: IsoDate): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

/** `2024`, `februari 2026` or `19 februari 2026`. */
function partialDateWords(date: string): string {
  const options: Intl.DateTimeFormatOptions[] = [
    { year: 'numeric' },
    { month: 'long', year: 'numeric' },
    { dateStyle: 'long' },
  ];
  const format = options[date.split('-').length - 1];
  return new Intl.DateTimeFormat('nl-NL', { ...format, timeZone: 'UTC' }).format(new Date(date));
}

/** Who an amount of a norm is for. */
const people: Readonly<Record<string, string>> = {
  single: 'een alleenstaande van 21 jaar tot de AOW-leeftijd',
  'single-young': 'een alleenstaande van 18 tot en met 20 jaar',
  'single-pension': 'een alleenstaande met de AOW-leeftijd',
  couple: 'een paar, allebei van 21 jaar tot de AOW-leeftijd',
  'couple-young': 'een paar, allebei 18 tot en met 20 jaar, zonder kinderen',
  'couple-young-children': 'een paar, allebei 18 tot en met 20 jaar, met kinderen',
  'couple-one-young': 'een paar van wie één 18 tot en met 20 jaar is, zonder kinderen',
  'couple-one-young-children': 'een paar van wie één 18 tot en met 20 jaar is, met kinderen',
  'couple-pension': 'een paar van wie minstens één de AOW-leeftijd heeft',
};
const households: Readonly<Record<string, string>> = {
  all: 'iedereen',
  single: 'een alleenstaande',
  'single-parent': 'een alleenstaande ouder',
  couple: 'een paar',
};

/** `alleen de sleutels die er zijn, met hun bedrag`. */
export function amountsOf({ by }: Norm, { amounts }: NormValue): string[] {
  const names = by === 'participatiewet' ? people : households;
  return Object.entries(amounts).map(
    ([key, amount]) => `${euros(amount)} voor ${names[key] ?? key}`,
  );
}

/** What a period and a kind of income add to an amount: `netto per maand, met vakantiegeld`. */
export function countedAs({ per, basis }: Norm): string {
  const kind = basis === 'gross' ? 'bruto ' : basis === 'net' ? 'netto ' : '';
  const period = per === 'year' ? 'per jaar' : per === 'month' ? 'per maand' : '';
  return `${kind}${period}`.trim();
}

/** Age condition in one sentence. */
export function ageSentence({ from, until, pension }: NonNullable<Scheme['age']>): string {
  if (pension === 'from') return 'U hebt de AOW-leeftijd.';
  const before = pension === 'before' ? ' en u hebt nog niet de AOW-leeftijd' : '';
  if (from !== undefined && until !== undefined)
    return `U bent ${from} tot en met ${until} jaar${before}.`;
  if (until !== undefined) return `U bent ${until} jaar of jonger${before}.`;
  return from === undefined
    ? 'U hebt nog niet de AOW-leeftijd.'
    : `U bent ${from} jaar of ouder${before}.`;
}

/** Condition on children in one sentence. */
export function childrenSentence({ from, until }: NonNullable<Scheme['children_age']>): string {
  return from === 0
    ? `U hebt een kind van ${until} jaar of jonger.`
    : `U hebt een kind van ${from} tot en met ${until} jaar.`;
}

/** The ceiling of income or assets in one sentence. */
export function ceilingSentence(
  what: 'inkomen' | 'vermogen',
  { pct, unread, as_of }: Ceiling,
  norm: Norm | undefined,
): string {
  if (unread === true || norm === undefined) {
    return `Er geldt een grens voor uw ${what}, maar hoe hoog die nu is, staat niet in onze bronnen; vraag ernaar.`;
  }
  const of = `${pct === 100 ? 'de' : `${String(pct)}% van de`} ${norm.title}`;
  const when =
    as_of === undefined
      ? ''
      : as_of === 'undated'
        ? ' Dit staat in een bron zonder datum; vraag of het nog zo is.'
        : ` Dit stond in een bron van ${partialDateWords(as_of)}; vraag of het nog zo is.`;
  return `Uw ${what} is niet hoger dan ${of}.${when}`;
}

const periods = { month: 'per maand', quarter: 'per kwartaal', year: 'per jaar', once: 'één keer' };

/** What one gets, in one sentence. */
export function amountSentence({
  per,
  valid_from,
  valid_until,
  entries,
}: NonNullable<Scheme['amount']>): string {
  const list = entries.map(({ who, eur }) => `${euros(eur)} voor ${who}`).join('; ');
  return `Van ${longDate(valid_from)} tot en met ${longDate(valid_until)} is het bedrag ${periods[per]}: ${list}.`;
}
