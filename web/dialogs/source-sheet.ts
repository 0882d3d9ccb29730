import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { hasVoice, readAloud } from '../elements/voice.ts';
import { serverUrl } from '../shared/base.ts';
import type { Citation, DocumentText } from '../shared/types.ts';
import { dateIn } from '../shared/words.ts';
import { icon } from '../views/icon.ts';
import { isOwn, kindView, validity } from '../views/sources.ts';
import { dutch, outside, when } from '../views/text.ts';
import { frame } from './frame.ts';

/** A source, opened at the words it was cited for; the quote alone while its text is fetched. */
export async function sourceSheet(panel: WegwijsPanel, citation: Citation): Promise<void> {
  const { t } = panel;
  const show = (text: unknown): void => {
    panel.dialog = frame(panel, dutch(citation.title), bodyOf(panel, citation, text), 'source');
  };
  show(
    html`${quoteView(citation)}
      <p class="progress">${t('loading')}</p>`,
  );
  try {
    const document = await fetchDocument(citation.documentId);
    show(documentView(document, citation));
  } catch {
    show(
      html`${quoteView(citation)}
        <p class="notice">${t('sourceAway')}</p>`,
    );
  }
  await panel.updateComplete;
  panel.renderRoot.querySelector('dialog mark')?.scrollIntoView({ block: 'center' });
}

async function fetchDocument(id: string): Promise<DocumentText> {
  const path = id.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(serverUrl(`/api/documents/${path}`));
  if (!response.ok) throw new Error('the document cannot be had');
  return (await response.json()) as DocumentText;
}

function bodyOf(panel: WegwijsPanel, citation: Citation, text: unknown): TemplateResult {
  const { t, language, settings } = panel;
  const town = settings.municipalities.find(({ id }) => id === citation.municipality)?.name;
  const published = citation.published === null ? '' : dateIn(language, citation.published);
  return html`<p class="facts">
      ${kindView(citation, t)}
      <span>${dutch(citation.publisher)}</span>
      <span
        >${citation.municipality === null ? t('national') : dutch(town ?? citation.municipality)}</span
      >
      ${when(published, (date) => html`<span>${t('published', { date })}</span>`)}
      ${validity(citation, t, language).map((said) => html`<span>${said}</span>`)}
    </p>
    ${text}
    ${
      hasVoice('nl')
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => {
              readQuote(citation);
            }}
          >
            ${icon('speaker')}<span>${t('listenDutch')}</span>
          </button>`
        : nothing
    }
    ${basisView(panel, citation)}
    <p class="contact">
      <a class="button" href=${pageOf(citation, language)} target="_blank" rel="noopener"
        >${icon('own')}<span>${t('wholeText')}</span></a
      >
      ${
        isOwn(citation)
          ? nothing
          : html`<span class="button"
              >${icon('link')}${outside(citation.url, t('source.open'))}</span
            >`
      }
    </p>`;
}

function readQuote({ quote }: Citation): void {
  readAloud([{ text: quote.text, language: quote.language, of: quote }], () => undefined);
}

/** Our own page of the document, in the reader's language, opened at the quote. */
export function pageOf({ page }: Citation, language: string): string {
  const url = new URL(serverUrl(page));
  url.searchParams.set('language', language);
  return url.href;
}

function quoteView({ quote }: Citation): TemplateResult {
  return html`<blockquote class="document" lang="nl" dir="ltr">
    <mark>${quote.text}</mark>
  </blockquote>`;
}

/** The section of the document with the quoted words marked; offsets are checked before use. */
function documentView(document: DocumentText, citation: Citation): TemplateResult {
  const { start, end, text } = citation.quote;
  if (document.text.slice(start, end) !== text) return quoteView(citation);
  const section = document.sections.find((one) => one.start <= start && end <= one.end);
  const from = section?.start ?? Math.max(0, start - 600);
  const to = section?.end ?? Math.min(document.text.length, end + 600);
  return html`<blockquote class="document" lang="nl" dir="ltr">
    ${when(section?.heading, (heading) => html`<h3>${heading}</h3>`)}
    <p class="text">
      ${document.text.slice(from, start).trimStart()}<mark>${text}</mark>${document.text.slice(end, to).trimEnd()}
    </p>
  </blockquote>`;
}

function basisView({ t, language }: WegwijsPanel, { basis }: Citation): unknown {
  if (basis.length === 0) return nothing;
  return html`<section class="basis">
    <h3>${icon('official')}${t('source.official')}</h3>
    <ul>
      ${basis.map(
        ({ title, publisher, url, published, excerpt }) =>
          html`<li>
            <bdi>${outside(url, title)}</bdi>
            <small
              ><bdi>${publisher}</bdi
              >${published === undefined ? '' : ` · ${dateIn(language, published)}`}</small
            >
            ${excerpt === undefined ? nothing : html`<q lang="nl" dir="ltr">${excerpt}</q>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
