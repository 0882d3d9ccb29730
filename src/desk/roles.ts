import { z } from 'zod';
import type { Grant, Role } from '../domain/desk.ts';
import { roles } from '../domain/desk.ts';

/** Every municipality. */
export const everywhere = '*';

const grant: z.ZodType<Grant> = z.strictObject({
  municipality: z.string().regex(/^(?:\*|[a-z0-9-]{1,60})$/, 'is neither a town nor *'),
  role: z.enum(roles),
});
export const grantsSchema = z.array(grant).max(100);

/**
 * Whether the grants hold a role for a municipality, by that role or a higher one.
 *
 * @param municipality of what is seen or changed; `null`: of no town in particular, for which any
 *   town's grant will do; {@link everywhere}: of the whole installation
 */
export function holds(grants: readonly Grant[], role: Role, municipality: string | null): boolean {
  return grants.some(
    (held) =>
      roles.indexOf(held.role) >= roles.indexOf(role) &&
      (municipality === null || [municipality, everywhere].includes(held.municipality)),
  );
}

/**
 * Whether somebody may hand out or take away these grants: only an admin, only of their own towns.
 */
export function mayGrant(own: readonly Grant[], given: readonly Grant[]): boolean {
  return given.every(({ municipality }) => holds(own, 'admin', municipality));
}

/** Municipalities that the grants hold a role for; `*` stands for all. */
export function municipalitiesOf(grants: readonly Grant[], role: Role): string[] {
  const held = grants.filter((grant) => holds([grant], role, null));
  return [...new Set(held.map(({ municipality }) => municipality))];
}

/** What a value of a claim gives: `wegwijs-nijmegen` → desk in Nijmegen. */
export type ClaimGrants = Readonly<Record<string, Grant>>;

/**
 * Grants from the claims of an identity provider.
 *
 * @param path of the claim, with points: `roles` (Entra ID), `realm_access.roles` (Keycloak)
 */
export function grantsFromClaims(
  claims: Readonly<Record<string, unknown>>,
  path: string,
  mapping: ClaimGrants,
): Grant[] {
  const value = path.split('.').reduce<unknown>(member, claims);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const given = typeof one === 'string' && Object.hasOwn(mapping, one) ? mapping[one] : undefined;
    return given === undefined ? [] : [given];
  });
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
