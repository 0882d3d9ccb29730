import type { Span } from '../domain/knowledge.ts';

/**
 * Dutch abbreviations that end in a full stop without ending a sentence; ICU's rules know none.
 */
const abbreviations = new Set(
  (
    'a.h.w. a.u.b. art. artt. bijv. bijz. blz. bv. ca. ca cf. circa. d.d. d.m.v. d.w.z. dhr. dr. drs. e.a. ' +
    'e.d. e.v. enz. etc. evt. excl. gem. i.c.m. i.h.a. i.p.v. i.s.m. i.v.m. incl. ing. ir. jl. m.a.w. ' +
    'm.b.t. m.b.v. m.i.v. m.n. m.u.v. max. mevr. min. mr. mw. n.a.v. n.v.t. nl. no. nr. nrs. o.a. o.b.v. o.g.v. ' +
    'o.l.v. ong. p.j. p.m. p.p. par. pag. prof. resp. s.v.p. St. st. t.a.v. t.b.v. t.g.v. t.h.v. t.m. ' +
    't.o.v. tel. v.a. vgl. vnl. w.o. z.g. z.s.m. zgn. zg. Zgn.'
  ).split(' '),
);

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * Sentences of `text` as spans without surrounding white space, in order.
 *
 * Cuts where ICU does, except after an abbreviation, an initial, an ordinal such as `1.`, or
 * before a lower-case letter, where the two halves are one sentence.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (open !== undefined && continues(text.slice(open.start, open.end), segment)) {
      open.end = end;
    } else {
      if (open !== undefined) spans.push(open);
      open = { start: index, end };
    }
  }
  if (open !== undefined) spans.push(open);
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

function continues(before: string, next: string): boolean {
  if (/\n\s*$/.test(before)) return false;
  const lastWord = /\S+$/.exec(before.trimEnd())?.[0].replace(/^[("'‘“]+/, '') ?? '';
  return (
    abbreviations.has(lastWord) ||
    /^(?:[A-Z]\.)+$/.test(lastWord) ||
    /^(?:\d{1,2}\.)+$/.test(lastWord) ||
    /^\p{Ll}/u.test(next)
  );
}

/** The span without white space at either end. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
