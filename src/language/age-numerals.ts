/**
 * Numbers in words from 16 to 23, where rules for young people differ by the year, in our languages. A
 * longer one stands before one that it begins with.
 */
const words: Readonly<Record<number, string>> = {
  23: `drieëntwintig, twenty three, ثلاثة وعشرين, ثلاث وعشرين, بیست و سه, yirmi üç, vingt trois, veintitrés, douăzeci și trei,
    двадцять три, двадцать три, dwadzieścia trzy, двайсет и три, درویشت, bîst û sê, بیست و سێ, ሃያ ሶስት, ዕስራን ሰለስተን`,
  22: `tweeëntwintig, twenty two, اثنين وعشرين, اثنان وعشرون, بیست و دو, yirmi iki, vingt deux, veintidós, douăzeci și doi,
    двадцять два, двадцать два, dwadzieścia dwa, двайсет и две, دوه ویشت, bîst û du, بیست و دوو, ሃያ ሁለት, ዕስራን ክልተን`,
  21: `eenentwintig, twenty one, واحد وعشرين, واحد وعشرون, بیست و یک, بیست و یەک, yirmi bir, vingt et un, veintiún, veintiuno,
    douăzeci și unu, двадцять один, двадцать один, dwadzieścia jeden, двайсет и една, یوویشت, bîst û yek, ሃያ አንድ, ዕስራን ሓደን`,
  20: `twintig, twenty, عشرين, عشرون, بیست, yirmi, vingt, veinte, douăzeci, двадцять, двадцать, dwadzieścia, двайсет, شل,
    labaatan, bîst, ሃያ, ዕስራ`,
  19: `negentien, nineteen, تسعة عشر, تسعطعش, تسع عشرة, نوزده, on dokuz, dix neuf, diecinueve, nouăsprezece, дев'ятнадцять,
    дев’ятнадцять, девятнадцать, dziewiętnaście, деветнайсет, نولس, نۆزدە, sagaal iyo toban, nozdeh, አስራ ዘጠኝ, ዓሰርተ ትሽዓተ`,
  18: `achttien, eighteen, ثمانية عشر, ثمنطعش, ثماني عشرة, هجده, هژده, on sekiz, dix huit, dieciocho, optsprezece, вісімнадцять,
    восемнадцать, osiemnaście, осемнайсет, اتلس, هەژدە, siddeed iyo toban, hijdeh, አስራ ስምንት, ዓሰርተ ሸሞንተ`,
  17: `zeventien, seventeen, سبعة عشر, سبعطعش, سبع عشرة, هفده, on yedi, dix sept, diecisiete, șaptesprezece, сімнадцять,
    семнадцать, siedemnaście, седемнайсет, اووه لس, حەڤدە, toddoba iyo toban, hivdeh, አስራ ሰባት, ዓሰርተ ሸውዓተ`,
  16: `zestien, sixteen, ستة عشر, ستعش, ست عشرة, شانزده, on altı, seize, dieciséis, șaisprezece, шістнадцять, шестнадцать,
    szesnaście, шестнайсет, شپاړس, شازدە, lix iyo toban, şanzdeh, አስራ ስድስት, ዓሰርተ ሽዱሽተ`,
};

const known = new Map(
  Object.entries(words).flatMap(([number, list]) =>
    list.split(',').map((word) => [word.trim().replace(/\s+/g, ' '), number] as const),
  ),
);
const longestFirst = [...known.keys()].toSorted((a, b) => b.length - a.length);
const inWords = new RegExp(
  `(?<!\\p{L})(?:${longestFirst.map((word) => word.replaceAll(' ', '[\\s-]+')).join('|')})(?!\\p{L})`,
  'gu',
);

/** A text in lower case with Arabic-Indic, Persian and Ethiopic digits, and numbers in words from 16 to 23, as ours. */
export function numerals(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (one) => String(one.charCodeAt(0) & 0xf))
    .replace(/([\u1372-\u137a])([\u1369-\u1371]?)/g, (_all, tens: string, ones: string) =>
      String((tens.charCodeAt(0) - 0x1371) * 10 + (ones === '' ? 0 : ones.charCodeAt(0) - 0x1368)),
    )
    .replace(inWords, (word) => known.get(word.replace(/[\s-]+/g, ' ')) ?? word);
}
