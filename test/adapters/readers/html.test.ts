import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/adapters/readers/html.ts';
import { outline } from './outline.ts';

const fixture = new URL('../../fixtures/readers/gemeentepagina.html', import.meta.url);

describe('readHtml on a page of a municipality', () => {
  const page = readHtml(readFileSync(fixture, 'utf8'));

  test('takes what the page says about itself', () => {
    expect(page).toMatchObject({
      title: 'Bijzondere bijstand',
      publisher: 'Gemeente Voorbeeldstad',
      language: 'nl',
      url: 'https://www.voorbeeldstad.example/bijzondere-bijstand',
      published: '2023-11-02',
    });
  });

  test('keeps the content and leaves out everything around it', () => {
    expect(outline(page)).toEqual([
      'Hebt u een laag inkomen en onverwachte, noodzakelijke kosten? Dan kunt u bijzondere bijstand aanvragen.',
      '# Voorwaarden',
      'U hebt recht op bijzondere bijstand als:',
      '- u in Voorbeeldstad woont;',
      '- u de kosten niet zelf kunt betalen;',
      '- Neem mee: een geldig legitimatiebewijs',
      '- Neem mee: bankafschriften van drie maanden',
      '# Bedragen 2024',
      'Maximale vergoeding per jaar',
      'Kosten: Bril | Alleenstaand: € 100 | Gezin: € 250',
      'Kosten: Witgoed | Alleenstaand: € 400 | Gezin: € 400',
      '## Hoe lang duurt het?',
      'U krijgt binnen acht weken bericht.',
      '### Bezwaar maken',
      'Dat kan binnen zes weken.',
      '# Contact',
      'Telefoon: 14 0240',
      'E-mail: Stuur een bericht (inkomen@voorbeeldstad.example)',
      '## Inlooppunten',
      'Wijkhuis Noord, maandag 9.00 – 12.00 uur',
    ]);
  });
});

