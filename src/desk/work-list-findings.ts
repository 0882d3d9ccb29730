import type { IsoDate, KnowledgeRecord, Municipality } from '../domain/knowledge.ts';
import { languages } from '../domain/languages.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText } from '../knowledge/cards.ts';
import { checkSources } from '../knowledge/check-cards.ts';
import type { Norms } from '../knowledge/schemes/norms.ts';
import type { Scheme } from '../knowledge/schemes/scheme.ts';
import { isStaleSchemeText } from '../knowledge/schemes/scheme.ts';
import { checkRuleSource } from '../directory/check.ts';
import type { Directory } from '../directory/files.ts';
import { isStale } from '../directory/freshness.ts';

/** What there can be to do, the most pressing first. */
export const workKinds = ['quote', 'missing', 'expiry', 'review', 'stale', 'service'] as const;
export type WorkKind = (typeof workKinds)[number];

export const workTargets = ['card', 'document', 'scheme', 'norm', 'rule', 'service'] as const;
export type WorkTarget = (typeof workTargets)[number];

/** Something that is to be mended or looked at again. */
export interface WorkItem {
  /** Stable while the work is the same; a new period or review makes new work. */
  key: string;
  kind: WorkKind;
  target: WorkTarget;
  /** Id of the card, document … */
  id: string;
  /** Its Dutch name. */
  title: string;
  /** `null`: national. */
  municipality: Municipality | null;
  /** Which part: languages, sources, sections; empty for the whole. */
  parts: readonly string[];
  /** Day on which it is too late; `null`: at once, for a reader meets it today. */
  due: IsoDate | null;
  /** Where it is mended, relative to the package. */
  file: string;
}

/** What the server answers from, as far as it grows old. */
export interface Upkeep {
  cards: readonly Card[];
  documents: ReadonlyMap<string, KnowledgeRecord>;
  schemes: readonly Scheme[];
  norms: Norms;
  directory: Pick<Directory, 'services' | 'rules'>;
}

/** Days before an amount's last one on which a new one is asked for. */
export const expiryNotice = 60;

type Found = Omit<WorkItem, 'key'>;

/**
 * Everything that grows old or broke, by the rules of `check`: quotes that no longer stand in their
 * source, amounts that end within {@link expiryNotice} days or ended, reviews older than twelve months,
 * translations of an earlier Dutch text, services that nobody assured for twelve months.
 */
export function findWork(upkeep: Upkeep, today: IsoDate): WorkItem[] {
  const found = [
    ...brokenQuotes(upkeep),
    ...expiries(upkeep, today),
    ...reviews(upkeep, today),
    ...staleTexts(upkeep),
    ...agedServices(upkeep, today),
  ];
  return found.map((item) => ({ key: keyOf(item), ...item })).toSorted(byKindAndDue);
}

/** Without its parts: one more language to translate does not make it other work. */
function keyOf({ kind, target, id, due }: Found): string {
  return [kind, target, id, ...(due === null ? [] : [due])].join(':');
}

/** The order of the list: by kind, then by day. */
export function byKindAndDue(a: WorkItem, b: WorkItem): number {
  const order = (item: WorkItem): string =>
    [workKinds.indexOf(item.kind), item.due ?? '', item.key].join(' ');
  return order(a) < order(b) ? -1 : 1;
}

function brokenQuotes({ cards, documents, directory }: Upkeep): Found[] {
  const recordOf = (id: string): KnowledgeRecord | undefined => documents.get(id);
  const ofCards = cards.flatMap((card): Found[] => {
    const parts = card.sources.flatMap((source, n) =>
      breaks((report) => {
        checkSources({ ...card, sources: [source] }, recordOf, report);
      })
        ? [`[${n + 1}] ${source.document}#${source.section}`]
        : [],
    );
    return parts.length === 0 ? [] : [{ kind: 'quote', ...aboutCard(card), parts, due: null }];
  });
  const ofRules = directory.rules.flatMap((rule, n): Found[] => {
    const { document, section } = rule.source;
    const broken = breaks((report) => {
      checkRuleSource(rule, recordOf(document), report);
    });
    const about = { target: 'rule', id: `${rule.service}.${n + 1}`, title: rule.service } as const;
    const { municipality } = rule;
    const parts = [`${document}#${section}`];
    return broken
      ? [{ kind: 'quote', ...about, municipality, parts, due: null, file: ruleFile }]
      : [];
  });
  return [...ofCards, ...ofRules];
}

type Report = (level: 'error' | 'warning', rule: string) => void;

/** Whether a check finds that a quote or its place is not there. */
function breaks(check: (report: Report) => void): boolean {
  let broken = false;
  check((_, rule) => {
    broken ||= rule === 'quote' || rule === 'reference';
  });
  return broken;
}

