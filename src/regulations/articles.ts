import type { RegulationArticle, RegulationParagraph } from '../domain/regulation.ts';
import { isoDay } from './dates.ts';
import { apparatus, markOf, partsOf, surroundings } from './parts.ts';
import type { XmlElement } from './xml.ts';
import { childNamed, elementsOf, textOf } from './xml.ts';

/**
 * The articles below an element in their order. Text that stands in no article (a circular, an
 * annex, an explanation) comes as entries without a number, one for every heading.
 */
export function articlesOf(root: XmlElement): RegulationArticle[] {
  return visit(root, [], undefined);
}

function visit(
  element: XmlElement,
  path: readonly string[],
  heading: Heading | undefined,
): RegulationArticle[] {
  const found: RegulationArticle[] = [];
  let loose: XmlElement[] = [];
  const finish = (): void => {
    const article = textArticle(loose, path, heading);
    if (article !== null) found.push(article);
    loose = [];
  };
  for (const child of elementsOf(element)) {
    if (surroundings.has(child.name) || child.name === 'kop') continue;
    if (!isArticle(child) && !isDivision(child)) {
      loose.push(child);
      continue;
    }
    finish();
    if (isArticle(child)) found.push(readArticle(child, path));
    else found.push(...visitDivision(child, path, heading));
  }
  finish();
  return found;
}

function isArticle({ name }: XmlElement): boolean {
  return name === 'artikel' || name === 'enig-artikel';
}

/** Divides the text: it has a heading of its own or holds something that has. */
function isDivision(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) => child.name === 'kop' || isArticle(child) || isDivision(child),
  );
}

function visitDivision(
  element: XmlElement,
  path: readonly string[],
  above: Heading | undefined,
): RegulationArticle[] {
  const heading = readHeading(element);
  const text = headingText(heading);
  // Containers and empty headings say nothing: what they hold belongs to the heading above.
  if (childNamed(element, 'kop') === undefined || text === '') return visit(element, path, above);
  return visit(element, [...path, text], heading);
}

interface Heading {
  label: string;
  number: string;
  title: string;
}

/** `<kop><label>Artikel</label><nr>8</nr><titel>…</titel></kop>`, or the same as attributes. */
function readHeading(element: XmlElement): Heading {
  const kop = childNamed(element, 'kop');
  const field = (name: string): string =>
    textOf(childNamed(kop, name), apparatus) || (kop?.attributes[name] ?? '').trim();
  const heading = {
    label: field('label'),
    number: field('nr').replace(/\.$/, ''),
    title: field('titel') || field('subtitel'),
  };
  if (heading.label + heading.number + heading.title !== '') return heading;
  const text = textOf(kop, apparatus) || (element.attributes.label ?? '').trim();
  const written = /^(artikel)\s+(\S+?)\.?(?:\s+(.*))?$/i.exec(text);
  if (written === null) return { label: '', number: '', title: text };
  const [, label = '', number = '', title = ''] = written;
  return { label, number, title };
}

function headingText({ label, number, title }: Heading): string {
  const name = [label, number].filter(isText).join(' ');
  return [name, title].filter(isText).join(' ');
}

function isText(text: string): boolean {
  return text !== '';
}

function readArticle(element: XmlElement, path: readonly string[]): RegulationArticle {
  const heading = articleHeading(element);
  const content = elementsOf(element);
  const paragraphs = listedParagraphs(content) ?? paragraphsOf(content);
  return {
    number: heading.number,
    label: heading.label,
    title: heading.title,
    path: [...path],
    repealed: isRepealed(element, paragraphs),
    validFrom: isoDay(element.attributes.inwerking),
    paragraphs,
  };
}

function articleHeading(element: XmlElement): Heading {
  const { number, title } = readHeading(element);
  const label = (element.attributes.label ?? '').trim();
  const known = number || label.replace(/^artikel\s+/i, '');
  if (known === '' || element.name === 'enig-artikel')
    return { label: 'Enig artikel', number: 'enig', title };
  return { label: `Artikel ${known}`, number: known, title };
}

/** Instead of the wording there often only stands "Vervallen" or "[Vervallen per 01-01-2015]". */
function isRepealed(element: XmlElement, paragraphs: readonly RegulationParagraph[]): boolean {
  if (element.attributes.status === 'vervallen') return true;
  const text = paragraphs.flatMap(({ parts }) => parts.map((part) => part.text)).join(' ');
  return /^\[?\s*vervallen\b.{0,40}$/i.test(text);
}

/** Leden with their numbers; what stands before, between or after them has none. */
function paragraphsOf(elements: readonly XmlElement[]): RegulationParagraph[] {
  const paragraphs: RegulationParagraph[] = [];
  let loose: XmlElement[] = [];
  const finish = (): void => {
    const parts = partsOf({ name: '', attributes: {}, children: loose });
    if (parts.length > 0) paragraphs.push({ number: null, parts });
    loose = [];
  };
  for (const element of elements) {
    if (element.name !== 'lid') {
      loose.push(element);
      continue;
    }
    finish();
    const number = textOf(childNamed(element, 'lidnr')).replace(/[.)]+$/, '');
    const parts = partsOf(element);
    if (parts.length > 0) paragraphs.push({ number: number === '' ? null : number, parts });
  }
  finish();
  return paragraphs;
}

/** Many local regulations write their leden as a list: an article that is nothing but `1.`, `2.` … */
function listedParagraphs(elements: readonly XmlElement[]): RegulationParagraph[] | null {
  const worded = elements.filter(({ name }) => !surroundings.has(name) && name !== 'kop');
  const items = worded.flatMap((list) => (list.name === 'lijst' ? elementsOf(list) : [list]));
  const numbers = items.map((item) => (item.name === 'li' ? markOf(item) : ''));
  if (items.length === 0 || !numbers.every((number) => /^\d+[a-z]?$/.test(number))) return null;
  return items
    .map((item, at) => ({ number: numbers[at] ?? null, parts: partsOf(item) }))
    .filter(({ parts }) => parts.length > 0);
}

function textArticle(
  elements: readonly XmlElement[],
  path: readonly string[],
  heading: Heading | undefined,
): RegulationArticle | null {
  const paragraphs = paragraphsOf(elements);
  if (paragraphs.length === 0) return null;
  const label =
    heading === undefined ? '' : [heading.label, heading.number].filter(isText).join(' ');
  return {
    number: null,
    label,
    title: heading?.title ?? '',
    // Its own heading is the last of the path.
    path: path.slice(0, -1),
    repealed: false,
    validFrom: null,
    paragraphs,
  };
}
