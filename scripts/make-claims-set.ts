/**
 * Makes `test/sets/claims.jsonl`, the claims that the verifier is measured on, from the answer cards:
 * `npx tsx scripts/make-claims-set.ts`. Right ones are sentences of cards in every language with the
 * passages their sources stand in; wrong ones are the same, spoilt by a program or, for negation and
 * modality in part, by hand (`claims/by-hand.jsonl`). A quarter of the cards is for the
 * test, by their id. The same cards and documents give the same file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { languages } from '../src/domain/languages.ts';
import type { Passage } from '../src/domain/knowledge.ts';
import type { ClaimPassage, Corruption, LabelledClaim } from '../src/evaluate/claims-set.ts';
import { generator } from '../src/evaluate/metrics.ts';
import { polarityOf } from '../src/verify/polarity.ts';
import { readCardSentences } from './claims/card-sentences.ts';
import type { CardSentence } from './claims/card-sentences.ts';
import * as corrupt from './claims/corrupt.ts';
import type { Pick } from './claims/corrupt.ts';

/** Right claims of a language and half; spoilt ones of a language, half and kind. */
const rightOnes = 15;
const perKind: Readonly<Record<Exclude<Corruption, 'none'>, number>> = {
  number: 3,
  number_word: 1,
  unit: 1,
  date: 2,
  contact: 2,
  name: 1,
  town: 1,
  town_passage: 1,
  negation: 4,
  modality: 2,
  source: 4,
  number_within: 1,
};

const random = generator(20261122);
const pick: Pick = (list) => list[Math.floor(random() * list.length)];

const { sentences, records } = await readCardSentences();
const used = new Map<string, Passage>();

const claims: LabelledClaim[] = [];
for (const split of ['dev', 'test'] as const) {
  for (const language of languages) {
    const own = shuffled(
      sentences.filter((one) => one.split === split && one.language === language),
    );
    addRight(own);
    addSpoilt(own);
  }
}
await addByHand();
await write();

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function addRight(own: readonly CardSentence[]): void {
  for (const one of own.slice(0, rightOnes)) add(one, 'none', one.text);
  const inWords = own.slice(rightOnes).flatMap((one) => {
    const text = corrupt.sayInWords(one.text, one.language, pick);
    return text === null ? [] : [{ one, text }];
  });
  for (const { one, text } of inWords.slice(0, 1)) add(one, 'none', text);
}

function addSpoilt(own: readonly CardSentence[]): void {
  for (const [kind, count] of Object.entries(perKind) as [Exclude<Corruption, 'none'>, number][]) {
    let made = 0;
    for (const one of shuffled(own)) {
      if (made === count) break;
      const text = spoil(one, kind);
      if (text === null || (text === one.text && kind !== 'source' && kind !== 'town_passage'))
        continue;
      const source = kind === 'source' || kind === 'town_passage' ? otherSource(one, kind) : one;
      if (source === undefined) continue;
      add({ ...one, passages: source.passages, quotes: source.quotes }, kind, text);
      made += 1;
    }
  }
}

function spoil(one: CardSentence, kind: Exclude<Corruption, 'none'>): string | null {
  const { text, language } = one;
  switch (kind) {
    case 'number':
      return corrupt.changeNumber(text, pick);
    case 'number_word':
      return corrupt.changeToWord(text, language, pick);
    case 'unit':
      return corrupt.changeUnit(text, language, pick);
    case 'date':
      return corrupt.changeDate(text, language, pick);
    case 'contact':
      return corrupt.changeContact(text, pick);
    case 'name':
      return corrupt.changeName(text, pick);
    case 'town':
      return one.card.scope === 'nl' ? null : corrupt.changeTown(text, pick);
    case 'negation':
      return corrupt.flip(text, language, kind, pick);
    case 'modality':
      return obligesOrAllows(one) ? corrupt.flip(text, language, kind, pick) : null;
    case 'number_within':
      return numberWithin(one);
    case 'source':
    case 'town_passage':
      return text;
  }
}

