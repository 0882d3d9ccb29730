import { auditTexts } from './texts/audit.ts';
import { curateTexts } from './texts/curate.ts';
import { gapsTexts } from './texts/gaps.ts';
import { lookUpTexts } from './texts/look-up.ts';
import { missingTexts } from './texts/missing.ts';
import { noticeTexts } from './texts/notices.ts';
import { planTexts } from './texts/plan.ts';
import { schemeTexts } from './texts/schemes.ts';
import { twinTexts } from './texts/twin.ts';
import { workTexts } from './texts/work.ts';

/** Languages of the desk: it is for staff of Dutch municipalities, and for who tests with them. */
export const deskLanguages = ['nl', 'en'] as const;
export type DeskLanguage = (typeof deskLanguages)[number];

/** Words of the desk's pages, side by side so that none is forgotten. */
const texts = {
  desk: ['Balie', 'Desk'],
  description: ['Voor medewerkers', 'For staff'],
  language: ['English', 'Nederlands'],
  logIn: ['Inloggen', 'Log in'],
  logInWith: ['Inloggen met uw werkaccount', 'Log in with your work account'],
  name: ['Naam of e-mailadres', 'Name or e-mail address'],
  password: ['Wachtwoord', 'Password'],
  wrong: [
    'Naam en wachtwoord horen niet bij elkaar, of er is te vaak geprobeerd. Wacht dan even en probeer opnieuw.',
    'Name and password do not belong together, or there were too many tries. Then wait a while and try again.',
  ],
  refused: [
    'U bent niet ingelogd. Uw werkaccount geeft geen toegang tot de balie, of er ging iets mis. Vraag uw beheerder.',
    'You are not logged in. Your work account does not give access to the desk, or something went wrong. Ask your administrator.',
  ],
  expired: [
    'Deze pagina stond te lang open. Vul het nog een keer in.',
    'This page was open for too long. Please fill it in again.',
  ],
  setPassword: ['Wachtwoord kiezen', 'Choose a password'],
  passwordRule: [
    'Minstens 12 tekens. Een paar gewone woorden achter elkaar is goed.',
    'At least 12 characters. A few ordinary words in a row are fine.',
  ],
  'fault.short': [
    'Dit wachtwoord is korter dan 12 tekens.',
    'This password has fewer than 12 characters.',
  ],
  'fault.long': [
    'Dit wachtwoord is langer dan 200 tekens.',
    'This password has more than 200 characters.',
  ],
  'fault.name': ['Uw naam staat in dit wachtwoord.', 'Your name is in this password.'],
  'fault.plain': [
    'Dit wachtwoord heeft te weinig verschillende tekens.',
    'This password has too few different characters.',
  ],
  'fault.same': ['De twee wachtwoorden zijn niet gelijk.', 'The two passwords are not the same.'],
  again: ['Nog een keer', 'Once more'],
  passwordKept: [
    'Uw wachtwoord is opgeslagen. Log nu in met uw naam en dit wachtwoord.',
    'Your password is kept. Now log in with your name and this password.',
  ],
  save: ['Opslaan', 'Save'],
  loggedInAs: ['Ingelogd als', 'Logged in as'],
  logOut: ['Uitloggen', 'Log out'],
  logOutEverywhere: ['Uitloggen op alle apparaten', 'Log out on all devices'],
  code: ['Code van de bezoeker', "The visitor's code"],
  codeHint: [
    'Bijvoorbeeld K7Q-M2X-RT9D. De code werkt 4 uur.',
    'For example K7Q-M2X-RT9D. The code works for 4 hours.',
  ],
  open: ['Openen', 'Open'],
  askWith: ['Samen met de cliënt vragen', 'Ask together with the client'],
  askWithHint: [
    'Voor een brief in de hand, of zonder telefoon: u typt of plakt, de cliënt leest in de eigen taal, en u print het in twee talen.',
    'For a letter in the hand, or without a phone: you type or paste, the client reads in their own language, and you print it in two languages.',
  ],
  askWithGo: ['Vraagscherm openen', 'Open the question page'],
  noReceipt: [
    'Deze code is niet bekend. Kijk of de code klopt, of vraag de bezoeker om een nieuwe.',
    'This code is not known. Check it, or ask the visitor for a new one.',
  ],
  receipt: ['Vraag van de bezoeker', "The visitor's question"],
  question: ['De vraag', 'The question'],
  noQuestion: [
    'De bezoeker heeft de vraag niet meegestuurd.',
    'The visitor did not send the question.',
  ],
  answer: ['Het antwoord', 'The answer'],
  sources: ['Bronnen', 'Sources'],
  made: ['Gemaakt', 'Made'],
  until: ['Geldig tot', 'Valid until'],
  town: ['Gemeente', 'Municipality'],
  noTown: ['niet bekend', 'not known'],
  everywhere: ['alle gemeenten', 'all municipalities'],
  accounts: ['Accounts', 'Accounts'],
  roles: ['Rollen', 'Roles'],
  role: ['Rol', 'Role'],
  'role.desk': ['balie', 'desk'],
  'role.editor': ['redactie', 'editor'],
  'role.admin': ['beheer', 'admin'],
  add: ['Account toevoegen', 'Add an account'],
  taken: ['Er is al een account met deze naam.', 'There is an account with this name already.'],
  change: ['Rol wijzigen', 'Change the role'],
  disable: ['Blokkeren', 'Block'],
  enable: ['Deblokkeren', 'Unblock'],
  disabled: ['geblokkeerd', 'blocked'],
  you: ['u zelf', 'yourself'],
  link: ['Nieuwe link voor wachtwoord', 'New password link'],
  linkHint: [
    'Geef deze link aan de medewerker. Hij werkt één keer, en 24 uur.',
    'Give this link to the employee. It works once, for 24 hours.',
  ],
  audit: ['Logboek', 'Audit log'],
  when: ['Wanneer', 'When'],
  who: ['Wie', 'Who'],
  what: ['Wat', 'What'],
  about: ['Waarover', 'About'],
  earlier: ['Eerder', 'Earlier'],
  visitor: ['bezoeker', 'visitor'],
  system: ['systeem', 'system'],
  ...auditTexts,
  ...curateTexts,
  ...gapsTexts,
  ...lookUpTexts,
  ...missingTexts,
  ...noticeTexts,
  ...planTexts,
  ...schemeTexts,
  ...twinTexts,
  ...workTexts,
} as const satisfies Record<string, readonly [string, string]>;

export type DeskText = keyof typeof texts;
export type Say = (key: DeskText) => string;

export function deskTexts(language: DeskLanguage): Say {
  const at = language === 'nl' ? 0 : 1;
  return (key) => texts[key][at];
}