describe('readHtml', () => {
  const read = (body: string) => outline(readHtml(body));

  test.each([
    ['the article where there is no main', '<div>Menu</div><article><p>Tekst</article>', ['Tekst']],
    ['the whole body where there is neither', '<div>Een</div><div>Twee</div>', ['Een', 'Twee']],
    ['every main there is', '<main>Een</main><main>Twee</main>', ['Een', 'Twee']],
    ['a main around a class that means furniture elsewhere', '<div class="menu"><main>Ja', ['Ja']],
    ['unclosed and crossed tags', '<p>Een <b>twee<p>drie</b> vier', ['Een twee', 'drie vier']],
    [
      'entities, also bare ones',
      '<p>Caf&eacute; R&amp;D &#8364; 5 & meer &nietbekend;',
      ['Café R&D € 5 & meer &nietbekend;'],
    ],
    ['two breaks as a paragraph, one as a space', 'a<br>b<br><br>c', ['a b', 'c']],
    ['inline tags without adding spaces', 'voor<b>zie</b>ning', ['voorziening']],
    ['block tags as boundaries', '<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
    ['white space as one space', 'a \n\t b', ['a b']],
    ['a number that is raised', 'm<sup>2</sup>', ['m2']],
    ['an item of two paragraphs as one', '<ul><li><p>a</p><p>b</p></li></ul>', ['- a b']],
    [
      'an outer item before the inner ones',
      '<ul><li>Kosten<ul><li>bril</ul></ul>',
      ['- Kosten', '- Kosten: bril'],
    ],
    ['definitions as rows', '<dl><dt>Tel<dd>14024<dd>14025</dl>', ['Tel: 14024', 'Tel: 14025']],
    ['two names of one definition', '<dl><dt>A<dt>B<dd>c</dl>', ['A / B: c']],
    ['a bold line as a heading', '<p><b>Kop</b></p><p>Tekst</p>', ['# Kop', 'Tekst']],
    ['a bold sentence as text', '<p><b>Let op!</b></p><p>Tekst</p>', ['Let op!', 'Tekst']],
    ['a bold last line as text', '<p>Tekst</p><p><b>Slot</b></p>', ['Tekst', 'Slot']],
    [
      'several first headings as chapters',
      '<h1>A</h1>a<h2>B</h2>b<h1>C</h1>c',
      ['# A', 'a', '## B', 'b', '# C', 'c'],
    ],
    ['headings that start at a low rank', '<h3>A</h3>a<h4>B</h4>b', ['# A', 'a', '## B', 'b']],
  ])('reads %s', (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    ['only a script', '<script>document.write("tekst")</script>'],
    ['a script inside the text', '<p><script>alert(1)</script></p>'],
    [
      'a template, a noscript and a comment',
      '<template>a</template><noscript>b</noscript><!-- c -->',
    ],
    ['what is styled away', '<p style="display: none">a</p><p style="visibility:hidden">b</p>'],
    ['what is hidden from screen readers', '<p aria-hidden="true">a</p>'],
    ['forms', '<form><label>a</label><select><option>b</select><textarea>c</textarea></form>'],
    ['drawings', '<svg><title>a</title><text>b</text></svg>'],
  ])('finds no text in %s', (_, body) => {
    expect(read(body)).toEqual([]);
  });

  test.each([
    ['a marked header', '<tr><th>a<th>b<tr><td>1<td>2', ['a: 1 | b: 2']],
    [
      'two header rows',
      '<tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tr><td>1<td>2<td>3',
      ['a: 1 | b c: 2 | b d: 3'],
    ],
    ['a header in bold', '<tr><td><b>a</b><td><b>b</b><tr><td>x<td>y', ['a: x | b: y']],
    [
      'names above figures',
      '<tr><td>Soort<td>Euro<tr><td>x<td>1<tr><td>y<td>2',
      ['Soort: x | Euro: 1', 'Soort: y | Euro: 2'],
    ],
    ['no header', '<tr><td>x<td>y<tr><td>z<td>w', [': x | : y', ': z | : w']],
    [
      'names in front of the rows',
      '<tr><th>Tel<td>14024<tr><th>Post<td>1',
      ['Tel: 14024', 'Post: 1'],
    ],
    [
      'a cell over two rows',
      '<tr><th>a<th>b<tr><td rowspan=2>x<td>1<tr><td>2',
      ['a: x | b: 1', 'a: x | b: 2'],
    ],
    [
      'a line over the whole width',
      '<tr><th>a<th>b<tr><td colspan=2>Groep<tr><td>1<td>2',
      ['Groep', 'a: 1 | b: 2'],
    ],
    ['empty rows', '<tr><th>a<th>b<tr><td><td><tr><td>1<td>2', ['a: 1 | b: 2']],
    ['lists in cells', '<tr><th>a<th>b<tr><td><ul><li>x<li>y</ul><td>1', ['a: x; y | b: 1']],
    ['a single column as text', '<tr><td>a<tr><td>b', ['a', 'b']],
    ['a table for layout as text', '<tr><td><h2>A</h2>a<td>b', ['# A', 'a', 'b']],
    [
      'absurd spans',
      '<tr><th>a<th>b<tr><td rowspan=99999999>x<td colspan=99999999>y',
      [`a: x | b: y${' | : y'.repeat(98)}`],
    ],
  ])('reads a table with %s', (_, rows, expected) => {
    expect(read(`<table>${rows}</table>`)).toEqual(expected);
  });

  test.each([
    ['the window where there is no heading', '<title>T</title><p>x', 'T'],
    ['the window where there are several', '<title>T</title><h1>A</h1>a<h1>B</h1>b', 'T'],
    ['a property where the window has no name', '<meta property=og:title content=P><p>x', 'P'],
    ['no drawing', '<svg><title>Logo</title></svg><p>x', undefined],
  ])('takes the title from %s', (_, page, title) => {
    expect(readHtml(page).title).toBe(title);
  });

  test.each([
    ['a Dutch date', '<meta name=date content=1-3-2021>', '2021-03-01'],
    [
      'the issue rather than the change',
      '<meta name=DCTERMS.modified content=2024-01-01><meta name=dcterms.issued content=2020-01-01>',
      '2020-01-01',
    ],
    ['no day that does not exist', '<meta name=date content=2021-02-30>', undefined],
    ['no words', '<meta name=date content=gisteren>', undefined],
  ])('takes %s', (_, head, published) => {
    expect(readHtml(`${head}<p>x`).published).toBe(published);
  });

  test('reads a table longer than a call can take arguments', () => {
    expect(read(`<table>${'<tr><td>a<td>b'.repeat(200_000)}</table>`)).toHaveLength(200_000);
  });

  test('takes no address that cannot be opened', () => {
    for (const href of ['/pad', 'javascript:alert(1)', 'http://[']) {
      expect(readHtml(`<link rel=canonical href="${href}"><p>x`).url).toBeUndefined();
    }
  });

  test.each(['div', 'ul><li', 'blockquote', 'b', 'span', 'table><tr><td', 'details', 'dl><dd'])(
    'survives <%s> nested ten thousand deep',
    (tags) => {
      const deep = `<${tags}>`.repeat(10_000);
      expect(read(`${deep}diep</p><p>`).join(' ')).toContain('diep');
    },
  );
});
