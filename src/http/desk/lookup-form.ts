import { html } from 'hono/html';
import { z } from 'zod';
import type { LookUp, LookUpKind } from '../../desk/look-up.ts';
import { lookUpKinds } from '../../desk/look-up.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskHttpServices } from './context.ts';
import type { DeskLanguage, DeskText, Say } from './texts.ts';

/** Longest text that is looked up; a pasted letter belongs in a question. UTF-16 units. */
export const longestLookUp = 500;
/** Ids of results on the page: some fifty, each of some hundred characters. */
const longestShown = 40_000;

const none = (value: string): string | null => (value === '' || value === '*' ? null : value);
const text = z.string().default('');
const slug = text.transform(none).pipe(
  z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .nullable(),
);

const fields = z.object({
  q: text.transform((typed) => typed.toWellFormed().replaceAll('\0', ' ').normalize('NFC').trim()),
  municipality: slug,
  beside: slug,
  kind: text.transform(none).pipe(z.enum(lookUpKinds).nullable()),
  year: text.transform(none).pipe(
    z
      .string()
      .regex(/^(?:1[89]|2[01])\d\d$/)
      .transform(Number)
      .nullable(),
  ),
  validOn: text.transform(none).pipe(z.iso.date().nullable()),
  language: text.transform(none).pipe(
    z
      .string()
      .regex(/^[a-z]{2,3}(?:-[a-z]{2,8})?$/)
      .nullable(),
  ),
  meaning: text,
  shown: text,
});

/** What the form asks for, and how. */
export interface ReadForm {
  asked: LookUp;
  /** Whether meaning is to be compared: typing goes on where it is not. */
  meaning: boolean;
  /** Ids of the results that stand on the page, in their order. */
  shown: string[];
  fault: DeskText | undefined;
}

export const nothingAsked: LookUp = {
  text: '',
  municipality: null,
  beside: null,
  kind: null,
  year: null,
  validOn: null,
  language: null,
};

/** The fields of the form; what is wrong with them is a fault, with nothing asked. */
export function readForm(sent: Readonly<Record<string, string>>): ReadForm {
  const parsed = fields.safeParse(sent);
  const empty = { asked: nothingAsked, meaning: false, shown: [] };
  if (!parsed.success) return { ...empty, fault: 'lookUp.badFilter' };
  const { q, meaning, shown, ...filters } = parsed.data;
  if (q.length > longestLookUp) return { ...empty, fault: 'lookUp.tooLong' };
  return {
    asked: { text: q, ...filters },
    meaning: meaning === '1',
    shown: shown.slice(0, longestShown).split('\n'),
    fault: undefined,
  };
}

/** Where the script tells what happened, with its words. */
export function statusView(say: Say): Html {
  return html`<p
    id="lookup-status"
    role="status"
    data-copied="${say('lookUp.copied')}"
    data-not-copied="${say('lookUp.notCopied')}"
    data-lost="${say('lookUp.lost')}"
  ></p>`;
}

interface FormView {
  asked: LookUp;
  csrf: string;
  language: DeskLanguage;
  say: Say;
}

/** The field with its filters, the line that tells what happened, and the help. */
export function formView(view: FormView, services: DeskHttpServices): Html {
  const { asked, csrf, say } = view;
  return html`<form id="lookup" role="search" method="post" action="/desk/lookup">
      <input type="hidden" name="csrf" value="${csrf}" />
      <input type="hidden" name="meaning" value="1" />
      <p class="entry field">
        <label for="q">${say('lookUp.field')}</label>
        <input
          id="q"
          name="q"
          type="search"
          value="${asked.text}"
          maxlength="${longestLookUp}"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          dir="auto"
        />
      </p>
      <p class="ways">
        <button type="submit" class="primary">${say('lookUp.go')}</button>
        <button type="button" class="quiet" data-share hidden>${say('lookUp.share')}</button>
        <button type="button" class="quiet" data-help hidden>
          <kbd>?</kbd> ${say('lookUp.help')}
        </button>
      </p>
      <details class="filters" open>
        <summary>${say('lookUp.filters')}</summary>
        <div class="choices">${filters(view, services)}</div>
      </details>
    </form>
    ${statusView(say)}`;
}

function filters({ asked, language, say }: FormView, services: DeskHttpServices): Html[] {
  const { towns, years, languages } = choicesOf(services);
  const all: [string, string] = ['', say('lookUp.all')];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return [
    choice('municipality', say('town'), asked.municipality, [
      ['', say('lookUp.allTowns')],
      ...towns,
    ]),
    choice('beside', say('lookUp.beside'), asked.beside, [['', say('lookUp.noBeside')], ...towns]),
    choice('kind', say('lookUp.kind'), asked.kind, [all, ...kindChoices(say)]),
    choice('year', say('lookUp.year'), asked.year?.toString() ?? null, [
      all,
      ...years.map((year): [string, string] => [year, year]),
    ]),
    html`<p class="entry">
      <label for="validOn">${say('lookUp.validOn')}</label>
      <input id="validOn" name="validOn" type="date" value="${asked.validOn ?? ''}" />
    </p>`,
    choice('language', say('lookUp.language'), asked.language, [
      all,
      ...languages.map((tag): [string, string] => [tag, names.of(tag) ?? tag]),
    ]),
  ];
}

function kindChoices(say: Say): [LookUpKind, string][] {
  return lookUpKinds.map((kind) => [kind, say(`lookUp.kind.${kind}`)]);
}

function choice(
  name: string,
  label: string,
  chosen: string | null,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  return html`<p class="entry">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([value, shown]) =>
          html`<option value="${value}" ${value === (chosen ?? '') ? html`selected` : ''}>
            ${shown}
          </option>`,
      )}
    </select>
  </p>`;
}

interface Choices {
  towns: [id: string, name: string][];
  /** Newest first. */
  years: string[];
  languages: string[];
}

const known = new WeakMap<object, Choices>();

/** What the documents of this moment can be filtered by. */
function choicesOf({ base, gazetteer }: DeskHttpServices): Choices {
  const { records } = base();
  const before = known.get(records);
  if (before !== undefined) return before;
  const all = [...records.values()];
  const towns = [...new Set(all.flatMap(({ municipality }) => municipality ?? []))];
  const made: Choices = {
    towns: towns
      .map((id): [string, string] => [id, gazetteer.get(id)?.name ?? id])
      .sort(([, a], [, b]) => a.localeCompare(b, 'nl')),
    years: [...new Set(all.flatMap(({ year }) => (year === null ? [] : String(year))))]
      .sort()
      .reverse(),
    languages: [...new Set(all.map(({ language }) => language))].sort(),
  };
  known.set(records, made);
  return made;
}

const keys = [
  ['/', '/'],
  ['↑ ↓', 'arrows'],
  ['Enter', 'enter'],
  ['c', 'c'],
  ['a', 'a'],
  ['l', 'l'],
  ['w', 'w'],
  ['Esc', 'escape'],
  ['?', '?'],
] as const;

/** The keys, in a dialogue that only the script opens: without it there are none. */
export function helpView(say: Say): Html {
  return html`<dialog id="lookup-help" aria-labelledby="lookup-help-title">
    <h2 id="lookup-help-title">${say('lookUp.help')}</h2>
    <dl>
      ${keys.map(
        ([key, name]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${say(`lookUp.help.${name}`)}</dd>
          </div>`,
      )}
    </dl>
    <p>
      <label><input type="checkbox" id="lookup-keys" checked /> ${say('lookUp.useKeys')}</label>
    </p>
    <form method="dialog"><button class="primary">${say('lookUp.close')}</button></form>
  </dialog>`;
}
