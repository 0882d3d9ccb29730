/**
 * Keeps the best `k` of a stream of rows with scores, in two typed arrays: most offers are refused
 * at once, and nothing is allocated for those that are not. Equal scores keep the lower row.
 */
export class TopRows {
  readonly #k: number;
  readonly #rows: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;
  #worst = -Infinity;

  constructor(k: number) {
    this.#k = Math.max(0, Math.trunc(k));
    this.#rows = new Uint32Array(2 * this.#k);
    this.#scores = new Float64Array(2 * this.#k);
  }

  /** Whether a row with this score would be kept for now; for tests that cost something. */
  wants(score: number): boolean {
    return score > this.#worst && this.#k > 0;
  }

  /** Rows must come in ascending order, or ties are broken by who came first. */
  offer(row: number, score: number): void {
    if (!(score > this.#worst) || this.#k === 0) return;
    this.#rows[this.#count] = row;
    this.#scores[this.#count] = score;
    this.#count += 1;
    if (this.#count === this.#rows.length) this.#prune();
  }

  /** The kept rows with their scores, best first. */
  sorted(): { row: number; score: number }[] {
    this.#prune();
    const hits = Array.from({ length: this.#count }, (_, n) => ({
      row: this.#rows[n] as number,
      score: this.#scores[n] as number,
    }));
    return hits.sort((a, b) => b.score - a.score || a.row - b.row);
  }

  /** Drops all but the best `k`; a native sort of the scores alone finds the least that stays. */
  #prune(): void {
    if (this.#count <= this.#k) return;
    const sorted = this.#scores.slice(0, this.#count).sort();
    const least = sorted[this.#count - this.#k] as number;
    let ties = this.#k - (sorted.length - 1 - sorted.lastIndexOf(least));
    let kept = 0;
    for (let n = 0; n < this.#count; n += 1) {
      const score = this.#scores[n] as number;
      if (score < least || (score === least && (ties -= 1) < 0)) continue;
      this.#rows[kept] = this.#rows[n] as number;
      this.#scores[kept] = score;
      kept += 1;
    }
    this.#count = kept;
    this.#worst = least;
  }
}
