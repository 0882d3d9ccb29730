/**
 * Adds the typeface to the document the panel is in. Bytes are fetched, so that a host page's
 * content policy needs no `font-src`; each file is fetched only when a character of it is shown
 * for the first time, which here means: when the language needs it.
 */
export async function loadFonts(language: string, base: string): Promise<void> {
  const wanted = fontsFor(language).filter(({ file }) => !loaded.has(file));
  for (const { file } of wanted) loaded.add(file);
  await Promise.all(
    wanted.map((font) => addFont(new URL(font.file, base).href, font.unicodeRange)),
  );
}

const loaded = new Set<string>();

const scripts: Readonly<Record<string, string>> = {
  ar: 'arabic',
  fa: 'arabic',
  prs: 'arabic',
  ckb: 'arabic',
  ps: 'arabic',
  ti: 'ethiopic',
  am: 'ethiopic',
  uk: 'cyrillic',
  ru: 'cyrillic',
  bg: 'cyrillic',
  tr: 'latin-ext',
  pl: 'latin-ext',
  ro: 'latin-ext',
  kmr: 'latin-ext',
};

function fontsFor(language: string): typeof __FONTS__ {
  const script = scripts[language];
  // `latin` always: Dutch quotes and names stand in every answer.
  return __FONTS__.filter(
    ({ file }) =>
      /noto-latin-[0-9a-f]+/.test(file) ||
      (script !== undefined && new RegExp(`noto-${script}-[0-9a-f]{8}`).test(file)),
  );
}

async function addFont(url: string, unicodeRange: string): Promise<void> {
  try {
    const response = await fetch(url);
    if (!response.ok) return;
    const face = new FontFace('Wegwijs Sans', await response.arrayBuffer(), {
      unicodeRange,
      weight: '400 700',
    });
    document.fonts.add(await face.load());
  } catch {
    // The system's typeface serves.
  }
}
