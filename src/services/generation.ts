import { OpenAiGenerator } from '../adapters/generator/openai-generator.ts';
import { readPrompt } from '../adapters/generator/prompt-files.ts';
import { readLanguageMeans } from '../adapters/retrieval-data/language-means.ts';
import type { GenerationCounts } from '../answer/generate/metrics.ts';
import { createGenerationCounter } from '../answer/generate/metrics.ts';
import { createRewriter } from '../answer/generate/rewrite.ts';
import type { RewriteQuery } from '../answer/generate/rewrite.ts';
import type { AnswerWriter, Written } from '../answer/generate/writer.ts';
import { createWriter } from '../answer/generate/writer.ts';
import type { Config, Secrets } from '../config/config.ts';
import type { Directory } from '../directory/files.ts';
import type { HttpLog } from '../http/context.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import { neutralMeans } from './knowledge-base.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Generator, GeneratorStatus, GeneratorUsage } from '../ports/generator.ts';
import { organisationNames } from '../verify/names.ts';
import { createSimilarity } from '../verify/similarity.ts';
import type { Verifier } from '../verify/verify.ts';
import { createVerifier } from '../verify/verify.ts';

/** Numbers about the language model for whoever watches the server; no text, no persons. */
export interface GenerationReport {
  model: string;
  status: GeneratorStatus;
  usage: Readonly<GeneratorUsage>;
  answers: GenerationCounts;
}

/** Everything that answers written by a language model need. */
export interface Generation {
  writer: AnswerWriter;
  rewrite: RewriteQuery;
  onWritten(written: Written | null): void;
  /** Whether the model is being asked at this moment. */
  status(): { model: string } & GeneratorStatus;
  report(): GenerationReport;
}

export interface VerifierSources {
  embedder: Pick<Embedder, 'modelId' | 'dimension' | 'embedQueries' | 'embedPassages'>;
  gazetteer: Gazetteer;
  directory: Directory;
}

/** The verifier over the configured embedding model. */
export async function openVerifier({
  embedder,
  gazetteer,
  directory,
}: VerifierSources): Promise<Verifier> {
  const { modelId, dimension } = embedder;
  const means = (await readLanguageMeans(modelId)) ?? neutralMeans(modelId, dimension);
  const names = directory.services.flatMap(({ name, organization }) => [organization, name]);
  return createVerifier({
    similarity: createSimilarity({ embedder, means }),
    modelId,
    gazetteer,
    organisations: organisationNames(names),
  });
}

/** `null` where no language model is configured. */
export async function openGeneration(
  { generator: settings }: Config,
  { openaiKey }: Secrets,
  sources: VerifierSources,
  log: Pick<HttpLog, 'info'>,
): Promise<Generation | null> {
  if (settings === null) return null;
  const generator = new OpenAiGenerator({ ...settings, apiKey: openaiKey });
  const [verifier, answer, query] = await Promise.all([
    openVerifier(sources),
    readPrompt('answer'),
    readPrompt('rewrite'),
  ]);
  const counter = createGenerationCounter();
  return {
    writer: createWriter({ generator, verifier, prompt: answer }),
    rewrite: createRewriter({ generator, prompt: query }),
    onWritten(written) {
      counter.count(written);
      logWritten(written, generator, answer.version, log);
    },
    status: () => ({ model: generator.model, ...generator.status() }),
    report: () => ({
      model: generator.model,
      status: generator.status(),
      usage: generator.usage(),
      answers: counter.counts(),
    }),
  };
}

function logWritten(
  written: Written | null,
  generator: Generator,
  prompt: number,
  log: Pick<HttpLog, 'info'>,
): void {
  const { failure = null, claims = [], dropped = {} } = written ?? {};
  const fields = {
    model: generator.model,
    prompt,
    asked: written !== null,
    failure,
    claims: claims.length,
    dropped,
  };
  log.info({ ...fields, usage: generator.usage() }, 'generation');
}
