import { numerals } from '../language/age-numerals.ts';

/**
 * First-person statements of an age: a bare number of years may be how long somebody lives here
 * or how old a child is.
 */
const agePatterns: readonly RegExp[] = [
  /\b(?:ik ben|i am|i['’]?m|im) (?:al |nu |now |already |pas |only |just )?(\d{1,3})\b(?! (?:weken|maanden|weeks|months|dagen|days|euro|minut|uur|hours|km|november))/u,
  /\bik (\d{2,3}) jaar ben\b/u,
  /(?:عمري|عمرى|عمره|عندي) (\d{1,3})(?! (?:شهر|أشهر|اشهر|أسابيع|يورو|أولاد|اولاد|أطفال|اطفال))/u,
  /(?:мені|мне) (?:вже |уже )?(\d{1,3})(?! (?:євро|евро|месяц|місяц|ноябр|листопад))/u,
  /\bmam (\d{1,3}) lat/u,
  /\btengo (\d{1,3}) años/u,
  /\bj['’]ai (\d{1,3}) ans/u,
  /\b(?:am|avem) (\d{1,3}) (?:de )?ani/u,
  /на (\d{1,3}) (?:години|съм|г\.)/u,
  /(\d{1,3}) ya(?:ş|s)(?:ı|i)nda/u,
  /(\d{1,3}) (?:jir|sano jir|sanno jir)/u,
  /jirkaygu waa (\d{1,3})/u,
  /(?:da['’]daydu|dadaydu) waa (\d{1,3})/u,
  /ez (\d{1,3}) sal(?:î|i)/u,
  /(?:تەمەنم) (\d{1,3})/u,
  /(\d{1,3}) (?:ساڵم|ساڵانم|ساڵیم)/u,
  /(?:سنم|من) (\d{1,3})(?: سال|ساله)/u,
  /(\d{1,3}) ?(?:سال دارم|ساله هستم|ساله ام|ساله‌ام|سال سن دارم)/u,
  /\bman (\d{2}) s(?:a|aa)l(?:e|eh|am|im|a|amam|ame|eam)?\b/u,
  /\bm[ai]n (\d{2}) saalim\b|\b(\d{2}) saal(?:am|eh|im)\b/u,
  /(?:زما عمر|عمر مې) (\d{1,3})/u,
  /زه (?:د )?(\d{1,3}) کلن/u,
  /(\d{1,3}) (?:کلن|کلنه) یم/u,
  /(\d{1,3}) ?(?:سالمه|ساله استم|ساله‌ام|سال عمر دارم)/u,
  /(?:ዕድሜዬ|እድሜዬ|ዕድመይ|ዕድሜየ) (\d{1,3})/u,
  /(\d{1,3}) ዓመቴ/u,
  /\b(\d{2,3})[- ](?:jaar oud|years? old|year-old)\b/u,
  /\b(\d{2,3})[- ]?jarige?\b/u,
  /^(\d{2}) jaar(?:,| oud| en| dakloos| werkloos| student)(?!\p{L})/u,
];

/** A grown child that the question is about: "my son of 17", "oğlum 19 yaşında". */
const childPattern =
  /(?<!\p{L})(?:zoon|dochter|son|daughter|fils|fille|hij[oa]|syn|c[oó]rka|oğlum|kızım|ابني|ابنتي|بنتي|پسرم|دخترم|بچیم|син|сын|доч(?:ка|ь|ери)|донька|дъщеря(?: ми)?|fiul meu|fiica mea|wiilkayg[au]|gabadhayd[au]|kurê min|keça min|کوڕەکەم|کچەکەم|زوی مې|لور مې|ልጄ|ወደይ|ጓለይ)(?!\p{L})[^.?!;\d€]{0,16}(\d{2})(?![\d.,:/]|\p{L}|\s?(?:€|euro|km|weken|maanden|weeks|months|mois|meses|luni|месяц|місяц|месец|ay(?!\p{L})|شهر|ماه|مانگ|میاشت|novemb|decemb|januar))/u;

/** Youngest asker that an age is believed of; below it a child is meant. */
const youngestAsker = 14;
const oldest = 110;

/**
 * The age that somebody says they have, in years, in digits of any script or in words. Linear, never throws.
 *
 * @returns `undefined` where none is told, or only how long something lasts or what it costs
 */
export function ageTold(question: string): number | undefined {
  const text = withDigits(question);
  const found = agePatterns.map((pattern) => {
    const match = pattern.exec(text);
    return Number(match?.[1] ?? match?.[2] ?? NaN);
  });
  return found.find(isAge);
}

/** The ages of those whom a question may be about: the asker's and that of a grown child. */
export function agesTold(question: string): number[] {
  const child = Number(childPattern.exec(withDigits(question))?.[1] ?? NaN);
  const own = ageTold(question);
  const told = [...(own === undefined ? [] : [own]), child];
  return [...new Set(told.filter(isAge))];
}

function isAge(age: number): boolean {
  return age >= youngestAsker && age <= oldest;
}

/** In lower case, with numbers of other scripts and in words as ours. */
function withDigits(question: string): string {
  return numerals(question.normalize('NFKC').toLowerCase());
}
