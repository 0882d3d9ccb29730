import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { absoluteLife } from '../../desk/session.ts';
import type { Desk } from './context.ts';

/** What the browser keeps; none is readable by a script. */
type Kept = 'session' | 'login' | 'language';

/** ms; `login` is what a form or a trip to the identity provider needs. */
const lives: Readonly<Record<Kept, number>> = {
  session: absoluteLife,
  login: 15 * 60 * 1000,
  language: 365 * 24 * 60 * 60 * 1000,
};

/** A browser takes `__Host-` cookies from this very host and over HTTPS only. */
function options({ publicUrl }: Desk): { prefix?: 'host'; secure: boolean } {
  return publicUrl?.startsWith('https:') === true
    ? { prefix: 'host', secure: true }
    : { secure: false };
}

export function keep(c: Context, desk: Desk, name: Kept, value: string): void {
  setCookie(c, `wegwijs-${name}`, value, {
    ...options(desk),
    path: '/',
    httpOnly: true,
    // Not strict: a scanned code or a link in a message must open for who is logged in.
    sameSite: 'Lax',
    maxAge: lives[name] / 1000,
  });
}

export function kept(c: Context, desk: Desk, name: Kept): string | undefined {
  const { prefix } = options(desk);
  return prefix === undefined
    ? getCookie(c, `wegwijs-${name}`)
    : getCookie(c, `wegwijs-${name}`, prefix);
}

export function forget(c: Context, desk: Desk, name: Kept): void {
  const { prefix, secure } = options(desk);
  deleteCookie(c, prefix === undefined ? `wegwijs-${name}` : `__Host-wegwijs-${name}`, {
    path: '/',
    secure,
  });
}
