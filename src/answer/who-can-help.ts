import type { Handoff, Status } from '../domain/answer.ts';
import type { Municipality } from '../domain/knowledge.ts';
import type { Language } from '../domain/languages.ts';
import { isLanguage } from '../domain/languages.ts';
import { inTown, speaks } from '../directory/find.ts';
import type { Directory } from '../directory/files.ts';
import type { Service } from '../directory/schema.ts';
import { nationalOffice } from './national-office.ts';
import type { AnswerServices, AnswerState } from './state.ts';

/** Where free help with any question is given, in the order of how little one needs to know. */
const generalCategories = ['welfare_work', 'neighbourhood_team', 'legal_aid', 'refugee_support'];

/**
 * Services that help with any question, the town's own first, that can be called or visited;
 * those that speak the asker's language before others of the same town.
 */
export function generalHelp(
  { services }: Pick<Directory, 'services'>,
  municipality: Municipality | null,
  language: Language,
): Service[] {
  const rank = (one: Service): number =>
    (one.municipality === undefined ? 20 : 0) +
    (speaks(one, language) ? 0 : 10) +
    generalCategories.indexOf(one.category);
  return services
    .filter(
      ({ superseded_by, category }) =>
        superseded_by === undefined && generalCategories.includes(category),
    )
    .filter((one) => inTown(one, municipality ?? '') && canBeReached(one) && isForAll(one))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Not made for one group of people; a low income is what most askers have. */
function isForAll({ audience, culture_specific: forOne = false }: Service): boolean {
  return !forOne && (audience === undefined || /inkomen|inwoners|iedereen/i.test(audience));
}

function canBeReached({ phones = [], addresses = [] }: Service): boolean {
  return phones.length > 0 || addresses.length > 0;
}

/** Outcomes after which the asker needs the office that decides, not one that knows the way. */
const needOffice: readonly (Status | null)[] = ['personal_case', 'not_found', 'handoff'];

/** A parking permit is no residence permit: what is known to be of the town goes to the town. */
function isOfTown({ situation }: AnswerState): boolean {
  return (
    situation?.sure === true &&
    situation.situation.unknown === true &&
    situation.situation.categories.includes('municipality')
  );
}

/**
 * The person or office to turn to, with a phone that stands in a source: the office of the state
 * that the question is about, the asker's municipality, else general help nearby, else where legal
 * help is free.
 */
export function whoCanHelp(
  state: AnswerState,
  { messages, directory }: Pick<AnswerServices, 'messages' | 'directory'>,
): Handoff {
  const t = messages.for(state.language);
  const { municipality, status, text } = state;
  const byState = needOffice.includes(status) && !isOfTown(state);
  const decides = byState ? nationalOffice(text, directory) : undefined;
  if (decides !== undefined) return handoffTo(decides, decides.organization);
  const language = isLanguage(state.language) ? state.language : 'en';
  const contact = municipality?.contact;
  const nearest = generalHelp(directory, municipality?.id ?? null, language)[0];
  const office = municipality === null ? undefined : officeOf(directory, municipality.id);
  const who =
    municipality === null
      ? t('handoff.general')
      : t('handoff.municipality', { municipality: municipality.name });
  if (contact?.phone !== undefined || contact?.url !== undefined) {
    const { phone, url, hours, source } = contact;
    return {
      who,
      phone: phone ?? office?.phones?.[0] ?? null,
      url: url ?? null,
      hours: hours ?? null,
      source,
    };
  }
  const instead = office ?? nearest;
  if (instead === undefined) return { who, phone: null, url: null, hours: null };
  const named = office !== undefined || who.includes(instead.name);
  return handoffTo(instead, named ? who : `${who} · ${instead.name}`);
}

function handoffTo({ phones, url, source_url: source }: Service, who: string): Handoff {
  return { who, phone: phones?.[0] ?? null, url: url ?? null, hours: null, source };
}

/** The municipality's own entry in the sociale kaart. */
export function officeOf(
  { services }: Pick<Directory, 'services'>,
  town: Municipality,
): Service | undefined {
  return services.find(
    (one) =>
      one.municipality === town && one.category === 'municipality' && one.phones !== undefined,
  );
}
