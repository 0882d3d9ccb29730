import koffi from 'koffi';
import type { KoffiFunc } from 'koffi';
import { MAX_TOKENS, capText, cleanText } from './prepare-text.ts';
import type { ModelFiles } from './model-files.ts';

export type TextKind = 'query' | 'passage';

/** The C engine with its model in this process's memory. */
export interface Engine {
  readonly dimension: number;
  /** Tokens of a clean text as the model reads it, markers and prefix included. */
  tokenCount(text: string, kind: TextKind): number;
  /** Unit vector of any text; about 1.5 ms of one core per token. */
  embed(text: string, kind: TextKind): Promise<Float32Array>;
}

type Load = KoffiFunc<(path: string) => bigint | null>;
type Dimension = KoffiFunc<(model: bigint) => number>;
type TokenCount = KoffiFunc<(model: bigint, text: string, isQuery: number) => number>;
type Embed = KoffiFunc<(model: bigint, text: string, isQuery: number, out: Float32Array) => number>;

/**
 * Loads library and model.
 *
 * Never unloaded: the library crashes on it. `OMP_NUM_THREADS=1` must stand in the environment
 * before this is called. Each call allocates its own buffers and the model is only read, so calls
 * may run side by side, with bit-identical vectors.
 *
 * @throws Error when either cannot be loaded
 */
export function openEngine(files: Pick<ModelFiles, 'enginePath' | 'modelPath'>): Engine {
  const library = koffi.load(files.enginePath);
  const load = library.func('void *e5_load(const char *path)') as Load;
  const dimensionOf = library.func('int e5_dim(const void *model)') as Dimension;
  const model = load(files.modelPath);
  if (model === null) throw new Error(`The model ${files.modelPath} cannot be loaded.`);
  const tokenCount = counter(
    library.func('int e5_token_count(void *model, const char *text, int is_query)') as TokenCount,
    model,
  );
  const embed = library.func(
    'int e5_embed(void *model, const char *text, int is_query, _Out_ float *out)',
  ) as Embed;
  const dimension = dimensionOf(model);
  return { dimension, tokenCount, embed: embedder(embed, model, dimension, tokenCount) };
}

function counter(count: TokenCount, model: bigint): Engine['tokenCount'] {
  return (text, kind) => count(model, text, isQuery(kind));
}

function embedder(
  embed: Embed,
  model: bigint,
  dimension: number,
  tokenCount: Engine['tokenCount'],
): Engine['embed'] {
  return async (text, kind) => {
    const fitting = capText(cleanText(text), MAX_TOKENS, (part) => tokenCount(part, kind));
    const out = new Float32Array(dimension);
    await new Promise<void>((resolve, reject) => {
      embed.async(model, fitting, isQuery(kind), out, (error: unknown, code: number) => {
        if (error === null && code === 0) resolve();
        else reject(new Error(`The engine failed (${code}).`, { cause: error }));
      });
    });
    return out;
  };
}

function isQuery(kind: TextKind): number {
  return kind === 'query' ? 1 : 0;
}
