import { html } from 'hono/html';
import type { Language } from '../../domain/languages.ts';
import { directionOf, languages } from '../../domain/languages.ts';
import type { CardForm, FieldFault, TextForm } from '../../desk/curate-form.ts';
import { mostSources } from '../../desk/curate-form.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import { towns } from '../site.ts';
import type { DeskHttpServices } from './context.ts';
import { form as deskForm } from './page.ts';
import type { DeskText, Say } from './texts.ts';
import { curateTexts } from './texts/curate.ts';

/** Empty places beyond the sources that are there. */
const spareSources = 1;

export interface FormView {
  form: CardForm;
  /** SHA-256 (hex) of the card that is changed; empty for a new one. */
  base: string;
  /** Id, topic and scope of a card that is there cannot change. */
  isNew: boolean;
  faults: readonly FieldFault[];
  note: string;
  /** A language to be opened beside those that the card has. */
  add: Language | undefined;
  /** Towns that the editor may write for; `nl` is one more. */
  scopes: readonly string[];
}

interface Parts extends FormView {
  say: Say;
  services: DeskHttpServices;
}

/** The words of a rule of `check`; rules of facts are told alike. */
export function ruleText(rule: string, say: Say): string {
  const key = `curate.rule.${rule.split('.')[0] ?? ''}`;
  return say(Object.hasOwn(curateTexts, key) ? (key as DeskText) : 'curate.rule.other');
}

/** What a field wants that is not filled in well; faults of other rules say it with particulars. */
export function faultText({ rule, field, detail }: FieldFault, say: Say): Html {
  const key = `curate.wants.${field.split('.').at(-1) ?? ''}`;
  if (rule === 'schema' && Object.hasOwn(curateTexts, key)) return html`${say(key as DeskText)}`;
  return html`${ruleText(rule, say)} <span lang="en">(${detail})</span>`;
}

/** The form of a card: the Dutch first, translations folded. */
export function cardFormView(
  view: FormView,
  csrf: string,
  say: Say,
  services: DeskHttpServices,
): Html {
  const parts: Parts = { ...view, say, services };
  return html`<form
    class="curate"
    method="post"
    action="/desk/curate/drafts"
    enctype="multipart/form-data"
  >
    <input type="hidden" name="csrf" value="${csrf}" />
    <input type="hidden" name="base" value="${view.base}" />
    ${placeFields(parts)} ${textFields('nl', parts)} ${sourceFields(parts)}
    ${openLanguages(parts).map((language) => textFields(language, parts))} ${addField(parts)}
    ${noteField(parts)}
    <p class="buttons">
      <button class="quiet" name="action" value="check">${say('curate.check')}</button>
      <button class="primary" name="action" value="propose">${say('curate.propose')}</button>
    </p>
  </form>`;
}

function openLanguages({ form, add }: Parts): Language[] {
  return languages.filter(
    (language) => language !== 'nl' && (form.text[language] !== undefined || language === add),
  );
}

/** Languages that the form has no fields for yet. */
function addField(parts: Parts): Html | '' {
  const open = new Set<Language>(['nl', ...openLanguages(parts)]);
  const absent = languages.filter((language) => !open.has(language));
  if (absent.length === 0) return '';
  const { say } = parts;
  return html`<p class="entry">
    <label for="add">${say('curate.addLanguage')}</label>
    <select id="add" name="add">
      ${absent.map((language) => html`<option value="${language}">${languageName(language)}</option>`)}
    </select>
    <button class="quiet" name="action" value="add">${say('curate.addLanguage')}</button>
  </p>`;
}

function placeFields(parts: Parts): Html {
  const { form, isNew, say, scopes, services } = parts;
  if (!isNew) {
    const fixed = (['id', 'topic', 'scope'] as const).map(
      (name) => html`<input type="hidden" name="${name}" value="${form[name]}" />`,
    );
    return html`${fixed}
      <p><b>${form.id}</b> · ${scopeName(form.scope, say, services)}</p>
      ${lineField(parts, 'instead_of', say('curate.insteadOf'), form.insteadOf)}
      ${faultsAt(parts, 'id')} ${faultsAt(parts, 'scope')} ${faultsAt(parts, 'topic')}`;
  }
  return html`${lineField(parts, 'id', say('curate.cardId'), form.id, say('curate.idHint'))}
    ${lineField(parts, 'topic', say('curate.topic'), form.topic, topicsOf(services).join(', '))}
    <datalist id="topic-list">
      ${topicsOf(services).map((topic) => html`<option value="${topic}"></option>`)}
    </datalist>
    <p class="entry">
      <label for="scope">${say('curate.scope')}</label>
      <select id="scope" name="scope" ${described(parts, 'scope')}>
        ${['nl', ...scopes].map(
          (scope) =>
            html`<option value="${scope}" ${scope === form.scope ? 'selected' : ''}>
              ${scopeName(scope, say, services)}
            </option>`,
        )}
      </select>
      ${faultsAt(parts, 'scope')}
    </p>
    ${lineField(parts, 'instead_of', say('curate.insteadOf'), form.insteadOf)}`;
}

/** The folders that there are. */
function topicsOf({ curation }: DeskHttpServices): string[] {
  return [...new Set(curation.served().map(({ topic }) => topic))].sort();
}

