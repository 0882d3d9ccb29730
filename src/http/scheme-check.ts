import { html } from 'hono/html';
import type { TFunction } from 'i18next';
import { localDate } from '../directory/local-time.ts';
import { directionOf } from '../domain/languages.ts';
import type { Assessment } from '../knowledge/schemes/assess.ts';
import { assessAll, outcomes } from '../knowledge/schemes/assess.ts';
import { householdFields, readHouseholdForm } from '../knowledge/schemes/household-form.ts';
import type {
  HouseholdField,
  HouseholdForm,
  ReadForm,
} from '../knowledge/schemes/household-form.ts';
import { incomeKinds, residenceStatuses } from '../knowledge/schemes/household.ts';
import { schemeRecordId } from '../knowledge/schemes/record.ts';
import type { RuleName } from '../knowledge/schemes/rules.ts';
import type { Scheme } from '../knowledge/schemes/scheme.ts';
import { euros } from '../knowledge/schemes/sentences.ts';
import { schemeWords } from '../knowledge/schemes/words.ts';
import type { HttpServices } from './context.ts';
import type { Html } from './pages/layout.ts';
import { htmlLanguage } from './pages/layout.ts';
import { outside } from './pages/link.ts';
import { towns } from './site.ts';

/** A language of the page, the reader's first; at the desk Dutch, then the client's. */
export interface Voice {
  language: string;
  t: TFunction;
}

export interface SchemeCheck {
  form: HouseholdForm;
  read: ReadForm;
  voices: readonly Voice[];
  services: HttpServices;
  /** Address of the plan that schemes can be put on. */
  plan: string;
}

/** The fields of the check as they were sent; what else comes is no answer of ours. */
export function checkForm(fields: Readonly<Record<string, string>>): HouseholdForm {
  const given = householdFields.map((name) => [name, fields[name] ?? '']);
  return Object.fromEntries(given) as HouseholdForm;
}

/** Reads the form with the towns that there are. */
export function readCheck(form: HouseholdForm, { gazetteer }: HttpServices): ReadForm {
  return readHouseholdForm(form, (id) => gazetteer.get(id)?.id === id);
}

/** Six questions in one form; every one may stay empty. */
export function checkFields(check: SchemeCheck): Html {
  const say = sayer(check.voices);
  const { services } = check;
  const town = towns(services).map(({ id, name }): Choice => [id, name]);
  const said = (key: string): string => words(check.voices, key);
  return html`<p>${say('check.intro')}</p>
    <ol class="six">
      <li>
        <fieldset>
          <legend>${say('schemes.rule.town')}</legend>
          ${select(check, 'town', 'schemes.rule.town', town)}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>${say('schemes.rule.household')}</legend>
          ${select(check, 'kind', 'schemes.rule.household', [
            ['single', said('check.alone')],
            ['couple', said('check.partner')],
          ])}
          ${select(check, 'offspring', 'check.children', [
            ['none', said('check.noChildren')],
            ['some', said('check.children')],
          ])}
          ${input(check, 'childrenAges', 'check.childrenAges')}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>${say('schemes.rule.age')}</legend>
          ${input(check, 'age', 'check.age')} ${input(check, 'partnerAge', 'check.partnerAge')}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>${say('schemes.rule.income')}</legend>
          ${input(check, 'amount', 'check.amount')}
          ${select(check, 'basis', 'schemes.rule.income', [
            ['net', said('check.net')],
            ['gross', said('check.gross')],
          ])}
          ${select(
            check,
            'incomeKind',
            'schemes.rule.incomeKind',
            incomeKinds.map((kind) => [kind, said(`check.kind.${kind}`)]),
          )}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>${say('schemes.rule.assets')}</legend>
          ${input(check, 'savings', 'check.savings')}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>${say('schemes.rule.residence')}</legend>
          ${select(
            check,
            'residence',
            'schemes.rule.residence',
            residenceStatuses.map((status) => [status, said(`check.stay.${status}`)]),
          )}
        </fieldset>
      </li>
    </ol>
    <button type="submit" class="primary">${say('check.show')}</button>`;
}

