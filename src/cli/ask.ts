import type { Readable } from 'node:stream';
import pMap from 'p-map';
import type { Services } from '../services/open.ts';
import type { Answer } from '../domain/answer.ts';
import { inBatches, readQuestions, tellBadLines } from './lines.ts';
import { print, printJson } from './output.ts';

/** Questions answered side by side: enough to keep the embedder's two calls busy. */
const atOnce = 8;
const batchSize = 64;

export interface AskOptions {
  municipality?: string | undefined;
  language?: string | undefined;
  json?: boolean | undefined;
}

/** `ask`: one question for people to read, or JSON Lines in and out. */
export async function ask(
  services: Services,
  question: string | undefined,
  { municipality, language, json }: AskOptions,
  input: Readable,
): Promise<number> {
  if (question !== undefined) {
    const answer = await services.answer({ question, municipality, language });
    await (json === true ? printJson(answer) : print(readable(answer)));
    return 0;
  }
  const bad = tellBadLines();
  for await (const batch of inBatches(readQuestions(input, bad), batchSize)) {
    const answers = await pMap(
      batch,
      async ({ qid, ...asked }) => ({
        qid,
        ...(await services.answer({ municipality, language, ...asked })),
      }),
      { concurrency: atOnce },
    );
    for (const answer of answers) await printJson(answer);
  }
  return bad.exitCode();
}

/** An answer as plain text, sources below it. */
function readable(answer: Answer): string {
  const { crisis, intro, claims, citations, notices, handoff, choices } = answer;
  return [
    ...(crisis === undefined
      ? []
      : [
          `!! ${crisis.text}`,
          ...crisis.contacts.map(({ name, phone }) => `!! ${name}: ${phone}`),
          '',
        ]),
    intro,
    ...choices.map(({ name }) => `- ${name}`),
    ...claims.map(
      ({ text, citations: marks }) => `• ${text} ${marks.map((mark) => `[${mark}]`).join('')}`,
    ),
    ...notices.map(({ text }) => `(${text})`),
    ...(handoff === null
      ? []
      : [
          [handoff.who, handoff.phone, handoff.url, handoff.hours]
            .filter((one) => one !== null)
            .join(' · '),
        ]),
    '',
    ...citations.map(({ id, title, section, publisher, year, page }) =>
      [`[${id}] ${title}`, section, publisher, year, page]
        .filter((one) => one !== null && one !== '')
        .join(' · '),
    ),
    `-- ${answer.status}, ${answer.language}`,
  ].join('\n');
}
