import { noStreets, strongEndings, units, weakEndings } from './street-words.ts';
import { spansOf } from './view.ts';
import type { Finder } from './view.ts';

const noUnit = String.raw`(?! ?(?:-?(?:st|nd|rd|th|e|de)(?!\p{L})|[.,:]\d|${units.join('|')}))`;
/** A house number with its addition: 12, 12a, 12-3, 12 bis. */
const house = String.raw`\d{1,5}(?!\d)${noUnit}(?:-?[a-zA-Z](?![\p{L}\d])|[-/]\d{1,4}(?!\d)| ?(?:bis|hs|rood|zwart)(?!\p{L}))?`;
const label = String.raw`[ ,،]{1,2}(?:(?:nr|no|nummer|number|numara|huisnummer|д|дом|буд|будинок|№|nº|num|numéro|numărul|رقم|پلاک|خانه)[.:]{0,2} ?)?`;
/** Nobody lives at number 2024 of a market: a year. */
const noYear = String.raw`(?!(?:19|20)\d\d(?!\d))`;
const word = String.raw`[\p{L}'’.-]`;
const start = String.raw`(?<![\p{L}\p{M}\d])`;
/** What belongs to the name before its last word: "Burgemeester", "Van", "1e". */
const titles = String.raw`(?:(?:Burg(?:emeester|\.)|Dr\.?|Prof(?:essor|\.)?|Sint|St\.|Van|De|Den|Het|Oude|Nieuwe|Grote|Kleine|Lange|Korte|Koning(?:in)?|Prins(?:es)?|Graaf|Pastoor|President|Jan|Johan|Ds\.|Mr\.|[12]e) ){0,3}`;

const dutchStrong = new RegExp(
  String.raw`${start}(?:${titles})${word}{2,30}(?:${strongEndings.join('|')})${label}${house}`,
  'giu',
);
const dutchWeak = new RegExp(
  String.raw`${start}${titles}\p{Lu}${word}{1,30}(?:${weakEndings.join('|')})${label}${noYear}${house}`,
  'gu',
);
/** "Laan van Meerdervoort 12", "Grote Markt 1". */
const dutchPhrase = new RegExp(
  String.raw`${start}(?:(?:Laan|Plein|Kade|Weg|Park|Hof|Singel) (?:van|der|de|den|naar)(?: ${word}{2,25}){1,4}|(?:Grote|Oude|Nieuwe|Kleine|Korte|Lange) (?:\p{Lu}${word}{2,20}))${label}${noYear}${house}`,
  'gu',
);
/** The number first: English, French. */
const numberFirst = new RegExp(
  String.raw`(?<![\d.,:/-])\d{1,4}[a-z]?,? (?:(?:\p{Lu}${word}{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Straat|Laan)|(?:bis )?(?:rue|avenue|boulevard|allée|impasse|quai|chemin) (?:de la |de l['’]|du |des |de )?\p{Lu}${word}{1,25})(?!\p{L})`,
  'gu',
);
const abroad = [
  'улица|улице|ул\\.|вулиця|вулиці|вул\\.|проспект|просп\\.|булевард|бул\\.|бульвар|переулок',
  '[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Ss]trada|[Ss]tr\\.|[Bb]ulevardul|[Uu]l\\.|[Uu]lica|[Uu]licy',
  '[Rr]ue|[Vv]ia|[Kk]olana|[Ss]treet',
].join('|');
const abroadFirst = new RegExp(
  String.raw`${start}(?:${abroad}) ?(?:de la |de los |de las |de |del |du |des )?[\p{Lu}\d]${word}{1,25}(?: \p{Lu}${word}{1,25}){0,3}${label}${noYear}${house}`,
  'gu',
);
const turkish = new RegExp(
  String.raw`${start}\p{Lu}${word}{1,25}(?: \p{Lu}${word}{1,25}){0,2} (?:[Cc]ad(?:desi|\.)|[Ss]okak|[Ss]okağı|[Ss]ok\.|[Ss]k\.|[Bb]ulvarı)(?:'\p{L}{1,4})?${label}${house}`,
  'gu',
);
const persoArabic = new RegExp(
  String.raw`${start}(?:شارع|خیابان|کوچه|سرک|سړک|شەقامی|کۆڵانی)(?: [\p{L}\p{M}\u200C]{2,20}){1,3}${label}${house}(?= *(?:$|[،,.؛;؟?!\n-]|في |در |لە |په |و|زندگی|هستم|ساکن|زنده))`,
  'gu',
);
/** Dutch streets written as they sound. */
const transliterated = new RegExp(
  String.raw`${start}(?:\p{Lu}${word}{2,30}(?:страат|стратт?|лаан|плейн|грахт|сингел|вег|стейг)\p{L}{0,2}|\p{L}{2,20}[ ‌]?(?:سترات|ستراات|شترات|استرات|ستریت|پلاین|بلاين)|[\p{L}]{1,20}(?:ስትራት|ስትራአት))${label}${house}`,
  'gu',
);
/** After the word "address" any name with a number. */
const afterLabel = new RegExp(
  String.raw`(?<=(?:mijn adres|adres|my address|address|i live at|adresim|adresimiz|عنواني|عنوان سكني|آدرس من|آدرسم|ادرس من|پته|ناونیشانم|navnîşana min|ciwaankaygu|cinwaankaygu|cinwaankayga|адрес|адреса|мій адрес|mój adres|mon adresse|adresse|mi dirección|dirección|adresa mea|adresa|адресът ми|адрес ми|ኣድራሻይ|አድራሻዬ|navnîşan) ?(?:is|est|es|este|to|e|waa|هو|است|ہے|ده|:|-|—|=)?[: ]{1,2})(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’. -]{1,40}?${label}${noYear}${house}`,
  'giu',
);

/** Streets with a house number. */
export const findAddresses: Finder = (view) =>
  /\d/.test(view)
    ? [
        ...spansOf(view, dutchStrong, 'address', isStreet),
        ...[dutchWeak, dutchPhrase, numberFirst, abroadFirst, turkish, persoArabic].flatMap(
          (form) => spansOf(view, form, 'address', isStreet),
        ),
        ...spansOf(view, transliterated, 'address'),
        ...spansOf(view, afterLabel, 'address', (match) => !/^\p{Ll}/u.test(match)),
      ]
    : [];

const none = new RegExp(String.raw`^(?:${noStreets.join('|')})(?!\p{L})`, 'iu');

function isStreet(match: string): boolean {
  return !none.test(match);
}
