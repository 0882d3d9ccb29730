import type { Citation, Claim } from '../../domain/answer.ts';
import type { Municipality } from '../../domain/knowledge.ts';
import type { Generator, GeneratorFault } from '../../ports/generator.ts';
import { GeneratorUnavailable } from '../../ports/generator.ts';
import type { DropReason, Verifier } from '../../verify/verify.ts';
import type { Cited } from './cite.ts';
import { Citer } from './cite.ts';
import type { Prompt } from './prompt.ts';
import { fillPrompt } from './prompt.ts';
import type { DraftClaim } from './read-claims.ts';
import { readClaims, UnreadableAnswer } from './read-claims.ts';
import type { Source } from './sources.ts';
import { evidenceOf, shownSource } from './sources.ts';

/** Why the embedded answer is given instead of a written one; the closed list of counters. */
export type WriterFailure =
  | GeneratorFault
  /** The model says that the sources do not answer. */
  | 'declined'
  /** Too little of what it wrote could be proven. */
  | 'unproven'
  /** There are no vectors to compare with at this moment. */
  | 'no_vectors';

export interface WritingTask {
  /** Without personal data. */
  question: string;
  /** What the question is about, where an earlier turn completes it; without personal data. */
  topic: string | null;
  language: string;
  /** The language's name in English. */
  languageName: string;
  municipality: { id: Municipality; name: string } | null;
  /** `YYYY-MM-DD`. */
  today: string;
  sources: readonly Source[];
}

/** What became of one answer; holds no text but the answer's own. */
export interface Written {
  /** Empty with a failure. */
  claims: Claim[];
  citations: Citation[];
  failure: WriterFailure | null;
  dropped: Partial<Record<DropReason, number>>;
}

export interface WriterParts {
  generator: Generator;
  verifier: Verifier;
  prompt: Prompt;
}

export interface AnswerWriter {
  /**
   * Has an answer written and verified claim by claim; each claim is told as soon as it is proven.
   * Claims that were told are withdrawn when the answer as a whole fails.
   *
   * @throws the signal's reason when cancelled; nothing else
   */
  write(
    task: WritingTask,
    signal: AbortSignal,
    onClaim: (claim: Claim, citations: readonly Citation[]) => void,
  ): Promise<Written>;
}

/** More is not read by somebody under stress. */
const mostClaims = 5;
/** Below this share of proven claims the rest is not trusted either. */
const leastProven = 0.5;

export function createWriter({ generator, verifier, prompt }: WriterParts): AnswerWriter {
  return {
    async write(task, signal, onClaim) {
      const citer = new Citer();
      const claims: Claim[] = [];
      const dropped: Written['dropped'] = {};
      const fail = (failure: WriterFailure): Written => ({
        claims: [],
        citations: [],
        failure,
        dropped,
      });
      const drafts = readClaims(generator.write(requestFor(prompt, task), signal));
      let read = 0;
      try {
        for await (const draft of drafts) {
          read += 1;
          const proven = await prove(draft, task, verifier, citer, signal);
          if (proven === null) return fail('no_vectors');
          if (typeof proven === 'string') {
            dropped[proven] = (dropped[proven] ?? 0) + 1;
            // The first claim is the answer itself: without it the others hang in the air.
            if (read === 1) return fail('unproven');
          } else {
            claims.push(proven);
            onClaim(proven, citer.citations);
          }
          if (read === mostClaims) break;
        }
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof GeneratorUnavailable) return fail(error.fault);
        if (!(error instanceof UnreadableAnswer)) throw error;
        generator.reject('malformed');
        return fail('malformed');
      }
      if (read === 0) return fail('declined');
      if (claims.length < leastProven * read) return fail('unproven');
      return { claims, citations: citer.citations, failure: null, dropped };
    },
  };
}

function requestFor(prompt: Prompt, task: WritingTask): ReturnType<typeof fillPrompt> {
  const { question, topic, languageName, municipality, today, sources } = task;
  const values = { language: languageName, most: String(mostClaims) };
  return fillPrompt(prompt, values, {
    question,
    ...(topic !== null && { topic }),
    municipality: municipality?.name ?? null,
    today,
    sources: sources.map(shownSource),
  });
}

/** The claim with its citations, or why it is not shown; `null` where nothing can be compared. */
async function prove(
  { text, tokens }: DraftClaim,
  { sources, language, municipality }: WritingTask,
  verifier: Verifier,
  citer: Citer,
  signal: AbortSignal,
): Promise<Claim | DropReason | null> {
  const cited = citedBy(tokens, sources);
  const words = withoutTokens(text, sources);
  if (cited === null || words === null) return 'source';
  const verdict = await verifier.verify(
    {
      text: words,
      language,
      municipality: municipality?.id ?? null,
      evidence: cited.map(({ source, sentences }) => evidenceOf(source, sentences)),
    },
    signal,
  );
  if (verdict === null) return null;
  return verdict.accepted ? citer.cite(words, language, cited) : verdict.reason;
}

/** `null` when there is none, or one that was never given out. */
function citedBy(tokens: readonly string[], sources: readonly Source[]): Cited[] | null {
  const wanted = new Set(tokens.map((token) => token.trim()));
  const cited = sources
    .map((source) => ({
      source,
      sentences: source.sentences.filter(({ token }) => wanted.has(token)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  const found = cited.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return found === 0 || found < wanted.size ? null : cited;
}

/** Tokens belong beside a claim, not in it; one that stays in a sentence has broken it. */
function withoutTokens(text: string, sources: readonly Source[]): string | null {
  const tokens = sources.flatMap(({ sentences }) => sentences.map(({ token }) => token));
  const bare = tokens.reduce((rest, token) => rest.replaceAll(`[${token}]`, ''), text).trim();
  return tokens.some((token) => bare.includes(token)) ? null : bare;
}
