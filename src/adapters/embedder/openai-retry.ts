import { setTimeout as delay } from 'node:timers/promises';
import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { backoffDelay, jittered } from './backoff.ts';
import type { Backoff } from './backoff.ts';

export interface RetryPolicy {
  /** Tries in all. */
  tries: number;
  /** The endpoint asking for a longer pause than this ends the tries, ms. */
  longestPause: number;
  backoff: Backoff;
}

/**
 * Calls until it works, with jittered exponential pauses or the pause the endpoint asks for.
 *
 * The client library's own retries obey any `Retry-After`, an hour too, and cannot be cancelled
 * while they wait; so this is done here.
 */
export async function withRetries<T>(
  call: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt >= policy.tries || !isPassing(error)) throw error;
      const pause = askedPause(error) ?? jittered(backoffDelay(attempt, policy.backoff));
      if (pause > policy.longestPause) throw error;
      await delay(pause, undefined, { signal });
    }
  }
}

/** Whether the same request may succeed later: no answer, too many requests, a server's fault. */
export function isPassing(error: unknown): boolean {
  if (error instanceof APIUserAbortError) return false;
  if (error instanceof APIConnectionError) return true;
  if (!(error instanceof APIError) || typeof error.status !== 'number') return false;
  if (error.code === 'insufficient_quota') return false;
  return (
    error.status === 408 || error.status === 409 || error.status === 429 || error.status >= 500
  );
}

/** `Retry-After` in milliseconds: seconds or an HTTP date; `undefined` when absent or senseless. */
export function askedPause(error: unknown, now: number = Date.now()): number | undefined {
  if (!(error instanceof APIError) || !(error.headers instanceof Headers)) return undefined;
  const precise = error.headers.get('retry-after-ms');
  if (precise !== null) return sensible(Number(precise));
  const value = error.headers.get('retry-after');
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  return sensible(Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000);
}

function sensible(milliseconds: number): number | undefined {
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
