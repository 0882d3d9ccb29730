import { randomUUID } from 'node:crypto';
import type { Account, Actor, CardVersion, DeskEvent, Grant } from '../domain/desk.ts';
import type { Card } from '../knowledge/cards.ts';
import type { Store } from '../ports/store.ts';
import type { Draft } from './curate-state.ts';
import { cardSubject, curateKinds, draftsOf } from './curate-state.ts';
import { cardDigest, cardYaml, readCardYaml } from './curate-yaml.ts';
import { everywhere, holds } from './roles.ts';
import type { DeskServices } from './services.ts';
import { staff } from './services.ts';

/** The cards that the desk works on. */
export interface Curation {
  /** The card as it stands in the corpus. */
  shipped(id: string): Card | undefined;
  /** Every card that visitors are given. */
  served(): readonly Card[];
  /** Puts to use what was published; resolves when the next question is answered from it. */
  refresh(): Promise<void>;
}

/** As much of the store as reading takes. */
type Log = Pick<Store, 'events'>;

export type CurateServices = Pick<DeskServices, 'store' | 'clock'> & { curation: Curation };

/** A version with its texts read back. */
export interface ReadVersion {
  /** `null`: what was published is taken back. */
  card: Card | null;
  base: Card | null;
  corpus: string | null;
}

/** A card at this moment: in the corpus, and as it was published at the desk. */
export interface CardNow {
  shipped: Card | undefined;
  published: { version: string; card: Card } | undefined;
  /** What visitors are given. */
  served: Card | undefined;
}

/** Why a draft cannot be published as it is; the text beside it is the one to look at. */
export type Conflict = { kind: 'published' | 'corpus'; card: Card | null };

/** Every draft that there is, oldest first. */
export async function readDrafts(store: Log, card?: string): Promise<Draft[]> {
  const subject = card === undefined ? undefined : cardSubject(card);
  return draftsOf(await store.events({ kinds: curateKinds, subject }));
}

/** The texts of a version, or `null` where there are none. */
export async function readVersion(store: Log, draft: Draft): Promise<ReadVersion | null> {
  const events = await store.events({ kinds: ['card.written'], subject: cardSubject(draft.card) });
  const body = events.flatMap(writtenBody).find(({ version }) => version === draft.version);
  if (body === undefined) return null;
  const { card, base, corpus } = body;
  return { card: parsed(card), base: parsed(base), corpus };
}

function writtenBody(event: DeskEvent): CardVersion[] {
  return event.kind === 'card.written' ? [event.body] : [];
}

function parsed(yaml: string | null): Card | null {
  return yaml === null ? null : readCardYaml(yaml).card;
}

/**
 * The cards that were published at the desk and not taken back, by id. Texts are read only of those.
 */
export async function publishedCards(
  store: Log,
): Promise<Map<string, { version: string; card: Card }>> {
  const found = new Map<string, { version: string; card: Card }>();
  for (const draft of await readDrafts(store)) {
    if (draft.status !== 'published' || draft.takesBack) continue;
    const { card } = (await readVersion(store, draft)) ?? { card: null };
    if (card !== null) found.set(draft.card, { version: draft.version, card });
  }
  return found;
}

/** The cards of the corpus with what was published in their place; new ones come last. */
export function servedCards(
  shipped: readonly Card[],
  published: ReadonlyMap<string, { card: Card }>,
): readonly Card[] {
  if (published.size === 0) return shipped;
  const known = new Set(shipped.map(({ id }) => id));
  const added = [...published].filter(([id]) => !known.has(id)).map(([, { card }]) => card);
  return [...shipped.map((card) => published.get(card.id)?.card ?? card), ...added];
}

/** The card as it is now, from the log itself: another server may have published a second ago. */
export async function cardNow(services: CurateServices, id: string): Promise<CardNow> {
  const { store, curation } = services;
  const shipped = curation.shipped(id);
  const drafts = await readDrafts(store, id);
  const inForce = drafts.find(({ status }) => status === 'published');
  const version = inForce === undefined ? null : await readVersion(store, inForce);
  const card = version?.card ?? undefined;
  const published =
    inForce === undefined || card === undefined ? undefined : { version: inForce.version, card };
  return { shipped, published, served: card ?? shipped };
}

/**
 * What has become of the card since the draft was begun; `null`: nothing that matters, it may be
 * published. A corpus that holds the draft's very text is no conflict: it came back by a pull request.
 */
