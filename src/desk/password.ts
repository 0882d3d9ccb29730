export const shortestPassword = 12;
/** Longer ones only cost us time to hash. */
const longestPassword = 200;

export type PasswordFault = 'short' | 'long' | 'name' | 'plain';

/**
 * What is wrong with a new password; `null`: nothing. Length counts, not kinds of signs (NIST SP
 * 800-63B, 3.1.1.2).
 */
export function passwordFault(password: string, name: string): PasswordFault | null {
  const length = Array.from(password).length;
  if (length < shortestPassword) return 'short';
  if (length > longestPassword) return 'long';
  if (password.toLowerCase().includes(name.toLowerCase())) return 'name';
  return new Set(password).size < 5 ? 'plain' : null;
}
