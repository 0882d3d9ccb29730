import { isLanguage } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import { fold, tokenise } from '../index/text.ts';
import { questionWords } from '../language/question-words.ts';

/**
 * How people call a letter, and after the line the small words around: "I got a letter from …". Simple
 * Dutch is Dutch, Dari is Persian.
 */
const letterWords: Readonly<Record<Exclude<Language, 'nl-simple' | 'prs'>, string>> = {
  nl: 'brief brieven post envelop | van het de een dat dit die ik kreeg krijg gekregen heb voor',
  en: 'letter letters mail envelope | from the a an this that it i got get received have of for',
  ar: 'رسالة رساله مكتوب بريد ظرف | من ال هاد هذا هذه هاي اجاني وصلني جاني وصلتني عن في شو',
  ti: 'ደብዳቤ ፖስታ | ካብ ናይ እዚ እቲ መጺኡኒ በጺሑኒ እዩ',
  tr: 'mektup mektubu posta zarf | bir bu şu o geldi aldım dan den tan ten ndan nden gelen bana',
  fa: 'نامه پاکت پست | از این یک آن برایم برام آمده اومده گرفتم رسیده',
  so: 'warqad warqadda warqaddan boosto | ka oo ah aan helay la ii soo diray waa tan kan',
  uk: 'лист листа пошта конверт | від з із це цей я отримав отримала прийшов мені',
  ru: 'письмо письма почта конверт | от из с это я получил получила пришло мне',
  pl: 'list listu pismo pisma poczta koperta | z ze od to ten jakiś dostałem dostałam przyszedł przyszło mi',
  kmr: 'name nameya nameyek nameyeke | ji ya ev ew min girt hat ji min re post',
  ckb: 'نامە نامەیەک نامەی | لە ئەم ئەمە ئەوە پۆستە بۆم هات هاتووە پێم گەیشت',
  ps: 'لیک لیکونه | خط له څخه دا دغه یو راته راغی راغلی',
  am: 'ደብዳቤ ፖስታ | ከ ይህ የ ደረሰኝ መጣልኝ ነው',
  fr: 'lettre courrier enveloppe | de du des la le l d une un cette ce ça j ai je reçu',
  es: 'carta cartas correo sobre | de del la el una un esta esto he me recibido recibí llegó llegado',
  ro: 'scrisoare scrisoarea plic poștă | posta de la o un asta aceasta am primit mi a venit',
  bg: 'писмо писмото поща плик | от на това този получих дойде ми съм',
};

/** Words of a language, of Dutch and of English, folded. */
interface LetterWords {
  /** A letter. */
  letter: ReadonlySet<string>;
  /** All that a message holds that only says "a letter from … – what is it?", but for the sender. */
  all: ReadonlySet<string>;
}

/** @param language as identified; one of ours or an ISO code */
export function letterWordsOf(language: string): LetterWords {
  const own = language === 'prs' ? 'fa' : language === 'nl-simple' ? 'nl' : language;
  const tags = [...new Set(['nl', 'en', own])].filter(isKnown);
  const setOf = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => tokenise(text).map(fold)));
  return {
    letter: setOf(tags.map((tag) => letterWords[tag].split('|')[0] as string)),
    all: setOf(tags.flatMap((tag) => [letterWords[tag], questionWords[tag].whatIs])),
  };
}

function isKnown(tag: string): tag is keyof typeof letterWords {
  return isLanguage(tag) && tag in letterWords;
}
