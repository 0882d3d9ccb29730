import { z } from 'zod';
import type { Grant } from '../domain/desk.ts';
import { roles } from '../domain/desk.ts';

/** Days that visitors' rows are kept where nothing is set; also the most there may be. */
const visitorDays = 30;

/** The desk for staff; `null` in {@link Config} where it is off. */
export interface DeskConfig {
  /** With name and password, or by an identity provider. */
  login: 'local' | OidcConfig;
  /** Where browsers reach this server, without a slash at the end; `null`: as they ask for it. */
  publicUrl: string | null;
  /** Days that visitors' rows are kept. */
  retentionDays: number;
  /** Days that questions without a good answer are kept, redacted; `null`: they are not. */
  keepQuestionDays: number | null;
}

export interface OidcConfig {
  issuer: string;
  clientId: string;
  scope: string;
  /** Claim that holds somebody's roles, with points: `realm_access.roles`. */
  claim: string;
  /** What a value of the claim gives. */
  grants: Record<string, Grant>;
}

/** Kept apart from {@link DeskConfig} so that settings can be logged. */
export interface DeskSecrets {
  /** `postgresql://…`; without one, SQLite in the data folder. */
  databaseUrl: string | undefined;
  oidcSecret: string | undefined;
}

const word = z.string().min(1).optional();
/** `wegwijs-desk=desk@nijmegen,wegwijs-beheer=admin@*` */
const grantList = z
  .string()
  .default('')
  .transform((list, context) => {
    const parts = list.split(',').map((part) => part.trim());
    return Object.fromEntries(
      parts
        .filter((part) => part !== '')
        .map((part) => {
          const match = /^(.+)=(\w+)@(\*|[a-z0-9-]{1,60})$/.exec(part);
          const [, value = '', name = '', municipality = ''] = match ?? [];
          const role = roles.find((one) => one === name);
          if (role === undefined)
            context.addIssue(`"${part}" is not like wegwijs-desk=desk@nijmegen or beheer=admin@*`);
          return [value, { municipality, role: role ?? 'desk' }];
        }),
    );
  });

/** Settings of the desk. Without `WEGWIJS_DESK` none of its addresses exists. */
export const deskEnvironment = z.object({
  WEGWIJS_DESK: z.enum(['off', 'local', 'oidc']).default('off'),
  WEGWIJS_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is not like https://wegwijs.example.nl' })
    .refine((url) => new URL(url).origin === url.replace(/\/$/, ''), 'has more than a host')
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  WEGWIJS_RETENTION_DAYS: z.coerce.number().int().min(1).max(visitorDays).default(visitorDays),
  WEGWIJS_KEEP_QUESTIONS: z.coerce.number().int().min(1).max(visitorDays).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: word,
  OIDC_CLIENT_SECRET: word,
  OIDC_SCOPE: z.string().default('openid profile email'),
  OIDC_CLAIM: z.string().min(1).default('roles'),
  OIDC_GRANTS: grantList,
});

type DeskEnvironment = z.infer<typeof deskEnvironment>;

/** Settings that `oidc` cannot do without and that are not set. */
export function missingForDesk(values: DeskEnvironment): string[] {
  if (values.WEGWIJS_DESK !== 'oidc') return [];
  const needed = [
    'WEGWIJS_PUBLIC_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
  ] as const;
  return [
    ...needed.filter((name) => values[name] === undefined),
    ...(Object.keys(values.OIDC_GRANTS).length === 0 ? ['OIDC_GRANTS'] : []),
  ];
}

/** The desk's settings; `null`: it is off. */
export function deskOf(values: DeskEnvironment): DeskConfig | null {
  const { WEGWIJS_DESK: login, WEGWIJS_PUBLIC_URL: publicUrl = null } = values;
  if (login === 'off') return null;
  const retentionDays = values.WEGWIJS_RETENTION_DAYS;
  const { WEGWIJS_KEEP_QUESTIONS: kept } = values;
  // Nothing of a visitor outlives the rest of what visitors left.
  const keepQuestionDays = kept === undefined ? null : Math.min(kept, retentionDays);
  const about = { publicUrl, retentionDays, keepQuestionDays };
  if (login === 'local') return { login, ...about };
  const { OIDC_ISSUER: issuer = '', OIDC_CLIENT_ID: clientId = '' } = values;
  const { OIDC_SCOPE: scope, OIDC_CLAIM: claim, OIDC_GRANTS: grants } = values;
  return { login: { issuer, clientId, scope, claim, grants }, ...about };
}

export function deskSecretsOf(values: DeskEnvironment): DeskSecrets {
  return { databaseUrl: values.DATABASE_URL, oidcSecret: values.OIDC_CLIENT_SECRET };
}
