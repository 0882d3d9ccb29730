/** What comes after a number that counts something: "straat 3 jaar". Beginnings of words. */
export const units = [
  ...[
    'jaar',
    'jare',
    'maand',
    'week',
    'weken',
    'dag',
    'uur',
    'uren',
    'minu',
    'km',
    'kilo',
    'meter',
  ],
  ...['m2', 'euro', 'eur', '€', '%', 'kind', 'person', 'mens', 'huizen', 'woning', 'keer', 'x '],
  ...[
    'year',
    'month',
    'day',
    'hour',
    'child',
    'people',
    'time',
    'mois',
    'ans',
    'an ',
    'jour',
    'heure',
  ],
  ...['enfant', 'año', 'mes', 'día', 'dia', 'hora', 'hijo', 'niñ', 'luni', 'ani', 'zile', 'copii'],
  ...['yıl', 'ay', 'gün', 'saat', 'çocuk', 'kişi', 'sal', 'meh', 'roj', 'zarok', 'sano', 'bilood'],
  ...[
    'bil',
    'carruur',
    'lat',
    'rok',
    'miesi',
    'dni',
    'godzin',
    'dziec',
    'osob',
    'год',
    'лет',
    'мес',
  ],
  ...['дн', 'день', 'час', 'дет', 'реб', 'чел', 'рок', 'міс', 'діт', 'годин', 'дец', 'ден', 'евро'],
  ...['سن', 'عام', 'أعوام', 'شهر', 'أشهر', 'اشهر', 'شهور', 'يوم', 'أيام', 'ايام', 'ساع', 'طفل'],
  ...['أطفال', 'اطفال', 'سال', 'ماه', 'روز', 'هفته', 'کودک', 'بچه', 'فرزند', 'يورو', 'یورو', 'کال'],
  ...['میاشت', 'ورځ', 'مانگ', 'ڕۆژ', 'منداڵ', 'دقیق', 'دقائق', 'كم', 'متر', 'ዓመት', 'ኣመት', 'ወር'],
  ...['ቀን', 'መዓልቲ', 'ወርሒ', 'ሰዓት', 'ልጅ', 'ዩሮ'],
];

/** Dutch street endings that hardly any other word has. */
export const strongEndings = [
  'straatweg',
  'straat',
  'plein',
  'gracht',
  'plantsoen',
  'steeg',
  'singel',
];

/** Endings that other words have, too: only in a word with a capital. */
export const weakEndings = [
  ...['laan', 'kade', 'dreef', 'weg', 'dijk', 'pad', 'hof', 'park', 'baan', 'wal', 'werf', 'erf'],
  ...[
    'tuin',
    'gaarde',
    'weide',
    'poort',
    'markt',
    'akker',
    'donk',
    'horst',
    'brink',
    'hage',
    'veld',
  ],
  ...['str\\.', 'boulevard', 'straße', 'strasse', 'meent', 'hoeve'],
];

/** Words with such an ending that are no streets. */
export const noStreets = [
  ...['onderweg', 'halverwege', 'gerechtshof', 'hof', 'supermarkt', 'arbeidsmarkt', 'woningmarkt'],
  ...['moerdijk', 'ipad', 'thinkpad', 'bijbaan', 'loopbaan', 'startbaan', 'decade', 'vakbaan'],
  ...['snelweg', 'rijksweg', 'omweg', 'werkbaan', 'buurtpark', 'zonnepark'],
  ...['huurmarkt', 'rommelmarkt', 'weekmarkt', 'zwembad'],
];
