import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { TFunction } from 'i18next';
import { directionOf } from '../../domain/languages.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Shell {
  language: string;
  title: string;
  t: TFunction;
  body: Html;
  /** Scripts of the page; it must be usable without. */
  script?: string | undefined;
}

/** The frame of every page. */
export function page({ language, title, t, body, script }: Shell): Html {
  const tag = language === 'nl-simple' ? 'nl' : language;
  return html`<!doctype html>
    <html lang="${tag}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${t('page.tagline')}" />
        <link rel="stylesheet" href="/assets/page.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        ${script === undefined ? '' : html`<script type="module" src="/assets/${script}"></script>`}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
