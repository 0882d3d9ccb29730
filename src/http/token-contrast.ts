/** Background tokens, each with the one for what stands on it. */
const pairs = [
  ['accent', 'accent-text'],
  ['bar', 'bar-text'],
] as const;

/**
 * Adds black or white for what stands on a colour that an operator chose without saying so: ours is
 * made for our own colours, in light and in dark. Colours that are not `#rgb` or `#rrggbb` are left alone.
 */
export function withTextColours(tokens: Readonly<Record<string, string>>): Record<string, string> {
  const added = pairs.flatMap(([background, text]): [string, string][] => {
    const luminance = luminanceOf(tokens[background] ?? '');
    return luminance === null ? [] : [[text, luminance > 0.179 ? '#000' : '#fff']];
  });
  return { ...Object.fromEntries(added), ...tokens };
}

/** Relative luminance 0 … 1 (WCAG 2.2); at 0.179 black and white contrast alike. */
function luminanceOf(colour: string): number | null {
  const long = colour.trim().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long)?.slice(1);
  if (parts === undefined) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
