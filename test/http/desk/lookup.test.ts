import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/adapters/files/package-root.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
let staff: Browser;
let csrf: string;

beforeAll(async () => {
  const sources = ['corpus', 'test/fixtures/look-up'].map((path) => join(packageRoot, path));
  desk = await testDesk({ WEGWIJS_SOURCES: sources.join(':') });
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('chief', { municipality: '*', role: 'admin' });
  staff = new Browser(desk.app);
  await staff.logIn('samira');
  csrf = await staff.csrf('/desk/lookup');
});
afterAll(() => desk.dispose());

/** The results that the script asks for. */
async function results(fields: Record<string, string>): Promise<string> {
  const response = await staff.post('/desk/lookup/results', { csrf, ...fields });
  expect(response.status).toBe(200);
  return response.text();
}

const idsIn = (page: string): string[] =>
  [...page.matchAll(/data-id="([^"]*)"/g)].map(([, id = '']) => id);
const kindsIn = (page: string): string[] =>
  [...page.matchAll(/data-kind="([^"]*)"/g)].map(([, kind = '']) => kind);
const linksIn = (page: string, path: string): string[] =>
  [...page.matchAll(/href="([^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith(path));

describe('the page', () => {
  it('is first among the ways, and its field stands on the desk itself', async () => {
    const home = await (await staff.go('/desk')).text();
    expect(home).toContain('action="/desk/lookup"');
    expect(linksIn(home, '/desk/lookup')).not.toEqual([]);
  });

  it('is beside a way to ask with a client, in their language and the employee’s town', async () => {
    const home = await (await staff.go('/desk')).text();
    const [, form = ''] = home.split('<form method="get" action="/" target="_blank">');
    expect(form).toContain('name="municipality" value="nijmegen"');
    for (const language of ['ps', 'ti', 'uk'])
      expect(form).toContain(`<option value="${language}"`);
    const asked = await staff.go('/?municipality=nijmegen&language=ps');
    expect(await asked.text()).toContain('<wegwijs-chat language="ps" municipality="nijmegen">');
  });

  it('begins with the town of who works for one, and with all for who works for all', async () => {
    const own = await (await staff.go('/desk/lookup')).text();
    expect(own).toMatch(/<option value="nijmegen" selected/);
    const chief = new Browser(desk.app);
    await chief.logIn('chief');
    expect(await (await chief.go('/desk/lookup')).text()).toMatch(/<option value="" selected/);
  });

  it('answers a form without a script with the whole page, and puts the text in no address', async () => {
    const response = await staff.post('/desk/lookup', { csrf, q: 'kleertoeslag' });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<!doctype html>');
    expect(page).toContain('value="kleertoeslag"');
    expect(kindsIn(page)).toContain('regulation');
    expect([...linksIn(page, '/'), ...linksIn(page, 'http')].join(' ')).not.toContain('q=');
  });

  it('is in Dutch and in English', async () => {
    const dutch = { 'accept-language': 'nl' };
    expect(await (await staff.go('/desk/lookup', { headers: dutch })).text()).toContain('Opzoeken');
    expect(await (await staff.go('/desk/lookup')).text()).toContain('Look up');
  });
});

describe('what is found', () => {
  it('stands in groups of a fixed order: regulations before documents before figures', async () => {
    expect(kindsIn(await results({ q: 'kleertoeslag' }))).toEqual([
      'regulation',
      'document',
      'figure',
    ]);
    const kinds = kindsIn(await results({ q: 'bijzondere bijstand aanvragen bijstandsnorm' }));
    expect(kinds).toEqual(expect.arrayContaining(['document', 'service', 'scheme', 'figure']));
  });

  it('is found while its word is unfinished', async () => {
    const typed = await results({ q: 'kleertoes' });
    expect(idsIn(typed)).toEqual(idsIn(await results({ q: 'kleertoeslag' })));
  });

  it('says why, and in which article and since when', async () => {
    const page = await results({ q: 'kleertoeslag per kind', kind: 'regulation', year: '2026' });
    expect(page).toContain('artikel 3 lid 1, geldig vanaf 2026-01-01');
    expect(page).toMatch(/<dt>Words<\/dt>\s*<dd>[^<]*kleertoeslag/);
    expect(page).toMatch(/<dt>Word score<\/dt>\s*<dd>\d+\.\d\d/);
    expect(page).toContain('<mark>kleertoeslag</mark>');
  });

  it.each([
    ['a municipality', { municipality: 'rotterdam' }, '75 euro', '120 euro'],
    ['a year', { year: '2024' }, '90 euro', '120 euro'],
    ['a day', { validOn: '2025-06-01' }, '90 euro', '75 euro'],
    ['a kind', { kind: 'regulation' }, '120 euro', '31.950'],
  ])('is less with %s', async (_, filter, kept, gone) => {
    const [list = ''] = (await results({ q: 'kleertoeslag', ...filter })).split('class="rejected"');
    expect(list).toContain(kept);
    expect(list).not.toContain(gone);
  });

  it('is nothing in a language in which nothing is written', async () => {
    expect(idsIn(await results({ q: 'kleertoeslag', language: 'ti' }))).toEqual([]);
  });

  it('beside it stands what was left out, with the reason', async () => {
    const page = await results({ q: 'kleertoeslag', municipality: 'rotterdam' });
    const [, rejected = ''] = page.split('class="rejected"');
    expect(rejected).toContain('Verordening kleertoeslag Nijmegen 2026');
    expect(rejected).toContain('another municipality');
  });

  it('is a row of a table with its headers and year', async () => {
    const page = await results({ q: 'kleertoeslag gezinnen', kind: 'figure' });
    expect(page).toMatch(/<th scope="col">Uitgaven<\/th>/);
    expect(page).toContain('<td>€ 31.950</td>');
    expect(page).toContain('<td>2025</td>');
  });

  it('is an amount of a norm in one line, and one that is over says so', async () => {
    const page = await results({ q: 'bijstandsnorm', kind: 'figure' });
    expect(page).toMatch(/>bijstandsnorm[^<]*<\/span\s*>, single person: € 1\.\d{3},\d\d/);
    expect(page).toMatch(/2026-01-01 –\s+2026-06-30 · <strong>expired<\/strong>/);
    expect(page).not.toMatch(/2026-07-01 –\s+2026-12-31 · <strong>/);
  });

  it('has a way to each group above the first', async () => {
    const page = await results({ q: 'kleertoeslag' });
    const ways = [...page.matchAll(/<a href="#(found-\w+)"/g)].map(([, id]) => id);
    expect(ways).toEqual(['found-regulation', 'found-document', 'found-figure']);
    for (const id of ways) expect(page).toContain(`id="${id ?? ''}"`);
  });

  it('past its validity says so', async () => {
    const page = await results({ q: 'kleertoeslag', year: '2024' });
    expect(page).toContain('<strong>expired</strong>');
  });

  it('keeps its place while somebody types, and stands in order of relevance without', async () => {
    const fresh = idsIn(await results({ q: 'kleertoeslag', kind: 'regulation' }));
    expect(fresh.length).toBeGreaterThan(2);
    const shown = fresh.toReversed();
    const kept = await results({
      q: 'kleertoeslag',
      kind: 'regulation',
      shown: shown.join('\n'),
    });
    expect(idsIn(kept)).toEqual(shown);
    expect(kept).toContain('keeps its place');
  });

  it('is that of two municipalities side by side', async () => {
    const page = await results({
      q: 'kleertoeslag',
      municipality: 'nijmegen',
      beside: 'rotterdam',
    });
    const [, left = '', right = ''] = page.split('class="side"');
    expect(left).toContain('120 euro');
    expect(left).not.toContain('75 euro');
    expect(right).toContain('75 euro');
    expect(right).not.toContain('120 euro');
  });
});

describe('a passage in its document', () => {
  it('is highlighted, beside the tree of sections, with its citation', async () => {
    const found = await results({
      q: 'kleertoeslag per kind',
      year: '2026',
      municipality: 'nijmegen',
    });
    const [link = ''] = linksIn(found, '/desk/lookup/document');
    const page = await (await staff.go(link.replace(/#.*/, ''))).text();
    expect(page).toMatch(/<mark id="quote"\s*>[^<]*120 euro/);
    expect(page).toContain('href="#artikel-3-lid-2"');
    expect(page).toContain('aria-current="true"');
    expect(page).toContain('data-cite="apa"');
    expect(linksIn(page, '/documents/')).toHaveLength(1);
  });

  it('that explains a law shows the words of the very lid that it stands on, and no other', async () => {
    const path = '/desk/lookup/document?id=nl/uitleg-proefhulp';
    const text = desk.services.recordOf('nl/uitleg-proefhulp')?.text ?? '';
    const at = (words: string): Promise<string> => {
      const start = text.indexOf(words);
      return staff.go(`${path}&start=${start}&end=${start + 9}`).then((page) => page.text());
    };
    const explained = await at('binnen 4 weken');
    expect(explained).toContain('Wet proefhulp, artikel 7 lid 2, geldig vanaf 2026-01-01');
    expect(explained).toContain('Het college beslist binnen vier weken');
    expect(explained).not.toContain('heeft daarop aanspraak');
    expect(await at('Ga naar het loket')).not.toContain('class="law"');
  });

  it('leads to the same rule in other years and towns, with what differs marked', async () => {
    const id = 'nijmegen/verordening-kleertoeslag-2026';
    const page = await (await staff.go(`/desk/lookup/document?id=${id}&start=0&end=9`)).text();
    const links = linksIn(page, '/desk/lookup/beside');
    expect(links).toHaveLength(2);
    const [years, towns] = await Promise.all(
      links.map(async (link) => (await staff.go(link)).text()),
    );
    expect(years).toContain('<mark>De kleertoeslag bedraagt 90 euro per kind per jaar.</mark>');
    expect(years).toContain('<mark>De kleertoeslag bedraagt 120 euro per kind per jaar.</mark>');
    expect(years).not.toContain('<mark>De toeslag wordt in januari betaald.</mark>');
    expect(years?.indexOf('90 euro')).toBeLessThan(years?.indexOf('120 euro') ?? 0);
    expect(towns).toContain('<mark>De toeslag wordt in mei betaald.</mark>');
  });

  it.each([
    '/desk/lookup/document',
    '/desk/lookup/document?id=no/such',
    `/desk/lookup/document?id=${'x'.repeat(5_000)}`,
    '/desk/lookup/document?id=__proto__',
    '/desk/lookup/beside?id=nl/bijstand',
    '/desk/lookup/beside?id=nl/bijstand&section=no-such',
    '/desk/lookup/beside?id=no/such&section=x&with=y',
    '/desk/lookup/card',
    '/desk/lookup/card?id=no-such-card',
  ])('%s is nothing', async (path) => {
    expect((await staff.go(path)).status).toBe(404);
  });

  it.each([
    'start=-1&end=5',
    'start=9e99&end=1',
    'start=x&end=y',
    'start=99999999&end=999999999',
    '',
  ])('with %s is the document, with nothing broken', async (span) => {
    const response = await staff.go(`/desk/lookup/document?id=nl/bijstand&${span}`);
    expect(response.status).toBe(200);
  });
});

describe('a card', () => {
  it("stands in Dutch beside the visitor's language, with the quotes it stands on", async () => {
    const path = '/desk/lookup/card?id=geld-bijstand-hoogte&tongue=ar';
    const page = await (await staff.go(path)).text();
    expect(page).toMatch(/<section class="side" lang="nl" dir="ltr"/);
    expect(page).toMatch(/<section class="side" lang="ar" dir="rtl"/);
    const [source = ''] = linksIn(page, '/desk/lookup/document');
    const passage = await (await staff.go(source.replace(/#.*/, ''))).text();
    expect(passage).toContain('<mark id="quote"');
  });

  it('in a language that there is not stands in Dutch alone', async () => {
    const path = '/desk/lookup/card?id=geld-bijstand-hoogte&tongue=<script>';
    expect((await (await staff.go(path)).text()).match(/class="side"/g)).toHaveLength(1);
  });
});

describe('hostile input', () => {
  it('titles and texts of documents are words, never markup', async () => {
    const found = await results({ q: 'kleertoeslag cijfers', municipality: 'nijmegen' });
    const [link = ''] = linksIn(found, '/desk/lookup/document').filter((one) =>
      one.includes('cijfers'),
    );
    const page = await (await staff.go(link.replace(/#.*/, ''))).text();
    for (const html of [found, page]) {
      expect(html).not.toMatch(/<img|<script>|<b>Gemeente/);
      expect(html).toContain('&lt;img src=x onerror=');
    }
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['NUL', 'huur\0toeslag\0'],
    ['a lone surrogate', '\uD800 huurtoeslag'],
    ['markup', '"><script>alert(1)</script>'],
    ['a template', '${7*7} {{7*7}} <%= 1 %>'],
    ['brackets of a pattern', '(((((a+)+)+$'],
    ['500 characters', 'a'.repeat(500)],
    ['emoji and marks', '👩‍👩‍👧 e\u0301\u0301\u0301'],
    ['right to left', '\u202Eجواز السفر'],
    ['U+FDFA', '\uFDFA'.repeat(40)],
  ])('%s as text gives a page', async (_, q) => {
    const form = await staff.post('/desk/lookup', { csrf, q });
    const page = await form.text();
    expect(form.status).toBe(200);
    expect(page).not.toContain('<script>alert');
    await results({ q, meaning: '1' });
  });

  it.each([
    ['501 characters', { q: 'a'.repeat(501) }],
    ['a kind that there is not', { q: 'x', kind: 'secret' }],
    ['a town that is none', { q: 'x', municipality: '../../etc' }],
    ['no year', { q: 'x', year: '20x4' }],
    ['no date', { q: 'x', validOn: '2026-02-31' }],
    ['no language', { q: 'x', language: '<nl>' }],
  ])('%s is refused in plain words, on the page and for the script', async (_, fields) => {
    for (const path of ['/desk/lookup', '/desk/lookup/results']) {
      const response = await staff.post(path, { csrf, ...fields });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('class="fault"');
    }
  });

  it('a megabyte is too much', async () => {
    const response = await staff.post('/desk/lookup', { csrf, q: 'a'.repeat(1_000_000) });
    expect(response.status).toBe(413);
  });

  it('a list of shown results of any length and kind changes nothing else', async () => {
    const shown = `${'x\n'.repeat(60_000)}<script>`;
    expect(idsIn(await results({ q: 'kleertoeslag', shown }))).toEqual(
      idsIn(await results({ q: 'kleertoeslag' })),
    );
  });
});

it('nothing that is looked up is kept', async () => {
  const before = await desk.services.desk.store.events({ limit: 100 });
  await staff.post('/desk/lookup', { csrf, q: 'kleertoeslag' });
  await results({ q: 'kleertoeslag' });
  expect(await desk.services.desk.store.events({ limit: 100 })).toEqual(before);
});
