import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Role } from '../../domain/desk.ts';
import { holds } from '../../desk/roles.ts';
import { preferredLanguage } from '../errors.ts';
import type { Html } from '../pages/layout.ts';
import { icon, page } from '../pages/layout.ts';
import { keep, kept } from './cookies.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import type { DeskLanguage, DeskText, Say } from './texts.ts';
import { deskLanguages, deskTexts } from './texts.ts';

export interface DeskView {
  title: DeskText;
  body: Html;
  /** Something went wrong: told first, and by screen readers at once. */
  fault?: DeskText | undefined;
  status?: 200 | 400 | 401 | 404 | 409;
  /** Name of a built script with a style of the same name; the page must be usable without. */
  script?: 'lookup' | 'plan' | 'curate';
}

/** Chosen by a link, kept by a cookie, else what the browser prefers. */
export function languageOf(c: Context<StaffEnv>, services: DeskHttpServices): DeskLanguage {
  const asked = c.req.query('language');
  const chosen = deskLanguages.find((tag) => tag === asked);
  if (chosen !== undefined) {
    keep(c, services.desk, 'language', chosen);
    return chosen;
  }
  const before = kept(c, services.desk, 'language');
  const wanted = before ?? preferredLanguage(c.req.header('accept-language'), services.messages);
  return wanted === 'en' ? 'en' : 'nl';
}

export function sayIn(c: Context<StaffEnv>, services: DeskHttpServices): Say {
  return deskTexts(languageOf(c, services));
}

/** A page of the desk; who is logged in sees the way to the others. */
export async function deskPage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  { title, body, fault, status = 200, script }: DeskView,
): Promise<Response> {
  const language = languageOf(c, services);
  const say = deskTexts(language);
  // Before the guard there is nobody, whatever the type says.
  const staff = c.get('staff') as StaffEnv['Variables']['staff'] | undefined;
  const shown = page(
    {
      language,
      title: `${say(title)} – Wegwijs`,
      description: say('description'),
      ...(script === undefined ? {} : { scripts: [`${script}.js`], styles: [`${script}.css`] }),
      body: html`<div class="panel desk">
        <header class="bar">
          <a class="brand" href="/desk"
            >${icon('signpost', services)}<b translate="no">Wegwijs</b>
            <span>${say('desk')}</span></a
          >
          ${staff === undefined ? '' : ways(c.req.path, staff.account.grants, say)}
          ${languageLink(language, staff === undefined ? '/desk/login' : '/desk', say)}
        </header>
        <main class="plain">
          <h1>${say(title)}</h1>
          ${fault === undefined ? '' : html`<p class="fault" role="alert">${say(fault)}</p>`}
          ${body}
        </main>
      </div>`,
    },
    services,
  );
  return c.html(await shown, status);
}

function languageLink(language: DeskLanguage, path: string, say: Say): Html {
  const other = language === 'nl' ? 'en' : 'nl';
  return html`<a href="${path}?language=${other}" lang="${other}">${say('language')}</a>`;
}

/** The pages that somebody may open; the one that is open says so. */
function ways(here: string, grants: Parameters<typeof holds>[0], say: Say): Html {
  const all: [path: string, title: DeskText, role: Role][] = [
    ['/desk', 'desk', 'desk'],
    ['/desk/lookup', 'lookUp', 'desk'],
    ['/desk/schemes', 'schemes', 'desk'],
    ['/desk/plan', 'plan', 'desk'],
    ['/desk/notices', 'notices', 'desk'],
    ['/desk/work', 'work', 'desk'],
    ['/desk/gaps', 'gaps', 'desk'],
    ['/desk/curate', 'curate', 'editor'],
    ['/desk/accounts', 'accounts', 'admin'],
    ['/desk/audit', 'audit', 'admin'],
  ];
  const open = all.filter(([, , role]) => holds(grants, role, null));
  return html`<nav aria-label="${say('desk')}">
    ${open.map(
      ([path, title]) =>
        html`<a href="${path}" ${isWithin(here, path) ? html`aria-current="page"` : ''}
          >${say(title)}</a
        > `,
    )}
  </nav>`;
}

function isWithin(here: string, path: string): boolean {
  return here === path || (path !== '/desk' && here.startsWith(`${path}/`));
}

/** A labelled field. */
export function field(
  label: string,
  name: string,
  attributes: { type?: string; autocomplete: string; value?: string; hint?: string },
): Html {
  const { type = 'text', autocomplete, value = '', hint } = attributes;
  return html`<p class="entry">
    <label for="${name}">${label}</label>
    ${hint === undefined ? '' : html`<small id="${name}-hint">${hint}</small>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      maxlength="200"
      required
      ${hint === undefined ? '' : html`aria-describedby="${name}-hint"`}
    />
  </p>`;
}

/** A form that only our page can send. */
export function form(action: string, csrf: string, body: Html): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="csrf" value="${csrf}" />
    ${body}
  </form>`;
}
