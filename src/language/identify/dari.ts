import { type Share } from './ballot.ts';
import { type ProfileFit } from './profile-model.ts';

/**
 * Words and forms that tell Dari from Iranian Persian, written as folded words (yeh ی, kaf ک) without joiner.
 *
 * Both are Persian and most sentences could be either; only what one country says and the other does
 * not is listed: institutions, loans (Dari from Pashto, Hindi and English; Iran from French), months,
 * countries, spelling and spoken verb endings.
 */
const dariWords = wordSet(`
  شاروالی ولسوالی ولسوال پوهنتون پوهنځی محصل محصلین لیسه مکتب مکاتب صنف معلمین شفاخانه
  شفاخانهها داکتر داکتران داکتری دواخانه نرس واکسین واکسینها صحی امراض حامله موتر موترها
  بایسکل ریل طیاره تکت لایسنس سرک پترول پیسه پیسی افغانی معاش قرضه عواید تادیه فیصد فیصدی
  ملیون ملیونها دالر اولاد اولادها اولادهایم اولادایم اولادم طفل اطفال فامیل بچیم کورس
  کورسها لسان مکتوب فورمه راجستر تذکره عسکر عساکر قوماندان قوماندانی سرحد صدراعظم والی
  محکمه څارنوالی پولیس امریکا امریکایی جاپان جاپانی جرمنی هالند هالندی هسپانیه هسپانوی
  پولند مکسیکو مکسیکویی انگلند آسترالیا آسترالیایی چینایی اندونیزیا جنوری فبروری مارچ اپریل
  جون جولای اگست سپتمبر نومبر دسمبر کلانتر کلانترین خوردتر صبا بیگاه پسان بلی تشکر چوکی
  کمپل تشناب چیوقت چوقت استم استی استین استند هستین نباشین میایه بیایه میگیره تشریح جگرخون رخصتی نمبر آمر مره تره ایره اوره ماره شماره اینجه
  اونجه همی همو امی امو بخاطریکه کده کدم کدیم کدین کدن کدند کدی بتم بته بتین بتن میتم میته
  میتن میخایم میخوایم میخایه میخواین میتانم میتانین میتانه میتانن میتانیم نمیتانم نمیتانه
  میباشد میباشند میباشیم نمیباشد گردید گردیده میگردد میگردند نمود نموده نمودند نمودن
  مینماید مینمایند نماید نمایند نمایم اعلان اعمار فیصله جریان ازین درین بدین ازان آنرا
  اینرا خویش چندین افغانستان کابل هرات قندهار بامیان غزنی بدخشان هلمند کندز افغان افغانها
  فابریکه کمپیوتر تیلیفون تلیفون انترنت پاسپورت ساینس
`);

const iranianWords = wordSet(`
  دانشگاه دانشجو دانشجویان دانشآموز دانشآموزان دبیرستان دبستان استاندار شهرداری شهردار
  فرماندار بیمارستان بیمارستانها پزشک پزشکان پزشکی دکتر داروخانه دارو داروها پرستار ماشین
  دوچرخه قطار هواپیما بلیت بلیط گواهینامه بنزین فرودگاه یارانه درصد میلیون دلار تومان خونه
  خونم بچهها بچههام بچم مامان پلیس دادگاه نخستوزیر آمریکا آمریکایی ژاپن ژاپنی آلمان آلمانی
  هلند هلندی اسپانیا اسپانیایی لهستان مکزیک مکزیکی انگلیس استرالیا استرالیایی اندونزی
  ژانویه فوریه مارس آوریل ژوئن ژوئیه اوت دسامبر نوامبر خیلی آره مرسی ممنون متشکرم خواهش
  خوبی خوبین چطوری چیه کیه اینه کجاس چیکار میخوام میخواد میخوان میتونم میتونه میتونن
  میتونید میتونین نمیتونم نمیتونه بشم بکنم هستش رو توی واسه اون اونا اینا تموم اینجوری چقد
  تاکنون مجدد گردهمایی افزود ایران ایرانی تهران اصفهان شیراز مشهد مریضه رایگانه واکسن
  کامپیوتر تلفن اینترنت گذرنامه کارخانه
`);

/** Evidence (nats) at which a Persian text is as likely Dari as Iranian. */
const evenEvidence = 1;

/** The profiles know more of Iran's news than of Kabul's speech: their evidence is cut down so much. */
const profileDamping = 30;

/** "گرفته میتوانم": the participle before "can", an order that Iran does not use. */
const participleBeforeCan = /ه (?:ن?می[ \u200c]?)توان/u;

/** "خانه ره": the object marker as Kabul says it. */
const spokenObjectMarker = / ره(?: |$)/u;

const detachedSuffix = / (?:ها|های|تر|ترین|اند)(?: |$)/u;

/**
 * How much the words speak for Dari (positive) or Iranian Persian (negative), in nats; 0: no telling.
 *
 * @param words folded words of a Persian text
 */
function dariEvidence(words: readonly string[]): number {
  const text = words.join(' ');
  const bare = words.map((word) => word.replaceAll('\u200c', ''));
  const dari = bare.filter((word) => dariWords.has(word)).length;
  const iranian = bare.filter((word) => iranianWords.has(word)).length;
  return (
    1.5 * (dari - iranian) +
    (participleBeforeCan.test(text) ? 2 : 0) +
    (spokenObjectMarker.test(text) ? 2 : 0) +
    (detachedSuffix.test(text) ? 0.7 : 0) -
    // Only the Iranian keyboard has the joiner at hand.
    (text.includes('\u200c') ? 2.5 : 0)
  );
}

/** Splits the share of Persian into Iranian Persian (`fa`) and Dari (`prs`); best first. */
export function withDari(
  shares: readonly Share[],
  words: readonly string[],
  { fits }: ProfileFit,
  labels: readonly string[],
): Share[] {
  const lean = (fits[labels.indexOf('prs')] ?? 0) - (fits[labels.indexOf('fa')] ?? 0);
  const evidence = dariEvidence(words) + lean / profileDamping - evenEvidence;
  const dari = 1 / (1 + Math.exp(-evidence));
  return shares
    .flatMap(({ language, confidence }) =>
      language === 'fa'
        ? [
            { language, confidence: confidence * (1 - dari) },
            { language: 'prs', confidence: confidence * dari },
          ]
        : [{ language, confidence }],
    )
    .sort((a, b) => b.confidence - a.confidence);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
