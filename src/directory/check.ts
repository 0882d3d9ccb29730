import { z } from 'zod';
import type { IsoDate, KnowledgeRecord } from '../domain/knowledge.ts';
import type { Language } from '../domain/languages.ts';
import { languages } from '../domain/languages.ts';
import type { Finding } from '../knowledge/findings.ts';
import { numbersIn } from '../knowledge/numbers.ts';
import { scriptShare, scriptsOf } from '../knowledge/scripts.ts';
import type { CheckedFile } from '../knowledge/yaml-file.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';
import { categoriesOf } from './find.ts';
import { isStale } from './freshness.ts';
import type { Service } from './schema.ts';
import { serviceSchema } from './schema.ts';
import { currentService } from './successor.ts';
import type { Situation } from './situations.ts';
import { situationsFile } from './situations.ts';
import { topicsFile } from './topics.ts';
import type { WhoRule } from './who-to-go-to.ts';
import { rulesFile } from './who-to-go-to.ts';
import type { Labels, Words } from './words.ts';
import { descriptionOf, knowsAudience, noWords, wordsFile } from './words.ts';

export interface DirectoryCheckInput {
  /** The files of `corpus/directory/`. */
  files: readonly { file: string; source: string }[];
  /** Ids of the municipalities that Wegwijs knows. */
  municipalities: ReadonlySet<string>;
  /** Documents, which rules rest on. */
  recordOf(id: string): KnowledgeRecord | undefined;
  /** Ids and topics of answer cards, which `topics.yaml` refers to. */
  cardNames: ReadonlySet<string>;
  today: IsoDate;
}

export interface DirectoryCheck {
  findings: Finding[];
  services: number;
  /** Services whose `assured_date` is absent or older than 12 months. */
  stale: number;
  /** Services by municipality; `nl` for national ones. */
  perScope: Readonly<Record<string, number>>;
  /** Services that are described in the language, by their own text or composed of its words. */
  described: Readonly<Record<Language, number>>;
}

type Report = (
  level: Finding['level'],
  rule: string,
  message: string,
  path?: readonly PropertyKey[],
) => void;

/** Something that was read, with the file that it stands in. */
interface Placed<T> {
  value: T;
  report: Report;
}

/**
 * Everything that must be true of the sociale kaart: schema, ids once, dates that are not to come,
 * towns, categories and themes that are known, successors that exist and lead somewhere, texts in
 * their own script, topics and rules that refer to what there is. Services are read one by one: a
 * broken one hides nothing of the others.
 */
export function checkDirectory(input: DirectoryCheckInput): DirectoryCheck {
  const findings: Finding[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): Placed<T> | undefined => {
    const file = input.files.find((one) => nameOf(one.file) === name);
    return file && readFile(file, schema, findings);
  };
  const words = read('words.yaml', wordsFile);
  const topics = read('topics.yaml', topicsFile);
  const rules = read('who-to-go-to.yaml', rulesFile);
  const situations = read('situations.yaml', situationsFile);
  const services = input.files
    .filter(
      ({ file }) =>
        !['words.yaml', 'topics.yaml', 'who-to-go-to.yaml', 'situations.yaml'].includes(
          nameOf(file),
        ),
    )
    .flatMap((file) => readServices(file, findings));
  const known = words?.value;
  if (known === undefined) findings.push(withoutWords);
  checkIds(services);
  const byId = new Map(services.map(({ value }) => [value.id, value]));
  for (const one of services) checkService(one, byId, known, input);
  if (words !== undefined) checkWords(words, services);
  if (topics !== undefined) checkTopics(topics, known, input.cardNames);
  if (rules !== undefined) checkRules(rules.value.rules, rules.report, byId, input);
  if (situations !== undefined)
    checkSituations(situations.value.situations, situations.report, { byId, words: known, input });
  return {
    findings,
    services: services.length,
    stale: services.filter(({ value }) => isStale(value, input.today)).length,
    perScope: countBy(services.map(({ value }) => value.municipality ?? 'nl')),
    described: countDescribed(
      services.map(({ value }) => value),
      known ?? noWords,
    ),
  };
}

function countDescribed(services: readonly Service[], words: Words): Record<Language, number> {
  const counts = languages.map((language) => {
    const own = language === 'nl-simple' ? 'nl' : language;
    const there = services.filter((one) => descriptionOf(one, language, words).language === own);
    return [language, there.length] as const;
  });
  return Object.fromEntries(counts) as Record<Language, number>;
}

const withoutWords: Finding = {
  level: 'warning',
  file: 'corpus/directory/words.yaml',
  rule: 'languages',
  message: 'is not there: services are described in Dutch only',
};

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function reporter(
  file: string,
  lineOf: CheckedFile<unknown>['lineOf'],
  findings: Finding[],
  base: readonly PropertyKey[] = [],
): Report {
  return (level, rule, message, path = []) => {
    findings.push({ level, file, line: lineOf([...base, ...path]), rule, message });
  };
}

