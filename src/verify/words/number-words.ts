/**
 * Number words of our languages other than Dutch, `value word word …` a line: the forms that stand
 * before something counted. One is left out everywhere, because it is an article or a pronoun too;
 * so are words that mean something else more often (Romanian `nouă`, Persian `نه`, Russian `семью`).
 */
export const numberWords: Readonly<Record<string, string>> = {
  en: `2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve dozen
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    100 hundred
    1000 thousand`,
  fr: `2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    16 seize
    20 vingt vingts
    30 trente
    40 quarante
    50 cinquante
    60 soixante
    100 cent cents
    1000 mille`,
  es: `2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiún veintiuno veintiuna
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien ciento
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    1000 mil`,
  ro: `2 doi două
    3 trei
    4 patru
    5 cinci
    6 șase
    7 șapte
    8 opt
    10 zece
    11 unsprezece
    12 doisprezece douăsprezece
    13 treisprezece
    14 paisprezece
    15 cincisprezece
    16 șaisprezece
    17 șaptesprezece
    18 optsprezece
    19 nouăsprezece
    20 douăzeci
    30 treizeci
    40 patruzeci
    50 cincizeci
    60 șaizeci
    70 șaptezeci
    80 optzeci
    90 nouăzeci
    100 sută sute
    1000 mie mii`,
  pl: `2 dwa dwie dwaj dwoje dwóch dwu dwom dwóm dwoma dwiema
    3 trzy trzej troje trzech trzem trzema
    4 cztery czterej czworo czterech czterem czterema
    5 pięć pięcioro pięciu
    6 sześć sześcioro sześciu
    7 siedem siedmiu
    8 osiem ośmiu
    9 dziewięć dziewięciu
    10 dziesięć dziesięciu
    11 jedenaście jedenastu
    12 dwanaście dwunastu
    13 trzynaście trzynastu
    14 czternaście czternastu
    15 piętnaście piętnastu
    16 szesnaście szesnastu
    17 siedemnaście siedemnastu
    18 osiemnaście osiemnastu
    19 dziewiętnaście dziewiętnastu
    20 dwadzieścia dwudziestu
    30 trzydzieści trzydziestu
    40 czterdzieści czterdziestu
    50 pięćdziesiąt pięćdziesięciu
    60 sześćdziesiąt sześćdziesięciu
    70 siedemdziesiąt
    80 osiemdziesiąt
    90 dziewięćdziesiąt
    100 sto stu
    200 dwieście
    300 trzysta
    400 czterysta
    500 pięćset
    1000 tysiąc tysiące tysięcy`,
  uk: `2 два дві двоє двох двом двома
    3 три троє трьох трьом трьома
    4 чотири четверо чотирьох чотирьом чотирма
    5 п'ять п'яти п'ятьох п'ятьма п'ятеро
    6 шість шести шістьох шістьма
    7 сім семи сімох сьома
    8 вісім восьми вісьмох
    9 дев'ять дев'яти
    10 десять десяти десятьох
    11 одинадцять одинадцяти
    12 дванадцять дванадцяти
    13 тринадцять тринадцяти
    14 чотирнадцять чотирнадцяти
    15 п'ятнадцять п'ятнадцяти
    16 шістнадцять шістнадцяти
    17 сімнадцять сімнадцяти
    18 вісімнадцять вісімнадцяти
    19 дев'ятнадцять дев'ятнадцяти
    20 двадцять двадцяти
    30 тридцять тридцяти
    40 сорок сорока
    50 п'ятдесят п'ятдесяти
    60 шістдесят шістдесяти
    70 сімдесят
    80 вісімдесят
    90 дев'яносто
    100 сто ста
    200 двісті
    300 триста
    400 чотириста
    500 п'ятсот
    1000 тисяча тисячі тисяч тисячу`,
  ru: `2 два две двое двух двум двумя
    3 три трое трёх трех трём трем тремя
    4 четыре четверо четырёх четырех четырём четырем
    5 пять пяти пятью пятеро
    6 шесть шести шестью
    7 семь семи
    8 восемь восьми
    9 девять девяти
    10 десять десяти
    11 одиннадцать одиннадцати
    12 двенадцать двенадцати
    13 тринадцать тринадцати
    14 четырнадцать четырнадцати
    15 пятнадцать пятнадцати
    16 шестнадцать шестнадцати
    17 семнадцать семнадцати
    18 восемнадцать восемнадцати
    19 девятнадцать девятнадцати
    20 двадцать двадцати
    30 тридцать тридцати
    40 сорок сорока
    50 пятьдесят пятидесяти
    60 шестьдесят шестидесяти
    70 семьдесят
    80 восемьдесят
    90 девяносто
    100 сто ста
    200 двести
    300 триста
    400 четыреста
    500 пятьсот
    1000 тысяча тысячи тысяч тысячу`,
  bg: `2 два две двама двамата двете двата
    3 три трима тримата трите
    4 четири четирима четирите
    5 пет петима петте
    6 шест шестте
    7 седем седемте
    8 осем осемте
    9 девет
    10 десет
    11 единадесет единайсет
    12 дванадесет дванайсет
    13 тринадесет тринайсет
    14 четиринадесет четиринайсет
    15 петнадесет петнайсет
    16 шестнадесет шестнайсет
    17 седемнадесет седемнайсет
    18 осемнадесет осемнайсет
    19 деветнадесет деветнайсет
    20 двадесет двайсет
    30 тридесет трийсет
    40 четиридесет четирийсет
    50 петдесет
    60 шестдесет
    70 седемдесет
    80 осемдесет
    90 деветдесет
    100 сто
    200 двеста
    300 триста
    500 петстотин
    1000 хиляда хиляди`,
  tr: `2 iki
    3 üç
    4 dört
    5 beş
    6 altı
    7 yedi
    8 sekiz
    9 dokuz
    10 on
    20 yirmi
    30 otuz
    40 kırk
    50 elli
    60 altmış
    70 yetmiş
    80 seksen
    90 doksan
    100 yüz
    1000 bin`,
  kmr: `2 du didu
    3 sê sisê
    4 çar
    5 pênc
    6 şeş
    7 heft
    8 heşt
    9 neh
    10 deh
    11 yazdeh
    12 dazdeh diwanzdeh
    13 sêzdeh
    14 çardeh
    15 pazdeh
    16 şazdeh
    17 hevdeh
    18 hejdeh hijdeh
    19 nozdeh
    20 bîst
    30 sî
    40 çil
    50 pêncî
    60 şêst
    70 heftê
    80 heştê
    90 nod
    100 sed
    1000 hezar`,
  ckb: `2 دوو
    3 سێ
    4 چوار
    5 پێنج
    6 شەش
    7 حەوت
    8 هەشت
    9 نۆ
    10 دە
    11 یازدە
    12 دوازدە دوانزە
    13 سێزدە سیانزە
    14 چواردە
    15 پازدە پانزە
    16 شازدە شانزە
    17 حەڤدە
    18 هەژدە
    19 نۆزدە
    20 بیست
    30 سی
    40 چل
    50 پەنجا
    60 شەست
    70 حەفتا
    80 هەشتا
    90 نەوەد
    100 سەد
    1000 هەزار`,
  fa: `2 دو
    3 سه
    4 چهار
    5 پنج
    6 شش
    7 هفت
    8 هشت
    10 ده
    11 یازده
    12 دوازده
    13 سیزده
    14 چهارده
    15 پانزده
    16 شانزده
    17 هفده
    18 هجده هیجده هژده
    19 نوزده
    20 بیست
    30 سی
    40 چهل
    50 پنجاه
    60 شصت
    70 هفتاد
    80 هشتاد
    90 نود
    100 صد
    200 دویست
    300 سیصد
    500 پانصد
    1000 هزار`,
  ps: `2 دوه دوو
    3 درې دریو
    4 څلور څلورو
    5 پنځه پنځو
    6 شپږ شپږو
    7 اووه اوه اوو
    8 اته اتو
    9 نهه نهو
    10 لس لسو
    11 یوولس
    12 دوولس
    13 دیارلس
    14 څوارلس
    15 پنځلس
    16 شپاړس
    17 اوولس
    18 اتلس
    19 نولس
    20 شل
    30 دېرش
    40 څلوېښت
    50 پنځوس
    60 شپېته
    70 اویا
    80 اتیا
    100 سل
    1000 زر`,
  ar: `2 اثنان اثنين اثنتان اثنتين سنتان سنتين عامان عامين شهران شهرين أسبوعان أسبوعين يومان يومين ساعتان ساعتين مرتان مرتين
    3 ثلاث ثلاثة
    4 أربع أربعة اربع اربعة
    5 خمس خمسة
    6 ست ستة
    7 سبع سبعة
    8 ثمان ثماني ثمانية
    9 تسع تسعة
    10 عشر عشرة
    20 عشرون عشرين
    30 ثلاثون ثلاثين
    40 أربعون أربعين
    50 خمسون خمسين
    60 ستون ستين
    70 سبعون سبعين
    80 ثمانون ثمانين
    90 تسعون تسعين
    100 مئة مائة
    200 مئتان مئتين مائتان مائتين
    1000 ألف آلاف`,
  so: `2 laba labo
    3 saddex
    4 afar
    5 shan
    6 lix
    7 toddoba
    8 siddeed
    9 sagaal
    10 toban
    20 labaatan
    30 soddon
    40 afartan
    50 konton
    60 lixdan
    70 toddobaatan
    80 siddeetan
    90 sagaashan
    100 boqol
    1000 kun`,
  am: `2 ሁለት
    3 ሦስት ሶስት
    4 አራት
    5 አምስት
    6 ስድስት
    7 ሰባት
    8 ስምንት
    9 ዘጠኝ
    10 አስር አሥር
    20 ሃያ
    30 ሠላሳ ሰላሳ
    40 አርባ
    50 ሃምሳ አምሳ
    60 ስልሳ
    70 ሰባ
    80 ሰማንያ
    90 ዘጠና
    100 መቶ
    1000 ሺህ ሺ`,
  ti: `2 ክልተ
    3 ሰለስተ
    4 ኣርባዕተ
    5 ሓሙሽተ
    6 ሽዱሽተ
    7 ሸውዓተ
    8 ሸሞንተ
    9 ትሽዓተ
    10 ዓሰርተ
    20 ዕስራ
    30 ሰላሳ
    40 ኣርብዓ
    50 ሓምሳ
    60 ስሳ
    70 ሰብዓ
    80 ሰማንያ
    90 ተስዓ
    100 ሚእቲ
    1000 ሽሕ`,
};

/** Words that link the parts of one number, as in `vingt et un`, `بیست و پنج`. */
export const numberLinks: Readonly<Record<string, readonly string[]>> = {
  en: ['and'],
  fr: ['et'],
  es: ['y'],
  ro: ['și', 'de'],
  bg: ['и'],
  kmr: ['û'],
  ckb: ['و'],
  fa: ['و'],
  ps: [],
  ti: ['ን'],
};

/** Letters written on to the front of a number word or a month, as a pattern. */
export const wordPrefixes: Readonly<Record<string, string>> = {
  ar: '(?:[وف]?(?:[بلك]?(?:ال)?|لل))?',
  am: '(?:[በለከየ]|እስከ|ስለ)?',
  ti: '(?:[ብንናካ]|ካብ|ኣብ|ክሳብ)?',
};

/** What may be written on to the end of a number word, as a pattern. */
export const wordSuffixes: Readonly<Record<string, string>> = {
  so: '(?:da|ta|ka|du|ku|di|kii)?',
  am: '(?:ቱ|ት|ን|ም|ቱን|ቱም)?',
  ti: '(?:ን|ኡ|ታት|ታትን)?',
  ckb: '(?:ە|ی|ەم)?',
  kmr: '(?:an|ê)?',
};
