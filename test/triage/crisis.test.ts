import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crisisContacts, crisisKinds, explainCrisis, findCrisis } from '../../src/triage/crisis.ts';
import type { CrisisKind } from '../../src/triage/crisis.ts';

interface Example {
  lang: string;
  text: string;
  kind: CrisisKind | null;
}

const examples = readFileSync(new URL('../sets/crisis.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

/** Languages whose everyday questions (one a line, the same in each) must not be taken for a crisis. */
const languages = 'nl en ar ti am so tr fa prs ps ckb kmr uk ru pl ro bg es fr'.split(' ');

/** Lines of `src/language/questions` that tell of a crisis. */
const crisisLines = new Map<number, CrisisKind>([
  [61, 'violence'],
  [65, 'forced_marriage'],
  [66, 'trafficking'],
  [76, 'homeless_tonight'],
]);

/** Whether one kind is at least as urgent as another. */
function atLeast(found: CrisisKind | null, expected: CrisisKind): boolean {
  return found !== null && crisisKinds.indexOf(found) <= crisisKinds.indexOf(expected);
}

describe('what people in need type', () => {
  const crises = examples.filter(({ kind }) => kind !== null);

  it.each(crises)(
    '$lang: "$text" is found as $kind or as something more urgent',
    ({ text, kind }) => {
      expect(atLeast(findCrisis(text), kind as CrisisKind), explainCrisis(text).join('; ')).toBe(
        true,
      );
    },
  );
});

describe('the same words in an ordinary question', () => {
  const lookAlikes = examples.filter(({ kind }) => kind === null);

  it.each(lookAlikes)('$lang: "$text" is no crisis', ({ text }) => {
    expect(explainCrisis(text)).toEqual([]);
  });
});

describe('look-alikes that are no example for the rules', () => {
  const exemplars = readFileSync(new URL('../sets/crisis-exemplars.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Example)
    .filter(({ kind }) => kind === null);

  it.each(exemplars)('$lang: "$text" is no crisis', ({ text }) => {
    expect(explainCrisis(text)).toEqual([]);
  });
});

describe('an insurance that pays after a death', () => {
  it.each([
    ['en', 'Does life insurance still pay out after a suicide?'],
    ['tr', 'hayat sigortası intiharda ödeme yapar mı'],
    ['ru', 'покрывает ли страховка жизни самоубийство'],
  ])('%s: is asked about in no crisis', (_language, text) => {
    expect(findCrisis(text)).toBeNull();
  });

  it('hides nothing where another insurance is missing', () => {
    expect(findCrisis('I have no health insurance and I think of suicide')).toBe('suicide');
  });
});

describe.each(languages)('everyday questions in %s', (language) => {
  const file = new URL(`../../src/language/questions/${language}.txt`, import.meta.url);
  const questions = readFileSync(file, 'utf8').trim().split('\n');

  it('are understood: the four crises among them are found, no other', () => {
    const found = questions.map((question, i) => [i + 1, findCrisis(question)] as const);
    const crises = new Map(found.filter(([, kind]) => kind !== null));
    expect(crises).toEqual(crisisLines);
  });
});

describe('words of one language and another', () => {
  it.each([
    ['Dutch in an Arabic question', 'زوجي يضربني هل veilig thuis يساعدني'],
    ['Pashto with the Arabic letter for its own', 'خاوند مي هره ورځ وهي'],
    ['Persian with its prefix apart', 'شوهرم منو می زند'],
    ['Persian with its prefix joined', 'شوهرم منو می\u200Cزند'],
    ['Kurmanji without its accents', 'mere min her roj li min dixe'],
    ['Arabic in Latin letters', 'jozi 3am bydrobni'],
    ['vowel marks', 'زَوْجِي يَضْرِبُنِي'],
    ['drawn-out letters', 'زوجي يضربنيييييي'],
  ])('%s are understood', (_name, text) => {
    expect(findCrisis(text)).toBe('violence');
  });
});

describe('hostile input', () => {
  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['full stops', '. '],
    ['wildcards', '*'],
    ['the beginning of a phrase again and again', 'i want to '],
    ['first items of many rules', 'kill husband child work passport tonight '],
    ['Arabic stems run together', 'ضرب'],
    ['vowel marks', '\u064B'],
    ['joiners', '\u200C\u200D'],
    ['lone surrogates', '\uD800'],
    ['control characters', '\u0000'],
  ])('of 20,000 characters is read to its end: %s', (_name, piece) => {
    const filler = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    expect(
      findCrisis(`${filler}\nplease call an ambulance, my son is not breathing`),
    ).not.toBeNull();
  });

  it.each(['', ' ', '*', '.', '؟', '\u0000'])('without words (%j) is no crisis', (text) => {
    expect(findCrisis(text)).toBeNull();
  });
});

describe('whom to call', () => {
  it.each([
    ['danger', '112'],
    ['medical', '112'],
    ['missing_child', '112'],
    ['suicide', '113'],
    ['violence', '0800-2000'],
    ['forced_marriage', '0800-2000'],
    ['trafficking', '033-4481186'],
    ['homeless_tonight', '0900-8844'],
  ] as const)('in a case of %s it is first %s', (kind, phone) => {
    expect(crisisContacts(kind)[0]?.phone).toBe(phone);
  });

  it.each(crisisKinds)('names 112 in every case, also %s', (kind) => {
    expect(crisisContacts(kind).map(({ phone }) => phone)).toContain('112');
  });
});
