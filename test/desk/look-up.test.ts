import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, citationLines } from '../../src/desk/look-up-cite.ts';
import { normFigures, tableFigures } from '../../src/desk/look-up-figures.ts';
import { completed } from '../../src/desk/look-up-search.ts';
import { comparedSentences, elsewhere } from '../../src/desk/look-up-versions.ts';
import type { LookUp, PassageHit } from '../../src/desk/look-up.ts';
import { keepPlaces, recordKind, validityOn } from '../../src/desk/look-up.ts';
import { readSchemes } from '../../src/adapters/files/scheme-files.ts';
import type { KnowledgeRecord } from '../../src/domain/knowledge.ts';
import { buildLexicon } from '../../src/index/lexical.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import type { Compiled } from '../../src/ingest/record.ts';
import { compileDocument } from '../../src/ingest/record.ts';

const nothing: LookUp = {
  text: '',
  municipality: null,
  beside: null,
  kind: null,
  year: null,
  validOn: null,
  language: null,
};

interface About {
  path?: string;
  title?: string;
  municipality?: string;
  kind?: string;
  from?: string;
  more?: string;
}

/** A document of one town, compiled as any file is. */
async function compiled(body: string, about: About = {}): Promise<Compiled> {
  const { title = 'Verordening kleertoeslag Nijmegen 2026', municipality = 'nijmegen' } = about;
  const { path = `${municipality}/${title}.md`, kind = 'regulation', from, more = '' } = about;
  const validity = from === undefined ? '' : `valid_from: ${from}\n`;
  const front = `title: ${title}\nkind: ${kind}\nmunicipality: ${municipality}\n${validity}${more}`;
  return compileDocument(path, readMarkdown(`---\n${front}\n---\n${body}`), undefined);
}

/** The passage that holds these words, as if it had been found for them. */
function found({ record, passages }: Compiled, words: string): PassageHit {
  const passage = passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`no passage holds “${words}”`);
  const start = record.text.indexOf(words);
  const end = start + words.length;
  return {
    kind: recordKind(record),
    id: passage.id,
    record,
    sectionId: passage.sectionId,
    headingPath: passage.headingPath,
    quote: { text: words, start, end },
    validFrom: passage.validFrom,
    validUntil: passage.validUntil,
    why: { terms: [], scores: { dense: null, lexical: 1 }, confidence: null },
  };
}

const article = (text: string): string =>
  `\n## Artikel 3 Hoogte {#artikel-3}\n\n### Artikel 3 lid 1 {#artikel-3-lid-1}\n\n${text}\n`;

describe('while somebody types', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
  const asList = (all: readonly string[]): { id: string }[] => all.map((id) => ({ id }));

  it('what stands on the page keeps its order, and what is new comes after it, the best first', () => {
    fc.assert(
      fc.property(ids, ids, (shown, fresh) => {
        const kept = keepPlaces(shown, asList(fresh)).map(({ id }) => id);
        expect(kept).toEqual([
          ...shown.filter((id) => fresh.includes(id)),
          ...fresh.filter((id) => !shown.includes(id)),
        ]);
      }),
    );
  });

  it.each([
    ['nothing on the page', [], ['b', 'a'], ['b', 'a']],
    ['a better one comes', ['a', 'b'], ['new', 'b', 'a'], ['a', 'b', 'new']],
    ['one is found no more', ['a', 'b', 'c'], ['c', 'a'], ['a', 'c']],
  ])('with %s', (_, shown, fresh, order) => {
    expect(keepPlaces(shown, asList(fresh)).map(({ id }) => id)).toEqual(order);
  });
});

