/** Joins wrapped lines into text, undoing hyphenation. */
export class LineJoiner {
  /** Stems of words that the document writes with a hyphen inside a line. */
  readonly #hyphenated = new Set<string>();
  /** Words that it writes in one piece. */
  readonly #whole = new Set<string>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      for (const word of line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) {
        if (word.includes('-')) this.#hyphenated.add(stem(word));
        else this.#whole.add(word);
      }
    }
  }

  join(lines: readonly string[]): string {
    return lines.reduce((text, line) => (text === '' ? line : this.#append(text, line)), '');
  }

  /**
   * `voor-` + `ziening` is one word. The hyphen stays before a capital (`Noord-Holland`) or figure,
   * unless the document elsewhere writes the word in one piece; where it elsewhere writes the word
   * with it (`sociaal-cultureel`); and in `e-mail` and `niet-westers`. Before `en` or `of` it stands
   * for a part of the word that follows (`in- en uitstroom`).
   */
  #append(text: string, line: string): string {
    const soft = /[\p{L}\p{N}]\u00ad$/u.test(text);
    const first = /([\p{L}\p{N}][\p{L}\p{N}-]*)[-\u2010\u00ad]$/u.exec(text.slice(-80))?.[1];
    if (first === undefined) return `${text} ${line}`;
    const second = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
    if (second === '' || /^(?:en|of|and|or|und|oder|et|ou)$/.test(second)) return `${text} ${line}`;
    const keeps = !soft && this.#keepsHyphen(first, second);
    return keeps ? text.replace(/\u2010$/, '-') + line : text.slice(0, -1) + line;
  }

  #keepsHyphen(first: string, second: string): boolean {
    if (this.#hyphenated.has(stem(`${first}-${second}`))) return true;
    if (this.#whole.has(`${first}${second}`.toLowerCase())) return false;
    if (!/^\p{Ll}/u.test(second) || !/\p{Ll}$/u.test(first)) return true;
    return first === 'e' || first === 'niet';
  }
}

/** Up to the fourth letter after the last hyphen, so that `sociaal-culturele` meets `-cultureel`. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, word.lastIndexOf('-') + 5);
}
