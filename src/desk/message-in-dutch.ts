import { noticeKinds } from '../domain/answer.ts';
import type { Messages } from '../language/messages.ts';

/** Sentences of our own that claims are made of. */
export const claimKeys = ['compose.call', 'compose.goToIf', 'compose.goTo'] as const;
const insideKeys = [
  'compose.ageBetween',
  'compose.ageFrom',
  'compose.ageUntil',
  'compose.children',
  'compose.noChildren',
] as const;

/** Sentences that open an answer. */
export const introKeys = [
  ...['municipal', 'national', 'mixed', 'nationalInstead'].map((key) => `answer.intro.${key}`),
  ...['partial', 'not_found', 'out_of_scope', 'choose_municipality', 'personal_case'].map(
    (key) => `answer.${key}`,
  ),
  ...['handoff', 'refused', 'unavailable', 'unclear', 'which_topic', 'which_place'].map(
    (key) => `answer.${key}`,
  ),
  ...['introTerm', 'introSchemes', 'introServices', 'introHistory'].map((key) => `compose.${key}`),
  'letters.intro',
];
export const noticeKeys = [...noticeKinds.map((kind) => `notice.${kind}`), 'notice.unknown_place'];

/**
 * The Dutch of a sentence that was made from our own texts: found by its form, with the same values
 * in it. `null` where it is none of these texts.
 */
export function messageInDutch(
  text: string,
  language: string,
  keys: readonly string[],
  messages: Messages,
): string | null {
  const t = messages.for(language);
  for (const key of keys) {
    const template = t(key, { skipInterpolation: true });
    const values = template === key ? null : valuesIn(text, template);
    if (values === null) continue;
    const inside = Object.entries(values).map(([name, value]) => [
      name,
      keys === claimKeys ? insideInDutch(value, language, messages) : value,
    ]);
    return messages.for('nl')(key, Object.fromEntries(inside) as Record<string, string>);
  }
  return null;
}

/** `18 to 27 years, there are children`: each part by itself. */
function insideInDutch(value: string, language: string, messages: Messages): string {
  return value
    .split(', ')
    .map((part) => messageInDutch(part, language, insideKeys, messages) ?? part)
    .join(', ');
}

const placeholder = /\{\{(\w+)\}\}/;

/** The values that make the template this text; `null` where none do. */
function valuesIn(text: string, template: string): Record<string, string> | null {
  const parts = template.split(placeholder);
  const names = parts.filter((_, n) => n % 2 === 1);
  const pattern = parts.map((part, n) => (n % 2 === 1 ? '(.{1,200}?)' : escaped(part))).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(text);
  if (found === null) return null;
  return Object.fromEntries(names.map((name, n) => [name, found[n + 1] ?? '']));
}

function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
