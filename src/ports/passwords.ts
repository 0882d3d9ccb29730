/** Slow one-way form of passwords. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long for `null` (no such account, no password set) as for a real one; then false. */
  matches(hash: string | null, password: string): Promise<boolean>;
}
