import type { Configuration } from 'openid-client';
import * as openid from 'openid-client';
import type { IdentityProvider } from '../../ports/identity-provider.ts';
import { LoginRefused } from '../../ports/identity-provider.ts';

export interface OpenidSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Our own address that the provider sends the browser back to. */
  callback: string;
  scope: string;
}

/**
 * A provider of identities by OpenID Connect (Entra ID, Keycloak …). Its settings are read when
 * somebody first logs in, so that the server starts while the provider is away.
 */
export function openidProvider(settings: OpenidSettings): IdentityProvider {
  const { callback, scope } = settings;
  let discovered: Promise<Configuration> | undefined;
  const provider = async (): Promise<Configuration> => {
    try {
      return await (discovered ??= discover(settings));
    } catch (cause) {
      discovered = undefined;
      throw new LoginRefused('the identity provider does not answer', { cause });
    }
  };
  return {
    async begin() {
      const attempt = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      const url = openid.buildAuthorizationUrl(await provider(), {
        redirect_uri: callback,
        scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, attempt };
    },
    async finish(returned, { state, nonce, verifier }) {
      // Behind a proxy the request's own address is not the one that the provider was told.
      const url = new URL(`${callback}${returned.search}`);
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      const tokens = await openid
        .authorizationCodeGrant(await provider(), url, { ...checks, idTokenExpected: true })
        .catch((cause: unknown) => {
          throw new LoginRefused('the identity provider refused this login', { cause });
        });
      const claims = tokens.claims();
      if (claims === undefined) throw new LoginRefused('no identity came back');
      return { subject: `${claims.iss} ${claims.sub}`, name: nameOf(claims), claims };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OpenidSettings): Promise<Configuration> {
  const url = new URL(issuer);
  // Only a provider on this very machine may be spoken to without encryption.
  const local =
    url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that it is not used for others
  const execute = local ? [openid.allowInsecureRequests] : [];
  return openid.discovery(url, clientId, clientSecret, undefined, { execute });
}

function nameOf(claims: Readonly<Record<string, unknown>>): string {
  const names = [claims['preferred_username'], claims['email'], claims['sub']];
  const name = names.find((one) => typeof one === 'string' && one !== '');
  return (typeof name === 'string' ? name : 'unknown').slice(0, 100).toLowerCase();
}
