import { z } from 'zod';
import type { Generator } from '../../ports/generator.ts';
import { GeneratorUnavailable } from '../../ports/generator.ts';
import type { Prompt } from './prompt.ts';
import { fillPrompt } from './prompt.ts';

/**
 * A question as a Dutch search query; `null` where the model gives none. The question holds no
 * personal data.
 *
 * @throws the signal's reason when cancelled; nothing else
 */
export type RewriteQuery = (
  question: string,
  languageName: string,
  signal: AbortSignal,
) => Promise<string | null>;

const longestQuery = 200;
const mostTokens = 120;
const answer = z.object({ query: z.string() });

export function createRewriter({
  generator,
  prompt,
}: {
  generator: Generator;
  prompt: Prompt;
}): RewriteQuery {
  return async (question, language, signal) => {
    const request = fillPrompt(prompt, { language }, { question });
    try {
      let written = '';
      for await (const chunk of generator.write({ ...request, maxTokens: mostTokens }, signal))
        written += chunk;
      return queryIn(written);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof GeneratorUnavailable) return null;
      throw error;
    }
  };
}

/** From the JSON that was asked for, or the one line of an endpoint that knows no schema. */
function queryIn(written: string): string | null {
  const bare = written.replace(/^\s*```(?:json)?|```\s*$/g, '').trim();
  const query = bare.startsWith('{') ? fromJson(bare) : bare;
  if (query === null || query.includes('\n')) return null;
  const plain = query
    .toWellFormed()
    .replace(/[\p{Cc}"]+/gu, ' ')
    .trim();
  return plain === '' || plain.length > longestQuery ? null : plain;
}

function fromJson(text: string): string | null {
  try {
    const read = answer.safeParse(JSON.parse(text));
    return read.success ? read.data.query : null;
  } catch {
    return null;
  }
}
