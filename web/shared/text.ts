/** A piece of a text; `apart` where its direction must not follow the sentence's. */
export interface Part {
  text: string;
  apart: boolean;
}

// Phone numbers, amounts, dates with digits and addresses: a right-to-left sentence would turn
// their groups round. Every part is bounded: a word of 50 kB must cost no more than its length.
const leftToRight =
  /(\+?\d[\d\s–/-]{4,30}\d|€\s?[\d.,]{1,20}\d|\d{1,6}(?:[.,]\d{1,4})?\s?%|(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]{1,64}@[\w.-]{1,190}\w)/;

/** Characters that reorder what follows them; corpus texts may hold them, a page must not obey. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g;

/** Splits a sentence round everything that reads left to right in every language. */
export function partsOf(text: string): Part[] {
  return text
    .replace(reordering, '')
    .split(leftToRight)
    .map((part, n) => ({ text: part, apart: n % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

/** A web address as it may stand in a link, or `null`: never `javascript:`, `data:` and the like. */
export function safeUrl(url: string | null | undefined): string | null {
  if (url === null || url === undefined) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** `tel:` link of a phone number as people write it. */
export function dialLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** An address that every map application understands. */
export function routeLink(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
}
