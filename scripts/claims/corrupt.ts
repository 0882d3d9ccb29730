import type { Edit } from './flips.ts';
import { flips, sameFlips } from './flips.ts';
import { gregorianMonths } from '../../src/verify/words/month-words.ts';
import { numberWords } from '../../src/verify/words/number-words.ts';
import { unitPatterns } from '../../src/verify/words/unit-words.ts';
import { wordsTag } from '../../src/verify/words.ts';

/** Draws from a list, the same each time. */
export type Pick = <T>(list: readonly T[]) => T | undefined;

/** A phone number, an address or a date: not to be taken for a plain number. */
const notPlain =
  /(?:\+|00)\s?31[\s\d()-]+|\(?0\d{1,3}\)?[\s-]?[\d\s-]{6,}\d|0[89]00[\s-]?[\d\s-]{4,}\d|14 0\d\d\d?|\b(?:112|113|116 ?000)\b|\b(?:19|20)\d{2}\b|[\w.-]+\.(?:nl|com|org)\S*|[A-Z]\d/g;

interface Found {
  index: number;
  written: string;
}

/** Numbers that a sentence counts something with. */
export function plainNumbers(text: string): Found[] {
  const masked = text.replace(notPlain, (match) => '#'.repeat(match.length));
  return [
    ...masked.matchAll(/(?<![\d#.,-])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d{2})?(?![\d#])/g),
  ].map((match) => ({ index: match.index, written: match[0] }));
}

function replaceAt(text: string, { index, written }: Found, replacement: string): string {
  return text.slice(0, index) + replacement + text.slice(index + written.length);
}

/** One number one or two off, doubled, or with two digits changed. */
export function changeNumber(text: string, pick: Pick): string | null {
  const found = pick(plainNumbers(text));
  if (found === undefined) return null;
  const whole = /^\d+/.exec(found.written)?.[0] ?? '';
  const value = Number(whole);
  const other = pick([value + 1, value + 2, value * 2, value + 10, Math.max(1, value - 1)]);
  if (other === undefined || other === value) return null;
  return replaceAt(text, found, String(other) + found.written.slice(whole.length));
}

/** The same with the new number in words, up to twelve. */
export function changeToWord(text: string, language: string, pick: Pick): string | null {
  const small = plainNumbers(text).filter(({ written }) => /^(?:[3-9]|1[01])$/.test(written));
  const found = pick(small);
  if (found === undefined) return null;
  const words = wordsOf(language);
  const others = [...words.keys()].filter((value) => value !== Number(found.written) && value > 2);
  const word = words.get(pick(others) ?? 0);
  return word === undefined ? null : replaceAt(text, found, word);
}

/** The right number in words: nothing is wrong with it. */
export function sayInWords(text: string, language: string, pick: Pick): string | null {
  const words = wordsOf(language);
  const counted = unitPatterns(wordsTag(language)).map(
    ([, one]) => new RegExp(`^[\\s\\u200c]${one}`, 'iu'),
  );
  const small = plainNumbers(text).filter(
    ({ written, index }) =>
      Number(written) > 2 &&
      words.has(Number(written)) &&
      counted.some((unit) => unit.test(text.slice(index + written.length))),
  );
  const found = pick(small);
  return found === undefined
    ? null
    : replaceAt(text, found, words.get(Number(found.written)) ?? '');
}

function wordsOf(language: string): Map<number, string> {
  const lines = (numberWords[wordsTag(language)] ?? '')
    .split('\n')
    .map((line) => line.trim().split(' '));
  return new Map(
    lines
      .map(([value, first]) => [Number(value), first ?? ''] as const)
      .filter(([value]) => value > 2 && value <= 12),
  );
}

/** What one of our languages calls days, weeks, months and years after a number. */
const units: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  nl: [
    [/weken/, 'maanden'],
    [/maanden/, 'weken'],
    [/jaar/, 'maanden'],
    [/dagen/, 'weken'],
  ],
  en: [
    [/weeks/, 'months'],
    [/months/, 'weeks'],
    [/years?/, 'months'],
    [/days/, 'weeks'],
  ],
  fr: [
    [/semaines/, 'mois'],
    [/mois/, 'semaines'],
    [/ans/, 'mois'],
    [/jours/, 'semaines'],
  ],
  es: [
    [/semanas/, 'meses'],
    [/meses/, 'semanas'],
    [/años/, 'meses'],
    [/días/, 'semanas'],
  ],
  ro: [
    [/săptămâni/, 'luni'],
    [/luni/, 'săptămâni'],
    [/ani/, 'luni'],
    [/zile/, 'săptămâni'],
  ],
  pl: [
    [/tygodni/, 'miesięcy'],
    [/miesięcy|miesiące/, 'tygodni'],
    [/lata?/, 'miesięcy'],
    [/dni/, 'tygodni'],
  ],
  uk: [
    [/тижнів|тижні/, 'місяців'],
    [/місяців|місяці/, 'тижнів'],
    [/років|роки|рік/, 'місяців'],
    [/днів|дні/, 'тижнів'],
  ],
  ru: [
    [/недель|недели/, 'месяцев'],
    [/месяцев|месяца/, 'недель'],
    [/лет|года/, 'месяцев'],
    [/дней|дня/, 'недель'],
  ],
  bg: [
    [/седмици/, 'месеца'],
    [/месеца/, 'седмици'],
    [/години/, 'месеца'],
    [/дни|дена/, 'седмици'],
  ],
  tr: [
    [/hafta/, 'ay'],
    [/ay(?!\p{L})/u, 'hafta'],
    [/yıl/, 'ay'],
    [/gün/, 'hafta'],
  ],
  kmr: [
    [/hefte\p{L}*/u, 'mehan'],
    [/meh\p{L}*/u, 'hefteyan'],
    [/sal(?:an|î)?(?!\p{L})/u, 'mehan'],
    [/roj\p{L}*/u, 'hefteyan'],
  ],
  ckb: [
    [/هەفتە/, 'مانگ'],
    [/مانگ/, 'هەفتە'],
    [/ساڵ/, 'مانگ'],
    [/ڕۆژ/, 'هەفتە'],
  ],
  fa: [
    [/هفته/, 'ماه'],
    [/ماه/, 'هفته'],
    [/سال/, 'ماه'],
    [/روز/, 'هفته'],
  ],
  ps: [
    [/اونیو|اونۍ/, 'میاشتو'],
    [/میاشتو|میاشتې/, 'اونیو'],
    [/کلونو|کاله/, 'میاشتو'],
    [/ورځو|ورځې/, 'اونیو'],
  ],
  ar: [
    [/أسابيع|أسبوعًا/, 'أشهر'],
    [/أشهر|شهرًا/, 'أسابيع'],
    [/سنوات|سنة/, 'أشهر'],
    [/أيام|يومًا/, 'أسابيع'],
  ],
  so: [
    [/toddobaad/, 'bilood'],
    [/bilood/, 'toddobaad'],
    [/sano/, 'bilood'],
    [/maalmood/, 'toddobaad'],
  ],
  am: [
    [/ሳምንት/, 'ወር'],
    [/ወራት|ወር/, 'ሳምንት'],
    [/ዓመት/, 'ወር'],
    [/ቀናት|ቀን/, 'ሳምንት'],
  ],
  ti: [
    [/ሰሙናት|ሰሙን/, 'ወርሒ'],
    [/ኣዋርሕ|ወርሒ/, 'ሰሙን'],
    [/ዓመት/, 'ወርሒ'],
    [/መዓልታት|መዓልቲ/, 'ሰሙን'],
  ],
};

export function changeUnit(text: string, language: string, pick: Pick): string | null {
  const possible = (units[wordsTag(language)] ?? []).flatMap(([pattern, other]) => {
    // Not the year of a date.
    const after = new RegExp(`((?<!\\d)\\d{1,3}[\\s\\u200c-]?)(?:${pattern.source})`, 'u');
    return after.test(text) ? [text.replace(after, `$1${other}`)] : [];
  });
  return pick(possible) ?? null;
}

/** Another month, another day of the month, another year. */
export function changeDate(text: string, language: string, pick: Pick): string | null {
  const lists = (gregorianMonths[wordsTag(language)] ?? '')
    .split(/\s+/)
    .map((one) => one.split('/'));
  const named = lists.flatMap((forms, month) =>
    forms.map((form) => ({ month, form: form.replaceAll('_', ' ') })),
  );
  const standing = named.filter(
    ({ form }) =>
      form.length > 2 &&
      new RegExp(`\\d\\S{0,3} ${form}|${form}\\S{0,4}[^\\d]{0,24}\\d{4}`, 'iu').test(text),
  );
  // `sept` also stands in `septembre`.
  const whole = standing.filter(
    ({ form }) => !standing.some((other) => other.form !== form && other.form.startsWith(form)),
  );
  const found = pick(whole);
  const edits: (() => string | null)[] = [
    () =>
      text.replace(
        /\b20(\d)(\d)\b/,
        (_, ten: string, one: string) => `20${ten}${(Number(one) + 3) % 10}`,
      ),
  ];
  if (found !== undefined) {
    const other =
      lists[(found.month + 1 + Math.floor(found.month / 2)) % 12]?.[0]?.replaceAll('_', ' ') ?? '';
    const capital = /\p{Lu}/u.test(new RegExp(found.form, 'iu').exec(text)?.[0]?.[0] ?? '');
    const form = capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    edits.push(
      // Only beside a number: some names of months are words of every day, too.
      () =>
        text.replaceAll(
          new RegExp(
            `(?<=\\d\\S{0,3}\\s)${found.form}(?![\\p{L}])|(?<![\\p{L}])${found.form}(?=\\S{0,4}[^\\d]{0,24}\\d{4})`,
            'giu',
          ),
          form,
        ),
      () =>
        text.replace(/(?<![\d.,])(\d{1,2})(?=\S{0,3} \p{L})/u, (day) =>
          String((Number(day) % 27) + 2),
        ),
    );
  } else if (!/(?<!\d)20\d\d(?!\d)/.test(text)) return null;
  const changed = pick(edits)?.() ?? null;
  return changed === text ? null : changed;
}

/** A digit of a phone number, or a letter of an address. */
export function changeContact(text: string, pick: Pick): string | null {
  const phones = [
    ...text.matchAll(
      /(?:\(?0\d{1,3}\)?[\s-]?[\d\s-]{5,}\d|0[89]00[\s-]?[\d\s-]{4,}\d|14 0\d\d\d?)/g,
    ),
  ];
  const sites = [...text.matchAll(/[\w-]+\.(?:nl|org|com)(?:\/\S+)?/g)];
  const found = pick([...phones, ...sites]);
  if (found === undefined) return null;
  const written = found[0];
  if (/^[\d(]/.test(written)) {
    const changed = written.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
    return replaceAt(text, { index: found.index, written }, changed);
  }
  const changed = pick([
    written.replace(/\.(?:nl|org|com)/, '-info.nl'),
    written.replace(/\.nl/, '.com').replace(/\.org/, '.nl'),
    `mijn${written}`,
  ]);
  return changed === undefined || changed === written
    ? null
    : replaceAt(text, { index: found.index, written }, changed);
}

const organisations = [
  ['DUO', 'UWV'],
  ['IND', 'COA'],
  ['SVB', 'CAK'],
  ['UWV', 'SVB'],
  ['COA', 'IND'],
  ['CAK', 'DUO'],
  ['KVK', 'UWV'],
  ['GGD', 'CJG'],
  ['WIL', 'DUO'],
  ['Juridisch Loket', 'Belastingdienst'],
  ['Veilig Thuis', 'Slachtofferhulp'],
  ['VluchtelingenWerk', 'Humanitas'],
  ['Dienst Toeslagen', 'Nibud'],
  ['Leergeld', 'Jeugdfonds'],
  ['Sterker', 'Bindkracht'],
  ['VraagWijzer', 'WijkWinkel'],
  ['Stip', 'Movactor'],
  ['Dokters van de Wereld', 'Artsen zonder Grenzen'],
  ['RADAR', 'Vizier'],
] as const;

/** An organisation became another. */
export function changeName(text: string, pick: Pick): string | null {
  const possible = organisations.filter(([name]) =>
    new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'u').test(text),
  );
  const found = pick(possible);
  return found === undefined ? null : text.replaceAll(found[0], found[1]);
}

/** Names of the three towns as the texts write them, Dutch name and the one in the script. */
const towns: readonly (readonly string[])[] = [
  ['Nijmegen', 'نايميخن', 'نایمخن', 'نایمیخن', 'نایمېخن', 'Неймеген', 'ናይሜኸን', 'Nimega', 'Nimègue'],
  ['Rotterdam', 'روتردام', 'رۆتەردام', 'ڕۆتەردام', 'Роттердам', 'ሮተርዳም', 'Róterdam'],
  ['Nieuwegein', 'نيوخاين', 'نیووخین', 'Ньивегейн', 'Nieuwegein'],
];

/** Another town in the claim; the name in brackets behind it goes. */
export function changeTown(text: string, pick: Pick): string | null {
  const found = towns.find(([name = '']) =>
    new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}.-])`, 'u').test(text),
  );
  const name = found?.[0];
  if (name === undefined) return null;
  const other = pick(
    ['Rotterdam', 'Nijmegen', 'Nieuwegein', 'Utrecht', 'Arnhem'].filter((one) => one !== name),
  );
  if (other === undefined) return null;
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}])${name}(?: \\([^()\\d]{3,14}\\))?(?![\\p{L}.-])`, 'gu'),
    other,
  );
}

/** Turns the sense round by the language's own edits. */
export function flip(
  text: string,
  language: string,
  kind: 'negation' | 'modality',
  pick: Pick,
): string | null {
  const { drop, add, modality } = flips[sameFlips[language] ?? language] ?? {
    drop: [],
    add: [],
    modality: [],
  };
  const edits: readonly Edit[] = kind === 'modality' ? modality : [...drop, ...add];
  const changed = edits
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, replacement]) => text.replace(pattern, replacement))
    .filter((one) => one !== text);
  return pick(changed) ?? null;
}
