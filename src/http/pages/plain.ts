import { html } from 'hono/html';
import type { TFunction } from 'i18next';
import { fewest } from '../../desk/gaps.ts';
import { privacyFacts } from '../../desk/retention.ts';
import type { HttpServices } from '../context.ts';
import { foot, privacySentence, whereItGoes } from './home.ts';
import type { Html } from './layout.ts';
import { icon, page } from './layout.ts';

export const plainPages = ['about', 'privacy', 'accessibility'] as const;
export type PlainPage = (typeof plainPages)[number];

/** About, privacy, accessibility: a few sentences in the visitor's language, from the settings. */
export function plainPage(name: PlainPage, language: string, services: HttpServices): Html {
  const t = services.messages.for(language);
  const sentences = {
    about: ['about.what', 'about.how', 'about.mistakes', 'about.translation', 'about.free'],
    privacy: [
      'privacy.cookies',
      'privacy.hidden',
      'privacy.log',
      'privacy.feedback',
      'privacy.device',
      'privacy.voice',
    ],
    accessibility: ['accessibility.aim', 'accessibility.how', 'accessibility.problem'],
  }[name].map((key) => t(`web.${key}`));
  const first = name === 'privacy' ? [privacyFirst(services, t), ...keptForDesk(services, t)] : [];
  const title = t(`web.${name}.title`);
  const body = html`<header class="bar">
      <a class="brand" href="/${language}"
        >${icon('signpost', services)}<b translate="no">Wegwijs</b></a
      >
    </header>
    <main class="plain">
      <h1>${title}</h1>
      ${[...first, ...sentences].map((sentence) => html`<p>${sentence}</p>`)}
      <p><a href="/${language}">${t('page.back')}</a></p>
    </main>
    ${foot(language, t)}`;
  const description = sentences[0] ?? title;
  return page({ language, title: `${title} – Wegwijs`, description, body }, services);
}

/** Where questions are kept, a sentence of its own tells how long. */
function privacyFirst(services: HttpServices, t: TFunction): string {
  const keeps = services.desk?.keepQuestionDays != null;
  return keeps ? whereItGoes(services, t) : privacySentence(services, t);
}

/** What a visitor leaves who asks for a code, and what is kept of others; nothing without a desk. */
function keptForDesk({ desk }: HttpServices, t: TFunction): string[] {
  if (desk === null) return [];
  const { retentionDays, keepQuestionDays: days } = desk;
  return [
    t('desk.privacy', { ...privacyFacts(retentionDays) }),
    ...(days === null ? [] : [t('desk.keptQuestions', { days })]),
    t('desk.grouped', { fewest }),
  ];
}

/** The card that a phone shows when the page is installed. */
export function webManifest(language: string, services: HttpServices): object {
  const t = services.messages.for(language);
  const favicon = services.assetNames.get('favicon.svg');
  return {
    name: 'Wegwijs',
    short_name: 'Wegwijs',
    description: t('page.tagline'),
    lang: language === 'nl-simple' ? 'nl' : language,
    start_url: `/${language}`,
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b5563',
    icons:
      favicon === undefined ? [] : [{ src: `/${favicon}`, sizes: 'any', type: 'image/svg+xml' }],
  };
}
