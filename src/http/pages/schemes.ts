import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv, HttpServices } from '../context.ts';
import { preferredLanguage } from '../errors.ts';
import type { SchemeCheck } from '../scheme-check.ts';
import { checkFields, checkForm, checkResults, readCheck } from '../scheme-check.ts';
import { foot, languageChoices } from './home.ts';
import type { Html } from './layout.ts';
import { icon, page } from './layout.ts';

/**
 * `/schemes` and `/:language/schemes`: six questions about a household, and which schemes may be for
 * it. The answers come by POST, are judged and are gone: no log, no cache, no address holds them.
 */
export function schemePageRoutes(services: HttpServices): Hono<AppEnv> {
  const { messages, gazetteer } = services;
  const languageOf = (c: Context<AppEnv>): string => {
    const wanted = c.req.param('language') ?? c.req.query('language') ?? '';
    return messages.languages.includes(wanted)
      ? wanted
      : preferredLanguage(c.req.header('accept-language'), messages);
  };
  const empty = (c: Context<AppEnv>): Promise<Response> | Response => {
    const town = gazetteer.get(c.req.query('municipality') ?? '')?.id ?? '';
    c.header('vary', 'Accept-Language', { append: true });
    return c.html(schemesPage(languageOf(c), { town }, false, services));
  };
  const filled = async (c: Context<AppEnv>): Promise<Response> => {
    const form = checkForm(Object.fromEntries(new URLSearchParams(await c.req.text())));
    c.header('cache-control', 'no-store');
    return c.html(schemesPage(languageOf(c), form, true, services));
  };
  const tagged = `/:language{(?:${messages.languages.join('|')})}/schemes`;
  return new Hono<AppEnv>()
    .get('/schemes', empty)
    .post('/schemes', filled)
    .get(tagged, empty)
    .post(tagged, filled);
}

function schemesPage(
  language: string,
  form: SchemeCheck['form'],
  sent: boolean,
  services: HttpServices,
): Html {
  const t = services.messages.for(language);
  const read = readCheck(form, services);
  const check: SchemeCheck = {
    form,
    read,
    voices: [{ language, t }],
    services,
    plan: `/${language}/plan`,
  };
  const judged = sent && read.faults.length === 0;
  const title = t('web.schemes');
  const body = html`<div class="panel">
    <header class="bar">
      <a class="brand" href="/${language}"
        >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
      >
      ${languageMenu(language, services)}
    </header>
    <main class="plain scheme-check">
      <h1>${title}</h1>
      ${read.faults.length > 0 ? html`<p class="fault" role="alert">${t('check.fault')}</p>` : ''}
      ${judged ? checkResults(check) : ''}
      <form method="post" action="/${language}/schemes#result" autocomplete="off">
        ${checkFields(check)}
      </form>
      <p>${t('schemes.disclaimer')}</p>
      <p><a href="/${language}">${t('page.back')}</a></p>
    </main>
    ${foot(language, t)}
  </div>`;
  return page(
    {
      language,
      title: `${title} – Wegwijs`,
      description: t('check.intro'),
      body,
      scripts: ['plan.js'],
      styles: ['plan.css'],
    },
    services,
  );
}

function languageMenu(chosen: string, services: HttpServices): Html {
  const t = services.messages.for(chosen);
  return html`<form method="get" action="/schemes">
    <label class="select language">
      ${icon('globe', services)}<span class="sr">${t('page.language')} · Taal · Language</span>
      <span class="chosen" aria-hidden="true">${t('web.lang.own')}</span>
      <select name="language">
        ${languageChoices(services).map(
          ({ tag, own, dutch }) =>
            html`<option value="${tag}" ${tag === chosen ? 'selected' : ''}>
              ${own === dutch ? own : `${own} – ${dutch}`}
            </option>`,
        )}
      </select>
    </label>
    <button type="submit">OK</button>
  </form>`;
}
