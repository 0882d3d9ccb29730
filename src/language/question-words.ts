import type { Language } from '../domain/languages.ts';

/** What a question can ask for besides a fact; several at a time. */
export const askedFor = [
  /** A person, organisation or place, its hours, telephone or address. */
  'place',
  /** Which of them is there for the asker. */
  'goTo',
  /** It asks of the asker's own town without naming it (`bij mij in de buurt`). */
  'nearby',
  /** What a word means, said so (`betekent`) … */
  'meaning',
  /** … or perhaps so (`wat is`). */
  'whatIs',
  /** Which schemes there are for somebody with little money. */
  'schemes',
  /** Whether the asker gets a certain thing. */
  'mayGet',
  /** How much money something is. */
  'amount',
  /** How it was before. */
  'history',
] as const;
export type AskedFor = (typeof askedFor)[number];

type Words = Readonly<Record<AskedFor, string>>;

/**
 * Phrases by language, separated by commas; `*` is the rest of a word, `_` up to five words. They
 * are compared without accents and capitals. Simple Dutch asks in Dutch, Dari in Persian.
 */
export const questionWords: Readonly<Record<Exclude<Language, 'nl-simple' | 'prs'>, Words>> = {
  nl: {
    place:
      'waar, wie helpt*, wie kan, wie geeft, welke organisatie*, welk loket, welke instantie*, wanneer _ open, open vandaag, openingstijden, telefoonnummer, adres, bellen, bij wie, naar wie, waarheen, met wie',
    goTo: 'waar kan ik terecht, waar kan ik heen, waar moet ik heen, waar ga ik, waar moet ik zijn, bij wie, naar wie, wie helpt mij, wie kan mij helpen, wie kan me helpen, waar kan ik hulp, waar vind ik hulp, waar krijg ik hulp, welk team, welk loket, waar moet ik naartoe, waar kan ik naartoe',
    nearby:
      'in de buurt, in mijn buurt, in mijn wijk, in mijn stad, in mijn gemeente, in mijn dorp, in onze wijk, in onze stad, dicht bij mij, dichtbij mij, dicht bij huis, bij mij om de hoek',
    meaning:
      'betekent, betekenis, betekenen, bedoelen ze met, bedoeld met, bedoelt men met, wat wil _ zeggen, houdt _ in',
    whatIs: 'wat is, wat zijn, wat is een, leg uit, uitleg',
    schemes:
      'waar heb ik recht op, waar heb _ recht op, welke regeling*, welke toeslag*, welke vergoeding*, welke uitkering*, wat kan ik krijgen, welke hulp _ inkomen, laag inkomen, weinig inkomen, weinig geld, welk geld, minimaregeling*, extra geld',
    mayGet:
      'kan ik _ krijgen, krijg ik, mag ik _ krijgen, heb ik recht, kom ik in aanmerking, kan ik _ aanvragen',
    amount:
      'wat kost*, hoeveel kost*, hoe veel kost*, hoeveel geld, hoe duur, welk bedrag, hoe hoog is, hoeveel euro, kost _ geld, hoeveel moet ik betalen',
    history: 'vroeger, destijds, toen nog, in het verleden, oude regels, was het',
  },
  en: {
    place:
      'where, who helps, who can, who gives, which organi*, which office, what office, when _ open, open now, open today, opening hours, phone number, telephone number, address, call, whom, who do i, who should i',
    goTo: 'who do i go, who should i go, where do i go, where should i go, where can i go, where can i turn, who can help me, who helps me, whom do i, who do i ask, who should i ask, who do i contact, who should i contact, who do i see, where can i get help, where do i get help, where can i find help, which team, who can i talk, who do i turn, who can i turn',
    nearby:
      'near me, near my house, near my home, near here, close to me, close to my house, close to my home, close by, nearby, around here, in my town, in my city, in my village, in my area, in my neighbourhood, in my neighborhood, in my municipality',
    meaning: 'mean, means, meaning of, meaning, meant by, definition of, stand for, stands for',
    whatIs: 'what is, what are, what s, explain',
    schemes:
      'what am i entitled, am i entitled to anything, which benefit*, what benefit*, which allowance*, what allowance*, which scheme*, what scheme*, low income, little money, not much money, poor, what can i get, what money, financial help, what support, which support, extra money',
    mayGet:
      'can i get, could i get, do i get, am i eligible, am i entitled, do i qualify, can i receive, can i apply, can we get',
    amount:
      'how much is, how much does, how much do, how much money, how much, what does _ cost, price of, the price',
    history:
      'used to, in the past, formerly, back then, previously, was it, were the rules, earlier rules',
  },
  ar: {
    place:
      'اين, وين, فين, من يساعد*, من يقدر, من يستطيع, مين, اي منظمه, اي جهه, اي مكتب, متى يفتح, متى تفتح, متى _ مفتوح*, ساعات العمل, مواعيد, رقم الهاتف, رقم هاتف, رقم تلفون, عنوان, بمن, لمن, الى من, الي من',
    goTo: 'الى من, الي من, الى اين, الي اين, اين اذهب, وين اروح, وين بروح, لوين, من يساعدني, مين يساعدني, مين بيساعدني, من يمكنه مساعدتي, اين اجد مساعده, اين احصل على مساعده, بمن اتصل, لمن اتوجه, لمن اذهب, اين يمكنني الحصول على مساعده, من يستطيع مساعدتي',
    nearby:
      'قريب من بيتي, قريب مني, قريبه مني, بالقرب مني, القريب مني, بالقرب من بيتي, قرب بيتي, جنب بيتي, في مدينتي, بمدينتي, في منطقتي, بمنطقتي, في حيي, بحارتي, في بلديتي',
    meaning: 'معنى, معني, يعني, تعني, يعنى, المقصود, المعنى, المعني, شو يعني, ايش يعني',
    whatIs: 'ما هو, ما هي, ماهو, ماهي, شو هو, شو هي, اشرح, ما هذا',
    schemes:
      'ماذا يحق لي, ما الذي يحق لي, ايش يحق لي, شو بيطلعلي, شو بحقلي, دخل منخفض, دخلي منخفض, دخل قليل, دخلي قليل, الدخل المنخفض, اي مساعدات, ما المساعدات, ما هي المساعدات, اي اعانات, ما هي الاعانات, اي بدلات, مساعده ماليه, مال قليل, دخلي ضعيف, راتبي قليل',
    mayGet:
      'هل يمكنني الحصول, هل احصل, هل استطيع الحصول, هل يحق لي, هل بقدر احصل, ممكن احصل, هل لي',
    amount:
      'كم يكلف, كم تكلف*, كم سعر, كم السعر, كم تكلفه, بكم, قديش, كم المبلغ, كم يورو, كم رسم, كم رسوم',
    history: 'سابقا, في الماضي, في السابق, كان الامر, قديما, من قبل',
  },
  ti: {
    place:
      'ኣበይ, ናበይ, ካበይ, ኣየናይ ትካል, ኣየናይ ቤት ጽሕፈት, መን ይሕግዘ*, መን ክሕግዘ*, መዓስ ይኽፈት, መዓስ ክፉት, ቁጽሪ ተሌፎን, ቁጽሪ ስልኪ, ኣድራሻ, ናብ መን, ምስ መን, ንመን',
    goTo: 'ናብ መን, ንመን, ናበይ, መን ይሕግዘኒ, መን ክሕግዘኒ, ኣበይ ሓገዝ, ኣበይ ክኸይድ',
    nearby: 'ኣብ ከባቢየይ, ኣብ ከተማይ, ኣብ ጥቓይ, ኣብ ጥቓ ገዛይ, ጥቓ ገዛይ, ኣብ ዓደይ, ኣብ ቀረባ',
    meaning: 'ማለት, ትርጉም, ትርጉሙ, ማለትዩ, ማለት ድዩ',
    whatIs: 'እንታይ እዩ, እንታይ ኢዩ, እንታይ እያ',
    schemes:
      'እንታይ መሰል ኣለኒ, ትሑት ኣታዊ, ትሑት እቶት, ውሑድ ኣታዊ, ውሑድ እቶት, ውሑድ ገንዘብ, ኣየናይ ሓገዝ, እንታይ ሓገዝ, ናይ ገንዘብ ሓገዝ',
    mayGet: 'ክረክብ እኽእል ዶ, ክረክብ ይኽእል ዶ, ይግበኣኒ ዶ, ክረክብ ዶ, ክረክብ ይኽእል',
    amount: 'ክንደይ ይኽፈል, ክንደይ ዋጋ, ክንደይ ይወጽእ, ክንደይ ገንዘብ, ዋጋ ክንደይ, ክንደይ ዩሮ',
    history: 'ቅድም, ሕሉፍ, ቀደም',
  },
  tr: {
    place:
      'nerede, nereye, nereden, neresi, hangi kurum*, hangi kuruluş*, hangi ofis, kim yardım, kime, kimden, kimi arayabilirim, kimi aramalıyım, kiminle, ne zaman açık, saat kaçta açıl*, açılış saatleri, çalışma saatleri, telefon numarası, adresi, adres',
    goTo: 'kime git*, kime gide*, kime başvur*, nereye gide*, nereye başvur*, nereye git*, kim yardım eder, kim yardım edebilir, bana kim yardım, kime sor*, nereden yardım, nerede yardım, kiminle konuş*, kime danış*',
    nearby:
      'yakınımda*, bana yakın, evime yakın, evimin yakınında*, şehrimde*, mahallemde*, semtimde*, belediyemde*, çevremde*, buralarda',
    meaning: 'ne demek, ne anlama, anlamı, ne demektir, anlamına',
    whatIs: 'nedir, ne oluyor',
    schemes:
      'neye hakkım, nelere hakkım, hangi yardım*, hangi ödenek*, düşük gelir*, az gelir*, gelirim düşük, gelirim az, az param, param az, hangi destek*, maddi yardım, ne alabilirim',
    mayGet:
      'alabilir miyim, alabilir miyiz, hakkım var mı, yararlanabilir miyim, başvurabilir miyim',
    amount:
      'kaç para, ne kadar tut*, kaç euro, kaça, ücreti ne kadar, ücreti _ ne kadar, fiyatı, ne kadar öde*',
    history: 'eskiden, geçmişte, önceden, o zamanlar',
  },
  fa: {
    place:
      'کجا, کدام سازمان, کدام اداره, کدام موسسه, چه سازمانی, چه کسی کمک, کی کمک, چه کسی می تواند, به کی, به چه کسی, نزد کی, پیش کی, چه وقت باز, کی باز است, چه ساعتی باز, ساعت کاری, شماره تلفن, شماره تلیفون, آدرس, نشانی, با چه کسی, با کی',
    goTo: 'به کی, به چه کسی, پیش کی, نزد کی, به کجا, کجا بروم, کجا برم, کجا مراجعه, کجا درخواست, چه کسی به من کمک, کی به من کمک, چه کسی می تواند به من کمک, از کجا کمک, کجا کمک, کی کمکم, چه کسی کمکم',
    nearby:
      'نزدیک من, نزدیک مه, نزدیک خانه ام, نزدیک خونه ام, نزدیک خانه من, نزدیک خونه من, نزدیک خانه ما, نزدیک خانه مه, در شهر من, تو شهر من, توی شهر من, در شهر ما, شهر مه, شهرم, محله من, محله ام, محله ما, اطراف من',
    meaning: 'یعنی چه, یعنی چی, به چه معن*, به چی معن*, معنی, معنای, چه معنا, چه معنی, معنایش',
    whatIs: 'چیست, چی است, چه است, چی هست, چیه',
    schemes:
      'چه حقی دارم, چه کمک هایی, چه کمک هزینه*, کدام کمک*, درآمد کم, درآمدم کم, درامد کم, عاید کم, معاش کم, عایدم کم, پول کم, کم درآمد, کمک مالی, چه مزایایی, چه امتیازاتی',
    mayGet:
      'آیا می توانم _ بگیرم, می توانم _ بگیرم, میتوانم _ بگیرم, می توانم _ دریافت, به من تعلق, حق دارم, می گیرم',
    amount:
      'چند یورو, چقدر پول, چقدر میدن, چقدر می دهند, قیمت, هزینه اش چقدر, چقدر هزینه, هزینه _ چقدر*, خرج _ چقدر*, چند پول, مصرفش چند',
    history: 'قبلا, در گذشته, سابقا, پیشتر, پیش از این, آن زمان',
  },
  so: {
    place:
      'halkee, xaggee, xagee, meel*, yaa i caawin*, yaa iga caawin*, ayaa i caawin*, urur*, ururkee, xafiiskee, goorma _ furan, saacadaha furan, lambarka, telefoon*, cinwaan*, yaan, yaa, ayo',
    goTo: 'yaan u tagaa, xaggee aadaa, halkee aadaa, xagee aadaa, yaa i caawin*, yaa iga caawin*, yaan la xiriiraa, yaan weydiiyaa, halkee ka heli karaa caawi*, xaggee ka heli karaa caawi*, xagee ka heli karaa caawi*',
    nearby:
      'ii dhow, igu dhow, ii dhaw, gurigayga u dhow, guriga u dhow, magaaladayda, magaaladeyda, degmadayda, degmadeyda, xaafaddayda, xaafadeyda, agagaarkayga',
    meaning: 'macnaheedu, macnaheed*, macnih*, macnaha, macno*, maxaa la ula jeedaa, ka dhigan',
    whatIs: 'waa maxay, maxay tahay, waa maxaay',
    schemes:
      'maxaan xaq u leeyahay, dakhli yar, dakhligaygu, dakhliga yar, dakhli hoose, dakhliga hoose, lacag yar, caawimaad dhaqaale, gargaar noocee, caawimo lacageed, kaalmo noocee',
    mayGet: 'ma heli karaa, ma helayaa, xaq ma u leeyahay, ma heli karnaa, ma codsan karaa',
    amount:
      'waa imisa lacag*, imisa lacag*, immisa lacag*, qiimaha, qiimihiisu, imisa yuuro, waa immisa qiim*',
    history: 'hore, beri hore, waagii hore, markii hore',
  },
  uk: {
    place:
      'де, куди, хто допом*, хто може, до кого, яка організація, які організації, яка установа, коли відчин*, коли відкрит*, графік роботи, години роботи, номер телефону, телефон, адреса, адресу, з ким, кому',
    goTo: 'куди звер*, до кого звер*, куди йти, куди піти, куди мені, до кого, хто мені допоможе, хто може допомогти, хто допоможе, де отримати допомогу, де знайти допомогу, кому зателефон*, з ким поговор*',
    nearby:
      'біля мене, біля дому, поруч зі мною, поряд зі мною, недалеко від мене, у моєму місті, в моєму місті, у моєму районі, в моєму районі, у моїй громаді, поблизу',
    meaning: 'що означає, що значить, означає, значення, що таке значить, що мається на увазі',
    whatIs: 'що таке, що це',
    schemes:
      'на що я маю право, на що маю право, які виплати, які пільги, які допомоги, яку допомогу, низький дохід, низьким доходом, малий дохід, малим доходом, маленький дохід, мало грошей, фінансова допомога, що мені належить, які субсидії',
    mayGet:
      'чи можу я отримати, чи можу отримати, можу я отримати, можу отримати, чи маю я право, чи маю право, чи отримаю, чи належить мені',
    amount:
      'скільки коштує, скільки кошту*, яка ціна, скільки грошей, скільки євро, скільки треба заплатити',
    history: 'раніше, колись, у минулому, в минулому, тоді було',
  },
  ru: {
    place:
      'где, куда, кто помож*, кто помогает, кто может, к кому, какая организация, какие организации, какое учреждение, когда откры*, часы работы, время работы, график работы, номер телефона, телефон, адрес, с кем, кому',
    goTo: 'куда обра*, к кому обра*, куда идти, куда пойти, куда мне, к кому, кто мне поможет, кто может помочь, кто поможет, где получить помощь, где найти помощь, кому позвон*, с кем поговор*',
    nearby:
      'рядом со мной, рядом с домом, около меня, возле меня, недалеко от меня, в моем городе, в моём городе, в нашем городе, в моем районе, в моём районе, поблизости, неподалеку',
    meaning: 'что означает, что значит, означает, значение слова, значение, что имеется в виду',
    whatIs: 'что такое, что это',
    schemes:
      'на что я имею право, на что имею право, какие выплаты, какие пособия, какие льготы, какую помощь, низкий доход, низким доходом, низком доходе, маленький доход, маленьким доходом, мало денег, финансовая помощь, что мне положено, какие субсидии',
    mayGet:
      'могу ли я получить, могу я получить, могу ли получить, имею ли я право, имею ли право, положено ли мне, получу ли я',
    amount:
      'сколько стоит, сколько сто*, какая цена, сколько денег, сколько евро, сколько платить, какой штраф',
    history: 'раньше, прежде, в прошлом, ранее, тогда было',
  },
  pl: {
    place:
      'gdzie, dokąd, kto pomo*, kto może, do kogo, jaka organizacja, jakie organizacje, która organizacja, który urząd, kiedy _ otwart*, kiedy _ czynn*, godziny otwarcia, numer telefonu, telefon, adres, z kim',
    goTo: 'do kogo, gdzie mam iść, dokąd mam iść, gdzie się zgłosić, gdzie mogę się zgłosić, kto mi pomoże, kto może mi pomóc, gdzie znajdę pomoc, gdzie mogę uzyskać pomoc, gdzie dostanę pomoc, z kim mogę porozmawiać, gdzie mogę dostać pomoc',
    nearby:
      'koło mnie, obok mnie, blisko mnie, blisko domu, niedaleko mnie, w pobliżu, w moim mieście, w mojej okolicy, w mojej dzielnicy, w mojej gminie',
    meaning: 'co znaczy, co oznacza, znaczenie, oznacza',
    whatIs: 'co to jest, czym jest, co to',
    schemes:
      'do czego mam prawo, jakie zasiłki, jakie dodatki, jaka pomoc, jakie świadczenia, niski dochód, niskim dochod*, niskich dochod*, niskie dochody, małe dochody, mało pieniędzy, pomoc finansowa, co mi przysługuje, jakie wsparcie',
    mayGet:
      'czy mogę dostać, czy mogę otrzymać, czy dostanę, czy mam prawo, czy przysługuje mi, czy należy mi się',
    amount: 'ile kosztuje, ile koszt*, jaka cena, ile pieniędzy, ile euro, ile wynosi, ile płac*',
    history: 'dawniej, kiedyś, w przeszłości, wcześniej było',
  },
  kmr: {
    place:
      'li ku, li kû, ku derê, kuderê, kî alî*, kî dikare, kîjan rêxistin, kîjan sazî, kîjan ofîs, kengê _ vekirî*, kengî _ vekirî*, demjimêr*, hejmara telefon*, nîmara telefon*, navnîşan*, bi kê, cem kê, ji kê',
    goTo: 'ez herim ku, herim ku derê, biçim ku derê, herim cem kê, biçim cem kê, kî dikare alîkariya min, kî alîkariya min, kî dikare alî min, ji ku alîkarî, li ku alîkarî, bi kê re biaxivim, serî li ku bidim, serî li kê',
    nearby:
      'nêzî min, nêzîkî min, nêzî mala min, nêzîkî mala min, li bajarê min, li taxa min, li şaredariya min, li derdora min',
    meaning: 'tê çi wateyê, çi wateyê, wateya, maneya, tê maneya, tê wateya',
    whatIs: 'çi ye, çi ne, çiye',
    schemes:
      'mafê min, dahata kêm, dahata min kêm, dahateke kêm, pereyê kêm, kîjan alîkarî, çi alîkarî, alîkariya darayî, alîkariya aborî',
    mayGet: 'dikarim _ bistînim, dikarim _ wergirim, mafê min _ heye, ez dikarim _ bigirim',
    amount: 'çend pere, bihayê, bi çend e, çiqas pere, çend euro, çend ewro',
    history: 'berê, di paşerojê de, wê demê',
  },
  ckb: {
    place:
      'لە کوێ, لەکوێ, بۆ کوێ, بۆکوێ, کێ یارمەتی*, کێ دەتوانێت, کام ڕێکخراو, کام رێکخراو, کام نووسینگە, کەی _ کراوە*, کاتی کار, ژمارەی تەلەفۆن, ژمارە تەلەفۆن, ناونیشان*, لای کێ, بە کێ, لەگەڵ کێ',
    goTo: 'بچمە کوێ, بچم بۆ کوێ, بۆ کوێ بچم, بچمە لای کێ, لای کێ, کێ یارمەتیم, کێ دەتوانێت یارمەتیم, لە کوێ یارمەتی, لەگەڵ کێ قسە, پەیوەندی بە کێ',
    nearby:
      'نزیک من, لە نزیکم, نزیکم, نزیک ماڵەکەم, نزیک ماڵم, لە شارەکەم, شارەکەم, لە گەڕەکەکەم, گەڕەکەکەم, لە ناوچەکەم',
    meaning: 'واتای, مانای, واتە چی, یانی چی, واتاکەی, ماناکەی',
    whatIs: 'چییە, چیە, چی یە',
    schemes:
      'مافی چیم, داهاتی کەم, داهاتم کەم*, پارەی کەم, کام یارمەتی, چ یارمەتی*, یارمەتی دارایی',
    mayGet: 'دەتوانم _ وەربگرم, دەتوانم _ وەرگرم, مافی ئەوەم هەیە, ئایا دەتوانم',
    amount: 'چەندە نرخ*, نرخی, چەند یۆرۆ, بە چەندە, چەند پارە, تێچووی, باجی _ چەندە',
    history: 'پێشتر, جاران, لە ڕابردوودا',
  },
  ps: {
    place:
      'چیرته, چېرته, کوم ځای, کومه اداره, کومه موسسه, څوک مرسته, څوک کولی, کله خلاص*, کاري ساعت*, د تلیفون شمیره, تلیفون نمبر, د ټیلیفون شمېره, پته, ادرس, چا ته, له چا',
    goTo: 'چا ته لاړ, چیرته لاړ, چېرته لاړ, چېرته ولاړ, څوک زما سره مرسته, څوک راسره مرسته, له چا سره خبرې, چا ته مراجعه, چېرته مرسته, چیرته مرسته, له چا مرسته',
    nearby:
      'ماته نږدې, ما ته نږدې, زما کور ته نږدې, کور ته نږدې, زما په ښار, زما ښار, زما په سیمه, زما سیمه, زما په شاوخوا',
    meaning: 'معنی, معنا, مانا, څه مانا, څه معنی, یعنی څه',
    whatIs: 'څه شی دی, څه دی, څه ده, څه شی ده',
    schemes:
      'کم عاید, عاید کم, عاید مې کم, لږ عاید, لږې پیسې, کومه مرسته, کومې مرستې, مالي مرسته, څه حق لرم',
    mayGet: 'کولی شم _ ترلاسه, کولای شم _ ترلاسه, ایا زه _ حق, ترلاسه کولی شم, اخیستلی شم',
    amount: 'څومره پیسې, بیه, قیمت, څو یورو, لګښت, څومره دی',
    history: 'پخوا, مخکې, تیر وخت',
  },
  am: {
    place:
      'የት, ወዴት, የትኛው ድርጅት, የትኛው ቢሮ, ማን ይረዳ*, ማን ሊረዳ*, መቼ ይከፈታል, መቼ ክፍት, የስራ ሰዓት, ስልክ ቁጥር, አድራሻ, ወደ ማን, ለማን, ከማን, ማንን',
    goTo: 'ወደ ማን, ወዴት, የት ልሂድ, ማን ይረዳኛል, ማን ሊረዳኝ, የት እርዳታ, እርዳታ የት, ማንን ልጠይቅ, ማንን ላናግር, ከማን ጋር',
    nearby: 'በአቅራቢያዬ, በከተማዬ, በሰፈሬ, በአካባቢዬ, ቤቴ አጠገብ, ከቤቴ አጠገብ, በአቅራቢያው',
    meaning: 'ምን ማለት, ማለት ነው, ትርጉም, ትርጉሙ',
    whatIs: 'ምንድን ነው, ምንድነው, ምንድን ናት',
    schemes:
      'ምን መብት አለኝ, ዝቅተኛ ገቢ, አነስተኛ ገቢ, ገቢዬ ዝቅተኛ, ገቢዬ አነስተኛ, ትንሽ ገንዘብ, ምን ድጋፍ, ምን እርዳታ, የገንዘብ ድጋፍ, የገንዘብ እርዳታ',
    mayGet: 'ማግኘት እችላለሁ, አገኛለሁ ወይ, መብት አለኝ, ማግኘት እንችላለን',
    amount: 'ዋጋው ስንት, ዋጋው, ስንት ብር, ስንት ዩሮ, ስንት ይከፈላል, ክፍያው ስንት, ዋጋ ስንት',
    history: 'ቀድሞ, በፊት ነበር, ድሮ',
  },
  fr: {
    place:
      'où, ou puis je, ou est, ou se trouve, ou trouver, qui aide, qui peut, qui m aide, quelle organisation, quelles organisations, quel organisme, quel bureau, quand _ ouvert*, horaires, heures d ouverture, numéro de téléphone, téléphone, adresse, à qui, chez qui, vers qui, avec qui',
    goTo: 'à qui m adresser, à qui dois je, à qui puis je, vers qui, où aller, où dois je aller, où puis je aller, qui peut m aider, qui m aide, où trouver de l aide, où puis je trouver de l aide, où obtenir de l aide, qui dois je, qui puis je contacter, qui contacter, chez qui',
    nearby:
      'près de chez moi, pres de chez moi, proche de chez moi, à côté de chez moi, près de moi, autour de moi, dans ma ville, dans ma commune, dans mon quartier, dans mon coin',
    meaning: 'signifie, signification, veut dire, que veut dire, le sens de, c est quoi le sens',
    whatIs: 'qu est ce que, qu est ce qu, c est quoi, qu est ce',
    schemes:
      'à quoi ai je droit, à quoi j ai droit, quelles aides, quelle aide, quelles allocations, quels avantages, faible revenu, faibles revenus, petit revenu, bas revenu, peu d argent, aide financière, peu de revenus, bas revenus',
    mayGet:
      'puis je obtenir, puis je avoir, puis je recevoir, ai je droit, est ce que je peux avoir, est ce que je peux obtenir, est ce que j ai droit, puis je bénéficier',
    amount:
      'combien coûte, combien coûtent, quel prix, quel est le prix, combien d argent, combien d euros, quel montant, ça coûte, coûte combien',
    history: 'autrefois, avant c était, dans le passé, à l époque, jadis, auparavant',
  },
  es: {
    place:
      'dónde, adónde, a dónde, quién ayuda, quién me ayuda, quién puede, qué organización, qué organizaciones, qué oficina, cuándo abre*, cuándo está abiert*, horario*, número de teléfono, teléfono, dirección, a quién, con quién',
    goTo: 'a quién, adónde voy, a dónde voy, adónde debo ir, a dónde debo ir, dónde puedo ir, quién me puede ayudar, quién puede ayudarme, quién me ayuda, dónde pido ayuda, dónde puedo pedir ayuda, dónde encuentro ayuda, dónde puedo encontrar ayuda, con quién hablo, con quién puedo hablar, dónde acudir, a dónde acudir',
    nearby:
      'cerca de mí, cerca de mi casa, cerca de aquí, en mi ciudad, en mi barrio, en mi municipio, en mi pueblo, en mi zona, por mi zona',
    meaning: 'significa, significado, quiere decir, qué se entiende por',
    whatIs: 'qué es, qué son',
    schemes:
      'a qué tengo derecho, qué ayudas, qué ayuda, qué subsidios, qué prestaciones, ingresos bajos, bajos ingresos, pocos ingresos, poco dinero, ayuda económica, ayudas económicas, gano poco',
    mayGet:
      'puedo recibir, puedo obtener, puedo conseguir, tengo derecho, me corresponde, puedo pedir, puedo solicitar',
    amount:
      'cuánto cuesta, cuánto cuestan, qué precio, cuánto vale, cuánto dinero, cuántos euros, cuánto es, qué cuesta',
    history: 'antes era, antiguamente, en el pasado, anteriormente, antes había',
  },
  ro: {
    place:
      'unde, cine ajută, cine mă ajută, cine mă poate, cine poate, ce organizație, ce organizații, care organizație, ce birou, când este deschis*, când e deschis*, când se deschide, program de lucru, orar*, număr de telefon, numărul de telefon, telefon, adresa, la cine, cui, cu cine',
    goTo: 'la cine, unde merg, unde să merg, unde mă duc, unde trebuie să merg, cine mă poate ajuta, cine mă ajută, unde găsesc ajutor, unde pot găsi ajutor, unde pot primi ajutor, cui mă adresez, cu cine vorbesc, cu cine pot vorbi',
    nearby:
      'lângă mine, aproape de mine, aproape de casă, în apropiere, în orașul meu, în cartierul meu, în zona mea, în comuna mea',
    meaning: 'ce înseamnă, înseamnă, semnificația, ce vrea să zică',
    whatIs: 'ce este, ce sunt, ce e',
    schemes:
      'la ce am dreptul, ce ajutoare, ce ajutor, ce alocații, ce indemnizații, venit mic, venituri mici, venit redus, venituri reduse, bani puțini, puțini bani, ajutor financiar, ce sprijin',
    mayGet: 'pot primi, pot obține, am dreptul, pot să primesc, pot lua, pot cere',
    amount: 'cât costă, cat costa, ce preț, câți bani, câți euro, cât e, cât este',
    history: 'înainte era, pe vremuri, în trecut, mai demult',
  },
  bg: {
    place:
      'къде, накъде, кой помага, кой може, кой ще ми помогне, към кого, коя организация, кои организации, коя служба, кога е отворен*, кога отваря*, работно време, телефонен номер, телефон, адрес, с кого, на кого',
    goTo: 'към кого, къде да отида, къде да се обърна, къде мога да отида, кой може да ми помогне, кой ми помага, кой ще ми помогне, къде да намеря помощ, къде мога да намеря помощ, къде мога да получа помощ, на кого да се обадя, с кого да говоря, при кого',
    nearby:
      'близо до мен, близо до нас, при мен, наблизо, в моя град, в моя квартал, в моята община, в моя район, в града ми, в квартала ми, в общината ми',
    meaning: 'какво означава, какво значи, означава, значение, значението, какво ще рече',
    whatIs: 'какво е, какво представлява, какво са',
    schemes:
      'на какво имам право, какви помощи, каква помощ, какви добавки, какви обезщетения, нисък доход, ниски доходи, нисък ми е доходът, малък доход, малко пари, финансова помощ, какви помощи има',
    mayGet: 'мога ли да получа, имам ли право, полага ли ми се, мога ли да взема, ще получа ли',
    amount: 'колко струва, колко струват, каква е цената, колко пари, колко евро',
    history: 'преди беше, в миналото, някога, по рано',
  },
};
