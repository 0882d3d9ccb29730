import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function childElements(node: HtmlNode): HtmlElement[] {
  return childrenOf(node).filter(isElement);
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** What a walk does at a node: go into it, or pass it by. */
export type Descend = boolean;

/**
 * Visits a tree in document order with a stack of its own: a page nested ten thousand deep must
 * not overflow the call stack. `leave` follows only where `enter` went in.
 */
export function walk(
  roots: readonly HtmlNode[],
  enter: (node: HtmlNode) => Descend,
  leave?: (node: HtmlNode) => void,
): void {
  const pending: { node: HtmlNode; entered: boolean }[] = [];
  const push = (nodes: readonly HtmlNode[]) => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node !== undefined) pending.push({ node, entered: false });
    }
  };
  push(roots);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, entered } = next;
    if (entered) {
      leave?.(node);
    } else if (enter(node)) {
      pending.push({ node, entered: true });
      push(childrenOf(node));
    }
  }
}

/** The elements below a node, in document order. */
export function descendants(root: HtmlNode): HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(childrenOf(root), (node) => {
    if (isElement(node)) found.push(node);
    return true;
  });
  return found;
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
