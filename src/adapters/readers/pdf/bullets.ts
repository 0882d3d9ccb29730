/** Bullets of every font; Word writes those of Symbol and Wingdings as private characters. */
const bullet = /^(?:[•▪▫◦‣⁃∙·●○■□◆◇➢➤►▶✓✔❖\uf000-\uf0ff]|o(?=\s))\s*/;
/** Signs that also occur inside a sentence. */
const dash = /^[-–—*]\s+/;
const number = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)])\s+(?=\S)/;

/** A text that is only a bullet or number, so that what follows it belongs to it. */
export function joinsMarker(text: string): boolean {
  return (
    isMarker(bullet, text) ||
    isMarker(dash, text) ||
    isMarker(number, text) ||
    /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/.test(text)
  );
}

function isMarker(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(`${text} x`);
  return match !== null && match[0].trim() === text;
}

/** The text of a list item without its bullet; a number or letter stays, for texts refer to it. */
export function itemText(text: string): string {
  return text.replace(bullet, '').replace(dash, '');
}

/**
 * Whether a line opens a list item. A dash or number may also be the wrapped middle of a sentence,
 * so those count only where the line before has come to an end.
 */
export function startsItem(text: string, afterEnd: boolean): boolean {
  return bullet.test(text) || (afterEnd && (dash.test(text) || number.test(text)));
}
