import type { Gazetteer } from '../knowledge/municipalities.ts';
import type { Services } from '../services/open.ts';
import type { KnowledgeBase } from '../services/knowledge-base.ts';
import { compileSources } from '../services/sources.ts';
import type { Problem } from '../ingest/compile.ts';
import { progressBar } from './progress.ts';

export interface Built {
  base: KnowledgeBase;
  problems: Problem[];
}

/** Compiles and indexes the configured sources, with a progress bar, and puts them to use. */
export async function useSources(services: Services, signal?: AbortSignal): Promise<Built> {
  const { problems, ...corpus } = await compileSources(services.config.sources, {
    signal,
    municipalities: plainNames(services.gazetteer),
  });
  for (const { path, reason } of problems) services.log.warn({ path }, `left out: ${reason}`);
  const bar = progressBar('Embedding');
  const base = await services.builder.build(corpus, { signal, onProgress: bar }).finally(() => {
    bar.stop();
  });
  services.use(base);
  return { base, problems };
}

/**
 * Opens the index of a data folder that the user named, whatever it was made from; without one
 * the configured sources are indexed.
 */
export async function useIndex(services: Services, named: boolean): Promise<void> {
  if (named) services.use(await services.builder.open());
  else await useSources(services);
}

/** Towns whose name is no everyday word: those that a file's name may be trusted with. */
function plainNames({ all }: Gazetteer): Set<string> {
  return new Set(all.filter(({ ambiguous }) => !ambiguous).map(({ id }) => id));
}
