/**
 * "I live in …" in the languages that write names with a capital, and the name after or before it.
 * Elsewhere a name cannot be told from another word.
 */
const name = "(\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]+)?)";
const before = [
  'woon(?:t|de|den)? (?:nu )?in',
  'wonen (?:nu )?in',
  'live in',
  'living in',
  'habite à',
  'vis à',
  'vivo en',
  'vivimos en',
  'locuiesc (?:în|la)',
  'mieszkam w',
  'waxaan ku noolahay',
  'waxaan deganahay',
  'ez (?:niha )?li',
  'живу в',
  'мешкаю в',
  'живея в',
];
const after = ["(?:['’]?(?:da|de|ta|te)) (?:yaşıyorum|oturuyorum)", ' dijîm', ' ayaan ku noolahay'];
const patterns = [
  new RegExp(`(?<!\\p{L})(?:${before.join('|')}) ${name}`, 'u'),
  new RegExp(`(?<!\\p{L})${name}(?:${after.join('|')})(?!\\p{L})`, 'u'),
];

/** Who says it, with what joins it to the sentence before. */
const speaker =
  "[\\s,.;:–-]{0,4}(?:(?<!\\p{L})(?:en|and|et|y|și|i|і|и)\\s+)?(?:(?<!\\p{L})(?:[Ii]k|I|i|[Ww]e|[Ww]ij|[Jj]e|[Jj]['’]|[Nn]ous|[Yy]o|[Ee]u|[Jj]a|[Яя]|[Аа]з|[Мм]и|[Мм]ы)\\s*)?";
const spoken = patterns.map(({ source }) => new RegExp(`${speaker}${source}`, 'u'));

/** A message without "… and I live in Nijmegen": what it wants is in the rest. */
export function withoutHome(text: string): string {
  return spoken.reduce((rest, pattern) => rest.replace(pattern, ' '), text).trim();
}

/** Countries and parts of one, in the words that stand after "I live in". */
const country =
  /^(?:Neder|Nether|Holland|Holandia|Olanda|Hollanda|Holanda|Нідер|Голланд|Нидер|Холанд|Pays|Países|Niderland|Europ|Avrup|Dutch)/u;

/** The place that somebody says they live in; `null` where nothing is said, or a country. */
export function livesIn(text: string): string | null {
  const said = text.slice(0, 1_000);
  const [found] = patterns.flatMap(
    (pattern) => pattern.exec(said)?.[1]?.replace(/['’]$/, '') ?? [],
  );
  return found === undefined || country.test(found) ? null : found;
}
