import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../src/ingest/blocks.ts';
import { readRegulation } from '../../src/regulations/read.ts';
import { isRegulation } from '../../src/regulations/recognise.ts';
import { artikel, bwb, cvdr, sampleLaw } from './samples.ts';

const article = (source: string, number: string | null) =>
  readRegulation(source).articles.find((one) => one.number === number);

describe('a law in BWB XML', () => {
  const law = readRegulation(sampleLaw());

  it('says which it is, from when it holds and where people read it', () => {
    const { articles, ...about } = law;
    expect(about).toEqual({
      id: 'BWBR0099001',
      source: 'bwb',
      version: '2024-01-01',
      title: 'Proefwet voorbeelden',
      officialTitle: 'Wet van 3 mei 2001 tot vaststelling van regels over voorbeelden',
      publisher: 'Rijksoverheid',
      municipality: null,
      validFrom: '2024-01-01',
      validUntil: null,
      consolidated: '2024-01-01',
      url: 'https://wetten.overheid.nl/BWBR0099001/2024-01-01',
    });
    expect(articles.map(({ number }) => number)).toEqual(['1', '2', '35']);
  });

  it('gives onderdelen their marks, in layers, and keeps sentences whole', () => {
    expect(law.articles[0]?.paragraphs).toEqual([
      {
        number: null,
        parts: [
          { marks: [], text: 'In deze wet is:' },
          { marks: ['a'], text: 'stoep: strook langs een huis;' },
          { marks: ['b'], text: 'huis:' },
          { marks: ['b', '1°'], text: 'een woning;' },
          { marks: ['b', '2°'], text: 'een boot.' },
        ],
      },
    ]);
  });

  it('knows leden, the chapters above, since when an article reads so, and tables by column', () => {
    expect(law.articles[2]).toEqual({
      number: '35',
      label: 'Artikel 35',
      title: 'Bijdrage voor stoepen',
      path: ['Hoofdstuk 2 Bijdragen', 'Paragraaf 2.1 Bedragen'],
      repealed: false,
      validFrom: '2023-07-01',
      paragraphs: [
        {
          number: '1',
          parts: [
            {
              marks: [],
              text: 'De bijdrage is € 120 voor wie een stoep heeft als bedoeld in artikel 1.',
            },
          ],
        },
        {
          number: '2',
          parts: [
            { marks: [], text: 'Zij is per soort:' },
            {
              marks: [],
              text: 'Breed · € 200',
              row: { header: ['Soort', 'Bedrag'], cells: ['Breed', '€ 200'] },
            },
          ],
        },
      ],
    });
  });

  it('keeps notes, sources, considerations and signatures out of the wording', () => {
    const words = JSON.stringify(law.articles);
    for (const foreign of ['Zie elders', '104', 'Alzo wij', 'Lasten', 'regelgeving.xml'])
      expect(words).not.toContain(foreign);
  });

  it.each([
    [
      'status',
      artikel({ nr: '4', attributes: 'status="vervallen"', leden: '<al>Oud.</al>' }),
      true,
    ],
    ['wording', artikel({ nr: '4', leden: '<al>[Vervallen per 01-01-2015]</al>' }), true],
    ['remark', artikel({ nr: '4', leden: '<redactie>Vervallen</redactie>' }), true],
    [
      'a rule that begins with the word',
      artikel({
        nr: '4',
        leden: '<al>Vervallen uitkeringen worden niet teruggevorderd van wie dat niet wist.</al>',
      }),
      false,
    ],
  ])('sees by %s whether an article is repealed', (_, body, repealed) => {
    expect(article(bwb({ body }), '4')?.repealed).toBe(repealed);
  });

  it.each([
    [
      'a heading of plain words',
      '<artikel><kop>Artikel 8:36c. Beroep</kop><al>x</al></artikel>',
      '8:36c',
      'Beroep',
    ],
    [
      'attributes',
      '<artikel><kop label="Artikel" nr="9" titel="Bewijs"/><al>x</al></artikel>',
      '9',
      'Bewijs',
    ],
    ['its own label', '<artikel label="Artikel 2.10"><al>x</al></artikel>', '2.10', ''],
    [
      'nothing, as the only article',
      '<enig-artikel><kop><titel>Slot</titel></kop><al>x</al></enig-artikel>',
      'enig',
      'Slot',
    ],
  ])('takes number and title from %s', (_, body, number, title) => {
    expect(article(bwb({ body }), number)).toMatchObject({ number, title });
  });

  it('reads what it does not know for its text, in its place', () => {
    const body = artikel({
      nr: '5',
      leden:
        '<nieuw-blok><al>Eerst.</al><vreemd>Dan <x>dit</x> woord.</vreemd></nieuw-blok><al>Een <wat>onbekend</wat> woord.</al>',
    });
    const parts = article(bwb({ body }), '5')?.paragraphs.flatMap((one) => one.parts);
    expect(parts?.map(({ text }) => text)).toEqual([
      'Eerst.',
      'Dan dit woord.',
      'Een onbekend woord.',
    ]);
  });

  it('keeps text outside articles (a circular, an annex) under its headings', () => {
    const body = `<circulaire.divisie><kop><nr>1</nr><titel>Inleiding</titel></kop><al>Hallo.</al>
      <circulaire.divisie><kop><nr>1.1</nr><titel>Doel</titel></kop><al>Het doel.</al></circulaire.divisie></circulaire.divisie>`;
    const read = readRegulation(bwb({ body })).articles;
    expect(read.map(({ number, label, title, path }) => ({ number, label, title, path }))).toEqual([
      { number: null, label: '1', title: 'Inleiding', path: [] },
      { number: null, label: '1.1', title: 'Doel', path: ['1 Inleiding'] },
    ]);
  });
});

