import { describe, expect, it } from 'vitest';
import type { KnowledgeRecord } from '../../src/domain/knowledge.ts';
import { changesBetween } from '../../src/regulations/compare.ts';
import { regulationDocument } from '../../src/regulations/document.ts';
import { readRegulation } from '../../src/regulations/read.ts';
import {
  articleTexts,
  articleTextsOf,
  compileRegulation,
  placeOfSection,
  regulationOfRecord,
  sectionsOf,
  versionOn,
  versionsOf,
} from '../../src/regulations/records.ts';
import { outline } from '../adapters/readers/outline.ts';
import { artikel, bwb, cvdr, sampleLaw } from './samples.ts';

const compiled = async (source: string) => compileRegulation(readRegulation(source));

describe('a regulation as a document', () => {
  it('has a heading for every article and every lid, onderdelen as items and rows by column', () => {
    expect(outline(regulationDocument(readRegulation(sampleLaw())))).toEqual([
      '# Hoofdstuk 1 Algemeen',
      '## Artikel 1 Begrippen',
      'In deze wet is:',
      '- a. stoep: strook langs een huis;',
      '- b. huis:',
      '- 1°. een woning;',
      '- 2°. een boot.',
      '# Hoofdstuk 2 Bijdragen',
      '## Paragraaf 2.1 Bedragen',
      '### Artikel 35 Bijdrage voor stoepen',
      '#### Artikel 35 lid 1',
      'De bijdrage is € 120 voor wie een stoep heeft als bedoeld in artikel 1.',
      '#### Artikel 35 lid 2',
      'Zij is per soort:',
      'Soort: Breed | Bedrag: € 200',
    ]);
  });

  it('becomes a record that says what it is, where it stands and from when it holds', async () => {
    const { record } = await compiled(sampleLaw());
    expect(record).toMatchObject({
      id: 'bwbr0099001-2024-01-01',
      kind: 'document',
      documentKind: 'law',
      title: 'Proefwet voorbeelden',
      publisher: 'Rijksoverheid',
      municipality: null,
      language: 'nl',
      validFrom: '2024-01-01',
      validUntil: null,
      url: 'https://wetten.overheid.nl/BWBR0099001/2024-01-01',
    });
  });

  it("is a town's own where a town made it, with its end", async () => {
    const body = artikel({ nr: '1', leden: ['Eén.'] });
    const { record, passages } = await compiled(cvdr({ body, until: '2025-01-01' }));
    expect(record).toMatchObject({ documentKind: 'regulation', municipality: 'nijmegen' });
    expect(passages[0]).toMatchObject({ municipality: 'nijmegen', validUntil: '2024-12-31' });
  });

  it('is cut at its leden: each passage names article and lid and lies literally in the text', async () => {
    const { record, passages } = await compiled(sampleLaw());
    const second = passages.find(({ sectionId }) => sectionId === 'artikel-35-lid-2');
    expect(second).toMatchObject({
      validFrom: '2023-07-01',
      text: 'Zij is per soort:\n\nSoort: Breed · Bedrag: € 200',
    });
    expect(second?.embedded).toContain('Artikel 35 Bijdrage voor stoepen · Artikel 35 lid 2');
    for (const { start, end, text } of passages) expect(record.text.slice(start, end)).toBe(text);
  });

  it('makes no leden of what stands in an annex', () => {
    const annex =
      '<bijlage><kop><titel>Lijst</titel></kop><lid><lidnr>1</lidnr><al>Eén.</al></lid></bijlage>';
    expect(outline(regulationDocument(readRegulation(bwb({ body: annex }))))).toEqual([
      '# Lijst',
      'Eén.',
    ]);
  });

  it('takes no year out of the title', async () => {
    const { record } = await compiled(sampleLaw({ title: 'Proefwet 1990' }));
    expect(record.year).toBe(2024);
  });

  it('keeps apart articles whose numbers look alike', async () => {
    const body = ['4.83', '4:83'].map((nr) => artikel({ nr, leden: '<al>Tekst.</al>' })).join('');
    const { record } = await compiled(bwb({ body }));
    expect(record.sections.map(({ id }) => id)).toEqual(['artikel-4-83', 'artikel-4-83-2']);
    expect(sectionsOf(record, { article: '4:83' }).map(({ id }) => id)).toEqual(['artikel-4-83-2']);
  });
});

