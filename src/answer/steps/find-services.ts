import type { Candidate } from '../../domain/retrieval.ts';
import type { Directory } from '../../directory/files.ts';
import type { Service } from '../../directory/schema.ts';
import { serviceRecordId } from '../../directory/record.ts';
import { speaks } from '../../directory/find.ts';
import { presentService } from '../../directory/present.ts';
import { isLanguage } from '../../domain/languages.ts';
import { citationOfService } from '../service-citation.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';

const considered = 8;
const mostServices = 3;
/** Among services that fit about as well, the asker's own language decides. */
const closeEnough = 0.08;
const surelyNear = 0.4;
const hardlyNear = 0.3;

/**
 * A question for a person or a place is looked up in the sociale kaart itself; where no card
 * answers it and the services are nearer than any document, they are the answer.
 */
export const findServicesFor: Step = {
  name: 'services.find',
  async run(state, services, signal) {
    if (state.crisis !== null || !asksForPlace(state)) return;
    const { kept } = await services.retrieve({
      question: state.query,
      language: state.detected,
      municipality: state.municipality?.id ?? null,
      recordKinds: ['service'],
      k: considered,
      vector: state.vector,
      signal,
    });
    const good = kept.filter(
      (one) =>
        isNear(one) &&
        one.score >= leastOf(state) &&
        (one.passage.municipality === null || state.municipality !== null),
    );
    state.foundServices.push(...servicesOf(good, state, services));
    if (isNearest(good, state)) addLead(state, services);
  },
};

/**
 * Short texts of one form lie close together, so confidence alone lets strangers in: questions for
 * a swimming pool, tyres or pizza stay below 0.25, those for what is there reach 0.33 and more.
 */
function isNear({ confidence, score }: Candidate): boolean {
  return score >= surelyNear || (confidence >= answerThreshold && score >= hardlyNear);
}

/** A place must be nearer than what nothing is known about: a sports fund is no swimming lesson. */
function leastOf({ situation }: AnswerState): number {
  return situation?.sure === true && situation.situation.unknown === true ? situation.score : 0;
}

function asksForPlace({ kinds }: AnswerState): boolean {
  return (
    (kinds.has('place') || kinds.has('goTo')) && !kinds.has('schemes') && !kinds.has('meaning')
  );
}

function servicesOf(
  found: readonly Candidate[],
  { language }: AnswerState,
  { directory }: AnswerServices,
): Service[] {
  const best = found[0]?.score ?? 0;
  const byRecord = recordsOf(directory);
  const scored = new Map<Service, number>();
  for (const { passage, score } of found) {
    const service = byRecord.get(passage.recordId);
    if (service === undefined || service.superseded_by !== undefined) continue;
    const spoken = isLanguage(language) && speaks(service, language) ? closeEnough : 0;
    if (score >= best - 2 * closeEnough && !scored.has(service))
      scored.set(service, score + spoken);
  }
  return [...scored].sort((a, b) => b[1] - a[1]).map(([service]) => service);
}

const known = new WeakMap<Directory, ReadonlyMap<string, Service>>();

/** Services by the id of their record; made once. */
function recordsOf(directory: Directory): ReadonlyMap<string, Service> {
  const before = known.get(directory);
  if (before !== undefined) return before;
  const made = new Map(directory.services.map((one) => [serviceRecordId(one), one]));
  known.set(directory, made);
  return made;
}

function isNearest(good: readonly Candidate[], { card, leads, retrieval }: AnswerState): boolean {
  const best = good[0]?.confidence ?? 0;
  const document = retrieval?.kept[0]?.confidence ?? 0;
  if (good.length === 0 || card !== null || leads.length > 0) return false;
  return document < answerThreshold || best >= document - closeEnough;
}

/** What each service is, in the reader's language. */
function addLead(state: AnswerState, services: AnswerServices): void {
  const { messages, directory, clock } = services;
  const language = isLanguage(state.language) ? state.language : 'en';
  const found = state.foundServices.slice(0, mostServices).flatMap((service) => {
    const citation = citationOfService(service, 1, services, 'wat');
    return citation === null ? [] : [{ service, citation }];
  });
  if (found.length === 0) return;
  const lead: Lead = {
    kind: 'services',
    intro: messages.for(language)('compose.introServices'),
    alone: true,
    claims: found.map(({ service }, n) => {
      const options = { language, words: directory.words, messages, now: clock.now() };
      const { description } = presentService(service, options);
      return {
        text: `${service.name}: ${description.text}`,
        language: description.language,
        origin: description.status === 'machine' ? 'machine' : 'authored',
        citations: [n + 1],
      };
    }),
    citations: found.map(({ citation }, n) => ({ ...citation, id: n + 1 })),
  };
  state.leads.push(lead);
}
