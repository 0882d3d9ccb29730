import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Account } from '../../domain/desk.ts';
import type { Language } from '../../domain/languages.ts';
import { isLanguage } from '../../domain/languages.ts';
import type { CurateServices } from '../../desk/curate.ts';
import {
  approveAndPublish,
  cardNow,
  conflictOf,
  mayApprove,
  mayPropose,
  mayReject,
  propose,
  readDrafts,
  readVersion,
  reject,
  townOf,
} from '../../desk/curate.ts';
import { cardOfAnswer, formOfAnswer, suggestedId } from '../../desk/curate-begin.ts';
import type { CheckContext } from '../../desk/curate-check.ts';
import { checkDraft, hasErrors } from '../../desk/curate-check.ts';
import type { CardForm, FieldFault } from '../../desk/curate-form.ts';
import { cardOfForm, formFrom, formOfCard, mergeForms } from '../../desk/curate-form.ts';
import type { Draft } from '../../desk/curate-state.ts';
import { cardDigest } from '../../desk/curate-yaml.ts';
import { readCode } from '../../desk/receipt-code.ts';
import { viewReceipt } from '../../desk/receipts.ts';
import { staff } from '../../desk/services.ts';
import type { Card } from '../../knowledge/cards.ts';
import { redact } from '../../triage/redact.ts';
import type { Html } from '../pages/layout.ts';
import { check } from '../schemas.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { cardFormView, scopesFor } from './curate-form-view.ts';
import type { Names } from './curate-view.ts';
import {
  diffView,
  draftList,
  faultList,
  nameOf,
  previewChoice,
  previewView,
  threeWayView,
} from './curate-view.ts';
import { formOf, nothingHere, roleOnly } from './guard.ts';
import { perMinute } from './limits.ts';
import type { DeskView } from './page.ts';
import { deskPage, field, form, sayIn } from './page.ts';
import type { Say } from './texts.ts';

/** Questions that one editor may have answered, and codes that one may try. */
const begunPerMinute = 30;

const beginForm = z.object({
  question: z.string().trim().max(2_000).default(''),
  code: z.string().max(40).default(''),
  municipality: z.string().max(60).default(''),
});
const noteForm = z.object({ note: z.string().max(1_000).default('') });

type Shown = Pick<DeskView, 'fault' | 'status'> & { before?: Html | '' };
/** What a form of a card begins with. */
interface Begun {
  form: CardForm;
  base: Card | undefined;
  /** As it was asked, personal data hidden: also where its language gets no text yet. */
  question?: string;
}

/** What a form holds beside the card. */
interface Filled {
  faults: readonly FieldFault[];
  note: string;
  /** A language to open. */
  add?: string | undefined;
}

/**
 * `/desk/curate`: editors put answers right, and pass what others wrote. A draft of another town does
 * not exist for them; national ones everybody may write, and an editor of all towns passes.
 */
export function curateRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const pages = new CuratePages(services);
  return new Hono<StaffEnv>()
    .use('/curate', roleOnly('editor'))
    .use('/curate/*', roleOnly('editor'))
    .get('/curate', (c) => pages.list(c))
    .get('/curate/new', (c) => pages.begin(c))
    .post(
      '/curate/new',
      perMinute<StaffEnv>(begunPerMinute, (c) => c.var.staff.account.id),
      (c) => pages.begun(c),
    )
    .get('/curate/cards/:card', (c) => pages.card(c))
    .get('/curate/cards/:card/edit', (c) => pages.edit(c))
    .post('/curate/cards/:card/withdraw', (c) => pages.withdraw(c))
    .post('/curate/drafts', (c) => pages.handIn(c))
    .get('/curate/drafts/:version', (c) => pages.draft(c))
    .post('/curate/drafts/:version/approve', (c) => pages.approve(c))
    .post('/curate/drafts/:version/reject', (c) => pages.reject(c));
}

