/**
 * Words that turn a statement round, or say that something must or may be done, in every language.
 *
 * Patterns are separated by spaces; `_` stands for a space, `*` for any letters, `#` for the end of
 * a word, the rest is a regular expression; compiled by `../polarity.ts`. The lists count what
 * decides the sense of a clause and leave out what only agrees with it: in Polish `nie dostaje
 * żadnego` there is one negation, not two.
 */
export interface PolarityWords {
  /** Each is one negation. */
  not: string;
  /** May be translated by a negation or not: `without`, `too little`, `refused`, `free of charge`. */
  unclear: string;
  /** Contain a word of `not` and negate nothing: `not only`, `no later than`, `or not`. */
  ignore: string;
  must: string;
  /** Permission and possibility, which most languages do not keep apart. */
  may: string;
  /** What need not be done; in many languages a negated word of `must`. */
  needNot: string;
  /** Words of `may` that mean permission only: negated they forbid, as a negated `must` does. */
  permit?: string;
}

export const polarityWords: Readonly<Record<string, PolarityWords>> = {
  nl: {
    not: 'zonder niet geen nooit niemand nergens niets noch',
    unclear:
      'tenzij behalve onvoldoende te_(?:weinig|laag|kort) ontbr* verbod* geldnood gift pas weiger* geweiger* afgewezen twijfel* inloop* anoniem in_plaats_van weinig geheim* uiterlijk staatlo*',
    ignore:
      'niet_alleen al_dan_niet (?:niet|nooit)_(?:meer|langer|later|minder|hoger|lager)_dan_[€\\d]+ niet_zomaar zonder_uw_naam kost(?:_u)?_niets zonder_(?:toeslag)?partner niet-ingezeten* niet_toe_doet niet_uitmaakt',
    must: 'moet moeten moest gedwongen dwing* verplicht* verplichting* plicht* *plichtig hoeft hoeven hoef dient dienen nodig noodzakelijk*',
    may: 'mag mogen mocht kan kunt kun (?<!moet(?:en)?_[^.;,]{0,40})kunnen kon mogelijk* toegestaan toestemming recht',
    needNot: '(?:hoeft|hoeven|hoef) niet_verplicht geen_*plicht niet_nodig',
    permit: 'mag mogen mocht',
  },
  en: {
    not: "without not cannot *n't no never nobody none nothing nowhere neither nor",
    unclear:
      'unless except un(?!der|til|ion|ite|it#|iversity|ique)* in(?:valid|sufficient|complete|correct)* *less lack* missing refuse* too_(?:little|low|high|late|short) prohibited forbidden illegal* expired fail* non-*',
    ignore:
      'not_only no_(?:later|more|longer|less|earlier)_than or_not (?:,|;)_or_else without_(?:giving_)?your_name without_a_partner costs_nothing',
    must: 'must have_to has_to need needs needed required requires mandatory obliged obligation obligations obligatory compulsory duty shall',
    may: 'may can could might cannot *able allowed allows permitted possible right entitled',
    needNot:
      "(?:not|n't)_(?:have_to|need|required|obliged|obligatory|mandatory|compulsory|necessary) no_(?:need|obligation) need_not",
  },
  fr: {
    not: "sans (?<=(?:^|[\\s(])n(?:e\\s|')[^.;:!?]{0,50})(?:pas|plus|jamais|aucun|aucune|rien|personne) (?:personne|aucun|aucune|rien)(?=[^.;:!?,]{1,25}_n(?:e_|')(?!.{0,40}(?:pas|plus))) ne_pas",
    unclear:
      'sauf non in(?:suffisant|valid|complet|correct)* il[lé]* manque* refus* interdit* trop_(?:peu|bas|tard|court) pas même_pas',
    ignore:
      "n(?:e_|')[^.;:!?]{0,20}pas_seulement ou_(?:non|pas) sans_(?:donner_)?votre_nom sans_frais ne_(?:vous_)?coûtent?_rien ne_(?:vous_)?coûte_rien sans(?:_|-)abri* sans_(?:partenaire|domicile|papiers_d)",
    must: 'doit doivent devez dois devra devrez devaient devait faut faudra obligatoire* obligé* oblige obligation* besoin nécessaire* devoir exige*',
    may: 'peut peuvent pouvez peux pourra pourrez pouvait permis* permet* possible* possibilité autoris* droit puisse puissiez',
    needNot: "pas_(?:besoin|obligé*|obligatoire*|nécessaire*) n'avez_pas_à",
  },
  es: {
    not: 'sin no (?<!no_[^.;:]{0,40})(?:nunca|nadie|jamás|tampoco|ningún|ninguna|nada)',
    unclear:
      'excepto falt* in(?:suficiente|válid|complet|correct)* ileg* rechaz* prohib* demasiado_(?:poco|bajo|alto|tarde|corto) poc[oa]s? caduc*',
    ignore:
      'no_(?:solo|sólo|solamente) no_más_(?:tarde|de) si_no(?=\\s?[,;]) o_no sin_(?:dar_|decir_)?su_nombre no_(?:le_)?cuesta_nada sin_(?:techo|hogar|pareja)',
    must: 'debe deben debía deberá (?:tiene|tienen|tenía|tener|tenga)_que hay_que obligatori* obligad* obliga obligación* necesit* necesari* hace_falta deber',
    may: 'puede pueden podrá podía pueda puedan permit* posible* posibilidad autoriz* derecho',
    needNot:
      '(?:no|nunca)_(?:tiene|tienen|hay|necesita|necesitan|hace|es)_(?:que|falta|obligatori*|necesari*) no_necesit* no_está_obligad*',
  },
  ro: {
    not: 'fără nu n-',
    unclear:
      'decât ne(?:valab|legal|sufic)* in(?:sufic|valid|comple)* lips* refuz* interzis* prea_(?:puțin|mic|mare|târziu|scurt)* excepți* deloc expir*',
    ignore:
      'nu_(?:doar|numai) nu_mai_(?:târziu|mult|devreme) sau_nu dacă_nu(?=\\s?[,;]) fără_(?:a_da_)?nume* fără_(?:casă|adăpost|partener*) nu_(?:vă_)?costă',
    must: 'trebuie trebuia obligat* obligator* obligați* nevoie necesar* datori*',
    may: 'poate pot puteți puteau putea poți permis* permite* posibil* dreptul drept voie',
    needNot:
      'nu_(?:trebuie|este_nevoie|e_nevoie|aveți_nevoie|sunteți_obligat*|este_obligatori*|este_necesar*)',
  },
  pl: {
    not: 'bez nie',
    unclear:
      'nie(?:ważn|legaln|wystarcz|poprawn|komplet)* brak* odm[oaó]* zabroni* zakaz* za_(?:mało|nisk|wysok|późno|krótk)* oprócz nikt nikomu źle wygas*',
    ignore:
      'nie_tylko nie_(?:później|więcej|dłużej|mniej)_niż czy_nie jeśli_nie(?=\\s?[,;]) bez_(?:podawania_)?(?:imienia|nazwiska) bez_(?:partner*|domu) nie_kosztuje',
    must: 'musi muszą musisz musieć musiał* trzeba należy obowiąz* konieczn* potrzeb* powin* wymag*',
    may: 'może mogą możesz możecie mógł* mogł* moż* można wolno pozwal* pozwol* prawo możliw* uprawn*',
    needNot:
      'nie_(?:musi|muszą|musisz|trzeba|potrzeb*) nie_jest_(?:obowiązk*|konieczn*) nie_ma_obowiązku',
  },
  uk: {
    not: 'без не немає нема неможливо',
    unclear:
      'не(?:дійсн|достатн|законн|повн)* брак* бракує замало замалий відмов* заборон* крім ніхто нікому погано',
    ignore:
      'не_(?:тільки|лише) не_(?:пізніше|раніше|більше|довше) не_(?:менш|нижч)* чи_ні якщо_ні(?=\\s?[,;]) незважаючи без_(?:вказання_)?імені без_(?:партнер*|дому|житла|даху) нічого_не_коштує',
    must: "має мають маєте мусить мусите мусять треба потрібно потрібн* обов'язк* обов'язан* зобов'яз* повин* необхідн* слід вимаг* доведеться",
    may: 'може можуть можете можна могли зможе* зможуть міг могти дозвол* можлив* право вправі',
    needNot: "не_(?:треба|потрібно|потрібн*|мусить|мусите|зобов'яз*|обов'язк*) необов'язк*",
  },
  ru: {
    not: 'без не нет нельзя невозможно',
    unclear:
      'не(?:действ|достат|законн|полн)* отказ* запре* мало слишком_* кроме никто никому плохо недостат*',
    ignore:
      'не_(?:только|позже|позднее|раньше|ранее|более|больше|дольше) не_(?:менее|меньше|ниже) или_нет если_нет(?=\\s?[,;]) несмотря без_(?:указания_)?имени без_(?:партн[её]р*|дома|жилья|крова|гражданства) ничего_не_стоит',
    must: 'должн* должен надо нужно нужен нужна нужны обязан* обязательн* обязанност* придётся придется необходим* следует требу*',
    may: 'может могут можете можно смож* мог могли могла разреш* позвол* возможн* право вправе нельзя',
    needNot: 'не_(?:надо|нужно|нужен|нужна|нужны|обязан*|обязательн*|требу*) необязательн*',
  },
  bg: {
    not: 'без не няма нямат нямате нямаше недей*',
    unclear:
      'не(?:валид|достат|закон|пълн)* лип[ср]* отказ* забран* твърде_* освен никога никой никому лошо',
    ignore:
      'не_само не_по-(?:късно|рано|дълго) не_повече не_по-малко или_не ако_не(?=\\s?[,;]) без_(?:да_кажете_)?име* без_(?:партньор*|дом|подслон) не_струва',
    must: 'трябва* длъж* задълж* задължит* нужн* нужд* необходим* изисква*',
    may: 'може могат можете мога можеш можем позвол* разреш* възможн* право',
    needNot: 'не_(?:трябва|е_нужно|е_необходимо|е_задължително|сте_длъж*|се_изисква) няма_нужда',
  },
  tr: {
    not: '(?!ücret)*[a-zçğışöü]{3}s[ıiuü]z *m[ae]ks[ıi]z* değil* yok yoksa yoktur *(?:maz|mez) *(?:maz|mez)(?:sa|se|lar|ler|sınız|siniz|ken|lı)* *m[ıiuü]yor* *m[ae]y[ae]n* *m[ae]y[ae]c[ae][kğ]* *m[ae]y[ıi]n* *m[ae]m[ae]* *[a-zçğışöü]m[ae]d[ıi]* *m[ae]m[ıi]ş* *[a-zçğışöü]m[ae]s[ae]* olmadan olmaksızın',
    unclear: 'dışında reddet* yasak* eksik* yetersiz asla hiç *m[ae]d[ae]n',
    ignore:
      '*[ıiuü]p_*m[ae]* (?<=[,;]_)yoksa temmuz* namaz* *_mi_değil_mi madde* memnun* medeni* meden* *m[ae]d[ae]n_önce *m[ae]d[ae]n(?=_veya_*m[ae]d[ae]n) evsiz* (?:eşi|partneri)_(?:veya_partneri_)?olmayan* isim_vermeden isimsiz ücret_alınmaz',
    must: '*m[ae]l[ıi] *m[ae]l[ıi](?:s|y|d)* gerek* zorunl* zorunda* mecbur* lazım şart* yükümlü* ihtiyaç*',
    may: '*[ae]bil* *[ae]m[ae]z* *[ae]m[ıi]yor* izin* mümkün* hakkı* *[ae]m[ae]y* *[ae]m[ae]s*',
    needNot: 'gerekme* gerek_yok* zorunda_değil* zorunlu_değil* mecbur_değil* şart_değil*',
  },
  kmr: {
    not: 'bêyî ne(?=_(?!ji#|û#|ku#|lê#|an#|li#|bi#|ne#|da#|re#)[\\p{L}]) tune* nîn* nikar* nizan* na(?!v|m#|me#|mey|sn|s#|sî|sk|sa|n#|nê|zi|zî|tû|xoş|#)* ne(?!#|h#|xwe|tew|rm|wroz|hd|wê|fer|qs|wiy|tt|derl|zîk)* çêneb* nib* nik* nic* *_na(?=[.,;])',
    unclear: 'bê bê[a-zçêîşû]* xeynî kêm* qedex* red* têr* xirab* qet bi_tenê',
    ignore: 'ne_tenê an_na heke_na(?=\\s?[,;]) an_jî_na bêyî_nav* (?:pere|tiştek)_naxwaze',
    must: 'divê pêwîst* mecbûr* hewce* lazim* gerek* erk* ferz* neçar*',
    may: 'dikar* bikar* karib* nikar* kare destûr* mimkun* maf* îmkan*',
    needNot:
      'ne_(?:mecbûr*|hewce*|pêwîst*|lazim*|gerek*) (?:hewce|pêwîst|lazim|gerek)_nak* (?:hewce|pêwîst|lazim|gerek)_na(?:be|be*|ye)',
  },
  ckb: {
    not: 'بەبێ نا(?!و|مە|سن|سی|ن|ڕ|یا|س|چار|رد|#)* نە(?!خ|ور|وت|وە|تە|ژا|ر|فە)* نی[یە]* نین نیت نیم *(?:وەر|دەر|هەڵ|پێ|تێ|لێ|ڕا|تێد|پێد)نا(?!سە|و|مە)* *(?:وەر|دەر|هەڵ|پێ|تێ|لێ|ڕا|تێد|پێد)نە* مە(?:دە|کەن|کەی|چ[نۆی]|گر|نو|نێر|خە|بە|هێ|ڕۆ)*',
    unclear: 'بێ جگە کەمتر قەدەغە* ڕەت* ڕەد* مەگەر خراپ*',
    ignore:
      'نەک_(?:تەنها|تەنیا) یان_نا نەخێر *بەسەرنەچوو* ئەگەر_نا(?=\\s?[،؛]) بەبێ_ناو بەبێ_پارە بێ_پارە* (?:تێچوون|خەرجی|پارە)*_(?:نییە|ناوێت)',
    must: 'دەبێت دەبێ پێویست* ناچار* ئەرک* پابەند* دەبوو مەرج*',
    may: 'دەتوان* بتوان* ناتوان* نەتوان* توان* ڕێگە* مۆڵەت* ماف* دەکرێت دەکرێ ناکرێت ناکرێ',
    needNot: 'پێویست_ناک* پێویست_نی* ناچار_ن* مەرج_نی*',
  },
  fa: {
    not: 'بدون نمی* نمي* نیست* ندار* نداش* نباید نباش* نبود* نشو* نشد* نکن* نکرد* نده* نداد* نتوان* نخواه* نخواست* نگیر* نگرفت* نرس* نرو* نرفت* نیامد* نیاید نگذار* نزن* ندان* ندید* نپرداز* نخر* نفرست* نمان* نبر[یند]* نخور* نیاور* نگو* نپذیر* نیاب* نیافت* نگذشت* نپرس* نه',
    unclear: 'بی غیر* کمتر کمبود ممنوع* جز رد هیچ ناکافی نا\\u200c* گم بد',
    ignore:
      'نه_(?:تنها|فقط) یا_نه (?<=،\\s)اگر_نه اگر_نه(?=\\s?[،؛]) بدون_(?:گفتن_)?نام* (?:هزینه|هزینه‌ای|مصرف|خرج)_ندارد',
    must: 'باید بایست* نباید لازم* مجبور* وظیف* موظف* مکلف* اجبار* الزام* ضرور* نیاز* واجب* ناچار*',
    may: 'توان* می\\u200cتوان* نمی\\u200cتوان* بتوان* نتوان* اجازه* ممکن* امکان* حق مجاز*',
    needNot: '(?:لازم|نیازی|نیاز|مجبور|مکلف|ضرور|ضرورت|اجباری)_(?:به_[^.،]{1,25}_)?(?:نیست*|ندار*)',
  },
  ps: {
    not: 'پرته بې نه ونه مه نشته نیشته نشي نشئ ندي نده',
    unclear: 'کم لږ منع* غیر* نا* رد بد',
    ignore:
      'نه_یوازې که_نه(?=\\s?[،؛.:)؟]|_نو|$) بې_نومه نوم_(?:له_)?ویلو_پرته (?:لګښت|پیسې)_نه_(?:لري|غواړي)',
    must: 'باید اړ مجبور* مکلف* ضرور* لازم* پکار دنده* اړتیا*',
    may: 'شئ شي کولا* کولی* توان* وړ اجازه* ممکن* امکان* حق کېدا* کیدا*',
    needNot: '(?:لازم|ضرور|ضروري|اړ|مجبور|اړتیا|پکار)_نه_* اړتیا_[^.،]{0,12}نشته',
  },
  ar: {
    not: 'بدون دون بلا (?:[وف]|أ)?لا [وف]?لم [وف]?لن [وف]?ليس* لست* ألا وألا',
    unclear:
      'غير غيرها غيره لغير بغير إلا سوى نقص* ناقص* ممنوع* يمنع* رفض* ترفض* يرفض* قليل* أقل و?عدم ب?عدم سيئ*',
    ignore:
      'ليس_فقط لا_يقتصر ليس_فحسب لا_بد لابد لا_سيما (?:أم|أو)_لا لم_الشمل وإذا_لم_يكن(?=\\s?[،؛]) (?:دون|بدون)_(?:ذكر_)?اسم* من_دون_(?:ذكر_)?اسم* لا_(?:يكلف|تكلف|تكلّف|يكلّف)*',
    must: 'و?ف?يجب تجب يتوجب ف?و?عليك عليكم عليه عليها عليهم لا_بد لابد واجب* الواجب* يلزم* تلزم* ملزم* إلزام* الإلزام* مضطر* ضرور* الضرور* لازم* مطلوب* يشترط ينبغي وجوب* تحتاج* يحتاج* احتاج* و?ف?على(?=[^.،؛]{0,40}_أن_)',
    may: 'و?ف?يمكن* تمكن* ب?إمكان* ممكن* يجوز و?ي?سمح* تسمح* مسموح* يستطيع* تستطيع* يحق* حق الحق يقدر تقدر تتمكن* يتمكن*',
    needNot:
      'لا_(?:يلزم*|يجب_عليك|تحتاج|يحتاج|داعي|حاجة|يشترط) (?:ليس|ليست)_(?:عليك|واجب*|إلزامي*|ضروري*|لازم*|مطلوب*|من_الضروري) لست_(?:مضطر*|ملزم*|بحاجة)',
  },
  so: {
    not: "*la'aan* ma mana maya aadan aanad aanay aanu uusan aysan aynan aydaan aanan (?<!')aan (?:la|ku|ka|u|lagu|laga|loo|kuu|kaa|isku|kugu|looga|lagaa|kaaga|uga|kula|isu|noo)ma lagaama maaha inaadan inuusan inaysan inaan weyday weydo weydaa weydeen weyso ha_*n",
    unclear: 'mooyee mooyaane maqan mamnuuc* diid* waligaa adkaado dhicin',
    ignore:
      "lagama_maarmaan* lama_huraan* ka_hor_inta_(?:aadan|aan|uusan|aanu|aysan) mise_maya ma_ahane mid_aan (?:oo_)?aan_dhicin magac_la'aan* (?:hoy|guri|lammaane)_la'aan* lacag_la'aan* lacag_(?:laguma|kuma|ma)_*",
    must: 'waa_in* waajib* qasab* khasab* baahan* lagama_maarmaan* lama_huraan* lazim* tahay_in*',
    may: 'kara karaa kartaa karto kartaan karaan kari karin karo kartid oggol* ogol* ruqsad* xaq xaqa suurtagal*',
    needNot: 'qasab_ma_* waajib_ma_* uma_baahn* looma_baahn* kuma_qasbana lagama_rabo',
  },
  am: {
    not: 'ሳይ* ሳያ* ሳት* አይ(?!ነት|ን#|ሁድ)* አያ*ም አት*ም አን*ም አል*ም *ማይ* *ማያ* *ማት(?!ሪ)* *የማል* ያል(?!ፋ)* ያላ(?!ቸ|ት)* ካል(?!ኩ|ሲ)* ካላ(?!ቸ|ት)* ስላል* ስላላ(?!ቸ|ት)* ባይ(?!ነ|#)* ባያ* ባል(?!ና|ደ|ተ|ት|ዋ)* *የለ* *ሌለ* *የላ* *ሌላቸው',
    unclear: 'ያለ በስተቀር ውጭ ውጪ *ጎደ* አነስተኛ ክልክል* ከልክ* ጠፋ* እንዳይ* እንዳያ* እንዳት* መጥፎ',
    ignore:
      'ብቻ_ሳይሆን ብቻ_አይደለም ወይም_አይ ስም*_ሳይ* ጊዜው_ያላለፈ* የትዳር_አጋር_[ለየ]?ሌለ* ቤት_[ለየ]?ሌለ* ቤት_የሌላ* (?<=[፤፣]\\s)ካልሆነ ካልሆነ_ግን (?:ምንም_)?አያስከፍልም',
    must: 'አለ[ብበባቦ]* የለ[ብበባቦ]* ይገባ* ግዴታ* የግድ አስፈላጊ* ግድ ያስፈልግ* አያስፈልግ* ይጠበቅ* አይጠበቅ*',
    may: '*ይችላ* *ይችሉ* *ይችል* *ቻላል *ሚቻል* *ፈቀድ* መብት* *ችሎ*  *ሚችሉ* *ሚችል* *ማይችሉ* *ማይችል* እንደሚችሉ',
    needNot: 'አያስፈልግ* አይጠበቅ* ግዴታ_አይደለም ግዴታ_የለ* አይገደ*',
  },
  ti: {
    not: 'ብዘይ* ኣይ(?!ነት|ሁድ)* ኣየ*ን (?!ብዘይ)*ዘይ* የብ[ለሉላልሎ]* የለ[ንውቦዋ]* የልቦን ኣይኮነ*',
    unclear: 'ከይ* ከየ* ዝጎድል* *ጎድ* ክልኩል* ዝተኸልከለ እንተ_ኣብ* ዝጠፍአ ሕማቕ',
    ignore:
      'ጥራይ_(?:ዘይኮነ|ኣይኮነን) ጥራሕ_(?:ዘይኮነ|ኣይኮነን) ብዘይ_ስም* ግዜኡ_ዘይሓለፈ* (?:መጻምዲ|ገዛ)_ን?ዘይብ* ድዩ_ኣይፋሉን* እንተ_ዘይኮነ_ግን እንተ_ዘይኮነ(?=_[^፣።]*_[^፣።]*) ኣይኽፈሎን ኣይክፈሎን',
    must: '*ክ*_ኣለ[ኩዎዋካኪና]* *ኣለኩም *ኣለዎ *ኣለዎም *ኣለዋ ግድ* ግዴታ* ግዱድ* የድል* ኣድላ* ይግባእ* ከድል*',
    may: '*ትኽእ* *ይኽእ* *ክእል* ይከኣል* ዝከኣል* *ከኣል* ይፍቀ* *ፍቀድ* መሰል* ኣይፍቀ*',
    needNot: 'ኣየድል* ኣየድሊ* ግዴታ_ኣይኮነ* ግዴታ_የብ* ኣይግደ* ኣይትግደ*',
  },
};

/** Languages and registers that are written with another's words. */
export const sameWords: Readonly<Record<string, string>> = { 'nl-simple': 'nl', prs: 'fa' };
