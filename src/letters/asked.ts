import type { LetterAsk, LetterKind } from '../domain/letter.ts';
import type { ReadDeadline } from './deadlines.ts';
import type { Sentence } from './view.ts';

/** What the letter wants, with the sentence that says so. */
export interface ReadAsked {
  what: LetterAsk;
  /** Place in the view; `null` where the kind of letter says it. */
  start: number | null;
  end: number | null;
}

export interface AskedContext {
  sentences: readonly Sentence[];
  kind: LetterKind;
  deadlines: readonly ReadDeadline[];
  hasAppointment: boolean;
  hasPayable: boolean;
}

const nothing =
  /hoeft? (?:u |je )?(?:hiervoor |daarvoor |nu |verder |zelf |nog |dan )*(?:nog )?niets? te doen|hoeft (?:u )?(?:nu )?geen actie|ter informatie|automatisch (?:van uw rekening )?afgeschreven|schrijven .{0,60} (?:af|automatisch)(?![a-z])/;
const automatic =
  /automatisch[^.]{0,60}afgeschreven|machtiging gegeven|u betaalt automatisch|incasseren wij/;
const notAutomatic = /niet automatisch/;
const objection = /bezwaar(?!lijk)|beroep|niet eens|oneens/;
/** `Kunt u niet komen?`, `Lukt het niet?`: only for who cannot do what is asked. */
const onlyIf =
  /kunt u niet|niet komen|verhinderd|lukt (?:het|dit|dat) niet|komt het niet uit|kan dat niet|als u|indien u|hebt u een|heeft u een|mocht u/;

const wants: readonly (readonly [LetterAsk, RegExp])[] = [
  [
    'send',
    /(?<![a-z])(?:stuur|sturen|mail|upload|lever|inleveren|aanleveren|opsturen|toesturen|terugsturen|terugzenden)(?![a-z])[^.]{0,160}|(?:foto|formulier|stukken|document)[^.]{0,80}(?:sturen|stuurt)/,
  ],
  [
    'sign',
    /onderteken(?:en|t)?(?![a-z])|(?:zet|plaats) uw handtekening|tekent (?:dan |ook )?|getekend (?:bij|terug|op)/,
  ],
  [
    'report',
    /(?:geef|geeft)[^.]{0,120} (?:aan ons )?door(?![a-z])|meld[^.]{0,60}(?:wijziging|verander)/,
  ],
];
const payNow =
  /(?<![a-z])betaal (?:vandaag|direct|nu|dit|het|uiterlijk|binnen|de|deze|dan)(?![a-z])|u moet (?:nu )?[^.]{0,60}betalen/;
const replies =
  /laat (?:het )?(?:ons )?(?:dat |dit )?(?:zo snel mogelijk )?weten|zienswijze|willen (?:wij|we) uw verhaal|uw reactie/;
const arranges =
  /(?<![a-z])sluit [^.]{0,60} af(?![a-z])|vraag [^.]{0,60}(?:rijbewijs|verlenging|vergunning)[^.]{0,40} aan|haal het [^.]{0,60} op|maak [^.]{0,40}(?:online )?een afspraak/;

const paying: ReadonlySet<LetterKind> = new Set([
  'factuur',
  'aanmaning',
  'dwangbevel',
  'terugvordering',
  'boete',
]);

/** What is asked, in the order of how much harm it does to leave it; `nothing` alone or not at all. */
export function askedIn(context: AskedContext): ReadAsked[] {
  const asked = [...payment(context), ...wanted(context), ...appearance(context)];
  if (asked.length === 0) asked.push(...others(context));
  const first = asked.filter((one, n) => asked.findIndex(({ what }) => what === one.what) === n);
  if (first.length > 0) return first;
  const said = context.sentences.find(({ text }) => nothing.test(text));
  return [{ what: 'nothing', start: said?.start ?? null, end: said?.end ?? null }];
}

function payment({ sentences, kind, deadlines, hasPayable }: AskedContext): ReadAsked[] {
  const due = deadlines.find(({ what }) => what === 'pay');
  const taken = sentences.some(({ text }) => automatic.test(text) && !notAutomatic.test(text));
  if (due !== undefined && (hasPayable || paying.has(kind)) && !taken)
    return [{ what: 'pay', start: due.start, end: due.end }];
  if (!hasPayable || taken) return [];
  const order = sentences.find(({ text }) => payNow.test(text));
  if (!paying.has(kind) && order === undefined) return [];
  return [{ what: 'pay', start: order?.start ?? null, end: order?.end ?? null }];
}

function wanted({ sentences, kind }: AskedContext): ReadAsked[] {
  return wants.flatMap(([what, pattern]) => {
    const found = sentences.find(
      ({ text }, n) =>
        pattern.test(text) &&
        !objection.test(text) &&
        !sentences.slice(Math.max(0, n - 2), n).some((before) => objection.test(before.text)) &&
        !isOurs(text) &&
        !/pincode|wachtwoord/.test(text) &&
        (what === 'report' || !onlyIf.test(text)),
    );
    if (found === undefined || (what === 'send' && paying.has(kind))) return [];
    return [{ what, start: found.start, end: found.end }];
  });
}

/** `Wij sturen u …` is nothing to do. */
function isOurs(text: string): boolean {
  return /(?<![a-z])(?:wij|we) (?:sturen|mailen)|sturen (?:wij|we)|stuurt (?:de|het)/.test(text);
}

function appearance({ hasAppointment, sentences, kind }: AskedContext): ReadAsked[] {
  if (hasAppointment) return [{ what: 'appear', start: null, end: null }];
  if (kind !== 'oproep') return [];
  const found = sentences.find(({ text }) => /verschijn|roep/.test(text));
  return [{ what: 'appear', start: found?.start ?? null, end: found?.end ?? null }];
}

function others({ sentences, deadlines, kind }: AskedContext): ReadAsked[] {
  const act = sentences.find(({ text }) => arranges.test(text));
  const reply = sentences.find(({ text }) => replies.test(text) && !onlyIf.test(text));
  const chosen = kind === 'voornemen' || act === undefined ? reply : act;
  const what: LetterAsk = chosen === act ? 'act' : 'reply';
  if (chosen !== undefined) return [{ what, start: chosen.start, end: chosen.end }];
  const due = deadlines.find(
    (one) => one.what !== 'object' && one.what !== 'option' && one.what !== 'pay',
  );
  if (due === undefined) return [];
  return [{ what: due.what as LetterAsk, start: due.start, end: due.end }];
}
