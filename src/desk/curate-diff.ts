import { diffWordsWithSpace } from 'diff';
import { languages } from '../domain/languages.ts';
import type { Card } from '../knowledge/cards.ts';

/** Words that differ are looked for among at most so many changes; beyond, all of it is another text. */
const mostChanges = 1_000;

/** A piece of text that is in both, in one only. */
export interface Piece {
  text: string;
  side: 'both' | 'before' | 'after';
}

/** A field that differs, by its name (`nl.answer.2`, `source.1`). */
export interface FieldChange {
  field: string;
  pieces: Piece[];
}

/** A field in three texts; `clash`: both changed it, and not alike. */
export interface ThreeWay {
  field: string;
  base: string;
  now: string;
  mine: string;
  clash: boolean;
}

/** What makes one card of another, a field a row, in the order of the card. */
export function changesOf(before: Card | null, after: Card | null): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return namesOf([old, fresh]).flatMap((field) => {
    const [one, other] = [old.get(field) ?? '', fresh.get(field) ?? ''];
    return one === other ? [] : [{ field, pieces: piecesOf(one, other) }];
  });
}

/** Fields that are not alike in what a draft was begun on, in what is there now, and in the draft. */
export function threeWayOf(base: Card | null, now: Card | null, mine: Card | null): ThreeWay[] {
  const all = [fieldsOf(base), fieldsOf(now), fieldsOf(mine)];
  return namesOf(all).flatMap((field) => {
    const [one = '', two = '', three = ''] = all.map((fields) => fields.get(field) ?? '');
    if (one === two && two === three) return [];
    const clash = two !== one && three !== one && two !== three;
    return [{ field, base: one, now: two, mine: three, clash }];
  });
}

function piecesOf(before: string, after: string): Piece[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: mostChanges });
  const changes = found ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({
      text: value,
      side: added ? 'after' : removed ? 'before' : 'both',
    }));
}

/** Names in the order of the first card that has them, those of later ones after. */
function namesOf(all: readonly ReadonlyMap<string, string>[]): string[] {
  const names = new Set(all.flatMap((fields) => [...fields.keys()]));
  return [...names].sort((a, b) => rank(a) - rank(b));
}

const heads = ['topic', 'scope', 'instead_of', 'asker', 'reviewed', 'source'];

/** Sorting is stable: within a rank the order of the cards stays. */
function rank(field: string): number {
  const [first = ''] = field.split('.');
  const head = heads.indexOf(first);
  return head >= 0 ? head : heads.length + languages.findIndex((tag) => tag === first);
}

function fieldsOf(card: Card | null): Map<string, string> {
  if (card === null) return new Map();
  const { topic, scope, instead_of, asker, reviewed, sources, text } = card;
  const texts = languages.flatMap((language) => {
    const one = text[language];
    if (one === undefined) return [];
    return [
      [`${language}.status`, one.status],
      [`${language}.questions`, one.questions.join('\n')],
      ...one.answer.map((sentence, n) => [`${language}.answer.${n + 1}`, sentence]),
      [`${language}.next`, one.next],
    ];
  });
  return new Map([
    ['topic', topic],
    ['scope', scope],
    ...(instead_of === undefined ? [] : [['instead_of', instead_of] as [string, string]]),
    ...(asker === undefined ? [] : [['asker', JSON.stringify(asker)] as [string, string]]),
    ['reviewed', reviewed],
    ...sources.map(({ document, section, quote }, n): [string, string] => [
      `source.${n + 1}`,
      `${document}#${section}\n${quote}`,
    ]),
    ...(texts as [string, string][]),
  ]);
}
