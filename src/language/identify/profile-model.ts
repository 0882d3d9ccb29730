import { gramsOf } from './features.ts';

/**
 * Character profiles of the languages of one script, as shipped in `profiles.json`.
 *
 * `grams` holds `gram counts` pairs separated by blanks; `counts` are letter–number pairs, the
 * letter being the place of the label (`a` the first): `_de a41b3`. A gram that is missing for a
 * label was never seen in its texts.
 */
export interface ProfileData {
  readonly labels: readonly string[];
  /** How many grams were counted for each label. */
  readonly totals: readonly number[];
  readonly grams: string;
}

/** What a profile makes of one text. Log likelihoods are natural logs. */
export interface ProfileFit {
  /** Log likelihood of the text under each label, in the order of `labels`. */
  readonly fits: readonly number[];
  /** Log likelihood under "some language of this script": the mean of all labels, gram by gram. */
  readonly anyone: number;
  readonly grams: number;
}

/** How much of a text was seen in any language: shares, 0 … 1, of its grams of two, three and four letters. */
export interface Familiarity {
  readonly two: number;
  readonly three: number;
  readonly four: number;
  /** Whether a whole word of three letters or more was. */
  readonly word: boolean;
}

export interface ProfileModel {
  readonly labels: readonly string[];
  fit(words: readonly string[]): ProfileFit;
  familiarity(words: readonly string[]): Familiarity;
}

// Additive smoothing: a gram never seen counts as `unseen` sightings among `vocabulary` possible ones.
const unseen = 0.3;
const vocabulary = 20_000;

// All labels are scaled to one size, else what nobody has seen would look most like the language of
// which we have the least text.
const commonTotal = 50_000;

/** Unpacks a profile into a naive-Bayes model (about 15 MB for all of ours, kept for the process). */
export function loadProfile(data: ProfileData): ProfileModel {
  const size = data.labels.length;
  const table = tableOf(data);
  return {
    labels: data.labels,
    fit(words) {
      const sums = new Float64Array(size + 1);
      const grams = words.flatMap(gramsOf);
      for (const gram of grams) addRow(sums, table.chances, table.rows.get(gram) ?? 0);
      return { fits: [...sums.subarray(0, size)], anyone: sums[size] ?? 0, grams: grams.length };
    },
    familiarity(words) {
      const grams = words.flatMap(gramsOf);
      const word = words.some((one) => one.length >= 3 && table.rows.has(`_${one}_`));
      const [two, three, four] = [2, 3, 4].map((length) => seenShare(grams, length, table));
      return { two: two ?? 1, three: three ?? 1, four: four ?? 1, word };
    },
  };
}

/** 1 where there is no gram of this length. */
function seenShare(grams: readonly string[], length: number, { rows }: ChanceTable): number {
  const ofLength = grams.filter((gram) => Array.from(gram).length === length);
  const seen = ofLength.filter((gram) => rows.has(gram));
  return ofLength.length === 0 ? 1 : seen.length / ofLength.length;
}

/** Log chances by row: one column a label and a last one for their mean; row 0 is the unseen gram. */
interface ChanceTable {
  readonly rows: ReadonlyMap<string, number>;
  readonly chances: Float32Array;
}

function tableOf({ grams, totals }: ProfileData): ChanceTable {
  const tokens = grams.split(' ');
  const width = totals.length + 1;
  const rows = new Map<string, number>();
  const chances = new Float32Array((tokens.length / 2 + 1) * width);
  // Of a gram most labels have seen nothing: that chance is worked out once, not 80,000 times.
  chances.fill(Math.log(chanceOf(0)));
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const row = at / 2 + 1;
    rows.set(tokens[at] ?? '', row);
    fillRow(chances.subarray(row * width, (row + 1) * width), tokens[at + 1] ?? '', totals);
  }
  return { rows, chances };
}

/** Reads `a41b3` into the columns of `a` and `b`, and the mean of all into the last. */
function fillRow(row: Float32Array, counts: string, totals: readonly number[]): void {
  let sum = totals.length * chanceOf(0);
  for (let at = 0; at < counts.length;) {
    const place = places.indexOf(counts.charAt(at));
    let number = 0;
    for (at += 1; isDigit(counts.charCodeAt(at)); at += 1)
      number = 10 * number + counts.charCodeAt(at) - zero;
    const chance = chanceOf((number * commonTotal) / (totals[place] ?? 1));
    row[place] = Math.log(chance);
    sum += chance - chanceOf(0);
  }
  row[totals.length] = Math.log(sum / totals.length);
}

const zero = 48;

function isDigit(unit: number): boolean {
  return unit >= zero && unit < zero + 10;
}

function chanceOf(sightings: number): number {
  return (sightings + unseen) / (commonTotal + unseen * vocabulary);
}

function addRow(sums: Float64Array, chances: Float32Array, row: number): void {
  const start = row * sums.length;
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = (sums[place] ?? 0) + (chances[start + place] ?? 0);
}

const places = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Counts the grams of each label's folded words (at most 52 labels). */
export function makeProfile(words: Readonly<Record<string, readonly string[]>>): ProfileData {
  const labels = Object.keys(words);
  const counted = new Map<string, Map<number, number>>();
  const totals = labels.map((label, place) => countInto(counted, place, words[label] ?? []));
  const grams = [...counted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gram, counts]) => `${gram} ${packCounts(counts)}`)
    .join(' ');
  return { labels, totals, grams };
}

function countInto(
  counted: Map<string, Map<number, number>>,
  place: number,
  words: readonly string[],
): number {
  let total = 0;
  for (const gram of words.flatMap(gramsOf)) {
    const counts = counted.get(gram) ?? new Map<number, number>();
    counts.set(place, (counts.get(place) ?? 0) + 1);
    counted.set(gram, counts);
    total += 1;
  }
  return total;
}

function packCounts(counts: ReadonlyMap<number, number>): string {
  return [...counts].map(([place, count]) => `${places[place] ?? ''}${count}`).join('');
}
