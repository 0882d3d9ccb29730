import { namesNothing } from './vague-words.ts';

/** Words that open a question which only makes sense after the one before it. */
const connectives = new Set(
  (
    'en ook dus maar hoeveel waarom wanneer waar daar dat die dit and also but then how much why when what about there that it ' +
    'و وماذا وكم وكيف وأين وهل كمان طيب وين هناك und auch aber dann wie viel et aussi mais combien pourquoi quand où y también pero cuánto cuándo dónde ' +
    've peki ya kaç neden orada і й а та також але скільки чому коли де и также но сколько почему когда там i a też ale ile dlaczego kiedy gdzie ' +
    'și dar cât când unde и също колко кога къде iyo oo laakiin immisa goorma xagee ከ ናይ እና ከምኡ ክንደይ መኣስ ኣበይ ስንት መቼ የት ና هم پس چقدر چند چرا کجا ' +
    'û jî çiqas kengî li kur هەروەها چەند کەی لە کوێ او هم څومره ولې کله چېرته'
  ).split(' '),
);

/**
 * Whether a message leans on the turn before it: very short, or short and opened by a connective.
 *
 * @param rest the message without names of municipalities
 */
export function isFollowUp(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length <= 2 || namesNothing(rest)) return true;
  return words.length <= 6 && connectives.has(words[0] ?? '');
}

/** Whether nothing is asked in what is left of a message: "and in …?". */
export function saysNothing(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => connectives.has(word) || word.length <= 3);
}

/** Words that only join what follows to what was said before. */
const joins = new Set('en and und et y e ve і й та и а i a și iyo û او እና ከምኡ و'.split(' '));
const fewWords = 4;

/** Whether a message is the end of a sentence that nobody began: "and my wife?". */
export function addsToNothing(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length <= fewWords && words.length > 1 && joins.has(words[0] ?? '');
}
