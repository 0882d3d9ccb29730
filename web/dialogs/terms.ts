import { html } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { serverUrl } from '../shared/base.ts';
import type { Claim, Term } from '../shared/types.ts';
import { spoken } from '../views/text.ts';
import { frame } from './frame.ts';

/** More would be a dictionary, not a help. */
const atMost = 5;
const glossaries = new Map<string, Promise<Term[]>>();

/** Dutch terms that stand in an answer, in the order in which they stand there. */
export async function termsIn(claims: readonly Claim[], language: string): Promise<Term[]> {
  const text = claims.map((claim) => claim.text).join('\n');
  const terms = await (glossaries.get(language) ?? fetchTerms(language));
  return terms
    .filter(({ everyday }) => !everyday)
    .map((term) => ({ term, at: firstPlace(text, term.names) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, atMost)
    .map(({ term }) => term);
}

function fetchTerms(language: string): Promise<Term[]> {
  const url = serverUrl(`/api/glossary?language=${encodeURIComponent(language)}`);
  const fetched = fetch(url)
    .then(
      (response) => (response.ok ? response.json() : { terms: [] }) as Promise<{ terms: Term[] }>,
    )
    .then(({ terms }) => terms)
    // Without the glossary an answer is still an answer.
    .catch(() => []);
  glossaries.set(language, fetched);
  return fetched;
}

/** Where one of the names stands as a whole word, or -1. */
function firstPlace(text: string, names: readonly string[]): number {
  const places = names.flatMap((name) => {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // No lookbehind: browsers of old phones do not know it.
    const whole = `(?:^|[^\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`;
    const place = text.search(new RegExp(whole, 'iu'));
    return place < 0 ? [] : [place];
  });
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Explains one term. */
export function termDialog(panel: WegwijsPanel, { term, explanation, language }: Term): void {
  panel.dialog = frame(
    panel,
    html`<bdi lang="nl">${term}</bdi>`,
    html`<p class="large">${spoken(explanation, language)}</p>`,
    'term',
  );
}
