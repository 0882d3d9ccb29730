import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import type { CachedEmbedder } from '../adapters/embedder/cached-embedder.ts';
import { feedbackFile } from '../adapters/files/feedback-file.ts';
import { KeptFiles } from '../adapters/files/kept-files.ts';
import { readAsset, readAssetNames } from '../adapters/files/assets.ts';
import { readDirectory } from '../adapters/files/directory-files.ts';
import { readLetterFiles } from '../adapters/files/letter-files.ts';
import { readLocaleFiles } from '../adapters/files/locale-files.ts';
import { readMunicipalityFiles } from '../adapters/files/municipality-files.ts';
import { readSchemes } from '../adapters/files/scheme-files.ts';
import { readSites } from '../adapters/files/site-files.ts';
import { readParsed } from '../adapters/files/parsed-files.ts';
import { loadLanguageDetectors } from '../adapters/language-detectors/load.ts';
import { SnapshotStore } from '../adapters/snapshot-store/store.ts';
import { readGlossary } from '../adapters/retrieval-data/glossary.ts';
import type { AnswerOptions } from '../answer/pipeline.ts';
import { answerQuestion } from '../answer/pipeline.ts';
import type { AnswerServices } from '../answer/state.ts';
import type { Config, Secrets } from '../config/config.ts';
import type { Answer, Question } from '../domain/answer.ts';
import type { RetrievalRequest } from '../domain/retrieval.ts';
import type { HttpServices } from '../http/context.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { glossaryRecords } from '../knowledge/glossary-records.ts';
import type { Card } from '../knowledge/cards.ts';
import { cardSchema } from '../knowledge/cards.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import { createGazetteer } from '../knowledge/municipalities.ts';
import { createLanguageIdentifier } from '../language/identify/identifier.ts';
import { createMessages } from '../language/messages.ts';
import type { LetterDesk } from '../letters/desk.ts';
import { createLetterDesk } from '../letters/desk.ts';
import type { Clock } from '../ports/clock.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';
import type { TermExplainer } from '../retrieve/explain-term.ts';
import { createTermExplainer } from '../retrieve/explain-term.ts';
import { createGlossaryMatcher } from '../retrieve/glossary.ts';
import { nearPieces } from '../retrieve/near-pieces.ts';
import type { Retriever } from '../retrieve/retrieve.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import { createEmbedder } from './embedder.ts';
import type { Generation } from './generation.ts';
import { openGeneration } from './generation.ts';
import type { BuildOptions, KnowledgeBase, KnowledgeBaseBuilder } from './knowledge-base.ts';
import { createKnowledgeBaseBuilder, emptyKnowledgeBase } from './knowledge-base.ts';
import { openCardShelf, startCuration } from './curation.ts';
import { createLog } from './log.ts';
import { openMeaning } from './meaning.ts';
import type { OpenedSources } from './open-sources.ts';
import { openSources } from './open-sources.ts';
import { compileOwnKnowledge, ownKinds } from './own-knowledge.ts';
import { prepareTriage, rehearse, rehearseLanguages } from './prepare.ts';
import { createQuestionVectors } from './question-vectors.ts';
import { keptKey } from './signature-key.ts';
import { createTopics } from './topics.ts';

/** Everything a process needs, made once; `use` switches what is searched without a pause. */
export interface Services extends HttpServices {
  config: Config;
  embedder: CachedEmbedder;
  retriever: Retriever;
  builder: KnowledgeBaseBuilder;
  /** Opens or builds the knowledge base of the configured sources. */
  openSources(options?: BuildOptions): Promise<OpenedSources>;
  glossary: Glossary;
  letters: LetterDesk;
  /** Answers questions of its own, without the model: no visitor waits for what is made once. */
  rehearse(): Promise<void>;
  /** Makes what the first question in each language would wait for, a language at a time. */
  prepareLanguages(): Promise<void>;
  /** The knowledge base of this moment. */
  base(): KnowledgeBase;
  use(base: KnowledgeBase): void;
  answer(question: Question, options?: Omit<AnswerOptions, 'signatureKey'>): Promise<Answer>;
  /** The language model with its counters; `null` where none is configured. */
  generation: Generation | null;
  log: ReturnType<typeof createLog>;
  close(): Promise<void>;
}

export interface Overrides {
  clock?: Clock;
}

