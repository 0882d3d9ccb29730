export interface BreakerOptions {
  /** Failures in a row that open it. */
  failures?: number | undefined;
  /** Milliseconds of the first and of the longest rest; each doubles the one before. */
  rest?: { first: number; longest: number } | undefined;
  now?: (() => number) | undefined;
}

/**
 * Holds calls back after repeated failures, so that nobody waits for what is known to be down. After
 * a rest one call is let through; while it is under way the others still rest.
 */
export class Breaker {
  readonly #failures: number;
  readonly #rest: { first: number; longest: number };
  readonly #now: () => number;
  #inARow = 0;
  #rests = 0;
  #until = 0;
  #probing = false;

  constructor({
    failures = 3,
    rest = { first: 15_000, longest: 300_000 },
    now = Date.now,
  }: BreakerOptions = {}) {
    this.#failures = failures;
    this.#rest = rest;
    this.#now = now;
  }

  /** Whether calls are held back at this moment. */
  get resting(): boolean {
    return this.#now() < this.#until || this.#probing;
  }

  /** Asks to make a call; the one that is let through after a rest must report how it went. */
  admit(): boolean {
    if (this.resting) return false;
    if (this.#until > 0) this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#inARow = 0;
    this.#rests = 0;
    this.#until = 0;
    this.#probing = false;
  }

  /** @param lasting trying again is of no use, such as with a wrong key: it opens at once */
  failed(lasting = false): void {
    this.#inARow += 1;
    const wasProbe = this.#probing;
    this.#probing = false;
    if (!lasting && !wasProbe && this.#inARow < this.#failures) return;
    const { first, longest } = this.#rest;
    this.#until = this.#now() + Math.min(longest, first * 2 ** this.#rests);
    this.#rests += 1;
  }

  /** The call was given up by its caller: it says nothing about the endpoint. */
  abandoned(): void {
    this.#probing = false;
  }
}
