import type { Services } from '../services/open.ts';
import type { OpenedSources } from '../services/open-sources.ts';
import { progressBar } from './progress.ts';

export interface UseSourcesOptions {
  signal?: AbortSignal | undefined;
  /** Told of each file or line that is left out; the log, unless said otherwise. */
  onProblem?: (path: string, reason: string) => void;
}

/** Indexes what is new in the configured sources, with a progress bar, and puts them to use. */
export async function useSources(
  services: Services,
  { signal, onProblem = logProblem(services) }: UseSourcesOptions = {},
): Promise<OpenedSources> {
  const bar = progressBar('Embedding');
  const opened = await services.openSources({ signal, onProgress: bar }).finally(() => {
    bar.stop();
  });
  for (const { path, reason } of opened.problems) onProblem(path, reason);
  services.use(opened.base);
  return opened;
}

function logProblem({ log }: Services): (path: string, reason: string) => void {
  return (path, reason) => {
    log.warn({ path }, `left out: ${reason}`);
  };
}

/**
 * Opens the index of a data folder that the user named, whatever it was made from; without one
 * the configured sources are indexed. Waits for the model: who asks once does not ask again when
 * it is there.
 */
export async function useIndex(services: Services, named: boolean): Promise<void> {
  if (named) services.use(await services.builder.open());
  else await useSources(services);
  await services.embedder.ready();
}
