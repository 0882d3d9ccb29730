import type { KnowledgeRecord, Section, Span } from '../domain/knowledge.ts';
import { sentenceSpans } from '../ingest/sentences.ts';

/** More before a quote is no longer the sentence that it leans on. UTF-16 units. */
const longest = 600;

const pointers = "(?:dit|deze|die|dat|dezelfde|hetzelfde|zulke|zo[’']n)";
const referring =
  '(?:in|op|na|met|bij|voor|van|door|over|aan|uit|tegen|volgens|onder|naar|tot|zonder|om|tijdens|via)';
const places =
  '(?:daar|hier)(?:naast|om|bij|voor|mee|van|door|na|toe|in|op|over|aan|uit|tegen|onder|tussen|vandaan|vanaf|heen)?';
const pronouns = '(?:zij|ze|hij|hun|hen|hem|beide|beiden|allebei|iedereen daarvan|geen van beide)';
const joints =
  '(?:ook|echter|dan|bovendien|verder|vervolgens|zo|anders|toch|wel|maar|en|want|dus|daarentegen|tevens|eveneens|evenmin|alleen dan|pas dan|ten slotte|tot slot)';
/** `Het` before a verb stands for something; before a noun it is an article. */
const it =
  'het (?:is|was|gaat|kan|kon|moet|mag|wordt|werd|heeft|had|geldt|gold|hangt|duurt|kost|betreft|blijft|lijkt|zijn|waren|hoeft|helpt|ligt|staat|komt|verloopt|werkt)';
/** `U krijgt dan …`, `U moet daarvoor …`: the third or fourth word points back; `jonger dan` compares. */
const later = `(?:\\S+ ){1,3}(?:(?<!er )dan|daarna|daarvoor|daarmee|daarvan|daarbij|daarom|daarop|hiervoor|hiermee|hierbij|hiervan)`;

/** Openings that point back to what was said before. */
const opening = new RegExp(
  `^(?:${pointers}|${places}|${pronouns}|${joints}|${it}|(?:\\S+ ){0,2}${referring} ${pointers}|${later})(?![\\p{L}-])`,
  'iu',
);
/** `dit jaar`, `deze week` point to the day, not to a sentence; `die` after a noun begins a clause. */
const pointsToToday = /^(?:\S+ ){0,2}(?:dit jaar|deze (?:maand|week))(?!\p{L})/iu;

/** Whether a Dutch sentence cannot be understood without the one before it. */
export function leansBack(sentence: string): boolean {
  const plain = sentence.replace(/^[\s"'‘“(•–-]+/u, '');
  return opening.test(plain) && !pointsToToday.test(plain);
}

/**
 * The quote with the sentences that it leans on, within its section; `null` where it cannot stand
 * alone, because nothing is before it or what is takes too much room.
 */
export function selfContained(
  record: KnowledgeRecord,
  section: Section | undefined,
  span: Span,
): Span | null {
  if (!leansBack(record.text.slice(span.start, span.end))) return { ...span };
  const from = section?.start ?? 0;
  const before = sentenceSpans(record.text.slice(from, span.start)).map((one) => one.start + from);
  let { start } = span;
  while (leansBack(record.text.slice(start, span.end))) {
    const previous = before.pop();
    if (previous === undefined || span.end - previous > longest) return null;
    start = previous;
  }
  return { start, end: span.end };
}
