/**
 * Words that ask, point or join, in all our languages: a message of nothing else is about whatever
 * was said before it. Compared in lower case.
 */
const lists = [
  // nl
  `en of maar ook dus dan nog wel hoe hoeveel hoelang lang waar wanneer waarom wat wie welke is zijn was ben bent kan kun kunt
   mag moet moeten heb hebt heeft ik me mij mijn u uw je jij jou jouw jullie we wij ons hij zij ze het dat dit die deze daar
   hier er van voor met bij in op aan te de een niet ja nee nu kost kosten duurt duren doen gaat geldt gelden precies vraag
   vragen stellen`,
  // en
  `and or but also so then how much many long what when where why who which is are was am do does did can could may must
   should have has i me my you your we us our he she they them it its that this these there here of for with at in on to the a
   an not no yes now cost costs take takes about exactly question ask`,
  // ar
  `و أو او لكن ايضا أيضا إذن اذن كم كيف متى أين اين وين لماذا ليش ما ماذا شو من هل هو هي هذا هذه ذلك أنا انا لي انت أنت لك نحن لنا في
   بعد قبل على إلى الى عن مع نعم لا الآن يكلف تكلفة السعر المدة وكم وكيف ومتى وأين ووين وأنا وانا ومن وماذا وهل بالنسبة سؤال عندي لدي`,
  // ti
  `እንታይ ከመይ ክንደይ መዓስ መኣስ ኣበይ ስለምንታይ መን ኣየናይ እዚ እቲ ንሱ ንሳ ኣነ ንዓይ ናተይ ከ ኸ እወ ኣይፋል ሕጂ እዩ ድዩ ዶ ኣሎ ዋጋኡ ዋጋ ግዜ ይወስድ ሕቶ ኣለኒ`,
  // tr
  `ve veya ama da de peki ya ne nasıl kaç kadar nerede nereye nereden neden niçin kim hangi ben bana benim sen size sizin biz
   bize o bu şu onlar mi mı mu mü için ile evet hayır şimdi ücret fiyatı sürer tutar soru sorum var bir`,
  // fa, prs
  `و یا اما هم پس چه چی چطور چگونه چقدر چند کی کجا چرا کدام من ما شما تو او این آن برای در از به با است هست آیا بله نه حالا هزینه قیمت
   طول می‌کشد میکشد چقدره سوال دارم یک`,
  // so
  `iyo ama laakiin sidee immisa goorma xagee halkee waa maxay maxaa sababta ayo kee aniga ani adiga annaga isaga iyada taas kan
   tan waxaas haa maya hadda qiimo qiimaha su aal aan qabaa`,
  // uk
  `і й та а або але також тоді як скільки коли де куди звідки чому що хто який яка яке які чи я мені мене мій ми нам ви вам він
   вона воно вони це той цей тут там для з на в у до про так ні зараз коштує триває довго питання маю`,
  // ru
  `и или но а также тогда как сколько когда где куда откуда почему что кто какой какая какое какие ли я мне меня мой мы нам вы
   вам он она оно они это тот этот тут там для с на в у до про да нет сейчас стоит длится долго вопрос`,
  // pl
  `i lub ale też a więc jak ile kiedy gdzie dokąd dlaczego co kto który która które czy ja mi mnie mój my nam wy pan pani on
   ona ono oni to ten tam tu dla z na w do o tak nie teraz kosztuje trwa długo jest pytanie mam`,
  // kmr
  `û an lê jî çawa çiqas çend kengî li ku kuderê çima çi kî kîjan ez min ji bo tu te em me ew ev vir wir di de erê na niha bi
   pirsa pirsek heye`,
  // ckb
  `و یان بەڵام هەروەها چۆن چەند کەی لە کوێ بۆچی چی کێ کام من بۆ تۆ ئێمە ئێوە ئەو ئەمە ئەوە ئایا بەڵێ نەخێر ئێستا پرسیارم هەیە`,
  // ps
  `او یا خو هم څنګه څومره څو کله چېرته چیرته ولې څه څوک کوم زه ما زما لپاره ته تاسو موږ هغه دا دی ده په له ایا هو نه اوس پوښتنه لرم`,
  // am
  `እና ወይም ግን ደግሞ እንዴት ስንት መቼ የት ለምን ምን ማን የትኛው እኔ ለእኔ የእኔ እኔስ አንተ እርስዎ እኛ እሱ እሷ ይህ ያ ነው አዎ አይ አሁን ዋጋው ዋጋ ጥያቄ አለኝ`,
  // fr
  `et ou mais aussi alors donc comment combien quand où pourquoi que quoi qui quel quelle est sont ce c ça cela je j moi mon ma
   mes tu vous votre nous il elle ils elles on le la les un une de du des pour avec à en dans sur oui non maintenant coûte
   dure temps faut question ai`,
  // es
  `y o pero también entonces cómo como cuánto cuanto cuánta cuántos cuándo cuando dónde donde por qué que quién cuál es son esto
   eso yo me mí mi tú usted su nosotros nos él ella ellos el la los las un una de para con en a sí no ahora cuesta tarda dura
   tiempo pregunta tengo`,
  // ro
  `și si sau dar de asemenea atunci cum cât cat câți când cand unde de ce cine care este sunt e asta aceasta eu mie mea meu
   pentru mine tu dumneavoastră noi el ea ei un o la în in cu pe da nu acum costă durează timp întrebare am`,
  // bg
  `и или но също тогава как колко кога къде откъде защо какво кой коя кое кои ли аз ми мен моя вие ви ние той тя то те това този
   тук там за с на в у до да не сега струва трае дълго въпрос имам`,
];

