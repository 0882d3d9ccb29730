/**
 * The environment of a child process that is somebody else's tool (pip): ours, with `overrides`.
 *
 * Such a tool needs the machine's own settings (`PATH`, proxies, certificates, index mirrors). A
 * child of our own that reads strangers' text gets an environment made from nothing instead.
 */
export function inheritedEnvironment(
  overrides: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  return { ...process.env, ...overrides };
}
