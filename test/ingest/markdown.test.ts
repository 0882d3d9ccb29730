import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../src/ingest/blocks.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { layOut } from '../../src/ingest/record-text.ts';

const source = `---
title: Bijstand
---

# Bijstand

Inleiding.

## Hoeveel krijgt u {#bedrag valid_until=2026-12-31}

In 2026 was het **€ 1.400**.[^2] Lees meer op [de site](https://example.org/bijstand).[^1]

Neem mee:

- uw paspoort
- de brief

| Leeftijd | Bedrag |
| --- | --- |
| 21 jaar | € 900 |
`;

describe('readMarkdown', () => {
  const read = readMarkdown(source);

  it('takes the first top heading as the title and front matter apart', () => {
    expect(read.title).toBe('Bijstand');
    expect(read.frontMatter).toEqual({ title: 'Bijstand' });
  });

  it('reads the id and validity that a heading carries', () => {
    expect(read.blocks.find(({ kind }) => kind === 'heading')).toMatchObject({
      text: 'Hoeveel krijgt u',
      id: 'bedrag',
      validUntil: '2026-12-31',
      level: 1,
    });
  });

  it('keeps the address of a link that the words do not show', () => {
    const { text } = layOut(read.blocks);
    expect(text).toContain('de site (https://example.org/bijstand).');
  });

  it('lifts footnote marks out of the text and remembers where they stood', () => {
    const { text, footnotes } = layOut(read.blocks);
    expect(text).not.toContain('[^');
    expect(footnotes.map(({ at, basis }) => [text.slice(0, at).slice(-8), basis])).toEqual([
      ['€ 1.400.', 2],
      ['jstand).', 1],
    ]);
  });

  it('writes a table row so that it can stand alone', () => {
    expect(layOut(read.blocks).text).toContain('Leeftijd: 21 jaar · Bedrag: € 900');
  });

  it('does not let a bare address swallow the footnote mark behind it', () => {
    const { text, footnotes } = layOut(readMarkdown('Ga naar www.digid.nl.[^4] Klaar.').blocks);
    expect(text).toBe('Ga naar www.digid.nl. Klaar.');
    expect(footnotes).toEqual([{ at: 21, basis: 4 }]);
  });

  it('refuses front matter that is not YAML, with the reason', () => {
    expect(() => readMarkdown('---\ntitle: [\n---\ntekst')).toThrow(UnreadableFile);
  });
});
