import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { useSources } from '../../src/cli/knowledge.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Overrides, Services } from '../../src/services/open.ts';
import { openServices } from '../../src/services/open.ts';

export interface TestServices extends Services {
  /** Closes everything and removes the data folder. */
  dispose(): Promise<void>;
}

/** Real services over real files in a data folder of their own; nothing is mocked. */
export async function testServices(
  environment: Record<string, string> = {},
  overrides: Overrides = {},
): Promise<TestServices> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wegwijs-'));
  const { config, secrets } = readConfig(
    { LOG_LEVEL: 'silent', WEGWIJS_DATA: dataDir, ...environment },
    packageRoot,
  );
  const services = await openServices(config, secrets, overrides);
  await useSources(services);
  return {
    ...services,
    async dispose() {
      await services.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
