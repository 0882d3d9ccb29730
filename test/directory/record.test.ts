import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/adapters/files/directory-files.ts';
import type { Directory } from '../../src/directory/files.ts';
import { serviceRecords } from '../../src/directory/record.ts';
import type { Compiled } from '../../src/ingest/record.ts';
import { makeService } from './make-service.ts';

async function compile(fields: Parameters<typeof makeService>[0]): Promise<Compiled> {
  const [compiled] = await serviceRecords([makeService(fields)]);
  if (compiled === undefined) throw new Error('nothing was compiled');
  return compiled;
}

const sectionsOf = ({ record }: Compiled) =>
  Object.fromEntries(
    record.sections.map(({ id, start, end }) => [id, record.text.slice(start, end)]),
  );

describe('a service as a record', () => {
  it('says in Dutch what, how to reach, when, and what to bring', async () => {
    const compiled = await compile({
      organization: 'Stichting Eten',
      audience: 'mensen met weinig geld',
      minimum_age: 18,
      cost: 'gratis',
      languages: ['nl', 'ar'],
      phones: ['024 351 00 00'],
      email: 'info@voorbeeld.nl',
      url: 'https://voorbeeld.nl',
      hours: [
        { days: ['mo', 'tu', 'we'], opens: '09:00', closes: '17:00' },
        { days: ['fr'], opens: '10:00', closes: '12:00', nth: [1, -1] },
      ],
      documents_required: ['paspoort', 'loonstrook'],
      assured_date: '2026-10-01',
    });
    expect(sectionsOf(compiled)).toEqual({
      wat: 'Geeft eten aan mensen met weinig geld. De organisatie is Stichting Eten. Dit is voor mensen met weinig geld. Voor mensen van 18 jaar en ouder. Kosten: gratis. Hier spreekt men Nederlands en Arabisch.',
      contact:
        'Zo bereikt u Voedselbank Nijmegen (volgens de bron van 1 oktober 2026):\n- Telefoon: 024 351 00 00\n- E-mail: info@voorbeeld.nl\n- Website: https://voorbeeld.nl',
      openingstijden:
        'Open maandag tot en met woensdag van 09:00 tot 17:00 uur. Open elke eerste en laatste vrijdag van de maand van 10:00 tot 12:00 uur. Dit is volgens de bron van 1 oktober 2026.',
      meenemen: 'Neem mee: paspoort; loonstrook.',
    });
  });

  it('is proved by its source and says its date, or that there is none', async () => {
    const { record } = await compile({ assured_date: '2018-03-01', phones: ['112'] });
    expect(record).toMatchObject({
      id: 'services/nijmegen-voedselbank',
      kind: 'service',
      publisher: 'Wegwijs',
      municipality: 'nijmegen',
      year: 2018,
      published: '2018-03-01',
      basis: [
        { id: 1, title: 'Bron', publisher: 'voorbeeld.nl', url: 'https://voorbeeld.nl/bron' },
      ],
    });
    for (const section of record.sections)
      expect(record.footnotes.some(({ at }) => at > section.start && at <= section.end)).toBe(true);
    const undated = await compile({ phones: ['112'] });
    expect(sectionsOf(undated).contact).toContain('de bron noemt geen datum');
    expect(undated.record.year).toBeNull();
  });

  it('leaves out sections that nothing is known for', async () => {
    expect(Object.keys(sectionsOf(await compile({})))).toEqual(['wat']);
  });

  it('says by what it was replaced and no way to reach it', async () => {
    const [old] = await serviceRecords([
      makeService({ id: 'a', superseded_by: 'b', phones: ['112'] }),
      makeService({ id: 'b', name: 'Buurtteams' }),
    ]);
    expect(old && sectionsOf(old)).toEqual({
      wat: 'Geeft eten aan mensen met weinig geld. In de plaats hiervan kwam Buurtteams.',
    });
  });

  it('has another digest when anything is said otherwise, and the same when nothing is', async () => {
    const digest = async (fields: Parameters<typeof makeService>[0]) =>
      (await compile(fields)).record.digest;
    expect(await digest({})).toBe(await digest({}));
    expect(await digest({ phones: ['112'] })).not.toBe(await digest({}));
    expect(await digest({ source_title: 'Andere bron' })).not.toBe(await digest({}));
  });
});

describe('the shipped sociale kaart', () => {
  let directory: Directory;
  const notes: string[] = [];
  beforeAll(async () => {
    directory = await readDirectory((note) => notes.push(note));
  });

  it('is read whole', () => {
    expect(notes).toEqual([]);
    expect(directory.services.length).toBeGreaterThanOrEqual(214);
    expect(directory.rules.length).toBeGreaterThan(0);
    expect(Object.keys(directory.words.categories).length).toBeGreaterThan(40);
  });

  it('compiles to passages that stand literally in their records', async () => {
    const compiled = await serviceRecords(directory.services);
    expect(compiled).toHaveLength(directory.services.length);
    for (const { record, passages } of compiled) {
      expect(passages.length).toBeGreaterThan(0);
      for (const { start, end, text } of passages) expect(record.text.slice(start, end)).toBe(text);
    }
  });
});
