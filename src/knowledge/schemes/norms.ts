import { z } from 'zod';
import type { IsoDate } from '../../domain/knowledge.ts';
import { isoDate } from '../../ingest/manifest.ts';
import { hasChildren, isCouple } from './household.ts';
import type { World } from './household.ts';
import { schemeSource } from './scheme.ts';

/**
 * How a norm's amounts are told apart: by age and household as the Participatiewet does, by
 * household, by having a partner, or not at all.
 */
const keysOf = {
  participatiewet: [
    'single-young',
    'single',
    'single-pension',
    'couple-young',
    'couple-young-children',
    'couple-one-young',
    'couple-one-young-children',
    'couple',
    'couple-pension',
  ],
  household: ['single', 'single-parent', 'couple'],
  partner: ['single', 'couple'],
  none: ['all'],
} as const;

type NormKind = keyof typeof keysOf;

const value = z.strictObject({
  valid_from: isoDate,
  valid_until: isoDate,
  /** Article or heading where it stands. */
  article: z.string().min(3),
  source: schemeSource.omit({ id: true }),
  amounts: z.record(z.string(), z.number().nonnegative()),
});

const norm = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** Dutch name, for people. */
    title: z.string().min(3),
    by: z.enum(Object.keys(keysOf) as [NormKind, ...NormKind[]]),
    unit: z.enum(['eur', 'years', 'percent']),
    per: z.enum(['month', 'year']).optional(),
    basis: z.enum(['net', 'gross']).optional(),
    values: z.array(value).min(1),
  })
  .superRefine(({ by, values }, context) => {
    for (const [n, { amounts }] of values.entries()) {
      for (const key of Object.keys(amounts)) {
        if ((keysOf[by] as readonly string[]).includes(key)) continue;
        const message = `"${key}" is none of ${keysOf[by].join(', ')}`;
        context.addIssue({ code: 'custom', path: ['values', n, 'amounts', key], message });
      }
    }
  });

export const normsSchema = z.strictObject({ norms: z.array(norm) });

/** A figure that schemes refer to, with its amounts over time. */
export type Norm = z.infer<typeof norm>;
/** The amounts of one period. */
export type NormValue = z.infer<typeof value>;
export type Norms = readonly Norm[];

/** Ids that the engine itself asks for. */
export const pensionAgeNorm = 'aow-leeftijd';
export const topTaxRateNorm = 'hoogste-belastingtarief';

/** The amounts that hold on a day; `undefined` where the norm has none for it: past, or not yet. */
export function valueOn(norms: Norms, id: string, today: IsoDate): NormValue | undefined {
  return norms
    .find((one) => one.id === id)
    ?.values.find(({ valid_from, valid_until }) => valid_from <= today && today <= valid_until);
}

/** The single number of a norm without kinds, on a day. */
export function numberOn(norms: Norms, id: string, today: IsoDate): number | undefined {
  return valueOn(norms, id, today)?.amounts.all;
}

/** The amount of a norm in one world; `undefined` where no source gave one for such a home. */
export function amountIn(
  { by }: Pick<Norm, 'by'>,
  { amounts }: Pick<NormValue, 'amounts'>,
  world: World,
): number | undefined {
  return amounts[keyIn(by, world)];
}

function keyIn(by: NormKind, world: World): string {
  if (by === 'none') return 'all';
  const couple = isCouple(world.kind);
  if (by === 'partner') return couple ? 'couple' : 'single';
  if (by === 'household') {
    if (couple) return 'couple';
    return world.kind === 'single-parent' ? 'single-parent' : 'single';
  }
  return participatiewetKey(world, couple);
}

/** Articles 20 to 22 of the Participatiewet. */
function participatiewetKey({ kind, bands }: World, couple: boolean): string {
  if (!couple) {
    const [band] = bands;
    return band === 'adult' || band === undefined ? 'single' : `single-${band}`;
  }
  const young = bands.filter((band) => band === 'young').length;
  if (bands.includes('pension')) return young > 0 ? 'couple-young-pension' : 'couple-pension';
  const children = hasChildren(kind) ? '-children' : '';
  if (young === 2) return `couple-young${children}`;
  return young === 1 ? `couple-one-young${children}` : 'couple';
}
