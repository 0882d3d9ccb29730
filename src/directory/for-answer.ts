import type { Theme } from '../domain/directory.ts';
import type { Municipality } from '../domain/knowledge.ts';
import type { Language } from '../domain/languages.ts';
import { categoriesOf, inTown, speaks } from './find.ts';
import type { Service } from './schema.ts';

export interface AnswerServicesRequest {
  services: readonly Service[];
  /** `null`: not known, so only national services. */
  municipality: Municipality | null;
  language: Language;
  /** The most fitting first. */
  categories: readonly string[];
  themes?: readonly Theme[] | undefined;
  /** How many at most. */
  k: number;
}

/**
 * Services to show beside an answer: of each category in turn the best that is left, so that three
 * places are not three of a kind. Best is the town's own, then where the language is spoken, then
 * one of the wished theme, then one that can be reached by any means that we know.
 */
export function servicesForAnswer(request: AnswerServicesRequest): Service[] {
  const { services, municipality, categories, k } = request;
  const usable = services
    .filter((one) => one.superseded_by === undefined && inTown(one, municipality ?? ''))
    .map((one) => ({ one, score: scoreOf(one, request) }))
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
  const lanes = [...new Set(categories)].map((category) =>
    usable.filter((one) => categoriesOf(one).includes(category)),
  );
  return inTurn(lanes, k);
}

function scoreOf(
  service: Service,
  { municipality, language, themes = [] }: AnswerServicesRequest,
): number {
  const own = municipality !== null && service.municipality === municipality;
  const onTheme = themes.some((theme) => service.themes?.includes(theme));
  return (
    (own ? 8 : 0) +
    (speaks(service, language) ? 4 : 0) +
    (onTheme ? 2 : 0) +
    (canBeReached(service) ? 1 : 0)
  );
}

function canBeReached({ phones, email, url, addresses }: Service): boolean {
  return [phones, email, url, addresses].some((one) => one !== undefined);
}

function inTurn(lanes: readonly Service[][], k: number): Service[] {
  const taken = new Set<Service>();
  const longest = lanes.reduce((most, { length }) => Math.max(most, length), 0);
  for (let turn = 0; turn < longest && taken.size < k; turn += 1) {
    for (const lane of lanes) {
      const next = lane.find((one) => !taken.has(one));
      if (next !== undefined && taken.size < k) taken.add(next);
    }
  }
  return [...taken];
}
