import type { Readable } from 'node:stream';
import type { Services } from '../services/open.ts';
import { readQuestions, tellBadLines } from './lines.ts';
import { print, printJson } from './output.ts';

/** `detect`: the language of a text, or JSON Lines in and out. */
export async function detect(
  services: Pick<Services, 'identify'>,
  text: string | undefined,
  { json }: { json?: boolean | undefined },
  input: Readable,
): Promise<number> {
  if (text !== undefined) {
    const identification = services.identify(text, undefined);
    await (json === true ? printJson(identification) : print(identification.language));
    return 0;
  }
  const bad = tellBadLines();
  for await (const { qid, question, language } of readQuestions(input, bad)) {
    await printJson({ qid, ...services.identify(question, language) });
  }
  return bad.exitCode();
}
