import { BadRequestError, UnprocessableEntityError } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { GenerationRequest } from '../../ports/generator.ts';

/** What an endpoint was found not to understand; each costs one refused request, once. */
export interface Dialect {
  /** A JSON schema for the answer; else the answer is plain text. */
  schema: boolean;
  temperature: boolean;
  /** Newer models of OpenAI take `max_completion_tokens` only. */
  maxTokens: 'max_tokens' | 'max_completion_tokens' | null;
  usage: boolean;
}

export const richestDialect: Dialect = {
  schema: true,
  temperature: true,
  maxTokens: 'max_tokens',
  usage: true,
};

/** The request as an endpoint of this dialect understands it. */
export function requestBody(
  { system, user, output }: GenerationRequest,
  model: string,
  maxTokens: number,
  dialect: Dialect,
): ChatCompletionCreateParamsStreaming {
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: dialect.schema ? system.structured : system.plain },
      { role: 'user', content: user },
    ],
    ...(dialect.schema && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: output.name, schema: output.schema, strict: true },
      },
    }),
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.maxTokens !== null && { [dialect.maxTokens]: maxTokens }),
    ...(dialect.usage && { stream_options: { include_usage: true } }),
  };
}

/** The dialect without what the endpoint just refused, or `null` when it refused something else. */
export function simpler(dialect: Dialect, error: unknown): Dialect | null {
  if (!(error instanceof BadRequestError || error instanceof UnprocessableEntityError)) return null;
  const said = `${error.param ?? ''} ${error.message}`;
  if (dialect.schema && /response_format|json_schema|structured|guided|grammar/i.test(said))
    return { ...dialect, schema: false };
  if (dialect.temperature && /temperature/i.test(said)) return { ...dialect, temperature: false };
  if (dialect.usage && /stream_options|include_usage/i.test(said))
    return { ...dialect, usage: false };
  if (/max_(?:completion_)?tokens/i.test(said)) return withOtherLimit(dialect);
  // An endpoint that does not say what it dislikes: the newest of the parameters is the likeliest.
  return dialect.schema ? { ...dialect, schema: false } : null;
}

function withOtherLimit(dialect: Dialect): Dialect | null {
  if (dialect.maxTokens === 'max_tokens') return { ...dialect, maxTokens: 'max_completion_tokens' };
  return dialect.maxTokens === null ? null : { ...dialect, maxTokens: null };
}
