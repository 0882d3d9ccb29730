/**
 * Names of the months, January first; alternatives after `/`, written without case endings where
 * the language adds some. Kept apart where a language uses names of two calendars.
 */
export const gregorianMonths: Readonly<Record<string, string>> = {
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept oktober/okt november/nov december/dec',
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  fr: 'janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic',
  ro: 'ianuarie/ian februarie/feb martie/mart aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec',
  pl: 'stycznia/styczeń/styczniu/styczniem/stycz lutego/luty/lutym marca/marzec/marcu/marcem kwietnia/kwiecień/kwietniu/kwietniem maja/maj/maju/majem czerwca/czerwiec/czerwcu/czerwcem lipca/lipiec/lipcu/lipcem sierpnia/sierpień/sierpniu/sierpniem września/wrzesień/wrześniu/wrześniem października/październik/październiku/październikiem listopada/listopad/listopadzie/listopadem grudnia/grudzień/grudniu/grudniem',
  uk: 'січня/січень/січні/січнем лютого/лютий/лютому/лютим березня/березень/березні/березнем квітня/квітень/квітні/квітнем травня/травень/травні/травнем червня/червень/червні/червнем липня/липень/липні/липнем серпня/серпень/серпні/серпнем вересня/вересень/вересні/вереснем жовтня/жовтень/жовтні/жовтнем листопада/листопад/листопаді/листопадом грудня/грудень/грудні/груднем',
  ru: 'января/январь/январе/январю/январём февраля/февраль/феврале/февралю марта/март/марте/марту апреля/апрель/апреле/апрелю мая/май/мае/маю июня/июнь/июне/июню июля/июль/июле/июлю августа/август/августе/августу сентября/сентябрь/сентябре/сентябрю октября/октябрь/октябре/октябрю ноября/ноябрь/ноябре/ноябрю декабря/декабрь/декабре/декабрю',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  kmr: 'rêbendan/çile/rêbendanê/çileyê/januar sibat/reşemî/reşemiyê/sibatê/şubat/februar adar/avdar/adarê/mars nîsan/avrêl/nîsanê/avrêlê/april gulan/gulanê hezîran/pûşper/hezîranê/pûşperê/juni tîrmeh/tîrmehê/juli tebax/gelawêj/tebaxê/gelawêjê/august îlon/rezber/îlonê/rezberê/september cotmeh/kewçêr/cotmehê/kewçêrê/oktober mijdar/sermawez/mijdarê/sermawezê/november berfanbar/kanûn/berfanbarê/kanûnê/december',
  ckb: 'کانوونی_دووەم/ژانویە/جانیوەری شوبات/فێبریوەری ئازار/ئادار/مارس نیسان/ئەپریل/ئاپریل ئایار/مایس حوزەیران/حزیران/جوون تەمموز/تەمووز/جولای ئاب/ئۆگۆست/ئاگۆست ئەیلوول/سێپتەمبەر تشرینی_یەکەم/ئۆکتۆبەر تشرینی_دووەم/نۆڤەمبەر کانوونی_یەکەم/دیسەمبەر',
  fa: 'ژانویه/ژانویهٔ/ژانویۀ/جنوری فوریه/فوریهٔ/فوریۀ/فبروری مارس/مارچ آوریل/اپریل/آپریل مه/مهٔ/می ژوئن/جون ژوئیه/ژوئیهٔ/جولای/جولایی اوت/آگوست/اگست/آگست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر',
  ps: 'جنوري/جنورۍ/جنورى فبروري/فبرورۍ/فبرورى مارچ اپریل/اپرېل مې/می/مئ جون جولای/جولايي/جولایي اګست/اگست سپتمبر/سپټمبر/سپتامبر اکتوبر/اکتوبر نومبر/نوامبر ډسمبر/دسمبر',
  ar: 'يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/ابريل/نيسان/أفريل مايو/أيار/ماي يونيو/حزيران/جوان يوليو/تموز/يوليوز/جويلية أغسطس/آب/غشت/أوت سبتمبر/أيلول/شتنبر أكتوبر/اكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر',
  so: 'janaayo/jannaayo/janaayoo/januweri/janawari febraayo/feebraayo/febraayoo maarso/maars/maaris abriil/abril/abriile maajo/mey/meey/maay juun/juunyo/juuniyo luulyo/luuliyo/julaay agoosto/ogosto/agosto sebteembar/sebtembar/sebtembara oktoobar/oktobar nofeembar/nofembar diseembar/disembar',
  am: 'ጃንዋሪ/ጃንዩወሪ/ጃንዩዋሪ/ጃኑዋሪ/ጃንዩአሪ ፌብሩዋሪ/ፌብሩወሪ/ፌብሩአሪ/ፌብሯሪ ማርች/ማርስ ኤፕሪል/አፕሪል ሜይ/ማይ ጁን ጁላይ ኦገስት/ኦጎስት/ኦገስት ሴፕቴምበር/ሴፕተምበር ኦክቶበር/ኦክተወበር ኖቬምበር ዲሴምበር/ዲሰምበር',
  ti: 'ጥሪ/ጃንዋሪ/ጃንዩወሪ/ጃንዩዋሪ ለካቲት/ፌብሩዋሪ/ፌብሩወሪ መጋቢት/ማርች ሚያዝያ/ሚያዝያን/ኤፕሪል ግንቦት/ሜይ ሰነ/ጁን ሓምለ/ጁላይ ነሓሰ/ኦገስት መስከረም/ሴፕቴምበር/ሴፕተምበር ጥቅምቲ/ኦክቶበር ሕዳር/ኖቬምበር ታሕሳስ/ዲሴምበር/ዲሰምበር',
};

export type OtherCalendar = 'persian' | 'ethiopic' | 'islamic-umalqura';

/**
 * Months of other calendars, the first month of the year first. Tigrinya is not here: its month
 * names stand for the Gregorian months.
 */
export const otherMonths: Readonly<
  Record<string, readonly (readonly [calendar: OtherCalendar, names: string])[]>
> = {
  fa: [
    [
      'persian',
      'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت',
    ],
    [
      'islamic-umalqura',
      'محرم صفر‌المظفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده ذیحجه',
    ],
  ],
  ps: [
    [
      'persian',
      'وری/حمل غویی/ثور غبرګولی/جوزا چنګاښ/سرطان زمری/اسد وږی/سنبله تله/میزان لړم/عقرب لیندۍ/قوس مرغومی/جدي سلواغه/دلو کب/حوت',
    ],
  ],
  ckb: [
    [
      'persian',
      'خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمە',
    ],
  ],
  ar: [
    [
      'islamic-umalqura',
      'محرم شهر_صفر ربيع_الأول ربيع_الآخر/ربيع_الثاني جمادى_الأولى جمادى_الآخرة/جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة/ذي_القعدة ذو_الحجة/ذي_الحجة',
    ],
  ],
  tr: [
    [
      'islamic-umalqura',
      'muharrem safer rebiülevvel rebiülahir cemaziyelevvel cemaziyelahir recep şaban ramazan şevval zilkade zilhicce',
    ],
  ],
  am: [
    [
      'ethiopic',
      'መስከረም ጥቅምት ኅዳር/ህዳር/ሕዳር ታኅሣሥ/ታህሳስ/ታሕሳስ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ/ሀምሌ ነሐሴ/ነሀሴ ጳጉሜ/ጳጉሜን',
    ],
  ],
};
