import { html } from 'hono/html';
import type { KnowledgeRecord, Section } from '../../domain/knowledge.ts';
import type { HttpServices } from '../context.ts';
import type { Html } from './layout.ts';
import { htmlLanguage, icon, page } from './layout.ts';
import { outside } from './link.ts';

export interface Highlight {
  start: number;
  end: number;
}

/** A document with the quoted words marked. The text is shown exactly as it is cited. */
export function documentPage(
  record: KnowledgeRecord,
  highlight: Highlight | null,
  language: string,
  services: HttpServices,
): Html {
  const t = services.messages.for(language);
  const facts = [record.publisher, record.municipality, record.published ?? record.year].filter(
    (fact) => fact !== null && fact !== '',
  );
  const body = html`<header class="bar">
      <a class="brand" href="/${language}"
        >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
      >
      <a href="/${language}">${t('page.back')}</a>
    </header>
    <main lang="${htmlLanguage(record.language)}" dir="ltr" class="plain">
      <h1>${record.title}</h1>
      <p class="facts">${facts.join(' · ')}</p>
      ${record.url === null ? '' : html`<p>${outside(record.url, record.url)}</p>`}
      <div class="text">${documentParts(record, highlight)}</div>
      ${record.basis.length === 0 ? '' : basisList(record, t('source.official'), language)}
    </main>`;
  const title = `${record.title} – Wegwijs`;
  return page({ language, title, description: t('page.tagline'), body }, services);
}

/** Text between section starts, each section an anchor, the highlight cut where it crosses one. */
export function documentParts(record: KnowledgeRecord, highlight: Highlight | null): Html[] {
  const starts = record.sections.map(({ start }) => start);
  const bounds = [0, ...starts.filter((start) => start > 0), record.text.length];
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? from;
    const section = record.sections.find(({ start }) => start === from);
    return html`<span ${anchor(section)}>${marked(record.text, from, to, highlight)}</span>`;
  });
}

function anchor(section: Section | undefined): Html | '' {
  return section === undefined ? '' : html`id="${section.id}"`;
}

function marked(text: string, from: number, to: number, highlight: Highlight | null): Html {
  const start = Math.max(from, highlight?.start ?? to);
  const end = Math.min(to, highlight?.end ?? from);
  if (start >= end) return html`${text.slice(from, to)}`;
  const first = start === highlight?.start;
  return html`${text.slice(from, start)}<mark ${first ? html`id="quote"` : ''}
      >${text.slice(start, end)}</mark
    >${text.slice(end, to)}`;
}

function basisList(record: KnowledgeRecord, heading: string, language: string): Html {
  return html`<h2 lang="${language}">${heading}</h2>
    <ol>
      ${record.basis.map(
        ({ title, publisher, url, published, excerpt }) =>
          html`<li>
            ${outside(url, title)} (${publisher}${published === undefined ? '' : `, ${published}`})
            ${excerpt === undefined ? '' : html`<q>${excerpt}</q>`}
          </li>`,
      )}
    </ol>`;
}
