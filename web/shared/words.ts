import type { Dutch } from './dutch.ts';

/** Dotted paths of all texts; plural forms (`_one`, `_other`) are one key. */
type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Prefix}${WithoutForm<K>}`
    : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type WithoutForm<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** A text of the interface; the compiler knows all of them from the Dutch file. */
export type Key =
  Paths<Dutch['web']> | Paths<Dutch['page'], 'page.'> | Paths<Dutch['source'], 'source.'>;

export type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
export type Values = Readonly<Record<string, string | number>>;

/** Gives a text with its `{{values}}` filled in; `count` chooses the plural form. */
export type Translate = (key: Key, values?: Values) => string;

/** What a browser and CLDR know a language by: simple Dutch is Dutch to them. */
export function tagOf(language: string): string {
  return language === 'nl-simple' ? 'nl' : language;
}

const locales: Readonly<Record<string, string>> = { prs: 'fa-AF', kmr: 'ku' };

/** What browsers format numbers and dates by. */
function localeOf(language: string): string {
  return locales[language] ?? tagOf(language);
}

/** A translator over compiled words. */
export function translator(words: Words, language: string): Translate {
  const rules = new Intl.PluralRules(localeOf(language));
  const numbers = new Intl.NumberFormat(localeOf(language));
  return (key, values = {}) => {
    const entry = words[key] ?? key;
    const { count } = values;
    const text =
      typeof entry === 'string'
        ? entry
        : (entry[rules.select(Number(count))] ?? entry['other'] ?? key);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/**
 * A date in the reader's language, `''` for what is none. Browsers know the months of fewer languages
 * than we speak; there it is written in figures, as on Dutch letters, and not in English.
 */
export function dateIn(language: string, iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (parts === null) return '';
  if (parts[2] === undefined) return parts[1] ?? '';
  const date = new Date(`${parts[1] ?? ''}-${parts[2]}-${parts[3] ?? '01'}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(parts[3] === undefined ? {} : { day: 'numeric' }),
  };
  const locale = localeOf(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0)
    return parts.slice(1).filter(Boolean).reverse().join('-');
  return new Intl.DateTimeFormat(locale, options).format(date);
}
