import type { Actor } from '../domain/desk.ts';
import type { Card } from '../knowledge/cards.ts';
import type { CurateServices } from './curate.ts';
import { cardNow, propose, readDrafts, readVersion, townOf } from './curate.ts';
import type { CheckContext } from './curate-check.ts';
import { cardPath, checkDraft, hasErrors } from './curate-check.ts';
import type { FieldFault } from './curate-form.ts';
import type { Draft } from './curate-state.ts';
import { cardDigest, cardYaml, cardYamlLike, readCardYaml } from './curate-yaml.ts';

/** A file of an exported folder. */
export interface ContentFile {
  /** With `/`: `cards/geld/x.yaml`; below `base/` is what each was begun on. */
  path: string;
  text: string;
}

/**
 * What was published at the desk, or what waits there, as files for a pull request: each card in the
 * layout of its file in the corpus, and below `base/` the text that it was begun on, so that whoever
 * reads it back sees what has changed since.
 *
 * @param sourceOf a file of the corpus, by its path below it; `null` where there is none
 */
export async function exportContent(
  { store }: Pick<CurateServices, 'store'>,
  which: 'published' | 'waiting',
  sourceOf: (path: string) => string | null,
): Promise<ContentFile[]> {
  const drafts = await readDrafts(store);
  const wanted = drafts.filter((draft) => isWanted(draft, which));
  // Of several that wait for one card the last is the one.
  const last = new Map(wanted.map((draft) => [draft.card, draft]));
  const files: ContentFile[] = [];
  for (const draft of [...last.values()].sort((a, b) => (a.card < b.card ? -1 : 1))) {
    const { card } = (await readVersion(store, draft)) ?? { card: null };
    const { base } = (await readVersion(store, firstOf(draft, drafts))) ?? { base: null };
    if (card !== null) files.push(...filesOf(card, base, sourceOf));
  }
  return files;
}

/** The first of the versions that followed each other: it was begun on the card of the corpus. */
function firstOf(draft: Draft, drafts: readonly Draft[]): Draft {
  const before = drafts.find(({ version }) => version === draft.after);
  return before === undefined || before.takesBack ? draft : firstOf(before, drafts);
}

function isWanted({ status, takesBack }: Draft, which: 'published' | 'waiting'): boolean {
  const statuses = which === 'published' ? ['published'] : ['waiting', 'approved'];
  return !takesBack && statuses.includes(status);
}

function filesOf(
  card: Card,
  base: Card | null,
  sourceOf: (path: string) => string | null,
): ContentFile[] {
  const path = cardPath(card);
  const file = { path, text: cardYamlLike(card, sourceOf(path)) };
  return base === null ? [file] : [file, { path: `base/${path}`, text: cardYaml(base) }];
}

/** What came of a file that was read back. */
export interface Imported {
  path: string;
  /** `same`: visitors read it already, or it waits already; `conflict`: proposed, for people to compare. */
  result: 'same' | 'proposed' | 'conflict' | 'refused';
  faults: Pick<FieldFault, 'rule' | 'detail'>[];
}

/**
 * Reads exported files back: each card becomes a proposal that waits for somebody at the desk, so that
 * nothing changes for visitors and nothing is overwritten. One that has become another since it was
 * exported is told of, and its proposal shows the three texts.
 */
export async function importContent(
  services: CurateServices,
  actor: Actor,
  files: readonly ContentFile[],
  context: CheckContext,
): Promise<Imported[]> {
  const bases = new Map(
    files.flatMap(({ path, text }) =>
      path.startsWith('base/') ? [[path.slice('base/'.length), text] as const] : [],
    ),
  );
  const found: Imported[] = [];
  for (const { path, text } of files)
    if (path.startsWith('cards/'))
      found.push(await importCard(services, actor, { path, text, base: bases.get(path) }, context));
  return found;
}

async function importCard(
  services: CurateServices,
  actor: Actor,
  { path, text, base: begun }: ContentFile & { base: string | undefined },
  context: CheckContext,
): Promise<Imported> {
  const { card, faults } = readCardYaml(text);
  if (card === null)
    return refused(
      path,
      faults.map(({ rule, message }) => ({ rule, detail: message })),
    );
  if (path !== cardPath(card))
    return refused(path, [{ rule: 'id', detail: `is the file of ${cardPath(card)}` }]);
  const { served } = await cardNow(services, card.id);
  const base = begun === undefined ? served : (readCardYaml(begun).card ?? undefined);
  const all = checkDraft(card, served, context);
  if (hasErrors(all))
    return refused(
      path,
      all.filter(({ level }) => level === 'error'),
    );
  if (sameCard(card, served) || (await waitsAlready(services, card)))
    return { path, result: 'same', faults: [] };
  await propose(services, actor, { id: card.id, card, municipality: townOf(card), base });
  return { path, result: sameCard(base, served) ? 'proposed' : 'conflict', faults: [] };
}

function refused(path: string, faults: Imported['faults']): Imported {
  return { path, result: 'refused', faults: faults.map(({ rule, detail }) => ({ rule, detail })) };
}

function sameCard(one: Card | undefined, other: Card | undefined): boolean {
  const digest = (card: Card | undefined): string => (card === undefined ? '' : cardDigest(card));
  return digest(one) === digest(other);
}

async function waitsAlready({ store }: CurateServices, card: Card): Promise<boolean> {
  for (const draft of await readDrafts(store, card.id)) {
    if (!['waiting', 'approved'].includes(draft.status)) continue;
    const version = await readVersion(store, draft);
    if (version?.card != null && sameCard(version.card, card)) return true;
  }
  return false;
}
