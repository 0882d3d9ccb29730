import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { WegwijsPanel } from '../elements/panel.ts';
import { topics } from '../shared/icons.ts';
import { icon } from './icon.ts';
import { sentence } from './text.ts';

/** What a visitor sees first: who speaks, and six questions to tap. */
export function startView(panel: WegwijsPanel): TemplateResult {
  const { t, settings, language } = panel;
  return html`<section class="start" part="start">
    <h1 tabindex="-1">${settings.greeting[language] ?? t('start.greeting')}</h1>
    <p class="lead">${t('start.explain')}</p>
    <ul class="questions">
      ${startQuestions(panel).map(
        ({ topic, word, question }) =>
          html`<li>
            <button
              type="button"
              class="question"
              part="question"
              @click=${() => {
                panel.ask(question);
              }}
            >
              ${icon(topic)}<span><b>${word}</b><span>${question}</span></span>
            </button>
          </li>`,
      )}
    </ul>
    <p class="computer">
      ${icon('info')}<span>${t('page.computer')} ${sentence(privacySentence(panel))}</span>
    </p>
  </section>`;
}

interface StartQuestion {
  topic: (typeof topics)[number];
  word: string;
  question: string;
}

/** The site's own questions where the operator wrote some in this language. */
function startQuestions({ t, settings, language }: WegwijsPanel): StartQuestion[] {
  const own = settings.questions[language];
  return topics
    .map((topic, n) => ({
      topic,
      word: t(`topic.${topic}`),
      question: own === undefined ? t(`first.${topic}`) : (own[n] ?? ''),
    }))
    .filter(({ question }) => question !== '');
}

/** Said from the operator's settings, never promised blindly. */
export function privacySentence({ t, settings }: WegwijsPanel): string {
  const { remote, kept = null } = settings;
  if (kept === null)
    return remote === null ? t('privacy.local') : t('privacy.remote', { host: remote });
  const where = remote === null ? t('privacy.here') : t('privacy.sent', { host: remote });
  return `${t('privacy.kept', { days: kept })} ${where}`;
}
