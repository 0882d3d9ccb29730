import { z } from 'zod';
import type { Municipality } from '../domain/knowledge.ts';
import { fold } from './fold-names.ts';
import type { Folded } from './fold-names.ts';
import { rememberLast } from '../language/remember.ts';
import { meansPlace } from './place-context.ts';

const contact = z.object({
  phone: z.string().min(2).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  hours: z.string().optional(),
  /** Where phone and hours were read, and when. */
  source: z.url(),
  read: z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.iso.date()),
});

/** A municipality as its file writes it. */
export const municipalityEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(2),
  /** How people write the name, other spellings and scripts, villages and districts included. */
  spellings: z.array(z.string().min(2)).default([]),
  /** Spellings that are everyday words too, in any language (`Lent`, `Haga`): as `ambiguous`. */
  doubtful: z.array(z.string().min(2)).optional(),
  /** Province; given where another place has the same name. */
  province: z.string().optional(),
  /** Villages in it that have another municipality's name. */
  namesakes: z.array(z.string().min(2)).optional(),
  /** The name is an everyday word too (`Best`, `Buren`): only counts where a place is meant. */
  ambiguous: z.boolean().default(false),
  contact: contact.optional(),
});

/** A Dutch municipality: how to recognise it and how to reach it. */
export type MunicipalityEntry = z.infer<typeof municipalityEntry>;

/** One YAML file: one municipality or a list. */
export const municipalityFile = z
  .union([municipalityEntry, z.array(municipalityEntry)])
  .transform((parsed) => (Array.isArray(parsed) ? parsed : [parsed]));

/** Finds municipalities in questions in any script. */
export interface Gazetteer {
  /** The municipality that a text names last, or `null`. */
  find(text: string): MunicipalityEntry | null;
  /** Every municipality that a text names, each once; of two names at one place the longer. */
  findAll(text: string): MunicipalityEntry[];
  /** The municipalities that the last name may mean, with the name; fewer than two: no doubt. */
  namesakes(text: string): { entry: MunicipalityEntry; name: string }[];
  /** The text without names of municipalities, for a follow-up about another one. */
  without(text: string): string;
  get(id: Municipality): MunicipalityEntry | undefined;
  readonly all: readonly MunicipalityEntry[];
}

/**
 * Builds the finder. Names match whole words: with an inflected end in alphabets that inflect
 * (`Nijmegense`, `Неймегене`, `Rotterdam'da`), with prefixed letters in Arabic and Ethiopic
 * script, where prepositions are written on to the name, and anywhere in Chinese, which has no
 * spaces. Names that are everyday words too only count where a place is meant.
 */
export function createGazetteer(entries: readonly MunicipalityEntry[]): Gazetteer {
  const byId = new Map(entries.map((one) => [one.id, one]));
  const everyday = new Set(entries.flatMap((one) => (one.ambiguous ? one.name : [])));
  const names = entries.flatMap((one) => namesOf(one, everyday));
  const read = rememberLast((text) => {
    const folded = fold(text);
    return { text: folded, matches: matchesIn(folded, names) };
  });
  return {
    all: entries,
    get: (id) => byId.get(id),
    find: (text) => lastOf(read(text).matches)?.entry ?? null,
    findAll: (text) => [...new Set(longestOf(read(text).matches).map(({ entry: one }) => one))],
    namesakes: (text) => namesakesIn(read(text)),
    without: (text) => cut(read(text)),
  };
}

/** A text and the names in it. */
interface ReadText {
  text: Folded;
  matches: readonly NameMatch[];
}

function namesakesIn({ text, matches }: ReadText): { entry: MunicipalityEntry; name: string }[] {
  const last = lastOf(matches);
  const same = matches.filter(({ start, end }) => start === last?.start && end === last.end);
  return [...new Set(same.map(({ entry: one }) => one))].map((one) => ({
    entry: one,
    name: text.original.slice(text.at[last?.start ?? 0], text.at[last?.end ?? 0]),
  }));
}

interface Name {
  entry: MunicipalityEntry;
  /** As {@link NameMatch.own}. */
  own: boolean;
  /** A part of the name that stands in the text as it is, to look for before the pattern. */
  key: string;
  /** Made when a text holds the key: making all 1,700 takes a third of a second. */
  pattern: () => RegExp;
  doubtful: boolean;
}

interface NameMatch {
  entry: MunicipalityEntry;
  /** It is the municipality's own name, not that of a village in it. */
  own: boolean;
  start: number;
  end: number;
}

