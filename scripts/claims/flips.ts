/** An expression and what stands in its place afterwards. */
export type Edit = readonly [pattern: RegExp, replacement: string];

/** Edits that turn the sense of a sentence round, in one language. */
export interface Flips {
  /** Takes a negation away. */
  drop: readonly Edit[];
  /** Puts one in. */
  add: readonly Edit[];
  /** What must be done may be done, or the other way. */
  modality: readonly Edit[];
}

/** Dutch administrative terms stand between some of these words, so patterns stay short. */
export const flips: Readonly<Record<string, Flips>> = {
  nl: {
    drop: [
      [/ niet(?= |,|\.)/, ''],
      [/\bgeen\b/, 'een'],
    ],
    add: [
      [/\bU kunt\b/i, 'u kunt niet'],
      [/\bmoet u\b/, 'moet u niet'],
      [/\bis er\b/, 'is er geen'],
      [/\bkrijgt u\b/, 'krijgt u geen'],
      [/\bhelpt\b/, 'helpt niet'],
    ],
    modality: [
      [/\bmoet\b/, 'mag'],
      [/\bkunt\b/, 'moet'],
      [/\bmag\b/, 'moet'],
    ],
  },
  en: {
    drop: [
      [/\bdo not /, ''],
      [/\bcannot\b/, 'can'],
      [/ not\b/, ''],
      [/\bno /, 'a '],
    ],
    add: [
      [/\bcan\b/, 'cannot'],
      [/\bhave to\b/, 'do not have to'],
      [/\bmust\b/, 'must not'],
      [/\bis\b/, 'is not'],
      [/\bhelps\b/, 'does not help'],
      [/\bget\b/, 'do not get'],
    ],
    modality: [
      [/\b(?:must|have to|has to)\b/, 'may'],
      [/\b(?:can|may)\b/, 'must'],
    ],
  },
  fr: {
    drop: [
      [/\bn’(\S+) pas (?:d’|de )?/, '$1 '],
      [/\bne (\S+) pas (?:d’|de )?/, '$1 '],
      [/\bne (\S+) plus /, '$1 encore '],
    ],
    add: [
      [/\bvous pouvez\b/i, 'vous ne pouvez pas'],
      [/\bvous devez\b/i, 'vous ne devez pas'],
      [/\bvous recevez\b/i, 'vous ne recevez pas'],
      [/\bpeut\b/, 'ne peut pas'],
      [/\best\b/, 'n’est pas'],
      [/\bpaie\b/, 'ne paie pas'],
    ],
    modality: [
      [/\bdevez\b/, 'pouvez'],
      [/\bdoit\b/, 'peut'],
      [/\bpouvez\b/, 'devez'],
      [/\bpeut\b/, 'doit'],
    ],
  },
  es: {
    drop: [[/\b[Nn]o (?=\p{Ll})/u, '']],
    add: [
      [/\bpuede\b/, 'no puede'],
      [/\btiene que\b/, 'no tiene que'],
      [/\bdebe\b/, 'no debe'],
      [/\bes\b/, 'no es'],
      [/\brecibe\b/, 'no recibe'],
      [/\bayuda a\b/, 'no ayuda a'],
    ],
    modality: [
      [/\btiene que\b/, 'puede'],
      [/\bdebe\b/, 'puede'],
      [/\bpuede\b/, 'tiene que'],
    ],
  },
  ro: {
    drop: [[/\b[Nn]u (?=\p{Ll})/u, '']],
    add: [
      [/\bPuteți\b/, 'Nu puteți'],
      [/\bputeți\b/, 'nu puteți'],
      [/\btrebuie\b/, 'nu trebuie'],
      [/\beste\b/, 'nu este'],
      [/\bprimiți\b/, 'nu primiți'],
    ],
    modality: [
      [/\btrebuie să\b/, 'puteți să'],
      [/\b(?:P|p)uteți\b/, 'trebuie să'],
    ],
  },
  pl: {
    drop: [[/(?<![\p{L}])[Nn]ie (?=\p{Ll})/u, '']],
    add: [
      [/(?<!\p{L})możesz(?!\p{L})/iu, 'nie możesz'],
      [/(?<!\p{L})musisz(?!\p{L})/u, 'nie musisz'],
      [/(?<!\p{L})musi(?!\p{L})/u, 'nie musi'],
      [/(?<!\p{L})jest(?!\p{L})/u, 'nie jest'],
      [/(?<!\p{L})dostajesz(?!\p{L})/u, 'nie dostajesz'],
      [/(?<!\p{L})płaci(?!\p{L})/u, 'nie płaci'],
    ],
    modality: [
      [/(?<!\p{L})musisz(?!\p{L})/u, 'możesz'],
      [/(?<!\p{L})musi(?!\p{L})/u, 'może'],
      [/(?<!\p{L})możesz(?!\p{L})/iu, 'musisz'],
    ],
  },
  uk: {
    drop: [
      [/(?<!\p{L})не (?=\p{Ll})/u, ''],
      [/(?<!\p{L})немає(?!\p{L})/u, 'є'],
    ],
    add: [
      [/(?<!\p{L})можете(?!\p{L})/u, 'не можете'],
      [/(?<!\p{L})може(?!\p{L})/u, 'не може'],
      [/(?<!\p{L})(треба|потрібно)(?!\p{L})/u, 'не $1'],
      [/(?<!\p{L})(отримаєте|отримуєте)(?!\p{L})/u, 'не $1'],
      [/(?<!\p{L})допомагає(?!\p{L})/u, 'не допомагає'],
      [/(?<!\p{L})платить(?!\p{L})/u, 'не платить'],
    ],
    modality: [
      [/(?<!\p{L})(?:треба|потрібно)(?!\p{L})/u, 'можна'],
      [/(?<!\p{L})(?:мусите|повинні)(?!\p{L})/u, 'можете'],
      [/(?<!\p{L})можете(?!\p{L})/u, 'мусите'],
    ],
  },
  ru: {
    drop: [
      [/(?<!\p{L})не (?=\p{Ll})/u, ''],
      [/(?<!\p{L})нет(?!\p{L})/u, 'есть'],
      [/(?<!\p{L})нельзя(?!\p{L})/u, 'можно'],
    ],
    add: [
      [/(?<!\p{L})можете(?!\p{L})/u, 'не можете'],
      [/(?<!\p{L})может(?!\p{L})/u, 'не может'],
      [/(?<!\p{L})можно(?!\p{L})/u, 'нельзя'],
      [/(?<!\p{L})(надо|нужно)(?!\p{L})/u, 'не $1'],
      [/(?<!\p{L})(получаете|получите)(?!\p{L})/u, 'не $1'],
      [/(?<!\p{L})помогает(?!\p{L})/u, 'не помогает'],
    ],
    modality: [
      [/(?<!\p{L})(?:надо|нужно)(?!\p{L})/u, 'можно'],
      [/(?<!\p{L})должны(?!\p{L})/u, 'можете'],
      [/(?<!\p{L})можете(?!\p{L})/u, 'должны'],
    ],
  },
  bg: {
    drop: [
      [/(?<!\p{L})не (?=\p{Ll})/u, ''],
      [/(?<!\p{L})няма(?!\p{L})/u, 'има'],
      [/(?<!\p{L})нямате(?!\p{L})/u, 'имате'],
    ],
    add: [
      [/(?<!\p{L})Можете(?!\p{L})/u, 'Не можете'],
      [/(?<!\p{L})можете(?!\p{L})/u, 'не можете'],
      [/(?<!\p{L})може(?!\p{L})/u, 'не може'],
      [/(?<!\p{L})трябва(?!\p{L})/u, 'не трябва'],
      [/(?<!\p{L})получавате(?!\p{L})/u, 'не получавате'],
      [/(?<!\p{L})помага(?!\p{L})/u, 'не помага'],
    ],
    modality: [
      [/(?<!\p{L})трябва да(?!\p{L})/u, 'можете да'],
      [/(?<!\p{L})можете да(?!\p{L})/u, 'трябва да'],
      [/(?<!\p{L})може да(?!\p{L})/u, 'трябва да'],
    ],
  },
  tr: {
    drop: [
      [/(\p{L}+)amazsınız/u, '$1abilirsiniz'],
      [/(\p{L}+)emezsiniz/u, '$1ebilirsiniz'],
      [/ değildir/u, 'dir'],
      [/ yoksa/u, ' varsa'],
      [/almazsınız/u, 'alırsınız'],
      [/ödemez/u, 'öder'],
      [/gerekmez/u, 'gerekir'],
      [/değilse/u, 'ise'],
    ],
    add: [
      [/(\p{L}+)abilirsiniz/u, '$1amazsınız'],
      [/(\p{L}+)ebilirsiniz/u, '$1emezsiniz'],
      [/(\p{L}+)abilir(?!\p{L})/u, '$1amaz'],
      [/(\p{L}+)ebilir(?!\p{L})/u, '$1emez'],
      [/gerekir(?!\p{L})/u, 'gerekmez'],
      [/vardır/u, 'yoktur'],
      [/öder(?!\p{L})/u, 'ödemez'],
    ],
    modality: [
      [/(\p{L}+)abilirsiniz/u, '$1malısınız'],
      [/(\p{L}+)ebilirsiniz/u, '$1melisiniz'],
      [/manız gerekir/u, 'abilirsiniz'],
      [/meniz gerekir/u, 'ebilirsiniz'],
    ],
  },
  kmr: {
    drop: [
      [/(?<!\p{L})nikarin(?!\p{L})/u, 'dikarin'],
      [/(?<!\p{L})nikaribin(?!\p{L})/u, 'karibin'],
      [/(?<!\p{L})nastînin(?!\p{L})/u, 'distînin'],
      [/(?<!\p{L})tune(?: be| ye)?(?!\p{L})/u, 'heye'],
      [/(?<!\p{L})nebe(?!\p{L})/u, 'be'],
      [/(?<!\p{L})ne hewce(?!\p{L})/u, 'hewce'],
      [/(?<!\p{L})ne mecbûr(?!\p{L})/u, 'mecbûr'],
      [/(?<!\p{L})na(d\p{L}+)/u, 'di$1'],
    ],
    add: [
      [/(?<!\p{L})dikarin(?!\p{L})/u, 'nikarin'],
      [/(?<!\p{L})dikare(?!\p{L})/u, 'nikare'],
      [/(?<!\p{L})divê hûn(?!\p{L})/u, 'ne hewce ye hûn'],
      [/(?<!\p{L})distînin(?!\p{L})/u, 'nastînin'],
      [/(?<!\p{L})heye(?!\p{L})/u, 'tune ye'],
      [/(?<!\p{L})dide(?!\p{L})/u, 'nade'],
    ],
    modality: [
      [/(?<!\p{L})divê hûn(?!\p{L})/u, 'hûn dikarin'],
      [/(?<!\p{L})hûn dikarin(?!\p{L})/u, 'divê hûn'],
    ],
  },
  ckb: {
    drop: [
      [/ناتوانن/u, 'دەتوانن'],
      [/(?<!\p{L})نییە(?!\p{L})/u, 'هەیە'],
      [/پێویست ناکات/u, 'پێویستە'],
      [/وەرناگرن/u, 'وەردەگرن'],
      [/(?<!\p{L})نابێت/u, 'دەبێت'],
    ],
    add: [
      [/دەتوانن/u, 'ناتوانن'],
      [/دەتوانێت/u, 'ناتوانێت'],
      [/(?<!\p{L})دەبێت/u, 'نابێت'],
      [/وەردەگرن/u, 'وەرناگرن'],
      [/(?<!\p{L})هەیە(?!\p{L})/u, 'نییە'],
      [/دەدات/u, 'نادات'],
    ],
    modality: [
      [/(?<!\p{L})دەبێت(?!\p{L})/u, 'دەتوانن'],
      [/دەتوانن/u, 'دەبێت'],
    ],
  },
  fa: {
    drop: [
      [/نمی‌/u, 'می‌'],
      [/ندارید/u, 'دارید'],
      [/ندارند/u, 'دارند'],
      [/نیست(?!\p{L})/u, 'است'],
      [/نباید/u, 'باید'],
    ],
    add: [
      [/(?<!ن)می‌(توان|گیر|ده|شود|پرداز|کن)/u, 'نمی‌$1'],
      [/(?<!\p{L})باید(?!\p{L})/u, 'نباید'],
      [/(?<!\p{L})دارید(?!\p{L})/u, 'ندارید'],
    ],
    modality: [
      [/(?<!\p{L})باید(?!\p{L})/u, 'می‌توانید'],
      [/(?<!ن)می‌توانید/u, 'باید'],
    ],
  },
  ps: {
    drop: [
      [/(?<!\p{L})نه (?=شئ|لرئ|لري|کوي|کېږي|ورکوي|یاست|وي|ده|دی|درکول)/u, ''],
      [/(?<!\p{L})نشته/u, 'شته'],
    ],
    add: [
      [/(کولای|کولای|اخیستلای|ورکولای|تللای|وهلای) شئ/u, '$1 نه شئ'],
      [/(?<!\p{L})(اخلئ|ورکوي|کوي|لرئ|مرسته کوي)(?=[ ،؛.])/u, 'نه $1'],
      [/(?<!\p{L})شته(?!\p{L})/u, 'نشته'],
      [/(?<!\p{L})باید(?!\p{L})/u, 'لازم نه ده چې'],
    ],
    modality: [
      [/(?<!\p{L})تاسو باید(?!\p{L})/u, 'تاسو کولای شئ'],
      [/(?<!\p{L})باید(?!\p{L})/u, 'کولای شئ'],
      [/کولای شئ/u, 'باید وکړئ'],
    ],
  },
  ar: {
    drop: [
      [/(?<!\p{L})لا (?=[يتن])/u, ''],
      [/(?<!\p{L})لم يكن/u, 'كان'],
      [/(?<!\p{L})ليست? /u, ''],
      [/(?<!\p{L})ولا (?=[يت])/u, 'و'],
    ],
    add: [
      [/(?<!\p{L})يمكن/u, 'لا يمكن'],
      [/(?<!\p{L})يجب/u, 'لا يجب'],
      [/(?<!\p{L})تدفع/u, 'لا تدفع'],
      [/(?<!\p{L})تساعد/u, 'لا تساعد'],
      [/(?<!\p{L})توجد/u, 'لا توجد'],
      [/(?<!\p{L})هناك/u, 'ليس هناك'],
    ],
    modality: [
      [/(?<!\p{L})يجب عليك/u, 'يمكنك'],
      [/(?<!\p{L})يجب/u, 'يمكن'],
      [/(?<!\p{L})عليك/u, 'يمكنك'],
      [/(?<!\p{L})يمكنك/u, 'يجب عليك'],
    ],
  },
  so: {
    drop: [
      [/(?<!inta )\baadan /, 'aad '],
      [/\bma (\p{L}+)/u, 'waa $1'],
      [/\buusan /, 'uu '],
      [/\blooma /, 'waa loo '],
      [/\bmaaha\b/, 'waa'],
    ],
    add: [
      [/\bwaad (\p{L}+ )?kartaa/u, 'ma $1kartid'],
      [/\bkartaa\b/, 'ma kartid'],
      [/\bwaa inaad\b/, 'waa inaadan'],
      [/\bwaxaa jira\b/, 'ma jiro'],
      [/\bwaxaa jirta\b/, 'ma jirto'],
      [/\bwaxay (\p{L}+saa|caawisaa)/u, 'ma $1'],
    ],
    modality: [
      [/\bwaa inaad\b/, 'waxaad kartaa inaad'],
      [/\bwaa inay\b/, 'waxay kartaa inay'],
      [/\bwaad (\p{L}+ )?kartaa/u, 'waa inaad $1'],
    ],
  },
  am: {
    drop: [
      [/አይችሉም/u, 'ይችላሉ'],
      [/ለማይችሉ/u, 'ለሚችሉ'],
      [/የማይችሉ/u, 'የሚችሉ'],
      [/አይደለም/u, 'ነው'],
      [/የለብዎትም/u, 'አለብዎት'],
      [/አያገኙም/u, 'ያገኛሉ'],
      [/አይከፍሉም/u, 'ይከፍላሉ'],
      [/ከሌለዎት/u, 'ካለዎት'],
      [/ካልቻሉ/u, 'ከቻሉ'],
      [/አያስፈልግዎትም/u, 'ያስፈልግዎታል'],
      [/አይጠበቅብዎትም/u, 'ይጠበቅብዎታል'],
    ],
    add: [
      [/ይችላሉ/u, 'አይችሉም'],
      [/ይችላል/u, 'አይችልም'],
      [/አለብዎት/u, 'የለብዎትም'],
      [/ይከፍላል/u, 'አይከፍልም'],
      [/ይረዳል/u, 'አይረዳም'],
      [/ያገኛሉ/u, 'አያገኙም'],
      [/ይሰጣል/u, 'አይሰጥም'],
    ],
    modality: [
      [/አለብዎት/u, 'ይችላሉ'],
      [/ይችላሉ/u, 'አለብዎት'],
    ],
  },
  ti: {
    drop: [
      [/ኣይትኽእሉን/u, 'ትኽእሉ'],
      [/ዘይትኽእሉ/u, 'ትኽእሉ'],
      [/ኣይኮነን/u, 'እዩ'],
      [/የብልኩምን/u, 'ኣለኩም'],
      [/ዘይብልኩም/u, 'ዘለኩም'],
      [/ኣይትረኽቡን/u, 'ትረኽቡ'],
      [/ኣይከፍሉን/u, 'ይኸፍሉ'],
      [/ዘይብሎም/u, 'ዘለዎም'],
      [/የለን/u, 'ኣሎ'],
      [/ኣየድልየኩምን/u, 'የድልየኩም'],
    ],
    add: [
      [/(?<!\p{L})ትኽእሉ(?: ኢኹም)?/u, 'ኣይትኽእሉን'],
      [/(?<!\p{L})ይኽእል(?!\p{L})/u, 'ኣይክእልን'],
      [/(?<!\p{L})ኣለኩም/u, 'የብልኩምን'],
      [/(?<!\p{L})ይኸፍል(?!\p{L})/u, 'ኣይከፍልን'],
      [/(?<!\p{L})ይሕግዝ(?!\p{L})/u, 'ኣይሕግዝን'],
      [/(?<!\p{L})ትረኽቡ(?!\p{L})/u, 'ኣይትረኽቡን'],
    ],
    modality: [
      [/(?<!\p{L})ኣለኩም/u, 'ትኽእሉ'],
      [/(?<!\p{L})ትኽእሉ(?: ኢኹም)?/u, 'ኣለኩም'],
    ],
  },
};

/** Languages and registers that take another's edits. */
export const sameFlips: Readonly<Record<string, string>> = { 'nl-simple': 'nl', prs: 'fa' };
