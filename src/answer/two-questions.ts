/** Ends of a question in the scripts that our visitors write. */
const questionMark = /[?؟፧？]+/u;
/** A second question behind "and" starts with one of these, or the two halves are one question. */
const openers = new Set(
  (
    'wat waar wie wanneer hoe hoeveel hoelang kan mag moet krijg heb is welke waarom ' +
    'what where who when how can may must do does is which why ' +
    'ما ماذا اين أين متى كيف كم هل من لماذا وين شو ' +
    'nerede nereye kim nasıl kaç hangi neden ne що де куди хто коли як скільки чи який яка які чому ' +
    'что где куда кто когда как сколько какой какая какие почему могу co gdzie kto kiedy jak ile czy jaki jaka jakie ' +
    'quoi où qui quand comment combien puis est quel quelle pourquoi qué dónde quién cuándo cómo cuánto puedo cuál ' +
    'ce unde cine când cum cât pot care какво къде кой кога как колко мога дали ' +
    'چه چطور چگونه کجا کی چند چقدر آیا کدام چی چېرته څه څنګه څوک کله څومره ایا چۆن چی چەند کوێ کەی ئایا ' +
    'çi çawa ku kengê kî çend gelo maxay sidee halkee xaggee goorma yaa immisa ma ምን የት እንዴት መቼ ማን ስንት እንታይ ኣበይ ከመይ መዓስ መን ክንደይ'
  ).split(' '),
);
/** "And" as a word of its own, and Arabic `و`, which is written on to the next word. */
const conjunction =
  /[,،]?\s+(?:en|and|ve|et|y|e|și|si|i|та|і|й|и|а|و|او|û|iyo|oo|እና|ን|ከምኡውን)\s+|\s+و(?=(?:كيف|متى|اين|أين|كم|هل|ما|ماذا|من|چه|چطور|کجا|چقدر|آیا))/giu;
const fewestWords = 3;
const longest = 600;

/** The two questions of a message; empty where it asks one thing. */
export function twoQuestions(text: string): [string, string] | [] {
  if (text.length > longest) return [];
  return asSentences(text) ?? asHalves(text) ?? [];
}

function asSentences(text: string): [string, string] | null {
  const parts = text
    .split(questionMark)
    .slice(0, -1)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length >= fewestWords);
  const [first, second] = parts;
  return parts.length === 2 && first !== undefined && second !== undefined ? [first, second] : null;
}

function asHalves(text: string): [string, string] | null {
  for (const match of text.matchAll(conjunction)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const opens = openers.has(wordsOf(after)[0] ?? '');
    const long = [before, after].every((half) => wordsOf(half).length >= fewestWords);
    if (opens && long) return [before.trim(), after.trim()];
  }
  return null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
