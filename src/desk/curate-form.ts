import type { Language } from '../domain/languages.ts';
import { languages } from '../domain/languages.ts';
import type { Card, CardText } from '../knowledge/cards.ts';
import { cardSchema, digestOfCardText } from '../knowledge/cards.ts';

/** A text of a card as it is written in a form: a question or a sentence a line. */
export interface TextForm {
  questions: string;
  answer: string;
  next: string;
  /** The Dutch changed, yet this translation still says the same. */
  same: boolean;
}

/** A card as it is written in a form; nothing of it is checked yet. */
export interface CardForm {
  id: string;
  topic: string;
  scope: string;
  insteadOf: string;
  sources: { document: string; section: string; quote: string }[];
  text: Partial<Record<Language, TextForm>>;
}

/** Most sources that a form has room for. */
export const mostSources = 12;

/** Something that is wrong, at the field that it is wrong in (`source.0.quote`, `text.nl.answer`). */
export interface FieldFault {
  field: string;
  level: 'error' | 'warning';
  /** Short name of the rule, as `check` has it. */
  rule: string;
  /** In English, with the particulars. */
  detail: string;
}

/** Our own words in Dutch are written, not translated. */
const authored: ReadonlySet<string> = new Set(['nl', 'nl-simple']);

export function formOfCard({ id, topic, scope, instead_of, sources, text }: Card): CardForm {
  const texts = languages.flatMap((language) => {
    const one = text[language];
    return one === undefined ? [] : [[language, formOfText(one)] as const];
  });
  return {
    ...{ id, topic, scope, insteadOf: instead_of ?? '' },
    sources: sources.map(({ document, section, quote }) => ({ document, section, quote })),
    text: Object.fromEntries(texts),
  };
}

function formOfText({ questions, answer, next }: CardText): TextForm {
  return { questions: questions.join('\n'), answer: answer.join('\n'), next, same: false };
}

/** A form from the fields that a browser sends; fields that no card has are passed over. */
export function formFrom(fields: Readonly<Record<string, string>>): CardForm {
  const of = (name: string): string =>
    Object.hasOwn(fields, name) ? cleaned(fields[name] ?? '') : '';
  const sources = Array.from({ length: mostSources }, (_, n) => ({
    document: of(`source.${n}.document`),
    section: of(`source.${n}.section`),
    quote: of(`source.${n}.quote`),
  }));
  const texts = languages.flatMap((language) => {
    const text = {
      questions: of(`text.${language}.questions`),
      answer: of(`text.${language}.answer`),
      next: of(`text.${language}.next`),
      same: of(`text.${language}.same`) !== '',
    };
    return text.questions + text.answer + text.next === '' ? [] : [[language, text] as const];
  });
  return {
    ...{ id: of('id'), topic: of('topic'), scope: of('scope'), insteadOf: of('instead_of') },
    // Numbers in the text point to places in this list: only empty places at its end go.
    sources: sources.slice(0, sources.findLastIndex((one) => one.document + one.quote !== '') + 1),
    text: Object.fromEntries(texts),
  };
}

/** Browsers end lines with CR LF; NUL and halves of signs are no text. */
function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').toWellFormed().replaceAll('\0', '').normalize('NFC').trim();
}

/**
 * The card that a form says.
 *
 * A translation that nobody touched keeps its status and the digest of the Dutch it was made from, so
 * that it is stale when the Dutch changed, unless somebody says that it still fits; one that was
 * changed counts as not yet read by a speaker. `reviewed` is nobody's to give here.
 *
 * @param base the card that is changed, whose other members are kept
 * @param today `YYYY-MM-DD`
 */
export function cardOfForm(
  form: CardForm,
  base: Card | undefined,
  today: string,
): { card: Card | null; faults: FieldFault[] } {
  const dutch = form.text.nl === undefined ? undefined : linesOf(form.text.nl);
  const texts = Object.entries(form.text).map(([language, text]) => [
    language,
    textOfForm(language as Language, text, base?.text[language as Language], dutch),
  ]);
  const value = {
    ...{ id: form.id, topic: form.topic, scope: form.scope },
    ...(form.insteadOf === '' ? {} : { instead_of: form.insteadOf }),
    ...(base?.asker === undefined ? {} : { asker: base.asker }),
    ...{ sources: form.sources, reviewed: today, text: Object.fromEntries(texts) as unknown },
  };
  const parsed = cardSchema.safeParse(value);
  if (parsed.success) return { card: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }): FieldFault => ({
    field: fieldAt(path),
    level: 'error',
    rule: 'schema',
    detail: message,
  }));
  return { card: null, faults };
}

type Lines = Pick<CardText, 'questions' | 'answer' | 'next'>;

function linesOf({ questions, answer, next }: TextForm): Lines {
  return { questions: split(questions), answer: split(answer), next: split(next).join(' ') };
}

function split(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOfForm(
  language: Language,
  form: TextForm,
  before: CardText | undefined,
  dutch: Lines | undefined,
): CardText {
  const lines = linesOf(form);
  const digest = dutch === undefined ? undefined : digestOfCardText(dutch);
  if (before !== undefined && sameLines(lines, before))
    return form.same && before.status !== 'authored' && digest !== undefined
      ? { ...before, source_digest: digest }
      : before;
  if (authored.has(language)) return { status: 'authored', ...lines };
  return {
    status: 'machine',
    ...(digest === undefined ? {} : { source_digest: digest }),
    ...lines,
  };
}

/** As a browser gives them back: composed signs are one to it. */
function sameLines(one: Lines, other: Lines): boolean {
  return plain(one) === plain(other);
}

function plain({ questions, answer, next }: Lines): string {
  return JSON.stringify([questions, answer, next]).normalize('NFC');
}

/** `text.nl.answer.2` → `text.nl.answer`: a field holds all its lines. */
function fieldAt(path: readonly PropertyKey[]): string {
  const [first, second, third] = path.map(String);
  if (first === 'instead_of') return 'instead_of';
  if (first === 'sources')
    return second === undefined ? 'source.0.document' : `source.${second}.${third ?? 'document'}`;
  if (first === 'text') return `text.${second ?? 'nl'}.${third ?? 'answer'}`;
  return first ?? 'id';
}

/**
 * What somebody wrote, upon what has become of the card meanwhile: a field that they did not touch is as
 * it is now; one that both changed is theirs, and is shown beside the other.
 */
export function mergeForms(base: CardForm, now: CardForm, mine: CardForm): CardForm {
  const pick = <T>(at: (form: CardForm) => T): T => (same(at(mine), at(base)) ? at(now) : at(mine));
  const texts = languages.flatMap((language) => {
    const text = pick(({ text: all }) => all[language]);
    return text === undefined ? [] : [[language, text] as const];
  });
  return {
    ...{ id: mine.id, topic: mine.topic, scope: mine.scope },
    insteadOf: pick(({ insteadOf }) => insteadOf),
    sources: pick(({ sources }) => sources),
    text: Object.fromEntries(texts),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
