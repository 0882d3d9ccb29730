import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { languages } from '../../src/domain/languages.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
});
afterAll(() => services.dispose());

/** Records that answer each topic's start question; a town's own place to go may come first. */
const right: Readonly<Record<string, RegExp>> = {
  inburgering: /^nl\/wet-inburgering$/,
  geld: /^nl\/bijstand$/,
  wonen: /^nl\/sociale-huur$/,
  werk: /^nl\/werk-vergunning$/,
  gezondheid: /^nl\/zorgverzekering-huisarts$/,
  brief: /^(?:nl\/brieven-termijnen|\w+\/wie-helpt)$/,
};

function questionsOf(language: string): [string, string][] {
  const file = join(packageRoot, 'src', 'language', 'locales', `${language}.json`);
  const { web } = JSON.parse(readFileSync(file, 'utf8')) as {
    web: { first: Record<string, string> };
  };
  return Object.entries(web.first);
}

describe.each(languages)('the start questions in %s', (language) => {
  it.each(questionsOf(language))('%s: %s', async (topic, question) => {
    for (const municipality of [undefined, 'nijmegen', 'rotterdam', 'nieuwegein']) {
      const answer = await services.answer({ question, language, municipality });
      expect([answer.status, answer.language, municipality]).toEqual([
        'answered',
        language,
        municipality,
      ]);
      expect(answer.citations[0]?.documentId).toMatch(right[topic] ?? /^$/);
      const other = answer.claims.filter((claim) => claim.language !== language);
      // What the asker's own town adds is quoted from its documents, after the card.
      expect(answer.claims[0]?.language).toBe(language);
      expect(other.length).toBeLessThanOrEqual(2);
      for (const { citations } of other)
        for (const id of citations)
          expect(answer.citations.find((one) => one.id === id)?.municipality).toBe(municipality);
    }
  });
});
