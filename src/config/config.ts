import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { DeskConfig, DeskSecrets } from './desk.ts';
import { deskEnvironment, deskOf, deskSecretsOf, missingForDesk } from './desk.ts';
import type { GeneratorConfig } from './generator.ts';
import { generatorEnvironment, generatorOf } from './generator.ts';

/** Settings of one process, validated once; the only place that reads the environment. */
export interface Config {
  /** Folders and files that are indexed. */
  sources: string[];
  /** Where index and vector cache live. */
  dataDir: string;
  /** Where the embedding model is kept. */
  modelDir: string;
  port: number;
  host: string;
  logLevel: string;
  embedder: EmbedderConfig;
  /** The language model; `null`: answers are cards and quotes. */
  generator: GeneratorConfig | null;
  /** File of the websites that may embed Wegwijs; `null`: none may. */
  sitesFile: string | null;
  /** The desk for staff; `null`: it is off, none of its addresses exists. */
  desk: DeskConfig | null;
}

export type EmbedderConfig =
  | { kind: 'local' }
  | { kind: 'none' }
  | {
      kind: 'openai';
      baseUrl: string | undefined;
      model: string;
      dimension: number;
      queryPrefix: string;
      passagePrefix: string;
    };

/** Kept apart from {@link Config} so that settings can be logged. */
export interface Secrets {
  openaiKey: string | undefined;
  /** Key of the answers' signature; a random one per data folder when not set. */
  signatureKey: string | undefined;
  desk: DeskSecrets;
}

/** A setting that makes no sense; the message names the variable and what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const port = z.coerce.number().int().min(0).max(65_535);

const environment = z.object({
  WEGWIJS_SOURCES: z.string().default('corpus'),
  WEGWIJS_DATA: z.string().default('data'),
  WEGWIJS_CACHE: z.string().default('.cache'),
  WEGWIJS_EMBEDDER: z.enum(['local', 'openai', 'none']).default('local'),
  WEGWIJS_SITES: z.string().min(1).optional(),
  WEGWIJS_SIGNATURE_KEY: z.string().min(16).optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  EMBEDDING_MODEL: z.string().min(1).default('text-embedding-3-small'),
  EMBEDDING_DIMENSION: z.coerce.number().int().min(8).max(8192).default(1536),
  EMBEDDING_QUERY_PREFIX: z.string().default(''),
  EMBEDDING_PASSAGE_PREFIX: z.string().default(''),
  ...generatorEnvironment.shape,
  ...deskEnvironment.shape,
});

type Environment = z.infer<typeof environment>;

/**
 * Reads and validates the settings.
 *
 * @param env the process environment
 * @param root the package's folder; relative defaults (`corpus`, `data`, `.cache`) lie in it
 * @throws ConfigError naming every variable that is wrong
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): { config: Config; secrets: Secrets } {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) throw new ConfigError(explain(parsed.error));
  const values = parsed.data;
  const missing = missingForDesk(values);
  if (missing.length > 0)
    throw new ConfigError(`WEGWIJS_DESK=oidc needs ${missing.join(', ')} as well`);
  return {
    config: {
      sources: sourcesOf(values.WEGWIJS_SOURCES, root, env['WEGWIJS_SOURCES'] === undefined),
      dataDir: inRoot(values.WEGWIJS_DATA, root, env['WEGWIJS_DATA']),
      modelDir: join(inRoot(values.WEGWIJS_CACHE, root, env['WEGWIJS_CACHE']), 'model'),
      port: values.PORT,
      host: values.HOST,
      logLevel: values.LOG_LEVEL,
      embedder: embedderOf(values),
      generator: generatorOf(values, values.OPENAI_BASE_URL),
      sitesFile: values.WEGWIJS_SITES === undefined ? null : resolve(values.WEGWIJS_SITES),
      desk: deskOf(values),
    },
    secrets: {
      openaiKey: values.OPENAI_API_KEY,
      signatureKey: values.WEGWIJS_SIGNATURE_KEY,
      desk: deskSecretsOf(values),
    },
  };
}

/** This process's settings, for the package in `root`. */
export function configFromProcess(root: string): { config: Config; secrets: Secrets } {
  return readConfig(process.env, root);
}

function explain(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** A path that the user wrote is relative to where they stand; a default to the package. */
function inRoot(path: string, root: string, written: string | undefined): string {
  return written === undefined || written === '' ? join(root, path) : resolve(path);
}

function sourcesOf(value: string, root: string, isDefault: boolean): string[] {
  const paths = value
    .split(':')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  return paths.map((path) => (isDefault ? join(root, path) : resolve(path)));
}

function embedderOf(values: Environment): EmbedderConfig {
  if (values.WEGWIJS_EMBEDDER !== 'openai') return { kind: values.WEGWIJS_EMBEDDER };
  return {
    kind: 'openai',
    baseUrl: values.OPENAI_BASE_URL,
    model: values.EMBEDDING_MODEL,
    dimension: values.EMBEDDING_DIMENSION,
    queryPrefix: values.EMBEDDING_QUERY_PREFIX,
    passagePrefix: values.EMBEDDING_PASSAGE_PREFIX,
  };
}
