import type { ArticleChange, ArticleText } from '../domain/regulation.ts';

/**
 * What changed between two consolidated versions of one regulation, in the order of the newer one,
 * articles that are gone at the end. Spaces and the order of articles make no difference; a new
 * heading does.
 */
export function changesBetween(
  before: readonly ArticleText[],
  after: readonly ArticleText[],
): ArticleChange[] {
  const old = new Map(before.map((article) => [article.number, article]));
  const now = new Set(after.map(({ number }) => number));
  const removed = before.filter(({ number }) => !now.has(number));
  return [
    ...after.flatMap((article) => changeOf(old.get(article.number) ?? null, article)),
    ...removed.flatMap((article) => changeOf(article, null)),
  ];
}

function changeOf(before: ArticleText | null, after: ArticleText | null): ArticleChange[] {
  const number = after?.number ?? before?.number ?? '';
  if (before === null || after === null)
    return [
      { number, change: before === null ? 'added' : 'removed', before, after, paragraphs: [] },
    ];
  const [was, is] = [wordings(before), wordings(after)];
  const differing = [...new Set([...is.keys(), ...was.keys()])].filter(
    (lid) => was.get(lid) !== is.get(lid),
  );
  if (differing.length === 0 && plain(before.heading) === plain(after.heading)) return [];
  const paragraphs = differing.filter((lid) => lid !== '');
  return [{ number, change: 'changed', before, after, paragraphs }];
}

/** Number of the lid → its words; what stands in no lid under the empty number. */
function wordings({ paragraphs }: ArticleText): Map<string, string> {
  const words = new Map<string, string>();
  for (const { number, text } of paragraphs) {
    const lid = number ?? '';
    words.set(lid, plain(`${words.get(lid) ?? ''} ${text}`));
  }
  return words;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
