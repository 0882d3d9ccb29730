import type { Context, MiddlewareHandler } from 'hono';
import type { Role } from '../../domain/desk.ts';
import { holds } from '../../desk/roles.ts';
import { sameText } from '../../desk/seal.ts';
import { staffOf } from '../../desk/session.ts';
import { RequestError } from '../errors.ts';
import { kept } from './cookies.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices, ownOrigin } from './context.ts';

/** The same words as for any address that does not exist. */
export function nothingHere(): RequestError {
  return new RequestError('not_found', 'there is nothing at this address');
}

/**
 * Nothing of the desk exists for pages of other origins, those of listed sites among them: neither in
 * a frame nor for a script. A person may follow a link to it.
 */
export function ownPagesOnly(services: DeskHttpServices): MiddlewareHandler<StaffEnv> {
  return async function ownPages(c, next) {
    const origin = originOf(c);
    if (origin !== undefined && !isOwn(origin, c, services)) throw nothingHere();
    const from = c.req.header('sec-fetch-site') ?? 'none';
    const followed =
      c.req.method === 'GET' &&
      c.req.header('sec-fetch-mode') === 'navigate' &&
      c.req.header('sec-fetch-dest') === 'document';
    if (!['none', 'same-origin'].includes(from) && !followed) throw nothingHere();
    await next();
    // What pages of visitors say as well; but nothing here is packed, so that the length of a page
    // tells nothing about the secrets in it (BREACH).
    c.header('vary', 'Accept-Encoding', { append: true });
    if (c.error === undefined) c.header('cache-control', 'no-store');
  };
}

/**
 * Our pages tell nobody where they are (`no-referrer`), so that browsers write `null` even for our own
 * forms; `Sec-Fetch-Site`, which no page can set, says whose it is.
 */
function originOf(c: Context<StaffEnv>): string | undefined {
  const origin = c.req.header('origin');
  const own = origin === 'null' && c.req.header('sec-fetch-site') === 'same-origin';
  return own ? undefined : origin;
}

/** Behind a proxy the scheme of a request may be another than the browser's; its host is not. */
function isOwn(origin: string, c: Context<StaffEnv>, services: DeskHttpServices): boolean {
  if (services.desk.publicUrl !== null) return origin === services.desk.publicUrl;
  return URL.canParse(origin) && new URL(origin).host === new URL(ownOrigin(services, c)).host;
}

/** Only those who are logged in come further; for all others there is nothing. */
export function staffOnly(services: DeskHttpServices): MiddlewareHandler<StaffEnv> {
  return async function staffGuard(c, next) {
    const cookie = kept(c, services.desk, 'session');
    const staff = await staffOf(deskServices(services), cookie);
    if (staff === null) throw nothingHere();
    c.set('staff', staff);
    await next();
  };
}

/** Only those with this role somewhere; where exactly is for the route to check. */
export function roleOnly(role: Role): MiddlewareHandler<StaffEnv> {
  return async function roleGuard(c, next) {
    if (!holds(c.var.staff.account.grants, role, null)) throw nothingHere();
    await next();
  };
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What changes something must come from a page of ours: the browser says so (`Origin`, or
 * `Sec-Fetch-Site` where it sends none), and the page's own token comes with it.
 */
export function fromOurForm(): MiddlewareHandler<StaffEnv> {
  return async function formCheck(c, next) {
    if (!reading.has(c.req.method) && !(await isOurForm(c, c.var.staff.csrf))) throw forgedForm();
    await next();
  };
}

/** {@link ownPagesOnly} has refused other origins; here one must be given at all. */
export async function isOurForm(c: Context<StaffEnv>, token: string): Promise<boolean> {
  const said = originOf(c) !== undefined || c.req.header('sec-fetch-site') === 'same-origin';
  return said && sameText((await formOf(c))['csrf'] ?? '', token);
}

export function forgedForm(): RequestError {
  return new RequestError('bad_request', 'the form is not of this page or is too old');
}

/** The fields of a form; files and repeated fields are no fields of ours. */
export async function formOf(c: Context<StaffEnv>): Promise<Record<string, string>> {
  const fields = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
