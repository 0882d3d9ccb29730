import type { Context } from 'hono';
import { html } from 'hono/html';
import type { LawBehind } from '../../desk/look-up-law.ts';
import { lawBehind } from '../../desk/look-up-law.ts';
import type { CardText, Card } from '../../knowledge/cards.ts';
import { currentText, splitMarks } from '../../knowledge/cards.ts';
import type { Language } from '../../domain/languages.ts';
import { directionOf, isLanguage, languages } from '../../domain/languages.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { nothingHere } from './guard.ts';
import { statusView } from './lookup-form.ts';
import { lawView } from './lookup-law.ts';
import type { PartsView } from './lookup-parts.ts';
import { cardCitations, citeView } from './lookup-parts.ts';
import { deskPage, languageOf } from './page.ts';

/** `/desk/lookup/card`: a card in Dutch, beside the visitor's language, with what it stands on. */
export function cardPage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  { say, origin, townName, today }: PartsView,
): Promise<Response> {
  const card = services.curation.served().find(({ id }) => id === c.req.query('id'));
  const dutch = card?.text.nl;
  if (card === undefined || dutch === undefined) throw nothingHere();
  const asked = c.req.query('tongue') ?? '';
  const tongue = isLanguage(asked) && asked !== 'nl' ? asked : null;
  const other = tongue === null ? undefined : currentText(card, tongue);
  const names = new Intl.DisplayNames(languageOf(c, services), { type: 'language' });
  const body = html`<p class="facts">
      ${card.scope === 'nl' ? say('lookUp.national') : townName(card.scope)} · ${card.reviewed}
    </p>
    <form method="get" action="/desk/lookup/card">
      <input type="hidden" name="id" value="${card.id}" />
      <p class="entry">
        <label for="tongue">${say('lookUp.otherLanguage')}</label>
        <select id="tongue" name="tongue">
          ${tongues(card).map(
            (tag) =>
              html`<option value="${tag}" ${tag === tongue ? html`selected` : ''}>
                ${names.of(htmlLanguage(tag)) ?? tag}${tag === 'nl-simple' ? ' (B1)' : ''}
              </option>`,
          )}
        </select>
      </p>
      <button type="submit" class="quiet">${say('open')}</button>
    </form>
    <div class="pair">
      ${textView(dutch, 'nl')}${
        other === undefined || tongue === null ? '' : textView(other, tongue)
      }
    </div>
    ${statusView(say)} ${citeView(cardCitations(card, origin), say)}
    <h2>${say('lookUp.sources')}</h2>
    <ol>
      ${card.sources.map((source) => sourceView(source, services))}
    </ol>
    ${lawView(lawOf(card, services, today), say)}`;
  return deskPage(c, services, { title: 'lookUp.card', body, script: 'lookup' });
}

/** What the law itself says where the card's sources stand on it. */
function lawOf(
  { sources }: Card,
  { recordOf, base }: DeskHttpServices,
  today: string,
): LawBehind[] {
  const records = [...base().records.values()];
  const found = sources.flatMap(({ document, section: id }) => {
    const record = recordOf(document);
    const section = record?.sections.find((one) => one.id === id);
    return record === undefined || section === undefined
      ? []
      : lawBehind(record, section, records, today);
  });
  const key = ({ record, start }: LawBehind): string => `${record.id} ${start}`;
  return [...new Map(found.map((law) => [key(law), law])).values()];
}

function tongues(card: Card): Language[] {
  return languages.filter((tag) => tag !== 'nl' && currentText(card, tag) !== undefined);
}

function textView({ questions, answer, next }: CardText, tag: string): Html {
  return html`<section class="side" lang="${htmlLanguage(tag)}" dir="${directionOf(tag)}">
    <h2>${questions[0]}</h2>
    ${[...answer, next].map((sentence) => {
      const { text, sources } = splitMarks(sentence);
      return html`<p>${text} ${sources.map((n) => `[${n}]`).join(' ')}</p>`;
    })}
  </section>`;
}

/** The source at the quoted words; without a link where the quote stands there no more. */
function sourceView(
  { document, section, quote }: Card['sources'][number],
  { recordOf }: DeskHttpServices,
): Html {
  const record = recordOf(document);
  const at = record?.text.indexOf(quote) ?? -1;
  const id = encodeURIComponent(document);
  const title = record?.title ?? document;
  const name =
    at < 0
      ? html`${title} · ${section}`
      : html`<a href="/desk/lookup/document?id=${id}&start=${at}&end=${at + quote.length}#quote"
          >${title} · ${section}</a
        >`;
  return html`<li lang="nl">
    ${name}
    <blockquote>${quote}</blockquote>
  </li>`;
}
