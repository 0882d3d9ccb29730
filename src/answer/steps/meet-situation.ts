import type { Claim } from '../../domain/answer.ts';
import { isLanguage } from '../../domain/languages.ts';
import { presentService } from '../../directory/present.ts';
import type { Service } from '../../directory/schema.ts';
import type { Card } from '../../knowledge/cards.ts';
import { citationOfService } from '../service-citation.ts';
import { servicesInSituation } from '../situation-services.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';
import { answerThreshold, surelyCard } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const mostServices = 3;
/** Score of a passage that answers somebody who told what they are in. */
const surelyNear = 0.4;

/**
 * Who tells what they are in asks for nothing that a document could answer word for word. Where no
 * card fits what they said, the situation's own card does, or those who are there for it are named;
 * below the reply to a crisis as well, since it is what they told themselves.
 */
export const meetSituation: Step = {
  name: 'situation',
  run(state, services) {
    const { situation } = state;
    if (situation?.sure !== true || situation.situation.unknown) return;
    if (state.leads.length > 0) return;
    const own = cardFor(state, services);
    // In a crisis what they told counts, not what one word of it brings ("the landlord …").
    const told = state.crisis !== null && (state.cardHits[0]?.score ?? 0) < surelyCard;
    state.card = told ? (own ?? state.card) : (state.card ?? own);
    if (state.card !== null || isAnswered(state)) return;
    const found = servicesInSituation(situation.situation, state, services);
    if (found.length === 0 && state.municipality === null) askForMunicipality(state, services);
    else addLead(found.slice(0, mostServices), state, services);
  },
};

/** The first of the situation's cards that holds in the asker's town. */
export function cardFor(
  { situation, municipality }: Pick<AnswerState, 'situation' | 'municipality'>,
  { cardOf }: Pick<AnswerServices, 'cardOf'>,
): Card | null {
  const cards = (situation?.situation.cards ?? []).flatMap((id) => cardOf(id) ?? []);
  return cards.find(({ scope }) => scope === 'nl' || scope === municipality?.id) ?? null;
}

/** A passage that is near by its words as well; by its meaning alone many are near a story. */
function isAnswered({ retrieval }: AnswerState): boolean {
  const [best] = retrieval?.kept ?? [];
  return best !== undefined && best.confidence >= answerThreshold && best.score >= surelyNear;
}

function addLead(found: readonly Service[], state: AnswerState, services: AnswerServices): void {
  const t = services.messages.for(state.language);
  const shown = found.flatMap((service) => {
    const citation = citationOfService(service, 1, services, 'wat');
    return citation === null ? [] : [{ service, citation }];
  });
  const [first] = shown;
  if (first === undefined) return;
  const next = nextStep(first.service, shown.length + 1, state, services);
  const lead: Lead = {
    kind: 'services',
    intro: t('compose.introServices'),
    alone: true,
    claims: [
      ...shown.map(({ service }, n) => describe(service, n + 1, state, services)),
      ...next.claims,
    ],
    citations: [...shown.map(({ citation }, n) => ({ ...citation, id: n + 1 })), ...next.citations],
  };
  state.leads.push(lead);
  state.foundServices.unshift(...shown.map(({ service }) => service));
}

function describe(
  service: Service,
  citation: number,
  state: AnswerState,
  { messages, directory, clock }: AnswerServices,
): Claim {
  const language = isLanguage(state.language) ? state.language : 'en';
  const options = { language, words: directory.words, messages, now: clock.now() };
  const { description } = presentService(service, options);
  return {
    text: `${service.name}: ${description.text}`,
    language: description.language,
    origin: description.status === 'machine' ? 'machine' : 'authored',
    citations: [citation],
  };
}

/** "Call …" where a number is known, which then stands in the record; else "go to …". */
function nextStep(
  service: Service,
  id: number,
  state: AnswerState,
  services: AnswerServices,
): Pick<Lead, 'claims' | 'citations'> {
  const t = services.messages.for(state.language);
  const citation = citationOfService(service, id, services);
  const phone = service.phones?.[0];
  if (citation === null) return { claims: [], citations: [] };
  const text =
    phone === undefined
      ? t('compose.goTo', { service: service.name })
      : t('compose.call', { service: service.name, phone });
  return {
    claims: [{ text, language: state.language, origin: 'authored', citations: [id], role: 'next' }],
    citations: [citation],
  };
}