describe('an unfinished word', () => {
  const lexicon = async () => {
    const { passages } = await compiled(article('De kleertoeslag helpt gezinnen met kleding.'));
    return buildLexicon(passages);
  };

  it.each([
    ['kleert', 'kleert kleertoeslag'],
    ['hoogte kleert', 'hoogte kleert kleertoeslag'],
    ['kleertoeslag', 'kleertoeslag'],
    ['kleert ', 'kleert '],
    ['kl', 'kl'],
    ['xyzxyz', 'xyzxyz'],
    ['', ''],
    ['\u0000', '\u0000'],
  ])('“%s” is looked up as “%s”', async (typed, looked) => {
    expect(completed(typed, await lexicon(), 'nl')).toBe(looked);
  });

  it('in a language without documents is completed from those there are', async () => {
    expect(completed('kleert', await lexicon(), 'ti')).toBe('kleert kleertoeslag');
    expect(completed('kleert', [], 'nl')).toBe('kleert');
  });
});

describe('a citation', () => {
  it('of a regulation names article, lid and since when it holds', async () => {
    const regulation = await compiled(article('De toeslag bedraagt 120 euro per kind.'), {
      from: '2026-01-01',
      more: 'publisher: Gemeente Nijmegen\nurl: https://example.nl/CVDR1\npublished: 2025-12-03',
    });
    const hit = found(regulation, 'De toeslag bedraagt 120 euro per kind.');
    expect(articleOf(hit)).toBe('artikel 3 lid 1');
    const lines = citationLines(hit, 'https://desk.example');
    expect(lines.plain).toBe(
      '“De toeslag bedraagt 120 euro per kind.” (Verordening kleertoeslag Nijmegen 2026, artikel 3 lid 1, geldig vanaf 2026-01-01, Gemeente Nijmegen). https://example.nl/CVDR1',
    );
    expect(lines.apa).toBe(
      'Gemeente Nijmegen. (2025, 3 december). Verordening kleertoeslag Nijmegen 2026 (artikel 3 lid 1, geldig vanaf 2026-01-01). https://example.nl/CVDR1',
    );
    const { start, end } = hit.quote;
    expect(lines.link).toBe(
      `https://desk.example/documents/${hit.record.id}?start=${start}&end=${end}#quote`,
    );
    expect(hit.record.text.slice(start, end)).toBe(hit.quote.text);
  });

  it('of a document without publisher, date or address says what there is', async () => {
    const plain = await compiled('\n## Waar\n\nBij het loket op de Waalkade.\n', {
      title: 'Loketten',
      kind: 'guide',
    });
    const lines = citationLines(found(plain, 'Bij het loket'), 'https://desk.example');
    expect(lines.apa).toBe(`Loketten. (z.d.). (Waar). ${lines.link}`);
    expect(lines.plain).toContain('(Loketten, Waar)');
  });

  it('is one line, and of a long quote only its beginning', async () => {
    const long = `${'woord '.repeat(200)}einde 😀`;
    const document = await compiled(`\n## Lang\n\n${long}\n`, { kind: 'guide' });
    const [passage] = document.passages;
    const hit = { ...found(document, 'woord woord'), quote: { text: long, start: 0, end: 9 } };
    const { plain } = citationLines(hit, '');
    expect(passage?.text).toContain('woord');
    expect(plain).not.toContain('\n');
    expect(plain.length).toBeLessThan(600);
    expect(plain.isWellFormed()).toBe(true);
  });
});

describe('validity on a day', () => {
  it.each([
    [null, null, 'open'],
    ['2026-01-01', null, 'now'],
    [null, '2026-11-22', 'now'],
    ['2026-11-22', '2026-11-22', 'now'],
    ['2026-11-23', null, 'future'],
    [null, '2026-11-21', 'past'],
  ] as const)('from %s until %s is %s', (validFrom, validUntil, state) => {
    expect(validityOn({ validFrom, validUntil }, '2026-11-22')).toBe(state);
  });
});

