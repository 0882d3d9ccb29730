import type { Finder } from './view.ts';

const sign = /@| ?[([](?:at|apenstaartje)[)\]] ?/gi;
const before = /[\p{L}\p{N}._%+-]{1,64} ?$/u;
const after = /^ ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[([](?:dot|punt)[)\]]) ?[\p{L}\p{N}-]{2,63}){1,4}/u;

/** E-mail addresses, looked up from their sign: the cost is that of the signs, not of the text. */
export const findEmails: Finder = (view) =>
  [...view.matchAll(sign)].flatMap((match) => {
    const end = match.index + match[0].length;
    const local = before.exec(view.slice(Math.max(0, match.index - 65), match.index));
    const domain = after.exec(view.slice(end, end + 255));
    if (local === null || domain === null) return [];
    return [
      { start: match.index - local[0].length, end: end + tidy(domain[0]).length, kind: 'email' },
    ];
  });

/** "a@b.nl. Waar kan ik": the word after a full stop and a space is no part of the address. */
function tidy(domain: string): string {
  return domain.replace(/ ?\. [^]*$/u, '');
}
