import type { Curation } from '../desk/curate.ts';
import { publishedCards, servedCards } from '../desk/curate.ts';
import type { Card } from '../knowledge/cards.ts';
import type { HttpLog } from '../http/context.ts';
import type { Store } from '../ports/store.ts';
import type { KnowledgeBase, KnowledgeBaseBuilder } from './knowledge-base.ts';
import { emptyKnowledgeBase } from './knowledge-base.ts';

/** How often a server looks whether another one published something, ms. */
const lookEvery = 5_000;

/** The base in use, and the only way to change it. */
export interface BaseInUse {
  base(): KnowledgeBase;
  use(base: KnowledgeBase): void;
  builder: Pick<KnowledgeBaseBuilder, 'withCards'>;
}

/** The cards that visitors are given: those of the corpus, and what the desk published. */
export interface OpenedCuration extends Curation {
  /** Stops looking, and waits for what is under way. */
  close(): Promise<void>;
}

/** Cards that are there before there is a base, so that the first one is made with them. */
export interface CardShelf {
  cards(): readonly Card[];
  shipped: readonly Card[];
  /** Whether anybody can publish at all: without a desk the corpus is all. */
  hasDesk: boolean;
  /** Reads what is published; the list is a new one only where that is other than before. */
  take(): Promise<void>;
}

/** @param store `null`: there is no desk, the corpus is all */
export async function openCardShelf(
  shipped: readonly Card[],
  store: Pick<Store, 'events'> | null,
): Promise<CardShelf> {
  let list = shipped;
  let before = '';
  const shelf: CardShelf = {
    shipped,
    cards: () => list,
    hasDesk: store !== null,
    async take() {
      if (store === null) return;
      const seen = await publicationsOf(store);
      if (seen === before) return;
      list = servedCards(shipped, await publishedCards(store));
      before = seen;
    },
  };
  await shelf.take();
  return shelf;
}

/**
 * Says whether anything was published since, without reading any text. All of them are read, not only
 * those after the last: two servers' events may become visible in another order than their numbers.
 */
async function publicationsOf(store: Pick<Store, 'events'>): Promise<string> {
  const events = await store.events({ kinds: ['card.published'] });
  return events.map(({ id }) => id).join(' ');
}

/**
 * Keeps the base at what is published. Questions under way finish on the base that they began with: it
 * is never changed, another takes its place.
 */
export function startCuration(
  shelf: CardShelf,
  { base, use, builder }: BaseInUse,
  log: HttpLog,
): OpenedCuration {
  const byId = new Map(shelf.shipped.map((card) => [card.id, card]));
  const settle = async (): Promise<void> => {
    if (!shelf.hasDesk) return;
    await shelf.take();
    // Whoever put another base in use meanwhile made it with the cards of that moment.
    while (base() !== emptyKnowledgeBase && base().cardList !== shelf.cards()) {
      const before = base();
      const next = await builder.withCards(before);
      if (base() !== before) continue;
      use(next);
      log.info({ cards: next.cardList.length }, 'switched to the cards that are published now');
    }
  };
  let last = Promise.resolve();
  const refresh = (): Promise<void> => {
    const run = last.then(settle);
    last = run.catch(() => undefined);
    return run;
  };
  const look = (): void => {
    refresh().catch((cause: unknown) => {
      log.error({ err: cause }, 'what is published could not be read');
    });
  };
  const timer = shelf.hasDesk ? setInterval(look, lookEvery).unref() : undefined;
  return {
    shipped: (id) => byId.get(id),
    served: () => shelf.cards(),
    refresh,
    close() {
      clearInterval(timer);
      return last;
    },
  };
}
