import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { directionOf } from '../../domain/languages.ts';
import type { HttpServices } from '../context.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Shell {
  language: string;
  title: string;
  description: string;
  body: Html;
  /** Built files that are loaded; the page must be usable without. */
  scripts?: readonly string[];
  /** Built styles beside those of every page. */
  styles?: readonly string[];
}

/** Scripts that a page begins with; what else is loaded comes through them. */
const entries: ReadonlySet<string> = new Set(['page.js', 'lookup.js', 'plan.js', 'curate.js']);

/** What browsers and CLDR call a language: simple Dutch is Dutch to them. */
export function htmlLanguage(language: string): string {
  return language === 'nl-simple' ? 'nl' : language;
}

/** The frame of every page. Styles and scripts are files: the content policy allows nothing else. */
export function page(shell: Shell, { assetNames }: Pick<HttpServices, 'assetNames'>): Html {
  const { language, title, description, body, scripts = [], styles = [] } = shell;
  const file = (name: string): string => `/${assetNames.get(name) ?? `assets/${name}`}`;
  const preloads = scripts.filter((name) => assetNames.has(name));
  return html`<!doctype html>
    <html lang="${htmlLanguage(language)}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        ${['page.css', ...styles].map(
          (name) => html`<link rel="stylesheet" href="${file(name)}" />`,
        )}
        <link rel="icon" href="${file('favicon.svg')}" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest?language=${language}" />
        ${preloads.map((name) => html`<link rel="modulepreload" href="${file(name)}" />`)}
        ${scripts
          .filter((name) => entries.has(name))
          .map((name) => html`<script type="module" src="${file(name)}"></script>`)}
      </head>
      <body class="wegwijs">
        ${body}
      </body>
    </html>`;
}

/** A pictogram of the built sprite; never without its word. */
export function icon(name: string, { assetNames }: Pick<HttpServices, 'assetNames'>): Html {
  const sprite = assetNames.get('icons.svg');
  if (sprite === undefined) return html``;
  return html`<svg class="icon" data-icon="${name}" aria-hidden="true">
    <use href="/${sprite}#${name}"></use>
  </svg>`;
}
