import type { Citation } from '../../src/domain/answer.ts';
import type { Judged } from '../../src/evaluate/said.ts';

/** An answer that says nothing but what a test gives it. */
export function answerWith(parts: Partial<Judged>): Judged {
  return {
    status: 'answered',
    language: 'en',
    intro: '',
    claims: [],
    citations: [],
    services: [],
    terms: [],
    handoff: null,
    choices: [],
    ...parts,
  };
}

/** A citation of one quote; everything else about it is empty. */
export function citationOf(documentId: string, text: string): Citation {
  return {
    id: 1,
    documentId,
    title: '',
    publisher: '',
    municipality: null,
    section: '',
    sectionId: '',
    url: '',
    page: '',
    published: null,
    year: null,
    validFrom: null,
    validUntil: null,
    quote: { text, language: 'nl', start: 0, end: text.length },
    basis: [],
  };
}
