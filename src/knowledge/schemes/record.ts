import type { Basis, KnowledgeRecord } from '../../domain/knowledge.ts';
import type { Block, HeadingBlock } from '../../ingest/blocks.ts';
import { chunkerVersion, cutPassages, digestOf } from '../../ingest/passages.ts';
import { layOut } from '../../ingest/record-text.ts';
import type { RecordText } from '../../ingest/record-text.ts';
import type { Compiled } from '../../ingest/record.ts';
import type { Norms, NormValue } from './norms.ts';
import { scopeOf } from './scheme.ts';
import type { Ceiling, Scheme } from './scheme.ts';
import {
  ageSentence,
  amountsOf,
  amountSentence,
  ceilingSentence,
  childrenSentence,
  countedAs,
  longDate,
} from './sentences.ts';

/** Id of a scheme's record; apart from documents, which may have the scheme's name. */
export function schemeRecordId({ id }: Pick<Scheme, 'id'>): string {
  return `schemes/${id}`;
}

/**
 * Schemes as records with their passages, to be embedded and cited: canonical Dutch in the
 * sections `wat`, `voor-wie`, `inkomen`, `vermogen`, `aanvragen`, made from the fields. A section
 * with amounts of a period is valid for that period only. Pure.
 */
export async function schemeRecords(schemes: readonly Scheme[], norms: Norms): Promise<Compiled[]> {
  return Promise.all(schemes.map((scheme) => compileScheme(scheme, norms)));
}

async function compileScheme(scheme: Scheme, norms: Norms): Promise<Compiled> {
  const sources = new Sources(scheme);
  const blocks = sectionsOf(scheme, norms, sources).filter(({ sentences }) => sentences.length > 0);
  const laidOut = layOut(blocks.flatMap(toBlocks));
  const record = recordOf(scheme, laidOut, sources.basis);
  return { record, passages: await cutPassages(record, laidOut.blocks) };
}

function recordOf(
  scheme: Scheme,
  { text, sections, footnotes }: RecordText,
  basis: Basis[],
): KnowledgeRecord {
  const scope = scopeOf(scheme);
  const id = schemeRecordId(scheme);
  return {
    id,
    kind: 'scheme',
    documentKind: 'guide',
    title: scheme.name,
    publisher: 'Wegwijs',
    municipality: scope === 'nl' ? null : scope,
    language: 'nl',
    year: Number(scheme.reviewed.slice(0, 4)),
    published: scheme.reviewed,
    validFrom: scheme.valid_from,
    validUntil: scheme.valid_until ?? null,
    reviewed: scheme.reviewed,
    url: null,
    text,
    sections,
    basis,
    footnotes,
    digest: digestOf([chunkerVersion, id, JSON.stringify([scheme, sections, footnotes]), text]),
  };
}

/** The scheme's own sources, and behind them those of the norms that its text gives. */
class Sources {
  readonly basis: Basis[];

  constructor({ sources }: Scheme) {
    this.basis = [...sources];
  }

  /** Footnote of a norm's source, which is added when it is new. */
  markOf({ source }: NormValue): string {
    const known = this.basis.find(({ url }) => url === source.url);
    if (known !== undefined) return mark(known.id);
    const id = Math.max(...this.basis.map((one) => one.id)) + 1;
    this.basis.push({ id, ...source });
    return mark(id);
  }
}

function mark(source: number): string {
  return `[^${String(source)}]`;
}

interface SectionPlan {
  heading: HeadingBlock;
  /** Each with its footnote marks; joined to one paragraph. */
  sentences: string[];
  items: string[];
}

function sectionsOf(scheme: Scheme, norms: Norms, sources: Sources): SectionPlan[] {
  const { name, amount } = scheme;
  return [
    section(`Wat is ${name}?`, 'wat', aboutSentences(scheme), [], amount),
    section(`Voor wie is ${name}?`, 'voor-wie', conditionSentences(scheme)),
    ceilingSection(
      `Hoeveel inkomen mag u hebben voor ${name}?`,
      'inkomen',
      scheme.income_ceiling_pct,
      norms,
      sources,
    ),
    ceilingSection(
      `Hoeveel spaargeld en bezit mag u hebben voor ${name}?`,
      'vermogen',
      scheme.asset_ceiling,
      norms,
      sources,
    ),
    section(`Hoe vraagt u ${name} aan?`, 'aanvragen', applySentences(scheme)),
  ];
}

function section(
  text: string,
  id: string,
  sentences: string[],
  items: string[] = [],
  validity?: { valid_from: string; valid_until: string },
): SectionPlan {
  const heading: HeadingBlock = {
    kind: 'heading',
    level: 1,
    text,
    id,
    validFrom: validity?.valid_from,
    validUntil: validity?.valid_until,
  };
  return { heading, sentences, items };
}

function toBlocks({ heading, sentences, items }: SectionPlan): Block[] {
  return [
    heading,
    { kind: 'paragraph', text: sentences.join(' ') },
    ...items.map((text): Block => ({ kind: 'item', text })),
  ];
}

interface Marked {
  text: string;
  source: number;
}

function marked({ text, source }: Marked): string {
  return `${text}${mark(source)}`;
}

function aboutSentences({ about, amount }: Scheme): string[] {
  const sum = amount === undefined ? [] : [{ text: amountSentence(amount), source: amount.source }];
  return [...about, ...sum].map(marked);
}

function conditionSentences(scheme: Scheme): string[] {
  const { residence, age, household, children_age, income_kind, conditions } = scheme;
  const judged = scheme.judgement && {
    text: 'Het loket weegt uw omstandigheden en beslist.',
    source: scheme.judgement.source,
  };
  return [
    residence,
    age && { text: ageSentence(age), source: age.source },
    household,
    children_age && { text: childrenSentence(children_age), source: children_age.source },
    income_kind,
    ...conditions,
    judged,
  ].flatMap((one) => (one === undefined ? [] : [marked(one)]));
}

function ceilingSection(
  heading: string,
  id: 'inkomen' | 'vermogen',
  ceiling: Ceiling | undefined,
  norms: Norms,
  sources: Sources,
): SectionPlan {
  if (ceiling === undefined) return section(heading, id, []);
  const norm = norms.find((one) => one.id === ceiling.reference_norm);
  const sentence = marked({ text: ceilingSentence(id, ceiling, norm), source: ceiling.source });
  const newest = norm?.values.toSorted((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0];
  if (norm === undefined || newest === undefined) return section(heading, id, [sentence]);
  const lead = `Van ${longDate(newest.valid_from)} tot en met ${longDate(newest.valid_until)} is de ${[norm.title, countedAs(norm)].join(' ').trim()}:`;
  const items = amountsOf(norm, newest).map((text) => `${text}${sources.markOf(newest)}`);
  return section(heading, id, [sentence, lead], items, newest);
}

function applySentences({ apply, apply_at, apply_url, documents }: Scheme): string[] {
  const where = [apply_at, apply_url].filter((one) => one !== undefined).join(', ');
  const first = apply[0]?.source ?? 1;
  const papers = documents && {
    text: `Neem mee of stuur op: ${documents.list.join('; ')}.`,
    source: documents.source,
  };
  return [
    ...apply,
    ...(where === '' ? [] : [{ text: `Waar: ${where}.`, source: first }]),
    ...(papers === undefined ? [] : [papers]),
  ].map(marked);
}
