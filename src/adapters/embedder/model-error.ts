/** Why there is no model; the caller decides by it whether trying again makes sense. */
export type ModelFailure =
  'no-python' | 'network' | 'unsupported' | 'disk' | 'corrupt' | 'download-failed';

/** The model cannot be had. The message is one English sentence that names the remedy. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly failure: ModelFailure;

  constructor(failure: ModelFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }

  /** Whether the same attempt may succeed a moment later. */
  get transient(): boolean {
    return (
      this.failure === 'network' || this.failure === 'corrupt' || this.failure === 'download-failed'
    );
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG']);

/** Explains a file-system error on the cache directory; anything else is returned as it came. */
export function explainDiskError(error: unknown, cacheDir: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code !== undefined && FULL.has(code)) return diskFull(cacheDir, error);
  if (code !== undefined && UNWRITABLE.has(code)) return unwritable(cacheDir, error);
  return error;
}

export function diskFull(cacheDir: string, cause?: unknown): ModelError {
  const message = `The disk is full, so the embedding model cannot be kept in ${cacheDir}: free 250 MB or choose another cache folder.`;
  return new ModelError('disk', message, { cause });
}

export function unwritable(cacheDir: string, cause?: unknown): ModelError {
  const message = `The cache folder ${cacheDir} cannot be written: make it writable or choose another one.`;
  return new ModelError('disk', message, { cause });
}
