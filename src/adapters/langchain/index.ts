export { WegwijsRetriever } from './retriever.ts';
export type { WegwijsMetadata, WegwijsRetrieverInput } from './retriever.ts';
export { wegwijsTool } from './tool.ts';
