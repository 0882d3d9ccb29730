import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { Services } from '../services/open.ts';
import { useSources } from './knowledge.ts';

/** How long running answers may take after the server was told to stop, ms. */
const patience = 10_000;

/** Serves until the process is told to stop; resolves when running answers are finished. */
export async function serve(services: Services): Promise<number> {
  const { config, log } = services;
  const started = performance.now();
  const { base } = await useSources(services);
  await services.rehearse();
  const server = createAdaptorServer({ fetch: createApp(services).fetch });
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  const { notices, embedder } = services.readiness();
  for (const notice of notices) log.warn({}, notice);
  log.info(
    {
      documents: base.records.size,
      passages: base.index.passages.length,
      embedder: embedder.state,
      seconds,
    },
    'ready',
  );
  log.info({ port }, `listening on http://${config.host}:${port}`);
  const told = Promise.race(
    ['SIGINT', 'SIGTERM'].map((name) => once(process, name).then(() => name)),
  );
  await services.prepareLanguages();
  const watch = watchIndex(services);
  const signal = await told;
  clearInterval(watch);
  log.info({ signal }, 'finishing running answers');
  const closed = once(server, 'close');
  server.close();
  // Idle keep-alive connections would hold the process; busy ones finish first.
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const timer = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(timer);
  await services.close();
  return 0;
}

/** How often a server looks whether another process made a new index, ms. */
const lookEvery = 5_000;

/** Switches to a new index as soon as `ingest` made one; questions under way keep the old one. */
function watchIndex({ builder, base, use, log }: Services): NodeJS.Timeout {
  let opening = false;
  const look = async (): Promise<void> => {
    const digest = await builder.currentDigest();
    if (opening || digest === null || digest === base().digest) return;
    opening = true;
    try {
      use(await builder.open());
      log.info({ passages: base().index.passages.length }, 'switched to a new index');
    } catch (cause) {
      log.error({ err: cause }, 'a new index could not be opened');
    } finally {
      opening = false;
    }
  };
  return setInterval(() => {
    void look().catch((cause: unknown) => {
      log.error({ err: cause }, 'the index folder could not be read');
    });
  }, lookEvery);
}
