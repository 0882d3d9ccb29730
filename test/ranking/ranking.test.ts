import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalEmbedder } from '../../src/adapters/embedder/local-embedder.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { readGlossary } from '../../src/adapters/retrieval-data/glossary.ts';
import { readLanguageMeans } from '../../src/adapters/retrieval-data/language-means.ts';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import type { RetrievalRequest } from '../../src/domain/retrieval.ts';
import { collectVectors, planEmbedding } from '../../src/index/embed-plan.ts';
import { buildIndex } from '../../src/index/index.ts';
import { createGlossaryMatcher } from '../../src/retrieve/glossary.ts';
import type { Retriever } from '../../src/retrieve/retrieve.ts';
import { createRetriever } from '../../src/retrieve/retrieve.ts';
import { makePassage } from '../index/make-passage.ts';

/** What the real model makes of a small corpus; each order says why one outranks the next. */
const passages = [
  makePassage(
    'huurtoeslag',
    'Is uw huur hoog en uw inkomen laag? Dan kunt u huurtoeslag aanvragen bij de Belastingdienst.',
  ),
  makePassage(
    'huurtoeslag-form',
    'Een huurtoeslagaanvraag doet u online met DigiD. U hebt uw huurcontract nodig.',
  ),
  makePassage(
    'zorgtoeslag',
    'Met zorgtoeslag krijgt u een bijdrage in de kosten van uw zorgverzekering.',
  ),
  makePassage(
    'inburgering',
    'Nieuwkomers moeten binnen drie jaar inburgeren. Zij leren de taal en doen examen.',
  ),
  makePassage(
    'lening',
    'De cursus betaalt u met een lening van DUO. Statushouders hoeven die niet terug te betalen.',
  ),
  makePassage('bijstand-nijmegen', 'In Nijmegen vraagt u bijstand aan bij het Werkbedrijf.', {
    municipality: 'nijmegen',
  }),
  makePassage(
    'bijstand-rotterdam',
    'In Rotterdam vraagt u bijstand aan bij het Jongerenloket of Werk en Inkomen.',
    { municipality: 'rotterdam' },
  ),
  makePassage(
    'bijstand',
    'Hebt u geen inkomen en geen vermogen? Dan kunt u bijstand aanvragen bij uw gemeente.',
  ),
  makePassage(
    'opvang',
    'Mensen zonder huis kunnen slapen in de nachtopvang. Bij vorst gaan extra bedden open.',
  ),
  makePassage(
    'school',
    'Kinderen van vijf tot zestien jaar zijn leerplichtig. U meldt uw kind aan bij een school.',
  ),
  makePassage(
    'sterker',
    'Stichting Sterker helpt inwoners van 65 jaar en ouder die vragen hebben over wonen en zorg.',
    { municipality: 'nijmegen' },
  ),
];

const embedder = new LocalEmbedder({ cacheDir: join(packageRoot, '.cache', 'model') });
let retriever: Retriever;

beforeAll(async () => {
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error('no means for the local model');
  const glossary = await readGlossary();
  const plan = planEmbedding(passages);
  const vectors = collectVectors(plan, await embedder.embedPassages(plan.texts), embedder);
  const index = await buildIndex({
    passages,
    vectors,
    means,
    createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
  });
  retriever = createRetriever({
    index: () => index,
    embedder,
    glossary: createGlossaryMatcher(glossary),
  });
});
afterAll(() => embedder.close());

async function order(
  question: string,
  language: string,
  over: Partial<RetrievalRequest> = {},
): Promise<string[]> {
  const { kept } = await retriever.retrieve({ question, language, k: 4, ...over });
  return kept.map(({ passage }) => passage.id);
}

describe('ranking', () => {
  it('puts the passage about a thing before one about its form, and both before its sister', async () => {
    const found = await order('Mijn huur is hoog, krijg ik huurtoeslag?', 'nl');
    const places = ['huurtoeslag', 'huurtoeslag-form', 'zorgtoeslag'].map((id) =>
      found.indexOf(id),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(found).not.toContain('school');
  });

  it('finds a compound by its part', async () => {
    expect((await order('aanvraag huurtoeslag online', 'nl'))[0]).toBe('huurtoeslag-form');
  });

  it.each([
    ['en', 'Where can homeless people sleep at night?', 'opvang'],
    ['ar', 'أين يمكن أن ينام من ليس له بيت؟', 'opvang'],
    ['tr', 'Çocuğumu okula nasıl yazdırırım?', 'school'],
    ['uk', 'Як отримати субсидію на оренду житла?', 'huurtoeslag'],
    ['ti', 'ቆልዓይ ናብ ቤት ትምህርቲ ከመይ ገይረ የመዝግቦ?', 'school'],
    ['so', 'Sideen ilmahayga iskuulka uga diiwaangeliyaa?', 'school'],
    ['fa', 'چطور بچه‌ام را در مدرسه ثبت نام کنم؟', 'school'],
    ['pl', 'Ile mam czasu na egzamin integracyjny?', 'inburgering'],
  ])('meets Dutch passages from %s: %s', async (language, question, id) => {
    expect((await order(question, language)).slice(0, 2)).toContain(id);
  });

  it('puts the own municipality first and leaves the other one out', async () => {
    const found = await order('Where do I apply for welfare?', 'en', {
      municipality: 'nijmegen',
      k: 10,
    });
    expect(found[0]).toBe('bijstand-nijmegen');
    expect(found).toContain('bijstand');
    expect(found).not.toContain('bijstand-rotterdam');
  });

  it('finds a name written in another alphabet', async () => {
    expect((await order('что делает Стеркер?', 'ru')).slice(0, 2)).toContain('sterker');
  });

  it('is sure of a question that the corpus answers and not of one about something else', async () => {
    const best = async (question: string, language: string): Promise<number> => {
      const { kept } = await retriever.retrieve({ question, language, k: 3 });
      return Math.max(...kept.map(({ confidence }) => confidence));
    };
    expect(await best('كيف أحصل على بدل الإيجار؟', 'ar')).toBeGreaterThan(0.5);
    expect(await best('متى تأسست مدينة بغداد؟', 'ar')).toBeLessThan(0.2);
    expect(await best('who won the world cup in 1998', 'en')).toBeLessThan(0.2);
  });
});
