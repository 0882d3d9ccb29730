/** Fields of the form with their names in the address. */
const names = {
  q: 'q',
  municipality: 'town',
  beside: 'beside',
  kind: 'kind',
  year: 'year',
  validOn: 'on',
  language: 'language',
} as const;

/** What stands in the form. */
export type Fields = Readonly<Record<keyof typeof names, string>>;

/** Whichever town; said in full, since the form begins with the employee's own. */
const anyTown = '*';

/**
 * What is looked up as the fragment of an address: it is shared with the address, and browsers never
 * send it to a server. Empty where nothing is looked up.
 */
export function toFragment(fields: Fields): string {
  if (fields.q.trim() === '') return '';
  const given = { ...fields, municipality: fields.municipality || anyTown };
  const pairs = fieldNames
    .filter((name) => given[name] !== '')
    .map((name): [string, string] => [names[name], given[name]]);
  return `#${new URLSearchParams(pairs).toString()}`;
}

/** The form's fields from a fragment; `null` where it is not one of ours. */
export function fromFragment(hash: string): Fields | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  if (!given.has('q')) return null;
  const read = (name: keyof Fields): string => given.get(names[name]) ?? '';
  const town = read('municipality');
  return {
    q: read('q'),
    municipality: town === anyTown ? '' : town,
    beside: read('beside'),
    kind: read('kind'),
    year: read('year'),
    validOn: read('validOn'),
    language: read('language'),
  };
}

export const fieldNames = Object.keys(names) as (keyof Fields)[];

/** Whether somebody goes on typing: then what is shown may stay where it is. */
export function continues(before: string, now: string): boolean {
  const [one, other] = [before.trim().toLowerCase(), now.trim().toLowerCase()];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}
