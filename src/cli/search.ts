import type { Readable } from 'node:stream';
import { searchResult } from '../http/search.ts';
import type { Services } from '../services/open.ts';
import type { RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import { inBatches, readQuestions, tellBadLines } from './lines.ts';
import { print, printJson } from './output.ts';

const batchSize = 64;

export interface SearchOptions {
  municipality?: string | undefined;
  k: number;
  json?: boolean | undefined;
}

/** `search`: passages for one question, or JSON Lines in and out, embedded in batches. */
export async function search(
  services: Services,
  question: string | undefined,
  options: SearchOptions,
  input: Readable,
): Promise<number> {
  const requestOf = (text: string, municipality: string | undefined): RetrievalRequest => {
    const clean = text.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
    const { language } = services.identify(clean, undefined);
    return { question: clean, language, municipality: municipality ?? null, k: options.k };
  };
  if (question !== undefined) {
    const request = requestOf(question, options.municipality);
    const result = await services.retriever.retrieve(request);
    await (options.json === true ? printJson(asJson(request, result)) : printHits(result));
    return 0;
  }
  const bad = tellBadLines();
  for await (const batch of inBatches(readQuestions(input, bad), batchSize)) {
    const requests = batch.map((one) =>
      requestOf(one.question, one.municipality ?? options.municipality),
    );
    const results = await services.retriever.retrieveAll(requests);
    for (const [n, result] of results.entries()) {
      const request = requests[n];
      if (request !== undefined)
        await printJson({ qid: batch[n]?.qid, ...asJson(request, result) });
    }
  }
  return bad.exitCode();
}

function asJson(
  { language }: RetrievalRequest,
  { kept, rejected, dense, timings }: RetrievalResult,
): object {
  return {
    language,
    dense,
    results: kept.map(searchResult),
    rejected: rejected.map((candidate) => ({
      ...searchResult(candidate),
      reason: candidate.rejected,
    })),
    timings,
  };
}

async function printHits({ kept }: RetrievalResult): Promise<void> {
  for (const [n, { passage, score, confidence }] of kept.entries()) {
    await print(
      `${n + 1}. ${passage.id}  score ${score.toFixed(3)}  confidence ${confidence.toFixed(2)}`,
    );
    await print(`   ${passage.text.replace(/\s+/g, ' ').slice(0, 200)}`);
  }
}
