import type { Readable } from 'node:stream';
import pMap from 'p-map';
import type { Services } from '../services/open.ts';
import type { TraceEntry } from '../answer/trace.ts';
import { tellStep } from '../answer/trace.ts';
import type { Answer, AnswerService } from '../domain/answer.ts';
import { inBatches, readQuestions, tellBadLines } from './lines.ts';
import { print, printJson } from './output.ts';

/** Questions answered side by side: enough to keep the embedder's two calls busy. */
const atOnce = 8;
const batchSize = 64;

export interface AskOptions {
  municipality?: string | undefined;
  language?: string | undefined;
  json?: boolean | undefined;
  /** Tells what every step decided and why, before the answer. */
  explain?: boolean | undefined;
}

/** `ask`: one question for people to read, or JSON Lines in and out. */
export async function ask(
  services: Services,
  question: string | undefined,
  { municipality, language, json, explain }: AskOptions,
  input: Readable,
): Promise<number> {
  if (question !== undefined) {
    const trace: TraceEntry[] = [];
    const answer = await services.answer(
      { question, municipality, language },
      explain === true ? { onStep: (step, state) => trace.push(tellStep(step, state)) } : {},
    );
    if (json === true) await printJson(explain === true ? { ...answer, trace } : answer);
    else await print([...trace.flatMap(readableStep), readableAnswer(answer)].join('\n'));
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

function readableStep({ step, lines }: TraceEntry): string[] {
  return lines.length === 0 ? [] : [`[${step}]`, ...lines.map((line) => `  ${line}`)];
}

function readableService({
  name,
  phones,
  addresses,
  openingText,
  checkText,
}: AnswerService): string {
  const parts = [
    name,
    ...phones.map(({ number }) => number),
    ...addresses,
    openingText ?? checkText,
  ];
  return `▸ ${parts.filter((one) => one !== null).join(' · ')}`;
}

/** An answer as plain text, sources below it. */
export function readableAnswer(answer: Answer): string {
  const { crisis, intro, letter, claims, citations, notices, handoff, choices, services, terms } =
    answer;
  return [
    ...(crisis === undefined
      ? []
      : [
          `!! ${crisis.text}`,
          ...crisis.contacts.map(({ name, phone }) => `!! ${name}: ${phone}`),
          '',
        ]),
    intro,
    ...(letter?.summary ?? []).map((sentence) => `> ${sentence}`),
    ...choices.map(({ name }) => `- ${name}`),
    ...claims.map(
      ({ text, frame, citations: marks }) =>
        `• ${frame === undefined ? '' : `${frame} `}${text} ${marks.map((mark) => `[${mark}]`).join('')}`,
    ),
    ...services.map(readableService),
    ...terms.map(({ term, explanation }) => `${term} = ${explanation}`),
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
