export interface GenerateRequest {
  system: string;
  user: string;
  /** JSON schema that the output must satisfy. */
  schema: Record<string, unknown>;
  signal?: AbortSignal | undefined;
}

/** A language model behind any OpenAI-compatible endpoint. */
export interface Generator {
  readonly modelId: string;
  /** Whether questions leave this machine; told to the visitor. */
  readonly remote: boolean;
  /** Resolves to the raw JSON text; rejects with the cause kept. */
  generate(request: GenerateRequest): Promise<string>;
}
