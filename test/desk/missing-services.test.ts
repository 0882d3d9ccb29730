import { describe, expect, it } from 'vitest';
import type { MissingForm } from '../../src/desk/missing-services.ts';
import { missingWork, readMissing } from '../../src/desk/missing-services.ts';
import { doneHolds, workEntries } from '../../src/desk/work-list.ts';
import type { Service } from '../../src/directory/schema.ts';
import type { DeskEvent } from '../../src/domain/desk.ts';

const at = Date.UTC(2026, 10, 23, 9);
const samira = { grants: [{ municipality: 'nijmegen', role: 'desk' as const }] };
const towns = new Set(['nijmegen', 'rotterdam']);
const form: MissingForm = {
  name: 'Kledingbank Nijmegen',
  what: 'Gratis winterjassen op vertoon van een brief.',
  contact: '024 1234567',
  source: 'https://kledingbank.example.nl/nijmegen',
  town: 'nijmegen',
};

describe('what the desk tells of a missing place', () => {
  it('is kept line by line, the telephone of the place too, and nothing of who stood there', () => {
    const what = 'Gratis\n jassen.\u202e Voor Fatma, fatma@example.nl, BSN 111222333.';
    const read = readMissing({ ...form, what }, samira, towns);
    expect(read).toMatchObject({ municipality: 'nijmegen', body: { contact: '024 1234567' } });
    expect(JSON.stringify(read)).not.toMatch(/fatma@example|111222333|\\n|\u202e/);
  });

  it('needs no more than a name and what it is for; without a town it is national', () => {
    const least = { ...form, contact: '', source: '', town: '' };
    expect(readMissing(least, samira, towns)).toMatchObject({ municipality: null });
  });

  it.each<[string, Partial<MissingForm>, string[]]>([
    ['nothing', { name: ' ', what: '' }, ['name', 'what']],
    ['a book', { name: 'x'.repeat(151), contact: 'x'.repeat(201) }, ['name', 'contact']],
    ['a script for an address', { source: 'javascript:alert(1)' }, ['source']],
    ['words for an address', { source: 'op het prikbord' }, ['source']],
    ['another town', { town: 'rotterdam' }, ['town']],
    ['no town at all', { town: '../../x' }, ['town']],
    ['every town', { town: '*' }, ['town']],
  ])('is not kept with %s', (_, change, faults) => {
    expect(readMissing({ ...form, ...change }, samira, towns)).toEqual(faults);
  });
});

const told: DeskEvent = {
  ...{ kind: 'service.missing', id: 1, at, subject: 'missing:m-1', municipality: 'nijmegen' },
  actor: { type: 'staff', account: 'samira' },
  body: { name: form.name, what: form.what, contact: '', source: form.source },
};
const service = (change: Partial<Service>): Service =>
  ({ id: 's', name: form.name, municipality: 'nijmegen', ...change }) as Service;

describe('the work that it makes', () => {
  it('is of its town, says what was told, and is due in two weeks', () => {
    expect(missingWork([told], { services: [] })).toEqual([
      {
        key: 'missing:service:m-1',
        kind: 'missing',
        target: 'service',
        id: 'm-1',
        title: form.name,
        municipality: 'nijmegen',
        parts: [form.what, form.source],
        due: '2026-12-07',
        file: 'corpus/directory/nijmegen.yaml',
      },
    ]);
  });

  it.each<[string, Service, number]>([
    ['is over when the sociale kaart has the place', service({}), 0],
    ['in whatever letters', service({ name: 'KLEDINGBANK nijmegen' }), 0],
    ['not when another town has one of that name', service({ municipality: 'rotterdam' }), 1],
    ['nor when it only had one before', service({ superseded_by: 'x' }), 1],
  ])('%s', (_, one, left) => {
    expect(missingWork([told], { services: [one] })).toHaveLength(left);
  });

  it('ticked off stays so: nothing but an editor can say that it was no place for us', () => {
    const items = missingWork([told], { services: [] });
    const done: DeskEvent = {
      ...{ kind: 'work.done', id: 2, at, subject: 'work:missing:service:m-1', body: {} },
      ...{ actor: { type: 'staff', account: 'edith' }, municipality: 'nijmegen' },
    };
    const later = at + 10 * doneHolds;
    expect(workEntries(items, [told, done], later)).toMatchObject([{ doneAt: at }]);
    expect(workEntries(items, [told], later)).toMatchObject([{ doneAt: null }]);
  });
});
