/** What `wegwijs new` can begin for an editor. */
export const newKinds = ['card', 'service', 'scheme', 'municipality'] as const;
export type NewKind = (typeof newKinds)[number];

export interface NewEntry {
  kind: NewKind;
  /** Lower-case name with hyphens; the file's name, too. */
  id: string;
  name: string;
  /** `nl` or a municipality. */
  scope: string;
  /** Folder of a card. */
  topic: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Spellings that the gazetteer has for the town already. */
  spellings: readonly string[];
}

/** A file to write, relative to the corpus, and the template it is made from. */
export interface NewFile {
  path: string;
  template: string;
  /** Whether it joins the end of a file that is there. */
  append: boolean;
}

/** The files that make an entry, in the order in which an editor fills them in. */
export function filesOf({ kind, id, scope, topic }: NewEntry): NewFile[] {
  switch (kind) {
    case 'card':
      return [{ path: `cards/${topic}/${id}.yaml`, template: 'card.yaml', append: false }];
    case 'service':
      return [{ path: `directory/${scope}.yaml`, template: 'service.yaml', append: true }];
    case 'scheme':
      return [{ path: `schemes/${scope}/${id}.yaml`, template: 'scheme.yaml', append: false }];
    case 'municipality':
      return [
        { path: `municipalities/${id}.yaml`, template: 'municipality.yaml', append: false },
        { path: `documents/${id}/wie-helpt.md`, template: 'document.template', append: false },
      ];
  }
}

/**
 * Fills `{{name}}` in a template.
 *
 * @throws Error for a place that nobody fills: a template must not reach an editor half done
 */
export function fillTemplate(template: string, entry: NewEntry): string {
  const values: Record<string, string> = {
    ...entry,
    spellings: entry.spellings.map((spelling) => JSON.stringify(spelling)).join(', '),
    municipality: entry.scope === 'nl' ? '' : `  municipality: ${entry.scope}\n`,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template asks for "${key}".`);
    return value;
  });
}

/**
 * Takes one entry out of a list of municipalities, so that it can get a file of its own.
 *
 * @returns the list without it; unchanged when it is not there
 */
export function withoutMunicipality(list: string, id: string): string {
  const lines = list.split('\n');
  const start = lines.indexOf(`- id: ${id}`);
  if (start === -1) return list;
  const after = lines.slice(start + 1).findIndex((line) => !line.startsWith('  '));
  const end = after === -1 ? lines.length : start + 1 + after;
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n');
}
