import type { Citation, Claim } from '../domain/answer.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { Card, CardText } from '../knowledge/cards.ts';
import { splitMarks } from '../knowledge/cards.ts';
import type { Composition } from './compose.ts';
import { citationOf } from './compose.ts';
import type { Asked } from './lead-sentence.ts';
import { readingOrder } from './lead-sentence.ts';
import { isStepInCase, withNextStep } from './next-step.ts';
import { selfContained } from './self-contained.ts';

/**
 * A card's sentences as claims, each with the Dutch quotes that it stands on. A translated sentence
 * carries the numbers of its Dutch one; the quote under it stays Dutch. The next step is the card's, unless the
 * statement that answers the question tells one; where it is the answer itself, it comes first.
 *
 * @param language of `text`
 * @param asked the question, by which one statement may lead; absent: the card's own order
 */
export function composeCard(
  card: Card,
  text: CardText,
  language: string,
  recordOf: (id: string) => KnowledgeRecord | undefined,
  asked?: Asked,
): Composition {
  const found = card.sources.map((source, n) => citationOfSource(source, n + 1, recordOf));
  const citations = found.filter((citation) => citation !== null);
  const known = new Set(citations.map(({ id }) => id));
  const sentences = [...text.answer, text.next];
  const inDutch = [...(card.text.nl?.answer ?? []), card.text.nl?.next];
  const told = sentences.flatMap((sentence, n) => {
    const claim = claimOf(sentence);
    const quoted = citations.filter(({ id }) => claim?.citations.includes(id));
    const dutch = splitMarks(inDutch[n] ?? sentence).text;
    const isNext = n === text.answer.length;
    return claim === null ? [] : [{ claim, dutch, text: claim.text, citations: quoted, isNext }];
  });
  const order =
    asked === undefined
      ? [...told.keys()]
      : readingOrder(told, asked, { questions: text.questions, safety: isOfSafety(card) });
  const said = order.flatMap((n) => told[n] ?? []);
  return { claims: claimsOf(said), citations };

  function claimsOf([first, ...rest]: readonly (typeof told)[number][]): Claim[] {
    if (first === undefined) return [];
    const others = rest.filter(({ isNext }) => !isNext).map(({ claim }) => claim);
    if (first.isNext) return [{ ...first.claim, role: 'next' }, ...others];
    const isOwnStep = order[0] !== 0 && isStepInCase(first.dutch);
    return withNextStep([first.claim, ...others], claimOf(text.next), isOwnStep);
  }

  function claimOf(sentence: string): Claim | null {
    const { text: words, sources } = splitMarks(sentence);
    const proven = sources.filter((source) => known.has(source));
    if (proven.length === 0 || proven.length < sources.length) return null;
    const origin = text.status === 'machine' ? 'machine' : 'authored';
    return { text: words, language, origin, citations: proven };
  }
}

/** Where life may be at stake the emergency number stays where it is seen. */
function isOfSafety({ topic }: Card): boolean {
  return topic === 'veiligheid';
}

/** What became of a card's sources, by the record that they stand in: it is replaced where it changes. */
const placed = new WeakMap<KnowledgeRecord, WeakMap<Card['sources'][number], Citation | null>>();

/** The quote's place in its document, or `null` where it does not stand there any more. */
function citationOfSource(
  source: Card['sources'][number],
  id: number,
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Citation | null {
  const record = recordOf(source.document);
  if (record === undefined) return null;
  const before = placed.get(record) ?? new WeakMap<typeof source, Citation | null>();
  placed.set(record, before);
  const known = before.get(source);
  const citation = known === undefined ? citationIn(record, source) : known;
  before.set(source, citation);
  return citation === null ? null : { ...citation, id };
}

function citationIn(
  record: KnowledgeRecord,
  { section, quote }: Card['sources'][number],
): Citation | null {
  const place = record.sections.find((one) => one.id === section);
  if (place === undefined) return null;
  const start = record.text.indexOf(quote.normalize('NFC'), place.start);
  if (start === -1 || start >= place.end) return null;
  const span = { start, end: start + quote.normalize('NFC').length };
  return citationOf(0, record, place, selfContained(record, place, span) ?? span);
}
