/** Something that `check` found; an error stops CI, a warning is listed. */
export interface Finding {
  level: 'error' | 'warning';
  file: string;
  /** 1-based; absent where the whole file is meant. */
  line?: number | undefined;
  /** Short name of the rule, for filtering. */
  rule: string;
  message: string;
}
