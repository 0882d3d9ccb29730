/** What is looked at of a long text: languages show early, and time must not grow with the input. */
const charactersRead = 4000;

const address = /@|:\/\/|^www\./iu;
const postcode = /\b\d{4} ?[A-Z]{2}\b/g;

const quotations = /"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»/gu;

/** The part of a text that is looked at: its first 4,000 characters without addresses. */
export function sampleOf(text: string): string {
  const readable = text
    .slice(0, charactersRead)
    .toWellFormed()
    .replace(/[\0\ufffd]/g, ' ');
  const words = readable.replace(postcode, ' ').split(/\s+/u);
  return words.filter((word) => !address.test(word)).join(' ');
}

/**
 * What the writer says in their own words around a pasted or quoted passage: the text without
 * quotations, and what stands before the first colon or line break. Of three words at least.
 */
export function framesOf(text: string): string[] {
  const start = text.slice(0, charactersRead);
  const frames = [start.replace(quotations, ' '), ...(/^[^:\n]+(?=[:\n])/u.exec(start) ?? [])];
  return frames.filter((frame) => frame !== start && countWords(frame) >= 3);
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
