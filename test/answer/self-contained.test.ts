import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { leansBack, selfContained } from '../../src/answer/self-contained.ts';
import type { KnowledgeRecord, Section } from '../../src/domain/knowledge.ts';

describe('a sentence that leans on the one before it', () => {
  it.each([
    'Dit kost niets.',
    'Deze lening betaalt u terug.',
    'Die termijn is drie jaar.',
    'Dat kan bij de gemeente.',
    'Ook als u werkt.',
    'Daarnaast betaalt u huur.',
    'Daarna moet u een examen doen.',
    'Zij helpen u verder.',
    'Hij belt u.',
    'Het gaat om spreken en luisteren.',
    'Het is een inspanningsplicht.',
    'Na die boete krijgt u twee jaar extra.',
    'Reageer op die brief.',
    'U krijgt daarvoor geld.',
    'U moet dan opnieuw beginnen.',
    'Zo weet u het zeker.',
    '“Dit” staat er.',
    'Dezelfde regels gelden.',
  ])('%s', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });

  it.each([
    'Bijstand is geld van de gemeente.',
    'Het telefoonnummer is 14 024.',
    'Het loket is open op maandag.',
    'Dit jaar is het bedrag € 800.',
    'Mensen die bijstand krijgen, betalen niets.',
    'De brief die u krijgt, is belangrijk.',
    'Zijn de kosten hoog, vraag dan hulp.',
    'Dienst Toeslagen betaalt u.',
    'Zoek een school.',
    'In Nijmegen helpt de Stip.',
    'Ooktober bestaat niet.',
    'Danielle helpt u.',
    '',
  ])('not: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});

const section: Section = {
  id: 'wat',
  heading: 'Wat',
  level: 2,
  headingPath: ['Wat'],
  start: 0,
  end: 0,
};

function quote(text: string, wanted: string, from = 0): string | null {
  const record = { text } as KnowledgeRecord;
  const start = text.indexOf(wanted, from);
  const span = { start, end: start + wanted.length };
  const whole = selfContained(record, { ...section, start: from, end: text.length }, span);
  return whole === null ? null : text.slice(whole.start, whole.end);
}

describe('a quote that can be read by itself', () => {
  it('takes the sentence along that it leans on, and the one that that one leans on', () => {
    const text = 'U leent geld bij DUO. Deze lening is hoog. Die betaalt u terug.';
    expect(quote(text, 'Die betaalt u terug.')).toBe(text);
    expect(quote(text, 'Deze lening is hoog.')).toBe('U leent geld bij DUO. Deze lening is hoog.');
    expect(quote(text, 'U leent geld bij DUO.')).toBe('U leent geld bij DUO.');
  });

  it('never leaves its section, and is none where nothing is before it', () => {
    const text = 'Een ander kopje. Dit kost niets.';
    expect(quote(text, 'Dit kost niets.', text.indexOf('Dit'))).toBeNull();
  });

  it('is none where what it leans on takes too much room', () => {
    const text = `${'Een lange zin over de gemeente'.padEnd(700, ' en nog meer')}. Dit kost niets.`;
    expect(quote(text, 'Dit kost niets.')).toBeNull();
  });

  it('is found for nearly every sentence of the shipped documents', async () => {
    const folder = join(packageRoot, 'corpus', 'documents', 'nl');
    const files = await readdir(folder);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const paragraphs = texts.flatMap((text) =>
      text
        .split(/^---$/m)
        .slice(2)
        .join('')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line)),
    );
    const lost = paragraphs.filter((text) => quote(text, text.slice(0, 40)) === null);
    expect(paragraphs.length).toBeGreaterThan(200);
    expect(lost.length / paragraphs.length).toBeLessThan(0.05);
  });
});
