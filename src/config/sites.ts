import { parse } from 'yaml';
import { z } from 'zod';
import { isLanguage } from '../domain/languages.ts';
import { ConfigError } from './config.ts';

const language = z
  .string()
  .refine((tag): boolean => isLanguage(tag), 'is not a language of Wegwijs');
const origin = z
  .url({ protocol: /^https?$/ })
  .refine(isOrigin, 'must be an origin such as https://example.nl');

/** Colours, lengths and font names; nothing that could end a CSS declaration. */
const token = z.string().regex(/^[#\w\s.,%()'"-]{1,120}$/, 'is not a plain CSS value');

const site = z.strictObject({
  /** Names the site in `/embed/<id>`. */
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Whose pages may hold the widget or the frame. */
  origins: z.array(origin).min(1),
  municipality: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  /** Languages of the menu; all when left out. */
  languages: z.array(language).default([]),
  /** Six questions in the order of the topics, by language. */
  questions: z.record(language, z.array(z.string().min(3).max(200)).max(6)).default({}),
  /** `--wegwijs-<name>` on the element. */
  tokens: z.record(z.string().regex(/^[a-z-]{1,40}$/), token).default({}),
  /** Opening sentence, by language. */
  greeting: z.record(language, z.string().min(1).max(200)).default({}),
  position: z.enum(['start', 'end']).optional(),
});

/** A website that may embed Wegwijs, with its own settings. */
export type Site = z.infer<typeof site>;

/**
 * Reads the file of embedding sites.
 *
 * @throws ConfigError naming the member that is wrong, or an origin or id that stands there twice
 */
export function parseSites(source: string, file: string): Site[] {
  const parsed = z.strictObject({ sites: z.array(site) }).safeParse(parseYaml(source, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const { sites } = parsed.data;
  const twice = repeated([
    ...sites.map(({ id }) => id),
    ...sites.flatMap(({ origins }) => origins),
  ]);
  if (twice !== undefined) throw new ConfigError(`${file}: ${twice} stands there twice`);
  return sites;
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === url;
}

function parseYaml(source: string, file: string): unknown {
  try {
    return parse(source) as unknown;
  } catch (cause) {
    throw new ConfigError(`${file}: ${(cause as Error).message}`, { cause });
  }
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, n) => values.indexOf(value) !== n);
}
