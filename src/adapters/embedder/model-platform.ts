import { readFile } from 'node:fs/promises';
import { MODEL_ARTIFACTS } from './model-artifacts.ts';
import type { ModelArtifacts } from './model-artifacts.ts';
import { ModelError } from './model-error.ts';

/** What the engine needs to know about a computer before it is loaded. */
export interface Machine {
  platform: string;
  arch: string;
  /** Linux only: false on musl (Alpine). */
  glibc: boolean;
  /** Linux on x64 only: the processor's flags, space-separated; empty when they cannot be read. */
  cpuFlags: string;
}

/** The computer this process runs on. */
export async function thisMachine(): Promise<Machine> {
  const { platform, arch } = process;
  return { platform, arch, glibc: hasGlibc(), cpuFlags: await readCpuFlags() };
}

/**
 * The files for a machine.
 *
 * The engine executes AVX2 and FMA instructions without asking; on a processor without them it
 * would die with an illegal instruction, so they are looked for first.
 *
 * @throws {ModelError} `unsupported`
 */
export function artifactsFor(machine: Machine): ModelArtifacts {
  const name = `${machine.platform}-${machine.arch}`;
  const found = MODEL_ARTIFACTS.find((artifacts) => artifacts.platform === name);
  if (!found) throw unsupported(`there is no engine for ${name}`);
  if (machine.platform !== 'linux') return found;
  if (!machine.glibc) throw unsupported('its engine needs glibc, which this system does not have');
  if (machine.arch === 'x64' && !hasVectorUnit(machine.cpuFlags)) {
    throw unsupported('its engine needs a processor with AVX2 and FMA');
  }
  return found;
}

function unsupported(why: string): ModelError {
  const message = `The local embedding model does not run here because ${why}: configure an OpenAI-compatible embeddings endpoint instead, or use Linux (x64 with AVX2, or arm64; glibc) or macOS on arm64.`;
  return new ModelError('unsupported', message);
}

/** Flags that cannot be read (a hardened container) are given the benefit of the doubt. */
function hasVectorUnit(cpuFlags: string): boolean {
  const flags = new Set(cpuFlags.split(/\s+/u));
  return cpuFlags === '' || (flags.has('avx2') && flags.has('fma'));
}

function hasGlibc(): boolean {
  if (process.platform !== 'linux') return true;
  // The report's network section resolves host names and may take seconds.
  (process.report as { excludeNetwork?: boolean }).excludeNetwork = true;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

async function readCpuFlags(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return '';
  const info = await readFile('/proc/cpuinfo', 'utf8').catch(() => '');
  return /^flags\s*:\s*(.*)$/mu.exec(info)?.[1] ?? '';
}
