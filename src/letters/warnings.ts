import type { LetterWarningKind } from '../domain/letter.ts';

/** A sign of fraud. Places are those of the view. */
export interface ReadWarning {
  kind: LetterWarningKind;
  start: number;
  end: number;
}

const link =
  /(?:https?:\/\/|www\.)([a-z0-9.-]{3,80})[^\s"'<>)]{0,200}|(?<![a-z0-9@.])([a-z0-9-]{2,40}\.(?:top|xyz|info|shop|online|site|click|live|icu|link|vip|ru|cn|cc|tk|pw))(?![a-z0-9])/g;
const shortener =
  /^(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.ly|is\.gd|cutt\.ly|rb\.gy|goo\.gl|t\.co|ow\.ly|s\.id)$/;
const rareEnd = /\.(?:top|xyz|info|shop|online|site|click|live|icu|link|vip|ru|cn|cc|tk|pw)$/;
/** Names made to look right: `duo-betalen.nl`, `mijn-belasting-inning.com`. */
const madeUp =
  /(?:betaal|betalen|incasso|inning|ideal|digid|belasting|toeslag|cjib|duo|ind|uwv|svb|overheid|bank|pakket)[a-z0-9]{0,12}-[a-z0-9-]{2,40}\.|-(?:betaal|betalen|betaling|incasso|inning|ideal|digid|verificatie|controle|nu|online|nederland)[a-z0-9-]{0,20}\./;
const payLink =
  /(?:betaal|betalen|voldoe|overmaken|klik)[^.\n]{0,80}(?:via deze link|via de link|onderstaande link|op de link|link hieronder|klik hier|hier klikken)|klik hier|tikkie|betaalverzoek/;
const account =
  /(?<![a-z0-9])([a-z]{2}) ?\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9])/g;
const threat =
  /(?:komt|komen) (?:vandaag|morgen|binnen 24 uur)|vandaag nog|binnen (?:12|24|48) uur|bankpas wordt geblokkeerd|(?:rekening|digid|account|pas) (?:is|wordt) (?:vandaag )?geblokkeerd|laatste waarschuwing ?!|arrestatie|gearresteerd|(?:wordt|worden) (?:u )?(?:aangehouden|uitgezet)|beslag[^.]{0,60}vandaag/;
const secret =
  /(?:stuur|geef|mail|app|vul)[^.\n]{0,60}(?:pincode|wachtwoord|inlogcode|digid-?code|cvc|beveiligingscode)|(?:scan|installeer)[^.\n]{0,40}(?:anydesk|teamviewer)|cadeaukaart|bitcoin|western union/;

/** Countries of the IBAN list that a Dutch payer is asked to pay to in fraud; Dutch ones are not. */
const foreign =
  /^(?:be|de|lt|lv|ee|es|fr|gb|ie|it|lu|mt|pl|pt|ro|bg|cy|gr|hu|cz|sk|si|at|dk|fi|se|no|ch|hr|tr|ua)$/;

/** Signs that no office and no honest firm gives. */
const sure: ReadonlySet<LetterWarningKind> = new Set([
  'foreign_account',
  'odd_domain',
  'asks_secret',
]);

/** Whether a letter is most likely fraud: one sure sign is enough, a link to pay by is not. */
export function isFraud(warnings: readonly { kind: LetterWarningKind }[]): boolean {
  return warnings.some(({ kind }) => sure.has(kind));
}

const mostLinks = 40;

/** Signs of fraud in a letter, each kind once, in the order of how sure they are. */
export function warningsIn(text: string): ReadWarning[] {
  return [
    ...first('payment_link', payLink.exec(text)),
    ...foreignAccount(text),
    ...oddDomain(text),
    ...first('threat', threat.exec(text)),
    ...first('asks_secret', secret.exec(text)),
  ];
}

function first(kind: LetterWarningKind, match: RegExpExecArray | null): ReadWarning[] {
  return match === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
}

function foreignAccount(text: string): ReadWarning[] {
  let seen = 0;
  for (const match of text.matchAll(account)) {
    seen += 1;
    if (seen > mostLinks) break;
    if (foreign.test(match[1] ?? '')) return first('foreign_account', match);
  }
  return [];
}

function oddDomain(text: string): ReadWarning[] {
  let seen = 0;
  for (const match of text.matchAll(link)) {
    seen += 1;
    if (seen > mostLinks) break;
    const host = (match[1] ?? match[2] ?? '').replace(/\.+$/, '');
    if (shortener.test(host) || rareEnd.test(host) || madeUp.test(`${host.replace(/^www\./, '')}.`))
      return first('odd_domain', match);
  }
  return [];
}
