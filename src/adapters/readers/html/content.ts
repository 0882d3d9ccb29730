import type { HtmlElement, HtmlNode } from './dom.ts';
import { attribute, childrenOf, descendants, isElement, isText } from './dom.ts';

const furnitureTags = new Set(
  (
    'script style noscript template svg math iframe frameset object embed applet canvas audio video ' +
    'picture img map nav aside footer dialog menu input button select textarea option datalist label ' +
    'legend output progress meter head title link meta base'
  ).split(' '),
);

const furnitureRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tooltip'.split(
    ' ',
  ),
);

/** Names that site builders give to what surrounds the content. */
const furnitureName =
  /(?:^|[\s_-])(?:cookies?|cookiebar|cookiebanner|consent|breadcrumbs?|skip-?links?|skip-?to|share|social-?media|pagination|pager|navbar|navigation|mainmenu|menu|sidebar|feedback|newsletter|sr-only|visually-?hidden)(?=$|[\s_-])/i;

/** Decides which parts of one page are its content. */
export class PageContent {
  /** Elements around the real content: whatever their class says, they are not furniture. */
  readonly #frames: ReadonlySet<HtmlNode>;
  /** Ids of parts that a button opens: hidden until asked for, but content. */
  readonly #opened: ReadonlySet<string>;
  /** Elements around a table, a list of definitions or a heading. */
  readonly #structured: ReadonlySet<HtmlNode>;

  constructor(page: HtmlNode) {
    const all = descendants(page);
    this.#frames = framesOf(all.filter(({ tagName }) => /^(?:main|article|h1)$/.test(tagName)));
    this.#opened = new Set(all.flatMap(openedBy));
    this.#structured = framesOf(all.filter(({ tagName }) => /^(?:table|dl|h[1-6])$/.test(tagName)));
  }

  /** Main landmarks, else the only article, else the whole page. */
  roots(page: HtmlNode): HtmlNode[] {
    const all = descendants(page).filter((element) => !isOff(element));
    const mains = all.filter((element) => isMain(element) && !hasAncestor(element, isMain));
    if (mains.length > 0) return mains;
    const articles = all.filter(({ tagName }) => tagName === 'article');
    return articles.length === 1 ? articles : [page];
  }

  /** Scripts, navigation, forms, banners and what is hidden; not for the eye of a reader. */
  isFurniture(element: HtmlElement): boolean {
    const { tagName } = element;
    if (tagName === 'button') return !hasAncestor(element, isHeading);
    if (furnitureTags.has(tagName) || isNoteMark(element)) return true;
    if (furnitureRoles.has(attribute(element, 'role')?.toLowerCase() ?? '')) return true;
    if (this.#isHidden(element)) return true;
    if (this.#frames.has(element) || tagName === 'body' || tagName === 'html') return false;
    // A header holds the site's name and menu, unless it is the header of the text itself.
    if (tagName === 'header') return !hasAncestor(element, isMainOrArticle);
    if (isHeading(element) || isMainOrArticle(element)) return false;
    return furnitureName.test(
      `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`,
    );
  }

  /** A table or list with structure of its own inside: it only places things. */
  isLayout(element: HtmlElement): boolean {
    return this.#structured.has(element);
  }

  #isHidden(element: HtmlElement): boolean {
    return isOff(element) && !this.#opened.has(attribute(element, 'id') ?? '');
  }
}

export function isHeading(element: HtmlElement): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

/** A number that points to a note, and the arrow that points back. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName === 'sup') {
    const links = childrenOf(element).filter(isElement);
    return links.length === 1 && links.every((link) => attribute(link, 'href')?.startsWith('#'));
  }
  if (element.tagName !== 'a' || !attribute(element, 'href')?.startsWith('#')) return false;
  return /^[\s↑↩^\ufe0e\ufe0f]+$/.test(shallowText(element));
}

function shallowText(element: HtmlElement): string {
  return childrenOf(element)
    .map((node) => (isText(node) ? node.value : ''))
    .join('');
}

function isOff(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

function openedBy(element: HtmlElement): string[] {
  if (attribute(element, 'aria-expanded') === undefined) return [];
  return (attribute(element, 'aria-controls') ?? '').split(/\s+/).filter((id) => id !== '');
}

function isMain(element: HtmlElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main';
}

function isMainOrArticle(element: HtmlElement): boolean {
  return isMain(element) || element.tagName === 'article';
}

function framesOf(elements: readonly HtmlElement[]): Set<HtmlNode> {
  const frames = new Set<HtmlNode>();
  for (const element of elements) {
    let above: HtmlNode | null = element.parentNode;
    while (above !== null && !frames.has(above)) {
      frames.add(above);
      above = 'parentNode' in above ? above.parentNode : null;
    }
  }
  return frames;
}

function hasAncestor(element: HtmlElement, is: (ancestor: HtmlElement) => boolean): boolean {
  let above: HtmlNode | null = element.parentNode;
  while (above !== null && isElement(above)) {
    if (is(above)) return true;
    above = above.parentNode;
  }
  return false;
}