/** The schemes by outcome, the likeliest first, and that none of it is a decision. */
export function checkResults({ read, voices, services, plan }: SchemeCheck): Html {
  const say = sayer(voices);
  const today = localDate(services.clock.now());
  const { schemes, norms } = services.schemes;
  const found = assessAll(schemes, read.household, norms, today);
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const group = (outcome: Assessment['outcome']): Html | '' => {
    const those = found.filter((one) => one.outcome === outcome);
    if (those.length === 0) return '';
    return html`<details data-outcome="${outcome}" ${outcome === 'probably-not' ? '' : 'open'}>
      <summary>
        <h3>${say(`schemes.outcome.${outcome}`)} <bdi dir="ltr">(${those.length})</bdi></h3>
      </summary>
      <ul>
        ${those.map((one) => {
          const scheme = byId.get(one.scheme);
          return scheme === undefined ? '' : schemeView(scheme, one, voices);
        })}
      </ul>
    </details>`;
  };
  return html`<section class="results" id="result" tabindex="-1">
    <h2>${say('check.result')}</h2>
    <p role="status">${say('schemes.disclaimer')}</p>
    ${outcomes.map(group)}
    <p data-plan-link hidden>
      <a class="button" href="${plan}" target="_blank" rel="opener">${say('web.planOpen')}</a>
    </p>
    <p><strong>${say('schemes.disclaimer')}</strong></p>
  </section>`;
}

function schemeView(scheme: Scheme, found: Assessment, voices: readonly Voice[]): Html {
  const say = sayer(voices);
  const { decidedBy } = found;
  const [reader = 'nl'] = voices.map(({ language }) => language);
  const source = scheme.sources.find(({ id }) => id === decidedBy?.source) ?? scheme.sources[0];
  return html`<li class="card" data-scheme="${scheme.id}">
    ${beside(voices, (voice, n) => headView(scheme, found, voice, n === 0 ? null : reader))}
    ${openView(found, voices)}
    <p class="contact">
      ${
        source === undefined
          ? ''
          : html`<span lang="nl" dir="ltr"
              >${outside(source.url, `${source.title} (${source.publisher})`)}</span
            >`
      }
      <a href="/documents/${schemeRecordId(scheme)}?language=${reader}">${say('web.wholeText')}</a>
      ${scheme.apply_url === undefined ? '' : outside(scheme.apply_url, say('check.apply'), 'button')}
      <button
        type="button"
        class="quiet"
        data-plan="${planOffer(scheme, voices.at(-1)?.language ?? reader)}"
        hidden
      >
        ${say('web.plan')}
      </button>
    </p>
  </li>`;
}

/** The same in every voice, side by side where there is room: a line never mixes two languages. */
function beside(voices: readonly Voice[], view: (voice: Voice, n: number) => Html): Html {
  return html`<div class="beside">
    ${voices.map(
      (voice, n) =>
        html`<div lang="${htmlLanguage(voice.language)}" dir="${directionOf(voice.language)}">
          ${view(voice, n)}
        </div>`,
    )}
  </div>`;
}

/**
 * What the scheme is, and why it may be for this household.
 *
 * @param said a language in which the scheme stands beside it already; `null`: none
 */
function headView(
  scheme: Scheme,
  { decidedBy }: Assessment,
  { language, t }: Voice,
  said: string | null,
): Html {
  const own = schemeWords(scheme, language);
  const head = html`<div lang="${htmlLanguage(own.language)}" dir="${directionOf(own.language)}">
    <h4>${own.name}</h4>
    <p>${own.description}</p>
  </div>`;
  return html`${own.language === said ? '' : head}
  ${
    decidedBy === null
      ? ''
      : html`<p>
          ${t('check.why')} ${t(`schemes.rule.${decidedBy.rule}`)} ·
          <bdi lang="nl" dir="ltr">${decidedBy.article}</bdi> ${compared(decidedBy, t)}
        </p>`
  }`;
}

/** What is not known yet, folded: of most schemes it is much, and much the same. */
function openView({ missing, notes }: Assessment, voices: readonly Voice[]): Html | '' {
  const told = beside(
    voices,
    ({ t }) =>
      html`${
        missing.length === 0
          ? ''
          : html`<ul>
              ${missing.map((answer) => html`<li>${t(`schemes.missing.${answer}`)}</li>`)}
            </ul>`
      }
      ${notes.map((note) => html`<p class="small">${t(`schemes.notes.${note}`)}</p>`)}`,
  );
  if (missing.length === 0) return notes.length === 0 ? '' : told;
  return html`<details>
    <summary>${sayer(voices)('check.needed')} <bdi dir="ltr">(${missing.length})</bdi></summary>
    ${told}
  </details>`;
}

