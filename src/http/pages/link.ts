import { html } from 'hono/html';
import type { Html } from './layout.ts';

/**
 * A link to somebody else's page, or its words alone where the address is none of the web's: files of
 * anybody give addresses, and `javascript:` is no place to go.
 */
export function outside(
  address: string | null | undefined,
  words: string | Html,
  style = '',
): string | Html {
  const href = webAddress(address ?? '');
  return href === null
    ? words
    : html`<a class="${style}" href="${href}" rel="noreferrer">${words}</a>`;
}

function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