describe('figures', () => {
  it('are rows of tables with their headers, at their place in the document', async () => {
    const table =
      '\n## Gebruik\n\n| Jaar | Gezinnen |\n| --- | --- |\n| 2024 | 310 |\n| 2025 | 355 |\n';
    const document = await compiled(table, { kind: 'account', more: 'year: 2025' });
    const [first, ...more] = tableFigures([found(document, 'Jaar: 2024')], 8);
    expect(first?.cells).toEqual([
      { header: 'Jaar', value: '2024' },
      { header: 'Gezinnen', value: '310' },
    ]);
    expect(first?.year).toBe('2025');
    const hit = first?.from.type === 'table' ? first.from.hit : undefined;
    expect(document.record.text.slice(hit?.quote.start, hit?.quote.end)).toBe(
      'Jaar: 2024 · Gezinnen: 310',
    );
    expect(more).toHaveLength(1);
    expect(tableFigures([found(document, 'Jaar: 2024')], 1)).toHaveLength(1);
  });

  it('are no sentences and no rows without a number', async () => {
    const document = await compiled(
      '\n## Wie\n\nU vindt ons · elke dag, 9 tot 17 uur.\n\n| Wie | Waar |\n| --- | --- |\n| Jan | Loket |\n',
    );
    expect(tableFigures([found(document, 'U vindt ons')], 8)).toEqual([]);
  });

  it('are norms by their name or its beginning, within the year and the day asked for', async () => {
    const { norms } = await readSchemes(() => undefined);
    const of = (asked: Partial<LookUp>): string[] =>
      normFigures({ ...nothing, ...asked }, norms, 100).map(({ id }) => id);
    const all = of({ text: 'bijstandsnorm' });
    expect(all).toContain('norm:bijstandsnorm:single:2026-07-01');
    expect(of({ text: 'bijstandsn' })).toEqual(all);
    const now = of({ text: 'bijstandsnorm', validOn: '2026-11-22' });
    expect(now).toContain('norm:bijstandsnorm:single:2026-07-01');
    expect(now).not.toContain('norm:bijstandsnorm:single:2026-01-01');
    expect(of({ text: 'bijstandsnorm', year: 1999 })).toEqual([]);
    expect(of({ text: 'bijstandsnorm', language: 'en' })).toEqual([]);
    expect(of({ text: 'de het een' })).toEqual([]);
  });
});

describe('the same rule elsewhere', () => {
  const from = (title: string, more: About, text: string): Promise<Compiled> =>
    compiled(article(text), { title, ...more });
  const all = async (): Promise<KnowledgeRecord[]> => {
    const made = await Promise.all([
      from(
        'Verordening kleertoeslag Nijmegen 2024',
        { from: '2024-01-01' },
        'Het is 90 euro. Elk jaar.',
      ),
      from(
        'Verordening kleertoeslag Nijmegen 2026',
        { from: '2026-01-01' },
        'Het is 120 euro. Elk jaar.',
      ),
      from(
        'Verordening kleertoeslag Rotterdam 2026',
        { municipality: 'rotterdam', from: '2026-01-01' },
        'Het is 75 euro. Elk jaar.',
      ),
      from('Verordening parkeren Nijmegen 2026', {}, 'Parkeren kost 3 euro per uur.'),
    ]);
    return made.map(({ record }) => record);
  };

  it('is found in other years and in other towns, and in no other rule', async () => {
    const records = await all();
    const record = records[1] as KnowledgeRecord;
    const section = record.sections[0];
    if (section === undefined) throw new Error('no section');
    const { years, towns } = elsewhere({ record, section }, records);
    expect(years.map((one) => one.record.title)).toEqual([
      'Verordening kleertoeslag Nijmegen 2024',
    ]);
    expect(towns.map((one) => one.record.title)).toEqual([
      'Verordening kleertoeslag Rotterdam 2026',
    ]);
    const sentences = comparedSentences([{ record, section }, ...years]);
    expect(sentences).toEqual([
      [
        { text: 'Het is 120 euro.', everywhere: false },
        { text: 'Elk jaar.', everywhere: true },
      ],
      [
        { text: 'Het is 90 euro.', everywhere: false },
        { text: 'Elk jaar.', everywhere: true },
      ],
    ]);
  });
});
