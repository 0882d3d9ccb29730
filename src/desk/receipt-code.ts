/** Crockford's base 32: no I, L, O, U, so that nothing is misread and no word is spelt. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Fifty bits: a million tries among a thousand living codes hit one in a million times. */
export const codeLength = 10;

/** Signs that are taken for another: what people write for what they see. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * A code from random bytes, one sign of each.
 *
 * @param bytes at least {@link codeLength}, evenly distributed; 32 divides 256, so no sign is rarer
 */
export function codeOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, codeLength), (byte) => alphabet[byte % 32]).join('');
}

/** As people say it, like a telephone number: `K7Q-M2X-RT9D`. */
export function sayable(code: string): string {
  return [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join('-');
}

/** A scanner types what the QR says: the whole address. */
const address = /^https?:\/\/[^\s/]+\/desk\/receipts\/([\w-]{1,40})$/i;

/** The code in what somebody typed or scanned; `null` where it is none. */
export function readCode(typed: string): string | null {
  const scanned = address.exec(typed.trim().slice(0, 300))?.[1];
  const signs = (scanned ?? typed).slice(0, 40).toUpperCase().replace(/[\s-]/g, '');
  const read = signs.replace(/[OIL]/g, (sign) => lookalikes[sign] ?? sign);
  return new RegExp(`^[${alphabet}]{${codeLength}}$`).test(read) ? read : null;
}
