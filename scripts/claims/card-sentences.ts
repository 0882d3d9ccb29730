import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { languages } from '../../src/domain/languages.ts';
import type { KnowledgeRecord, Passage } from '../../src/domain/knowledge.ts';
import type { Split } from '../../src/evaluate/claims-set.ts';
import { cardSchema, currentText, splitMarks } from '../../src/knowledge/cards.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import { compileSources } from '../../src/services/sources.ts';

/** A sentence of a card in one language with where it stands. */
export interface CardSentence {
  card: Card;
  n: number;
  language: string;
  split: Split;
  text: string;
  passages: readonly Passage[];
  quotes: readonly string[];
}

/** Sentences of every card that is current, in every language, and the documents that they cite. */
export async function readCardSentences(): Promise<{
  sentences: CardSentence[];
  records: ReadonlyMap<string, KnowledgeRecord>;
}> {
  const corpus = await compileSources([join(packageRoot, 'corpus')]);
  const records = new Map(corpus.records.map((record) => [record.id, record]));
  const sections = bySection(corpus.passages);
  const files = await readKnowledgeFiles('cards');
  const cards = files.map(({ source }) => cardSchema.parse(parse(source)));
  const sentences = cards.flatMap((card) =>
    sentencesOf(card, (source) => passagesOf(source, records, sections)),
  );
  return { sentences, records };
}

type Sections = ReadonlyMap<string, readonly Passage[]>;

function bySection(passages: readonly Passage[]): Sections {
  const sections = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.recordId}#${passage.sectionId}`;
    sections.set(key, [...(sections.get(key) ?? []), passage]);
  }
  return sections;
}

/** A quarter of the cards is for the test, by their ids. */
function splitOf({ id }: Card): Split {
  const digest = createHash('sha256').update(id).digest('hex');
  return parseInt(digest.slice(0, 8), 16) % 4 === 3 ? 'test' : 'dev';
}

function sentencesOf(
  card: Card,
  find: (source: Card['sources'][number] | undefined) => readonly Passage[],
): CardSentence[] {
  return languages.flatMap((language) => {
    const text = currentText(card, language);
    if (text === undefined) return [];
    return [...text.answer, text.next].flatMap((sentence, n): CardSentence[] => {
      const { text: words, sources } = splitMarks(sentence);
      const passages = sources.map((source) => find(card.sources[source - 1]));
      if (passages.some(({ length }) => length === 0)) return [];
      const quotes = sources.map(
        (source) => card.sources[source - 1]?.quote.normalize('NFC') ?? '',
      );
      const known = [...new Set(passages.flat())];
      return [{ card, n, language, split: splitOf(card), text: words, passages: known, quotes }];
    });
  });
}

/** The passage that holds the whole quote; for a quote that spans several, those of its section. */
function passagesOf(
  source: Card['sources'][number] | undefined,
  records: ReadonlyMap<string, KnowledgeRecord>,
  sections: Sections,
): readonly Passage[] {
  if (source === undefined) return [];
  const quote = source.quote.normalize('NFC');
  if (records.get(source.document)?.text.includes(quote) !== true) return [];
  const section = sections.get(`${source.document}#${source.section}`) ?? [];
  const whole = section.find(({ text }) => text.includes(quote));
  return whole === undefined ? section : [whole];
}
