import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { compileDocument } from '../../src/ingest/record.ts';
import { digestOfCardText } from '../../src/knowledge/cards.ts';
import { checkCorpus } from '../../src/knowledge/check.ts';
import type { CheckInput } from '../../src/knowledge/check.ts';
import { checkPlaceholders } from '../../src/knowledge/check-placeholders.ts';
import { checkCardFacts } from '../../src/verify/check-card-facts.ts';

const document = `---
title: Fietsen
publisher: Wegwijs
kind: guide
published: 2026-01-01
valid_from: 2026-01-01
sources:
  - { id: 1, title: Fietsplan, publisher: Gemeente, url: https://voorbeeld.nl, accessed: 2026-01-01 }
---

## Hoeveel krijg ik? {#bedrag}

U krijgt in 2026 € 1.250 voor een fiets.[^1] Vraag het binnen drie weken aan, voor 1 maart 2026.[^1]

## Wie helpt? {#hulp}

Bel 024 329 90 00 of mail naar fiets@voorbeeld.nl.[^1]
`;
const answer = ['U krijgt € 1.250 in 2026.[1]', 'Vraag het aan binnen 3 weken.[2]'];
const next = 'Bel 024 329 90 00 of mail fiets@voorbeeld.nl.[3]';
const digest = digestOfCardText({ answer, next });

const good = `id: fiets
topic: geld
scope: nl
sources:
  - { document: nl/fietsen, section: bedrag, quote: "U krijgt in 2026 € 1.250 voor een fiets." }
  - { document: nl/fietsen, section: bedrag, quote: "Vraag het binnen drie weken aan" }
  - { document: nl/fietsen, section: hulp, quote: "Bel 024 329 90 00 of mail naar fiets@voorbeeld.nl." }
reviewed: 2026-11-01
text:
  nl:
    status: authored
    questions: [Krijg ik een fiets?, Geld voor fiets, fiets kopen]
    answer: ["${answer.join('", "')}"]
    next: "${next}"
  ar:
    status: machine
    source_digest: ${digest}
    questions: [هل أحصل على دراجة؟, مال لدراجة, شراء دراجة]
    answer:
      - "تحصل على ١٬٢٥٠ يورو في ٢٠٢٦.[1]"
      - "اطلب ذلك خلال ٣ أسابيع.[2]"
    next: "اتصل على 024 329 90 00 أو اكتب إلى fiets@voorbeeld.nl.[3]"
`;
const file = 'corpus/cards/geld/fiets.yaml';
const town = {
  file: 'corpus/municipalities/a.yaml',
  source: '- { id: nijmegen, name: Nijmegen }\n',
};

async function input(over: Partial<CheckInput> = {}, text = document): Promise<CheckInput> {
  const { record } = await compileDocument(
    'documents/nl/fietsen.md',
    readMarkdown(text),
    undefined,
  );
  return {
    documents: [{ file: 'corpus/documents/nl/fietsen.md', record }],
    unreadable: [],
    cards: [{ file, source: good }],
    schemes: [],
    glossary: [],
    municipalities: [town],
    today: '2026-11-22',
    ...over,
  };
}

/** `level rule:line` of what is found in a corpus; languages that a test leaves out are no matter. */
async function found(over: Partial<CheckInput>, text?: string): Promise<string[]> {
  const { findings, goodCards } = checkCorpus(await input(over, text));
  return [...findings, ...goodCards.flatMap(checkCardFacts)]
    .filter(({ message }) => !message.startsWith('has no text in'))
    .map(({ level, rule, line }) => `${level} ${rule}:${line ?? '-'}`);
}

/** The good text with one thing in it changed. */
function changed(from: string, to: string, text = good): string {
  if (!text.includes(from)) throw new Error(`the good file does not hold "${from}"`);
  return text.replace(from, () => to);
}

const broken = (from: string, to: string): Promise<string[]> =>
  found({ cards: [{ file, source: changed(from, to) }] });

