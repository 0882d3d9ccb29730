import { languages } from '../../domain/languages.ts';
import type { Language } from '../../domain/languages.ts';
import type { Finding } from '../findings.ts';
import { numbersIn } from '../numbers.ts';
import { scriptShare, scriptsOf } from '../scripts.ts';
import type { CheckedFile } from '../yaml-file.ts';
import { checkYaml } from '../yaml-file.ts';
import { normsSchema, pensionAgeNorm, topTaxRateNorm } from './norms.ts';
import type { Norm, Norms, NormValue } from './norms.ts';
import { isNormsFile } from './parse.ts';
import type { SchemeFile } from './parse.ts';
import { isStaleSchemeText, schemeSchema } from './scheme.ts';
import type { Scheme, SchemeText } from './scheme.ts';

type Path = readonly PropertyKey[];
type Report = (level: Finding['level'], rule: string, message: string, path?: Path) => void;

/** Languages that are written with the scheme itself; the others are translated later. */
const authored: readonly Language[] = ['nl', 'nl-simple', 'en'];

/**
 * Everything that must be true of the schemes and their norms: schema, ids, dates, references,
 * figures past their date, languages. Pure; `today` is an ISO date.
 */
export function checkSchemes(files: readonly SchemeFile[], today: string): Finding[] {
  const findings: Finding[] = [];
  const norms = checkNorms(
    files.find(({ file }) => isNormsFile(file)),
    today,
    findings,
  );
  const schemes = files
    .filter(({ file }) => !isNormsFile(file))
    .flatMap(({ file, source }) => {
      const read = checkYaml(file, source, schemeSchema);
      findings.push(...read.findings);
      return read.value === null ? [] : [{ file, scheme: read.value, lineOf: read.lineOf }];
    });
  const ids = schemes.map(({ scheme }) => scheme.id);
  for (const { file, scheme, lineOf } of schemes) {
    const report = reporter(file, lineOf, findings);
    checkIdentity(file, scheme, ids, report);
    checkDates(scheme, today, report);
    checkReferences(scheme, norms, ids, report);
    for (const language of languages) checkText(scheme, language, report);
    reportMissing(scheme, report);
  }
  return findings;
}

function reporter(
  file: string,
  lineOf: CheckedFile<unknown>['lineOf'],
  findings: Finding[],
): Report {
  return (level, rule, message, path) => {
    findings.push({ level, file, line: path && lineOf(path), rule, message });
  };
}

function checkNorms(
  file: SchemeFile | undefined,
  today: string,
  findings: Finding[],
): Norms | null {
  if (file === undefined) return [];
  const read = checkYaml(file.file, file.source, normsSchema);
  findings.push(...read.findings);
  const report = reporter(file.file, read.lineOf, findings);
  const norms = read.value?.norms;
  for (const [n, norm] of norms?.entries() ?? []) {
    if (norms?.findIndex(({ id }) => id === norm.id) !== n)
      report('error', 'id', `"${norm.id}" occurs twice`, ['norms', n, 'id']);
    checkPeriods(norm, ['norms', n], today, report);
  }
  for (const id of [pensionAgeNorm, topTaxRateNorm]) {
    if (norms?.some((norm) => norm.id === id) === false)
      report('error', 'reference', `there is no norm "${id}", which the engine needs`);
  }
  return norms ?? null;
}

function checkPeriods({ id, values }: Norm, path: Path, today: string, report: Report): void {
  const order = values
    .map((value, n) => ({ value, path: [...path, 'values', n] }))
    .sort((a, b) => (a.value.valid_from < b.value.valid_from ? -1 : 1));
  for (const [n, { value, path: at }] of order.entries()) {
    if (value.valid_from > value.valid_until)
      report('error', 'dates', `"${id}" ends before it begins`, at);
    const before = order[n - 1]?.value;
    if (before !== undefined && before.valid_until >= value.valid_from)
      report('error', 'dates', `"${id}" has two amounts for ${value.valid_from}`, at);
    checkSourceDates(value.source, today, (message) => {
      report('error', 'dates', `"${id}": ${message}`, at);
    });
  }
  const newest = order.at(-1);
  if (newest !== undefined && newest.value.valid_until < today)
    report(
      'warning',
      'past',
      `"${id}" has no amounts after ${newest.value.valid_until}`,
      newest.path,
    );
}

function checkSourceDates(
  { accessed, published }: NormValue['source'],
  today: string,
  tell: (message: string) => void,
): void {
  if (accessed > today) tell('its source was read in the future');
  if (published !== undefined && published > accessed) tell('its source is newer than its reading');
}

function checkIdentity(file: string, { id }: Scheme, ids: readonly string[], report: Report): void {
  const path = file
    .replace(/\.yaml$/, '')
    .split('/')
    .slice(-2)
    .join('/');
  if (path !== id) report('error', 'id', `id "${id}" is not the file's place "${path}"`, ['id']);
  if (ids.filter((one) => one === id).length > 1)
    report('error', 'id', `"${id}" occurs twice`, ['id']);
}

