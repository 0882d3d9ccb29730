import type { Context } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { citationLines, quotePage } from '../../desk/look-up-cite.ts';
import { lawBehind } from '../../desk/look-up-law.ts';
import type { Column } from '../../desk/look-up-versions.ts';
import { comparedSentences, dateOf, elsewhere } from '../../desk/look-up-versions.ts';
import type { PassageHit } from '../../desk/look-up.ts';
import { recordKind } from '../../desk/look-up.ts';
import type { KnowledgeRecord, Section, Span } from '../../domain/knowledge.ts';
import { documentParts } from '../pages/document.ts';
import type { Html } from '../pages/layout.ts';
import { outside } from '../pages/link.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { nothingHere } from './guard.ts';
import { statusView } from './lookup-form.ts';
import { lawView } from './lookup-law.ts';
import type { PartsView } from './lookup-parts.ts';
import { citeView, factsOf } from './lookup-parts.ts';
import { deskPage } from './page.ts';

/** Columns that still can be read beside each other. */
const mostColumns = 4;

const passageQuery = z.object({
  id: z.string().max(500),
  start: z.coerce.number().int().min(0).catch(0),
  end: z.coerce.number().int().min(0).catch(0),
});

const besideQuery = z.object({
  id: z.string().max(500),
  section: z.string().max(200),
  with: z.string().max(500).optional(),
});

/** `/desk/lookup/document`: the passage in its document, beside the tree of its sections. */
export function passagePage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  view: PartsView,
): Promise<Response> {
  const query = passageQuery.safeParse(c.req.query());
  const record = query.success ? services.recordOf(query.data.id) : undefined;
  if (record === undefined || !query.success) throw nothingHere();
  const hit = hitAt(record, query.data);
  const { say, origin } = view;
  const body = html`<h2>${record.title}</h2>
    ${factsOf(hit, view)}
    <p class="ways">
      <a href="/desk/lookup">${say('lookUp')}</a>
      <a href="${quotePage(hit)}">${say('lookUp.publicPage')}</a>
      ${record.url === null ? '' : outside(record.url, say('lookUp.original'))}
    </p>
    ${statusView(say)} ${citeView(citationLines(hit, origin), say, true)}
    ${lawOf(hit, services, view)} ${elsewhereView(hit, services, view)}
    <div class="in-document">
      <nav aria-label="${say('lookUp.contents')}" class="tree" lang="${record.language}">
        ${tree(record, hit.sectionId)}
      </nav>
      <article class="text" lang="${record.language}" dir="auto">
        ${documentParts(record, hit.quote)}
      </article>
    </div>`;
  return deskPage(c, services, { title: 'lookUp.passage', body, script: 'lookup' });
}

/** A span of a document as if it had been found. */
function hitAt(record: KnowledgeRecord, asked: Span): PassageHit {
  const start = Math.min(asked.start, record.text.length);
  const end = Math.min(Math.max(start, asked.end), record.text.length);
  const section = sectionAt(record, start);
  return {
    kind: recordKind(record),
    id: record.id,
    record,
    sectionId: section?.id ?? '',
    headingPath: section?.headingPath ?? [],
    quote: { text: record.text.slice(start, end), start, end },
    validFrom: section?.validFrom ?? record.validFrom,
    validUntil: section?.validUntil ?? record.validUntil,
    why: { terms: [], scores: { dense: null, lexical: 0 }, confidence: null },
  };
}

function sectionAt({ sections }: KnowledgeRecord, at: number): Section | undefined {
  return sections.findLast(({ start }) => start <= at) ?? sections[0];
}

/** Sections as they lie below each other; headings without text of their own have no anchor. */
function tree(record: KnowledgeRecord, current: string): Html {
  return html`<ol>
    ${record.sections.map(
      ({ id, heading, level }) =>
        html`<li data-level="${Math.min(level, 4)}">
          <a href="#${id}" ${id === current ? html`aria-current="true"` : ''}
            >${heading === '' ? record.title : heading}</a
          >
        </li>`,
    )}
  </ol>`;
}

