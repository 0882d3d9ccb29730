import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_EMBEDDER: 'none' });
});
afterAll(() => services.dispose());

/** As a browser that goes to an address. */
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'tr' };

async function visit(path: string, init: RequestInit = {}): Promise<[Response, string]> {
  const response = await createApp(services).request(path, { headers: browser, ...init });
  return [response, await response.text()];
}

describe('a visitor with a browser, when something is wrong', () => {
  it.each([
    ['/documents/nl/gone', 'page.notFound'],
    ['/documents/../../etc/passwd', 'error.not_found'],
    ['/nothing-here', 'error.not_found'],
    ['/tr/atlantis', 'error.not_found'],
    ['/embed/unknown', 'error.not_found'],
  ])('at %s reads what, in their language, with the way back', async (path, key) => {
    const [response, text] = await visit(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(text).toContain('<html lang="tr" dir="ltr">');
    expect(text).toContain(services.messages.for('tr')(key));
    expect(text).toContain('<a href="/tr">');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('reads it in the language of the address, where that has one', async () => {
    const [, text] = await visit('/documents/nl/gone?language=ar');
    expect(text).toContain('<html lang="ar" dir="rtl">');
  });

  it('reads that the question is empty, after a form without words', async () => {
    const [response, text] = await visit('/', {
      method: 'POST',
      headers: { ...browser, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'question=+&language=ti',
    });
    expect(response.status).toBe(400);
    expect(text).toContain('<html lang="ti" dir="ltr">');
    expect(text).toContain(services.messages.for('ti')('error.question_empty'));
  });

  it('never sees an unchecked piece of the address in the page', async () => {
    const [, text] = await visit('/documents/<script>alert(1)</script>');
    expect(text).not.toContain('<script>alert');
  });
});

describe('a program', () => {
  it.each(['/documents/nl/gone', '/nothing-here'])('reads JSON at %s', async (path) => {
    const [response, text] = await visit(path, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(404);
    expect((JSON.parse(text) as { error: { code: string } }).error.code).toBe('not_found');
  });
});