describe('check of answer cards', () => {
  it('finds nothing wrong with a good card, in Arabic digits and number words as well', async () => {
    expect(await found({})).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['YAML that is none', '[Krijg ik', '[[Krijg ik', ['error yaml:13']],
    [
      'a member that there is not',
      'topic: geld',
      'onderwerp: geld\ntopic: geld',
      ['error schema:1'],
    ],
    ['a card without Dutch', '  nl:\n', '  nl-simple:\n', ['error languages:10']],
    ['a name that is not the file’s', 'id: fiets', 'id: auto', ['error id:1']],
    ['another folder than its topic', 'topic: geld', 'topic: werk', ['error topic:2']],
    ['a town that is not known', 'scope: nl', 'scope: nimma', ['error scope:3']],
    ['a date to come', 'reviewed: 2026-11-01', 'reviewed: 2026-12-01', ['error dates:8']],
    ['a date that is none', 'reviewed: 2026-11-01', 'reviewed: 2026-02-30', ['error schema:8']],
    [
      'a document that is gone',
      'nl/fietsen, section: hulp',
      'nl/auto, section: hulp',
      ['error reference:7'],
    ],
    ['a section that is gone', 'section: hulp', 'section: bellen', ['error reference:7']],
    [
      'a quote that does not stand there',
      'Vraag het binnen drie',
      'Vraag het binnen  drie',
      ['error quote:6'],
    ],
    [
      'a quote of another section',
      'section: bedrag, quote: "Vraag',
      'section: hulp, quote: "Vraag',
      ['error quote:6'],
    ],
    [
      'a card to stand in for that there is not',
      'scope: nl',
      'scope: nijmegen\ninstead_of: auto',
      ['error reference:4'],
    ],
    [
      'a national card that stands in for one',
      'scope: nl',
      'scope: nl\ninstead_of: fiets',
      ['error reference:4'],
    ],
    [
      'years that end before they begin',
      'scope: nl',
      'scope: nl\nasker: { began: { from: 2021, until: 2013 } }',
      ['error dates:4'],
    ],
    ['a sentence without its source', 'أسابيع.[2]', 'أسابيع.', ['error mark:21', 'error mark:21']],
    ['a source that there is not', 'أسابيع.[2]', 'أسابيع.[4]', ['error mark:21', 'error mark:21']],
    ['the source of another sentence', 'أسابيع.[2]', 'أسابيع.[1]', ['error mark:21']],
    ['another amount', '١٬٢٥٠', '١٬٥٢٠', ['error numbers:20']],
    ['another term', '٣', '۴', ['error numbers:21']],
    [
      'another telephone number',
      'اتصل على 024 329 90 00',
      'اتصل على 024 329 90 01',
      ['error numbers:22'],
    ],
    ['an address that was lost', ' أو اكتب إلى fiets@voorbeeld.nl', '', ['error contact:22']],
    [
      'an address that was added',
      'أسابيع.[2]',
      'أسابيع على www.anders.nl.[2]',
      ['error contact:21'],
    ],
    ['a sentence less', '      - "اطلب ذلك خلال ٣ أسابيع.[2]"\n', '', ['error sentences:20']],
    [
      'a sentence that was left in Dutch',
      'اطلب ذلك خلال ٣ أسابيع.[2]',
      'Vraag het aan binnen 3 weken.[2]',
      ['error script:21'],
    ],
    ['a digest of an earlier Dutch text', digest, '0123456789abcdef', ['warning stale:16']],
  ])('finds %s, with its line', async (_, from, to, expected) => {
    expect(await broken(from, to)).toEqual(expected);
  });

  it('finds a language in letters of another', async () => {
    const latin = good.slice(good.indexOf('  nl:\n'), good.indexOf('  ar:\n'));
    const source = good.slice(0, good.indexOf('  ar:\n')) + latin.replace('nl:', 'ru:');
    expect(await found({ cards: [{ file, source }] })).toEqual(['error script:16']);
  });

  it.each([
    ['an amount', 'U krijgt € 1.250', 'U krijgt € 1.520'],
    ['a year', '1.250 in 2026', '1.250 in 2025'],
    ['a term in words', 'binnen 3 weken', 'binnen vier weken'],
    ['what is counted', 'binnen 3 weken', 'binnen 3 maanden'],
    ['a telephone number', 'Bel 024 329 90 00', 'Bel 024 329 90 09'],
    ['an e-mail address', 'mail fiets@voorbeeld.nl', 'mail fietsen@voorbeeld.nl'],
    ['a web address', 'Vraag het aan binnen', 'Vraag het aan op www.fiets.nl binnen'],
  ])('finds %s in the Dutch that its quote does not have', async (_, from, to) => {
    const rules = (await broken(from, to)).map((one) => one.split(':')[0]);
    expect(rules).toContain('error fact');
  });

  it('takes "3e week" for what its quote calls "derde week"', async () => {
    const source = changed(
      'binnen 3 weken.',
      'in de 3e week.',
      changed('Vraag het binnen drie weken aan', 'Vraag het in de derde week aan'),
    );
    const text = changed('binnen drie weken aan', 'in de derde week aan', document);
    expect(await found({ cards: [{ file, source }] }, text)).not.toContain('error fact:14');
  });

  it('finds an id that two cards have', async () => {
    const twice = { file: 'corpus/cards/geld/fiets.yaml', source: good };
    expect(await found({ cards: [twice, twice] })).toEqual(['error id:1']);
  });

  it('finds a card that cites what another town wrote', async () => {
    const text = changed('kind: guide', 'kind: guide\nmunicipality: nijmegen', document);
    expect(await found({}, text)).toContain('error scope:5');
  });

  it('counts, for each language, what is there, stale and reviewed', async () => {
    const counts = async (source: string): Promise<unknown> =>
      checkCorpus(await input({ cards: [{ file, source }] })).table.find(
        ({ language }) => language === 'ar',
      )?.cards;
    expect(await counts(good)).toEqual({ complete: 1, stale: 0, reviewed: 0 });
    expect(await counts(changed(digest, 'old', good))).toEqual({
      complete: 1,
      stale: 1,
      reviewed: 0,
    });
    expect(await counts(changed('machine', 'reviewed'))).toMatchObject({ reviewed: 1 });
    expect(checkCorpus(await input({ cards: [] })).table[0]?.cards.complete).toBe(0);
  });

  it('warns of every language that a card lacks', async () => {
    const { findings } = checkCorpus(await input());
    const missing = findings.filter(({ message }) => message.startsWith('has no text in'));
    expect(missing).toHaveLength(18);
    expect(missing.every(({ level }) => level === 'warning')).toBe(true);
  });
});