class CuratePages {
  readonly #services: DeskHttpServices;
  readonly #work: CurateServices;

  constructor(services: DeskHttpServices) {
    this.#services = services;
    const { store } = services.desk;
    this.#work = { store, clock: services.clock, curation: services.curation };
  }

  async list(c: Context<StaffEnv>): Promise<Response> {
    const say = sayIn(c, this.#services);
    const drafts = (await readDrafts(this.#work.store))
      .filter((draft) => maySee(c, draft))
      .reverse();
    const parts = { names: await this.#names(), say, services: this.#services };
    const of = (...statuses: Draft['status'][]): Draft[] =>
      drafts.filter(({ status }) => statuses.includes(status));
    const overtaken = await this.#overtaken(of('published'));
    const body = html`<p>${say('curate.hint')}</p>
      <p><a class="button" href="/desk/curate/new">${say('curateNew')}</a></p>
      ${draftList('curate.waiting', of('waiting', 'approved'), parts)}
      ${overtaken.length === 0 ? '' : draftList('curate.overtaken', overtaken, parts)}
      ${draftList('curate.published', of('published'), parts)}
      ${draftList('curate.closed', of('rejected', 'replaced').slice(0, 50), parts)}`;
    return this.#page(c, 'curate', body);
  }

  /** Published ones whose card the corpus has changed since: visitors do not read that change. */
  async #overtaken(drafts: readonly Draft[]): Promise<Draft[]> {
    const found: Draft[] = [];
    for (const draft of drafts) {
      const version = await readVersion(this.#work.store, draft);
      const now = await cardNow(this.#work, draft.card);
      if (version !== null && conflictOf(draft, version, now) !== null) found.push(draft);
    }
    return found;
  }

  /** Where a correction begins: a question, a visitor's code, or a card. */
  begin(c: Context<StaffEnv>, shown: Shown = {}): Promise<Response> {
    const say = sayIn(c, this.#services);
    const { csrf, account } = c.var.staff;
    const scopes = this.#scopes(account);
    const body = html`${form(
        '/desk/curate/new',
        csrf,
        html`<p class="entry wide">
            <label for="question">${say('curate.typeQuestion')}</label>
            <textarea id="question" name="question" rows="2" maxlength="2000" required></textarea>
          </p>
          <p class="entry">
            <label for="municipality">${say('town')}</label>
            <select id="municipality" name="municipality">
              <option value="">${say('curate.national')}</option>
              ${scopes.map(
                (id) =>
                  html`<option value="${id}">
                    ${this.#services.gazetteer.get(id)?.name ?? id}
                  </option>`,
              )}
            </select>
          </p>
          <button class="primary">${say('curate.ask')}</button>`,
      )}
      <h2>${say('curate.fromReceipt')}</h2>
      ${form(
        '/desk/curate/new',
        csrf,
        html`${field(say('code'), 'code', { autocomplete: 'off', hint: say('codeHint') })}
          <button class="quiet">${say('open')}</button>`,
      )}
      <h2>${say('curate.existing')}</h2>
      ${cardMenu(
        this.#services.curation
          .served()
          .filter(({ scope }) => mayPropose(account.grants, scope === 'nl' ? null : scope)),
      )}`;
    return this.#page(c, 'curateNew', body, shown);
  }

  /** The answer to a question, or of a visitor's receipt, as the beginning of a card. */
  async begun(c: Context<StaffEnv>): Promise<Response> {
    const { question, code, municipality } = check(beginForm, await formOf(c));
    const { account } = c.var.staff;
    if (code === '' && question === '') return this.begin(c);
    const begun =
      code === ''
        ? await this.#beginFromQuestion(c, question, municipality)
        : await this.#beginFromReceipt(account, code);
    if (begun === null) return this.begin(c, { fault: 'noReceipt', status: 404 });
    if (begun.base !== undefined && !mayPropose(account.grants, townOf(begun.base)))
      begun.base = undefined;
    const say = sayIn(c, this.#services);
    const fault = begun.form.sources.length === 0 ? 'curate.noAnswer' : undefined;
    const before = html`<blockquote dir="auto">${begun.question}</blockquote>
      ${begun.base === undefined ? '' : html`<p>${say('curate.isCard')}</p>`}`;
    return this.#formPage(c, begun, { faults: [], note: '' }, { fault, before });
  }

  async #beginFromQuestion(
    c: Context<StaffEnv>,
    typed: string,
    municipality: string,
  ): Promise<Begun> {
    const { account } = c.var.staff;
    const town = this.#scopes(account).find((id) => id === municipality);
    const question = redact(typed.toWellFormed().replaceAll('\0', ' ')).text;
    const answer = await this.#services.answer(
      { question, municipality: town },
      { signal: c.req.raw.signal },
    );
    return this.#beginFrom(answer, question, town ?? 'nl');
  }

  async #beginFromReceipt(account: Account, typed: string): Promise<Begun | null> {
    const code = readCode(typed);
    const opened =
      code === null ? null : await viewReceipt(deskServices(this.#services), account, code);
    if (opened === null) return null;
    const { answer, question, municipality } = opened.receipt;
    const scope =
      municipality !== null && mayPropose(account.grants, municipality) ? municipality : 'nl';
    return this.#beginFrom(answer, question, scope);
  }

  #beginFrom(answer: Parameters<typeof formOfAnswer>[0], question: string, scope: string): Begun {
    const served = this.#services.curation.served();
    const base = cardOfAnswer(answer, served);
    if (base !== undefined) return { base, question, form: formOfCard(base) };
    const id = suggestedId(question, scope);
    const isFree = served.every((card) => card.id !== id);
    return {
      ...{ base, question },
      form: { ...formOfAnswer(answer, question, scope), id: isFree ? id : '' },
    };
  }

  /** What visitors read of a card, and every proposal that there was for it. */
  async card(c: Context<StaffEnv>): Promise<Response> {
    const id = c.req.param('card') ?? '';
    const { served, published } = await cardNow(this.#work, id);
    if (served === undefined || !mayPropose(c.var.staff.account.grants, townOf(served)))
      throw nothingHere();
    const say = sayIn(c, this.#services);
    const drafts = (await readDrafts(this.#work.store, id)).reverse();
    const language = previewLanguage(c);
    const body = html`<p>
        <a class="button" href="/desk/curate/cards/${id}/edit">${say('curate.change')}</a>
      </p>
      ${
        published === undefined
          ? ''
          : form(
              `/desk/curate/cards/${id}/withdraw`,
              c.var.staff.csrf,
              html`<button class="quiet">${say('curate.takeBack')}</button>`,
            )
      }
      ${previewChoice(`/desk/curate/cards/${id}`, language, say)}
      ${previewView(served, language, this.#services, say)}
      ${faultList(checkDraft(served, served, this.#context()), say)}
      ${draftList('curate.history', drafts, {
        names: await this.#names(),
        say,
        services: this.#services,
      })}`;
    return this.#page(c, 'curateCard', body);
  }

  /** The form of a card; `on` merges a draft that has come into conflict into what is there now. */
  async edit(c: Context<StaffEnv>): Promise<Response> {
    const id = c.req.param('card') ?? '';
    const now = await cardNow(this.#work, id);
    const draft = await this.#draft(c, c.req.query('on') ?? '').catch(() => null);
    const version = draft?.card === id ? await readVersion(this.#work.store, draft) : null;
    const base = now.served;
    const own = version?.card ?? base;
    if (own === undefined || !mayPropose(c.var.staff.account.grants, townOf(own)))
      throw nothingHere();
    const merged =
      base !== undefined && version?.card != null && version.base !== null
        ? mergeForms(formOfCard(version.base), formOfCard(base), formOfCard(version.card))
        : formOfCard(own);
    return this.#formPage(c, { form: merged, base }, { faults: [], note: '' });
  }

  /** Looks at a form, or keeps it as a proposal; nothing that has an error is kept. */
  async handIn(c: Context<StaffEnv>): Promise<Response> {
    const fields = await formOf(c);
    const { account } = c.var.staff;
    const filled = formFrom(fields);
    const { note } = check(noteForm, { note: fields['note']?.toWellFormed().replaceAll('\0', '') });
    const now = await cardNow(this.#work, filled.id);
    // Another town's card is not theirs to change; to them it is a name that is taken.
    const begun = fields['base'] ?? '';
    const base = begun === '' ? undefined : now.served;
    const scope = base?.scope ?? filled.scope;
    if (!mayPropose(account.grants, scope === 'nl' ? null : scope)) throw nothingHere();
    if (fields['action'] === 'add')
      return this.#formPage(c, { form: filled, base }, { faults: [], note, add: fields['add'] });
    const { card, faults } = this.#checked(filled, base);
    const view = { faults, note };
    const changed = base !== undefined && begun !== cardDigest(base);
    if (changed) {
      const say = sayIn(c, this.#services);
      const before = diffView(base, card, say);
      return this.#formPage(c, { form: filled, base }, view, {
        fault: 'curate.changedMeanwhile',
        status: 409,
        before,
      });
    }
    if (card === null || hasErrors(faults))
      return this.#formPage(c, { form: filled, base }, view, {
        fault: 'curate.faults',
        status: 400,
      });
    if (fields['action'] !== 'propose')
      return this.#previewPage(c, { form: filled, base }, card, view);
    const proposal = { id: card.id, card, municipality: townOf(card), note: note || undefined };
    const version = await propose(this.#work, staff(account), proposal);
    return c.redirect(`/desk/curate/drafts/${version}`, 303);
  }

  async withdraw(c: Context<StaffEnv>): Promise<Response> {
    const id = c.req.param('card') ?? '';
    const { published } = await cardNow(this.#work, id);
    const { account } = c.var.staff;
    if (published === undefined || !mayPropose(account.grants, townOf(published.card)))
      throw nothingHere();
    const municipality = townOf(published.card);
    const version = await propose(this.#work, staff(account), { id, card: null, municipality });
    return c.redirect(`/desk/curate/drafts/${version}`, 303);
  }

  /** A proposal: what it changes, how it reads, what the check says, and who may decide. */
  async draft(c: Context<StaffEnv>, shown: Shown = {}): Promise<Response> {
    const draft = await this.#draft(c, c.req.param('version') ?? '');
    const version = await readVersion(this.#work.store, draft);
    if (version === null) throw nothingHere();
    const say = sayIn(c, this.#services);
    const now = await cardNow(this.#work, draft.card);
    const closed = ['rejected', 'replaced'].includes(draft.status);
    const conflict = closed ? null : conflictOf(draft, version, now);
    const language = previewLanguage(c);
    const after = version.card ?? (draft.takesBack ? (now.shipped ?? null) : null);
    const body = html`${this.#facts(draft, await this.#names(), say)}
    ${
      conflict === null
        ? ''
        : html`<p class="fault" role="alert">${say('curate.conflict')}</p>
            ${threeWayView(version.base, conflict, version.card, say)}
            ${
              version.card === null
                ? ''
                : html`<p>
                    <a
                      class="button"
                      href="/desk/curate/cards/${draft.card}/edit?on=${draft.version}"
                      >${say('curate.resolve')}</a
                    >
                  </p>`
            }`
    }
    ${diffView(version.base, after, say)}
    ${
      after === null
        ? ''
        : html`${previewChoice(`/desk/curate/drafts/${draft.version}`, language, say)}
          ${previewView(after, language, this.#services, say)}
          ${faultList(checkDraft(after, version.base ?? undefined, this.#context(draft.card)), say)}`
    }
    ${this.#decisions(c, draft, conflict === null, say)}`;
    return this.#page(c, 'curateDraft', body, shown);
  }

  async approve(c: Context<StaffEnv>): Promise<Response> {
    const draft = await this.#draft(c, c.req.param('version') ?? '');
    const { account } = c.var.staff;
    if (!mayApprove(account, draft)) throw nothingHere();
    const version = await readVersion(this.#work.store, draft);
    const { card, base } = version ?? { card: null, base: null };
    const faults =
      card === null ? [] : checkDraft(card, base ?? undefined, this.#context(draft.card));
    if (hasErrors(faults)) return this.draft(c, { fault: 'curate.faults', status: 409 });
    const decision = await approveAndPublish(this.#work, account, draft, await noteOf(c));
    if (decision !== 'done')
      return this.draft(c, {
        fault: decision === 'conflict' ? 'curate.conflict' : 'curate.late',
        status: 409,
      });
    return c.redirect(`/desk/curate/drafts/${draft.version}`, 303);
  }

  async reject(c: Context<StaffEnv>): Promise<Response> {
    const draft = await this.#draft(c, c.req.param('version') ?? '');
    if (!mayReject(c.var.staff.account, draft)) throw nothingHere();
    if (!['waiting', 'approved'].includes(draft.status))
      return this.draft(c, { fault: 'curate.late', status: 409 });
    await reject(this.#work, c.var.staff.account, draft, await noteOf(c));
    return c.redirect(`/desk/curate/drafts/${draft.version}`, 303);
  }

  /** A draft of their own towns, or a national one; others do not exist. */
  async #draft(c: Context<StaffEnv>, version: string): Promise<Draft> {
    const draft = (await readDrafts(this.#work.store)).find((one) => one.version === version);
    if (draft === undefined || !maySee(c, draft)) throw nothingHere();
    return draft;
  }

  #facts(draft: Draft, names: Names, say: Say): Html {
    const { title, card, status, author, note, decidedBy, decision, takesBack } = draft;
    return html`<p>
        <b>${title}</b><br />${card} · ${say(`curate.status.${status}`)}<br />
        ${say('curate.by')}:
        ${nameOf(author, names, say)}${note === undefined ? '' : html` – ${note}`}
        ${
          decidedBy === undefined
            ? ''
            : html`<br />${say('curate.decidedBy')}:
                ${nameOf(decidedBy, names, say)}${decision === undefined ? '' : html` – ${decision}`}`
        }
      </p>
      ${takesBack ? html`<p>${say('curate.takesBack')}</p>` : ''}`;
  }

  #decisions(c: Context<StaffEnv>, draft: Draft, publishable: boolean, say: Say): Html | '' {
    if (!['waiting', 'approved'].includes(draft.status)) return '';
    const { account, csrf } = c.var.staff;
    const path = `/desk/curate/drafts/${draft.version}`;
    const own = draft.author === account.id;
    const note = (id: string): Html =>
      html`<p class="entry">
        <label for="${id}">${say('curate.note')}</label>
        <input id="${id}" name="note" maxlength="1000" autocomplete="off" />
      </p>`;
    return html`<section>
      ${own ? html`<p>${say('curate.ownDraft')}</p>` : ''}
      ${!own && !mayApprove(account, draft) ? html`<p>${say('curate.nationalDraft')}</p>` : ''}
      ${
        publishable && mayApprove(account, draft)
          ? form(
              `${path}/approve`,
              csrf,
              html`${note('approve-note')}<button class="primary">
                  ${say('curate.approve')}
                </button>`,
            )
          : ''
      }
      ${
        mayReject(account, draft)
          ? form(
              `${path}/reject`,
              csrf,
              html`${note('reject-note')}<button class="quiet">
                  ${say(own ? 'curate.withdrawOwn' : 'curate.reject')}
                </button>`,
            )
          : ''
      }
    </section>`;
  }

  #checked(filled: CardForm, base: Card | undefined): { card: Card | null; faults: FieldFault[] } {
    const today = this.#services.clock.now().toISOString().slice(0, 10);
    const { card, faults } = cardOfForm(filled, base, today);
    return { card, faults: card === null ? faults : checkDraft(card, base, this.#context()) };
  }

  /** @param own a card whose own presence is no fault of it */
  #context(own?: string): CheckContext {
    const { gazetteer, curation } = this.#services;
    const served = new Map(curation.served().map((card) => [card.id, card]));
    return {
      recordOf: (id) => this.#services.recordOf(id),
      cardOf: (id) => (id === own ? undefined : (served.get(id) ?? curation.shipped(id))),
      isTown: (id) => gazetteer.get(id)?.id === id,
    };
  }

  #previewPage(c: Context<StaffEnv>, begun: Begun, card: Card, view: Filled): Promise<Response> {
    const say = sayIn(c, this.#services);
    const [other] = Object.keys(card.text).filter((tag) => !tag.startsWith('nl'));
    const language =
      begun.base === undefined && other !== undefined && isLanguage(other) ? other : 'nl';
    const before = html`${previewView(card, language, this.#services, say)}
    ${diffView(begun.base ?? null, card, say)} ${faultList(view.faults, say)}`;
    return this.#formPage(c, begun, view, { before });
  }

  #formPage(
    c: Context<StaffEnv>,
    { form: filled, base }: Begun,
    { faults, note, add = '' }: Filled,
    { before = '', ...shown }: Shown = {},
  ): Promise<Response> {
    const say = sayIn(c, this.#services);
    const { csrf, account } = c.var.staff;
    const view = {
      ...{ form: filled, faults, note, isNew: base === undefined },
      base: base === undefined ? '' : cardDigest(base),
      add: isLanguage(add) ? add : undefined,
      scopes: this.#scopes(account),
    };
    const body = html`${before} ${cardFormView(view, csrf, say, this.#services)}`;
    return this.#page(c, 'curateEdit', body, shown);
  }

  #page(
    c: Context<StaffEnv>,
    title: DeskView['title'],
    body: Html,
    shown: Shown = {},
  ): Promise<Response> {
    const { fault, status } = shown;
    return deskPage(c, this.#services, {
      title,
      body,
      script: 'curate',
      ...(fault === undefined ? {} : { fault }),
      ...(status === undefined ? {} : { status }),
    });
  }

  #scopes({ grants }: Account): string[] {
    return scopesFor(this.#services, (town) => mayPropose(grants, town));
  }

  async #names(): Promise<Names> {
    const accounts = await this.#work.store.accounts();
    return new Map(accounts.map(({ id, name }) => [id, name]));
  }
}

/** Cards by topic, folded, each by the question that it answers. */
function cardMenu(cards: readonly Card[]): Html[] {
  const topics = [...new Set(cards.map(({ topic }) => topic))].sort();
  return topics.map((topic) => {
    const those = cards.filter((card) => card.topic === topic);
    return html`<details>
      <summary lang="nl">${topic.replaceAll('-', ' ')} (${those.length})</summary>
      <ul>
        ${those.map(
          ({ id, text }) =>
            html`<li>
              <a href="/desk/curate/cards/${id}" lang="nl">${text.nl?.questions[0] ?? id}</a>
              <small>${id}</small>
            </li>`,
        )}
      </ul>
    </details>`;
  });
}

function maySee(c: Context<StaffEnv>, { municipality }: Draft): boolean {
  return mayPropose(c.var.staff.account.grants, municipality);
}

function previewLanguage(c: Context<StaffEnv>): Language {
  const asked = c.req.query('in') ?? 'nl';
  return isLanguage(asked) ? asked : 'nl';
}

async function noteOf(c: Context<StaffEnv>): Promise<string | undefined> {
  const { note } = check(noteForm, await formOf(c));
  return note.toWellFormed().replaceAll('\0', '').trim() || undefined;
}
