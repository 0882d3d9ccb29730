import { beforeAll, describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/ingest/record.ts';
import { numbersIn } from '../../src/knowledge/numbers.ts';
import type { Schemes } from '../../src/knowledge/schemes/parse.ts';
import { schemeRecords } from '../../src/knowledge/schemes/record.ts';
import { shipped } from './helpers.ts';

let corpus: Schemes;
let compiled: Compiled[];
beforeAll(async () => {
  corpus = await shipped();
  compiled = await schemeRecords(corpus.schemes, corpus.norms);
});

function recordOf(id: string): Compiled {
  const found = compiled.find(({ record }) => record.id === id);
  if (found === undefined) throw new Error(`there is no record ${id}`);
  return found;
}

function sectionText(id: string, section: string): string {
  const { record } = recordOf(id);
  const found = record.sections.find((one) => one.id === section);
  return found === undefined ? '' : record.text.slice(found.start, found.end);
}

describe('the records of schemes', () => {
  it('are one a scheme, of kind scheme, spoken by Wegwijs', () => {
    expect(compiled).toHaveLength(corpus.schemes.length);
    expect(new Set(compiled.map(({ record }) => record.id)).size).toBe(compiled.length);
    for (const { record } of compiled)
      expect(record).toMatchObject({ kind: 'scheme', publisher: 'Wegwijs', language: 'nl' });
  });

  it('belong to their municipality, the national ones to none', () => {
    expect(recordOf('schemes/nl/zorgtoeslag').record.municipality).toBeNull();
    expect(recordOf('schemes/nijmegen/leergeld').record.municipality).toBe('nijmegen');
  });

  it('have their sections in order', () => {
    const { record } = recordOf('schemes/nl/bijstand');
    expect(record.sections.map(({ id }) => id)).toEqual([
      'wat',
      'voor-wie',
      'inkomen',
      'vermogen',
      'aanvragen',
    ]);
  });

  it('say in canonical Dutch what the fields say', () => {
    expect(sectionText('schemes/nl/bijstand', 'voor-wie')).toContain(
      'U bent 18 jaar of ouder en u hebt nog niet de AOW-leeftijd.',
    );
    const income = sectionText('schemes/nl/bijstand', 'inkomen');
    expect(income).toContain('Van 1 juli 2026 tot en met 31 december 2026 is de bijstandsnorm');
    expect(income).toContain('- € 1.419,46 voor een alleenstaande van 21 jaar tot de AOW-leeftijd');
    expect(sectionText('schemes/nijmegen/leergeld', 'voor-wie')).toContain(
      'U hebt een kind van 4 tot en met 17 jaar.',
    );
    expect(sectionText('schemes/nieuwegein/individuele-inkomenstoeslag', 'inkomen')).toContain(
      'niet hoger dan 110% van de bijstandsnorm (met vakantiegeld). Dit stond in een bron van 2024',
    );
    expect(sectionText('schemes/nl/alleenverdieners', 'wat')).toContain(
      '€ 1.100 voor een huishouden dat in 2026 aan de voorwaarden voldoet',
    );
    expect(sectionText('schemes/nl/leergeld', 'vermogen')).toBe('');
  });

  it('let the passages with amounts of a period expire with it', () => {
    const { passages } = recordOf('schemes/nl/bijstand');
    const income = passages.filter(({ sectionId }) => sectionId === 'inkomen');
    expect(income.length).toBeGreaterThan(0);
    for (const passage of income)
      expect(passage).toMatchObject({ validFrom: '2026-07-01', validUntil: '2026-12-31' });
    expect(passages.find(({ sectionId }) => sectionId === 'wat')?.validUntil).toBeNull();
  });

  it('rest every sentence with a number on a source', () => {
    for (const { record } of compiled) {
      const known = new Set(record.basis.map(({ id }) => id));
      expect(record.footnotes.every(({ basis }) => known.has(basis))).toBe(true);
      for (const { start, end } of record.sections) {
        const marks = record.footnotes.filter(({ at }) => at > start && at <= end);
        if (numbersIn(record.text.slice(start, end)).length > 0)
          expect(marks.length, `${record.id} ${start}`).toBeGreaterThan(0);
      }
    }
  });

  it('add the source of a norm to those of the scheme, once', () => {
    const { basis } = recordOf('schemes/nijmegen/collectieve-zorgverzekering').record;
    const law = basis.filter(({ title }) => title.startsWith('Normen van de Participatiewet'));
    expect(law).toHaveLength(1);
    expect(new Set(basis.map(({ id }) => id)).size).toBe(basis.length);
  });

  it('have passages that stand in their text, long enough to be found', () => {
    for (const { record, passages } of compiled) {
      expect(passages.length).toBeGreaterThanOrEqual(3);
      for (const { start, end, text, kind } of passages) {
        expect(record.text.slice(start, end)).toBe(text);
        expect(kind).toBe('scheme');
      }
    }
  });

  it('are the same for the same files', async () => {
    const again = await schemeRecords(corpus.schemes, corpus.norms);
    expect(again.map(({ record }) => record.digest)).toEqual(
      compiled.map(({ record }) => record.digest),
    );
  });

  it('never promise a right', () => {
    for (const { record } of compiled)
      expect(record.text).not.toMatch(/\brecht (?:op|hebt|heeft)\b/);
  });
});
