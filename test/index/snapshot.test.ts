import { describe, expect, it } from 'vitest';
import type { SnapshotManifest } from '../../src/index/snapshot.ts';
import {
  SnapshotError,
  checkStamps,
  parseManifest,
  planBuild,
  snapshotDigest,
  snapshotFormat,
  stampsOf,
} from '../../src/index/snapshot.ts';

const stamps = stampsOf({
  chunker: 'c1',
  glossary: 'g1',
  model: { id: 'm1', dimension: 4 },
  means: 'x1',
});
const one = { id: 'one', digest: 'd1' };
const two = { id: 'two', digest: 'd2' };
const p1 = { id: 'one#1', digest: 'p1' };
const p2 = { id: 'two#1', digest: 'p2' };

function manifestOf(records = [one, two], passages = [p1, p2]): SnapshotManifest {
  return {
    format: snapshotFormat,
    digest: snapshotDigest(stamps, records, passages),
    stamps,
    records: Object.fromEntries(records.map(({ id, digest }) => [id, digest])),
    passages: Object.fromEntries(passages.map(({ id, digest }) => [id, digest])),
    files: {},
  };
}

describe('the digest of a snapshot', () => {
  const digest = snapshotDigest(stamps, [one], [p1]);

  it('is the same for the same parts', () => {
    expect(snapshotDigest({ ...stamps }, [{ ...one }], [{ ...p1 }])).toBe(digest);
  });

  it.each([
    ['the chunker', { ...stamps, chunker: 'c2' }, one, p1],
    ['the model', { ...stamps, model: null }, one, p1],
    ['the means', { ...stamps, means: 'x2' }, one, p1],
    ['a record', stamps, { ...one, digest: 'd9' }, p1],
    ['a passage', stamps, one, { ...p1, digest: 'p9' }],
  ])('changes with %s', (_, otherStamps, record, passage) => {
    expect(snapshotDigest(otherStamps, [record], [passage])).not.toBe(digest);
  });
});

describe('parseManifest', () => {
  it('reads what was written', () => {
    expect(parseManifest(JSON.stringify(manifestOf()))).toEqual(manifestOf());
  });

  it.each([
    ['a newer format', JSON.stringify({ ...manifestOf(), format: 99 }), 'format'],
    ['no JSON', '{"format":', 'damaged'],
    ['null', 'null', 'format'],
    ['missing parts', JSON.stringify({ format: snapshotFormat }), 'damaged'],
  ])('refuses %s and names the command that rebuilds', (_, source, fault) => {
    try {
      parseManifest(source);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SnapshotError);
      expect((error as SnapshotError).fault).toBe(fault);
      expect((error as SnapshotError).message).toContain('`wegwijs ingest`');
    }
  });
});

describe('checkStamps', () => {
  it('lets the same stamps pass', () => {
    expect(() => {
      checkStamps(stamps, { ...stamps });
    }).not.toThrow();
  });

  it.each([
    ['model', { ...stamps, model: { id: 'm2', dimension: 4 } }],
    ['model', { ...stamps, model: { id: 'm1', dimension: 8 } }],
    ['model', { ...stamps, model: null }],
    ['stale', { ...stamps, analyser: 'terms-0' }],
    ['stale', { ...stamps, glossary: 'g0' }],
    ['stale', { ...stamps, means: null }],
  ])('refuses another %s', (fault, found) => {
    expect(() => {
      checkStamps(found, stamps);
    }).toThrow(expect.objectContaining({ fault }) as Error);
  });
});

describe('planBuild', () => {
  it('does everything when there is nothing', () => {
    const plan = planBuild(null, { stamps, records: [one, two], passages: [p1, p2] });
    expect(plan).toMatchObject({ current: false, added: ['one', 'two'], passagesToEmbed: 2 });
  });

  it('does nothing when nothing differs', () => {
    const plan = planBuild(manifestOf(), { stamps, records: [one, two], passages: [p1, p2] });
    expect(plan).toMatchObject({ current: true, unchanged: 2, passagesToEmbed: 0 });
  });

  it('tells added, changed and removed records apart', () => {
    const changed = { id: 'two', digest: 'd9' };
    const added = { id: 'three', digest: 'd3' };
    const plan = planBuild(manifestOf(), {
      stamps,
      records: [changed, added],
      passages: [p2, { id: 'three#1', digest: 'p3' }],
    });
    expect(plan).toMatchObject({
      current: false,
      added: ['three'],
      changed: ['two'],
      removed: ['one'],
      unchanged: 0,
      passagesToEmbed: 1,
    });
  });

  it('embeds everything anew for another model', () => {
    const other = { ...stamps, model: { id: 'm2', dimension: 4 } };
    const plan = planBuild(manifestOf(), {
      stamps: other,
      records: [one, two],
      passages: [p1, p2],
    });
    expect(plan).toMatchObject({ current: false, unchanged: 2, passagesToEmbed: 2 });
  });
});
