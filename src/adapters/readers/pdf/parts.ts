/** A piece of text as pdf.js gives it; the transform is that of the page, y upwards. */
export interface PdfText {
  str: string;
  dir: string;
  width: number;
  transform: number[];
  fontName: string;
}

export interface Viewport {
  width: number;
  height: number;
  transform: readonly number[];
}

/** A piece of text on the upright page; measures in points, y downwards. */
export interface Part {
  text: string;
  x: number;
  right: number;
  baseline: number;
  size: number;
  font: string;
  rightToLeft: boolean;
  /** A space was drawn before it. */
  spaced: boolean;
  /** Quarter turns clockwise. */
  turn: number;
}

export interface UprightPage {
  parts: Part[];
  width: number;
  height: number;
}

/** The pieces of a page that run as most of them do, the page turned so that they are upright. */
export function uprightParts(texts: readonly PdfText[], viewport: Viewport): UprightPage {
  return upright(place(texts, viewport), viewport);
}

function place(texts: readonly PdfText[], viewport: Viewport): Part[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform;
  const parts: Part[] = [];
  let spaced = false;
  for (const { str, dir, width, transform, fontName } of texts) {
    const [t0 = 1, t1 = 0, t2 = 0, t3 = 1, t4 = 0, t5 = 0] = transform;
    const turn = quarterTurns(a * t0 + c * t1, b * t0 + d * t1);
    const text = withoutPresentationForms(str.trim());
    if (text !== '' && turn !== undefined) {
      const x = a * t4 + c * t5 + e;
      const baseline = b * t4 + d * t5 + f;
      const size = Math.hypot(t2, t3);
      const leading = spaced || /^\s/.test(str);
      const rightToLeft = dir === 'rtl';
      parts.push({
        text,
        x,
        right: x + width,
        baseline,
        size,
        font: fontName,
        rightToLeft,
        spaced: leading,
        turn,
      });
    }
    if (str !== '') spaced = /\s$/.test(str);
  }
  return parts;
}

/** Ligatures and the shapes of Arabic letters, as fonts name them, become letters again. */
function withoutPresentationForms(text: string): string {
  return text.replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+/g, (shapes) =>
    shapes.normalize('NFKC'),
  );
}

/** `undefined` for slanted text: a stamp or a watermark. */
function quarterTurns(dx: number, dy: number): number | undefined {
  const turns = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) < 0.1 ? (nearest + 4) % 4 : undefined;
}

function upright(parts: readonly Part[], { width, height }: Viewport): UprightPage {
  const turn = dominant(parts, (part) => part.turn) ?? 0;
  const kept = parts.filter((part) => part.turn === turn);
  const sideways = turn % 2 === 1;
  return {
    parts: kept.map((part) => turned(part, turn, width, height)),
    width: sideways ? height : width,
    height: sideways ? width : height,
  };
}

function turned(part: Part, turn: number, width: number, height: number): Part {
  const length = part.right - part.x;
  const across = [part.x, part.baseline, width - part.x, height - part.baseline][turn] ?? 0;
  const down = [part.baseline, width - part.x, height - part.baseline, part.x][turn] ?? 0;
  return { ...part, x: across, right: across + length, baseline: down };
}

/** The value that most characters have. */
export function dominant(
  parts: readonly Part[],
  valueOf: (part: Part) => number,
): number | undefined {
  const characters = new Map<number, number>();
  for (const part of parts) {
    const value = valueOf(part);
    characters.set(value, (characters.get(value) ?? 0) + part.text.length);
  }
  let best: [number, number] | undefined;
  for (const entry of characters) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}
