import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A file of the page's typeface; the browser loads it when a character of its range is shown. */
export interface FontFile {
  file: string;
  unicodeRange: string;
}

interface Subset {
  name: string;
  source: string;
  /** Inclusive ranges of code points. */
  ranges: [number, number][];
}

const require = createRequire(import.meta.url);

// What our twenty languages write, and no more: the whole of Noto for them would be 700 kB.
const subsets: Subset[] = [
  {
    name: 'latin',
    source: 'noto-sans/files/noto-sans-latin-wght-normal.woff2',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2013, 0x2014],
      [0x2018, 0x201e],
      [0x2022, 0x2026],
      [0x20ac, 0x20ac],
    ],
  },
  {
    name: 'latin-ext',
    source: 'noto-sans/files/noto-sans-latin-ext-wght-normal.woff2',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x17f],
      [0x218, 0x21b],
    ],
  },
  {
    name: 'cyrillic',
    source: 'noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
    ],
  },
  {
    name: 'arabic',
    source: 'noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    ranges: [
      [0x600, 0x6ff],
      [0x200c, 0x200d],
    ],
  },
  {
    name: 'ethiopic',
    source: 'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2',
    ranges: [[0x1200, 0x137f]],
  },
];

/** Writes the subsets into `folder/assets`, with content hashes in their names. */
export async function writeFonts(folder: string): Promise<FontFile[]> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  return Promise.all(subsets.map((subset) => writeFont(folder, subset)));
}

async function writeFont(folder: string, { name, source, ranges }: Subset): Promise<FontFile> {
  const original = await readFile(require.resolve(`@fontsource-variable/${source}`));
  const bytes = await subsetFont(original, characters(ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `assets/noto-${name}-${digest}.woff2`;
  await writeFile(join(folder, file), bytes);
  const hex = (code: number): string => code.toString(16).toUpperCase();
  const unicodeRange = ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(', ');
  return { file, unicodeRange };
}

function characters(ranges: readonly [number, number][]): string {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)),
    )
    .join('');
}

/** The same files as CSS, for pages. */
export function fontFaces(fonts: readonly FontFile[]): string {
  return fonts
    .map(
      ({ file, unicodeRange }) =>
        `@font-face{font-family:"Wegwijs Sans";src:url("${file.replace('assets/', '')}") format("woff2");` +
        `font-weight:400 700;font-display:swap;unicode-range:${unicodeRange}}`,
    )
    .join('\n');
}