function expiries({ documents, schemes, norms }: Upkeep, today: IsoDate): Found[] {
  const until = plusDays(today, expiryNotice);
  const soon = (due: IsoDate | null | undefined): due is IsoDate => due != null && due <= until;
  const ofNorms = norms.map(({ id, title, values }) => ({
    ...{ target: 'norm', id, title, municipality: null, file: normFile, parts: [] as string[] },
    due: values
      .map(({ valid_until }) => valid_until)
      .toSorted()
      .at(-1),
  }));
  const ofSchemes = schemes.flatMap((scheme) => {
    const { valid_until, amount } = scheme;
    const ends = [valid_until, amount?.valid_until].filter((end) => end !== undefined);
    return [{ ...aboutScheme(scheme), parts: [] as string[], due: ends.toSorted()[0] }];
  });
  const ofDocuments = ourDocuments(documents).map((record) => {
    const ending = record.sections.filter(({ validUntil }) => soon(validUntil));
    const ends = [record.validUntil, ...ending.map(({ validUntil }) => validUntil)].filter(soon);
    const parts = ending.map(({ id, heading }) => heading || id);
    return { ...aboutDocument(record), parts, due: ends.toSorted()[0] };
  });
  return [...ofNorms, ...ofSchemes, ...ofDocuments].flatMap(({ due, ...about }): Found[] =>
    soon(due) ? [{ kind: 'expiry', ...(about as Omit<Found, 'kind' | 'due'>), due }] : [],
  );
}

function reviews({ cards, documents, schemes }: Upkeep, today: IsoDate): Found[] {
  const all = [
    ...cards.map((card) => ({ ...aboutCard(card), reviewed: card.reviewed })),
    ...schemes.map((scheme) => ({ ...aboutScheme(scheme), reviewed: scheme.reviewed })),
    ...ourDocuments(documents).map((record) => ({
      ...aboutDocument(record),
      reviewed: record.reviewed,
    })),
  ];
  return all.flatMap(({ reviewed, ...about }): Found[] => {
    const due = reviewed === null ? null : plusYear(reviewed);
    return due !== null && due > today ? [] : [{ kind: 'review', ...about, parts: [], due }];
  });
}

function staleTexts({ cards, schemes }: Upkeep): Found[] {
  const ofCards = cards.map((card) => ({
    ...aboutCard(card),
    parts: languages.filter(
      (tag) => card.text[tag] !== undefined && currentText(card, tag) === undefined,
    ),
  }));
  const ofSchemes = schemes.map((scheme) => ({
    ...aboutScheme(scheme),
    parts: languages.filter((tag) => isStaleSchemeText(scheme, tag)),
  }));
  return [...ofCards, ...ofSchemes]
    .filter(({ parts }) => parts.length > 0)
    .map((about) => ({ kind: 'stale', ...about, due: null }));
}

function agedServices({ directory }: Upkeep, today: IsoDate): Found[] {
  return directory.services
    .filter((one) => one.superseded_by === undefined && isStale(one, today))
    .map(({ id, name, municipality = null, assured_date }) => ({
      kind: 'service',
      target: 'service',
      id,
      title: name,
      municipality,
      parts: [],
      due: assured_date === undefined ? null : plusYear(assured_date),
      file: `corpus/directory/${municipality ?? 'nl'}.yaml`,
    }));
}

const normFile = 'corpus/schemes/norms.yaml';
const ruleFile = 'corpus/directory/who-to-go-to.yaml';

type About = Pick<Found, 'target' | 'id' | 'title' | 'municipality' | 'file'>;

function aboutCard({ id, topic, scope, text }: Card): About {
  const title = text.nl?.questions[0] ?? id;
  const file = `corpus/cards/${topic}/${id}.yaml`;
  return { target: 'card', id, title, municipality: townOf(scope), file };
}

function aboutScheme({ id, name }: Scheme): About {
  const municipality = townOf(id.split('/')[0] ?? '');
  return { target: 'scheme', id, title: name, municipality, file: `corpus/schemes/${id}.yaml` };
}

function aboutDocument({ id, title, municipality }: KnowledgeRecord): About {
  return { target: 'document', id, title, municipality, file: `corpus/documents/${id}.md` };
}

/** Documents of others speak for themselves and are not ours to renew. */
function ourDocuments(documents: Upkeep['documents']): KnowledgeRecord[] {
  return [...documents.values()].filter(({ publisher }) => publisher === 'Wegwijs');
}

function townOf(scope: string): Municipality | null {
  return scope === 'nl' ? null : scope;
}

/** @param date ISO; @returns ISO */
export function plusDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day a year later; 1 March for 29 February. */
function plusYear(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}
