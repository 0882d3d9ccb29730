/** Somebody whom an identity provider vouches for. */
export interface Identity {
  /** `<issuer> <sub>`: the same person at every login. */
  subject: string;
  /** For people to recognise: e-mail address or user name. */
  name: string;
  claims: Readonly<Record<string, unknown>>;
}

/** What the browser keeps while its user is at the provider. */
export interface LoginAttempt {
  state: string;
  nonce: string;
  verifier: string;
}

/** OpenID Connect, code flow with PKCE. */
export interface IdentityProvider {
  /** Where to send the browser, and what to keep until it comes back. */
  begin(): Promise<{ url: string; attempt: LoginAttempt }>;
  /** @throws {@link LoginRefused} where what came back is not the answer to this attempt */
  finish(callback: URL, attempt: LoginAttempt): Promise<Identity>;
}

/** The provider said no, or what came back is forged, old or of another attempt. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
}