function readFile<T>(
  { file, source }: { file: string; source: string },
  schema: z.ZodType<T>,
  findings: Finding[],
): Placed<T> | undefined {
  const read = checkYaml(file, source, schema);
  findings.push(...read.findings);
  if (read.value === null) return undefined;
  return { value: read.value, report: reporter(file, read.lineOf, findings) };
}

const listOfAnything = z.array(z.unknown());

function readServices(
  { file, source }: { file: string; source: string },
  findings: Finding[],
): Placed<Service>[] {
  const read = checkYaml(file, source, listOfAnything);
  findings.push(...read.findings);
  return (read.value ?? []).flatMap((item, n) => {
    const report = reporter(file, read.lineOf, findings, [n]);
    const parsed = serviceSchema.safeParse(item);
    if (parsed.success) return [{ value: parsed.data, report }];
    for (const { path, message } of parsed.error.issues)
      report('error', 'schema', `${path.join('.')}: ${message}`, path);
    return [];
  });
}

function checkIds(services: readonly Placed<Service>[]): void {
  const seen = new Set<string>();
  for (const { value, report } of services) {
    if (seen.has(value.id)) report('error', 'id', `"${value.id}" occurs twice`, ['id']);
    seen.add(value.id);
  }
}

function checkService(
  { value: service, report }: Placed<Service>,
  byId: ReadonlyMap<string, Service>,
  words: Words | undefined,
  { municipalities, today }: DirectoryCheckInput,
): void {
  const { municipality, assured_date: date, superseded_by: successor } = service;
  if (municipality !== undefined && !municipalities.has(municipality))
    report('error', 'municipality', `there is no "${municipality}"`, ['municipality']);
  if (date !== undefined && date > today)
    report('error', 'dates', `was assured on ${date}, which is to come`, ['assured_date']);
  if ((service.minimum_age ?? 0) > (service.maximum_age ?? Infinity))
    report('error', 'age', 'is for nobody: the ages do not meet', ['minimum_age']);
  if ((service.latitude === undefined) !== (service.longitude === undefined))
    report('error', 'place', 'has one coordinate without the other', ['latitude']);
  for (const category of categoriesOf(service))
    if (words !== undefined && !Object.hasOwn(words.categories, category))
      report('error', 'category', `"${category}" is not in words.yaml`, ['category']);
  for (const theme of service.themes ?? [])
    if (words !== undefined && !Object.hasOwn(words.themes, theme))
      report('error', 'theme', `"${theme}" is not in words.yaml`, ['themes']);
  if (words !== undefined && service.audience !== undefined && !knowsAudience(service, words))
    report('warning', 'audience', `"${service.audience}" has no words in words.yaml`, ['audience']);
  if (successor !== undefined) checkSuccessor(service, byId, report);
  checkTexts(service, report);
}

function checkSuccessor(
  { id, superseded_by: successor = '' }: Service,
  byId: ReadonlyMap<string, Service>,
  report: Report,
): void {
  const path = ['superseded_by'];
  if (!byId.has(successor)) report('error', 'successor', `there is no "${successor}"`, path);
  else if (currentService(id, byId) === undefined)
    report('error', 'successor', 'those that came in its place lead nowhere', path);
}

/** Texts in other languages: the script of the language, and the numbers of the Dutch. */
function checkTexts({ text = {}, description: dutch }: Service, report: Report): void {
  for (const language of languages) {
    const description = text[language]?.description;
    if (description === undefined) continue;
    const path = ['text', language];
    if (scriptShare(description, language) < 0.5)
      report('error', 'script', `${language} is not in ${scriptsOf(language)} letters`, path);
    const [mine, theirs] = [description, dutch].map((one) => numbersIn(one).toSorted().join(' '));
    if (mine !== theirs)
      report('error', 'numbers', `${language} has numbers [${mine}], Dutch [${theirs}]`, path);
  }
}

function checkWords({ value, report }: Placed<Words>, services: readonly Placed<Service>[]): void {
  const { categories, themes, audiences } = value;
  const phrases = Object.entries(audiences).map(([id, one]) => [id, one.labels] as const);
  const labelled = {
    categories: Object.entries(categories),
    themes: Object.entries(themes),
    audiences: phrases,
  };
  for (const [group, entries] of Object.entries(labelled))
    for (const language of languages) checkLabels(group, entries, language, report);
  const used = new Set(services.flatMap((one) => categoriesOf(one.value)));
  for (const id of Object.keys(categories).filter((one) => !used.has(one)))
    report('warning', 'unused', `no service is in category "${id}"`, ['categories', id]);
}

