import type { IsoDate } from '../../domain/knowledge.ts';

/** An ISO date out of `2024-03-01T…`, `20240301…` or `1-3-2024`; `undefined` for any other. */
export function isoDate(text: string): IsoDate | undefined {
  const iso = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  const dutch = /^\s*(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? dutch?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(date) ? date : undefined;
}

/** False for 30 February, and for years before there were computers to write the file. */
function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= '1980';
}

/** The language of a tag such as `nl-NL` or `en_GB`, without region; `undefined` if it is none. */
export function languageOf(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' ? undefined : language;
  } catch {
    return undefined;
  }
}

/** Names of programs and drafts that end up in the title field of office files. */
const junkTitle =
  /^(?:untitled|naamloos|titel|title|document\s*\d*|microsoft (?:word|powerpoint|excel)\b.*|powerpoint.*|slide \d+|dia \d+|.*\.(?:docx?|indd|pdf|pptx?|xlsx?|qxd|odt|rtf|txt|html?))$/i;

/** A title worth showing, or `undefined`. */
export function usableTitle(title: unknown): string | undefined {
  if (typeof title !== 'string') return undefined;
  const text = title.replace(/[\s\u0000]+/g, ' ').trim();
  const isWords = text.length >= 3 && text.length <= 300 && /\p{L}{2}/u.test(text);
  return isWords && !junkTitle.test(text) ? text : undefined;
}
