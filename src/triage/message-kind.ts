import { languageWords } from './messages/languages.ts';
import { shared } from './messages/shared.ts';
import { Vocabulary, compileVocabulary, maskOf, messageWords } from './messages/vocabulary.ts';
import type { Role, VocabularyNode } from './messages/vocabulary.ts';
import { findIntroductions } from './redaction/names.ts';
import { view } from './redaction/view.ts';

/** What a message may want besides an answer to a question. */
export const otherKinds = [
  'greeting',
  'thanks',
  'about',
  'person',
  'personal_case',
  'abuse',
  'instructions',
] as const;

/** What a message wants; `question` is everything that the corpus may have an answer to. */
export type MessageKind = (typeof otherKinds)[number] | 'question';

interface Rule {
  kind: MessageKind;
  /** Every word of the message has one of these roles … */
  allowed: number;
  /** … and one of these sets of roles is complete. */
  required: readonly number[];
}

const courtesies = ['greeting', 'thanks', 'polite'] as const;

function rule(kind: MessageKind, allowed: readonly Role[], ...required: (readonly Role[])[]): Rule {
  return {
    kind,
    allowed: maskOf(...courtesies, ...allowed, ...required.flat()),
    required: required.map((names) => maskOf(...names)),
  };
}

/** First rule that fits. */
const rules: readonly Rule[] = [
  rule('thanks', [], ['thanks']),
  rule('greeting', [], ['greeting']),
  rule('about', [], ['about']),
  rule('person', ['glue'], ['human'], ['talk', 'someone']),
  rule('personal_case', ['glue'], ['my', 'thing', 'state']),
  rule('instructions', ['glue', 'you'], ['order'], ['ignore', 'rules']),
  rule('abuse', ['you', 'rude'], ['insult'], ['you', 'rude']),
];

/** Words of all languages, and those of each. */
interface Vocabularies {
  common: Vocabulary;
  languages: Vocabulary[];
}

let made: Vocabularies | undefined;

function vocabularies(): Vocabularies {
  return (made ??= vocabulariesOf(compileAll()));
}

function vocabulariesOf([common, ...languages]: readonly VocabularyNode[]): Vocabularies {
  return {
    common: new Vocabulary(common ?? compileVocabulary({})),
    languages: languages.map((root) => new Vocabulary(root)),
  };
}

function compileAll(): VocabularyNode[] {
  return [shared, ...languageWords].map(compileVocabulary);
}

/**
 * Makes the words of all languages ready, which the first message would else wait for: a sixth of a
 * second, or some milliseconds with what an earlier process made of the very same words.
 *
 * @returns what to keep for the next process
 */
export function prepareMessageKinds(before: VocabularyNode[] | null): VocabularyNode[] {
  const roots = before ?? compileAll();
  made = vocabulariesOf(roots);
  return roots;
}

/** Longer messages say something of their own. */
const longest = { units: 400, words: 40 };

/**
 * Tells a greeting, thanks, a question about Wegwijs, a wish for a person, a question about one's
 * own case, mere abuse and mere instructions to the system from a question, in our 20 languages.
 * Every single word must be accounted for; one that is not makes the message a question. Bounded
 * work, never throws.
 */
export function recogniseMessage(text: string): MessageKind {
  if (text.length > longest.units) return 'question';
  const words = messageWords(withoutNames(text));
  if (words.length === 0) return signKind(text);
  if (words.length > longest.words) return 'question';
  const { common, languages } = vocabularies();
  return languages.reduce<MessageKind>((kind, vocabulary) => {
    if (kind !== 'question') return kind;
    return kindOf(masksOf(words, [vocabulary, common]));
  }, 'question');
}

/** "Hello, my name is Sara" is a greeting. */
function withoutNames(text: string): string {
  return findIntroductions(view(text)).reduceRight(
    (rest, { cue, end }) => `${rest.slice(0, cue)} ${rest.slice(end)}`,
    text,
  );
}

/** A message without a word: a waving or a praying hand. */
function signKind(text: string): MessageKind {
  if (/[🙏👍❤💐]/u.test(text)) return 'thanks';
  return /[👋🙋]/u.test(text) || /\p{L}/u.test(text) ? 'greeting' : 'question';
}

function kindOf(masks: ReadonlySet<number>): MessageKind {
  const found = rules.find(({ allowed, required }) =>
    [...masks].some(
      (mask) => (mask & ~allowed) === 0 && required.some((one) => (mask & one) === one),
    ),
  );
  return found?.kind ?? 'question';
}

/** The sets of roles with which phrases can cover the whole message; empty when they cannot. */
function masksOf(
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
): ReadonlySet<number> {
  const reached = Array.from({ length: words.length + 1 }, () => new Set<number>());
  reached[0]?.add(0);
  for (const [at, word] of words.entries()) {
    const masks = reached[at];
    if (masks === undefined || masks.size === 0) continue;
    const found = (length: number, mask: number): void => {
      for (const seen of masks) reached[at + length]?.add(seen | mask);
    };
    for (const vocabulary of vocabularies) vocabulary.matches(words, at, found);
    if (/^\d/.test(word)) found(1, maskOf('glue'));
  }
  return reached[words.length] ?? new Set();
}
