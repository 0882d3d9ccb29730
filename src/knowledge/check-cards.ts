import { languages } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { Card, CardText } from './cards.ts';
import { digestOfCardText, splitMarks } from './cards.ts';
import type { Finding } from './findings.ts';
import { numbersIn } from './numbers.ts';
import { scriptShare, scriptsOf } from './scripts.ts';

/** A card with the file that it stands in. */
export interface CardFile {
  file: string;
  card: Card;
}

type Report = (level: Finding['level'], rule: string, message: string) => void;

/**
 * Everything that must be true of a card beside its schema: quotes stand literally in their
 * sections, every sentence has a source, numbers are the same in all languages, translations are
 * of the present Dutch, scripts are right.
 */
export function checkCard(
  { file, card }: CardFile,
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (level, rule, message) => {
    findings.push({ level, file, rule, message });
  };
  const name = file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  if (name !== card.id) report('error', 'id', `id "${card.id}" is not the file's name`);
  checkSources(card, recordOf, report);
  if (card.text.nl === undefined) report('error', 'languages', 'has no Dutch text');
  for (const language of languages) checkText(card, language, report);
  return findings;
}

/** Each source is there, holds the quote literally, and is not another town's. */
export function checkSources(
  card: Card,
  recordOf: (id: string) => KnowledgeRecord | undefined,
  report: Report,
): void {
  for (const [index, { document, section, quote }] of card.sources.entries()) {
    const where = `source ${index + 1}`;
    const record = recordOf(document);
    const found = record?.sections.find(({ id }) => id === section);
    if (record === undefined)
      report('error', 'reference', `${where}: there is no document "${document}"`);
    else if (found === undefined)
      report('error', 'reference', `${where}: "${document}" has no section "${section}"`);
    else if (!record.text.slice(found.start, found.end).includes(quote.normalize('NFC'))) {
      report(
        'error',
        'quote',
        `${where}: the quote does not stand literally in ${document}#${section}`,
      );
    }
    if (
      record !== undefined &&
      record.municipality !== null &&
      record.municipality !== card.scope
    ) {
      report(
        'error',
        'scope',
        `${where}: a card of "${card.scope}" cites a document of ${record.municipality}`,
      );
    }
  }
}

function checkText(card: Card, language: Language, report: Report): void {
  const text = card.text[language];
  const dutch = card.text.nl;
  if (text === undefined) {
    report('warning', 'languages', `has no text in ${language}`);
    return;
  }
  checkMarks(card, text, language, report);
  checkScript(text, language, report);
  if (dutch === undefined || language === 'nl') return;
  if (text.answer.length !== dutch.answer.length) {
    report(
      'error',
      'sentences',
      `${language} has ${text.answer.length} sentences, Dutch has ${dutch.answer.length}`,
    );
  }
  checkSameAsDutch(text, dutch, language, report);
  if (text.status !== 'authored' && text.source_digest !== digestOfCardText(dutch)) {
    report('warning', 'stale', `${language} is a translation of an earlier Dutch text`);
  }
}

function checkMarks(card: Card, text: CardText, language: Language, report: Report): void {
  for (const sentence of [...text.answer, text.next]) {
    const { sources } = splitMarks(sentence);
    if (sources.length === 0)
      report('error', 'mark', `${language}: no source at "${sentence.slice(0, 40)}"`);
    for (const source of sources.filter((number) => number < 1 || number > card.sources.length)) {
      report('error', 'mark', `${language}: there is no source ${source}`);
    }
  }
}

/** Sentence by sentence: the same numbers and contacts, the same sources. */
function checkSameAsDutch(
  text: CardText,
  dutch: CardText,
  language: Language,
  report: Report,
): void {
  const pairs = [...text.answer, text.next].map(
    (one, n) => [one, [...dutch.answer, dutch.next][n] ?? ''] as const,
  );
  for (const [one, other] of pairs) {
    const [mine, theirs] = [splitMarks(one), splitMarks(other)];
    const [a, b] = [sorted(numbersIn(mine.text)), sorted(numbersIn(theirs.text))];
    if (a !== b)
      report(
        'error',
        'numbers',
        `${language}: has numbers [${a}], Dutch has [${b}] in "${other.slice(0, 50)}"`,
      );
    if (sorted(mine.sources.map(String)) !== sorted(theirs.sources.map(String))) {
      report(
        'error',
        'mark',
        `${language}: other sources than the Dutch at "${other.slice(0, 50)}"`,
      );
    }
    const missing = contactsIn(theirs.text).filter((contact) => !mine.text.includes(contact));
    if (missing.length > 0) report('error', 'contact', `${language}: lost ${missing.join(', ')}`);
  }
}

function sorted(values: readonly string[]): string {
  return values.toSorted().join(' ');
}

/** E-mail addresses and web addresses; phone numbers are compared as numbers. */
function contactsIn(text: string): string[] {
  return (
    text.match(
      /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[^\s)]+[^\s).,]|\b[a-z0-9-]+\.(?:nl|org|com|eu)\b/gi,
    ) ?? []
  );
}

function checkScript(text: CardText, language: Language, report: Report): void {
  const words = [...text.answer, text.next, ...text.questions].join(' ');
  const share = scriptShare(words, language);
  if (share < 0.5) {
    report(
      'error',
      'script',
      `${language}: only ${Math.round(share * 100)} % of the letters are ${scriptsOf(language)}`,
    );
  }
}
