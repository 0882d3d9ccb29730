import { z } from 'zod';
import { age, slug } from './schema.ts';

/** What a question to a team can be about. */
export const subjects = [
  'letters',
  'income',
  'work',
  'debts',
  'care',
  'upbringing',
  'homeless',
  'meeting',
] as const;
export type Subject = (typeof subjects)[number];

const rule = z.strictObject({
  municipality: slug,
  /** Ages of the person who asks, both ends included; absent: any. */
  ages: z.strictObject({ min: age.optional(), max: age.optional() }).optional(),
  /** Whether children live in the house; absent: either. */
  children: z.boolean().optional(),
  /** Absent: whatever the question is about. */
  subjects: z.array(z.enum(subjects)).min(1).optional(),
  /** Id of the service. */
  service: slug,
  /** Where the rule stands, literally. */
  source: z.strictObject({
    document: z.string(),
    section: z.string(),
    quote: z.string().min(8),
  }),
});

/** `corpus/directory/who-to-go-to.yaml`: which team is there for whom, by town. */
export const rulesFile = z.strictObject({ rules: z.array(rule).min(1) });

export type WhoRule = z.infer<typeof rule>;

/** The person who asks, as far as known. */
export interface Asker {
  municipality: string;
  /** Years. */
  age?: number | undefined;
  /** Whether children live in the house. */
  children?: boolean | undefined;
  subject?: Subject | undefined;
}

export interface WhoToGoTo {
  rule: WhoRule;
  /** What must be known about the asker to be sure; empty: this is the one to go to. */
  conditions: ('age' | 'children' | 'subject')[];
}

/**
 * The teams that are there for somebody. What is not known about the asker excludes nothing: then
 * every team it could be comes with its conditions. Sure ones first, those for the subject before
 * those for every subject.
 */
export function whoToGoTo(rules: readonly WhoRule[], asker: Asker): WhoToGoTo[] {
  return rules
    .filter((one) => one.municipality === asker.municipality && mayHold(one, asker))
    .map((one) => ({ rule: one, conditions: openConditions(one, asker) }))
    .toSorted((a, b) => rankOf(a, asker) - rankOf(b, asker));
}

function mayHold({ ages, children, subjects: about }: WhoRule, asker: Asker): boolean {
  return (
    (asker.age === undefined ||
      ((ages?.min ?? 0) <= asker.age && asker.age <= (ages?.max ?? Infinity))) &&
    (asker.children === undefined || children === undefined || children === asker.children) &&
    (asker.subject === undefined || about === undefined || about.includes(asker.subject))
  );
}

function openConditions(one: WhoRule, asker: Asker): WhoToGoTo['conditions'] {
  const open: WhoToGoTo['conditions'] = [];
  if (one.ages !== undefined && asker.age === undefined) open.push('age');
  if (one.children !== undefined && asker.children === undefined) open.push('children');
  if (one.subjects !== undefined && asker.subject === undefined) open.push('subject');
  return open;
}

function rankOf({ rule: one, conditions }: WhoToGoTo, { subject }: Asker): number {
  const forSubject = subject !== undefined && one.subjects !== undefined;
  return (conditions.length > 0 ? 2 : 0) + (forSubject ? 0 : 1);
}
