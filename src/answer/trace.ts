import { explainCrisis } from '../triage/crisis.ts';
import type { AnswerState, Step } from './state.ts';
import {
  answerThreshold,
  cardThreshold,
  crisisMargin,
  crisisMeaning,
  scopeThreshold,
  situationThreshold,
  unsupportedCardThreshold,
} from './thresholds.ts';

/** What one step saw and decided, in plain English sentences for the person at the desk. */
export interface TraceEntry {
  step: string;
  lines: string[];
}

type Teller = (state: Readonly<AnswerState>) => string[];

/** How many candidates are shown; those after them decided nothing. */
const shown = 5;

/** One teller a step; a step without one has nothing to tell. */
const tellers: Readonly<Record<string, Teller>> = {
  language: ({ seen, detected, language }) => {
    const { confidence, alternatives } = seen.identification ?? { confidence: 0, alternatives: [] };
    const others = alternatives
      .slice(0, 3)
      .map((one) => `${one.language} ${percent(one.confidence)}`);
    return [
      `The question is in "${detected}" (confidence ${percent(confidence)}); the answer is in "${language}".`,
      ...(others.length === 0 ? [] : [`Other languages it could be: ${others.join(', ')}.`]),
    ];
  },
  triage: ({ crisis, text, status, handoff }) => [
    ...(crisis === null
      ? ['No crisis was recognised.']
      : [`Crisis: ${crisis.kind}. ${explainCrisis(text).join('; ')}`]),
    status === null
      ? 'It is a question, so the search goes on.'
      : `It is no question for the documents: ${status}.`,
    ...whoLines(handoff),
  ],
  redact: ({ seen }) => [
    seen.hidden.length === 0
      ? 'No personal data were found.'
      : `Personal data were hidden: ${seen.hidden.join(', ')}.`,
  ],
  letter: ({ letter, query }) =>
    letter === null
      ? []
      : [
          `A letter: ${letter.sender?.id ?? 'sender unknown'}, ${letter.kind}, of ${letter.date ?? 'no date'}.`,
          ...letter.deadlines.map(
            ({ what, date }) => `Time limit (${what}): ${date ?? 'unknown'}.`,
          ),
          ...letter.warnings.map(({ kind }) => `Sign of fraud: ${kind}.`),
          `Looked up beside it: ${query}`,
        ],
  context: ({ municipality, query, text }) => [
    municipality === null ? 'No municipality is known.' : `Municipality: ${municipality.name}.`,
    ...(query === text ? [] : [`Searched for: ${query}`]),
  ],
  understand: ({ kinds, year, parts }) => [
    kinds.size === 0 ? 'It asks for a fact.' : `It asks for: ${[...kinds].join(', ')}.`,
    ...(year === null ? [] : [`It names the year ${year}.`]),
    ...(parts.length === 0 ? [] : [`Two questions: ${parts.map(({ text }) => text).join(' | ')}`]),
  ],
  clarify: ({ status, intro }) => (status === null ? [] : [`Asked back. ${intro}`]),
  meaning: ({ crisis, seen: { meaning }, status, handoff, notices }) =>
    meaning === null
      ? []
      : [
          `By its meaning: ${meaning.crisis.kind} ${meaning.crisis.score.toFixed(2)} (a crisis from ${crisisMeaning}, and nearer to crises than to others by ${crisisMargin}: ${meaning.crisis.margin.toFixed(2)}), ${meaning.message.kind} ${meaning.message.score.toFixed(2)}.`,
          ...(crisis === null ? [] : [`Crisis: ${crisis.kind}.`]),
          ...(notices.some(({ kind }) => kind === 'perhaps_crisis')
            ? ['It may be one: numbers to call stand above the answer.']
            : []),
          ...(status === null ? [] : [`It is no question for the documents: ${status}.`]),
          ...whoLines(handoff),
        ],
  embed: ({ vector }) => [
    vector === null
      ? 'There is no model: only words are compared.'
      : 'The question has its vector.',
  ],
  retrieve: ({ retrieval }) => [
    `Passages answer from confidence ${answerThreshold}; below ${scopeThreshold} a question is about something else.`,
    ...(retrieval?.kept ?? [])
      .slice(0, shown)
      .map(
        ({ passage, confidence, score, scores }) =>
          `${confidence >= answerThreshold ? 'good enough' : 'too doubtful'}: ${passage.id} – confidence ${confidence.toFixed(2)}, score ${score.toFixed(2)} (meaning ${scores.dense?.toFixed(2) ?? 'none'}, words ${scores.lexical.toFixed(1)})`,
      ),
    ...(retrieval?.rejected ?? [])
      .slice(0, shown)
      .map(
        ({ passage, rejected, score }) =>
          `rejected (${rejected ?? 'rank'}): ${passage.id} – score ${score.toFixed(2)}`,
      ),
  ],
  card: ({ cardHits, card, status }) => [
    `Cards answer from about score ${cardThreshold}, without a passage that supports them from ${unsupportedCardThreshold}; from less where one stands out from other topics.`,
    ...cardHits
      .slice(0, shown)
      .map(
        ({ card: { id }, score, entry }) =>
          `${id} – score ${score.toFixed(2)}, nearest question: ${entry.question}`,
      ),
    card === null
      ? `No card was chosen${status === null ? '' : ` (${status})`}.`
      : `Chosen: ${card.id}.`,
  ],
  parts: ({ parts, card }) =>
    parts.length === 0
      ? []
      : [
          ...parts.map(
            ({ text, card: found, missing }) =>
              `"${text}": ${found?.id ?? (missing ? 'nothing is known about this' : 'no card of its own')}`,
          ),
          `Leading card: ${card?.id ?? 'none'}.`,
        ],
  'situation.find': ({ situation }) =>
    situation === null
      ? []
      : [
          `What is told is nearest to the situation "${situation.situation.id}" – score ${situation.score.toFixed(2)}, ${situation.sure ? 'near enough' : 'too doubtful'} (from ${situationThreshold.told} where it is told, ${situationThreshold.asked} where something is asked).`,
        ],
  term: leadTeller('term', 'A word is explained'),
  team: leadTeller('goTo', 'A rule of the town says who is there for the asker'),
  schemes: leadTeller('schemes', 'Schemes were compared with what the asker told'),
  'services.find': ({ foundServices }) =>
    foundServices.length === 0
      ? []
      : [`Services near the question: ${foundServices.map(({ name }) => name).join(', ')}.`],
  situation: ({ situation, card, leads }) => {
    if (situation?.sure !== true) return [];
    if (situation.situation.unknown) return ['Nothing is known about it: who may know is told.'];
    const met = leads.flatMap(({ claims }) => claims.map(({ text }) => text));
    return [
      `Met as the situation "${situation.situation.id}": ${card === null ? 'no card' : `card ${card.id}`}.`,
      ...met,
    ];
  },
  decide: ({ status, intro, handoff }) => [
    status === null ? 'There is enough to answer.' : `Settled: ${status}. ${intro}`,
    ...whoLines(handoff),
  ],
  generate: ({ mode, claims }) =>
    mode === 'generative' ? [`The model wrote ${claims.length} proven statements.`] : [],
  compose: ({ claims, citations, card, secondCard }) => [
    `${claims.length} statements with ${citations.length} sources were put together.`,
    ...(secondCard === null || card === null
      ? []
      : [`Below ${card.id} stands ${secondCard.id}, which is nearly as near.`]),
  ],
  verify: ({ claims, dropped }) => [
    `${claims.length} statements stand where they say they stand.`,
    ...dropped.map(({ text }) => `Dropped, not proven: ${text}`),
  ],
  services: ({ services }) =>
    services.length === 0
      ? []
      : [`Beside the answer: ${services.map(({ name }) => name).join(', ')}.`],
  handoff: ({ handoff }) =>
    handoff === null
      ? ['The answer says itself whom to call or visit and what to do.']
      : whoLines(handoff),
  terms: ({ terms }) =>
    terms.length === 0 ? [] : [`Explained on tap: ${terms.map(({ term }) => term).join(', ')}.`],
};

function leadTeller(kind: string, sentence: string): Teller {
  return ({ leads }) => {
    const found = leads.filter((lead) => lead.kind === kind);
    return found.flatMap(({ claims }) => [`${sentence}:`, ...claims.map(({ text }) => text)]);
  };
}

/** Whom the asker is sent to, and how they are reached. */
function whoLines(handoff: AnswerState['handoff']): string[] {
  if (handoff === null) return [];
  const reach = [handoff.phone, handoff.url].filter((one) => one !== null).join(', ');
  return [`Who can help: ${handoff.who}${reach === '' ? '' : ` (${reach})`}.`];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** What a step left behind; empty lines where it found nothing to do. */
export function tellStep(step: Pick<Step, 'name'>, state: Readonly<AnswerState>): TraceEntry {
  return { step: step.name, lines: tellers[step.name]?.(state) ?? [] };
}
