import { describe, expect, test } from 'vitest';
import { readingLimits } from '../../../src/adapters/readers/limits.ts';
import { readPdf } from '../../../src/adapters/readers/pdf.ts';
import type { ReadDocument } from '../../../src/ingest/blocks.ts';
import { UnreadableFile } from '../../../src/ingest/blocks.ts';
import type { PdfOptions } from './make-pdf.ts';
import { filler, lines, makePdf, page } from './make-pdf.ts';
import { outline } from './outline.ts';

type Draw = (pdf: PDFKit.PDFDocument) => void;

async function read(draw: Draw, options?: PdfOptions): Promise<ReadDocument> {
  return readPdf(await makePdf(draw, options), readingLimits);
}

/** Draws on one page and gives the outline. */
async function onePage(draw: Draw): Promise<string[]> {
  const document = await read((pdf) => {
    pdf.addPage();
    draw(pdf);
  });
  return outline(document);
}

const fillerText = filler.join(' ');

describe('readPdf on a report of four pages', () => {
  const report = read(
    (pdf) => {
      const chapters = [
        [
          '1 Inleiding',
          'Minimabeleid kent veel voor-',
          'zieningen voor Noord-',
          'Holland en e-',
          'mail hulp.',
        ],
        [
          '2 Doelgroep',
          'De in-',
          'en uitstroom is sociaal-cultureel van aard en de sociaal-',
          'culturele kant telt.',
        ],
        [
          '3 Regelingen',
          'De collectieve verzekering gaat op de volgende bladzijde verder met een zin',
        ],
        ['4 Bijlage', 'Slot.'],
      ];
      chapters.forEach(([heading = '', ...text], at) => {
        pdf.addPage();
        lines(pdf, 30, ['Gemeente Voorbeeldstad'], { size: 8 });
        lines(pdf, 30, [`Minimabeleid ${2020 + at}`], { size: 8, x: 450 });
        if (at === 0)
          lines(pdf, 80, ['Beleidsplan armoede', '2024 tot en met 2027'], {
            size: 22,
            leading: 26,
          });
        const start = lines(pdf, 150, [heading], { size: 14, bold: true });
        const after = lines(pdf, start + 12, filler);
        lines(pdf, after + 10, text);
        lines(pdf, 800, [at % 2 === 0 ? `Pagina ${at + 1} van 4` : `${at + 1} | Beleidsplan`], {
          size: 8,
        });
      });
    },
    {
      info: {
        Title: 'Microsoft Word - plan_def3.docx',
        CreationDate: new Date('2024-05-06T12:00:00Z'),
      },
      lang: 'nl-NL',
    },
  );

  test('takes the largest print as title where the file names only a program', async () => {
    expect((await report).title).toBe('Beleidsplan armoede 2024 tot en met 2027');
  });

  test('takes date and language', async () => {
    expect(await report).toMatchObject({ published: '2024-05-06', language: 'nl' });
  });

  test('repairs hyphenation but keeps the hyphens that belong to a word', async () => {
    const text = outline(await report).join('\n');
    expect(text).toContain('veel voorzieningen voor Noord-Holland en e-mail hulp.');
    expect(text).toContain('De in- en uitstroom');
    expect(text).toContain('de sociaal-culturele kant');
  });

  test('drops heads, feet and page numbers and keeps every heading', async () => {
    const text = outline(await report);
    expect(text.filter((line) => line.startsWith('#'))).toEqual([
      '# 1 Inleiding',
      '# 2 Doelgroep',
      '# 3 Regelingen',
      '# 4 Bijlage',
    ]);
    expect(text.join('\n')).not.toMatch(
      /Gemeente Voorbeeldstad|Pagina \d|\| Beleidsplan|Minimabeleid 20/,
    );
  });
});

