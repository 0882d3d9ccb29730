/** Keeps the page's own files, so that it opens without a network; answers are never kept here. */
import { directionOf } from '../shared/direction.ts';

const worker = globalThis as unknown as {
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  location: Location;
};

interface WorkerEvent {
  request: Request;
  waitUntil(promise: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

const name = `wegwijs-${__VERSION__}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(name).then((cache) => cache.addAll(__FILES__.map((file) => `/${file}`))),
  );
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) =>
        Promise.all(keys.filter((key) => key !== name).map((key) => caches.delete(key))),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromCache(request));
  else if (request.mode === 'navigate' && isChat(url)) event.respondWith(fromNetwork(request));
});

/** Hashed files never change: once had, always had. */
async function fromCache(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** The page itself: the newest one, else the last one that was seen in any language. */
async function fromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(keyOf(new URL(request.url)), response.clone());
    return response;
  } catch (cause) {
    const kept = (await cache.match(keyOf(new URL(request.url)))) ?? (await anyPage(cache));
    if (kept !== undefined) return kept;
    throw cause;
  }
}

/** Pages of one language are kept once, whatever the town. */
function keyOf(url: URL): string {
  const language = url.pathname.split('/')[1] ?? '';
  return `/offline-page/${language}-${directionOf(language)}`;
}

async function anyPage(cache: Cache): Promise<Response | undefined> {
  const keys = await cache.keys();
  const page = keys.find(({ url }) => new URL(url).pathname.startsWith('/offline-page/'));
  return page === undefined ? undefined : cache.match(page);
}

function isChat({ pathname }: URL): boolean {
  return !/^\/(?:api|documents|assets|embed)\//.test(pathname);
}
