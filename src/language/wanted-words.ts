import type { Language } from '../domain/languages.ts';

/** What one statement of a page can be wanted for. */
export const wanted = [
  /** How much money; whether it is free; who pays. */
  'amount',
  /** How long, from when, until when. */
  'time',
  /** A number, an address, somebody to turn to. */
  'contact',
  /** What has to be shown, brought along or filled in. */
  'papers',
  /** Whether something is allowed or a duty. */
  'may',
  /** How something is asked for. */
  'apply',
] as const;
export type Wanted = (typeof wanted)[number];

/**
 * Phrases by language in the notation of `question-words.ts`. They only move a statement of a page that was
 * chosen already, so that they may be broader than those. Simple Dutch asks in Dutch, Dari in Persian.
 */
export const wantedWords: Readonly<
  Record<Exclude<Language, 'nl-simple' | 'prs'>, Readonly<Record<Wanted, string>>>
> = {
  nl: {
    amount:
      'hoeveel, hoe hoog, hoe duur, kost*, gratis, bedrag, prijs, betaal*, betalen, vergoed*, geld, percentage, procent',
    time: 'hoe lang, hoelang, hoe snel, wanneer, hoeveel tijd, hoeveel dagen, hoeveel weken, hoeveel maanden, hoeveel jaar, hoeveel jaren, binnen, termijn, deadline, uiterlijk, duurt, laatste dag, welke datum',
    contact:
      'nummer, telefoon*, bellen, bel, waar, adres, wie helpt, wie kan, bij wie, naar wie, loket',
    papers:
      'welke papieren, papieren nodig, nodig, meenemen, meebrengen, document*, formulier*, bewijs*, wat staat er in',
    may: 'mag, mogen, moet ik, moeten we, moet mijn, hoef*, verplicht, toegestaan, verboden, strafbaar',
    apply:
      'hoe vraag, aanvragen, aanmelden, inschrijven, hoe krijg, hoe kom ik aan, hoe regel, hoe kan ik',
  },
  en: {
    amount:
      'how much, cost*, price, free, pay, pays, paid, amount, fee, expensive, money, percent*, refund*, reimburse*',
    time: 'how long, how soon, when, how many days, how many weeks, how many months, how many years, how much time, deadline, within, until, take',
    contact: 'number, phone, call, where, address, who helps, who can, which office, whom, email',
    papers:
      'what do i need, documents, which papers, papers do, bring, form, proof, what do i have to show',
    may: 'may i, allowed, can i, can we, do i have to, must i, obliged, mandatory, obligatory, forbidden, legal, illegal',
    apply:
      'how do i apply, how do i get, how can i get, apply, how to apply, sign up, register, how do i',
  },
  ar: {
    amount:
      'كم المبلغ, كم سعر, سعر, كم يكلف, تكلف*, قديش, بكم, مجان*, ببلاش, ادفع, يدفع, بدفع, المبلغ, مصاري, فلوس, كم, رسوم, قيمه',
    time: 'كم يوم*, كم اسبوع, كم شهر, كم سنه, كم مده, كم من الوقت, متى, امتى, المده, خلال, لمتى, حتى متى, موعد, كم يستغرق',
    contact: 'رقم, هاتف, تلفون, اتصل, وين, اين, فين, عنوان, مين, من يساعد*, لمن',
    papers:
      'الاوراق, اوراق, مستند*, وثائق, احتاج*, المطلوب, استماره, معي شو, شو لازم جيب, شو لازم معي',
    may: 'هل يمكن*, هل يجوز, مسموح, يحق, ممكن, هل يجب, لازم, مجبر, الزامي, اجباري, ممنوع, هل علي',
    apply: 'كيف اقدم, كيف اطلب, كيف احصل, كيف اسجل, اقدم, التقديم, كيف بقدم, كيف',
  },
  ti: {
    amount: 'ክንደይ, ዋጋ*, ብነጻ, ነጻ, ይኽፈል, ክኸፍል, ይኸፍል, ገንዘብ, ናይ መን ክፍሊት',
    time: 'ክንደይ ግዜ, ክንደይ መዓልቲ, ክንደይ ሰሙን, ክንደይ ወርሒ, ክንደይ ዓመት, መዓስ, ካብ መዓስ, ክሳብ መዓስ, ይወስድ',
    contact: 'ቁጽሪ, ስልኪ, ተሌፎን, ክድውል, ኣበይ, ናበይ, መን, ኣድራሻ',
    papers: 'ወረቐት, ሰነድ*, ዶክመንት*, እንታይ የድሊ*, የድልየኒ, ፎርም',
    may: 'ይፍቀድ, ክሰርሕ ይኽእል, ግድን, ግዴታ, ይግበኣኒ, ይኽእል ዶ, ክልኩል, ኣለኒ ዶ',
    apply: 'ከመይ, ክሓትት, ክምዝገብ, ከመልክት, ይሓትት',
  },
  tr: {
    amount:
      'ne kadar, kaç para, kaç euro, ücret*, paralı, bedava, fiyat*, öde*, para, masraf*, yüzde',
    time: 'ne zaman, kaç gün, kaç hafta, kaç ay, kaç yıl, kaç sene, süre, sürer, ne kadar sür*, kadar zaman, son tarih, içinde',
    contact: 'numara*, telefon*, ara*, nerede, nereye, kim yardım, kime, adres*, kim',
    papers: 'belge*, evrak*, ne lazım, gerek*, yanımda, form',
    may: 'yasak, izin, hakkım, zorunlu, mecbur, mıyım, miyim, muyum, müyüm, lazım mı, şart mı, serbest',
    apply: 'nasıl, başvur*, kayıt ol*, nasıl al*',
  },
  fa: {
    amount:
      'چقدر, چقد, چند یورو, قیمت, هزینه, رایگان, مجانی, پول, پرداخت, بپرداز*, چند درصد, مبلغ, پیسه, مفت',
    time: 'چقدر طول, چند روز, چند هفته, چند ماه, چند سال, کی, تا کی, از کی, چه وقت, مهلت, چه زمان, کدام تاریخ, طول میکشد, چند ساعت',
    contact: 'شماره, نمبر, تلفن, تلیفون, زنگ, کجا, ادرس, کی کمک, چه کسی, به کی',
    papers: 'مدارک, مدرک, اسناد, چه لازم, لازم دارم, فرم, با خود',
    may: 'میتوانم, می توانم, میتونم, اجازه, مجاز, حق دارم, باید, مجبور, اجباری, اجباریه, ممنوع, جرم, میشه',
    apply: 'چطور, چطو, چگونه, درخواست, ثبت نام, چجوری',
  },
  so: {
    amount:
      'imisa lacag, qiimo*, qiimaha, bilaash, lacag, bixin*, bixiy*, kacaa, kacayaa, kharash*',
    time: 'imisa maalmood, imisa toddobaad, imisa bil, imisa bilood, imisa sano, goorma, muddo*, ilaa goorma, intee, waqti',
    contact: 'lambar*, nambar*, telefoon*, taleefan*, wac*, xagee, halkee, yaa, cinwaan*',
    papers: 'warqado*, dukumenti*, maxaa loo baahan, u baahan, foom*',
    may: 'ma la ogol, waajib, qasab, xaq, mamnuuc, miyaan, ma u bahan, fasax*',
    apply: 'sidee, codsa*, isdiiwaan*, dalb*',
  },
  uk: {
    amount:
      'скільки коштує, кошту*, ціна, безкоштовн*, безплатн*, платити, платить, плачу, оплач*, скільки грошей, скільки, сума, розмір',
    time: 'як довго, коли, скільки днів, скільки тижнів, скільки місяців, скільки років, скільки часу, до якого, з якого, термін*, строк*, до коли, протягом',
    contact: 'номер*, телефон*, дзвонити, подзвонити, куди, де, адрес*, хто допоможе, хто, до кого',
    papers: 'які документи, документ*, що потрібно, довідк*, форм*, взяти з собою',
    may: 'чи можу, можна, чи маю право, чи треба, чи потрібн*, обов*, заборон*, чи можуть, мушу, дозвол*',
    apply: 'як подати, як отримати, як оформити, подати, зареєструватися, заявк*',
  },
  ru: {
    amount:
      'сколько стоит, стоит, стоят, цена, бесплатн*, платить, платит, оплач*, сколько денег, сколько, сумма, размер, деньги',
    time: 'как долго, когда, сколько дней, сколько недель, сколько месяцев, сколько лет, сколько времени, до какого, с какого, срок*, за сколько, в течение',
    contact: 'номер*, телефон*, звонить, позвонить, куда, где, адрес*, кто поможет, к кому',
    papers: 'какие документы, документ*, что нужно, справк*, форм*, взять с собой',
    may: 'можно, могу ли, имею ли право, обязан*, обязательн*, должен ли, нужно ли, запрещ*, разреш*, надо ли',
    apply: 'как подать, как получить, как оформить, подать, зарегистрироваться, заявк*, заявлен*',
  },
  pl: {
    amount:
      'ile kosztuje, kosztuje, cena, darmow*, bezpłatn*, za darmo, płac*, zapłac*, ile pieniędzy, ile, kwota, stawka, pieniądze',
    time: 'jak długo, kiedy, ile dni, ile tygodni, ile miesięcy, ile lat, ile czasu, do kiedy, od kiedy, termin*, w ciągu',
    contact: 'numer*, telefon*, dzwon*, zadzwon*, gdzie, dokąd, adres*, kto pomoże, do kogo',
    papers: 'jakie dokumenty, dokument*, co potrzebuj*, formularz*, zaświadczen*, zabrać',
    may: 'czy mogę, czy można, wolno, czy muszę, obowiązk*, prawo do, zabron*, czy trzeba',
    apply: 'jak złożyć, jak dostać, jak dostanę, wniosek, zarejestrować, jak uzyskać, złożyć, jak',
  },
  kmr: {
    amount: 'çiqas pere, bihaya, bihayê, çiqas e, çiqas, belaş, pere, bidim, dide, mesref',
    time: 'çiqas dem, çend roj, çend hefte, çend meh, çend sal*, kengî, kengê, heta kengî, ji kengî, dikişîne, muhlet',
    contact: 'hejmar*, telefon*, numre*, ku derê, li ku, biçim ku, kî alîkar*, ji kê, navnîşan',
    papers: 'kaxez*, belge*, çi lazim, pêwîst, form',
    may: 'dikarim, destûr, mecbûr, ferz, divê ez, heqê min, qedexe',
    apply: 'çawa, serlêdan, daxwaz, qeyd',
  },
  ckb: {
    amount: 'چەند پارە, نرخ, نرخی, خۆڕایی, بەخۆڕایی, پارە, پارەی, تێدەچێت, دەدەم, چەند یۆرۆ, چەندە',
    time: 'چەند ڕۆژ, چەند هەفتە, چەند مانگ, چەند ساڵ, کەی, تا کەی, لە کەیەوە, دەخایەنێت, ماوە*, چەند کات',
    contact: 'ژمارە*, تەلەفۆن, مۆبایل, پەیوەندی, لە کوێ, بۆ کوێ, کێ, ناونیشان',
    papers: 'بەڵگە*, کاغەز*, چی پێویستە, پێویستە, فۆرم',
    may: 'دەتوانم, ڕێگە*, مافم, دەبێ, دەبێت, ناچار*, قەدەغە, ئیجباری',
    apply: 'چۆن, داوا, داواکاری, ناونووس*',
  },
  ps: {
    amount: 'څومره پیسې, بیه, قیمت, وړیا, پیسې, پیسو, څومره, ورکوم, لګښت',
    time: 'څومره وخت, څو ورځې, څو اونۍ, څو میاشتې, څو کاله, کله, تر کله, له کومې نېټې, نېټ*, موده',
    contact: 'شمېره, شمیره, نمبر, ټیلیفون, زنګ, چېرته, چیرته, چرته, څوک, پته',
    papers: 'اسناد, کاغذ*, څه شی لازم, فورم',
    may: 'کولای شم, کولی شم, اجازه, حق لرم, باید, لازم, مجبور, منع, جرم',
    apply: 'څنګه, غوښتنه, غوښتنلیک, راجستر',
  },
  am: {
    amount: 'ስንት ብር, ዋጋ*, ነፃ, በነፃ, ክፍያ, ይከፈላል, ይከፍላል, መክፈል, ገንዘብ, ስንት ነው, ስንት ዩሮ',
    time: 'ስንት ቀን, ስንት ሳምንት, ስንት ወር, ስንት ዓመት, ስንት አመት, መቼ, እስከ መቼ, ከመቼ, ምን ያህል ጊዜ, ይወስዳል',
    contact: 'ቁጥር, ስልክ, መደወል, የት, ወዴት, ማን ይረዳ*, አድራሻ, ማንን',
    papers: 'ሰነድ*, ወረቀት, ምን ያስፈልጋል, ያስፈልገኛል, ፎርም',
    may: 'ይፈቀዳል, እችላለሁ, ግዴታ, መብት, ይከለከላል, አለብኝ, ይሆናል',
    apply: 'እንዴት, ማመልከት, መመዝገብ, ማመልከቻ',
  },
  fr: {
    amount:
      'combien, coût*, coute*, prix, gratuit*, payer, paie, paye, montant, frais, tarif, argent, rembours*, payant*',
    time: 'combien de temps, combien de jours, combien de semaines, combien de mois, combien d années, combien d ans, quand, délai, durée, jusqu à quand, à partir de quand, date limite',
    contact: 'numéro, téléphone, appeler, où, adresse, qui m aide, qui peut, à qui',
    papers:
      'quels papiers, documents, de quoi j ai besoin, besoin, justificatif*, formulaire, apporter',
    may: 'puis je, je peux, on peut, est ce que je dois, dois je, obligatoire, obligé*, droit de, interdit, permis de, autorisé*',
    apply: 'comment demander, comment obtenir, demander, comment faire, m inscrire, inscrire',
  },
  es: {
    amount:
      'cuánto cuesta, cuánto vale, cuánto, cuesta, precio, gratis, gratuito, pagar, paga, importe, dinero, costo',
    time: 'cuánto tiempo, cuántos días, cuántas semanas, cuántos meses, cuántos años, cuándo, plazo, tarda, hasta cuándo, desde cuándo, cuánto tarda',
    contact:
      'número, teléfono, llamar, llamo, dónde, adónde, dirección, quién me ayuda, quién, a quién',
    papers: 'qué papeles, documentos, qué necesito, necesito, formulario, qué llevo, llevar',
    may: 'puedo, se puede, tengo que, tienen que, debo, obligatorio, obligado, derecho, prohibido, permitido, puedo empezar',
    apply: 'cómo pido, cómo solicito, cómo solicitar, solicitar, pedir, cómo consigo, inscribirme',
  },
  ro: {
    amount:
      'cât costă, costă, costa, preț*, gratuit*, gratis, plătesc, plătește, plăti, sumă, bani, câți euro',
    time: 'cât timp, câte zile, câte săptămâni, câte luni, câți ani, când, cand, termen*, durează, până când, pana cand, de când',
    contact: 'număr*, telefon*, sun, suna, unde, adresa, cine mă ajută, cine, la cine',
    papers: 'ce acte, acte, documente, de ce am nevoie, nevoie, formular*',
    may: 'pot să, pot, am voie, trebuie, obligat*, obligatoriu, drept, interzis, legal',
    apply: 'cum cer, cum obțin, cum solicit, cerere, înscriu, cum aplic',
  },
  bg: {
    amount:
      'колко струва, струва, цена, безплатн*, плащ*, плаща, плати, сума, пари, колко е, колко пари, такса, размер',
    time: 'колко време, колко дни, колко седмици, колко месеца, колко години, кога, срок*, до кога, от кога, докога, трае',
    contact: 'номер*, телефон*, звъня, обадя, къде, адрес*, кой помага, към кого, кой ще ми',
    papers: 'какви документи, документ*, какво ми трябва, формуляр*, доказателств*, какво да взема',
    may: 'мога ли, може ли, имам ли право, трябва ли, длъжен, задължен*, задължително, забранен*, разрешен*',
    apply: 'как да кандидатствам, как да поискам, как да подам, подам, регистрирам, как да',
  },
};
