import type { Services } from '../services/open.ts';
import { useSources } from './knowledge.ts';
import { print, printJson, tell } from './output.ts';

/** `ingest`: makes the index hold exactly the given sources. Exit code 1 when a file or a line of one was left out. */
export async function ingest(
  services: Services,
  { json }: { json?: boolean | undefined },
): Promise<number> {
  const { base, problems } = await useSources(services, {
    onProblem: (path, reason) => {
      tell(`${path}: ${reason}`);
    },
  });
  const { shipped, cached, embedded } = services.embedder.counts;
  const report = {
    documents: base.records.size,
    passages: base.index.passages.length,
    vectors: { shipped, cached, embedded },
    leftOut: problems,
    notices: services.readiness().notices,
  };
  if (json === true) await printJson(report);
  else
    await print(
      `${report.documents} documents, ${report.passages} passages; vectors: ${shipped} shipped, ${cached} cached, ${embedded} made; ${problems.length} files or lines left out`,
    );
  return problems.length > 0 ? 1 : 0;
}
