import { z } from 'zod';

/** The language model that writes answers; `null` in {@link Config} where none is set. */
export interface GeneratorConfig {
  /** Of the API, with its version part; without one, OpenAI's own. */
  baseUrl: string | undefined;
  model: string;
  /** Milliseconds for one answer, from the request to its last word. */
  timeout: number;
  /** Most tokens of one answer. */
  maxTokens: number;
  /** Per million tokens, in the operator's currency; 0 where nobody counts. */
  price: { input: number; output: number };
}

const price = z.coerce.number().min(0).default(0);

/** Settings of the language model; one without a name is no model. */
export const generatorEnvironment = z.object({
  LLM_MODEL: z.string().min(1).optional(),
  LLM_TIMEOUT: z.coerce.number().min(1).max(600).default(45),
  LLM_MAX_TOKENS: z.coerce.number().int().min(64).max(32_000).default(900),
  LLM_PRICE_INPUT: price,
  LLM_PRICE_OUTPUT: price,
});

/** `LLM_TIMEOUT` is in seconds. */
export function generatorOf(
  values: z.infer<typeof generatorEnvironment>,
  baseUrl: string | undefined,
): GeneratorConfig | null {
  if (values.LLM_MODEL === undefined) return null;
  return {
    baseUrl,
    model: values.LLM_MODEL,
    timeout: values.LLM_TIMEOUT * 1000,
    maxTokens: values.LLM_MAX_TOKENS,
    price: { input: values.LLM_PRICE_INPUT, output: values.LLM_PRICE_OUTPUT },
  };
}
