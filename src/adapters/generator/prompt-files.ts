import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prompt } from '../../answer/generate/prompt.ts';
import { parsePrompt } from '../../answer/generate/prompt.ts';
import { packageRoot } from '../files/package-root.ts';

/** A prompt of the package's `prompts/`. Throws PromptError when it is not what it should be. */
export async function readPrompt(name: string): Promise<Prompt> {
  return parsePrompt(await readFile(join(packageRoot, 'prompts', `${name}.md`), 'utf8'));
}
