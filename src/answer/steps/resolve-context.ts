import type { Turn } from '../../domain/answer.ts';
import { isFollowUp, saysNothing } from '../../language/follow-up.ts';
import { livesIn } from '../../language/lives-in.ts';
import type { MunicipalityEntry } from '../../knowledge/municipalities.ts';
import { redact } from '../../triage/redact.ts';
import { searchTextOf } from '../search-text.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** Earlier turns that are looked at. */
const remembered = 4;

/**
 * Completes a follow-up with the question before it, and settles the municipality: the one that
 * is named, else the one that was set or chosen, else the one of the turns before.
 */
export const resolveContext: Step = {
  name: 'context',
  run(state, services) {
    const before = turnBefore(state, services);
    state.completed = before !== null;
    state.query = searchTextOf(completed(state, before, services));
    state.municipality = municipalityOf(state, services);
    if (state.municipality === null) addUnknownNotice(state, services);
    else if (isDoubtful(state, services)) askWhichPlace(state, services);
    else addNationalNotice(state, services);
  },
};

/** The turn that a follow-up leans on, or `null` where the message stands by itself. */
function turnBefore(
  { asked, text, letter }: AnswerState,
  { gazetteer }: AnswerServices,
): Turn | null {
  const previous = (asked.conversation ?? []).at(-1);
  if (previous === undefined || letter !== null) return null;
  return isFollowUp(gazetteer.without(text)) ? previous : null;
}

/** The question as it would be asked by itself. */
function completed(
  { text }: AnswerState,
  before: Turn | null,
  { gazetteer, letters }: AnswerServices,
): string {
  // In a municipality's own documents its name says nothing: the filter does, better.
  const topic = gazetteer.without(text);
  if (before === null) return topic === '' ? text : topic;
  // Nothing of a letter is searched for, in the turns after it either.
  const asker = letters.find(before.question)?.question ?? before.question;
  const earlier = gazetteer.without(redact(asker.slice(0, 1_000)).text);
  // "And in Rotterdam?" asks the same again; "and how much?" adds to it.
  return saysNothing(topic) ? earlier : `${earlier} ${topic}`;
}

function municipalityOf(
  { asked, text, letterTown }: AnswerState,
  { gazetteer }: AnswerServices,
): MunicipalityEntry | null {
  const known = (given: string | undefined): MunicipalityEntry | null =>
    given === undefined ? null : (gazetteer.get(given) ?? gazetteer.find(given));
  const earlier = (asked.conversation ?? []).slice(-remembered).toReversed();
  const page = known(asked.municipality);
  const named = gazetteer.namesakes(text).some(({ entry }) => entry === page) ? page : null;
  return (
    named ??
    gazetteer.find(text) ??
    letterTown ??
    page ??
    earlier
      .map((turn) => known(turn.municipality) ?? gazetteer.find(turn.question))
      .find((one) => one !== null) ??
    null
  );
}

/** A town that nobody knows, named or set by the page: the visitor gets an answer, and is told. */
function addUnknownNotice(state: AnswerState, { messages }: AnswerServices): void {
  const t = messages.for(state.language);
  const place = livesIn(state.text);
  if (place === null && state.asked.municipality === undefined) return;
  const text =
    place === null ? t('notice.unknown_municipality') : t('notice.unknown_place', { place });
  state.notices.push({ kind: 'unknown_municipality', text });
}

/** Two places have the name, and nothing tells which one it is. */
function isDoubtful({ text, asked }: AnswerState, { gazetteer }: AnswerServices): boolean {
  const places = gazetteer.namesakes(text);
  return places.length > 1 && !places.some(({ entry }) => entry.id === asked.municipality);
}

/** Settles the outcome with the places to choose from, each with its province. */
function askWhichPlace(state: AnswerState, services: AnswerServices): void {
  const places = services.gazetteer.namesakes(state.text);
  state.municipality = null;
  state.status = 'choose_municipality';
  state.intro = services.messages.for(state.language)('answer.which_place', {
    place: places[0]?.name,
  });
  state.choices = places.map(({ entry, name }) => ({ id: entry.id, name: placeName(entry, name) }));
  state.handoff = whoCanHelp(state, services);
}

/** `Hengelo (Overijssel)`; a village also with its municipality: `Hengelo (Gelderland, Bronckhorst)`. */
function placeName({ name, province }: MunicipalityEntry, place: string): string {
  const own = name.replace(/ \(.*\)$/, '');
  const where = [province, own.toLowerCase() === place.toLowerCase() ? undefined : own];
  return `${place} (${where.filter((one) => one !== undefined).join(', ')})`;
}

function addNationalNotice(state: AnswerState, { hasDocuments, messages }: AnswerServices): void {
  const { municipality, language } = state;
  if (municipality === null || hasDocuments(municipality.id)) return;
  const text = messages.for(language)('notice.national_answer', {
    municipality: municipality.name,
  });
  state.notices.push({ kind: 'national_answer', text });
}
