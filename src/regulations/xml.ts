import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../ingest/blocks.ts';

/** An element without its namespace prefix: the formats use one vocabulary each. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** No regulation nests deeper than about twenty. */
const maximumDepth = 100;
/** The largest law has about two hundred thousand. */
const maximumElements = 1_000_000;

/**
 * A well-formed XML document as a tree.
 *
 * Nothing is fetched or expanded: entities other than the five of XML are an error, a document
 * type that declares any is refused. Throws {@link UnreadableFile}.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  let elements = 0;
  const add = (content: string): void => {
    open.at(-1)?.children.push(content);
  };
  parser.on('error', (cause) => {
    throw new UnreadableFile(`is not well-formed XML (${cause.message})`, { cause });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new UnreadableFile('declares a document type of its own');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: localName(name),
      attributes: localAttributes(attributes),
      children: [],
    };
    if (open.length > maximumDepth) throw new UnreadableFile('is nested too deeply');
    if ((elements += 1) > maximumElements) throw new UnreadableFile('has too many elements');
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const root = elementsOf(document)[0];
  if (root === undefined) throw new UnreadableFile('is not well-formed XML (no element)');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const pairs = Object.entries(attributes).map(([name, value]) => [localName(name), value]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : elementsOf(parent).find((child) => child.name === name);
}

/** The first element of this name below `parent`, in document order. */
export function firstNamed(parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(parent)) {
    const found = child.name === name ? child : firstNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element of this name below `parent`, without those inside another of them. */
export function allNamed(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : allNamed(child, name),
  );
}

/** The text of an element and all below it, without those whose name is in `without`; single spaces. */
export function textOf(
  element: XmlElement | undefined,
  without: ReadonlySet<string> = new Set(),
): string {
  const parts: string[] = [];
  if (element !== undefined) gather(element, without, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function gather({ children }: XmlElement, without: ReadonlySet<string>, parts: string[]): void {
  for (const child of children) {
    if (typeof child === 'string') parts.push(child);
    else if (child.name === 'br') parts.push(' ');
    else if (!without.has(child.name)) gather(child, without, parts);
  }
}
