import { Hono } from 'hono';
import type { Candidate } from '../domain/retrieval.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { check, searchQuery } from './schemas.ts';

/** `GET /api/search`: what was found and what was rejected, with scores. */
export function searchRoutes({ identify, retrieve, gazetteer }: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/', async (c) => {
    const { q, municipality, k, validOn, kinds } = check(searchQuery, c.req.query());
    const question = q.toWellFormed().replaceAll('\0', ' ').normalize('NFC');
    const { language } = identify(question, undefined);
    const found = await retrieve({
      question,
      language,
      municipality: municipality === undefined ? null : idOf(municipality, gazetteer),
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

/** A municipality may be given by name; one that we do not know may still be that of a document. */
function idOf(given: string, { get, find }: HttpServices['gazetteer']): string {
  return (get(given) ?? find(given))?.id ?? given;
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
