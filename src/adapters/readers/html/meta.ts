import type { SelfDescription } from '../../../ingest/blocks.ts';
import { isoDate, languageOf } from '../self-description.ts';
import type { HtmlElement, HtmlNode } from './dom.ts';
import { attribute, childrenOf, descendants, isText, squeeze } from './dom.ts';

const publisherNames = ['dcterms.publisher', 'dc.publisher', 'og:site_name'];
/** In this order: a date of issue says more than one of the last change. */
const dateNames = [
  'dcterms.issued',
  'dcterms.available',
  'dc.date.issued',
  'article:published_time',
  'datepublished',
  'dcterms.date',
  'dc.date',
  'date',
  'dcterms.modified',
  'article:modified_time',
  'datemodified',
  'last-modified',
];

/** What the head of a page says about it; the title is that of the window, with the site's name. */
export function describePage(page: HtmlNode): SelfDescription {
  const elements = descendants(page);
  const meta = metaValues(elements);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const html = elements.find(({ tagName }) => tagName === 'html');
  const language = html === undefined ? undefined : attribute(html, 'lang');
  const dates = dateNames.map((name) => isoDate(meta.get(name) ?? ''));
  return {
    title: windowTitle(elements) ?? meta.get('og:title'),
    publisher: first(publisherNames),
    language: languageOf(language ?? first(['dcterms.language', 'dc.language']) ?? ''),
    url: canonicalUrl(elements) ?? webAddress(meta.get('og:url')),
    published: dates.find((date) => date !== undefined),
  };
}

function metaValues(elements: readonly HtmlElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) =>
      attribute(element, key),
    );
    const name = names.find((candidate) => candidate !== undefined)?.toLowerCase();
    const value = squeeze(attribute(element, 'content') ?? '');
    if (name !== undefined && value !== '' && !values.has(name)) values.set(name, value);
  }
  return values;
}

function windowTitle(elements: readonly HtmlElement[]): string | undefined {
  // An icon drawn in SVG has a title too.
  const title = elements.find(
    (element) => element.tagName === 'title' && element.parentNode?.nodeName === 'head',
  );
  if (title === undefined) return undefined;
  const text = squeeze(
    childrenOf(title)
      .map((node) => (isText(node) ? node.value : ''))
      .join(''),
  );
  return text === '' ? undefined : text;
}

function canonicalUrl(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find(
    (element) =>
      element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical',
  );
  return link === undefined ? undefined : webAddress(attribute(link, 'href'));
}

/** Only a whole address can be opened by a reader of the citation. */
function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return /^https?:$/.test(new URL(address).protocol) ? address : undefined;
}
