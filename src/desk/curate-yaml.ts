import { createHash } from 'node:crypto';
import type { Document, Node } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { languages } from '../domain/languages.ts';
import type { Finding } from '../knowledge/findings.ts';
import type { Card, CardText } from '../knowledge/cards.ts';
import { cardSchema } from '../knowledge/cards.ts';

/** Most characters of a card's file; the largest we have is a fifth of it, in twenty languages. */
export const longestCard = 200_000;

/** Long lines stay lines, as in the files of the corpus. */
const layout = { lineWidth: 0 };

/** A card as a file of `corpus/cards`: the same card always gives the same text. */
export function cardYaml(card: Card): string {
  return stringify(ordered(card), layout);
}

/** SHA-256 (hex) of {@link cardYaml}: says whether two cards are the same, whatever their files look like. */
export function cardDigest(card: Card): string {
  return createHash('sha256').update(cardYaml(card)).digest('hex');
}

/**
 * The same card in the layout of the file that is there: only what differs is written anew, so that a
 * pull request shows that alone.
 */
export function cardYamlLike(card: Card, existing: string | null): string {
  if (existing === null) return cardYaml(card);
  const document = parseDocument(existing);
  if (document.errors.length > 0 || document.contents === null) return cardYaml(card);
  document.contents = patched(
    document,
    document.contents,
    ordered(card),
  ) as typeof document.contents;
  return document.toString(layout);
}

export interface ReadCard {
  card: Card | null;
  /** What is wrong, for whoever wrote it. */
  faults: Pick<Finding, 'rule' | 'message' | 'line'>[];
}

/**
 * Reads a card that somebody hands in. No aliases: a few lines of them unfold to gigabytes, and no card
 * needs one.
 */
export function readCardYaml(source: string): ReadCard {
  if (source.length > longestCard) return fault('size', `is longer than ${longestCard} characters`);
  const document = parseDocument(source, { logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) return fault('yaml', error.message.split('\n')[0] ?? 'is not YAML');
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return fault('yaml', 'has anchors and aliases, which a card does not need');
  }
  const parsed = cardSchema.safeParse(value);
  if (parsed.success) return { card: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    rule: 'schema',
    message: `${path.join('.')}: ${message}`,
  }));
  return { card: null, faults };
}

function fault(rule: string, message: string): ReadCard {
  return { card: null, faults: [{ rule, message }] };
}

/** Members and languages in the order of the corpus; members that are absent are left out. */
function ordered(card: Card): Record<string, unknown> {
  const { id, topic, scope, instead_of, asker, sources, reviewed, text } = card;
  const texts = languages.flatMap((language) => {
    const one = text[language];
    return one === undefined ? [] : [[language, orderedText(one)] as const];
  });
  return present({
    ...{ id, topic, scope, instead_of, asker: asker === undefined ? undefined : present(asker) },
    sources: sources.map(({ document, section, quote }) => ({ document, section, quote })),
    ...{ reviewed, text: Object.fromEntries(texts) },
  });
}

function orderedText(text: CardText): Record<string, unknown> {
  const { status, source_digest, reviewed_by, questions, answer, next } = text;
  return present({ status, source_digest, reviewed_by, questions, answer, next });
}

function present(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The node with the value written into it; nodes that say it already are left as they are. */
function patched(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isRecord(value)) {
    const keys = Object.keys(value);
    const kept = new Map(node.items.map((pair) => [keyOf(pair.key), pair]));
    node.items = keys.map((key) => {
      const pair = kept.get(key) ?? document.createPair(key, null);
      pair.value = patched(document, pair.value, value[key]);
      return pair;
    });
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = value.map((item, n) => patched(document, node.items[n], item));
    return node;
  }
  if (isScalar(node) && node.value === value) return node;
  return document.createNode(value);
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
