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
  /** Line of a member of the file; absent for a card that stands in no file yet. */
  lineOf?(path: readonly PropertyKey[]): number | undefined;
}

type Report = (
  level: Finding['level'],
  rule: string,
  message: string,
  path?: readonly PropertyKey[],
) => void;

/**
 * Everything that must be true of a card beside its schema: quotes stand literally in their
 * sections, every sentence has a source, numbers are the same in all languages, translations are
 * of the present Dutch, scripts are right.
 */
export function checkCard(
  { file, card, lineOf }: CardFile,
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (level, rule, message, path = []) => {
    findings.push({ level, file, line: lineOf?.(path), rule, message });
  };
  const name = file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  if (name !== card.id) report('error', 'id', `id "${card.id}" is not the file's name`, ['id']);
  checkSources(card, recordOf, report);
  if (card.text.nl === undefined) report('error', 'languages', 'has no Dutch text', ['text']);
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
    const path = ['sources', index];
    const record = recordOf(document);
    const found = record?.sections.find(({ id }) => id === section);
    if (record === undefined)
      report('error', 'reference', `${where}: there is no document "${document}"`, path);
    else if (found === undefined)
      report('error', 'reference', `${where}: "${document}" has no section "${section}"`, path);
    else if (!record.text.slice(found.start, found.end).includes(quote.normalize('NFC'))) {
      report(
        'error',
        'quote',
        `${where}: the quote does not stand literally in ${document}#${section}`,
        path,
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
        path,
      );
    }
  }
}

function checkText(card: Card, language: Language, report: Report): void {
  const text = card.text[language];
  const dutch = card.text.nl;
  if (text === undefined) {
    report('warning', 'languages', `has no text in ${language}`, ['text']);
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
      ['text', language, 'answer'],
    );
  }
  checkSameAsDutch(text, dutch, language, report);
  if (text.status !== 'authored' && text.source_digest !== digestOfCardText(dutch)) {
    report('warning', 'stale', `${language} is a translation of an earlier Dutch text`, [
      'text',
      language,
    ]);
  }
}

/** A sentence of a text with its place in the file. */
interface PlacedSentence {
  sentence: string;
  path: readonly PropertyKey[];
}

function sentencesOf({ answer, next }: CardText, language: Language): PlacedSentence[] {
  return [
    ...answer.map((sentence, n) => ({ sentence, path: ['text', language, 'answer', n] })),
    { sentence: next, path: ['text', language, 'next'] },
  ];
}

function checkMarks(card: Card, text: CardText, language: Language, report: Report): void {
  for (const { sentence, path } of sentencesOf(text, language)) {
    const { sources } = splitMarks(sentence);
    if (sources.length === 0)
      report('error', 'mark', `${language}: no source at "${sentence.slice(0, 40)}"`, path);
    for (const source of sources.filter((number) => number < 1 || number > card.sources.length)) {
      report('error', 'mark', `${language}: there is no source ${source}`, path);
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
  // The next step is compared with the next step, also where the sentences differ in number.
  const theirs = [...dutch.answer.slice(0, text.answer.length)];
  while (theirs.length < text.answer.length) theirs.push('');
  const others = [...theirs, dutch.next];
  for (const [n, { sentence, path }] of sentencesOf(text, language).entries()) {
    for (const { rule, message } of differences(sentence, others[n] ?? ''))
      report('error', rule, `${language}: ${message} in "${(others[n] ?? '').slice(0, 50)}"`, path);
  }
}

function differences(one: string, other: string): Pick<Finding, 'rule' | 'message'>[] {
  const [mine, theirs] = [splitMarks(one), splitMarks(other)];
  const found: Pick<Finding, 'rule' | 'message'>[] = [];
  const [a, b] = [sorted(numbersIn(mine.text)), sorted(numbersIn(theirs.text))];
  if (a !== b) found.push({ rule: 'numbers', message: `has numbers [${a}], Dutch has [${b}]` });
  if (sorted(mine.sources.map(String)) !== sorted(theirs.sources.map(String)))
    found.push({ rule: 'mark', message: 'has other sources than the Dutch' });
  const [here, there] = [contactsIn(mine.text), contactsIn(theirs.text)];
  const lost = there.filter((contact) => !here.includes(contact));
  if (lost.length > 0) found.push({ rule: 'contact', message: `lost ${lost.join(', ')}` });
  const added = here.filter((contact) => !there.includes(contact));
  if (added.length > 0)
    found.push({ rule: 'contact', message: `has ${added.join(', ')}, which the Dutch has not` });
  return found;
}

function sorted(values: readonly string[]): string {
  return values.toSorted().join(' ');
}

/** E-mail addresses and web addresses without scheme and `www.`; phone numbers are compared as numbers. */
function contactsIn(text: string): string[] {
  const found =
    text.match(
      /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[\w./~%?&=#-]+|\b[a-z0-9-]+\.(?:nl|org|com|eu)\b/gi,
    ) ?? [];
  return found.map((contact) => contact.replace(/^(?:https?:\/\/)?(?:www\.)?|[/.?]+$/g, ''));
}

/**
 * Least share of a sentence's letters in the script of its language, Dutch terms in brackets left
 * out. Names of offices and schemes stay Dutch, so that a short sentence can be Dutch for seven
 * eighths; one that was left untranslated has none of its own letters.
 */
const leastOfSentence = 0.1;

function checkScript(text: CardText, language: Language, report: Report): void {
  const words = [...text.answer, text.next, ...text.questions].join(' ');
  const share = scriptShare(words, language);
  if (share < 0.5) {
    report(
      'error',
      'script',
      `${language}: only ${Math.round(share * 100)} % of the letters are ${scriptsOf(language)}`,
      ['text', language],
    );
    return;
  }
  for (const { sentence, path } of sentencesOf(text, language)) {
    const { text: bare } = splitMarks(sentence.replace(/\([^)]*\)/g, ''));
    if (scriptShare(bare, language) < leastOfSentence)
      report(
        'error',
        'script',
        `${language}: "${sentence.slice(0, 40)}" is not in ${scriptsOf(language)} letters`,
        path,
      );
  }
}
