import { Hono } from 'hono';
import { z } from 'zod';
import type { DirectoryService } from '../domain/directory.ts';
import { themes } from '../domain/directory.ts';
import type { Language } from '../domain/languages.ts';
import { isLanguage } from '../domain/languages.ts';
import { exportFormats, exportServices } from '../directory/exchange/export.ts';
import { categoriesOf, findServices } from '../directory/find.ts';
import { presentService } from '../directory/present.ts';
import type { PresentOptions } from '../directory/present.ts';
import type { Service } from '../directory/schema.ts';
import { currentService } from '../directory/successor.ts';
import { labelOf } from '../directory/words.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { preferredLanguage, RequestError } from './errors.ts';
import { check } from './schemas.ts';

const municipality = z.string().regex(/^[a-z0-9-]{1,60}$/, 'is not a municipality');
const tag = z.string().regex(/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i, 'is not a language tag');

/** Degrees north and east: `51.84,5.86`. */
const near = z
  .string()
  .regex(/^-?\d{1,2}(?:\.\d{1,8})?,-?\d{1,3}(?:\.\d{1,8})?$/, 'is not "latitude,longitude"')
  .transform((text) => {
    const [lat = 0, lon = 0] = text.split(',').map(Number);
    return { lat, lon };
  })
  .refine(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180, 'is no place on earth');

const listQuery = z.object({
  municipality: municipality.optional(),
  theme: z.enum(themes).optional(),
  category: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/, 'is not a category')
    .optional(),
  language: tag.optional(),
  open: z.literal('now', 'can only be "now"').optional(),
  near: near.optional(),
  q: z.string().max(200, 'is longer than 200 characters').optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
const oneQuery = listQuery.pick({ language: true });
const exportQuery = z.object({
  format: z.enum(exportFormats),
  municipality: municipality.optional(),
});

/**
 * The sociale kaart. `GET /`: services of a town and national ones; `GET /categories`: what there
 * is; `GET /export`: a file for other systems; `GET /:id`: one, or the one that came in its place.
 */
export function directoryRoutes(services: HttpServices): Hono<AppEnv> {
  const { directory, messages } = services;
  const languageOf = (given: string | undefined, header: string | undefined): Language => {
    const supported = messages.supported(given ?? preferredLanguage(header, messages));
    return isLanguage(supported) ? supported : 'en';
  };
  return new Hono<AppEnv>()
    .get('/', (c) => {
      const query = check(listQuery, c.req.query());
      const language = languageOf(query.language, c.req.header('accept-language'));
      const now = services.clock.now();
      const found = findServices(directory, {
        ...query,
        q: query.q?.toWellFormed().replaceAll('\0', ' '),
        language,
        openAt: query.open === undefined ? undefined : now,
      });
      const shown = { ...presentation(services, language, now), near: query.near };
      const { limit, offset } = query;
      const list = found.services.map((service) => presentService(service, shown));
      return c.json({ language, total: found.total, limit, offset, services: list });
    })
    .get('/categories', (c) => {
      const query = check(listQuery.pick({ language: true, municipality: true }), c.req.query());
      const language = languageOf(query.language, c.req.header('accept-language'));
      return c.json({ language, ...overview(services, language, query.municipality) });
    })
    .get('/export', (c) => {
      const query = check(exportQuery, c.req.query());
      const wanted = directory.services.filter(
        (one) => query.municipality === undefined || one.municipality === query.municipality,
      );
      const { type, ending, text } = exportServices(wanted, query.format);
      return c.body(text, 200, {
        'content-type': type,
        'content-disposition': `attachment; filename="sociale-kaart.${ending}"`,
      });
    })
    .get('/:id', (c) => {
      const { language: given } = check(oneQuery, c.req.query());
      const language = languageOf(given, c.req.header('accept-language'));
      const id = c.req.param('id');
      const service = currentService(id, directory.byId);
      if (service === undefined) throw new RequestError('not_found', 'no service has this id');
      return c.json(oneService(service, id, presentation(services, language)));
    });
}

function presentation(
  { directory, messages, clock }: HttpServices,
  language: Language,
  now = clock.now(),
): PresentOptions {
  return { language, words: directory.words, messages, now };
}

function oneService(service: Service, id: string, options: PresentOptions): DirectoryService {
  return presentService(service, service.id === id ? options : { ...options, insteadOf: id });
}

interface Counted {
  id: string;
  label: string;
  /** Services of the town and national ones. */
  services: number;
}

/** Categories and themes that have services, with how many. */
function overview(
  { directory }: HttpServices,
  language: Language,
  town: string | undefined,
): { categories: Counted[]; themes: Counted[] } {
  const all = { municipality: town, language, limit: Infinity, offset: 0 };
  const { services } = findServices(directory, all);
  const count = (
    labels: Parameters<typeof labelOf>[0],
    idsOf: (service: Service) => readonly string[],
  ): Counted[] =>
    [...new Set(services.flatMap(idsOf))].map((id) => ({
      ...labelOf(labels, id, language),
      services: services.filter((one) => idsOf(one).includes(id)).length,
    }));
  const { words } = directory;
  return {
    categories: count(words.categories, categoriesOf),
    themes: count(words.themes, (one) => one.themes ?? []),
  };
}
