import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  /** `http://localhost:<port>`: another origin than the server's. */
  origin: string;
  /** What the page at `/` says from now on. */
  show(html: string, policy?: string): void;
  close(): Promise<void>;
}

/** A website of somebody else, which embeds the widget. */
export async function startHostPage(): Promise<HostPage> {
  let page = { html: '', policy: '' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.policy !== '') response.setHeader('content-security-policy', page.policy);
    response.end(page.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show(html, policy = '') {
      page = { html, policy };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