/** Composition root: settings → every concrete dependency. Nothing is indexed yet. */
export async function openServices(
  config: Config,
  secrets: Secrets,
  overrides: Overrides = {},
): Promise<Services> {
  const log = createLog(config.logLevel);
  const note = (sentence: string): void => {
    log.warn({}, sentence);
  };
  const kept = new KeptFiles(join(config.dataDir, 'kept'));
  const [
    embedder,
    glossary,
    cards,
    directory,
    schemes,
    messages,
    municipalities,
    detectors,
    letterFiles,
    signatureKey,
  ] = await Promise.all([
    createEmbedder(config, secrets, note),
    readGlossary(kept),
    readCards(kept, note),
    readDirectory(note, kept),
    readSchemes(note, kept),
    readLocaleFiles().then(createMessages),
    readMunicipalityFiles(kept, note),
    loadLanguageDetectors((error) => {
      note(error.message);
    }),
    readLetterFiles(note, kept),
    secrets.signatureKey ?? keptKey(config.dataDir),
  ]);
  const [assetNames, sites] = await Promise.all([readAssetNames(), readSites(config.sitesFile)]);
  const clock = overrides.clock ?? { now: () => new Date() };
  const opened =
    config.desk === null
      ? null
      : await (
          await import('./desk.ts')
        ).openDeskServices(config.desk, config, secrets, { key: signatureKey, clock, log });
  const identifier = createLanguageIdentifier(detectors);
  const gazetteer = createGazetteer(municipalities);
  const explained = new Map(glossaryRecords(glossary).map((record) => [record.id, record]));
  let explainer: TermExplainer | undefined;
  let base = emptyKnowledgeBase;
  /** A question finishes on the base that it began with, whatever is put to use meanwhile. */
  const begunOn = new AsyncLocalStorage<KnowledgeBase>();
  const current = (): KnowledgeBase => begunOn.getStore() ?? base;
  const matcher = createGlossaryMatcher(glossary);
  const retriever = createRetriever({ index: () => current().index, embedder, glossary: matcher });
  const ownRetriever = createRetriever({
    index: () => current().own.index,
    embedder,
    glossary: matcher,
  });
  const shelf = await openCardShelf(cards, opened?.desk.store ?? null);
  const builderParts = {
    ...{ kept, embedder, glossary, situations: directory.situations },
    cards: () => shelf.cards(),
  };
  const ownBuilder = createKnowledgeBaseBuilder({
    ...builderParts,
    store: new SnapshotStore(join(config.dataDir, 'own')),
    own: null,
  });
  const builder = createKnowledgeBaseBuilder({
    ...builderParts,
    store: new SnapshotStore(config.dataDir),
    own: async () =>
      ownBuilder.build(await compileOwnKnowledge({ directory, schemes, glossary }, kept)),
  });
  const use = (next: KnowledgeBase): void => {
    base = next;
  };
  const curation = startCuration(shelf, { base: () => base, use, builder }, log);
  const meaningOf = await openMeaning(embedder);
  const engine: AnswerServices = {
    keepsQuestions: config.desk?.keepQuestionDays != null,
    identify: (text, pageLanguage) => identifier.identify(text, { pageLanguage }),
    embed: async (question, signal) =>
      (await embedQuestions(embedder, [question], signal))?.[0] ?? null,
    embedAll: (questions, signal) => embedQuestions(embedder, questions, signal),
    foresee: (question, language) => {
      retriever.foresee({ question, language });
      ownRetriever.foresee({ question, language });
      current().cards?.foresee(question, language);
    },
    findCards: (query, municipality, k) => {
      const terms = matcher.match(query.text, query.language).map(({ term }) => term);
      return current().cards?.find({ ...query, terms }, municipality, k) ?? [];
    },
    findSituations: (query, k) => {
      const terms = matcher.match(query.text, query.language).map(({ term }) => term);
      return current().situations?.({ ...query, terms }, k) ?? [];
    },
    meaningOf,
    cardOf: (id) => current().cards?.cardOf(id),
    retrieve: (request) => (asksForOwn(request) ? ownRetriever : retriever).retrieve(request),
    nearPieces: (request) => nearPieces(current().index, request),
    recordOf: (id) =>
      current().records.get(id) ?? current().own.records.get(id) ?? explained.get(id),
    hasDocuments: (municipality) => current().municipalities.has(municipality),
    gazetteer,
    directory,
    schemes,
    topicsOfDocument: createTopics(() => shelf.cards()),
    postedNotices: opened?.notices(messages),
    letters: createLetterDesk({
      ...letterFiles,
      gazetteer,
      languageOf: (line) => identifier.identify(line).language,
    }),
    terms: () => (explainer ??= createTermExplainer(glossary)),
    messages,
    clock,
  };
  const generation = await openGeneration(config, secrets, { embedder, gazetteer, directory }, log);
  const { writer, rewrite, onWritten } = generation ?? {};
  /** Answers of visitors; those of our own rehearsal cost no model call. */
  const visitors: AnswerServices = { ...engine, writer, rewrite, onWritten };
  let triage: Promise<void> | undefined;
  const answer = async (
    question: Question,
    parts: AnswerServices,
    options: Omit<AnswerOptions, 'signatureKey'> = {},
  ): Promise<Answer> => {
    await (triage ??= prepareTriage(kept));
    return begunOn.run(base, () => answerQuestion(question, parts, { ...options, signatureKey }));
  };
  const answerOurOwn = (question: string, vector: Float32Array | null): Promise<Answer> =>
    answer(
      { question },
      {
        ...engine,
        embed: () => Promise.resolve(vector),
        embedAll: (texts) => Promise.resolve(vector === null ? null : texts.map(() => vector)),
      },
    );
  return {
    ...engine,
    config,
    cards,
    embedder,
    retriever,
    glossary,
    builder,
    openSources: (options) =>
      openSources(
        { paths: config.sources, builder, kept, municipalities: plainNames(gazetteer) },
        options,
      ),
    prepareLanguages: () => rehearseLanguages(embedder.dimension, answerOurOwn),
    rehearse: () => rehearse(embedder.dimension, answerOurOwn),
    log,
    base: () => base,
    use,
    curation,
    answer: (question, options) => answer(question, visitors, options),
    generation,
    feedback: opened?.feedback ?? feedbackFile(join(config.dataDir, 'feedback')),
    desk: opened?.desk ?? null,
    upkeep: () => ({
      ...{ directory, schemes: schemes.schemes, norms: schemes.norms },
      cards: shelf.cards(),
      documents: base.records,
    }),
    questionVectors: createQuestionVectors(embedder),
    readiness: () => readinessOf(base, embedder, generation),
    asset: readAsset,
    assetNames,
    sites,
    remoteHost: remoteHostOf(config),
    async close() {
      await curation.close();
      await Promise.all([embedder.close(), opened?.close()]);
    },
  };
}

