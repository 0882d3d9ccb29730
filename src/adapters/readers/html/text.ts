import type { PageContent } from './content.ts';
import type { HtmlElement, HtmlNode } from './dom.ts';
import { attribute, childrenOf, isElement, isText, walk } from './dom.ts';

/** Text of an element without furniture; block boundaries become spaces, list items `; `. */
export function textOf(element: HtmlNode, content: PageContent): string {
  let text = '';
  walk(
    childrenOf(element),
    (node) => {
      if (isText(node)) text += node.value;
      if (!isElement(node)) return false;
      if (content.isFurniture(node)) return false;
      if (node.tagName === 'li' && /[^\s;:,.]\s*$/.test(text.slice(-20)))
        text = `${text.trimEnd()}; `;
      if (isBlock(node) || node.tagName === 'br') text += ' ';
      return true;
    },
    (node) => {
      if (isElement(node) && isBlock(node)) text += ' ';
      if (isElement(node)) text += hiddenAddress(node, text);
    },
  );
  return text;
}

/** ` (address)` of a mail or phone link whose words do not show it; it is what people look for. */
export function hiddenAddress(element: HtmlElement, shown: string): string {
  if (element.tagName !== 'a') return '';
  const link = /^(mailto|tel):([^?]{3,100})/i.exec(attribute(element, 'href') ?? '');
  if (link?.[2] === undefined) return '';
  const address = safeDecode(link[2]).trim();
  const recent = shown.slice(-300);
  const digits = (text: string) => text.replace(/\D/g, '').slice(-8);
  const isShown =
    link[1]?.toLowerCase() === 'tel'
      ? digits(recent).endsWith(digits(address))
      : recent.toLowerCase().includes(address.toLowerCase());
  return isShown ? '' : ` (${address})`;
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Custom elements stand in the line, as in a browser; what they wrap breaks it where it must. */
export function isBlock({ tagName }: HtmlElement): boolean {
  return !inlineTags.has(tagName) && tagName !== 'br' && !tagName.includes('-');
}
