/** At the beginning of a message or a part of it: "adım" is a step, too. */
const opening = String.raw`(?<=(?:^|[.,!?\n]|merhaba|selam|salam|marhaba|hallo|hello) {0,2})`;

/** Words after which somebody's name comes; parts of expressions, small letters. */
export const nameCues = [
  // nl
  ...[
    'mijn (?:voor|achter|volledige )?naam is',
    'm[ei]jn naam:',
    'ik heet',
    'mijn naam luidt',
    'ik ben genaamd',
  ],
  ...[
    'mijn (?:man|vrouw|zoon|dochter|kind|broer|zus|vader|moeder|partner|baby) heet',
    '(?:zijn|haar) naam is',
  ],
  // en
  ...[
    "my (?:full |first |last |family |sur)?name(?:'s| is|’s)",
    'my name:',
    'i am called',
    'i.m called',
    'this is my name:?',
  ],
  ...[
    "my (?:husband|wife|son|daughter|child|brother|sister|father|mother|partner|baby)(?:'s|’s|s)? name is",
  ],
  ...[
    '(?:his|her) name is',
    'my (?:husband|wife|son|daughter|child|brother|sister|baby) is called',
  ],
  // ar
  ...[
    '(?:أنا |انا )?[إا]سمي(?: (?:الكامل|هو|الأول))?',
    '[إا]سم (?:زوجي|زوجتي|ابني|ابنتي|أخي|أختي|والدي|بنتي)(?: هو)?',
  ],
  ...['[إا]سم(?:ه|ها) هو', '[إا]سمي:', `${opening}[ie]smi`, 'ana [ie]smi'],
  // ti, am
  ...[
    '(?:ናተይ )?[ስሽ]መይ',
    'ስመይ',
    'ስሜ',
    'የኔ ስም',
    'የእኔ ስም',
    'ሙሉ ስሜ',
    'simey',
    'shimey',
    'semey',
    'sime',
  ],
  // tr
  ...[
    'benim ad[ıi]m(?: soyad[ıi]m)?',
    '(?:benim )?[iİI]sm[iİ]m',
    `${opening}ad[ıi]m(?: soyad[ıi]m)?`,
  ],
  // fa, prs
  ...[
    '[إا]سم(?:\u200C)?(?: ?من| ?مه| ?ما)',
    'نام ?من',
    'نام مه',
    '[إا]سمم',
    'نامم',
    'اسم‌م',
    'نامم هست',
    'نام (?:شوهرم|همسرم|پسرم|دخترم)',
  ],
  ...['اسم (?:شوهرم|همسرم|پسرم|دخترم|خانمم)', 'esme man', 'esm[ae]m', 'nam[ei] man', 'نام کامل من'],
  // so
  ...[
    'magac(?:aygu|ayga|eyga|eygu|ayguna) waa',
    'magac(?:aygu|ayga|eygu|eyga)',
    'waxaa la i dhahaa',
    'la i yiraahdo',
  ],
  // uk, ru, bg
  ...[
    'мене (?:звати|звуть)',
    'зва?ти мене',
    '(?:имя|фамилия) мо[её]',
    'мо[яє] прізвище',
    'мо[єе] ім.я',
    'моє прізвище',
    'меня зовут',
    'мо[её] имя',
    'моя фамилия',
    'зовут меня',
  ],
  ...[
    '(?:мужа|жену|сына|дочь|его|её) зовут',
    '(?:чоловіка|дружину|сина|дочку) звати',
    '(?:аз се )?казвам се',
    '(?:моето )?име(?:то)? ми е',
    'името ми е',
  ],
  // pl
  ...[
    'nazywam si[eę]',
    'mam na imi[eę]',
    'moje (?:imi[eę]|nazwisko)(?: to| i nazwisko(?: to)?)?',
    'na imi[eę] mam',
    '(?:m[aą]ż|żona|syn|córka) nazywa si[eę]',
  ],
  // kmr, ckb, ps
  ...[
    'nav[êe] min',
    'nav[êe] min (?:ew e|e)',
    'ناوم',
    'ناوی من',
    'من ناوم',
    '(?:زما )?نوم م[يېے]',
    'زما نوم',
    'زما نامه',
  ],
  // fr, es, ro
  ...[
    "je m['’ ]?appelle?",
    'mon (?:nom|prénom|prenom)(?: de famille)? (?:est|c.est)',
    'je me nomme',
  ],
  ...[
    'me llamo',
    'mi nombre(?: completo)? es',
    'mi apellido es',
    'mi (?:esposo|marido|esposa|hijo|hija) se llama',
  ],
  ...[
    'm[ăa] numesc',
    'm[ăa] cheam[ăa]',
    'numele meu(?: complet)? (?:este|e)',
    'mon mari s.appelle',
    'ma femme s.appelle',
  ],
  // also in the forms of offices
  ...[
    `${opening}(?:voor- en achternaam|naam|full name|name|nom|nombre|الاسم|имя|фио|піб|imię i nazwisko|ad soyad|نام|nume):`,
  ],
];

/** Forms of address; a name follows only with a capital. */
export const titleCues = [
  ...[
    'geachte (?:heer|mevrouw|mevr\\.?|dhr\\.?)',
    'beste (?:heer|meneer|mevrouw)',
    'de heer',
    'dhr\\.?',
    'mevr\\.?',
    'mevrouw',
    'meneer',
  ],
  ...[
    '(?:dear )?(?:mr|mrs|ms|mister)\\.?',
    'monsieur',
    'madame',
    'señora?',
    'пан(?:і)?',
    'господин',
    'госпожа',
  ],
];

