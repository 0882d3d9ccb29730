import { Hono } from 'hono';
import type { Candidate } from '../domain/retrieval.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { check, searchQuery } from './schemas.ts';

/** `GET /api/search`: what was found and what was rejected, with scores. */
export function searchRoutes({ identify, retrieve }: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/', async (c) => {
    const { q, municipality, k, validOn, kinds } = check(searchQuery, c.req.query());
    const question = q.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
    const { language } = identify(question, undefined);
    const found = await retrieve({
      question,
      language,
      municipality: municipality ?? null,
      k,
      validOn,
      recordKinds: kinds,
      signal: c.req.raw.signal,
    });
    return c.json({
      language,
      dense: found.dense,
      results: found.kept.map(searchResult),
      rejected: found.rejected.map((candidate) => ({
        ...searchResult(candidate),
        reason: candidate.rejected,
      })),
      timings: found.timings,
    });
  });
}

/** A candidate as the API shows it. */
export function searchResult({
  passage,
  score,
  confidence,
  scores,
  matchedTerms,
}: Candidate): object {
  return {
    passageId: passage.id,
    documentId: passage.recordId,
    title: passage.title,
    section: passage.headingPath.at(-1) ?? '',
    municipality: passage.municipality,
    text: passage.text,
    score,
    confidence,
    scores,
    matchedTerms,
  };
}
