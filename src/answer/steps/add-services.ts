import type { AnswerService } from '../../domain/answer.ts';
import type { Language } from '../../domain/languages.ts';
import { isLanguage } from '../../domain/languages.ts';
import { categoriesOf, inTown } from '../../directory/find.ts';
import { servicesForAnswer } from '../../directory/for-answer.ts';
import { categoriesFor } from '../../directory/topics.ts';
import { presentService } from '../../directory/present.ts';
import type { Service } from '../../directory/schema.ts';
import { categoriesOfQuestion } from '../categories.ts';
import { agesTold } from '../age-told.ts';
import { isForAges, isForYouth } from '../for-age.ts';
import { placesToSleep } from '../places-to-sleep.ts';
import { citeService } from '../service-citation.ts';
import { servicesInSituation } from '../situation-services.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { situationHint } from '../thresholds.ts';
import { generalHelp } from '../who-can-help.ts';

const mostServices = 3;
const enough = 2;
/** Dutch next steps that send somebody to a person: there the sociale kaart says which. */
const sendsSomewhere =
  /\b(?:ga (?:naar|langs)|bel|maak (?:een|eerst een) afspraak|loop binnen|meld u|vraag (?:hulp|het|uw|de|bij)|praat met|neem contact|kom langs|zoek hulp|laat u helpen)\b/i;

/** Places to go to, beside an answer that sends there and below one that says "I do not know". */
export const addServices: Step = {
  name: 'services',
  after: ['answered', 'partial', 'not_found', 'out_of_scope', 'handoff', 'personal_case'],
  run(state, services) {
    const language: Language = isLanguage(state.language) ? state.language : 'en';
    const { directory, messages, clock } = services;
    const options = { language, words: directory.words, messages, now: clock.now() };
    state.services = chosen(state, services, language).flatMap((service): AnswerService[] => {
      const id = citeService(service, state, services);
      return id === null ? [] : [{ ...presentService(service, options), citation: id }];
    });
  },
};

function chosen(state: AnswerState, services: AnswerServices, language: Language): Service[] {
  const { status, municipality } = state;
  const noBed = state.crisis?.kind === 'homeless_tonight';
  if (
    (state.crisis !== null && !noBed && state.situation?.sure !== true) ||
    state.leads.some(({ kind }) => kind === 'term' || kind === 'schemes')
  )
    return [];
  if (status === 'out_of_scope') return [];
  if (state.letter !== null) return helpWithLetter(state, services, language);
  const inSituation = situationServices(state, services);
  if (status !== 'answered' && status !== 'partial') {
    const general = generalHelp(services.directory, municipality?.id ?? null, language).filter(
      (one) => !isNoLegalMatter(one, state),
    );
    return inSituation.length > 0 ? inSituation.slice(0, mostServices) : general.slice(0, 2);
  }
  if (noBed) return placesToSleep(state, services, mostServices);
  if (state.crisis !== null)
    return state.situation?.sure === true ? inSituation.slice(0, mostServices) : [];
  if (!wantsServices(state) && inSituation.length === 0) return [];
  const town = municipality?.id ?? null;
  const categories = categoriesOfQuestion(state, services);
  const { services: all } = services.directory;
  const ages = agesTold(state.text);
  const local = (list: readonly Service[]): Service[] =>
    list.filter(
      (one) =>
        one.superseded_by === undefined &&
        inTown(one, town ?? '') &&
        !isForOthers(one, state) &&
        isForAges(one, ages, all),
    );
  const named = local(namedIn(dutchOf(state), all));
  const found = local(state.foundServices).filter((one) => fits(one, categories, state));
  const asked = { services: all, municipality: town, language, categories, k: mostServices };
  const beside =
    categories.length === 0 && (state.kinds.has('goTo') || state.leads.length > 0)
      ? generalHelp(services.directory, town, language)
      : servicesForAnswer(asked);
  const inIt = inSituation.filter((one) => belongs(one, state, services));
  const near = [...new Set([...teamsOf(state), ...named, ...local(inIt), ...found])];
  // What is merely of the same kind fills up only where hardly anything is nearer.
  const ofKind = local(beside).filter((one) => ages.length > 0 || !isForYouth(one));
  const best = near.length >= enough ? near : [...new Set([...near, ...ofKind])];
  return ownFirst(best.slice(0, mostServices), town);
}

/** Free lawyers know nothing of a fishing permit. */
function isNoLegalMatter({ category }: Service, { situation }: AnswerState): boolean {
  const about = situation?.sure === true && situation.situation.unknown === true;
  return about && category === 'legal_aid' && !situation.situation.categories.includes(category);
}