/** Only then is it a change: where the Dutch says neither, languages add one of their own. */
function obligesOrAllows({ card, n }: CardSentence): boolean {
  const { answer = [], next = '' } = card.text.nl ?? {};
  const { must, may } = polarityOf([...answer, next][n] ?? '', 'nl');
  return must !== may;
}

/** A number of the claim replaced by another that stands in the passage. */
function numberWithin({ text, passages }: CardSentence): string | null {
  const found = pick(corrupt.plainNumbers(text));
  const others = passages
    .flatMap((passage) => corrupt.plainNumbers(passage.text))
    .map(({ written }) => written)
    .filter(
      (written) =>
        found !== undefined &&
        // As written in another language it is the same number still.
        written.replace(/\D/g, '') !== found.written.replace(/\D/g, '') &&
        written.length === found.written.length,
    );
  const other = pick(others);
  if (found === undefined || other === undefined) return null;
  return text.slice(0, found.index) + other + text.slice(found.index + found.written.length);
}

/** Sentence of another card: the same topic in another town, or another topic of the same scope. */
function otherSource(one: CardSentence, kind: 'source' | 'town_passage'): CardSentence | undefined {
  const town = kind === 'town_passage';
  if (town && one.card.scope === 'nl') return undefined;
  const suffix = one.card.id.replace(`${one.card.scope}-`, '');
  const possible = sentences.filter(({ card, language, split, passages }) => {
    if (card.id === one.card.id || language !== one.language || (split !== one.split && !town))
      return false;
    if (passages.some((passage) => one.passages.includes(passage))) return false;
    return town
      ? card.scope !== 'nl' &&
          card.scope !== one.card.scope &&
          (card.id.endsWith(suffix) || card.topic === one.card.topic)
      : card.scope === one.card.scope;
  });
  const near = possible.filter(({ card }) => card.topic === one.card.topic);
  return pick(near.length > 0 && random() < 0.5 ? near : possible);
}

function add(
  { card, language, split, passages, quotes }: CardSentence,
  corruption: Corruption,
  text: string,
  byHand = false,
): void {
  for (const passage of passages) used.set(passage.id, passage);
  claims.push({
    claim: `c${claims.length + 1}`,
    language,
    split,
    corruption,
    byHand,
    municipality: card.scope === 'nl' ? null : card.scope,
    passages: passages.map(({ id }) => id),
    quotes: [...quotes],
    text,
  });
}

async function addByHand(): Promise<void> {
  const source = await readFile(join(import.meta.dirname, 'claims', 'by-hand.jsonl'), 'utf8');
  for (const line of source.trim().split('\n')) {
    const { card, sentence, language, kind, text } = JSON.parse(line) as {
      card: string;
      sentence: number;
      language: string;
      kind: Corruption;
      text: string;
    };
    const one = sentences.find(
      (other) => other.card.id === card && other.n === sentence && other.language === language,
    );
    if (one === undefined)
      throw new Error(`there is no sentence ${sentence} of ${card} in ${language}`);
    add(one, kind, text, true);
  }
}

async function write(): Promise<void> {
  const passages = [...used.values()].map((passage): ClaimPassage => {
    const record = records.get(passage.recordId);
    return {
      passage: passage.id,
      document: passage.recordId,
      title: passage.title,
      headings: passage.headingPath,
      publisher: record?.publisher ?? '',
      municipality: passage.municipality,
      year: passage.year,
      text: passage.text,
    };
  });
  const path = join(packageRoot, 'test', 'sets', 'claims.jsonl');
  const lines = [...passages, ...claims].map((one) => JSON.stringify(one));
  await writeFile(path, `${lines.join('\n')}\n`);
  console.error(`${claims.length} claims over ${passages.length} passages → ${path}`);
}