/** A language that is not complete is one warning a group. */
function checkLabels(
  group: string,
  entries: readonly (readonly [string, Labels])[],
  language: Language,
  report: Report,
): void {
  const missing = entries.filter(([, labels]) => labels[language] === undefined).length;
  if (missing > 0)
    report('warning', 'languages', `${missing} of ${entries.length} have no ${language}`, [group]);
  for (const [id, labels] of entries)
    if (isForeign(labels[language] ?? '', language))
      report('error', 'script', `"${id}": ${language} is in other letters`, [group, id]);
}

/** A short label may keep the Dutch term in brackets, and an abbreviation such as LGBTIQ+. */
function isForeign(label: string, language: Language): boolean {
  return scriptShare(label.replace(/\([^)]*\)/g, ''), language) < 0.2;
}

function checkTopics(
  { value: { topics, words: indexWords }, report }: Placed<z.infer<typeof topicsFile>>,
  words: Words | undefined,
  cardNames: ReadonlySet<string>,
): void {
  for (const name of Object.keys(topics).filter((one) => !cardNames.has(one)))
    report('warning', 'reference', `there is no card or topic "${name}"`, ['topics', name]);
  for (const [group, lists] of Object.entries({ topics, words: indexWords }))
    for (const [name, categories] of Object.entries(lists))
      for (const category of categories.filter(
        (one) => words !== undefined && !Object.hasOwn(words.categories, one),
      ))
        report('error', 'category', `"${category}" is not in words.yaml`, [group, name]);
}

interface Known {
  byId: ReadonlyMap<string, Service>;
  words: Words | undefined;
  input: DirectoryCheckInput;
}

/** Cards, kinds and services that a situation leads to are there; its sentences are in their script. */
function checkSituations(
  situations: readonly Situation[],
  report: Report,
  { byId, words, input }: Known,
): void {
  for (const [n, { id, cards = [], categories, services = [], says }] of situations.entries()) {
    const path = ['situations', n];
    if (situations.findIndex((one) => one.id === id) < n)
      report('error', 'id', `"${id}" is there twice`, path);
    for (const card of cards.filter((one) => !input.cardNames.has(one)))
      report('error', 'reference', `there is no card "${card}"`, path);
    for (const service of services)
      if (byId.get(service)?.superseded_by !== undefined || !byId.has(service))
        report('error', 'reference', `there is no service "${service}"`, path);
    for (const category of categories)
      if (words !== undefined && !Object.hasOwn(words.categories, category))
        report('error', 'category', `"${category}" is not in words.yaml`, path);
    for (const language of languages)
      if ((says[language] ?? []).some((sentence) => isForeign(sentence, language)))
        report('error', 'script', `"${id}": ${language} is in other letters`, path);
  }
}

function checkRules(
  rules: readonly WhoRule[],
  reportOf: Report,
  byId: ReadonlyMap<string, Service>,
  input: DirectoryCheckInput,
): void {
  for (const [n, rule] of rules.entries()) {
    const report: Report = (level, name, message, path = []) => {
      reportOf(level, name, message, ['rules', n, ...path]);
    };
    checkRule(rule, byId.get(rule.service), report);
    checkRuleSource(rule, input.recordOf(rule.source.document), report);
  }
}

function checkRule(rule: WhoRule, service: Service | undefined, report: Report): void {
  const path = ['service'];
  if (service === undefined) report('error', 'reference', `there is no "${rule.service}"`, path);
  else if (service.superseded_by !== undefined)
    report('error', 'reference', `"${rule.service}" was replaced`, path);
  else if (![rule.municipality, undefined].includes(service.municipality))
    report('error', 'municipality', `"${rule.service}" is of another town`, path);
  if ((rule.ages?.min ?? 0) > (rule.ages?.max ?? Infinity))
    report('error', 'age', 'holds for nobody: the ages do not meet', ['ages']);
}

/** The source of a rule is there, holds the quote literally, and is of the same town. */
export function checkRuleSource(
  { municipality, source: { document, section, quote } }: WhoRule,
  record: KnowledgeRecord | undefined,
  report: Report,
): void {
  const found = record?.sections.find(({ id }) => id === section);
  const path = ['source'];
  if (record === undefined)
    report('error', 'reference', `there is no document "${document}"`, path);
  else if (found === undefined)
    report('error', 'reference', `"${document}" has no section "${section}"`, path);
  else if (!record.text.slice(found.start, found.end).includes(quote.normalize('NFC')))
    report('error', 'quote', `does not stand literally in ${document}#${section}`, path);
  if (record !== undefined && record.municipality !== municipality)
    report('error', 'municipality', `"${document}" is not of ${municipality}`, path);
}
