export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'euro' | 'percent';

const order: readonly Unit[] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'euro',
  'percent',
];

/**
 * What is counted, in every language: minute, hour, day, week, month, year, euro, per cent; stems,
 * each with any ending, alternatives after `/`.
 */
const stems: Readonly<Record<string, string>> = {
  nl: 'minuut/minuten uur/uren dag/dagen/werkdag/daagse week/weken/wekelijk maand/mnd jaar/jaren/jarig euro procent/percent/pct',
  en: 'minute hour/hr day/working_day/business_day week month year/yr euro percent/per_cent',
  fr: 'minute heure jour/ouvrable semaine mois an#/ans#/année euro pour_cent/pourcent',
  es: 'minuto hora día/dia semana mes año euro por_ciento/porciento',
  ro: 'minut oră/ore#/ora# zi#/zile/ziua săptămân lun an#/ani#/anul/anilor/anii euro la_sută/procent',
  pl: 'minut godzin dni/dzień/dnia/dniu tydzień/tygodn miesiąc/miesięc rok#/roku/lat#/lata/latach/roczn euro procent/proc.',
  uk: 'хвилин годин день/дні/днів/днях/доб тиждень/тижн місяц рік/рок/років/річн євро відсот/процент',
  ru: 'минут час#/часа/часов/часы день/дня/дней/дни/сутк недел месяц год/лет# евро процент',
  bg: 'минут час#/часа/часов/часове ден#/дни/дена/дните седмиц месец годин/год. евро процент/на_сто',
  tr: 'dakika saat gün hafta ay#/ayı/aya#/ayd/aylık/aylar/ayın/ays yıl/yaş/sene euro/avro yüzde',
  kmr: 'deqe/deqîqe/xulek saet/demjimêr roj hefte meh sal euro/ewro ji_sedî/sedî',
  ckb: 'خولەک/دەقیقە کاتژمێر/سەعات ڕۆژ/رۆژ هەفتە مانگ ساڵ/سال یۆرۆ/ئیۆرۆ لە_سەد/سەدا/%',
  fa: 'دقیقه ساعت روز هفته ماه سال یورو/ایرو درصد/فیصد',
  ps: 'دقیق/دقيق ساعت ورځ/ورځې اونۍ/اونیو/اوونۍ/اوونیو میاشت/مياشت کال/کلن/کلون یورو سلنه/فیصد',
  ar: 'دقيق/دقائق ساعة/ساعات/ساعتين يوم/أيام/ايام أسبوع/أسابيع/اسبوع/اسابيع شهر/أشهر/شهور/اشهر سنة/سنوات/سنين/عام/أعوام/عاما/سنه يورو في_المئة/بالمئة/في_المائة/بالمائة',
  so: 'daqiiqo/daqiiqad saac maalin/maalmood toddobaad/todobaad bil/bilood/bishii sano/sannad/sanad/sanado euro/yuuro boqolkiiba',
  am: 'ደቂቃ ሰዓት/ሰአት ቀን/ቀና ሳምንት ወር/ወራ ዓመት/አመት/ዓመታ ዩሮ በመቶ/ከመቶ/ፐርሰንት',
  ti: 'ደቒቕ/ደቓይቕ ሰዓት መዓልቲ/መዓልታ/መዓልት/መዓልትታት ሰሙን/ሰሙና/ሶሙን ወርሒ/ኣዋርሕ/ወርሕ ዓመት/ዓመታ ዩሮ/ኤውሮ ሚእታዊ/ካብ_ሚእቲ',
};

/** Pattern of every unit of a language; empty for a language that we do not speak. */
export function unitPatterns(language: string): readonly (readonly [Unit, string])[] {
  const words = stems[language]?.split(' ') ?? [];
  return words.map((alternatives, n) => [order[n] as Unit, patternOf(alternatives)]);
}

function patternOf(alternatives: string): string {
  const stemmed = alternatives
    .split('/')
    .map((stem) =>
      stem.endsWith('#')
        ? `${stem.slice(0, -1)}(?![\\p{L}\\p{M}])`
        : `${stem.replaceAll('.', '\\.')}[\\p{L}\\p{M}]*`,
    );
  return `(?:${stemmed.join('|')})`.replaceAll('_', '\\s');
}
