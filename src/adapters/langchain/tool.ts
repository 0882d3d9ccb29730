import { tool } from 'langchain';
import { z } from 'zod';
import type { WegwijsRetriever } from './retriever.ts';

const input = z.object({ question: z.string().min(1).describe('The question, in any language.') });

/**
 * Our retrieval as a tool for LangChain agents. Each passage comes with what a citation needs, so
 * that an agent can show where a statement stands; no passage, no text.
 */
export function wegwijsTool(retriever: WegwijsRetriever) {
  return tool(
    async ({ question }: z.infer<typeof input>) => {
      const documents = await retriever.invoke(question);
      return JSON.stringify(
        documents.map(({ pageContent, metadata }) => {
          const { documentId, title, section, municipality, start, end } = metadata;
          return { text: pageContent, documentId, title, section, municipality, start, end };
        }),
      );
    },
    {
      name: 'search_dutch_newcomer_documents',
      description:
        'Finds passages about inburgering, support for low incomes and local services in the Netherlands, with the document and place where each stands.',
      schema: input,
    },
  );
}
