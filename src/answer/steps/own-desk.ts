import type { Service } from '../../directory/schema.ts';
import type { Citation, Claim } from '../../domain/answer.ts';
import { isLanguage } from '../../domain/languages.ts';
import { currentText, splitMarks } from '../../knowledge/cards.ts';
import { agesTold } from '../age-told.ts';
import { isForAges } from '../for-age.ts';
import { officeOf } from '../who-can-help.ts';
import { asksPapers, homelessDesk, isWithoutPapers } from '../places-to-sleep.ts';
import { citeService } from '../service-citation.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';

/**
 * Who has no home, and told an age for which the town has a desk of its own, is given its number as the next
 * step and nothing about the desks of others; who has no papers is not told to bring some.
 */
export const leadToOwnDesk: Step = {
  name: 'desk',
  after: ['answered', 'partial'],
  run(state, services) {
    if (state.crisis?.kind !== 'homeless_tonight' || state.card === null) return;
    const desk = homelessDesk(state, services);
    const reached = desk?.phones === undefined ? undefined : desk;
    if (reached !== undefined) state.claims = withoutOthers(reached, state, services);
    const office = reached ?? (needsNoPapers(state) ? townOf(state, services) : undefined);
    if (office !== undefined) callNext(office, state, services);
  },
};

/** Whether the card's next step asks for papers that the asker has not. */
function needsNoPapers(state: AnswerState): boolean {
  return isWithoutPapers(state) && asksPapers.test(state.card?.text.nl?.next ?? '');
}

function townOf(
  { municipality }: AnswerState,
  { directory }: Pick<AnswerServices, 'directory'>,
): Service | undefined {
  return municipality === null ? undefined : officeOf(directory, municipality.id);
}

/** Statements that do not stand on the desk of another age. */
function withoutOthers(
  desk: Service,
  state: AnswerState,
  { directory }: Pick<AnswerServices, 'directory'>,
): Claim[] {
  const ages = agesTold(state.text);
  const others = directory.services.filter(
    (one) => one.municipality === desk.municipality && !isForAges(one, ages, directory.services),
  );
  return state.claims.filter((claim) => {
    const quotes = quotesOf(claim, state.citations);
    return quotes.includes(desk.name) || !others.some(({ name }) => quotes.includes(name));
  });
}

function quotesOf({ citations: wanted }: Claim, citations: readonly Citation[]): string {
  const cited = citations.filter(({ id }) => wanted.includes(id));
  return cited.map(({ quote }) => quote.text).join('\n');
}

/** "Call …" in place of the card's next step, wherever that stands; who is told to go there reads it first. */
function callNext(office: Service, state: AnswerState, services: AnswerServices): void {
  const phone = office.phones?.[0];
  const id = citeService(office, state, services);
  if (phone === undefined || id === null) return;
  const { card, language } = state;
  const own = card === null || !isLanguage(language) ? undefined : currentText(card, language);
  const replaced = splitMarks((own ?? card?.text.nl)?.next ?? '').text;
  const said = state.claims.filter(({ text }) => text !== replaced);
  const t = services.messages.for(language);
  const text = t('compose.call', { service: office.name, phone });
  const step: Claim = { text, language, origin: 'authored', citations: [id], role: 'next' };
  const isFirst = said[0]?.role === 'next';
  const rest = said.map((claim): Claim => ({ ...claim, role: undefined }));
  state.claims = isFirst ? [...rest.slice(0, 1), step, ...rest.slice(1)] : [...rest, step];
  const cited = new Set(state.claims.flatMap(({ citations }) => citations));
  state.citations = state.citations.filter((one) => cited.has(one.id));
}