describe('check of documents', () => {
  const noSources =
    document.slice(0, document.indexOf('sources:')) + document.slice(document.indexOf('---\n\n'));
  it.each<[string, string, string[]]>([
    ['no sources', noSources, ['error sources:-']],
    [
      'a section that names no source',
      changed(
        ' of mail naar fiets@voorbeeld.nl.[^1]',
        ' of mail naar fiets@voorbeeld.nl.',
        document,
      ),
      ['warning sources:-'],
    ],
    [
      'a source read in the future',
      changed('accessed: 2026-01-01', 'accessed: 2027-01-01', document),
      ['error dates:-'],
    ],
    [
      'validity that ends before it begins',
      changed(
        'valid_from: 2026-01-01',
        'valid_from: 2026-01-01\nvalid_until: 2025-01-01',
        document,
      ),
      ['error dates:-'],
    ],
    [
      'amounts that are past',
      changed('{#bedrag}', '{#bedrag valid_until=2026-06-30}', document),
      ['warning past:-'],
    ],
    [
      'an excerpt of more than 40 words',
      changed('accessed:', `excerpt: "${'woord '.repeat(41).trim()}", accessed:`, document),
      ['error excerpt:-'],
    ],
  ])('finds %s', async (_, text, expected) => {
    const of = (await found({ cards: [] }, text)).toSorted();
    expect(of).toEqual(expect.arrayContaining(expected));
  });

  it('tells which file could not be read, and why', async () => {
    const unreadable = [{ file: 'corpus/documents/nl/x.md', reason: 'is not UTF-8' }];
    expect(checkCorpus(await input({ unreadable })).findings[0]).toMatchObject({
      level: 'error',
      file: 'corpus/documents/nl/x.md',
      message: 'is not UTF-8',
    });
  });
});

describe('check of municipalities', () => {
  const check = (source: string): Promise<string[]> =>
    found({ cards: [], municipalities: [{ file: 'corpus/municipalities/a.yaml', source }] });

  it.each<[string, string, string[]]>([
    ['one town by itself', 'id: ede\nname: Ede\n', []],
    [
      'a contact without its source',
      'id: ede\nname: Ede\ncontact:\n  phone: "14 0318"\n  read: 2026-01-01\n',
      ['error schema:4'],
    ],
    ['a member that there is not', 'id: ede\nname: Ede\nspelings: [Eede]\n', ['error schema:1']],
    [
      'an address that is none',
      'id: ede\nname: Ede\ncontact: { url: x, source: https://a.nl, read: 2026-01-01 }\n',
      ['error schema:3'],
    ],
    [
      'a reading to come',
      'id: ede\nname: Ede\ncontact:\n  source: https://a.nl\n  read: 2027-01-01\n',
      ['error dates:5'],
    ],
    [
      'a town that is there twice',
      '- { id: ede, name: Ede }\n- { id: ede, name: Eede }\n',
      ['error id:2'],
    ],
    ['YAML that is none', 'id: [ede\n', ['error yaml:2']],
    ['nothing', '', ['error schema:-']],
  ])('of %s', async (_, source, expected) => {
    expect(await check(source)).toEqual(expected);
  });
});

describe('check of places that are still to be filled in', () => {
  it.each([
    'quote: "…"',
    '- "….[1]"',
    'url: https://…',
    'document: nl/…  # path',
    'email: …',
    '….[^1]',
  ])('finds %s', (source) => {
    expect(checkPlaceholders([{ file: 'a', source: `x\n${source}\n` }])).toMatchObject([
      { line: 2 },
    ]);
  });

  it.each([
    'Dus … u belt.',
    'nl: ["Ik wil …", "en …"]',
    'say: wait…',
    '# Replace every "…"; then run check',
  ])('lets %s be', (source) => {
    expect(checkPlaceholders([{ file: 'a.yaml', source }])).toEqual([]);
  });
});