describe('a local regulation in CVDR XML', () => {
  const body = `<hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr></kop>${artikel({ nr: '1', leden: ['Eén.', 'Twee.'] })}</hoofdstuk>`;

  it('says whose it is, and holds until the day before it stops', () => {
    const { articles, ...about } = readRegulation(cvdr({ body, until: '2026-01-01' }));
    expect(about).toEqual({
      id: 'CVDR990001',
      source: 'cvdr',
      version: '2',
      title: 'Proefverordening stoepen Voorbeeldstad',
      officialTitle: 'Verordening van de raad over stoepen',
      publisher: 'Gemeente Nijmegen',
      municipality: 'nijmegen',
      validFrom: '2024-02-01',
      validUntil: '2025-12-31',
      consolidated: '2024-02-01',
      url: 'https://lokaleregelgeving.overheid.nl/CVDR990001/2',
    });
    expect(articles[0]?.paragraphs.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it.each([
    ['<dcterms:creator scheme="overheid:Gemeente">\'s-Gravenhage</dcterms:creator>', 'den-haag'],
    [
      '<dcterms:creator scheme="overheid:Gemeente">\'s-Hertogenbosch</dcterms:creator>',
      's-hertogenbosch',
    ],
    ['<dcterms:creator scheme="overheid:Provincie">Utrecht</dcterms:creator>', 'provincie-utrecht'],
    ['<dcterms:creator>Utrecht</dcterms:creator>', 'overheid-utrecht'],
    ['', 'onbekende-overheid'],
  ])("by %s is %s's, and never everybody's", (creator, municipality) => {
    expect(readRegulation(cvdr({ body, creator })).municipality).toBe(municipality);
  });

  const item = (nr: string, text: string) => `<li nr="${nr}"><al>${text}</al></li>`;
  it.each([
    [
      'a numbered list alone',
      `<lijst>${item('1.', 'Eén.')}${item('2a.', 'Twee.')}</lijst>`,
      ['1', '2a'],
    ],
    ['a list under a sentence', `<al>Het is:</al><lijst>${item('1.', 'Eén.')}</lijst>`, [null]],
    ['a list of letters', `<lijst>${item('a.', 'Eén.')}</lijst>`, [null]],
    [
      'two lists',
      `<lijst>${item('1.', 'Eén.')}</lijst><lijst>${item('2.', 'Twee.')}</lijst>`,
      ['1', '2'],
    ],
  ])('takes for leden what is one: %s', (_, leden, numbers) => {
    const read = article(cvdr({ body: artikel({ nr: '1', leden }) }), '1');
    expect(read?.paragraphs.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['CVDR123_4', 'CVDR123', '4'],
    ['123456_1', 'CVDR123456', '1'],
    ['1.0:101404_1', 'CVDR101404', '1'],
    ['CVDR77', 'CVDR77', '1'],
  ])('reads the identifier %s', (identifier, id, version) => {
    expect(readRegulation(cvdr({ body, identifier }))).toMatchObject({ id, version });
  });
});

describe('what is no regulation, or a hostile one', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE toestand [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><toestand bwb-id="BWBR0099001"><al>&b;</al></toestand>`;
  const outside = `<!DOCTYPE toestand [<!ENTITY x SYSTEM "file:///etc/passwd">]><toestand bwb-id="BWBR0099001"><al>&x;</al></toestand>`;
  const deep = bwb({ body: '<lijst><li>'.repeat(60) + '</li></lijst>'.repeat(60) });

  it.each([
    ['an entity bomb', bomb, 'declares a document type of its own'],
    ['an outside entity', outside, 'declares a document type of its own'],
    ['an unknown entity', bwb({ body: '<al>&nbsp;</al>' }), 'not well-formed'],
    [
      "the name of an object's own member as entity",
      bwb({ body: '<al>&constructor;</al>' }),
      'not well-formed',
    ],
    ['a tag that is never closed', '<toestand bwb-id="BWBR0099001"><artikel>', 'not well-formed'],
    ['crossing tags', '<toestand><a><b></a></b></toestand>', 'not well-formed'],
    ['nothing', '', 'not well-formed'],
    ['another root', '<rss><channel/></rss>', 'neither a law (BWB) nor'],
    ['nesting without end', deep, 'nested too deeply'],
    [
      'a law without number',
      '<toestand bwb-id="x"><artikel><al>x</al></artikel></toestand>',
      'without its BWB number',
    ],
    [
      'a local regulation without number',
      cvdr({ body: '<al>x</al>', identifier: '' }),
      'without its CVDR number',
    ],
    ['no text at all', bwb({ body: '' }), 'no articles and no text'],
  ])('is refused with a plain reason: %s', (_, source, reason) => {
    expect(() => readRegulation(source)).toThrow(UnreadableFile);
    expect(() => readRegulation(source)).toThrow(reason);
  });

  it.each([
    [
      'a member of every object as attribute',
      '<artikel label="Artikel 3" __proto__="x" constructor="y"><al>x</al></artikel>',
    ],
    ['a doctype that declares nothing', '<artikel label="Artikel 3"><al>x</al></artikel>'],
  ])('is read in spite of %s', (_, body) => {
    const source = bwb({ body }).replace('?>', '?><!DOCTYPE toestand SYSTEM "toestand.dtd">');
    expect(article(source, '3')?.number).toBe('3');
  });

  it.each(['2023-02-30', '9999-12-31', 'gisteren', ''])('takes %j for no day', (day) => {
    const read = readRegulation(bwb({ day, body: '<artikel><al>x</al></artikel>' }));
    expect(read).toMatchObject({
      validFrom: null,
      version: '',
      url: 'https://wetten.overheid.nl/BWBR0099001',
    });
  });
});

describe('any well-formed tree of known and unknown elements', () => {
  const names = [
    'artikel',
    'kop',
    'nr',
    'titel',
    'lid',
    'lidnr',
    'al',
    'lijst',
    'li',
    'li.nr',
    'table',
    'row',
    'entry',
    'bijlage',
    'meta-data',
    'vreemd',
  ];
  interface Tree {
    name: string;
    children: (Tree | string)[];
  }
  const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
    tree: fc.record({
      name: fc.constantFrom(...names),
      children: fc.array(tie('child'), { maxLength: 4 }),
    }),
    child: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(' ', 'woord', '1', 'Vervallen'),
      tie('tree'),
    ),
  }));
  const write = (node: Tree | string): string =>
    typeof node === 'string'
      ? node
      : `<${node.name}>${node.children.map(write).join('')}</${node.name}>`;

  it('is read, with no empty part in it, or refused', () => {
    fc.assert(
      fc.property(tree, (root) => {
        try {
          const { articles } = readRegulation(bwb({ body: write(root) }));
          const parts = articles.flatMap(({ paragraphs }) =>
            paragraphs.flatMap((one) => one.parts),
          );
          expect(parts.every(({ text }) => text.trim() === text && text !== '')).toBe(true);
        } catch (cause) {
          expect(cause).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('isRegulation', () => {
  it.each([
    ['a law', sampleLaw(), true],
    ['a local regulation', cvdr({ body: '' }), true],
    ['one with a prefix', '<c:cvdr xmlns:c="x"/>', true],
    [
      'one behind comment and doctype',
      '\ufeff<?xml version="1.0"?>\n<!-- KOOP -->\n<!DOCTYPE cvdr [<!ENTITY a "b">]>\n<cvdr>',
      true,
    ],
    ['a page', '<html><body>toestand</body></html>', false],
    ['other XML', '<?xml version="1.0"?><toestanden/>', false],
    ['text about it', 'Het element <toestand> is de wortel.', false],
  ])('tells %s by its first element', (_, text, is) => {
    expect(isRegulation(text)).toBe(is);
  });
});
