import PDFDocument from 'pdfkit';

export interface PdfOptions {
  info?: PDFKit.DocumentInfo;
  lang?: string;
  /** Makes the file ask for it. */
  userPassword?: string;
  pdfVersion?: '1.7';
}

/** A PDF drawn by `draw`; the pages are A4 and start empty. */
export async function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}

export const page = { width: 595, height: 842, left: 72, top: 72 };

export interface Style {
  size?: number;
  bold?: boolean;
  x?: number;
  /** Points from this line's top to the next one's. */
  leading?: number;
}

/** Writes lines one below the other, each exactly as given, and says where the next would come. */
export function lines(
  pdf: PDFKit.PDFDocument,
  y: number,
  texts: readonly string[],
  { size = 10, bold = false, x = page.left, leading = 12 }: Style = {},
): number {
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
  texts.forEach((text, at) => pdf.text(text, x, y + at * leading, { lineBreak: false }));
  return y + texts.length * leading;
}

/** Six full lines about nothing, so that a page has a body to be told from its headings. */
export const filler = [
  'De gemeente helpt inwoners die weinig geld hebben met een aantal regelingen. Wie daar recht',
  'op heeft hangt af van het inkomen en van het vermogen. Het college stelt ieder jaar vast hoe',
  'hoog de bedragen zijn en maakt die bekend. De uitvoering ligt bij het team werk en inkomen en',
  'bij de wijkteams in de stad. Inwoners kunnen daar terecht met vragen over hun situatie en ook',
  'over hulp bij het invullen van formulieren. Een afspraak maken is niet nodig. De medewerkers',
  'kijken samen met de inwoner naar wat er nodig is en leggen uit hoe het verder gaat.',
];
