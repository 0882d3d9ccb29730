import { describe, expect, it } from 'vitest';
import { readHouseholdForm } from '../../src/knowledge/schemes/household-form.ts';
import type { HouseholdForm } from '../../src/knowledge/schemes/household-form.ts';
import { householdSchema } from '../../src/knowledge/schemes/household.ts';

const read = (form: HouseholdForm) => readHouseholdForm(form, (id) => id === 'nijmegen');

describe('a form that somebody filled in', () => {
  it('is the household that the rules judge', () => {
    const { household, faults } = read({
      ...{ town: 'nijmegen', kind: 'couple', offspring: 'some', childrenAges: '3, 8 en 12' },
      ...{ age: '34', partnerAge: '31', amount: '€ 1.950,50', basis: 'net' },
      ...{ incomeKind: 'work', savings: '-200', residence: 'asylum-permit' },
    });
    expect(faults).toEqual([]);
    expect(householdSchema.parse(household)).toEqual({
      kind: 'couple',
      adults: [{ age: 34 }, { age: 31 }],
      children: [3, 8, 12],
      income: { amount: 1950.5, basis: 'net', per: 'month' },
      incomeKind: 'work',
      assets: -200,
      municipality: 'nijmegen',
      residence: 'asylum-permit',
    });
  });

  it('left empty tells nothing, and is no fault', () => {
    const { household, faults } = read({});
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(household))).toEqual({ adults: [{}, {}] });
  });

  it('tells no children from children whose ages are left out', () => {
    expect(read({ offspring: 'none' }).household.children).toEqual([]);
    expect(read({ offspring: 'some' }).household.children).toBeUndefined();
    expect(read({ offspring: 'none', childrenAges: '4' }).household.children).toEqual([4]);
  });

  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1,200', 1200],
    ['1 200,-', 1200],
    ['1.200.000,5', 1_200_000.5],
    ['1,5', 1.5],
    ['٢١٥٠', 2150],
    ['۲۱۵۰٫۵', 2150.5],
    ['1200 euro', 1200],
    ['0', 0],
  ])('reads "%s" as %d euros', (amount, euros) => {
    expect(read({ amount }).household.income?.amount).toBe(euros);
  });

  it.each<[keyof HouseholdForm, string]>([
    ['amount', 'veel'],
    ['amount', '-5'],
    ['amount', '1.2.3'],
    ['amount', '9'.repeat(30)],
    ['savings', '1e9'],
    ['savings', 'NaN'],
    ['age', '34, 31'],
    ['age', '121'],
    ['age', '<script>'],
    ['childrenAges', 'drie'],
    ['childrenAges', '1½'],
    ['childrenAges', Array.from({ length: 21 }, () => '2').join(' ')],
  ])('asks again where %s is "%s"', (field, text) => {
    expect(read({ [field]: text }).faults).toEqual([field]);
  });

  it('takes a choice or a town that there is not as no answer', () => {
    const { household, faults } = read({
      ...{ town: '../etc', kind: 'throuple', incomeKind: 'crime', residence: 'x' },
    });
    expect(faults).toEqual([]);
    const { municipality, kind, incomeKind, residence } = household;
    expect([municipality, kind, incomeKind, residence]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