describe('readPdf', () => {
  test('makes paragraphs of the lines between gaps', async () => {
    const read = await onePage((pdf) => {
      const after = lines(pdf, page.top, filler);
      lines(pdf, after + 8, filler.slice(0, 2));
    });
    expect(read).toEqual([fillerText, filler.slice(0, 2).join(' ')]);
  });

  test('starts a paragraph at an indented line and after a short last one', async () => {
    const read = await onePage((pdf) => {
      const first = lines(pdf, page.top, [...filler, 'Dat was het.']);
      const second = lines(pdf, first, filler);
      lines(
        pdf,
        second,
        ['Ingesprongen begint iets nieuws, zoals in een boek van vroeger, met een regel'],
        { x: 90 },
      );
    });
    expect(read).toEqual([
      `${fillerText} Dat was het.`,
      fillerText,
      'Ingesprongen begint iets nieuws, zoals in een boek van vroeger, met een regel',
    ]);
  });

  test('carries a sentence over to the next page past its footnote', async () => {
    const document = await read((pdf) => {
      pdf.addPage();
      const after = lines(pdf, page.top, filler);
      lines(pdf, after, [
        'De toeslag wordt aan de inwoner uitbetaald zodra het college de aanvraag van de inwoner',
      ]);
      lines(pdf, 700, ['1 Zie de verordening van 2023, die op de site van de gemeente staat.'], {
        size: 7,
      });
      pdf.addPage();
      lines(pdf, page.top, ['heeft goedgekeurd.', ...filler]);
    });
    expect(outline(document)[0]).toMatch(/van de inwoner heeft goedgekeurd\./);
    expect(outline(document).join('\n')).toContain('1 Zie de verordening van 2023');
  });

  test('leaves raised note marks out of words and amounts, not out of units', async () => {
    const read = await onePage((pdf) => {
      lines(pdf, page.top, filler);
      pdf.fontSize(10).text('De vergoeding is 100', 72, 200, { lineBreak: false });
      pdf.fontSize(6).text('1', 168, 199, { lineBreak: false });
      pdf.fontSize(10).text('euro per 20 m', 176, 200, { lineBreak: false });
      pdf.fontSize(6).text('2', 239, 199, { lineBreak: false });
      pdf.fontSize(10).text('grond.', 246, 200, { lineBreak: false });
    });
    expect(read[1]).toBe('De vergoeding is 100 euro per 20 m2 grond.');
  });

  test('tells headings by size, then bold, then their place', async () => {
    const read = await onePage((pdf) => {
      const title = lines(pdf, 60, ['Verordening'], { size: 24 });
      const chapter = lines(pdf, title + 30, ['Hoofdstuk 1 Algemeen'], { size: 15 });
      const bold = lines(pdf, chapter + 12, ['Wie komt in aanmerking?'], { bold: true });
      const text = lines(pdf, bold, filler);
      const plain = lines(pdf, text + 14, ['Hoogte van het bedrag']);
      lines(pdf, plain, filler);
    });
    expect(read).toEqual([
      '# Hoofdstuk 1 Algemeen',
      '## Wie komt in aanmerking?',
      fillerText,
      '### Hoogte van het bedrag',
      fillerText,
    ]);
  });

  test('joins a heading that runs over two lines', async () => {
    const read = await onePage((pdf) => {
      const heading = lines(
        pdf,
        60,
        ['Regeling voor kinderen uit gezinnen met', 'een laag inkomen'],
        { size: 14, leading: 17 },
      );
      lines(pdf, heading + 8, filler);
      lines(pdf, 250, ['Tweede kop'], { size: 16 });
      lines(pdf, 275, filler);
    });
    expect(read[0]).toBe('# Regeling voor kinderen uit gezinnen met een laag inkomen');
  });

  test('takes no bold word inside a sentence for a heading', async () => {
    const read = await onePage((pdf) => {
      const text = lines(pdf, page.top, [
        ...filler,
        'Wie op 1 januari van dat jaar ouder is dan eenentwintig jaar kan daarvoor bij de gemeente',
      ]);
      const bold = lines(pdf, text, ['Individuele inkomenstoeslag'], { bold: true });
      lines(pdf, bold, ['aanvragen bij het team werk en inkomen.']);
    });
    expect(read).toEqual([
      `${fillerText} Wie op 1 januari van dat jaar ouder is dan eenentwintig jaar kan daarvoor bij de gemeente Individuele inkomenstoeslag aanvragen bij het team werk en inkomen.`,
    ]);
  });

  test('reads bullets and numbers with their wrapped lines', async () => {
    const read = await onePage((pdf) => {
      const start = lines(pdf, page.top, [...filler, 'U hebt nodig:']);
      lines(pdf, start, ['•'], { x: 80 });
      lines(
        pdf,
        start,
        [
          'een geldig legitimatiebewijs van uzelf en van uw partner, dus geen rijbewijs, maar',
          'een paspoort of verblijfsdocument',
        ],
        { x: 95 },
      );
      lines(pdf, start + 24, ['•'], { x: 80 });
      lines(pdf, start + 24, ['bankafschriften'], { x: 95 });
      lines(pdf, start + 36, ['- een loonstrook', '1. een huurcontract'], { x: 80 });
      lines(pdf, start + 70, ['Daarna hoort u van ons.']);
    });
    expect(read.slice(1)).toEqual([
      '- een geldig legitimatiebewijs van uzelf en van uw partner, dus geen rijbewijs, maar een paspoort of verblijfsdocument',
      '- bankafschriften',
      '- een loonstrook',
      '- 1. een huurcontract',
      'Daarna hoort u van ons.',
    ]);
  });

  test('reads a table row by row under its header, with wrapped cells', async () => {
    const read = await onePage((pdf) => {
      lines(pdf, page.top, filler);
      const rows = [
        ['Regeling', 'Voor wie', 'Bedrag'],
        ['Stadspas', 'inwoners', '€ 0'],
        ['Witgoed', 'gezinnen met', '€ 400'],
        ['', 'kinderen', ''],
        ['Sport', 'jongeren', '€ 250'],
      ];
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          const x = [72, 220, 400][column] ?? 0;
          if (cell !== '') lines(pdf, 200 + row * 12, [cell], { x, bold: row === 0 });
        });
      });
    });
    expect(read.slice(1)).toEqual([
      'Regeling: Stadspas | Voor wie: inwoners | Bedrag: € 0',
      'Regeling: Witgoed | Voor wie: gezinnen met kinderen | Bedrag: € 400',
      'Regeling: Sport | Voor wie: jongeren | Bedrag: € 250',
    ]);
  });

  test('puts no header over figures that do not stand under it', async () => {
    const read = await onePage((pdf) => {
      lines(pdf, page.top, filler);
      const rows = [
        [72, 'Jaar'],
        [150, 'Rest'],
      ] as const;
      for (const [x, cell] of rows) lines(pdf, 200, [cell], { x, bold: true });
      for (const at of [1, 2, 3]) {
        lines(pdf, 200 + at * 12, [`a${at}`]);
        lines(pdf, 200 + at * 12, [`b${at}`], { x: 300 });
      }
    });
    expect(read.slice(1)).toEqual([': Jaar | : Rest', ': a1 | : b1', ': a2 | : b2', ': a3 | : b3']);
  });

  test('drops a table of contents, with and without dots', async () => {
    const read = await onePage((pdf) => {
      const names = ['Inleiding', 'Doelgroep', 'Regelingen', 'Kosten', 'Bijlage'];
      names.forEach((name, at) => {
        lines(pdf, 100 + at * 14, [`${name} ${'.'.repeat(60)} ${at + 3}`]);
        lines(pdf, 250 + at * 14, [name]);
        lines(pdf, 250 + at * 14, [String(at + 3)], { x: 500 });
      });
      lines(pdf, 400, filler);
    });
    expect(read).toEqual([fillerText]);
  });

  test('reads two columns one after the other, drawn in either order', async () => {
    const left = Array.from(
      { length: 10 },
      (_, at) => `linker kolom met gewone tekst ${'abcdefghij'[at] ?? ''}`,
    );
    const right = left.map((text) => text.replace('linker', 'rechter'));
    const byRow = await onePage((pdf) => {
      left.forEach((text, at) => {
        lines(pdf, 100 + at * 12, [text]);
        lines(pdf, 100 + at * 12, [right[at] ?? ''], { x: 320 });
      });
    });
    const byColumn = await onePage((pdf) => {
      lines(pdf, 100, left);
      lines(pdf, 100, right, { x: 320 });
    });
    expect(byRow.join(' ')).toBe([...left, ...right].join(' '));
    expect(byColumn.join(' ')).toBe([...left, ...right].join(' '));
  });

  test('reads a page that lies on its side and leaves out a slanted stamp', async () => {
    const read = await onePage((pdf) => {
      pdf
        .save()
        .rotate(90, { origin: [0, 0] })
        .translate(0, -page.width);
      lines(pdf, 100, filler);
      pdf.restore();
      pdf.save().rotate(45, { origin: [300, 400] });
      lines(pdf, 400, ['CONCEPT'], { size: 60 });
      pdf.restore();
    });
    expect(read).toEqual([fillerText]);
  });

  test('keeps items apart whose bullets are drawn and not written', async () => {
    const items = [
      'voor inwoners die in de gemeente wonen en een inkomen hebben tot aan de norm;',
      'voor kinderen tot achttien jaar die in de gemeente naar school gaan, ook zonder pas',
    ];
    const read = await onePage((pdf) => {
      lines(pdf, page.top, filler);
      lines(pdf, 200, items, { x: 100 });
    });
    expect(read.slice(1)).toEqual(items);
  });

  test('reads text once that was printed twice to make it bold', async () => {
    const read = await onePage((pdf) => {
      lines(pdf, page.top, filler);
      lines(pdf, 200, ['Belangrijk bericht.']);
      lines(pdf, 200, ['Belangrijk bericht.'], { x: page.left + 0.3 });
    });
    expect(read[1]).toBe('Belangrijk bericht.');
  });

  test('keeps the largest print as a heading where the file names another title', async () => {
    const document = await read(
      (pdf) => {
        pdf.addPage();
        lines(pdf, 60, ['Samen vooruit!'], { size: 24 });
        lines(pdf, 120, filler);
      },
      { info: { Title: 'Minimanota 2024' } },
    );
    expect(document.title).toBe('Minimanota 2024');
    expect(outline(document)).toEqual(['# Samen vooruit!', fillerText]);
  });

  test('keeps chapter headings that count along with the pages', async () => {
    const document = await read(
      (pdf) => {
        for (const number of [1, 2, 3, 4]) {
          pdf.addPage();
          lines(pdf, 60, [`Hoofdstuk ${number}`], { size: 16, bold: true });
          lines(pdf, 90, filler);
        }
      },
      { info: { Title: 'Nota' } },
    );
    expect(outline(document).filter((line) => line.startsWith('#'))).toHaveLength(4);
  });
});

