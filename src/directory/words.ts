import { z } from 'zod';
import type { DirectoryLabel, LocalText, TextStatus } from '../domain/directory.ts';
import type { Language } from '../domain/languages.ts';
import { directionOf, isLanguage, languages } from '../domain/languages.ts';
import type { Service } from './schema.ts';
import { slug, word } from './schema.ts';

const labels = z.partialRecord(z.enum(languages), z.string().min(2).max(120));
const audience = z
  .looseObject({ match: z.array(z.string().min(2)).default([]) })
  .transform(({ match, ...translations }) => ({ match, labels: translations }))
  .pipe(z.object({ match: z.array(z.string()), labels }));
const template = z.strictObject({
  plain: z.string().includes('{category}', 'does not say {category}').default('{category}'),
  for: z
    .string()
    .includes('{category}', 'does not say {category}')
    .includes('{audience}', 'does not say {audience}'),
});

/** `corpus/directory/words.yaml`: what descriptions in other languages are composed of. */
export const wordsFile = z.strictObject({
  categories: z.record(word, labels),
  themes: z.record(slug, labels),
  /** `match`: the Dutch phrases of `audience` fields that mean this. */
  audiences: z.record(word, audience),
  templates: z.partialRecord(z.enum(languages), template),
});

export type Words = z.infer<typeof wordsFile>;
export type Labels = z.infer<typeof labels>;

/** Where there is no file of words, Dutch descriptions are all there is. */
export const noWords: Words = { categories: {}, themes: {}, audiences: {}, templates: {} };

/** Languages to look in, the reader's own first; English is what most can get explained. */
function inOrder(language: Language): Language[] {
  const relatives: Language[] = language === 'prs' ? ['fa'] : [];
  if (language === 'nl-simple') return ['nl-simple', 'nl'];
  return language === 'nl' ? ['nl'] : [language, ...relatives, 'en', 'nl'];
}

function localText(text: string, language: Language): LocalText {
  return { text, language, direction: directionOf(language) };
}

/** The label in the language, else in the nearest that has one; an id is readable where none has. */
export function labelOf(
  labelled: Readonly<Record<string, Labels>>,
  id: string,
  language: Language,
): DirectoryLabel {
  return { id, label: find(labelled[id], language)?.text ?? id.replace(/[_-]/g, ' ') };
}

function find(found: Labels | undefined, language: Language): LocalText | undefined {
  const used = inOrder(language).find((one) => found?.[one] !== undefined);
  const text = used && found?.[used];
  return used === undefined || text === undefined ? undefined : localText(text, used);
}

/** What is said about whom a service is for: translated where the words are known, else in Dutch. */
export function audienceOf(
  { audience: dutch }: Pick<Service, 'audience'>,
  language: Language,
  words: Words,
): LocalText | null {
  if (dutch === undefined) return null;
  if (isDutch(language)) return localText(dutch, 'nl');
  return find(audienceLabels(dutch, words), language) ?? localText(dutch, 'nl');
}

/** Whether there are words for a service's Dutch audience. */
export function knowsAudience(
  { audience: dutch }: Pick<Service, 'audience'>,
  words: Words,
): boolean {
  return dutch !== undefined && audienceLabels(dutch, words) !== undefined;
}

function audienceLabels(dutch: string, words: Words): Labels | undefined {
  const phrase = dutch.toLowerCase();
  return Object.values(words.audiences).find(
    ({ match, labels: { nl } }) =>
      nl?.toLowerCase() === phrase || match.some((one) => one.toLowerCase() === phrase),
  )?.labels;
}

function isDutch(language: Language): boolean {
  return language === 'nl' || language === 'nl-simple';
}

/**
 * One sentence on a service: its own text in the language, else its Dutch one for readers of
 * Dutch, else one composed of category and audience. Where even the category has no word in the
 * language, the text says which language it is in.
 */
export function descriptionOf(
  service: Service,
  language: Language,
  words: Words,
): LocalText & { status: TextStatus } {
  const own = service.text?.[language];
  if (own !== undefined) return { ...localText(own.description, language), status: own.status };
  const dutch = { ...localText(service.description, 'nl'), status: 'authored' as const };
  if (isDutch(language)) return dutch;
  const category = find(words.categories[service.category], language);
  if (category === undefined || category.language === 'nl') return dutch;
  return { ...compose(service, category, words), status: 'machine' };
}

function compose(service: Service, category: LocalText, words: Words): LocalText {
  const { text, language } = category;
  if (!isLanguage(language)) return category;
  const template = words.templates[language];
  const whom = audienceOf(service, language, words);
  const pattern =
    whom?.language === language
      ? (template?.for ?? '{category} – {audience}')
      : (template?.plain ?? '{category}');
  const filled = pattern
    .replaceAll('{category}', () => text)
    .replaceAll('{audience}', () => whom?.text ?? '');
  return localText(filled, language);
}
