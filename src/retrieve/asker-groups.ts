import { withoutPrefixes } from '../index/names.ts';
import { fold, tokenise } from '../index/text.ts';
import type { AskerGroup, Card } from '../knowledge/cards.ts';
import { yearsIn } from '../language/years.ts';

/**
 * Beginnings of words by which people say that they, or the person they ask for, belong to a group;
 * in all our languages, as {@link fold} writes them.
 */
const said: Readonly<Record<AskerGroup, string>> = {
  eu: `eu ue ес europ европ євро евро اوروب اورپ أوروب اروپ ئەوروپ ኣውሮጳ አውሮፓ ኤውሮጳ avrup yurub ewrop unii
    pools pool polen poland polish polak polk polsk polon polonya польш польс поляк полск полша بولند
    پولند پولن لهستان پۆڵەند پۆلەند ፖላንድ boland roeme rumun румун румын رومان ڕۆمان ሩማንያ ሮማንያ roman rumen
    ruman bulgar bulgaar bulgair болгар българ بلغار بولگار ቡልጋርያ ቡልጋሪያ spanje spaans spanj spanish spain
    espan espagn hiszpan іспан испан اسبان اسپان ئیسپان ስጳንያ ስፔን ispany isban spanyol spaniol ital итал
    ايطال ایتال portug hongaar hongar hungar griek greek grec duits german frans french francais франц
    фран lets litouw lithuan latvia letland`,
  ukraine: `oekrain ukrain ukraj україн украин украйн اوكران اوکران أوكران ئۆکران ዩክሬ ዩክረ ukrayn ucrain
    ucran yukrein leefgeld rtb transitiedocument`,
  undocumented: `illega undocument ongedocument papieren papiere papier paper papel hartii hartie acte
    sans-papier документ папер бумаг книжа нелегал нелегаль нелегалн اوراق وراق أوراق مدارک مدرک اسناد
    سند کاغذ قاچاق بەڵگەنام کاغەز ዶክመንት ሰነድ ወረቐት ወረቀት kaxez belge qacax kacak kagit evrak sharci waraaq
    dokument verblijf vergunning permit residen pobyt sejour oturum izin اقام ئیقام اجاز rederu
    uitgeproced afgewezen rejected negatief negative visum visa مرفوض`,
  family: `gezin partner man vrouw echtgeno husband wife spouse marri getrouwd gehuwd huwelijk trouw family
    familie زوج مرت مراتي عائل عيل شمل همسر شوهر خانم زن خانواد میړ مېړ ښځ کورن مێرد هاوسەر ژن خێزان mer
    jin hevser malbat zewic es esim koca kari evli evlen aile xaas nink sayg qoys guur ሰብኣይ ሰበይት በዓል
    ስድራ ባለቤት ባል ሚስት ቤተሰብ ትዳር መርዓ чолов дружин сім родин шлюб заміж муж жен супруг семь брак maz mez zon
    malz rodzin mari epou femme conjoint famil espos marid mujer pareja sot nevast мъж съпру семейст`,
};

/** Languages whose speakers are likely to belong to a group: they need not say so. */
const likely: Readonly<Record<AskerGroup, readonly string[]>> = {
  eu: ['pl', 'ro', 'bg', 'es', 'fr', 'de', 'it', 'pt', 'hu', 'el'],
  ukraine: ['uk', 'ru'],
  undocumented: [],
  family: [],
};

const beginnings = Object.entries(said).map(([group, words]) => ({
  group: group as AskerGroup,
  words: words.split(/\s+/).map(fold),
}));

/** Words this short are only meant whole: `man` is no beginning of `maandag`, `es` none of `essen`. */
const wholeWord = 3;

/** The groups by their words, and the lengths that those have: a form is looked up, not compared. */
const groupsByWord = new Map<string, AskerGroup[]>();
for (const { group, words } of beginnings)
  for (const word of words) groupsByWord.set(word, [...(groupsByWord.get(word) ?? []), group]);
const lengths = [...new Set([...groupsByWord.keys()].map(({ length }) => length))];

/** The groups that a question names. */
function groupsNamed(question: string): Set<AskerGroup> {
  const named = new Set<AskerGroup>();
  for (const word of tokenise(question))
    for (const form of withoutPrefixes(word).map(fold))
      for (const group of groupsOf(form)) named.add(group);
  return named;
}

function groupsOf(form: string): AskerGroup[] {
  return lengths.flatMap((length) =>
    length === form.length || (length > wholeWord && length < form.length)
      ? (groupsByWord.get(form.slice(0, length)) ?? [])
      : [],
  );
}

/** What a question says of the person who asks. */
export interface AskerClues {
  groups: ReadonlySet<AskerGroup>;
  years: readonly number[];
}

/** Reads the clues of a question. */
export function askerClues(question: string): AskerClues {
  return { groups: groupsNamed(question), years: yearsIn(question) };
}

/**
 * What a card made for a group gains or loses: it is not given to people who said nothing of the
 * kind, still less to those who said that they come from elsewhere: its rules are not theirs.
 */
const worth = { named: 0.05, likely: -0.05, unsaid: -0.1, otherNamed: -0.2, began: 0.2 };

/** What being made for somebody gives a card, or takes from it. */
export function askerWorth(
  asker: Card['asker'],
  { groups, years }: AskerClues,
  language: string,
): number {
  if (asker?.began !== undefined) return holdsFor(asker.began, years) ? worth.began : 0;
  return groupWorth(asker?.group, groups, language);
}

/** Whether a law that held for cases of some years holds for all the years that are named. */
export function holdsFor(
  { from, until }: { from: number; until: number },
  years: readonly number[],
): boolean {
  return years.length > 0 && years.every((year) => year >= from && year <= until);
}

function groupWorth(
  group: AskerGroup | undefined,
  named: ReadonlySet<AskerGroup>,
  language: string,
): number {
  if (group === undefined) return 0;
  if (named.has(group)) return worth.named;
  if (named.has('eu') || named.has('ukraine')) return worth.otherNamed;
  return likely[group].includes(language) ? worth.likely : worth.unsaid;
}
