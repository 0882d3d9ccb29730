import { createHash } from 'node:crypto';
import type { CachedEmbedder } from '../adapters/embedder/cached-embedder.ts';
import type { KeptFiles } from '../adapters/files/kept-files.ts';
import { programDigest } from '../adapters/files/program-digest.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { DenseIndex } from '../index/index.ts';
import { inTurns } from '../index/turns.ts';
import type { Situation } from '../directory/situations.ts';
import type { Card } from '../knowledge/cards.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';
import type { CardEntry, CardFinder, PreparedQuestions } from '../retrieve/card-finder.ts';
import { cardEntries, createCardFinder, questionSteps } from '../retrieve/card-finder.ts';
import type { FindSituations } from '../retrieve/situation-finder.ts';
import { createSituationFinder, situationEntries } from '../retrieve/situation-finder.ts';

/** What a finder is made for: one snapshot, whose vectors decide how questions lie. */
interface FinderParts {
  dense: DenseIndex | null;
  /** Name of the snapshot; empty for one that is not kept, whose questions are not kept either. */
  digest: string;
}

export interface CardFinderParts extends FinderParts {
  cards: readonly Card[];
  records: ReadonlyMap<string, KnowledgeRecord>;
}

/**
 * Finds cards all of whose documents are known here; a card without its sources proves nothing.
 * `null` where there are no vectors and no model to make them.
 */
export async function openCardFinder(
  { cards, records, ...parts }: CardFinderParts,
  embedder: CachedEmbedder,
  kept: KeptFiles,
): Promise<CardFinder | null> {
  const usable = cards.filter(({ sources }) =>
    sources.every(({ document }) => records.has(document)),
  );
  return openFinder('card-questions', cardEntries(usable), parts, embedder, kept);
}

/** Finds what somebody is in; `null` likewise. */
export async function openSituationFinder(
  situations: readonly Situation[],
  parts: FinderParts,
  embedder: CachedEmbedder,
  kept: KeptFiles,
): Promise<FindSituations | null> {
  const entries = situationEntries(situations);
  const finder = await openFinder('situations', entries, parts, embedder, kept);
  return finder === null ? null : createSituationFinder(situations, finder);
}

async function openFinder(
  name: string,
  entries: readonly CardEntry[],
  { dense, digest }: FinderParts,
  embedder: CachedEmbedder,
  kept: KeptFiles,
): Promise<CardFinder | null> {
  if (dense === null || entries.length === 0) return null;
  const key = digest === '' ? null : keyOf(digest, entries);
  const before = key === null ? null : ((await kept.read(name, key)) as PreparedQuestions | null);
  if (before !== null) return createCardFinder(entries, before, dense.centring);
  const made = await prepare(entries, dense, embedder);
  if (made === null) return null;
  if (key !== null) await kept.write(name, key, made);
  return createCardFinder(entries, made, dense.centring);
}

async function prepare(
  entries: readonly CardEntry[],
  { centring }: DenseIndex,
  embedder: CachedEmbedder,
): Promise<PreparedQuestions | null> {
  try {
    const questions = entries.map(({ question }) => question);
    const vectors = await embedder.embedStored('query', questions);
    return await inTurns(questionSteps(entries, vectors, centring));
  } catch (cause) {
    if (cause instanceof EmbedderUnavailable) return null;
    throw cause;
  }
}

/** The snapshot's name stands for model, means and documents; the code centres. */
function keyOf(digest: string, entries: readonly CardEntry[]): string {
  const hash = createHash('sha256').update(`${digest} ${programDigest()}`);
  for (const { card, language, question } of entries)
    hash.update(`\0${card.id}\0${language}\0${question}`);
  return hash.digest('hex');
}
