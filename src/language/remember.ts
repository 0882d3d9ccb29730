/**
 * A function that knows its last result: the steps of one question look at the same text one after the other.
 *
 * @param make depends on its text alone
 */
export function rememberLast<T>(make: (text: string) => T): (text: string) => T {
  let last: { text: string; made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}
