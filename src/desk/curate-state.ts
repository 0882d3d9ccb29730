import type { DeskEvent, EventKind } from '../domain/desk.ts';

/** What lists and rights are made of; without the texts, which are large. */
export const curateKinds = [
  'card.proposed',
  'card.approved',
  'card.rejected',
  'card.published',
] as const satisfies readonly EventKind[];

/** `replaced`: another version was published, or proposed by the same person, after it. */
export type DraftStatus = 'waiting' | 'approved' | 'published' | 'rejected' | 'replaced';

/** A version of a card and what became of it. Times are ms since 1970. */
export interface Draft {
  version: string;
  card: string;
  municipality: string | null;
  title: string;
  author: string;
  proposedAt: number;
  note: string | undefined;
  /** The version that was published when it was begun. */
  after: string | null;
  takesBack: boolean;
  status: DraftStatus;
  /** Who approved or rejected it, and what they said. */
  decidedBy: string | undefined;
  decision: string | undefined;
  publishedAt: number | undefined;
}

/** The name under which a card's events are kept. */
export function cardSubject(card: string): string {
  return `card:${card}`;
}

/**
 * What became of every draft, oldest first, derived from the log alone.
 *
 * Nothing is approved by who wrote it, and nothing is published that was not approved or that was
 * begun on another version than the one in force: such events change nothing, whoever added them, so
 * that of two who publish at once the first has published and the other has not.
 */
export function draftsOf(events: readonly DeskEvent[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const inForce = new Map<string, string>();
  for (const event of events) {
    if (event.kind === 'card.proposed') propose(drafts, event);
    else if (event.kind === 'card.approved') decide(drafts, event, 'approved');
    else if (event.kind === 'card.rejected') decide(drafts, event, 'rejected');
    else if (event.kind === 'card.published') publish(drafts, inForce, event);
  }
  return [...drafts.values()];
}

type Of<K extends EventKind> = Extract<DeskEvent, { kind: K }>;

function propose(drafts: Map<string, Draft>, event: Of<'card.proposed'>): void {
  const { body, municipality, at } = event;
  if (drafts.has(body.version)) return;
  const card = event.subject.replace(/^card:/, '');
  const author = accountOf(event);
  for (const draft of drafts.values())
    if (draft.card === card && draft.author === author && draft.status === 'waiting')
      draft.status = 'replaced';
  drafts.set(body.version, {
    ...{ version: body.version, card, municipality, title: body.title, author, proposedAt: at },
    ...{ note: body.note, after: body.after, takesBack: body.takesBack, status: 'waiting' },
    ...{ decidedBy: undefined, decision: undefined, publishedAt: undefined },
  });
}

function decide(
  drafts: ReadonlyMap<string, Draft>,
  event: Of<'card.approved' | 'card.rejected'>,
  status: 'approved' | 'rejected',
): void {
  const draft = ownDraft(drafts, event);
  const by = accountOf(event);
  if (draft === undefined || !['waiting', 'approved'].includes(draft.status)) return;
  // Who wrote it may take it back, never let it through.
  if (status === 'approved' && by === draft.author) return;
  Object.assign(draft, { status, decidedBy: by, decision: event.body.note });
}

function publish(
  drafts: ReadonlyMap<string, Draft>,
  inForce: Map<string, string>,
  event: Of<'card.published'>,
): void {
  const draft = ownDraft(drafts, event);
  if (draft?.status !== 'approved') return;
  const before = inForce.get(draft.card) ?? null;
  if (draft.after !== before) return;
  for (const other of drafts.values()) if (other.version === before) other.status = 'replaced';
  draft.status = 'published';
  draft.publishedAt = event.at;
  inForce.set(draft.card, draft.version);
}

/** An event tells only about versions of its own card. */
function ownDraft(
  drafts: ReadonlyMap<string, Draft>,
  { subject, body }: Of<'card.approved' | 'card.rejected' | 'card.published'>,
): Draft | undefined {
  const draft = drafts.get(body.version);
  return draft !== undefined && subject === cardSubject(draft.card) ? draft : undefined;
}

/** `system` for what came by the command line. */
function accountOf({ actor }: DeskEvent): string {
  return actor.type === 'staff' ? actor.account : actor.type;
}
