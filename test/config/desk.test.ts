import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';

const oidc = {
  WEGWIJS_DESK: 'oidc',
  WEGWIJS_PUBLIC_URL: 'https://wegwijs.example.nl/',
  OIDC_ISSUER: 'https://login.example.nl/realms/staff',
  OIDC_CLIENT_ID: 'wegwijs',
  OIDC_CLIENT_SECRET: 'hush',
  OIDC_GRANTS: 'wegwijs-balie=desk@nijmegen, beheer=admin@*',
};

describe('settings of the desk', () => {
  it('are off when nothing is set, whatever else is', () => {
    expect(readConfig({ DATABASE_URL: 'postgresql://x/y' }, '/').config.desk).toBeNull();
  });

  it('for local accounts need nothing more', () => {
    expect(readConfig({ WEGWIJS_DESK: 'local' }, '/').config.desk).toEqual({
      login: 'local',
      publicUrl: null,
      retentionDays: 30,
      keepQuestionDays: null,
    });
  });

  it('for an identity provider hold what its roles give; secrets stand apart', () => {
    const { config, secrets } = readConfig(oidc, '/');
    expect(config.desk).toEqual({
      login: {
        issuer: 'https://login.example.nl/realms/staff',
        clientId: 'wegwijs',
        scope: 'openid profile email',
        claim: 'roles',
        grants: {
          'wegwijs-balie': { municipality: 'nijmegen', role: 'desk' },
          beheer: { municipality: '*', role: 'admin' },
        },
      },
      publicUrl: 'https://wegwijs.example.nl',
      retentionDays: 30,
      keepQuestionDays: null,
    });
    expect(JSON.stringify(config)).not.toContain('hush');
    expect(secrets.desk).toEqual({ databaseUrl: undefined, oidcSecret: 'hush' });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown way in', { WEGWIJS_DESK: 'ldap' }, /WEGWIJS_DESK/],
    ['a role that is none', { ...oidc, OIDC_GRANTS: 'x=chief@nijmegen' }, /"x=chief@nijmegen"/],
    ['a role without a town', { ...oidc, OIDC_GRANTS: 'x=desk' }, /desk@nijmegen/],
    ['no roles at all', { ...oidc, OIDC_GRANTS: '' }, /needs OIDC_GRANTS/],
    [
      'a provider without our own address',
      { ...oidc, WEGWIJS_PUBLIC_URL: '' },
      /WEGWIJS_PUBLIC_URL/,
    ],
    [
      'an address with a path',
      { WEGWIJS_DESK: 'local', WEGWIJS_PUBLIC_URL: 'https://x.nl/a' },
      /WEGWIJS_PUBLIC_URL/,
    ],
    ['another database', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL/],
    ['keeping for longer than 30 days', { WEGWIJS_RETENTION_DAYS: '31' }, /RETENTION_DAYS/],
    ['questions for longer than 30 days', { WEGWIJS_KEEP_QUESTIONS: '31' }, /KEEP_QUESTIONS/],
    ['questions for no day at all', { WEGWIJS_KEEP_QUESTIONS: '0' }, /KEEP_QUESTIONS/],
    ['questions, without saying how long', { WEGWIJS_KEEP_QUESTIONS: 'yes' }, /KEEP_QUESTIONS/],
  ])('refuse %s', (_, environment, message) => {
    expect(() => readConfig(environment, '/')).toThrow(ConfigError);
    expect(() => readConfig(environment, '/')).toThrow(message);
  });
});
