/** A file to ingest, its bytes read lazily. */
export interface SourceFile {
  /** As the user gave it, for messages. */
  path: string;
  /** Relative to the source folder, `/`-separated; part of the record id. */
  relativePath: string;
  read(): Promise<Uint8Array>;
}

export interface SourceFolder {
  /** Name of the folder, for messages. */
  path: string;
  files: SourceFile[];
}

/** Lists what there is to ingest under the configured folders and files. */
export interface CorpusSource {
  list(paths: readonly string[]): Promise<SourceFolder[]>;
}