export function conflictOf(draft: Draft, version: ReadVersion, now: CardNow): Conflict | null {
  const mine = version.card === null ? null : cardDigest(version.card);
  const digest = (card: Card | null | undefined): string | null =>
    card == null ? null : cardDigest(card);
  const inForce = draft.status === 'published';
  if (!inForce && digest(now.served) !== digest(version.base) && digest(now.served) !== mine)
    return { kind: now.published === undefined ? 'corpus' : 'published', card: now.served ?? null };
  if (
    version.card !== null &&
    digest(now.shipped) !== version.corpus &&
    digest(now.shipped) !== mine
  )
    return { kind: 'corpus', card: now.shipped ?? null };
  return null;
}

/** The town whose staff a card is for; `null`: national. */
export function townOf({ scope }: Pick<Card, 'scope'>): string | null {
  return scope === 'nl' ? null : scope;
}

/** Editors write for their own towns, and propose for the whole country. */
export function mayPropose(grants: readonly Grant[], municipality: string | null): boolean {
  return holds(grants, 'editor', municipality);
}

/** Another editor of the town; for a national card, which all towns read, an editor of all of them. */
export function mayApprove({ id, grants }: Account, draft: Draft): boolean {
  return draft.author !== id && holds(grants, 'editor', draft.municipality ?? everywhere);
}

/** Who may approve may say no as well; who wrote it may take it away. */
export function mayReject(account: Account, draft: Draft): boolean {
  return draft.author === account.id || mayApprove(account, draft);
}

export interface Proposal {
  id: string;
  /** `null`: takes back what was published. */
  card: Card | null;
  municipality: string | null;
  note?: string | undefined;
  /** What it was begun on, where that is not the card of this moment: an older export. */
  base?: Card | undefined;
}

/** Keeps a version, and says that it waits for another pair of eyes; gives its name. */
export async function propose(
  services: CurateServices,
  actor: Actor,
  { id, card, municipality, note, base }: Proposal,
): Promise<string> {
  const { store, clock } = services;
  const now = await cardNow(services, id);
  const version = randomUUID();
  const about = { actor, subject: cardSubject(id), municipality };
  const begun = base ?? now.served;
  const written: CardVersion = {
    version,
    card: card === null ? null : cardYaml(card),
    base: begun === undefined ? null : cardYaml(begun),
    corpus: now.shipped === undefined ? null : cardDigest(now.shipped),
  };
  const at = clock.now().getTime();
  await store.append({ kind: 'card.written', ...about, body: written }, at);
  const title = titleOf(card ?? now.served, id);
  const body = {
    version,
    note,
    title,
    after: lastOf(await readDrafts(store, id)),
    takesBack: card === null,
  };
  await store.append({ kind: 'card.proposed', ...about, body }, at);
  return version;
}

/** The version in force, be it one that took another back. */
function lastOf(drafts: readonly Draft[]): string | null {
  return drafts.find(({ status }) => status === 'published')?.version ?? null;
}

function titleOf(card: Card | undefined, id: string): string {
  return (card?.text.nl?.questions[0] ?? id).slice(0, 300);
}

/** What came of a decision; `conflict`: the card has changed, look at both texts first. */
export type Decision = 'done' | 'conflict' | 'late';

/**
 * Another pair of eyes says yes, and visitors read it from now on.
 *
 * @returns `late` when somebody decided before
 */
export async function approveAndPublish(
  services: CurateServices,
  account: Account,
  draft: Draft,
  note?: string,
): Promise<Decision> {
  const { store, clock, curation } = services;
  const version = await readVersion(store, draft);
  if (version === null || !['waiting', 'approved'].includes(draft.status)) return 'late';
  if (conflictOf(draft, version, await cardNow(services, draft.card)) !== null) return 'conflict';
  const at = clock.now().getTime();
  const about = { actor: staff(account), subject: cardSubject(draft.card) };
  const place = { ...about, municipality: draft.municipality };
  const body = { version: draft.version, note };
  await store.append({ kind: 'card.approved', ...place, body }, at);
  await store.append({ kind: 'card.published', ...place, body: { version: draft.version } }, at);
  await curation.refresh();
  const now = (await readDrafts(store, draft.card)).find((one) => one.version === draft.version);
  return now?.status === 'published' ? 'done' : 'late';
}

/** Says no, with a reason; or who wrote it takes it away. */
export async function reject(
  { store, clock }: CurateServices,
  account: Account,
  { version, card, municipality }: Draft,
  note?: string,
): Promise<void> {
  const about = { actor: staff(account), subject: cardSubject(card), municipality };
  const body = { version, note };
  await store.append({ kind: 'card.rejected', ...about, body }, clock.now().getTime());
}
