import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Configuration } from 'oidc-provider';
import Provider from 'oidc-provider';

export interface Person {
  sub: string;
  preferred_username?: string;
  roles?: unknown;
}

/** A real OpenID Connect server; it asks for no password but logs in whom the test names. */
export interface OidcServer {
  issuer: string;
  /** Who sits at the browser. */
  person: Person;
  /** Walks a browser through the server; gives the address that it is sent back to. */
  walk(url: string): Promise<URL>;
  close(): Promise<void>;
}

export const client = { id: 'wegwijs', secret: 'a secret of this test alone' };

export async function startOidcServer(callback: string): Promise<OidcServer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: OidcServer = {
    issuer,
    person: { sub: 'nobody' },
    walk,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const provider = new Provider(issuer, settings(running, callback));
  const serve = provider.callback();
  server.on('request', (request, response) => {
    const interacting = request.url?.startsWith('/interaction/') === true;
    const login = { accountId: running.person.sub };
    void (interacting
      ? provider.interactionFinished(request, response, { login })
      : serve(request, response));
  });
  return running;
}

function settings(running: OidcServer, callback: string): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [callback],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['only for this test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    claims: { openid: ['sub', 'preferred_username', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...running.person, sub }) }),
    // The town's administrator has agreed for everybody, as with Entra ID.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  };
}

async function walk(from: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const { origin } = new URL(from);
  let url = new URL(from);
  while (url.origin === origin) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider said ${await response.text()}`);
    url = new URL(location, url);
  }
  return url;
}
