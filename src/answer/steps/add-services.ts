import type { AnswerService } from '../../domain/answer.ts';
import type { Language } from '../../domain/languages.ts';
import { isLanguage } from '../../domain/languages.ts';
import { categoriesOf, inTown } from '../../directory/find.ts';
import { servicesForAnswer } from '../../directory/for-answer.ts';
import { presentService } from '../../directory/present.ts';
import type { Service } from '../../directory/schema.ts';
import { categoriesOfQuestion } from '../categories.ts';
import { isForAnotherGroup } from '../for-others.ts';
import { citationOfService } from '../service-citation.ts';
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
      const id = cite(service, state, services);
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
    const general = generalHelp(services.directory, municipality?.id ?? null, language);
    return inSituation.length > 0 ? inSituation.slice(0, mostServices) : general.slice(0, 2);
  }
  if (noBed) return placesToSleep(state, services, language);
  if (state.crisis !== null)
    return state.situation?.sure === true ? inSituation.slice(0, mostServices) : [];
  if (!wantsServices(state) && inSituation.length === 0) return [];
  const town = municipality?.id ?? null;
  const categories = categoriesOfQuestion(state, services);
  const local = (list: readonly Service[]): Service[] =>
    list.filter(
      (one) =>
        one.superseded_by === undefined && inTown(one, town ?? '') && !isForOthers(one, state),
    );
  const named = local(namedIn(dutchOf(state), services.directory.services));
  const found = local(state.foundServices).filter((one) => fits(one, categories, state));
  const { services: all } = services.directory;
  const asked = { services: all, municipality: town, language, categories, k: mostServices };
  const beside =
    categories.length === 0 && (state.kinds.has('goTo') || state.leads.length > 0)
      ? generalHelp(services.directory, town, language)
      : servicesForAnswer(asked);
  const near = [...new Set([...teamsOf(state), ...named, ...inSituation, ...found])];
  // What is merely of the same kind fills up only where hardly anything is nearer.
  const best = near.length >= enough ? near : [...new Set([...near, ...local(beside)])];
  return ownFirst(best.slice(0, mostServices), town);
}

/** Where somebody without a bed for tonight can knock, in their own town first. */
function placesToSleep(
  { municipality }: AnswerState,
  { directory }: AnswerServices,
  language: Language,
): Service[] {
  const town = municipality?.id ?? null;
  const categories = ['winter_shelter', 'shelter'];
  const asked = { services: directory.services, municipality: town, language, categories };
  const places = servicesForAnswer({ ...asked, k: mostServices });
  return places.filter(
    (one) =>
      one.superseded_by === undefined &&
      inTown(one, town ?? '') &&
      !isForAnotherGroup(one, null, language),
  );
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
function fits(one: Service, categories: readonly string[], { card }: AnswerState): boolean {
  if (card === null) return true;
  return categoriesOf(one).some((category) => categories.includes(category));
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

/** Number of the citation of a service's record; a new one where it is not cited yet. */
function cite(service: Service, state: AnswerState, services: AnswerServices): number | null {
  const id = 1 + Math.max(0, ...state.citations.map((one) => one.id));
  const made = citationOfService(service, id, services);
  if (made === null) return null;
  const known = state.citations.find(
    (one) => one.documentId === made.documentId && one.quote.start === made.quote.start,
  );
  if (known === undefined) state.citations.push(made);
  return known?.id ?? id;
}
