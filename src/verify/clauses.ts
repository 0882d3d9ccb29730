/** Marks of every script of ours at which a clause ends, and dashes with white space around. */
const boundary = /(?<=[;:,،؛፣፤፦.!?።؟])\s+|\s+[—–-]\s+/u;
const shortAside = /\((?:[^\s()]+\s?){1,4}\)/g;
/** Shorter ones join the clause before them: a list of words is no clause each. */
const leastWords = 3;

/** Clauses of a sentence in any of our languages, terms in brackets taken out. */
export function clausesOf(sentence: string): string[] {
  const parts = sentence
    .replace(shortAside, '')
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const clauses: string[] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    if (last !== undefined && (isShort(part) || isShort(last)))
      clauses[clauses.length - 1] = `${last} ${part}`;
    else clauses.push(part);
  }
  return clauses;
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length < leastWords;
}
