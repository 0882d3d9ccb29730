import type { IsoDate, Municipality } from './knowledge.ts';
import type { Direction } from './languages.ts';

/** The sociale kaart as the API gives it (design §4: `services` and `GET /api/directory`). */

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

/** Collections that cut through the categories. */
export const themes = [
  'trans-en-zorg',
  'ouderen',
  'vrouwen',
  'jongeren',
  'dak-en-thuislozen',
] as const;
export type Theme = (typeof themes)[number];

/** Regular hours in Dutch local time; shaped after RRULE: weekly, or the nth such day of a month. */
export interface OpeningHours {
  days: Weekday[];
  /** `HH:MM`. */
  opens: string;
  /** `HH:MM`; not after `opens` means on the next day, `23:59` and `24:00` mean midnight. */
  closes: string;
  /** Which of these days of a month, 1 … 5, -1 for the last; absent: every week. */
  nth?: number[] | undefined;
  /** First day of the season. */
  from?: IsoDate | undefined;
  /** Last day of the season. */
  until?: IsoDate | undefined;
}

/** A moment on Dutch clocks. */
export interface LocalMoment {
  date: IsoDate;
  day: Weekday;
  /** `HH:MM` */
  time: string;
}

export interface Opening {
  /** `unsure`: open by its regular hours, but today is a public holiday. */
  state: 'open' | 'closed' | 'unsure';
  /** Day and night, every day. */
  always: boolean;
  /** Only while open. */
  closesAt: LocalMoment | null;
  /** The next opening; only while closed. */
  opensAt: LocalMoment | null;
  /** The hours shown fall on a public holiday. */
  mayDiffer: boolean;
}

/** Who checked a text: written in Dutch by us, translated, or read by a named person. */
export type TextStatus = 'authored' | 'machine' | 'reviewed';

/** A text with the language it is in; not always the one asked for. */
export interface LocalText {
  text: string;
  language: string;
  direction: Direction;
}

export interface DirectoryLabel {
  id: string;
  label: string;
}

export interface DirectoryPhone {
  /** As people write it. */
  number: string;
  /** `tel:` address. */
  href: string;
}

export interface Coordinates {
  lat: number;
  lon: number;
}

/** A service of the sociale kaart in one language, at one moment. */
export interface DirectoryService {
  id: string;
  /** The id that was asked for, where this service came in its place. */
  insteadOf: string | null;
  language: string;
  direction: Direction;
  /** The Dutch name, as it stands on the door. */
  name: string;
  /** What the name means, in the reader's language; `null` where it is a name and no description. */
  localName: string | null;
  organization: string;
  description: LocalText & { status: TextStatus };
  category: DirectoryLabel;
  /** Further categories it belongs to. */
  also: DirectoryLabel[];
  themes: DirectoryLabel[];
  audience: LocalText | null;
  /** Ages it is for, both ends included. */
  ages: { min: number | null; max: number | null };
  /** `null`: the whole country. */
  municipality: Municipality | null;
  phones: DirectoryPhone[];
  email: string | null;
  url: string | null;
  addresses: string[];
  location: Coordinates | null;
  hours: OpeningHours[];
  /** `null` where no hours are known or they are too old to rely on. */
  opening: Opening | null;
  /** {@link opening} as a sentence in the reader's language. */
  openingText: string | null;
  /** The data are older than 12 months or undated. */
  checkBeforeYouGo: boolean;
  /** That, as a sentence in the reader's language. */
  checkText: string | null;
  /** Languages spoken, as far as the source says. */
  languages: { tag: string; name: string }[];
  /** Made for people of one culture or religion. */
  cultureSpecific: boolean;
  cost: LocalText | null;
  eligibility: LocalText | null;
  documentsRequired: LocalText[];
  sourceUrl: string;
  sourceTitle: string;
  assuredDate: IsoDate | null;
  /** Kilometres as the crow flies from the place asked about; `null` where either is unknown. */
  distance: number | null;
}
