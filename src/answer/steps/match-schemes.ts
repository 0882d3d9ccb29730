import type { Claim } from '../../domain/answer.ts';
import type { Assessment } from '../../knowledge/schemes/assess.ts';
import { assessAll } from '../../knowledge/schemes/assess.ts';
import { schemeRecordId } from '../../knowledge/schemes/record.ts';
import { schemeWords } from '../../knowledge/schemes/words.ts';
import { citationOf } from '../compose.ts';
import { firstSentence } from '../first-sentence.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';
import { dayOf } from '../today.ts';
import { toldIn } from '../told.ts';

const mostSchemes = 3;
const considered = 12;
/** A scheme for a question that names none must be nearer than a passage that is only quoted. */
const surelyMeant = 0.9;

/**
 * "What can I get?": the schemes that fit what the question tells of its asker, with how likely
 * each is; never that somebody has a right to one. Beside a card for the same question only where
 * the asker told something that a card cannot know.
 */
export const matchSchemes: Step = {
  name: 'schemes',
  async run(state, services, signal) {
    const { kinds, card, crisis, leads } = state;
    if (crisis !== null || leads.length > 0 || kinds.has('meaning')) return;
    const general = kinds.has('schemes');
    const { household, children } = toldIn(state.text);
    if (!general && (card !== null || !kinds.has('mayGet'))) return;
    if (card !== null && Object.keys(household).length === 0) {
      addPointer(state, services);
      return;
    }
    const near = await nearest(state, services, signal);
    const all = assessAll(
      services.schemes.schemes,
      { ...household, municipality: state.municipality?.id },
      services.schemes.norms,
      dayOf(state, services),
    );
    const forChildren = services.schemes.schemes.filter((one) => one.children_age !== undefined);
    const wished = new Set(children === true ? forChildren.map(({ id }) => id) : []);
    const chosen = choose(all, near, wished, general);
    if (chosen.length === 0) return;
    state.leads.push(leadOf(chosen, state, services));
    state.card = null;
    addPointer(state, services);
  },
};

/** Confidence by scheme: how near the question it is. */
async function nearest(
  state: AnswerState,
  { retrieve }: AnswerServices,
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const { kept } = await retrieve({
    question: state.query,
    language: state.detected,
    municipality: state.municipality?.id ?? null,
    recordKinds: ['scheme'],
    k: considered,
    vector: state.vector,
    signal,
  });
  const near = new Map<string, number>();
  for (const { passage, confidence } of kept)
    near.set(passage.recordId, Math.max(confidence, near.get(passage.recordId) ?? 0));
  return near;
}

const rankOf: Readonly<Record<Assessment['outcome'], number>> = {
  likely: 0,
  maybe: 1,
  'cannot-tell': 2,
  'probably-not': 3,
};

/** A general question: the likeliest; one about a certain thing: only what it is about. */
function choose(
  all: readonly Assessment[],
  near: ReadonlyMap<string, number>,
  wished: ReadonlySet<string>,
  general: boolean,
): Assessment[] {
  const nearOf = ({ scheme }: Assessment): number => near.get(schemeRecordId({ id: scheme })) ?? 0;
  // Who speaks of children is told first what there is for them, although their ages are not known.
  const rank = ({ scheme, outcome }: Assessment): number =>
    wished.has(scheme) ? -1 : rankOf[outcome];
  if (!general)
    return all
      .filter((one) => nearOf(one) >= surelyMeant)
      .toSorted((a, b) => nearOf(b) - nearOf(a))
      .slice(0, 1);
  return all
    .filter(({ outcome }) => outcome !== 'probably-not')
    .toSorted((a, b) => rank(a) - rank(b) || nearOf(b) - nearOf(a))
    .slice(0, mostSchemes);
}

function leadOf(
  chosen: readonly Assessment[],
  state: AnswerState,
  { schemes, recordOf, messages }: AnswerServices,
): Lead {
  const t = messages.for(state.language);
  const shown = chosen.flatMap(({ scheme: id, outcome }) => {
    const scheme = schemes.schemes.find((one) => one.id === id);
    const record = recordOf(schemeRecordId({ id }));
    const section = record?.sections.find((one) => one.id === 'wat');
    return scheme && record && section ? [{ scheme, outcome, record, section }] : [];
  });
  return {
    kind: 'schemes',
    intro: t('compose.introSchemes'),
    alone: true,
    claims: shown.map(({ scheme, outcome }, n): Claim => {
      const { name, description, language, machine } = schemeWords(scheme, state.language);
      const verdict = messages.for(language)(`schemes.outcome.${outcome}`);
      return {
        text: `${name} (${verdict.toLocaleLowerCase(language)}): ${description}`,
        language,
        origin: machine ? 'machine' : 'authored',
        citations: [n + 1],
      };
    }),
    citations: shown.map(({ record, section }, n) =>
      citationOf(n + 1, record, section, firstSentence(record, section)),
    ),
  };
}

function addPointer(state: AnswerState, { messages }: AnswerServices): void {
  const text = messages.for(state.language)('notice.scheme_check');
  state.notices.push({ kind: 'scheme_check', text });
}
