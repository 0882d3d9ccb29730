import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeTries, letThrough, waitAfter } from '../../src/desk/lock-out.ts';
import { passwordFault } from '../../src/desk/password.ts';
import { codeLength, codeOf, readCode, sayable } from '../../src/desk/receipt-code.ts';
import { receiptState } from '../../src/desk/receipt.ts';
import { grantsFromClaims, holds, mayGrant, municipalitiesOf } from '../../src/desk/roles.ts';
import { absoluteLife, idleLife, sessionLives } from '../../src/desk/session.ts';
import type { DeskEvent, Grant } from '../../src/domain/desk.ts';

const nijmegen: Grant = { municipality: 'nijmegen', role: 'editor' };
const all: Grant = { municipality: '*', role: 'desk' };

describe('a role', () => {
  it.each([
    ['desk', 'nijmegen', true],
    ['editor', 'nijmegen', true],
    ['admin', 'nijmegen', false],
    ['desk', 'rotterdam', false],
    ['desk', '*', false],
    ['editor', null, true],
    ['admin', null, false],
  ] as const)('editor in Nijmegen is %s in %s: %s', (role, municipality, expected) => {
    expect(holds([nijmegen], role, municipality)).toBe(expected);
  });

  it('for all towns is one in each; two grants never add up to a third', () => {
    expect(holds([all], 'desk', 'rotterdam')).toBe(true);
    expect(holds([all], 'desk', '*')).toBe(true);
    expect(holds([nijmegen, all], 'editor', 'rotterdam')).toBe(false);
    expect(holds([], 'desk', null)).toBe(false);
    expect(municipalitiesOf([nijmegen, all], 'editor')).toEqual(['nijmegen']);
    expect(municipalitiesOf([nijmegen, all], 'desk')).toEqual(['nijmegen', '*']);
  });

  it('is handed out by an admin of that very town, never beyond', () => {
    const admin: Grant = { municipality: 'nijmegen', role: 'admin' };
    expect(mayGrant([admin], [nijmegen])).toBe(true);
    expect(mayGrant([admin], [nijmegen, all])).toBe(false);
    expect(mayGrant([nijmegen], [nijmegen])).toBe(false);
    expect(mayGrant([{ municipality: '*', role: 'admin' }], [all, nijmegen])).toBe(true);
  });

  const mapping = { 'wegwijs-nijmegen': nijmegen, constructor: all };
  it.each<[string, Record<string, unknown>, string, Grant[]]>([
    ['a list', { roles: ['x', 'wegwijs-nijmegen'] }, 'roles', [nijmegen]],
    ['one word', { roles: 'wegwijs-nijmegen' }, 'roles', [nijmegen]],
    ['a path', { realm_access: { roles: ['wegwijs-nijmegen'] } }, 'realm_access.roles', [nijmegen]],
    ['nothing', {}, 'roles', []],
    ['another claim', { groups: ['wegwijs-nijmegen'] }, 'roles', []],
    ['objects', { roles: [{ 'wegwijs-nijmegen': true }, null, 5] }, 'roles', []],
    ['a member that every object has', { roles: ['toString', '__proto__'] }, 'roles', []],
    ['a path through a text', { roles: 'x' }, 'roles.length', []],
  ])('comes from claims: %s', (_, claims, path, grants) => {
    expect(grantsFromClaims(claims, path, mapping)).toEqual(grants);
  });
});

describe('a code', () => {
  it('is read as it was said, in any case, with any dashes, with letters taken for digits', () => {
    const bytes = fc.uint8Array({ minLength: codeLength, maxLength: codeLength });
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeOf(random);
        const said = sayable(code);
        expect(said).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/);
        const misheard = said.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('-', ' ');
        for (const typed of [code, said, said.toLowerCase(), ` ${said} `, misheard])
          expect(readCode(typed)).toBe(code);
      }),
    );
  });

  it.each([
    '',
    'K7QM2XRT9',
    'K7QM2XRT9DX',
    'K7QM2XRT9U',
    'K7QM2XRT9é',
    '../../../..',
    'ＡＡＡＡＡＡＡＡＡＡ',
  ])('%j is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });

  it('has so many forms that a million tries among a thousand living ones are hopeless', () => {
    const signs = Array.from(
      { length: 256 },
      (_, byte) => codeOf(new Uint8Array(10).fill(byte))[0],
    );
    const often = [...new Set(signs)].map((sign) => signs.filter((one) => one === sign).length);
    expect(often).toEqual(Array(32).fill(8));
    const forms = often.length ** codeLength;
    expect((1_000_000 * 1_000) / forms).toBeLessThan(1e-6);
  });
});