describe('finding an article in the index', () => {
  const explained = `${artikel({ nr: '3', leden: ['Eén.', 'Twee.'] })}
    <bijlage><kop><label>Artikel</label><nr>3</nr><titel>toegelicht</titel></kop><al>Uitleg.</al></bijlage>`;

  it('gives its sections, or those of one lid, but not those of an explanation of it', async () => {
    const { record } = await compiled(bwb({ body: explained }));
    const ids = (paragraph?: string) =>
      sectionsOf(record, { article: '3', paragraph }).map(({ id }) => id);
    expect(ids()).toEqual(['artikel-3-lid-1', 'artikel-3-lid-2']);
    expect(ids('2')).toEqual(['artikel-3-lid-2']);
    expect(ids('9')).toEqual([]);
  });

  it('tells of a passage where it stands', async () => {
    const { passages } = await compiled(sampleLaw());
    const places = passages.map(({ sectionId: id, headingPath }) =>
      placeOfSection({ id, headingPath }),
    );
    expect(places).toEqual([
      { article: '1' },
      { article: '35', paragraph: '1' },
      { article: '35', paragraph: '2' },
    ]);
  });

  it('knows the versions of one regulation, and which holds on a day', async () => {
    const old = (await compiled(sampleLaw({ day: '2020-01-01' }))).record;
    const ended: KnowledgeRecord = { ...old, validUntil: '2023-12-31' };
    const { record: now } = await compiled(sampleLaw());
    const other = (await compiled(sampleLaw({ id: 'BWBR0099002' }))).record;
    const card: KnowledgeRecord = { ...now, id: 'kaart', kind: 'card' };
    const records = [ended, other, card, now];
    const ref = { id: 'BWBR0099001' };
    expect(versionsOf(records, ref)).toEqual([now, ended]);
    expect(versionOn(records, ref, '2023-12-31')).toBe(ended);
    expect(versionOn(records, ref, '2024-01-01')).toBe(now);
    expect(versionOn(records, ref, '2019-12-31')).toBeNull();
    expect(records.map((record) => regulationOfRecord(record)?.id ?? null)).toEqual([
      'BWBR0099001',
      'BWBR0099002',
      null,
      'BWBR0099001',
    ]);
  });
});

describe('two versions side by side', () => {
  const texts = (source: string) => articleTexts(readRegulation(source));
  const before = texts(sampleLaw({ day: '2023-07-01' }));

  it('show the lid whose words changed, and nothing else', () => {
    const changes = changesBetween(before, texts(sampleLaw({ amount: '€ 150' })));
    expect(changes).toMatchObject([
      {
        number: '35',
        change: 'changed',
        paragraphs: ['1'],
        before: {
          paragraphs: [{ number: '1', text: expect.stringContaining('€ 120') as string }, {}],
        },
        after: {
          paragraphs: [{ number: '1', text: expect.stringContaining('€ 150') as string }, {}],
        },
      },
    ]);
  });

  it('are the same whether they come from files or from the index', async () => {
    const [old, now] = [sampleLaw({ day: '2023-07-01' }), sampleLaw({ amount: '€ 150' })];
    const [a, b] = await Promise.all([compiled(old), compiled(now)]);
    const found = changesBetween(articleTextsOf(a.record), articleTextsOf(b.record));
    expect(found.map(({ number, change, paragraphs }) => ({ number, change, paragraphs }))).toEqual(
      [{ number: '35', change: 'changed', paragraphs: ['1'] }],
    );
  });

  const one = (nr: string, text: string, title?: string) =>
    artikel({ nr, ...(title === undefined ? {} : { title }), leden: `<al>${text}</al>` });
  it.each([
    ['nothing', one('1', 'Tekst.'), []],
    ['only spaces', one('1', ' Tekst.\n '), []],
    ['words outside leden', one('1', 'Ander.'), [['1', 'changed']]],
    ['a heading', one('1', 'Tekst.', 'Kop'), [['1', 'changed']]],
    ['a new article', one('1', 'Tekst.') + one('1a', 'Nieuw.'), [['1a', 'added']]],
    [
      'a renumbering',
      one('2', 'Tekst.'),
      [
        ['2', 'added'],
        ['1', 'removed'],
      ],
    ],
    [
      'a repeal',
      artikel({ nr: '1', leden: '<al>Vervallen.</al>' }) + one('9', 'Slot.'),
      [
        ['9', 'added'],
        ['1', 'removed'],
      ],
    ],
  ])('tell %s', (_, body, expected) => {
    const changes = changesBetween(texts(bwb({ body: one('1', 'Tekst.') })), texts(bwb({ body })));
    expect(changes.map(({ number, change }) => [number, change])).toEqual(expected);
  });
});
