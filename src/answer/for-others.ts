import type { Service } from '../directory/schema.ts';
import type { Situation } from '../directory/situations.ts';

/** Services whose audience is one group of people, and when they are shown unasked. */
interface Group {
  audience: RegExp;
  /** Situations of that group. */
  situations: readonly string[];
  /** Languages in which its people are likely to ask. */
  languages: readonly string[];
}

const groups: readonly Group[] = [
  { audience: /mensenhandel/i, situations: ['uitbuiting'], languages: [] },
  { audience: /lhbt|transgender/i, situations: ['lhbtiq'], languages: [] },
  { audience: /oost-europa/i, situations: [], languages: ['pl', 'ro', 'bg'] },
];

/**
 * Whether a service is there for a group that the asker has given no sign of belonging to: who looks
 * for a bed must not be sent to the shelter for victims of trafficking. What a situation names itself
 * is never for others.
 */
export function isForAnotherGroup(
  { id, audience = '', name }: Pick<Service, 'id' | 'audience' | 'name'>,
  situation: Pick<Situation, 'id' | 'services'> | null,
  language: string,
): boolean {
  if (situation?.services?.includes(id) === true) return false;
  return groups.some(
    (group) =>
      group.audience.test(`${name} ${audience}`) &&
      !group.situations.includes(situation?.id ?? '') &&
      !group.languages.includes(language),
  );
}
