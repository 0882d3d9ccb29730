import { createHmac, randomUUID } from 'node:crypto';
import type { Answer, Question } from '../domain/answer.ts';
import { directionOf } from '../domain/languages.ts';
import type { AnswerServices, AnswerState, Step } from './state.ts';
import { initialState } from './state.ts';
import { addHandoff } from './steps/add-handoff.ts';
import { addNotices } from './steps/add-notices.ts';
import { addServices } from './steps/add-services.ts';
import { addTerms } from './steps/add-terms.ts';
import { answerParts } from './steps/answer-parts.ts';
import { chooseCard } from './steps/choose-card.ts';
import { clarify } from './steps/clarify.ts';
import { compose } from './steps/compose.ts';
import { decide } from './steps/decide.ts';
import { detectLanguage } from './steps/detect-language.ts';
import { embedQuestion } from './steps/embed.ts';
import { explainTerm } from './steps/explain-term.ts';
import { findServicesFor } from './steps/find-services.ts';
import { findSituation } from './steps/find-situation.ts';
import { generate } from './steps/generate.ts';
import { readLetter } from './steps/read-letter.ts';
import { leadToOwnDesk } from './steps/own-desk.ts';
import { matchSchemes } from './steps/match-schemes.ts';
import { readMessageMeaning } from './steps/meaning.ts';
import { meetSituation } from './steps/meet-situation.ts';
import { redactPersonalData } from './steps/redact.ts';
import { resolveContext } from './steps/resolve-context.ts';
import { retrievePassages } from './steps/retrieve.ts';
import { rewriteQuery } from './steps/rewrite.ts';
import { triage } from './steps/triage.ts';
import { understand } from './steps/understand.ts';
import { verify } from './steps/verify.ts';
import { findTeam } from './steps/who-to-go-to.ts';

/** The way of a question (design §2), in order. */
export const steps: readonly Step[] = [
  detectLanguage,
  triage,
  redactPersonalData,
  readLetter,
  resolveContext,
  clarify,
  understand,
  embedQuestion,
  readMessageMeaning,
  retrievePassages,
  chooseCard,
  answerParts,
  findSituation,
  explainTerm,
  findTeam,
  matchSchemes,
  findServicesFor,
  meetSituation,
  rewriteQuery,
  decide,
  generate,
  compose,
  verify,
  leadToOwnDesk,
  addServices,
  addHandoff,
  addTerms,
  addNotices,
];

export interface AnswerOptions {
  signal?: AbortSignal | undefined;
  /** Key of the signature. */
  signatureKey: string;
  /** Called after every step, for streaming and for tracing. */
  onStep?: ((step: Step, state: Readonly<AnswerState>) => void) | undefined;
  /** As in {@link AnswerServices}. */
  onClaim?: AnswerServices['onClaim'];
}

/**
 * Takes a question along the steps until one settles the outcome; after that only those that say so.
 *
 * @throws the signal's reason when cancelled, and what a service throws
 */
export async function answerQuestion(
  asked: Question,
  services: AnswerServices,
  options: AnswerOptions,
): Promise<Answer> {
  const state = initialState(asked);
  const timings: Record<string, number> = {};
  const signal = options.signal ?? new AbortController().signal;
  const { onClaim } = options;
  const world = onClaim === undefined ? services : { ...services, onClaim };
  for (const step of steps) {
    signal.throwIfAborted();
    if (state.status !== null && !step.after?.includes(state.status)) continue;
    const started = performance.now();
    await step.run(state, world, signal);
    timings[step.name] = performance.now() - started;
    options.onStep?.(step, state);
  }
  return sign(present(state, timings), options.signatureKey);
}

function present(state: AnswerState, timings: Record<string, number>): Omit<Answer, 'signature'> {
  return {
    id: randomUUID(),
    status: state.status ?? 'unavailable',
    mode: state.mode,
    language: state.language,
    direction: directionOf(state.language),
    municipality: state.municipality?.id ?? null,
    ...(state.crisis === null ? {} : { crisis: state.crisis }),
    ...(state.letter === null ? {} : { letter: state.letter }),
    intro: state.intro,
    claims: state.claims,
    citations: state.citations,
    services: state.services,
    terms: state.terms,
    handoff: state.handoff,
    choices: state.choices,
    notices: state.notices,
    timings: { ...timings, ...retrievalTimings(state) },
  };
}

/** What retrieval spent on words, meaning and ranking, as parts of its step. */
function retrievalTimings({ retrieval }: AnswerState): Record<string, number> {
  const parts = Object.entries(retrieval?.timings ?? {}).filter(([name]) => name !== 'embed');
  return Object.fromEntries(parts.map(([name, ms]) => [`retrieve.${name}`, ms]));
}

/** Signs what a receipt may be made from: everything but how long it took. */
function sign(answer: Omit<Answer, 'signature'>, key: string): Answer {
  return { ...answer, signature: signatureOf(answer, key) };
}

/** HMAC-SHA-256 (hex) over the answer without `timings` and `signature`. */
export function signatureOf(answer: Partial<Answer>, key: string): string {
  const { timings: _timings, signature: _signature, ...signed } = answer;
  return createHmac('sha256', key).update(JSON.stringify(signed)).digest('hex');
}
