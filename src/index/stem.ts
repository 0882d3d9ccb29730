import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { fold, longestWord, lowered, rememberWords } from './text.ts';

type Stemmer = (word: string) => string;

/** Snowball; a language that is not listed keeps its words as they are. */
const stemmers: Readonly<Record<string, Stemmer>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  nl: dutch,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

const remembered = new Map(
  Object.entries(stemmers).map(([language, stem]) => [
    language,
    rememberWords((word) => fold(stem(lowered(word)))),
  ]),
);

/** Language of analysis for a tag: registers and Dari share that of their base. */
export function analysisLanguage(tag: string): string {
  if (tag === 'prs') return 'fa';
  if (tag === 'kmr') return 'ku';
  return tag.split('-')[0] ?? tag;
}

/** The index term of one word in a language: stemmed, then folded. */
export function stemWord(word: string, language: string): string {
  // Stemmers are made for words: what is too long to be one is left as it is.
  return word.length > longestWord ? fold(word) : (remembered.get(language) ?? fold)(word);
}
