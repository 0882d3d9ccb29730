/** Small regulations of our own in the two formats; no text of a real law. */

export interface BwbSample {
  id?: string;
  day?: string;
  title?: string;
  /** What stands inside `wettekst`. */
  body: string;
}

export function bwb({
  id = 'BWBR0099001',
  day = '2024-01-01',
  title = 'Proefwet voorbeelden',
  body,
}: BwbSample): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<toestand xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" bwb-id="${id}" inwerkingtreding="${day}" xsi:noNamespaceSchemaLocation="toestand_2016-1.xsd">
  <bwb-inputbestand>regelgeving.xml</bwb-inputbestand>
  <wetgeving soort="wet" xml:lang="nl">
    <intitule>Wet van 3 mei 2001 tot vaststelling van regels over voorbeelden<meta-data><brondata><publicatiejaar>2001</publicatiejaar></brondata></meta-data></intitule>
    <citeertitel status="officieel">${title}</citeertitel>
    <wet-besluit>
      <aanhef><wie>Wij, de proefnemers</wie><considerans><considerans.al>Alzo wij voorbeelden nodig hebben.</considerans.al></considerans></aanhef>
      <wettekst>${body}</wettekst>
      <wetsluiting><slotformulering><al>Lasten en bevelen.</al></slotformulering></wetsluiting>
    </wet-besluit>
  </wetgeving>
</toestand>`;
}

export interface ArticleSample {
  nr: string;
  title?: string;
  /** Attributes beside the label. */
  attributes?: string;
  /** Leden, or bare content where it starts with `<`. */
  leden: string[] | string;
}

export function artikel({ nr, title, attributes = '', leden }: ArticleSample): string {
  const titel = title === undefined ? '' : `<titel status="officieel">${title}</titel>`;
  const content =
    typeof leden === 'string'
      ? leden
      : leden
          .map(
            (text, at) =>
              `<lid><lidnr status="officieel">${at + 1}</lidnr>${text.startsWith('<') ? text : `<al>${text}</al>`}</lid>`,
          )
          .join('');
  return `<artikel label="Artikel ${nr}" ${attributes}><kop><label>Artikel</label><nr status="officieel">${nr}</nr>${titel}</kop>${content}<meta-data><brondata><publicatienr>104</publicatienr></brondata></meta-data></artikel>`;
}

export interface CvdrSample {
  identifier?: string;
  title?: string;
  creator?: string;
  from?: string;
  until?: string;
  modified?: string;
  /** What stands inside `regeling-tekst`. */
  body: string;
}

export function cvdrMeta({
  identifier = 'CVDR990001_2',
  title = 'Proefverordening stoepen Voorbeeldstad',
  creator = '<dcterms:creator scheme="overheid:Gemeente">Nijmegen</dcterms:creator>',
  from = '2024-02-01',
  until = '',
  modified = '2024-03-01',
}: Partial<CvdrSample>): string {
  return `<meta><owmskern>
      <dcterms:identifier>${identifier}</dcterms:identifier><dcterms:title>${title}</dcterms:title>
      <dcterms:language>nl</dcterms:language>
      <dcterms:type scheme="overheid:Informatietype">regeling</dcterms:type>${creator}
      <dcterms:modified>${modified}</dcterms:modified>
    </owmskern><owmsmantel><dcterms:alternative>Stoepenverordening</dcterms:alternative><dcterms:issued>2024-01-20</dcterms:issued></owmsmantel>
    <cvdripm><overheidrg:inwerkingtredingDatum>${from}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${until}</overheidrg:uitwerkingtredingDatum></cvdripm></meta>`;
}

const namespaces =
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/"';

export function cvdr(sample: CvdrSample): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<cvdr ${namespaces}>${cvdrMeta(sample)}
  <body><intitule>Verordening van de raad over stoepen</intitule>
    <regeling><aanhef><preambule><al>De raad besluit:</al></preambule></aanhef>
      <regeling-tekst>${sample.body}</regeling-tekst>
      <regeling-sluiting><al>Aldus vastgesteld.</al></regeling-sluiting>
    </regeling></body></cvdr>`;
}

/** A law of two chapters with everything that occurs: leden, onderdelen in two layers, a table, a repealed article. */
export function sampleLaw(changes: Partial<BwbSample> & { amount?: string } = {}): string {
  const { amount = '€ 120', ...rest } = changes;
  return bwb({
    ...rest,
    body: `<hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr><titel>Algemeen</titel></kop>
      ${artikel({ nr: '1', title: 'Begrippen', leden: '<al>In deze wet is:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>stoep: strook langs een <nadruk type="cur">huis</nadruk>;</al></li><li><li.nr>b.</li.nr><al>huis:</al><lijst><li><li.nr>1°.</li.nr><al>een woning;</al></li><li><li.nr>2°.</li.nr><al>een boot.</al></li></lijst></li></lijst>' })}
      ${artikel({ nr: '2', attributes: 'status="vervallen"', leden: '<al>Vervallen</al>' })}
    </hoofdstuk>
    <hoofdstuk><kop><label>Hoofdstuk</label><nr>2</nr><titel>Bijdragen</titel></kop>
      <paragraaf><kop><label>Paragraaf</label><nr>2.1</nr><titel>Bedragen</titel></kop>
      ${artikel({ nr: '35', title: 'Bijdrage voor stoepen', attributes: 'inwerking="2023-07-01" status="goed"', leden: [`De bijdrage is ${amount} voor wie een stoep heeft als bedoeld in <intref doc="jci">artikel 1</intref><noot><noot.nr>1</noot.nr><noot.al>Zie elders.</noot.al></noot>.`, '<al>Zij is per soort:</al><table><tgroup cols="2"><thead><row><entry><al>Soort</al></entry><entry><al>Bedrag</al></entry></row></thead><tbody><row><entry><al>Breed</al></entry><entry><al>€ 200</al></entry></row></tbody></tgroup></table>'] })}
      </paragraaf>
    </hoofdstuk>`,
  });
}
