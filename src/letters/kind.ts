import type { LetterKind } from '../domain/letter.ts';
import type { Sentence } from './view.ts';

/** Where a letter says what it is: above the salutation, in what it says at once, or anywhere. */
interface Zones {
  head: string;
  body: string;
}

interface Cue {
  kind: LetterKind;
  head?: RegExp;
  body?: RegExp;
}

/** What happens otherwise (`anders volgt een dwangbevel`) is not what the letter is. */
const conditional =
  /(?<![a-z])(?:anders|volgt|dan krijgt u|zo voorkomt u|kan dat gevolgen|dan geven|dan kan|dan kunnen|dan adviseren|dan dagvaard)/;

/** In this order: a reminder of a fine is a reminder. */
const cues: readonly Cue[] = [
  {
    kind: 'besluit_op_bezwaar',
    head: /beslissing op (?:uw )?bezwaar|besluit op (?:uw )?bezwaar|uitspraak op (?:uw )?bezwaar/,
    body: /verkla(?:ren|art) (?:wij )?uw bezwaar|uw bezwaar is (?:on)?gegrond|(?:beslissen|besloten) (?:wij )?op uw bezwaar/,
  },
  {
    kind: 'dwangbevel',
    head: /dwangbevel|bevel tot betaling|hernieuwd bevel|exploot|beslag(?:legging)?(?![a-z])/,
    body: /betekend|hierbij een dwangbevel|beslag gelegd|leg(?:gen)? (?:wij|ik) beslag/,
  },
  {
    kind: 'voornemen',
    head: /voornemen|vooraankondiging|vooraanschrijving/,
    body: /(?:zijn|ben) (?:wij |ik )?(?:van plan|voornemens)|zienswijze/,
  },
  {
    kind: 'aanmaning',
    head: /aanmaning|herinnering|sommatie|veertiendagenbrief|achterstand|laatste waarschuwing|ingebrekestelling|afsluiting|betalingsverzoek|niet betaald|nog niet ontvangen/,
    body: /nog niet (?:\([a-z]{1,12}\) )?(?:is )?betaald|nog niet (?:is )?binnen|niet op tijd betaald|ondanks eerdere|eerdere herinnering|geen betaling (?:ontvangen|gezien)|uw schuld te incasseren|betalingsherinnering|rekening(?:en)? (?:van [a-z ]{1,40})?niet betaald|betalingsachterstand|huurachterstand|zeer oude schuld|sommer(?:en|ing)/,
  },
  {
    kind: 'oproep',
    head: /oproep|dagvaarding/,
    body: /roep(?:en)? (?:wij |ik )?u (?:hierbij )?op|te verschijnen|u moet verschijnen/,
  },
  {
    kind: 'terugvordering',
    head: /terugvorder|terug te betalen|te veel ontvangen/,
    body: /vorder(?:en|t)? (?:wij )?[^.]{0,60} terug|terugvorder|te veel [a-z]{0,20} ?(?:hebt )?(?:gekregen|ontvangen)|kreeg u te veel|terugbetalen/,
  },
  {
    kind: 'boete',
    head: /boete|sanctie|bekeuring|uitstel van betaling|strafbeschikking|zonder geldig vervoerbewijs/,
    body: /krijgt u (?:daarom )?(?:deze |een )boete|leggen (?:wij )?u een boete|deze boete|bestuurlijke boete op/,
  },
  {
    kind: 'stukken',
    head: /ontbrekende|hersteltermijn|(?:aanvullende|meer) (?:informatie|gegevens|stukken)|inlichtingen|controle van uw gegevens/,
    body: /nog (?:niet compleet|stukken nodig|gegevens nodig|gegevens)|wij missen|ontbreken|(?:papieren|stukken|gegevens|documenten)[^.]{0,30} nodig|meer informatie nodig|(?:stuur|lever|upload|mail)[^.]{0,80}(?:stukken|bewijs|kopie|jaaropgave|formulier|gegevens|foto)|formulier[^.]{0,120}terug/,
  },
  {
    kind: 'afspraak',
    head: /uitnodiging|afspraak|uw gesprek/,
    body: /nodig(?:en)? (?:wij |ik )?(?:u|je|jullie|[a-z]{2,15}) (?:hierbij |graag )?uit|afspraak (?:is|gemaakt|gepland|bij)|hebben een (?:eerste )?afspraak|u hebt een gesprek/,
  },
  {
    kind: 'bevestiging',
    head: /bevestiging|ontvangst|uw betalingsregeling|arbeidsovereenkomst|contract/,
    body: /bevestig(?:en)? (?:wij )?(?:hierbij |hiermee )?|wij hebben uw [a-z]{3,30} (?:op [0-9a-z ]{3,20} )?ontvangen/,
  },
  {
    kind: 'factuur',
    head: /factuur|(?<![a-z])nota(?![a-z])|(?<![a-z])rekening(?![a-z])|jaarafrekening|eindafrekening|aanslag|acceptgiro|terugbetalen van uw lening|termijnbedrag/,
    body: /rekening voor uw|eigen bijdrage|hierbij ontvangt u de (?:rekening|factuur|nota)|dit is uw aanslag/,
  },
  {
    kind: 'beschikking',
    head: /beschikking|besluit|beslissing|toekenning|afwijzing|toegekend|u krijgt/,
    body: /besloten|besluit|beslissing|beschikking|wijz(?:en|e|en wij) [^.]{0,80} af(?![a-z])|ken(?:nen)? (?:wij )?[^.]{0,60} toe|kunt u (?:binnen [^.]{0,60})?bezwaar maken/,
  },
  { kind: 'factuur', body: /te betalen|uiterste betaaldatum|factuurnummer/ },
  { kind: 'afspraak', head: /examen|onderzoek|huisbezoek/ },
];

