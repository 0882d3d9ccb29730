import type { RegulationRef } from '../domain/regulation.ts';

const identifier = /(BWB[RV]\d{7}|CVDR\d{1,7})(?:[_/](\d{4}-\d{2}-\d{2}|\d{1,4})(?![\d-]))?/i;

/** `35`, `9a`, `78gg`, `2.10`, `4:83`, `XIV`. */
const articleNumber = String.raw`(?:\d+[a-z]{0,3}(?:[.:]\d+[a-z]{0,3})*|[IVXL]+)(?![\p{L}\d])`;
const articleInUrl = new RegExp(
  String.raw`(?:^|[?&/#_;])(?:artikel|article)[=-]?(${articleNumber})`,
  'iu',
);
const paragraphInUrl = /[?&/#_;]lid[=-]?(\d+[a-z]{0,3})(?![\p{L}\d])/iu;

/**
 * The regulation that an address speaks of, with the article and lid where the address or `words`
 * (what a source says beside it: `artikel 35, derde lid`) name exactly one; `null` for any other
 * address. Knows wetten.overheid.nl (deep links and `jci` references too),
 * lokaleregelgeving.overheid.nl, the repository of official publications, and any other address
 * with such an identifier in it.
 */
export function regulationOf(sourceUrl: string | null, words = ''): RegulationRef | null {
  const url = decoded(sourceUrl ?? '');
  const found = identifier.exec(url);
  if (found === null || !/^https?:\/\//i.test(url)) return null;
  const id = (found[1] ?? '').toUpperCase();
  const source = id.startsWith('BWB') ? 'bwb' : 'cvdr';
  const rest = url.slice(found.index + found[0].length);
  return { id, source, ...versionOf(found[2]), ...placeOf(rest, words) };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.trim());
  } catch {
    return url.trim();
  }
}

function versionOf(version: string | undefined): Pick<RegulationRef, 'version'> {
  return version === undefined ? {} : { version };
}

type Place = Pick<RegulationRef, 'article' | 'paragraph'>;

function placeOf(rest: string, words: string): Place {
  const article = articleInUrl.exec(rest)?.[1];
  const paragraph = paragraphInUrl.exec(rest)?.[1];
  if (article !== undefined) return { article, ...(paragraph === undefined ? {} : { paragraph }) };
  const named = articlesNamed(words);
  return named.length === 1 ? (named[0] ?? {}) : {};
}

const ordinals = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'],
  ...['tiende', 'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende'],
];

const article = new RegExp(
  String.raw`\b(?:artikel(?:en)?|art\.)\s*((?:${articleNumber}(?:\s*(?:,|en|of|t\/m|tot en met)\s*)?)+)`,
  'giu',
);
const paragraph = new RegExp(
  String.raw`^[\s,]*(?:(${ordinals.join('|')})\s+lid|lid\s+(\d+[a-z]{0,3}))\b`,
  'iu',
);

/**
 * The articles that a text names, each once, in its order: `artikelen 11, 19 en 34`,
 * `artikel 35, derde lid` (article 35, paragraph 3).
 */
export function articlesNamed(words: string): { article: string; paragraph?: string }[] {
  const named = [...words.matchAll(article)].flatMap((match) => {
    const numbers = (match[1] ?? '').match(new RegExp(articleNumber, 'giu')) ?? [];
    const lid = paragraph.exec(words.slice(match.index + match[0].length));
    const number = lid === null ? undefined : paragraphNumber(lid);
    return numbers.map((one, at) =>
      number !== undefined && at === numbers.length - 1
        ? { article: one, paragraph: number }
        : { article: one },
    );
  });
  return named.filter((one, at) => named.findIndex(({ article: a }) => a === one.article) === at);
}

function paragraphNumber([, ordinal, number]: RegExpExecArray): string | undefined {
  return ordinal === undefined ? number : String(ordinals.indexOf(ordinal.toLowerCase()) + 1);
}

/** `artikel 35 lid 1`; empty where the reference is to the whole regulation. */
export function placeName({ article: number, paragraph: lid }: Place): string {
  if (number === undefined) return '';
  return lid === undefined ? `artikel ${number}` : `artikel ${number} lid ${lid}`;
}

/** `artikel 35 lid 1, geldig vanaf 2024-01-01`, with the end where there is one. */
export function citationLine(
  place: Place,
  { validFrom, validUntil }: { validFrom: string | null; validUntil: string | null },
): string {
  const end = validUntil === null ? '' : ` tot en met ${validUntil}`;
  const validity =
    validFrom === null ? end.replace(' tot', 'geldig tot') : `geldig vanaf ${validFrom}${end}`;
  return [placeName(place), validity].filter((part) => part !== '').join(', ');
}
