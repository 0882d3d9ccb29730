import { inTown } from '../directory/find.ts';
import { servicesForAnswer } from '../directory/for-answer.ts';
import type { Service } from '../directory/schema.ts';
import { whoToGoTo } from '../directory/who-to-go-to.ts';
import { isLanguage } from '../domain/languages.ts';
import { agesTold } from './age-told.ts';
import { standingsIn } from './asker-fit.ts';
import { doorOf, isForAges } from './for-age.ts';
import { isForAnotherGroup } from './for-others.ts';
import { foldedWords } from './question-kind.ts';
import type { AnswerServices, AnswerState } from './state.ts';

type Asked = Pick<AnswerState, 'municipality' | 'text' | 'language'>;
type Known = Pick<AnswerServices, 'directory'>;

const considered = 8;
/** Papers that somebody without a permit cannot show. */
export const asksPapers = /identiteitsbewijs|verblijfsdocument|paspoort/i;

/** Whether the asker says that they have no permit. */
export function isWithoutPapers({ text }: Pick<AnswerState, 'text'>): boolean {
  return standingsIn(foldedWords(text)).has('undocumented');
}

/**
 * The desk for who has no home that a rule of the town names for the age that was told; `undefined` where
 * none was, or where the town has one for everybody.
 */
export function homelessDesk(
  { municipality, text }: Pick<AnswerState, 'municipality' | 'text'>,
  { directory }: Known,
): Service | undefined {
  const [age] = agesTold(text);
  if (municipality === null || age === undefined) return undefined;
  const asker = { municipality: municipality.id, age, subject: 'homeless' } as const;
  const [first] = whoToGoTo(directory.rules, asker).filter(
    ({ rule }) => rule.subjects?.includes('homeless') === true && rule.ages !== undefined,
  );
  return first === undefined ? undefined : directory.byId.get(first.rule.service);
}

/**
 * Where somebody without a bed for tonight can knock, in their own town first: the desk for their age before
 * all, then what is there whatever one's age and papers. A desk of its own lets people in elsewhere than the
 * shelters of others, so that none of those is shown beside it.
 *
 * @param most how many at most
 */
export function placesToSleep(state: Asked, known: Known, most: number): Service[] {
  const { services } = known.directory;
  const desk = homelessDesk(state, known);
  const ages = agesTold(state.text);
  const paperless = isWithoutPapers(state);
  const places = placesOfKinds(paperless, state, known).filter(
    (one) =>
      isForAges(one, ages, services) &&
      !(paperless && needsPapers(one, services)) &&
      !(isElsewhere(desk) && one.category === 'shelter' && one.municipality !== undefined),
  );
  return [...new Set([...(desk === undefined ? [] : [desk]), ...places])].slice(0, most);
}

/** By itself, or by the desk that lets people in. */
function needsPapers(service: Service, services: readonly Service[]): boolean {
  return [service, doorOf(service, services)].some((one) =>
    one?.documents_required?.some((paper) => asksPapers.test(paper)),
  );
}

function isElsewhere(desk: Service | undefined): boolean {
  return desk !== undefined && desk.category !== 'shelter';
}

function placesOfKinds(
  paperless: boolean,
  { municipality, language }: Asked,
  { directory }: Known,
): Service[] {
  const town = municipality?.id ?? null;
  const tongue = isLanguage(language) ? language : 'en';
  const categories = ['winter_shelter', ...(paperless ? ['undocumented'] : []), 'shelter'];
  const asked = { services: directory.services, municipality: town, language: tongue, categories };
  return servicesForAnswer({ ...asked, k: considered }).filter(
    (one) =>
      one.superseded_by === undefined &&
      inTown(one, town ?? '') &&
      !isForAnotherGroup(one, null, tongue) &&
      (one.category !== 'undocumented' || one.url !== undefined || one.phones !== undefined),
  );
}