/** What the page's script puts on the plan: the client's words, the Dutch ones, where it stands. */
function planOffer(scheme: Scheme, reader: string): string {
  const own = schemeWords(scheme, reader);
  const dutch = schemeWords(scheme, 'nl');
  const [source] = scheme.sources;
  return JSON.stringify({
    kind: 'scheme',
    title: own.name,
    language: own.language,
    text: [own.description],
    dutch: [dutch.name, dutch.description],
    sources: [
      { title: scheme.name, url: `/documents/${schemeRecordId(scheme)}` },
      ...(source === undefined ? [] : [{ title: source.title, url: source.url }]),
    ],
  });
}

const inEuros: ReadonlySet<RuleName> = new Set(['income', 'assets']);

/** What was compared: euros of income or assets, years of age. */
function compared(
  { rule, value, limit }: NonNullable<Assessment['decidedBy']>,
  t: TFunction,
): Html {
  const part = (key: string, given: number | undefined): Html | '' => {
    if (given === undefined || !Number.isFinite(given)) return '';
    const shown = inEuros.has(rule) ? euros(given) : String(given);
    return html`· ${t(key)} <bdi dir="ltr">${shown}</bdi>`;
  };
  return html`${part('check.you', value)} ${part('check.limit', limit)}`;
}

type Choice = [value: string, words: string];

/** First fields of a question that are called like it. */
const askedAbove: ReadonlySet<HouseholdField> = new Set(['town', 'kind', 'residence']);

function select(
  check: SchemeCheck,
  name: HouseholdField,
  label: string,
  choices: readonly Choice[],
): Html {
  const { form, voices } = check;
  // The question above says it already; readers of the screen hear it at the field as well.
  const shown = askedAbove.has(name) ? html`class="sr"` : '';
  return html`<p class="entry">
    <label for="${name}" ${shown}>${sayer(voices)(label)}</label>
    <select id="${name}" name="${name}">
      <option value="">${words(voices, 'check.unsaid')}</option>
      ${choices.map(
        ([value, text]) =>
          html`<option value="${value}" ${form[name] === value ? 'selected' : ''}>${text}</option>`,
      )}
    </select>
  </p>`;
}

function input(check: SchemeCheck, name: HouseholdField, label: string): Html {
  const { form, read, voices } = check;
  const say = sayer(voices);
  const wrong = read.faults.includes(name);
  return html`<p class="entry">
    <label for="${name}">${say(label)}</label>
    ${wrong ? html`<strong id="${name}-fault" class="fault">${say('check.fault')}</strong>` : ''}
    <input
      id="${name}"
      name="${name}"
      inputmode="${name === 'childrenAges' ? 'text' : 'decimal'}"
      dir="ltr"
      autocomplete="off"
      maxlength="100"
      value="${form[name] ?? ''}"
      ${wrong ? html`aria-invalid="true" aria-describedby="${name}-fault"` : ''}
    />
  </p>`;
}

/** A text in every voice, one below or beside the other; a repeated one once. */
function sayer(voices: readonly Voice[]): (key: string) => Html {
  return (key) => {
    const [first, ...more] = spoken(voices, key);
    if (first === undefined) return html``;
    if (more.length === 0 && voices.length === 1) return html`${first.text}`;
    return html`<span class="voices"
      >${[first, ...more].map(
        ({ text, language }) =>
          html`<span lang="${htmlLanguage(language)}" dir="${directionOf(language)}"
            >${text}</span
          > `,
      )}</span
    >`;
  };
}

/** The same where no markup may stand. */
function words(voices: readonly Voice[], key: string): string {
  return spoken(voices, key)
    .map(({ text }) => text)
    .join(' · ');
}

function spoken(voices: readonly Voice[], key: string): { text: string; language: string }[] {
  const all = voices.map(({ t, language }) => ({ text: t(key), language }));
  return all.filter(({ text }, n) => all.findIndex((one) => one.text === text) === n);
}
