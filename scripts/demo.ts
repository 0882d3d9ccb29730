/**
 * A welcome website of somebody else on port 4000, which embeds the Wegwijs of `WEGWIJS_URL`
 * (default http://127.0.0.1:3000) under a strict content policy. Start Wegwijs with
 * `WEGWIJS_SITES=web/demo/sites.yaml npm start` beside it.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const wegwijs = process.env['WEGWIJS_URL'] ?? 'http://127.0.0.1:3000';
const folder = join(import.meta.dirname, '..', 'web', 'demo');
const page = (await readFile(join(folder, 'index.html'), 'utf8')).replaceAll(
  '{{wegwijs}}',
  wegwijs,
);
const css = await readFile(join(folder, 'welcome.css'), 'utf8');
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  `script-src ${wegwijs}`,
  `connect-src ${wegwijs}`,
  `frame-src ${wegwijs}`,
].join('; ');

createServer((request, response) => {
  const isCss = request.url === '/welcome.css';
  response.setHeader('content-security-policy', policy);
  response.setHeader('content-type', isCss ? 'text/css' : 'text/html; charset=utf-8');
  response.end(isCss ? css : page);
}).listen(4000, 'localhost', () => {
  console.log('http://localhost:4000');
});
