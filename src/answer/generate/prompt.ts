import { parse } from 'yaml';
import { z } from 'zod';
import type { GenerationRequest } from '../../ports/generator.ts';

const head = z.strictObject({
  name: z.string().regex(/^[a-z-]+$/),
  /** Goes up with every change of the words, so that answers of two versions are told apart. */
  version: z.int().positive(),
  placeholders: z.array(z.string().regex(/^[a-z]+$/)),
  /** JSON Schema of what the model gives back. */
  output: z.looseObject({ type: z.literal('object') }),
});

/** A prompt file of `prompts/`. */
export interface Prompt extends z.infer<typeof head> {
  /** Instructions; `structured` and `plain` say in which form to answer. */
  sections: { system: string; structured: string; plain: string };
}

/** A file in `prompts/` is not what it should be; the message names what is wrong. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}

const sectionNames = ['system', 'structured', 'plain'] as const;
const placeholder = /\{\{(\w+)\}\}/g;

/** Reads a prompt file: YAML head, then a section for each heading. Throws PromptError. */
export function parsePrompt(source: string): Prompt {
  const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  if (front === undefined || body === undefined) throw new PromptError('there is no head');
  const parsed = head.safeParse(parse(front));
  if (!parsed.success) throw new PromptError(z.prettifyError(parsed.error));
  const sections = sectionsOf(body);
  checkPlaceholders(parsed.data, Object.values(sections).join('\n'));
  return { ...parsed.data, sections };
}

function sectionsOf(body: string): Prompt['sections'] {
  const found = new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const [title = '', ...lines] = part.split('\n');
        return [title.trim(), lines.join('\n').trim()] as const;
      }),
  );
  const section = (name: (typeof sectionNames)[number]): string => {
    const text = found.get(name);
    if (text === undefined || text === '') throw new PromptError(`there is no section "${name}"`);
    return text;
  };
  for (const name of found.keys()) {
    if (!(sectionNames as readonly string[]).includes(name))
      throw new PromptError(`nobody reads section "${name}"`);
  }
  return { system: section('system'), structured: section('structured'), plain: section('plain') };
}

function checkPlaceholders({ placeholders }: { placeholders: string[] }, text: string): void {
  const used = new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''));
  const unknown = [...used].filter((name) => !placeholders.includes(name));
  const unused = placeholders.filter((name) => !used.has(name));
  if (unknown.length > 0) throw new PromptError(`placeholder not declared: ${unknown.join(', ')}`);
  if (unused.length > 0) throw new PromptError(`placeholder not used: ${unused.join(', ')}`);
}

/**
 * The request that a prompt makes. Values are ours (a language's name, a number); what people or
 * documents wrote goes into `data` only, as JSON, so that it cannot end its place in the message.
 */
export function fillPrompt(
  { name, sections, output }: Prompt,
  values: Readonly<Record<string, string>>,
  data: unknown,
): GenerationRequest {
  const fill = (text: string): string =>
    text.replace(placeholder, (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new PromptError(`no value for placeholder ${key}`);
      return value;
    });
  const system = fill(sections.system);
  return {
    system: {
      structured: `${system}\n\n${fill(sections.structured)}`,
      plain: `${system}\n\n${fill(sections.plain)}`,
    },
    user: JSON.stringify(data),
    output: { name, schema: output },
  };
}