/** @param everyday names of municipalities that are everyday words too, in villages' names as well */
function namesOf(one: MunicipalityEntry, everyday: ReadonlySet<string>): Name[] {
  return [
    { ...nameOf(one, one.name, one.ambiguous), own: true },
    ...one.spellings.map((spelling) => nameOf(one, spelling, false)),
    ...(one.namesakes ?? []).map((village) =>
      nameOf(one, village, one.ambiguous || everyday.has(village)),
    ),
    ...(one.doubtful ?? []).map((spelling) => nameOf(one, spelling, true)),
  ];
}

function nameOf(entry: MunicipalityEntry, spelling: string, doubtful: boolean): Name {
  const { text } = fold(spelling);
  const key = text.split(/[\s-]/).reduce((a, b) => (b.length > a.length ? b : a));
  let made: RegExp | undefined;
  const pattern = (): RegExp => (made ??= patternOf(text, doubtful));
  return { entry, own: false, key, pattern, doubtful };
}

const alphabets = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
  han: /\p{Script=Han}/u,
};

/** Ends of short Latin names, Dutch, Turkish, Kurdish, Polish; any others would make other words. */
const shortEnds =
  's|se|er|ers|enaar|enaars|e|ye|an|da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki|nin|nun|li|lu|u|a|ie|em|owi|ul|ului';

function patternOf(name: string, doubtful: boolean): RegExp {
  const words = escapeRegExp(name).replace(/[\s-]+/g, '[\\s-]+');
  const { latin, cyrillic, arabic, ethiopic, han } = alphabets;
  if (han.test(name)) return new RegExp(words, 'gu');
  if (latin.test(name)) {
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${words}${latinEnd(name, doubtful)}(?![\\p{Script=Latin}\\p{N}])`,
      'gu',
    );
  }
  const whole = (before: string, after: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])${before}${words}${after}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  if (doubtful) return whole('', '');
  if (cyrillic.test(name)) return whole('', `\\p{L}{0,${name.length >= 6 ? 5 : 2}}`);
  if (arabic.test(name)) {
    // Before short names a preposition makes another word: Persian بلاهای is no لاهای.
    if (name.length >= 6) return whole('و?[بلف]?(?:ال)?', '\\p{L}{0,3}');
    return whole('و?', `\\p{L}{0,${name.length === 5 ? 2 : 0}}`);
  }
  if (ethiopic.test(name)) {
    const most = name.length >= 4 ? 2 : 1;
    return whole(`\\p{L}{0,${most}}`, `\\p{L}{0,${most}}`);
  }
  return whole('', '[\\p{L}\\p{M}]{0,3}');
}

function latinEnd(name: string, doubtful: boolean): string {
  if (doubtful) return `(?:'\\p{L}{2,5})?`;
  if (name.length >= 7) return `(?:'?\\p{Script=Latin}{1,5})?`;
  return `(?:'\\p{L}{1,5}|${name.length > 4 ? shortEnds : 's|se|er|ers'})?`;
}

function matchesIn(text: Folded, names: readonly Name[]): NameMatch[] {
  return names
    .filter(({ key }) => text.text.includes(key))
    .flatMap(({ entry: one, own, pattern, doubtful }) =>
      [...text.text.matchAll(pattern())]
        .map(({ index: start, 0: found }) => ({
          entry: one,
          own,
          start,
          end: start + found.length,
        }))
        .filter(({ start, end }) => !doubtful || meansPlace(text, start, end)),
    );
}

/** The name that stands last; of two at one place the longer, of two as long a municipality's own. */
function lastOf(matches: readonly NameMatch[]): NameMatch | null {
  let best: NameMatch | null = null;
  for (const match of matches) {
    const overlaps = best !== null && match.start < best.end && best.start < match.end;
    const more = best === null ? 0 : match.end - match.start - (best.end - best.start);
    const better = more > 0 || (more === 0 && match.own && best?.own === false);
    if (best === null || (overlaps ? better : match.start > best.start)) best = match;
  }
  return best;
}

/** Without names that stand inside a longer one. */
function longestOf(matches: readonly NameMatch[]): NameMatch[] {
  return matches.filter(
    ({ start, end }) =>
      !matches.some(
        (one) => one.end - one.start > end - start && one.start <= start && end <= one.end,
      ),
  );
}

/** What the asker wrote, less the matches. */
function cut({ text: { original, at }, matches }: ReadText): string {
  const places = matches.toSorted((a, b) => a.start - b.start);
  let rest = '';
  let kept = 0;
  for (const { start, end } of places) {
    rest += `${original.slice(kept, Math.max(kept, at[start] ?? kept))} `;
    kept = Math.max(kept, at[end] ?? original.length);
  }
  return (rest + original.slice(kept)).replace(/\s+/g, ' ').trim();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
