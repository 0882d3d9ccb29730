import type { RegulationPart } from '../domain/regulation.ts';
import type { XmlElement } from './xml.ts';
import { allNamed, childNamed, elementsOf, textOf } from './xml.ts';

/**
 * What is no wording: where the text came from (its dates and numbers would read as part of the
 * rule), footnotes and their marks, pictures, internal identifiers.
 */
export const apparatus: ReadonlySet<string> = new Set([
  'meta-data',
  'brondata',
  'jcis',
  'jci',
  'noot',
  'noot.nr',
  'nootref',
  'plaatje',
  'illustratie',
]);

/** What stands around the rules: names, signatures, considerations. */
export const surroundings: ReadonlySet<string> = new Set([
  ...apparatus,
  ...['meta', 'intitule', 'citeertitel', 'aanhef', 'preambule', 'considerans'],
  ...[
    'wetsluiting',
    'regeling-sluiting',
    'circulaire-sluiting',
    'slotformulering',
    'ondertekening',
  ],
  ...['bwb-inputbestand', 'bwb-wijzigingen', 'redactionele-correcties'],
]);

/** Elements that stand on their own; others are words of the sentence around them. */
const blocks: ReadonlySet<string> = new Set([
  ...['al', 'lijst', 'li', 'lid', 'table', 'tgroup', 'tussenkop', 'groep', 'ol', 'ul'],
  ...['definitielijst', 'definitie-item', 'definitie', 'specificatielijst', 'citaat', 'adres'],
  ...['artikel', 'kop', 'adresregel', 'formule'],
]);
const headings: ReadonlySet<string> = new Set(['kop', 'lidnr', 'li.nr']);

/** The wording below an element, one part for every sentence, onderdeel and table row. */
export function partsOf(element: XmlElement, marks: readonly string[] = []): RegulationPart[] {
  const parts: RegulationPart[] = [];
  let words = '';
  const finish = (): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') parts.push({ marks: [...marks], text });
    words = '';
  };
  const inSentence = isMixed(element);
  for (const child of element.children) {
    if (typeof child === 'string') words += child;
    else if (surroundings.has(child.name) || headings.has(child.name)) continue;
    else if (child.name === 'br') words += ' ';
    else if (inSentence && !holdsBlock(child)) words += textOfInline(child);
    else {
      finish();
      parts.push(...partsOfBlock(child, marks));
    }
  }
  finish();
  return parts;
}

function isMixed({ children, name }: XmlElement): boolean {
  const own = children.some((child) => typeof child === 'string' && child.trim() !== '');
  return own || name === 'al';
}

function holdsBlock(element: XmlElement): boolean {
  return blocks.has(element.name) || elementsOf(element).some(holdsBlock);
}

/** Unlike {@link textOf} it keeps the spaces at both ends: they divide words of the sentence. */
function textOfInline({ children, name }: XmlElement): string {
  if (apparatus.has(name)) return '';
  if (name === 'br') return ' ';
  return children
    .map((child) => (typeof child === 'string' ? child : textOfInline(child)))
    .join('');
}

function partsOfBlock(block: XmlElement, marks: readonly string[]): RegulationPart[] {
  if (block.name === 'li') return partsOf(block, [...marks, markOf(block)]);
  if (block.name === 'table') return rowsOf(block, marks);
  if (block.name === 'definitie-item') return definition(block, marks);
  return partsOf(block, marks);
}

/** `a.` → `a`, `1°.` → `1°`; a dash or bullet stays as it is. */
export function markOf(item: XmlElement): string {
  const written = textOf(childNamed(item, 'li.nr')) || (item.attributes.nr ?? '').trim();
  return written.replace(/[.)]+$/, '') || '–';
}

function definition(item: XmlElement, marks: readonly string[]): RegulationPart[] {
  const [term, ...meaning] = elementsOf(item).filter(({ name }) => !apparatus.has(name));
  const explained = meaning.map((one) => textOf(one, apparatus)).join(' ');
  const text = [textOf(term, apparatus), explained].filter((part) => part !== '').join(': ');
  return text === '' ? [] : [{ marks: [...marks], text }];
}

/** CALS: the head gives the headers; a table without one has none. */
function rowsOf(table: XmlElement, marks: readonly string[]): RegulationPart[] {
  const heads = allNamed(table, 'thead').flatMap((head) => allNamed(head, 'row'));
  const header = cellsOf(heads.at(-1));
  const bodies = allNamed(table, 'tbody');
  const rows = (bodies.length > 0 ? bodies : [table]).flatMap((body) => allNamed(body, 'row'));
  return rows
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => rowPart(header, cells, marks));
}

function cellsOf(row: XmlElement | undefined): string[] {
  return row === undefined ? [] : allNamed(row, 'entry').map((entry) => textOf(entry, apparatus));
}

function rowPart(
  header: readonly string[],
  cells: string[],
  marks: readonly string[],
): RegulationPart {
  const named = cells.map((_, column) => header[column] ?? '');
  return { marks: [...marks], text: cells.join(' · '), row: { header: named, cells } };
}
