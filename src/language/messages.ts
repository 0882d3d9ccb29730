import i18next from 'i18next';
import type { i18n, TFunction, TOptions } from 'i18next';
import { isLanguage } from '../domain/languages.ts';

/** Locale files by language tag. */
export type LocaleFiles = Readonly<Record<string, object>>;

/** Words of the interface in the visitor's language. */
export interface Messages {
  /** Translator for a language; missing texts come in its fallback. */
  for(language: string): TFunction;
  /** The language a visitor gets who asked in `language`. */
  supported(language: string): string;
  /** Name of a language, in another. */
  nameOf(language: string, inLanguage: string): string;
  /** The languages that there are texts for. */
  readonly languages: readonly string[];
}

/**
 * Texts from locale files. A language without a file of its own is answered in its nearest
 * relative, else in English: the language that most newcomers can get explained.
 */
export async function createMessages(files: LocaleFiles): Promise<Messages> {
  const instance: i18n = i18next.createInstance();
  await instance.init({
    resources: Object.fromEntries(
      Object.entries(files).map(([tag, translation]) => [tag, { translation }]),
    ),
    fallbackLng: fallbacks,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  const supported = (tag: string): string => (tag in files ? tag : nearest(tag, files));
  const translators = new Map<string, TFunction>();
  const translatorOf = (tag: string): TFunction => {
    const translator = translators.get(tag) ?? rememberTexts(instance.getFixedT(tag));
    translators.set(tag, translator);
    return translator;
  };
  return {
    for: (language) => translatorOf(supported(language)),
    supported,
    nameOf,
    languages: Object.keys(files),
  };
}

/** Looking a text up takes i18next a hundredth of a millisecond, and an answer has dozens of them. */
function rememberTexts(translate: TFunction): TFunction {
  const known = new Map<string, string>();
  const remembered = (key: string, ...options: [TOptions?]): string => {
    if (options[0] !== undefined) return translate(key, ...options);
    const text = known.get(key) ?? translate(key);
    // What is no key comes back as it is, and there is no end of that.
    if (text !== key) known.set(key, text);
    return text;
  };
  return remembered as TFunction;
}

const relatives: Readonly<Record<string, readonly string[]>> = {
  'nl-simple': ['nl'],
  prs: ['fa'],
  af: ['nl'],
  be: ['ru'],
  mk: ['bg'],
  kk: ['ru'],
  az: ['tr'],
  ca: ['es'],
  gl: ['es'],
  tig: ['ti'],
};

function nearest(tag: string, files: LocaleFiles): string {
  return (relatives[tag] ?? []).find((relative) => relative in files) ?? 'en';
}

function fallbacks(tag: string): string[] {
  return [...(relatives[tag] ?? []), 'en', 'nl'].filter((other) => other !== tag);
}

/** Making one takes a millisecond; there are twenty at most. */
const namesIn = new Map<string, Intl.DisplayNames>();

function nameOf(language: string, inLanguage: string): string {
  const tag = language === 'nl-simple' ? 'nl' : language;
  const own = isLanguage(inLanguage) ? inLanguage : 'en';
  const names = namesIn.get(own) ?? new Intl.DisplayNames([own, 'en'], { type: 'language' });
  namesIn.set(own, names);
  return names.of(tag) ?? tag;
}
