import type { Standing } from '../language/asker-words.ts';
import { standings, standingWords } from '../language/asker-words.ts';
import type { Condition } from '../language/condition-words.ts';
import { conditions, conditionWords } from '../language/condition-words.ts';
import { patternOf } from './question-kind.ts';

/** What somebody said of themselves that statements differ by. */
export interface Asker {
  /** Years. */
  age: number | undefined;
  /** Whether children live in the house. */
  children: boolean | undefined;
  standings: ReadonlySet<Standing>;
}

const patterns = standings.map((standing) => ({
  standing,
  pattern: patternOf(standingWords[standing].replace(/\s+/g, ' ')),
}));

/** @param words as `foldedWords` writes them */
export function standingsIn(words: string): ReadonlySet<Standing> {
  return new Set(
    patterns.filter(({ pattern }) => pattern.test(words)).map(({ standing }) => standing),
  );
}

const conditionPatterns = conditions.map((condition) => ({
  condition,
  pattern: patternOf(conditionWords[condition].replace(/\s+/g, ' ')),
}));

/** @param words as `foldedWords` writes them */
export function conditionsIn(words: string): ReadonlySet<Condition> {
  return new Set(
    conditionPatterns
      .filter(({ pattern }) => pattern.test(words))
      .map(({ condition }) => condition),
  );
}

/** How Dutch statements name a case in which somebody may be: it is one beside others, and excludes nobody. */
const inCondition: Readonly<Record<Condition, RegExp>> = {
  ill: /\bziek(?:te)?\b|\b(?:medisch|gezondheids)\S* ?probleem/i,
  working:
    /\bgeen uitkering te hebben|\bals u werkt\b|\bgaat u werken\b|\bmet een (?:laag loon|baan)\b/i,
};

/** The conditions that a Dutch statement is about. */
export function conditionsOf(dutch: string): Condition[] {
  return conditions.filter((one) => inCondition[one].test(dutch));
}

/** How Dutch statements name whom they are about. */
const named: Readonly<Record<Standing, RegExp>> = {
  refugee: /\b(?:statushouder|asielmigrant|vluchteling|verblijfsvergunning asiel|asielvergunning)/i,
  asylum: /\basielzoeker/i,
  family: /\bgezinsmigrant|gezinshereniging/i,
  eu: /\bEU\b|\bEU-|Europese Unie/,
  ukraine: /Oekraïn|\bRTB\b|\bRMO\b/,
  student: /\bstudie\b|\bstuderen\b|\bstudent/i,
  turkish: /\bTurkse\b/,
  undocumented:
    /\bzonder (?:geldige )?(?:verblijfs\S*|papieren|documenten|rechtmatig)|\bongedocumenteerd/i,
};

/** 20 to 27 years: `van 21 jaar`, `jonger dan 27 jaar`, `18, 19 en 20 jaar`, `4 tot 18 jaar`. */
const least = 4;
const most = 120;

interface Ages {
  from: number;
  until: number;
}

/** For whom a statement holds. */
interface Audience {
  standings: readonly Standing[];
  /** Years of age that it names; none: any. */
  ages: readonly Ages[];
  /** Homes with or without children; `undefined`: any. */
  children: boolean | undefined;
}

const homeWithChildren = /\bkinderen (?:bij u )?in huis\b/i;
const homeWithout = /\bgeen kinderen\b/i;

function childrenIn(dutch: string): boolean | undefined {
  if (homeWithout.test(dutch)) return false;
  return homeWithChildren.test(dutch) ? true : undefined;
}

/**
 * Reads for whom a Dutch statement holds. A number of years is an age only where the words around it say so:
 * `binnen 3 jaar` is none.
 */
export function audienceOf(dutch: string): Audience {
  return {
    standings: standings.filter((one) => named[one].test(dutch)),
    ages: agesIn(dutch),
    children: childrenIn(dutch),
  };
}

const between = /(\d+)(?: jaar)? (?:tot en met|t\/m|tot) (\d+) jaar/g;
const listed =
  /((?:\d+, )*\d+ (?:en|of) \d+|(?<=voor )\d+) jaar(?! (?:(?:of|en) ouder|of jonger|tot))/g;
const below = /(?:jonger dan|onder de) (\d+)(?: jaar)?|(\d+) jaar of jonger/g;
const above = /(\d+) jaar (?:(?:of|en) ouder|tot de AOW)|(?:vanaf|ouder dan) (\d+) jaar/g;
const children = /\bkind(?:eren)? tot (\d+) jaar/gi;

function agesIn(dutch: string): Ages[] {
  const found = (pattern: RegExp): RegExpExecArray[] => [...dutch.matchAll(pattern)];
  const number = (...texts: (string | undefined)[]): number =>
    Number(texts.find((text) => text !== undefined));
  const spans = found(between).map(([, from, until]) => ({
    from: Number(from),
    until: Number(until),
  }));
  const ages = [
    ...spans,
    ...found(below).map(([words, under, until]) => ({
      from: 0,
      until: number(until, under) - (words.endsWith('jonger') ? 0 : 1),
    })),
    ...found(above).map(([, from, after]) => ({ from: number(from, after), until: most })),
    ...found(listed).flatMap(([, years = '']) =>
      (years.match(/\d+/g) ?? []).map((year) => ({ from: Number(year), until: Number(year) })),
    ),
    ...(spans.length > 0 ? [] : found(children)).map(([, until]) => ({
      from: 0,
      until: Number(until) - 1,
    })),
  ];
  return ages.filter(({ until }) => until >= least);
}

/**
 * How a statement suits who asks: 1 it is about them, -1 about others, 0 about anybody, or nobody said
 * who they are.
 */
export function suits(audience: Audience, { age, children, standings: told }: Asker): -1 | 0 | 1 {
  const byAge =
    age === undefined || audience.ages.length === 0
      ? 0
      : audience.ages.some(({ from, until }) => age >= from && age <= until)
        ? 1
        : -1;
  if (byAge !== 0) return byAge;
  if (children !== undefined && audience.children !== undefined)
    return children === audience.children ? 1 : -1;
  if (audience.standings.length === 0) return 0;
  // Who has no papers is told apart from everybody else; who says nothing of it most likely has them.
  if (told.size === 0) return audience.standings.every((one) => one === 'undocumented') ? -1 : 0;
  return audience.standings.some((one) => told.has(one)) ? 1 : -1;
}
