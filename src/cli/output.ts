import { once } from 'node:events';

/** Writes to standard output and waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** One JSON value a line. */
export function printJson(value: unknown): Promise<void> {
  return print(JSON.stringify(value));
}

/** Messages to people go to standard error, so that standard output stays data. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