/** Beside what we explain, what the law itself says there. */
function lawOf(
  { record, sectionId }: PassageHit,
  { base }: DeskHttpServices,
  { say, today }: PartsView,
): Html | '' {
  const section = record.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return '';
  return lawView(lawBehind(record, section, [...base().records.values()], today), say);
}

function elsewhereView(
  { record, sectionId }: PassageHit,
  { base }: DeskHttpServices,
  view: PartsView,
): Html | '' {
  const section = record.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return '';
  const { years, towns } = elsewhere({ record, section }, base().records.values());
  if (years.length + towns.length === 0) return '';
  const { say } = view;
  const href = besideLink(record, section);
  return html`<section class="elsewhere">
    <h2>${say('lookUp.elsewhere')}</h2>
    ${years.length === 0 ? '' : html`<p><b>${say('lookUp.years')}</b></p>`}
    <ul>
      ${years.map((one) => otherLink(href, one, dateOf(one)))}
      ${years.length < 2 ? '' : html`<li><a href="${href}">${say('lookUp.allYears')}</a></li>`}
    </ul>
    ${towns.length === 0 ? '' : html`<p><b>${say('lookUp.towns')}</b></p>`}
    <ul>
      ${towns.map((one) => otherLink(href, one, placeName(one, view)))}
    </ul>
  </section>`;
}

function besideLink({ id }: KnowledgeRecord, section: Section): string {
  return `/desk/lookup/beside?id=${encodeURIComponent(id)}&section=${encodeURIComponent(section.id)}`;
}

function otherLink(href: string, { record }: Column, name: string): Html {
  return html`<li>
    <a href="${href}&with=${encodeURIComponent(record.id)}">${name} · ${record.title}</a>
  </li>`;
}

function placeName({ record: { municipality } }: Column, { say, townName }: PartsView): string {
  return municipality === null ? say('lookUp.national') : townName(municipality);
}

/**
 * `/desk/lookup/beside`: the same rule in the years there are, or beside one other version or
 * municipality; what does not stand in every column is marked.
 */
export function besidePage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  view: PartsView,
): Promise<Response> {
  const query = besideQuery.safeParse(c.req.query());
  const columns = query.success ? columnsFor(query.data, services) : [];
  if (columns.length === 0) throw nothingHere();
  const sentences = comparedSentences(columns);
  const { say } = view;
  const body = html`<p>${say('lookUp.differs')}</p>
    <div class="pair" data-columns="${columns.length}">
      ${columns.map(
        (column, n) =>
          html`<section class="side" aria-label="${placeName(column, view)} ${dateOf(column)}">
            <h2>${placeName(column, view)} · ${dateOf(column)}</h2>
            <p><a href="${columnLink(column)}">${column.record.title}</a></p>
            <h3 lang="${column.record.language}">${column.section.heading}</h3>
            ${(sentences[n] ?? []).map(
              ({ text, everywhere }) =>
                html`<p lang="${column.record.language}" dir="auto">
                  ${everywhere ? text : html`<mark>${text}</mark>`}
                </p>`,
            )}
          </section>`,
      )}
    </div>`;
  return deskPage(c, services, { title: 'lookUp.beside.title', body, script: 'lookup' });
}

/** Oldest first, as a history is read. Empty where there is nothing of that name. */
function columnsFor(
  { id, section: sectionId, with: other }: z.infer<typeof besideQuery>,
  { recordOf, base }: DeskHttpServices,
): Column[] {
  const record = recordOf(id);
  const section = record?.sections.find((one) => one.id === sectionId);
  if (record === undefined || section === undefined) return [];
  const { years, towns } = elsewhere({ record, section }, base().records.values());
  if (other !== undefined) {
    const found = [...years, ...towns].find((one) => one.record.id === other);
    return found === undefined ? [] : inTime([{ record, section }, found]);
  }
  return inTime([{ record, section }, ...years.slice(0, mostColumns - 1)]);
}

function inTime(columns: readonly Column[]): Column[] {
  return columns.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

function columnLink({ record, section: { id, start } }: Column): string {
  return `/desk/lookup/document?id=${encodeURIComponent(record.id)}&start=${start}&end=${start}#${id}`;
}
