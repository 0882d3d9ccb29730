import type { TwinUpdate } from '../../src/domain/twin.ts';
import { readFrames } from '../elements/ask-client.ts';
import type { AtDesk, Turn } from '../elements/turn.ts';
import { serverUrl } from '../shared/base.ts';

/** Makes a receipt of an answer; `null` where the server does not. */
export async function makeCode({ answer, question }: Turn): Promise<AtDesk | null> {
  const response = await post('/api/receipts', { answer, question });
  if (response?.status !== 201) return null;
  const made = (await response.json()) as Pick<AtDesk, 'code' | 'url' | 'expires' | 'token'>;
  return { ...made, update: null, over: false, offline: false };
}

/** Takes it back; also where the server has it no more. */
export async function takeBack({ token }: AtDesk): Promise<boolean> {
  const response = await post('/api/receipts/withdraw', { token });
  return response?.status === 204 || response?.status === 404;
}

async function post(path: string, body: unknown): Promise<Response | null> {
  return fetch(serverUrl(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
}

/** What is heard of the desk. */
export interface Heard {
  update(update: TwinUpdate): void;
  /** The connection went, and is tried again. */
  offline(): void;
  /** It was taken back, or its time is over. */
  over(): void;
  /** Whether anybody still looks. */
  wanted(): boolean;
}

/** Longest pause between two tries, ms. */
const longestPause = 15_000;

/** Listens until it is over or nobody looks any more; begins again where the connection breaks. */
export async function listen({ token }: AtDesk, heard: Heard): Promise<void> {
  const line = new AbortController();
  const state = { last: '', over: false, tries: 0 };
  while (heard.wanted() && !state.over) {
    try {
      const response = await fetch(serverUrl('/api/receipts/events'), {
        headers: {
          authorization: `Bearer ${token}`,
          ...(state.last === '' ? {} : { 'last-event-id': state.last }),
        },
        signal: line.signal,
      });
      if (response.status === 404) state.over = true;
      else if (response.ok)
        await readFrames(response, line.signal, (frame) => {
          state.tries = 0;
          if (!heard.wanted()) line.abort();
          const { kind, id, data } = fieldsOf(frame);
          if (kind === 'end') state.over = true;
          if (kind !== 'update') return;
          state.last = id;
          heard.update(JSON.parse(data) as TwinUpdate);
        });
    } catch {
      // Tried again below, unless nobody looks any more.
    }
    if (state.over) heard.over();
    else if (heard.wanted()) {
      heard.offline();
      state.tries += 1;
      await pause(Math.min(longestPause, 500 * 2 ** state.tries));
    }
  }
}

function fieldsOf(frame: string): { kind: string; id: string; data: string } {
  const field = (name: string): string =>
    new RegExp(`^${name}: ?(.*)$`, 'm').exec(frame)?.[1] ?? '';
  return { kind: field('event'), id: field('id'), data: field('data') };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
