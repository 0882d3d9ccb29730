import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import type { BaseRetrieverInput } from '@langchain/core/retrievers';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Candidate, RetrievalRequest, RetrievalResult } from '../../domain/retrieval.ts';

export interface WegwijsRetrieverInput extends BaseRetrieverInput {
  /** Retrieval of this project. */
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  /** Language of a question: one of ours or an ISO 639 code. */
  identify(question: string): string;
  /** Restricts to this municipality and national passages. */
  municipality?: string | null;
  /** How many documents; 5 when not given. */
  k?: number;
}

/** What a document says about itself beside its text. */
export interface WegwijsMetadata extends Record<string, unknown> {
  passageId: string;
  documentId: string;
  title: string;
  section: string;
  municipality: string | null;
  language: string;
  /** UTF-16 offsets into the document's text. */
  start: number;
  end: number;
  score: number;
  confidence: number;
}

/** Our retrieval as a LangChain retriever, for chains and agents of that ecosystem. */
export class WegwijsRetriever extends BaseRetriever<WegwijsMetadata> {
  static override lc_name(): string {
    return 'WegwijsRetriever';
  }

  override lc_namespace = ['wegwijs', 'retrievers'];
  readonly #input: WegwijsRetrieverInput;

  constructor(input: WegwijsRetrieverInput) {
    super(input);
    this.#input = input;
  }

  override async _getRelevantDocuments(
    question: string,
    _callbacks?: CallbackManagerForRetrieverRun,
  ): Promise<Document<WegwijsMetadata>[]> {
    const { identify, municipality, k = 5 } = this.#input;
    const language = identify(question);
    const { kept } = await this.#input.retrieve({ question, language, municipality, k });
    return kept.map(toDocument);
  }
}

function toDocument({ passage, score, confidence }: Candidate): Document<WegwijsMetadata> {
  return new Document({
    id: passage.id,
    pageContent: passage.text,
    metadata: {
      passageId: passage.id,
      documentId: passage.recordId,
      title: passage.title,
      section: passage.headingPath.at(-1) ?? '',
      municipality: passage.municipality,
      language: passage.language,
      start: passage.start,
      end: passage.end,
      score,
      confidence,
    },
  });
}
