/** What somebody may say of how they live, as far as statements of a page differ by it. */
export const conditions = ['ill', 'working'] as const;
export type Condition = (typeof conditions)[number];

/** How people say so, in all our languages at once, in the notation of `question-words.ts`. */
export const conditionWords: Readonly<Record<Condition, string>> = {
  ill: `ik ben _ ziek, ik ben ziek, was ziek, ziek geweest, mijn ziekte, i am sick, i am ill, im sick, im ill, i was sick, i was ill,
    been sick, been ill, was very sick, was very ill, my illness, مريض, مريضة, مرضت, كنت مريض*, مرضي, hastayım, hastaydım, hastalandım,
    hasta olduğum*, hastalığım*, مریضم, مریض هستم, مریض استم, مریض بودم, مریض شدم, بیمارم, بیمار هستم, بیمار بودم, بیمار شدم,
    waan xanuunsanay*, waan jirrad*, waan bukaa, xanuunsanaa, я хвор*, хворію, хворів, хворіла, захворі*, я бол*, болею, болел, болела,
    заболел*, jestem chor*, byłem chor*, byłam chor*, zachorował*, nexweş im, nexweş bûm, ez nexweş*, nexweşiya min, نەخۆشم, نەخۆش بووم,
    نەخۆش کەوتم, ناروغ یم, ناروغه یم, ناروغ وم, ناروغه وم, مریض یم, مریض وم, ناروغ شوم, ታምሜ*, አሞኝ, አሞኛል, ታምሜያለሁ, ሓሚመ, ሓሚመ ነይረ, ሕሙም እየ,
    ሕምምቲ እየ, je suis malade, j étais malade, j ai été malade, tombé malade, tombée malade, estoy enferm*, estuve enferm*, estaba enferm*,
    me enfermé, sunt bolnav*, am fost bolnav*, m am îmbolnăvit, болен съм, болна съм, бях болен, бях болна, разболях се`,
  working: `ik werk en, ik werk maar, ik werk al, ik werk nu, ik werk bij, ik werk in, ik werk kan, ik werk mag, ik werk krijg, als ik werk, ik werk parttime, ik werk fulltime,
    ik heb werk, ik heb een baan, ik heb betaald werk, wij werken, we werken, i work, i have a job, i am working, im working,
    we work, we both work, أنا أعمل, انا اعمل, بشتغل, أشتغل, عم اشتغل, عندي شغل, عندي عمل, لدي عمل, çalışıyorum, çalışıyoruz, işim var,
    کار می‌کنم, کار میکنم, کار می کنم, کار میکنیم, شاغلم, شاغل هستم, waan shaqeeyaa, waan shaqeynayaa, shaqo waan hayaa,
    shaqo ayaan hayaa, shaqo ayaan leeyahay, працюю, працюємо, маю роботу, работаю, работаем, у меня есть работа, pracuję, pracujemy,
    mam pracę, ez dixebitim, ez kar dikim, karê min heye, ئیش دەکەم, کار دەکەم, ئیشم هەیە, کار کوم, کار لرم, دنده لرم, እሰራለሁ,
    እየሰራሁ ነው, ስራ አለኝ, ይሰርሕ እየ, እሰርሕ እየ, ስራሕ ኣለኒ, je travaille, j ai un travail, j ai un emploi, nous travaillons, yo trabajo,
    tengo trabajo, tengo un trabajo, estoy trabajando, trabajamos, lucrez, muncesc, am un loc de muncă, am serviciu, работя,
    имам работа`,
};