export function scopeName(scope: string, say: Say, { gazetteer }: DeskHttpServices): string {
  return scope === 'nl' ? say('curate.national') : (gazetteer.get(scope)?.name ?? scope);
}

function sourceFields(parts: Parts): Html {
  const { form, say } = parts;
  const count = Math.min(mostSources, form.sources.length + spareSources);
  return html`<fieldset>
    <legend>${say('curate.sources')}</legend>
    <p>${say('curate.sourcesHint')}</p>
    ${Array.from({ length: count }, (_, n) => {
      const source = form.sources[n] ?? { document: '', section: '', quote: '' };
      return html`<div class="source">
        <p><b>[${n + 1}]</b></p>
        ${lineField(parts, `source.${n}.document`, say('curate.document'), source.document)}
        ${lineField(parts, `source.${n}.section`, say('curate.section'), source.section)}
        ${areaField(parts, `source.${n}.quote`, say('curate.quote'), source.quote, 'nl')}
      </div>`;
    })}
  </fieldset>`;
}

const noText: TextForm = { questions: '', answer: '', next: '', same: false };

function textFields(language: Language, parts: Parts): Html {
  const { form, say, add } = parts;
  const text = form.text[language] ?? noText;
  const name = (member: string): string => `text.${language}.${member}`;
  const fields = html`${areaField(parts, name('questions'), say('curate.questions'), text.questions, language)}
  ${areaField(parts, name('answer'), say('curate.answer'), text.answer, language)}
  ${areaField(parts, name('next'), say('curate.next'), text.next, language)}`;
  if (language === 'nl')
    return html`<fieldset>
      <legend>${languageName(language)}</legend>
      ${fields}
    </fieldset>`;
  const wrong = parts.faults.some(
    ({ field, level }) => level === 'error' && field.startsWith(`text.${language}.`),
  );
  return html`<details ${wrong || language === add ? 'open' : ''}>
    <summary>${languageName(language)}</summary>
    <p>${say('curate.emptyLanguage')}</p>
    ${fields}
    <p>
      <label
        ><input type="checkbox" name="${name('same')}" value="yes" ${text.same ? 'checked' : ''} />
        ${say('curate.same')}</label
      >
    </p>
  </details>`;
}

/** A language by its Dutch name; staff pick it, visitors do not see it. */
const names = new Intl.DisplayNames('nl', { type: 'language' });
const ownNames: Readonly<Record<string, string>> = {
  'nl-simple': 'eenvoudig Nederlands',
  prs: 'Dari',
  kmr: 'Kurmanji',
  ckb: 'Sorani',
};

export function languageName(language: Language): string {
  return ownNames[language] ?? names.of(language) ?? language;
}

function noteField({ say, note }: Parts): Html {
  return html`<p class="entry">
    <label for="note">${say('curate.note')}</label>
    <textarea id="note" name="note" rows="2" maxlength="1000">${note}</textarea>
  </p>`;
}

function lineField(parts: Parts, name: string, label: string, value: string, hint?: string): Html {
  return html`<p class="entry">
    <label for="${name}">${label}</label>
    ${hint === undefined ? '' : html`<small id="${name}-hint">${hint}</small>`}
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="off"
      maxlength="200"
      ${name === 'topic' ? html`list="topic-list"` : ''}
      ${described(parts, name, hint !== undefined)}
    />
    ${faultsAt(parts, name)}
  </p>`;
}

/** Rows that hold what is there, as far as lines go. */
function areaField(
  parts: Parts,
  name: string,
  label: string,
  value: string,
  language: Language,
): Html {
  const rows = Math.min(12, Math.max(2, value.split('\n').length + Math.ceil(value.length / 90)));
  return html`<p class="entry wide">
    <label for="${name}">${label}</label>
    <textarea
      id="${name}"
      name="${name}"
      rows="${rows}"
      lang="${htmlLanguage(language)}"
      dir="${directionOf(language)}"
      maxlength="6000"
      ${described(parts, name)}
    >
${value}</textarea>
    ${faultsAt(parts, name)}
  </p>`;
}

function described({ faults }: Parts, name: string, hint = false): Html | '' {
  const here = faults.filter(({ field }) => field === name);
  const ids = [...(hint ? [`${name}-hint`] : []), ...(here.length > 0 ? [`${name}-fault`] : [])];
  if (ids.length === 0) return '';
  const invalid = here.some(({ level }) => level === 'error');
  return html`aria-describedby="${ids.join(' ')}" ${invalid ? html`aria-invalid="true"` : ''}`;
}

function faultsAt({ faults, say }: Parts, name: string): Html | '' {
  const here = faults.filter(({ field }) => field === name);
  if (here.length === 0) return '';
  return html`<small id="${name}-fault" class="field-fault"
    >${here.map(
      (fault) => html`<span data-level="${fault.level}">${faultText(fault, say)} </span>`,
    )}</small
  >`;
}

/** Towns for which somebody with these grants may write. */
export function scopesFor(
  services: DeskHttpServices,
  mayWrite: (town: string) => boolean,
): string[] {
  return towns(services)
    .map(({ id }) => id)
    .filter(mayWrite);
}

/** From what a visitor shows to a card that answers it better. */
export function improveForm(code: string, csrf: string, say: Say): Html {
  return deskForm(
    '/desk/curate/new',
    csrf,
    html`<input type="hidden" name="code" value="${code}" />
      <button class="quiet">${say('curate.improve')}</button>`,
  );
}
