import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/ingest/plain-text.ts';
import { layOut } from '../../src/ingest/record-text.ts';

const pathOf = (source: string, words: string): string[] => {
  const { text, sections } = layOut(readPlainText(source).blocks);
  const at = text.indexOf(words);
  return sections.find(({ start, end }) => start <= at && at < end)?.headingPath ?? ['not found'];
};

describe('readPlainText', () => {
  it('finds a heading in a short line without a full stop', () => {
    const source =
      'Shelter City\nSinds 2015 is Nijmegen een Shelter City. Er is plaats voor twee mensen.\n';
    expect(pathOf(source, 'Sinds 2015')).toEqual(['Shelter City']);
  });

  it('nests labelled headings in the order in which their kinds appear', () => {
    const source = [
      'Ambitie: Iedereen doet mee in de stad',
      'Doel: Wij houden ouderen gezond',
      '- We letten op vallen',
      'De GGD geeft een cursus valpreventie aan alle ouderen die dat willen volgen.',
      'Doel: Wij helpen mantelzorgers',
      '- We maken beleid',
      'Er komt in 2025 een agenda voor mantelzorgers en voor vrijwilligers in de stad.',
    ].join('\n');
    expect(pathOf(source, 'De GGD')).toEqual([
      'Ambitie: Iedereen doet mee in de stad',
      'Doel: Wij houden ouderen gezond',
      'We letten op vallen',
    ]);
    expect(pathOf(source, 'Er komt')).toEqual([
      'Ambitie: Iedereen doet mee in de stad',
      'Doel: Wij helpen mantelzorgers',
      'We maken beleid',
    ]);
  });

  it('keeps bullets as items where they stand in a list', () => {
    const source = 'We doen drie dingen:\n- taal leren\n- werk zoeken\n- mensen ontmoeten\n';
    expect(readPlainText(source).blocks.filter(({ kind }) => kind === 'item')).toHaveLength(3);
  });

  it('reads a row of a broken table as one item', () => {
    const [heading, item] = readPlainText(
      'Doel 1: Inwoners doen mee\n1. | We nemen een brede intake af. | |\n',
    ).blocks;
    expect(heading).toMatchObject({ kind: 'heading', text: 'Doel 1: Inwoners doen mee' });
    expect(item).toEqual({ kind: 'item', text: 'We nemen een brede intake af.' });
  });

  it('joins lines that were only wrapped, also inside a word', () => {
    const source =
      'Deze gemeente helpt mensen met een laag inkomen bij het aanvragen van een voor-\nziening in de buurt.\n';
    expect(readPlainText(source).blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'Deze gemeente helpt mensen met een laag inkomen bij het aanvragen van een voorziening in de buurt.',
      },
    ]);
  });

  it('takes the lonely lines of a slide for what it says, below its first line', () => {
    const source =
      'Aanbevelingen\n\nMeer samenwerken\n\nTolkentelefoon betaalbaar maken\n\nTijd nemen\n';
    expect(readPlainText(source).blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('drops buttons that a web page left behind', () => {
    expect(readPlainText('Tekst over geld en werk.\nBEKIJK TOELICHTING\n').blocks).toHaveLength(1);
  });
});
