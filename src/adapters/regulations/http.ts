import { setTimeout as delay } from 'node:timers/promises';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { Backoff } from '../embedder/backoff.ts';
import { backoffDelay, jittered } from '../embedder/backoff.ts';

export interface HttpPolicy {
  /** Tries in all. */
  tries: number;
  backoff: Backoff;
  /** Milliseconds that one try may take, from the request to the last byte. */
  timeout: number;
  /** The service asking for a longer pause than this ends the tries, ms. */
  longestPause: number;
  /** Bytes of one answer. */
  mostBytes: number;
}

export const httpPolicy: HttpPolicy = {
  tries: 5,
  backoff: { first: 1000, most: 30_000 },
  timeout: 120_000,
  longestPause: 120_000,
  mostBytes: 50 * 1024 * 1024,
};

/** No usable answer, after all tries where another try could have helped. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable';
}

/** A try that failed; another one may not. */
class PassingFailure extends Error {
  /** Milliseconds that the service asks to wait. */
  readonly pause: number | undefined;

  constructor(message: string, pause?: number, cause?: unknown) {
    super(message, { cause });
    this.pause = pause;
  }
}

/**
 * The bytes at an address, tried again after a server's fault, a cut or silent connection and
 * "too many requests". Redirects are followed only within the same origin.
 *
 * Throws {@link ServiceUnavailable}, {@link UnreadableFile} for an answer that is too large, or the
 * signal's reason.
 */
export async function getBytes(
  url: URL,
  policy: HttpPolicy,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(url, policy, signal);
    } catch (cause) {
      signal?.throwIfAborted();
      if (!(cause instanceof PassingFailure)) throw cause;
      const pause = cause.pause ?? jittered(backoffDelay(attempt, policy.backoff));
      if (attempt >= policy.tries || pause > policy.longestPause)
        throw new ServiceUnavailable(`${url.host} ${cause.message} (tried ${attempt} times)`, {
          cause,
        });
      await delay(pause, undefined, { signal });
    }
  }
}

const mostRedirects = 3;

async function tryOnce(
  url: URL,
  policy: HttpPolicy,
  signal: AbortSignal | undefined,
  redirects = 0,
): Promise<Uint8Array> {
  const ends = [AbortSignal.timeout(policy.timeout), ...(signal === undefined ? [] : [signal])];
  const response = await request(url, AbortSignal.any(ends));
  const target = redirectOf(response, url);
  if (target !== null) {
    await response.body?.cancel();
    if (redirects >= mostRedirects || target.origin !== url.origin)
      throw new ServiceUnavailable(`${url.host} sends us on to ${target.host}`);
    return tryOnce(target, policy, signal, redirects + 1);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw failureOf(response, url);
  }
  return readAll(response, policy.mostBytes);
}

async function request(url: URL, signal: AbortSignal): Promise<Response> {
  const headers = { accept: 'application/xml, text/xml', 'user-agent': 'Wegwijs' };
  try {
    return await fetch(url, { headers, signal, redirect: 'manual' });
  } catch (cause) {
    throw new PassingFailure('does not answer', undefined, cause);
  }
}

function redirectOf({ status, headers }: Response, from: URL): URL | null {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null) return null;
  return URL.canParse(location, from.href) ? new URL(location, from) : null;
}

function failureOf({ status, headers }: Response, url: URL): Error {
  const message = `answers ${status}`;
  if (status !== 408 && status !== 429 && status < 500)
    return new ServiceUnavailable(`${url.host} ${message}`);
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new PassingFailure(
    message,
    Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined,
  );
}

async function readAll({ body }: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += (chunk as Uint8Array).length;
      if (size > mostBytes) throw new UnreadableFile('is larger than a regulation can be');
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new PassingFailure('breaks off', undefined, cause);
  }
  return Buffer.concat(chunks);
}
