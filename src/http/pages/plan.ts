import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AppEnv, HttpServices } from '../context.ts';
import { preferredLanguage } from '../errors.ts';
import { planView } from '../plan-view.ts';
import { foot } from './home.ts';
import type { Html } from './layout.ts';
import { icon, page } from './layout.ts';

/** `/plan` and `/:language/plan`: what a visitor put together in this tab, to order and to print. */
export function planPageRoutes(services: HttpServices): Hono<AppEnv> {
  const { messages } = services;
  return new Hono<AppEnv>()
    .get('/plan', (c) => {
      c.header('vary', 'Accept-Language', { append: true });
      const language = preferredLanguage(c.req.header('accept-language'), messages);
      return c.html(planPage(language, services));
    })
    .get(`/:language{(?:${messages.languages.join('|')})}/plan`, (c) =>
      c.html(planPage(c.req.param('language'), services)),
    );
}

function planPage(language: string, services: HttpServices): Html {
  const t = services.messages.for(language);
  const title = t('plan.title');
  const body = html`<div class="panel">
    <header class="bar">
      <a class="brand" href="/${language}"
        >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
      >
    </header>
    <main class="plain plan">
      <h1>${title}</h1>
      <p class="aside">${t('plan.intro')}</p>
      ${planView([language, 'nl'], services.messages)}
      <p class="aside"><a href="/${language}/schemes">${t('web.schemes')}</a></p>
    </main>
    ${foot(language, t)}
  </div>`;
  const files = { scripts: ['plan.js'], styles: ['plan.css'] };
  const description = t('plan.intro');
  return page({ language, title: `${title} – Wegwijs`, description, body, ...files }, services);
}