/** Who reads letters with people near them, and who helps with what the letter wants. */
function helpWithLetter(
  { letter, municipality }: AnswerState,
  { directory }: AnswerServices,
  language: Language,
): Service[] {
  const pays = letter?.asked.some(({ what }) => what === 'pay') === true;
  const ids = ['nl-juridisch-loket', pays ? 'nl-geldzorgen-hulplijn' : 'nl-sociaal-raadslieden'];
  const national = ids.flatMap((id) => directory.byId.get(id) ?? []);
  const near = generalHelp(directory, municipality?.id ?? null, language).find(
    (one) => one.municipality !== undefined,
  );
  return [...(near === undefined ? [] : [near]), ...national];
}

/** Those who are there for what the asker seems to be in. */
function situationServices(state: AnswerState, services: AnswerServices): Service[] {
  const { situation, card } = state;
  if (situation === null || situation.score < situationHint) return [];
  if (card !== null && !situation.sure) return [];
  return servicesInSituation(situation.situation, state, services).filter(
    (one) => !isForOthers(one, state),
  );
}

/** People from Ukraine have places of their own; nobody else is sent there. */
const ukraine = /oekra|ukra|укра|أوكران|اوكران|اوکرا|ئۆکرا|ዩክሬ/iu;
/** Who asks for papers must not read "go back" unless the answer is about that. */
const goingBack = /terug(?:gaan|keer|reis)/i;

function isForOthers({ name, audience = '' }: Service, state: AnswerState): boolean {
  const { text, detected } = state;
  if (goingBack.test(name)) return !goingBack.test(dutchOf(state));
  return ukraine.test(`${name} ${audience}`) && detected !== 'uk' && !ukraine.test(text);
}

/** Those that a rule of the town names stay first. */
function teamsOf({ leads, foundServices }: AnswerState): Service[] {
  const team = leads.find(({ kind }) => kind === 'goTo');
  return foundServices.slice(0, team?.claims.length ?? 0);
}

/** Beside a card only services of its kind: what merely sounds alike would lead astray. */
function fits(
  one: Service,
  categories: readonly string[],
  { card }: Pick<AnswerState, 'card'>,
): boolean {
  if (card === null) return true;
  return categoriesOf(one).some((category) => categories.includes(category));
}

/** So much nearer a card is where it is the right one; less before a situation, and the card may be wrong. */
const clearlyNearer = 0.2;

/**
 * What a situation names stands beside a card of its own, and beside one that is hardly nearer; beside any
 * other what is of that card's kind.
 */
function belongs(
  one: Service,
  { card, cardHits, situation }: AnswerState,
  { directory }: AnswerServices,
): boolean {
  if (card === null || situation?.situation.cards?.includes(card.id) === true) return true;
  const hit = cardHits.find((each) => each.card.id === card.id)?.score ?? 0;
  if (hit < (situation?.score ?? 0) + clearlyNearer) return true;
  return fits(one, categoriesFor(directory.topics, { card }), { card });
}

/** The Dutch sentences of the answer: its card's, and the quotes it stands on. */
function dutchOf({ card, citations }: AnswerState): string {
  const text = card?.text.nl;
  const own = text === undefined ? [] : [...text.answer, text.next];
  return [...own, ...citations.map(({ quote }) => quote.text)].join('\n');
}

/** Shorter names are words of every sentence. */
const shortestName = 4;

/** Services that a text names, in its order: `Stip – informatiepunt` is a Stip. */
function namedIn(text: string, services: readonly Service[]): Service[] {
  return services
    .map((service) => ({ service, at: placeOf(shortNameOf(service), text) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ service }) => service);
}

const shortNames = new WeakMap<Service, string>();

function shortNameOf(service: Service): string {
  const known = shortNames.get(service) ?? service.name.split(/ [–(]/)[0] ?? '';
  shortNames.set(service, known);
  return known;
}

function placeOf(name: string, text: string): number {
  if (name.length < shortestName || name.startsWith('Gemeente')) return -1;
  return text.indexOf(name);
}

function ownFirst(services: readonly Service[], town: string | null): Service[] {
  const isOwn = (one: Service): boolean => town !== null && one.municipality === town;
  return [...services.filter(isOwn), ...services.filter((one) => !isOwn(one))];
}

function wantsServices({ kinds, card, leads }: AnswerState): boolean {
  if (kinds.has('place') || kinds.has('goTo') || leads.length > 0) return true;
  return sendsSomewhere.test(card?.text.nl?.next ?? '');
}
