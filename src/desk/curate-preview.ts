import type { Answer, Notice } from '../domain/answer.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { Language } from '../domain/languages.ts';
import { directionOf } from '../domain/languages.ts';
import { composeCard } from '../answer/compose-card.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText } from '../knowledge/cards.ts';

export interface PreviewServices {
  recordOf(id: string): KnowledgeRecord | undefined;
  /** Words of a language. */
  words(language: string): (key: string, values?: Record<string, unknown>) => string;
  /** A town's name. */
  townName(id: string): string;
}

/**
 * What a visitor of this language would be answered from the card, by the very code that answers: in
 * Dutch where there is no current translation. Not signed, so that nothing can be made of it.
 *
 * @returns `null` for a card without Dutch
 */
export function previewAnswer(
  card: Card,
  language: Language,
  { recordOf, words, townName }: PreviewServices,
): Answer | null {
  const own = currentText(card, language);
  const text = own ?? card.text.nl;
  if (text === undefined) return null;
  const t = words(language);
  const intro =
    card.scope === 'nl'
      ? t('answer.intro.national')
      : t('answer.intro.municipal', { municipality: townName(card.scope) });
  const { claims, citations } = composeCard(
    card,
    text,
    own === undefined ? 'nl' : language,
    recordOf,
  );
  return {
    ...{ id: 'preview', status: 'answered', mode: 'embedded' },
    ...{ language, direction: directionOf(language) },
    municipality: card.scope === 'nl' ? null : card.scope,
    ...{ intro, claims, citations, services: [], terms: [], handoff: null, choices: [] },
    notices: noticesOf(own?.status, language, t),
    ...{ timings: {}, signature: '' },
  };
}

function noticesOf(
  status: string | undefined,
  language: string,
  t: (key: string) => string,
): Notice[] {
  if (status === 'machine')
    return [{ kind: 'machine_translation', text: t('notice.machine_translation') }];
  if (status !== undefined || language.startsWith('nl')) return [];
  return [{ kind: 'own_dutch_text', text: t('notice.own_dutch_text') }];
}