describe('an account after failed tries', () => {
  it.each([
    [1, 0],
    [freeTries - 1, 0],
    [freeTries, 30_000],
    [freeTries + 1, 60_000],
    [freeTries + 6, 30 * 60_000],
    [10_000, 30 * 60_000],
  ])('%i waits %i ms', (failures, wait) => {
    expect(waitAfter(failures)).toBe(wait);
  });

  it('lets through five of a hundred at the same moment', () => {
    const { allowed, shutUntil } = letThrough(Array<number>(100).fill(1_000));
    expect(allowed.filter(Boolean)).toHaveLength(freeTries);
    expect(shutUntil).toBe(1_000 + 30_000);
  });

  it('gives a guesser who tries every second of a day some fifty', () => {
    const everySecond = Array.from({ length: 24 * 60 * 60 }, (_, second) => second * 1_000);
    const counted = letThrough(everySecond).allowed.filter(Boolean).length;
    expect(counted).toBeGreaterThan(40);
    expect(counted).toBeLessThan(70);
  });

  it('does not count tries against a shut door: the owner is let in when the wait is over', () => {
    const knocks = Array.from({ length: 500 }, (_, n) => n * 50);
    const { allowed } = letThrough([...knocks, 200 + 30_000]);
    expect(allowed.at(-1)).toBe(true);
  });
});

describe('a password', () => {
  it.each([
    ['vier gele fietsen', null],
    ['ቋንቋ ናይ ሃገርና ጽቡቕ', null],
    ['kort', 'short'],
    ['🚲🚲🚲🚲🚲🚲', 'short'],
    ['a'.repeat(201), 'long'],
    ['Samira@example.NL is mijn naam', 'name'],
    ['aaaaaaaaaaaaaa', 'plain'],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, 'samira@example.nl')).toBe(fault);
  });
});

describe('a session', () => {
  const session = { hash: 'x', account: 'u', begunAt: 0, seenAt: 0 };
  it.each([
    ['just begun', session, 0, true],
    ['idle for nearly an hour', session, idleLife - 1, true],
    ['idle for an hour', session, idleLife, false],
    ['in use to the end', { ...session, seenAt: absoluteLife - 1 }, absoluteLife - 1, true],
    ['in use for too long', { ...session, seenAt: absoluteLife - 1 }, absoluteLife, false],
  ] as const)('%s', (_, one, now, lives) => {
    expect(sessionLives(one, now)).toBe(lives);
  });
});

describe('the state of a receipt', () => {
  const receipt = { id: 'r', expiresAt: 100 };
  const about = { at: 1, subject: 'receipt:r', municipality: null };
  const by = (account: string): { actor: DeskEvent['actor'] } => ({
    actor: { type: 'staff', account },
  });
  const viewed = (id: number, account: string): DeskEvent => ({
    id,
    kind: 'receipt.viewed',
    ...about,
    ...by(account),
    body: {},
  });
  const corrected = (id: number, claim: number, note: string): DeskEvent => ({
    id,
    kind: 'claim.corrected',
    ...about,
    ...by('b'),
    body: { claim, note },
  });
  const events: DeskEvent[] = [
    viewed(1, 'a'),
    corrected(2, 3, 'old'),
    viewed(3, 'b'),
    corrected(4, 0, 'first'),
    corrected(5, 3, 'new'),
    viewed(6, 'a'),
    { ...viewed(7, 'c'), subject: 'receipt:other' },
  ];

  it('comes from its own events alone; the last word on a claim counts', () => {
    expect(receiptState(receipt, events, 99)).toEqual({
      open: true,
      viewedBy: ['a', 'b'],
      corrections: [
        { claim: 0, note: 'first', by: 'b' },
        { claim: 3, note: 'new', by: 'b' },
      ],
    });
  });

  it('is shut when its time is over or the visitor took it back', () => {
    expect(receiptState(receipt, [], 100).open).toBe(false);
    const taken: DeskEvent = {
      id: 9,
      kind: 'receipt.withdrawn',
      ...about,
      actor: { type: 'visitor' },
      body: {},
    };
    expect(receiptState(receipt, [...events, taken], 1).open).toBe(false);
  });
});
