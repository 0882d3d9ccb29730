import type { Turn } from '../elements/turn.ts';
import { languageOf } from '../elements/turn.ts';
import { serverUrl } from '../shared/base.ts';

/** A code longer than this makes a QR that an old phone's camera cannot read. */
const longest = 900;

/**
 * Path that opens the same question again, or `null` for one too long for a code. The question stands
 * behind the `#`, as a code: no server, log or referrer ever sees that part of an address.
 */
export function sharePath(
  question: string,
  language: string,
  municipality: string | null,
): string | null {
  const code = `/${[language, municipality].filter(Boolean).join('/')}#v=${encode(question)}`;
  return code.length > longest ? null : code;
}

/** The question of a shared address's part behind the `#`; `null` where there is none in it. */
export function sharedQuestion(hash: string): string | null {
  const code = /^#v=([\w-]{1,900})$/.exec(hash)?.[1];
  if (code === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), byteOf);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim() || null;
  } catch {
    return null;
  }
}

/** UTF-8 as base64 for addresses (RFC 4648 §5), without padding. */
function encode(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return packed.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function byteOf(character: string): number {
  return character.charCodeAt(0);
}

/** Address that asks a turn's question again, in its town and the answer's language. */
export function shareUrl(turn: Turn): string | null {
  const town = turn.answer?.municipality ?? turn.municipality;
  const path = sharePath(turn.question, languageOf(turn), town);
  return path === null ? null : serverUrl(path);
}