const salutation = /^[ \n]{0,8}(?:geachte|beste|dag|hallo)(?![a-z])/;

/** What a letter is; `informatie` where nothing says otherwise. */
export function kindOf(sentences: readonly Sentence[], hasAppointment: boolean): LetterKind {
  const zones = zonesOf(sentences);
  const inHead = cues.find(({ head }) => head?.test(zones.head) === true);
  const inBody = cues.find(({ body }) => body?.test(zones.body) === true);
  const [first, second] = [inHead, inBody].map((cue) =>
    cue === undefined ? cues.length : cues.indexOf(cue),
  );
  const best = strongest(inHead, inBody, (first ?? 0) <= (second ?? 0));
  if (hasAppointment && (best === undefined || yieldsToAppointment.has(best))) return 'afspraak';
  return best ?? 'informatie';
}

/** Kinds that a letter with an appointment only seems to be. */
const yieldsToAppointment: ReadonlySet<LetterKind> = new Set([
  'bevestiging',
  'stukken',
  'beschikking',
  'factuur',
  'boete',
]);

/** What the heading says counts, unless the text says something graver than a decision or a bill. */
function strongest(
  head: Cue | undefined,
  body: Cue | undefined,
  headFirst: boolean,
): LetterKind | undefined {
  if (head === undefined || headFirst) return head?.kind ?? body?.kind;
  const vague =
    head.kind === 'beschikking' || head.kind === 'factuur' || head.kind === 'bevestiging';
  return vague && body !== undefined && graver.has(body.kind) ? body.kind : head.kind;
}

const graver: ReadonlySet<LetterKind> = new Set([
  'besluit_op_bezwaar',
  'dwangbevel',
  'voornemen',
  'aanmaning',
  'terugvordering',
  'boete',
]);

function zonesOf(sentences: readonly Sentence[]): Zones {
  const greeting = sentences.findIndex(({ text }) => salutation.test(text));
  const split = greeting > 0 ? greeting : Math.min(6, sentences.length);
  const textOf = (some: readonly Sentence[]): string => some.map(({ text }) => text).join('');
  return {
    head: textOf(sentences.slice(0, split)),
    body: textOf(
      sentences.slice(greeting > 0 ? split : 0).filter(({ text }) => !conditional.test(text)),
    ),
  };
}
