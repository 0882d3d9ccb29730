import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/languages.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
  await services.embedder.ready();
});
afterAll(() => services.dispose());

/** One question, as people of each language ask it. */
const minimumWage: Readonly<Record<(typeof languages)[number], string>> = {
  nl: 'wat is het minimumloon per uur dit jaar',
  'nl-simple': 'Hoeveel geld moet mijn baas mij geven voor een uur werk? Wat is het minimumloon?',
  en: 'whats the minimum wage per hour here',
  ar: 'كم الحد الأدنى للأجور في الساعة في هولندا',
  ti: 'ኣብ ሆላንድ ዝተሓተ ደሞዝ ንሓደ ሰዓት ክንደይ እዩ',
  tr: 'hollandada asgari ücret saatte kaç euro',
  fa: 'حداقل دستمزد ساعتی در هلند چقدر است',
  prs: 'حداقل معاش فی ساعت ده هالند چند اس',
  so: 'mushaharka ugu yar saacaddii holland waa imisa',
  uk: 'яка мінімальна зарплата за годину в нідерландах',
  ru: 'какая минимальная зарплата в час в нидерландах',
  pl: 'jaka jest płaca minimalna za godzinę w holandii',
  kmr: 'mûçeya herî kêm a saetekê li Holendayê çiqas e',
  ckb: 'کەمترین کرێی سەعاتێک لە هۆڵەندا چەندە',
  ps: 'په هالنډ کې د یوه ساعت لږ تر لږه معاش څومره دی',
  am: 'በሆላንድ ዝቅተኛው የሰዓት ደመወዝ ስንት ነው',
  fr: 'quel est le salaire minimum par heure aux pays-bas',
  es: 'cuál es el salario mínimo por hora en holanda',
  ro: 'care este salariul minim pe oră în olanda',
  bg: 'каква е минималната заплата на час в холандия',
};

describe('an answer written beforehand', () => {
  it.each(languages.map((language) => [language, minimumWage[language]] as const))(
    'is given in %s, with the amount and the date from which it holds',
    async (language, question) => {
      const answer = await services.answer({ question, language });
      const said = answer.claims.map(({ text }) => text).join(' ');
      expect(answer.status).toBe('answered');
      expect(answer.citations.map(({ documentId }) => documentId)).toContain(
        'nl/minimumloon-werkrechten',
      );
      expect(answer.claims.every((claim) => claim.language === language)).toBe(true);
      expect(said).toMatch(/14[.,]99/);
      expect(said).toContain('2026');
    },
  );
});
