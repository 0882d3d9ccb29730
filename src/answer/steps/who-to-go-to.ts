import type { TFunction } from 'i18next';
import type { Citation, Claim } from '../../domain/answer.ts';
import type { Service } from '../../directory/schema.ts';
import type { Subject, WhoRule, WhoToGoTo } from '../../directory/who-to-go-to.ts';
import { whoToGoTo } from '../../directory/who-to-go-to.ts';
import { citationOf } from '../compose.ts';
import { categoriesOfQuestion } from '../categories.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';
import { toldIn } from '../told.ts';

/** Subject of a question by the kind of service that fits it. */
const subjectOf: Readonly<Record<string, Subject>> = {
  debt_help: 'debts',
  benefits_office: 'income',
  job_desk: 'work',
  shelter: 'homeless',
  winter_shelter: 'homeless',
  meeting_place: 'meeting',
  youth_health: 'upbringing',
  informal_care: 'care',
  elderly: 'care',
  disability: 'care',
};
/** Letters come in every subject, so their word is looked for itself. */
const letters =
  /\b(?:brief|brieven|formulier\w*|letters?|forms?|mektu[bp]\w*|formu|lettre|formulaire|carta|scrisoare|formular\w*|pismo|pisma|listu|warqad\w*|nameyek|nameyê|formek)\b|رسال|خطاب|استمار|лист[аиуі]?(?![\p{L}])|анкет|письм|бланк|писмо|формуляр|ደብዳቤ|ቅጥዒ|ቅፅ|نامه|فرم|نامە|لیک/iu;
/** So does having no money: the card that is nearest may be about something else that was told. */
const noMoney =
  /geen geld|te weinig geld|no money|without money|param yok|parasız|lacag ma ha[yj]\p{L}*|nie mam pieniędzy|bez pieniędzy|(?:perê min|pere) tune|pas d['’]argent|sans argent|no tengo dinero|sin dinero|nu am bani|fără bani|нем(?:ає|а) грошей|без грошей|нет денег|без денег|нямам пари|без пари|ما (?:معي|عندي) (?:مصاري|فلوس|مال)|ليس (?:لدي|معي) مال|بدون مال|پول ندارم|بی پول|پیسه ندارم|پارەم نییە|پیسې (?:نلرم|نه لرم)|ገንዘብ (?:የብለይን|የለኝም)/iu;
const mostTeams = 3;

/** "Who do I go to?": which team is there for somebody of that age and household, by the town's rule. */
export const findTeam: Step = {
  name: 'team',
  run(state, services) {
    const { municipality, kinds, crisis, card } = state;
    if (crisis !== null || municipality === null || !kinds.has('goTo')) return;
    const told = toldIn(state.text);
    const subject = subjectFor(state, services);
    const { age, children } = told;
    // The town's own card tells all its teams; a rule is surer only where the asker told something.
    const toldSomething = age !== undefined || children !== undefined;
    const local = card?.scope === municipality.id;
    if (card !== null && !toldSomething && (local || subject === undefined)) return;
    const found = whoToGoTo(services.directory.rules, {
      municipality: municipality.id,
      age,
      children,
      subject,
    });
    const relevant = found.filter(
      ({ rule, conditions }) => !conditions.includes('subject') || rule.subjects === undefined,
    );
    const sure = relevant.filter(({ conditions }) => conditions.length === 0);
    const lead = leadOf(
      sure.length > 0 ? sure.slice(0, 1) : relevant.slice(0, mostTeams),
      state,
      services,
    );
    if (lead === null) return;
    // A subject's own team leads; what holds everywhere may follow.
    const beside = card !== null && age === undefined && children === undefined;
    state.leads.push({ ...lead, alone: !beside });
    if (!beside) state.card = null;
  },
};

function subjectFor(state: AnswerState, services: AnswerServices): Subject | undefined {
  if (letters.test(state.text)) return 'letters';
  if (noMoney.test(state.text)) return 'income';
  const categories = categoriesOfQuestion(state, services);
  return categories.map((category) => subjectOf[category]).find((one) => one !== undefined);
}

function leadOf(
  found: readonly WhoToGoTo[],
  state: AnswerState,
  services: AnswerServices,
): Lead | null {
  const t = services.messages.for(state.language);
  const teams = found.flatMap(({ rule, conditions }) => {
    const service = services.directory.byId.get(rule.service);
    const citation = service && citationOfRule(rule, services);
    return service && citation ? [{ rule, conditions, service, citation }] : [];
  });
  if (teams.length === 0) return null;
  state.foundServices.unshift(...teams.map(({ service }) => service));
  return {
    kind: 'goTo',
    intro: t('answer.intro.municipal', { municipality: state.municipality?.name }),
    alone: true,
    claims: teams.map(({ rule, conditions, service }, n): Claim => ({
      text: sentence(rule, conditions, service, t),
      language: state.language,
      origin: 'authored',
      citations: [n + 1],
    })),
    citations: teams.map(({ citation }, n) => ({ ...citation, id: n + 1 })),
  };
}

function sentence(
  { ages, children }: WhoRule,
  conditions: WhoToGoTo['conditions'],
  { name }: Service,
  t: TFunction,
): string {
  const who = [
    ...(conditions.includes('age') && ages !== undefined ? [ageWords(ages, t)] : []),
    ...(conditions.includes('children')
      ? [t(children === true ? 'compose.children' : 'compose.noChildren')]
      : []),
  ];
  return who.length === 0
    ? t('compose.goTo', { service: name })
    : t('compose.goToIf', { who: who.join(', '), service: name });
}

function ageWords(
  { min, max }: { min?: number | undefined; max?: number | undefined },
  t: TFunction,
): string {
  if (min !== undefined && max !== undefined) return t('compose.ageBetween', { min, max });
  return min === undefined ? t('compose.ageUntil', { max }) : t('compose.ageFrom', { min });
}

/** The rule's sentence where it stands, or `null` where it does not stand there any more. */
function citationOfRule({ source }: WhoRule, { recordOf }: AnswerServices): Citation | null {
  const record = recordOf(source.document);
  const section = record?.sections.find(({ id }) => id === source.section);
  if (record === undefined || section === undefined) return null;
  const quote = source.quote.normalize('NFC');
  const start = record.text.indexOf(quote, section.start);
  if (start === -1 || start >= section.end) return null;
  return citationOf(1, record, section, { start, end: start + quote.length });
}
