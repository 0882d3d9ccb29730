import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { addAccount, setPassword } from '../../src/desk/accounts.ts';
import { system } from '../../src/desk/services.ts';
import type { Account, Grant } from '../../src/domain/desk.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { AppEnv } from '../../src/http/context.ts';
import type { DeskHttpServices } from '../../src/http/desk/context.ts';
import type { TestServices } from './services.ts';
import { testServices } from './services.ts';

export const goodPassword = 'vier gele fietsen';

/** The whole application with a desk, and a clock that the test moves. */
export interface TestDesk {
  services: DeskHttpServices;
  app: Hono<AppEnv>;
  now: { ms: number };
  /** An application of its own on the same store: limits by the minute begin anew. */
  again(): Hono<AppEnv>;
  account(name: string, ...grants: Grant[]): Promise<Account>;
  /** A signed answer of the engine about a town. */
  answer(municipality?: string): Promise<Answer>;
  dispose(): Promise<void>;
}

export async function testDesk(environment: Record<string, string> = {}): Promise<TestDesk> {
  const now = { ms: Date.UTC(2026, 10, 22, 12) };
  const clock = { now: () => new Date(now.ms) };
  const whole: TestServices = await testServices(
    { LOG_LEVEL: 'error', WEGWIJS_DESK: 'local', WEGWIJS_EMBEDDER: 'none', ...environment },
    { clock },
  );
  const { desk } = whole;
  if (desk === null) throw new Error('the desk is off');
  const services: DeskHttpServices = { ...whole, desk, clock };
  const again = (): Hono<AppEnv> => createApp(services);
  return {
    services,
    app: again(),
    now,
    again,
    async account(name, ...grants) {
      const account = await addAccount({ ...desk, clock }, { name, grants }, system);
      await setPassword({ ...desk, clock }, account, goodPassword);
      return account;
    },
    answer: (municipality) =>
      services.answer(
        { question: 'Hoe vraag ik huurtoeslag aan?', language: 'nl', municipality },
        {},
      ),
    dispose: () => whole.dispose(),
  };
}

/** A browser as far as cookies, origins and forms go. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Hono<AppEnv>;
  readonly #origin: string;

  constructor(app: Hono<AppEnv>, origin = 'http://localhost') {
    this.#app = app;
    this.#origin = origin;
  }

  /** Follows no redirect. */
  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ 'accept-language': 'en', ...plain(init.headers) });
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await this.#app.request(`${this.#origin}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#take(line);
    return response;
  }

  /** Sends a form as its page would. */
  post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = { origin: this.#origin },
  ): Promise<Response> {
    return this.go(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** The hidden token of the forms on a page. */
  async csrf(path = '/desk'): Promise<string> {
    const page = await (await this.go(path)).text();
    return /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
  }

  async logIn(name: string, password = goodPassword): Promise<Response> {
    const csrf = await this.csrf('/desk/login');
    return this.post('/desk/login', { name, password, csrf });
  }

  #take(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    if (attributes.includes('Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function plain(headers: HeadersInit = {}): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
