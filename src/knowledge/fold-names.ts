/** A text with the differences that do not tell names apart taken out. */
export interface Folded {
  original: string;
  text: string;
  /** For each place in `text` where it stands in `original`, and one more for its end. */
  at: readonly number[];
}

/** Letters that are written for one another in names, in Arabic, Cyrillic and Latin script. */
const variants: ReadonlyMap<string, string> = new Map(
  [
    'ىیېێ ي',
    'ک ك',
    'ۆ و',
    'ڕړ ر',
    'ټ ت',
    'ډ د',
    'ڵ ل',
    'ڤ ف',
    'ګ گ',
    'ةەہھۀۃ ه',
    'ı i',
    'іы и',
    'эє е',
    'ґ г',
    'ł l',
    'ø o',
    "’‘`´ʼʻ′ʹ '",
    '‐‑‒–—־ -',
  ].flatMap((line) => {
    const [written = '', meant = ''] = line.split(' ');
    return Array.from(written, (letter) => [letter, meant] as const);
  }),
);

/** Accents, vowel signs, joiners and direction marks. */
const marks = /[\p{Script=Inherited}\u061c\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Case, accents and letter variants do not tell names apart. */
export function fold(original: string): Folded {
  const at: number[] = [];
  let text = '';
  let index = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) at.push(index);
    text += folded;
    index += character.length;
  }
  at.push(original.length);
  return { original, text, at };
}

function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase();
  return variants.get(character) ?? variants.get(plain) ?? plain;
}