/** A link between cue and name: "is", "هو". */
export const links = [
  'is',
  'هو',
  'هي',
  'هیا',
  'to',
  'e',
  'est',
  'es',
  'este',
  'waa',
  'е',
  'та',
  'این',
  'ew e',
];

/** Words inside a name. */
export const particles =
  'van de der den het ter ten von da dos del della la el al bin bint ben ibn abu abd abdul ould';

/**
 * Words that are no name: after the cue they say that no name follows ("my name is wrong on the
 * letter"), after a name they end it ("my name is Sara and I …").
 */
export const noName = [
  // nl
  'niet geen en ik ben woon kom heb uit met in op van voor maar want dus mijn u jij je ze we wij al ook nog verkeerd fout onjuist veranderd gewijzigd gespeld geschreven wil kan moet zoek hoe wat waar wanneer hier nu sinds jaar dat die bij vraag werk zit graag anders bekend welkom nergens weg staat hetzelfde welke door',
  // en
  "not no and i i'm im am a the on in at from with wrong incorrect misspelled spelled spelt written changed different missing but so my we he she they you how what where when can want need live have came come is are was who why do does please years old looking also now still here same common long short too very being used of already unknown one called it this there only going and/or registered listed for to or since because",
  // ar
  'ليس ليست غير مكتوب مكتوبة خطأ خاطئ غلط في على من و أنا انا وانا وأنا لكن موجود مسجل تغير عمري أريد اريد بدي أعيش اعيش أسكن اسكن ساكن ساكنة كيف ماذا هل متى أين اين وين شو لدي عندي أعمل اعمل جئت وصلت لاجئ لاجئة سوري سورية الصحيح مختلف بشكل أبحث ابحث وأريد واريد ولدي وعندي وعمري وأعيش واعيش وأسكن مع إلى ما لا لم أدرس ابي أحتاج احتاج عم ومن',
  // ti, am
  'ኣይኮነን ጌጋ ኣብ ካብ ን እየ እዩ ይበሃል ይብሃል ከመይ ኣበይ እንታይ መዓስ እደሊ ኣለኒ እነብር ኣነ ግን ከም አይደለም ስህተት ነው ነኝ ይባላል እባላለሁ እኔ ከ የምኖረው እንዴት የት ምን መቼ እፈልጋለሁ አለኝ እና በ ላይ የመጣሁት ተሳስቷል ትክክል ተጻሒፉ ጌጋ ብጌጋ ካብኡ ዝነብር',
  // tr
  'adım adim değil degil yanlış yanlis ve ben bir nasıl nasil nerede ne nerde nerden yardım yardim kim hollandada türkiye suriyeliyim istiyorum yaşıyorum yasiyorum oturuyorum için icin ama var yok da de yazılmış gerek mektup geldi para iş listede şu neden kaç söylediler söyledi dediler verdiler lazım çıkmadı hangi yazılı geçiyor olarak hakkında zaman nereye maaş olan ile dair gelen kimse niye',
  // fa prs
  'نیست هست است اشتباه غلط در از و من که را به با چطور چگونه کجا چه کی آیا میخواهم می‌خواهم میخوام دارم زندگی هستم ساکن ولی اما برای ما ثبت درست تغییر روی چی چرا بیست ایرانی افغان سال ساله باید امروز توی تو یک این ازدواج',
  // so
  'maaha iyo waxaan anigu sidee xagee meel maxaa goorma waan ma ku ka la oo laakiin khaldan khalad qoran waxaa haysta rabaa doonayaa si sax daganahay degan deganahay',
  // uk ru bg
  'не нет і та и я в у на з із с из не неправильно неправильне неверно написано написане указано помилка ошибка мені мне хочу як как де где коли когда чи але но живу маю имею приїхала приехала приехал приїхав це это мой моя моє мне можу могу потрібно нужно жду беженец грешно грешка сгрешено е съм аз от да как къде кога имам искам живея търся ми искам дошла дошъл немає есть есть ли какой какая другое вот уже',
  // pl
  'nie jest źle zle błędne bledne i a ja z ze w we na mam mieszkam jestem jak gdzie kiedy co chcę chce szukam potrzebuję to ale pochodzę przyjechałam przyjechałem czy od pracuję inaczej zmieniło proszę',
  // kmr ckb ps
  'ne e ye û u ez ji li di da de çawa li ku kengî çi dixwazim dijîm me heye şaş xelet nîne jî bi هەڵەیە نییە و من لە بە چۆن کوێ کەی چی دەمەوێت دەژیم خەڵکی لەگەڵ هەیە بەڵام هەڵە بنووسم بنوسم نووسین بنووسن تۆمار لای نووسی نووسیوە لای نه دی ده دے دى غلط سم په له او زه څنګه چیرته کله څه غواړم ژوند اوسېږم اوسیږم لیکل شوی خو مې نشته یم لرم',
  // fr es ro
  "pas mal et je j' j suis habite viens de à a dans sur mais ai faux incorrect écrit ecrit incorrectement comment où ou quand quoi que qui cherche veux voudrais pour est différent n'est avec depuis mon y no está esta mal escrito en yo soy vivo vengo tengo pero cómo como dónde donde cuándo cuando qué que quiero necesito por diferente incorrecto para desde busco he nu și si eu sunt din am locuiesc locuim scris greșit gresit vin dar cum unde când cand ce vreau caut pentru este la pe care nevoie",
].join(' ');
