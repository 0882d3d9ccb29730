/** Ways to reach somebody that stand in a text, in comparable form, and the text without them. */
export interface Contacts {
  /** Digits only, national form: `+31 24 329 90 00` → `0243299000`. */
  phones: string[];
  emails: string[];
  /** Without scheme, `www.` and closing marks. */
  urls: string[];
  /** The text with blanks where they stood. */
  rest: string;
}

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** With a scheme or `www.` anything; else only what ends like a name of the internet. */
const url =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]،؛。]+|(?<![\p{L}\d@._-])(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|info|be|de|gov|io|nu|amsterdam|frl|gent|app|site|online|shop|co|uk|tr|ru|ua|pl|ro|bg|es|fr|me|tv|xyz|biz|int|edu)(?![\p{L}\d])(?:\/[^\s<>"'()[\]،؛]*)?/gu;

const phones = [
  /(?<![\d,.])(?:\+|00)\s?\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?(?:\d[\s.-]?){6,11}\d(?!\d)/g,
  /(?<!\d)0[89]00(?:[\s.-]{0,3}\d){4,7}(?!\d)/g,
  /(?<![\d,.])\(?0\d{1,3}\)?[\s./-]{0,3}(?:\d[\s.-]?){5,7}\d(?!\d)/g,
  /(?<!\d)14[\s-]?0\d{2,3}(?!\d)/g,
];

/** @param plain a text in {@link plainForm} */
export function contactsIn(plain: string): Contacts {
  const emails = take(plain, email);
  const urls = take(emails.rest, url);
  const found: string[] = [];
  let { rest } = urls;
  for (const pattern of phones) {
    const taken = take(rest, pattern);
    found.push(...taken.found);
    ({ rest } = taken);
  }
  return {
    emails: emails.found,
    urls: urls.found.map(bareUrl),
    phones: found.map(nationalNumber),
    rest,
  };
}

/** Whether a web address is one of these, or the site of one of these. */
export function isAmongUrls(wanted: string, known: readonly string[]): boolean {
  return known.some((one) => one === wanted || one.startsWith(`${wanted}/`));
}

function take(text: string, pattern: RegExp): { found: string[]; rest: string } {
  const found: string[] = [];
  const rest = text.replace(pattern, (match) => {
    found.push(match);
    return ' '.repeat(match.length);
  });
  return { found, rest };
}

function bareUrl(written: string): string {
  return written
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/.,;:!?…·]+$/, '');
}

function nationalNumber(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+31|0031)/, '0').replace(/^\+/, '00');
}