/** Services, schemes and terms are found only by those who ask for these kinds alone. */
function asksForOwn({ recordKinds = [] }: RetrievalRequest): boolean {
  return recordKinds.length > 0 && recordKinds.every((kind) => ownKinds.has(kind));
}

/** Towns whose name is no everyday word: those that a file's name may be trusted with. */
function plainNames({ all }: Gazetteer): Set<string> {
  return new Set(all.filter(({ ambiguous }) => !ambiguous).map(({ id }) => id));
}

/** Who else reads a question: the endpoint that makes its vector or writes its answer. */
function remoteHostOf({ embedder, generator }: Config): string | null {
  const remote = generator ?? (embedder.kind === 'openai' ? embedder : null);
  return remote === null ? null : new URL(remote.baseUrl ?? 'https://api.openai.com').host;
}

function readinessOf(
  base: KnowledgeBase,
  embedder: CachedEmbedder,
  generation: Generation | null,
): ReturnType<HttpServices['readiness']> {
  const status = embedder.status();
  const generator = generation?.status() ?? null;
  const reasons = [status.reason, generator?.reason];
  return {
    ready: base !== emptyKnowledgeBase,
    embedder: status,
    vectorIndex: base.vectorIndex,
    documents: base.records.size,
    passages: base.index.passages.length,
    generator,
    notices: [...base.notices, ...reasons.filter((reason) => reason !== undefined)],
  };
}

/** `null` where there is no model at this moment; then words alone are compared. */
async function embedQuestions(
  embedder: CachedEmbedder,
  questions: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[] | null> {
  try {
    return await embedder.embedQueries(questions, { signal });
  } catch (cause) {
    if (cause instanceof EmbedderUnavailable) return null;
    throw cause;
  }
}

/** The shipped cards; a broken one is left out with a note, `check` says what is wrong with it. */
async function readCards(kept: KeptFiles, note: (sentence: string) => void): Promise<Card[]> {
  const { files, faults } = await readParsed('cards', cardSchema, kept);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  return files.map(({ value }) => value);
}