describe('readPdf refuses', () => {
  const text: Draw = (pdf) => {
    pdf.addPage();
    lines(pdf, page.top, filler);
  };

  test('a scan', async () => {
    await expect(read((pdf) => pdf.addPage().rect(50, 50, 400, 600).fill('grey'))).rejects.toThrow(
      new UnreadableFile('has no text layer (a scan?); run OCR first'),
    );
  });

  test('a file that asks for a password', async () => {
    await expect(read(text, { userPassword: 'geheim', pdfVersion: '1.7' })).rejects.toThrow(
      new UnreadableFile('is protected with a password'),
    );
  });

  test('more pages than allowed', async () => {
    const bytes = await makePdf((pdf) => {
      text(pdf);
      text(pdf);
    });
    await expect(readPdf(bytes, { ...readingLimits, pages: 1 })).rejects.toThrow(
      new UnreadableFile('has more than 1 pages; split it into parts'),
    );
  });

  test('a file that was cut off', async () => {
    const whole = await makePdf(text);
    for (const share of [0.2, 0.5, 0.9]) {
      await expect(readPdf(whole.slice(0, whole.length * share), readingLimits)).rejects.toThrow(
        new UnreadableFile('is an incomplete PDF: its end is missing'),
      );
    }
  });

  test('a mark of PDF around nothing', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nniets\n%%EOF');
    await expect(readPdf(bytes, readingLimits)).rejects.toThrow(
      new UnreadableFile('is a damaged or incomplete PDF'),
    );
  });
});
