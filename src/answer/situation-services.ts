import type { Language } from '../domain/languages.ts';
import { isLanguage } from '../domain/languages.ts';
import { inTown } from '../directory/find.ts';
import { servicesForAnswer } from '../directory/for-answer.ts';
import type { Service } from '../directory/schema.ts';
import type { Situation } from '../directory/situations.ts';
import { whoToGoTo } from '../directory/who-to-go-to.ts';
import { agesTold } from './age-told.ts';
import { isForAges, isForYouth } from './for-age.ts';
import type { AnswerServices, AnswerState } from './state.ts';
import { isForAnotherGroup } from './for-others.ts';
import { toldIn } from './told.ts';
import { generalHelp } from './who-can-help.ts';

/** So many of a kind are looked at; what is shown is cut later. */
const considered = 6;

/**
 * Who is there for somebody in a situation: the town's team by its own rule, then the services that
 * are named for it, then those of its kinds; those of the town before national ones.
 */
export function servicesInSituation(
  situation: Situation,
  state: Pick<AnswerState, 'municipality' | 'language' | 'text'>,
  { directory }: Pick<AnswerServices, 'directory'>,
): Service[] {
  const town = state.municipality?.id ?? null;
  const language: Language = isLanguage(state.language) ? state.language : 'en';
  const ages = agesTold(state.text);
  const named = (situation.services ?? []).flatMap((id) => directory.byId.get(id) ?? []);
  const ofKind = servicesForAnswer({
    services: directory.services,
    municipality: town,
    language,
    categories: situation.categories,
    k: considered,
  }).filter((one) =>
    ages.length > 0 ? isForAges(one, ages, directory.services) : !isForYouth(one),
  );
  const all = [...new Set([...teamsFor(situation, state, { directory }), ...named, ...ofKind])];
  const usable = all.filter(
    (one) =>
      one.superseded_by === undefined &&
      inTown(one, town ?? '') &&
      !isForAnotherGroup(one, situation, language),
  );
  const isOwn = (one: Service): boolean => one.municipality !== undefined;
  const own = usable.filter(isOwn);
  const national = usable.filter((one) => !isOwn(one));
  // A national line that is named for it is worth more than the third place of the town.
  const line = national.filter((one) => named.includes(one)).slice(0, 1);
  // Whom the town has for any question, should this one have been misunderstood.
  const general = generalHelp(directory, town, language)
    .filter((one) => isOwn(one))
    .slice(0, 1);
  return [...new Set([...own.slice(0, 2), ...line, ...general, ...own, ...national])];
}

/** Teams that are surely there for the asker, by what they told of themselves. */
function teamsFor(
  { subject, categories }: Situation,
  { municipality, text }: Pick<AnswerState, 'municipality' | 'text'>,
  { directory }: Pick<AnswerServices, 'directory'>,
): Service[] {
  if (municipality === null) return [];
  const { age, children } = toldIn(text);
  const found = whoToGoTo(directory.rules, {
    municipality: municipality.id,
    age,
    children,
    subject,
  });
  const general = categories.includes('neighbourhood_team');
  return found
    .filter(({ rule, conditions }) => conditions.length === 0 && (general || rule.subjects))
    .flatMap(({ rule }) => directory.byId.get(rule.service) ?? []);
}
