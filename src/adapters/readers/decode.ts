import { TextDecoder } from 'node:util';

const byteOrderMarks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file, well-formed and without byte order mark.
 *
 * A byte order mark decides; else UTF-8 where every byte agrees (no text in another encoding with
 * more than ASCII passes that by accident, whatever a page declares about itself); else what an
 * HTML page or XML file declares; else Windows-1252, the encoding of old Dutch office files.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = declaredDecoder(bytes);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withC1Characters(text) : text;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; five places are empty. */
const c1Characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, which loses the euro sign and the curly quotes. */
function withC1Characters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => c1Characters[control.charCodeAt(0) - 0x80] ?? '',
  );
}

/** Browsers look for the declaration in the first kilobyte too; some editors put comments before it. */
const declarationBytes = 4096;

function declaredDecoder(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const declared =
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{1,40})/i.exec(start) ??
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(start);
  const label = declared?.[1];
  // The declaration is readable as ASCII, so it cannot be true of UTF-16; and UTF-8 it was not.
  if (label === undefined || /^utf/i.test(label)) return new TextDecoder('windows-1252');
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