function checkDates(scheme: Scheme, today: string, report: Report): void {
  const { valid_from, valid_until, reviewed, sources, amount } = scheme;
  if (valid_until !== undefined && valid_until < valid_from)
    report('error', 'dates', 'is valid until before it is valid from', ['valid_until']);
  if (reviewed > today) report('error', 'dates', 'was reviewed in the future', ['reviewed']);
  if (valid_until !== undefined && valid_until < today)
    report('warning', 'past', `was valid until ${valid_until}`, ['valid_until']);
  if (amount !== undefined && amount.valid_until < amount.valid_from)
    report('error', 'dates', 'has an amount that ends before it begins', ['amount']);
  if (amount !== undefined && amount.valid_until < today)
    report('warning', 'past', `has an amount until ${amount.valid_until}`, ['amount']);
  for (const [n, source] of sources.entries()) {
    checkSourceDates(source, today, (message) => {
      report('error', 'dates', `source ${source.id}: ${message}`, ['sources', n]);
    });
  }
}

/** Numbers of sources, names of norms, the national scheme. */
function checkReferences(
  scheme: Scheme,
  norms: Norms | null,
  ids: readonly string[],
  report: Report,
): void {
  const known = scheme.sources.map(({ id }) => id);
  if (new Set(known).size < known.length)
    report('error', 'sources', 'has a source number twice', ['sources']);
  const used = sourcesUsed(scheme);
  for (const { source, path } of used.filter((one) => !known.includes(one.source)))
    report('error', 'sources', `there is no source ${source}`, path);
  for (const id of known.filter((one) => !used.some(({ source }) => source === one)))
    report('warning', 'sources', `source ${id} is never referred to`, ['sources']);
  for (const key of ['income_ceiling_pct', 'asset_ceiling'] as const) {
    const norm = scheme[key]?.reference_norm;
    if (norm !== undefined && norms?.some(({ id }) => id === norm) === false)
      report('error', 'reference', `there is no norm "${norm}"`, [key, 'reference_norm']);
  }
  const { local_of } = scheme;
  if (local_of !== undefined && !(local_of.startsWith('nl/') && ids.includes(local_of)))
    report('error', 'reference', `there is no national scheme "${local_of}"`, ['local_of']);
}

interface UsedSource {
  source: number;
  path: Path;
}

/** Every `source: n` in the scheme with its place. */
function sourcesUsed(value: unknown, path: Path = []): UsedSource[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): UsedSource[] =>
    key === 'source' && typeof inner === 'number'
      ? [{ source: inner, path: [...path, key] }]
      : sourcesUsed(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Words that would promise what only the office can decide. */
const promises: Readonly<Partial<Record<Language, RegExp>>> = {
  nl: /\brecht (?:op|hebt|heeft)\b/i,
  'nl-simple': /\brecht (?:op|hebt|heeft)\b/i,
  en: /\b(?:entitled|right to)\b/i,
};

function checkText(scheme: Scheme, language: Language, report: Report): void {
  const text = scheme.text[language];
  if (text === undefined) return;
  const path = ['text', language];
  const words = `${text.name} ${text.description}`;
  if (promises[language]?.test(words) === true)
    report('error', 'promise', `${language}: speaks of a right`, path);
  const share = scriptShare(text.description, language);
  if (share < 0.5) {
    const found = Math.round(share * 100);
    report(
      'error',
      'script',
      `${language}: only ${found} % of the letters are ${scriptsOf(language)}`,
      path,
    );
  }
  const dutch = scheme.text.nl;
  if (dutch !== undefined && language !== 'nl') checkAgainstDutch(text, dutch, language, report);
  if (isStaleSchemeText(scheme, language))
    report('warning', 'stale', `${language} is a translation of an earlier Dutch text`, path);
}

function checkAgainstDutch(
  text: SchemeText,
  dutch: SchemeText,
  language: Language,
  report: Report,
): void {
  const path = ['text', language];
  for (const key of ['name', 'description'] as const) {
    const [mine, theirs] = [numbersIn(text[key]), numbersIn(dutch[key])].map((numbers) =>
      numbers.toSorted().join(' '),
    );
    if (mine !== theirs)
      report(
        'error',
        'numbers',
        `${language}: ${key} has numbers [${mine ?? ''}], Dutch has [${theirs ?? ''}]`,
        path,
      );
  }
}

function reportMissing({ text }: Scheme, report: Report): void {
  const missing = languages.filter((language) => text[language] === undefined);
  for (const language of missing.filter((one) => authored.includes(one)))
    report('error', 'languages', `has no text in ${language}`, ['text']);
  const later = missing.filter((one) => !authored.includes(one));
  if (later.length > 0)
    report('warning', 'languages', `has no text in ${later.join(', ')}`, ['text']);
}
