import type { Folded } from './fold-names.ts';

/** Words for a municipality or town, that stand before its name. */
const towns =
  'gemeente|stad|dorp|woonplaats|municipality|city|town|village|commune|mairie|ville|gemeinde|stadt|gmina|gminy|gminie|miasto|miasta|miescie|' +
  'municipio|ayuntamiento|ciudad|pueblo|primaria|primariei|comuna|orasul|orasului|localitatea|belediye|sehir|saredariya|bajare|degmada|magaalada|hoose|' +
  'община|общината|град|муниципалитет|муниципалитета|муниципалитете|город|города|городе|муніципалітет|муніципалітету|муніципалітеті|громада|громаді|громади|місто|міста|місті|' +
  'بلديه|مدينه|شهرداري|شهر|شاروالي|ښار|ښاروالۍ|شارهواني|شاري|ከተማ|ማዘጋጃ ቤት';

/** Words for living and moving, that stand before a preposition and a name. */
const living =
  'woon|woont|wonen|woonde|woonachtig|verhuis|verhuist|verhuisd|verhuizen|live|lives|living|lived|move|moved|moving|reside|habite|habites|habitons|vis|demenage|' +
  'vivo|vive|vivimos|vivir|mieszkam|mieszka|mieszkamy|locuiesc|locuieste|locuim|stau|wohne|wohnt|wohnen|' +
  'живу|живем|живе|живемо|живеем|живея|мешкаю|мешкаємо|проживаю|переехал|переехала|переїхав|переїхала';

const prepositions =
  'in|te|uit|naar|bij|from|to|at|near|a|au|w|do|ze|z|la|din|aus|nach|li|ji|di|ku|ka|' +
  'в|во|у|из|з|із|до|от|към|في|الى|من|ب|در|از|به|تو|توي|له|بو|په|ኣብ|ካብ|ናብ|ናይ|ወደ|ከ|በ';

const afterTown = new RegExp(`(?<!\\p{L})(?:${towns})\\s+(?:(?:van|of|de|the|ee)\\s+|d')?$`, 'u');
const afterLiving = new RegExp(
  `(?<!\\p{L})(?:${living})\\s+(?:\\p{L}+\\s+)?(?:${prepositions})\\s+$`,
  'u',
);
const afterPreposition = new RegExp(`(?<!\\p{L})(?:${prepositions})\\s+$`, 'u');
const afterDutchPreposition = /(?<!\p{L})(?:in|uit|naar|from|to)\s+$/u;
const afterOtherScript = /[^\P{L}\p{Script=Latin}]\s*$/u;
const beforeTown = /^\s+(?:belediyesi\p{L}*|ښاروال\p{L}*|ማዘጋጃ|ከተማ|municipality|gemeente)(?!\p{L})/u;
const endOfClause = /^\s*(?:$|[^\s\p{L}\p{N}'-])/u;

/**
 * Whether an everyday word that is also a place name is meant as the place: because it stands
 * after a word for a town or for living, or because it is capitalised and stands alone, after a
 * preposition or in a sentence in another script.
 */
export function meansPlace({ original, text, at }: Folded, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (afterTown.test(before) || beforeTown.test(after) || afterLiving.test(before)) return true;
  if (afterDutchPreposition.test(before) && endOfClause.test(after)) return true;
  const written = original.slice(at[start], at[end]);
  if (!/[\p{Lu}\p{Lo}]/u.test(written)) return false;
  if (!/\p{L}/u.test(before + after) || /\s\p{Lu}/u.test(written)) return true;
  if (afterPreposition.test(before) || text.slice(start, end).includes("'")) return true;
  return /\p{Script=Latin}/u.test(written) && afterOtherScript.test(before);
}
