/** What a model is asked to write, and in which form. */
export interface GenerationRequest {
  /** Instructions for an endpoint that can be held to a schema, and for one that cannot. */
  system: { structured: string; plain: string };
  /** The data, as JSON: nothing in it is an instruction. */
  user: string;
  /** What a structured answer looks like; `schema` is JSON Schema. */
  output: { name: string; schema: Readonly<Record<string, unknown>> };
  maxTokens?: number | undefined;
}

/** Why there is no answer from the model; the closed list that counters use. */
export const generatorFaults = [
  /** Calls are held back after failures. */
  'resting',
  'busy',
  'timeout',
  'refused',
  'server',
  'network',
  /** The stream ended before the answer did. */
  'cut_off',
  /** Nothing in it can be read. */
  'malformed',
] as const;
export type GeneratorFault = (typeof generatorFaults)[number];

/** The model cannot answer now; callers give the embedded answer and say so. */
export class GeneratorUnavailable extends Error {
  override readonly name = 'GeneratorUnavailable';
  readonly fault: GeneratorFault;

  constructor(fault: GeneratorFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** Counts since the start; holds no text. */
export interface GeneratorUsage {
  /** Requests sent, repeated ones included. */
  requests: number;
  faults: Partial<Record<GeneratorFault, number>>;
  inputTokens: number;
  outputTokens: number;
  /** In the currency of the configured prices. */
  cost: number;
  /** Calls whose tokens the endpoint did not tell; these are estimated by length. */
  estimated: number;
}

export interface GeneratorStatus {
  /** `resting`: after failures nothing is asked for a while. */
  state: 'ready' | 'resting';
  /** One sentence with the remedy, in English, when resting. */
  reason?: string | undefined;
}

/** A language model that writes one text at a time. */
export interface Generator {
  readonly model: string;
  status(): GeneratorStatus;
  usage(): Readonly<GeneratorUsage>;
  /**
   * The text in pieces as it is written. Leaving the loop cancels the request.
   *
   * @throws GeneratorUnavailable also in the middle of the text; the signal's reason when cancelled
   */
  write(request: GenerationRequest, signal: AbortSignal): AsyncIterable<string>;
  /** Tells the breaker that what was written could not be used. */
  reject(fault: GeneratorFault): void;
}
