import { html } from 'hono/html';
import type { HttpServices } from '../context.ts';
import { foot } from './home.ts';
import type { Html } from './layout.ts';
import { icon, page } from './layout.ts';

/** One sentence (what went wrong, thanks) with the way back, for whoever came with a browser. */
export function sentencePage(sentence: string, language: string, services: HttpServices): Html {
  const t = services.messages.for(language);
  const body = html`<header class="bar">
      <a class="brand" href="/${language}"
        >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
      >
    </header>
    <main class="plain">
      <h1>${sentence}</h1>
      <p><a href="/${language}">${t('page.back')}</a></p>
    </main>
    ${foot(language, t)}`;
  return page({ language, title: 'Wegwijs', description: t('page.tagline'), body }, services);
}