const words = new Set(lists.flatMap((list) => list.split(/\s+/)));

/** Whether a word asks, points or joins: it tells nothing about the subject. */
export function isVague(word: string): boolean {
  return words.has(word.toLowerCase());
}

/** Whether every word of a message asks, points or joins: "and how much?", "en ik dan?". */
export function namesNothing(message: string): boolean {
  const said = message.toLowerCase().match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
  return said.every(isVague);
}

/** Words by which people say that they do or do not understand, written as people type them. */
const understand = new Set(
  (
    'snap snapt begrijp begrijpt understand understood افهم أفهم فهمت فاهم فاهمة بفهم ኣይተረድኣንን ኣይርድኣንን ኣይተረድአንን ' +
    'anlamıyorum anlamadım نمیفهمم نمی‌فهمم نفهمیدم فهمم متوجه fahmin fahmayo fahmi garan garanayo розумію зрозумів зрозуміла ' +
    'понимаю понял поняла rozumiem zrozumiałem zrozumiałam fêm tênagihim تێناگەم تێنەگەیشتم ناگەم پوهېږم پوهیږم አልገባኝም ' +
    'አልተረዳኝም comprends compris entiendo entendí înțeleg inteleg разбирам разбрах'
  ).split(' '),
);
/** And what stands around them; beside "letter" or "DigiD" none of these tells what is asked. */
const around = new Set(
  (
    't er helemaal niets niks alles gewoon echt meer sorry dont don doesn didn anything nothing all really مو مش لا لم شي شيء عم ዋላ ' +
    'ሓንቲ hiçbir hiç şey bişey نمی نمیشم نمی‌شوم نشدم هیچی هیچ چیزی ma waxba нічого не ничего nic nie nakim tiştek tişt tê ' +
    'nagihim تێ نه شوم ምንም pas rien n ne nada nimic nu нищо'
  ).split(' '),
);

/** Whether a message says nothing, or only that its writer does not understand: "ik snap het niet". */
export function namesNoTopic(message: string): boolean {
  const said = message.toLowerCase().match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
  const isLost = said.some((word) => understand.has(word));
  return said.every(
    (word) => isVague(word) || (isLost && (understand.has(word) || around.has(word))),
  );
}

/** Arabic blessings and names that are one sign each. */
const ligatures = /^[\ufdf0-\ufdff]+$/u;
/** From so many letters on, two that take turns are laughter or a hand on the keys. */
const longestPair = 6;

/** Whether a message is one letter over and over, or signs that are no words: nothing is asked in it. */
export function isOneSign(message: string): boolean {
  const letters = message.match(/\p{L}/gu) ?? [];
  const different = new Set(letters).size;
  if (letters.length === 0) return false;
  return (
    different === 1 ||
    (different === 2 && letters.length >= longestPair) ||
    ligatures.test(letters.join(''))
  );
}
