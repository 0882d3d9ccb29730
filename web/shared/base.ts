let base = '';

/** Where the server is: `''` for the page's own origin. Set once, by whoever registers. */
export function setBase(origin: string): void {
  base = origin;
}

/** Absolute address of a path of the server. */
export function serverUrl(path: string): string {
  return new URL(path, base === '' ? location.href : base).href;
}
