import type { Regulation, RegulationArticle, RegulationPart } from '../domain/regulation.ts';
import type { Block, HeadingBlock, ReadDocument } from '../ingest/blocks.ts';
import { slug } from '../ingest/record-text.ts';

/**
 * A regulation as a document like any other: a heading for every article and, below it, one for
 * every numbered lid (`Artikel 35 lid 1`, section `artikel-35-lid-1`), so that what is found and
 * cited names them. Repealed articles have no wording and are left out.
 */
export function regulationDocument(regulation: Regulation): ReadDocument {
  const { title, publisher, url, source, municipality, validFrom, validUntil } = regulation;
  const about = {
    kind: source === 'bwb' ? 'law' : 'regulation',
    municipality: municipality ?? undefined,
    valid_from: validFrom ?? undefined,
    valid_until: validUntil ?? undefined,
    // Otherwise a year in the title ("Invorderingswet 1990") would be taken for it.
    year: validFrom === null ? undefined : Number(validFrom.slice(0, 4)),
  };
  return {
    title,
    publisher,
    language: 'nl',
    url,
    frontMatter: about,
    blocks: blocksOf(regulation),
  };
}

function blocksOf({ articles }: Regulation): Block[] {
  const open: string[] = [];
  return articles
    .filter(({ repealed, paragraphs }) => !repealed && paragraphs.length > 0)
    .flatMap((article) => [...newHeadings(open, article.path), ...articleBlocks(article)]);
}

/** Headings that were not open yet; `open` becomes the path. */
function newHeadings(open: string[], path: readonly string[]): Block[] {
  let same = 0;
  while (same < path.length && open[same] === path[same]) same += 1;
  open.splice(0, open.length, ...path);
  return path
    .slice(same)
    .map((text, at): HeadingBlock => ({ kind: 'heading', level: same + at + 1, text }));
}

function articleBlocks(article: RegulationArticle): Block[] {
  const level = article.path.length + 1;
  const validFrom = article.validFrom ?? undefined;
  const text = articleHeading(article);
  const id = articleSectionId(article);
  const own: Block[] = text === '' ? [] : [{ kind: 'heading', level, text, id, validFrom }];
  return article.paragraphs.reduce<Block[]>((blocks, { number, parts }) => {
    if (number !== null && article.number !== null) {
      const lid = `${article.label} lid ${number}`;
      const of = `${id}-lid-${slug(number)}`;
      blocks.push({ kind: 'heading', level: level + 1, text: lid, id: of, validFrom });
    }
    return blocks.concat(parts.map(partBlock));
  }, own);
}

/** `Artikel 35 Individuele en categoriale bijzondere bijstand`. */
export function articleHeading({
  label,
  title,
}: Pick<RegulationArticle, 'label' | 'title'>): string {
  return [label, title].filter((part) => part !== '').join(' ');
}

/** Only articles have an id that begins with `artikel-`: an explanation's headings look the same. */
function articleSectionId(article: RegulationArticle): string {
  if (article.number !== null) return `artikel-${slug(article.number)}`;
  return slug(`tekst ${articleHeading(article)}`);
}

function partBlock({ marks, text, row }: RegulationPart): Block {
  if (row !== undefined) return { kind: 'row', header: row.header, cells: row.cells };
  const mark = marks.at(-1);
  if (mark === undefined) return { kind: 'paragraph', text };
  return { kind: 'item', text: partText({ marks, text }) };
}

/** `a. het verlagen van de bijstand`; a dash says nothing. */
export function partText({ marks, text }: RegulationPart): string {
  const mark = marks.at(-1) ?? '';
  return /[\p{L}\d]/u.test(mark) ? `${mark}. ${text}` : text;
}
