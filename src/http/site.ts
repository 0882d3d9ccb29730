import { Hono } from 'hono';
import type { Site } from '../config/sites.ts';
import { receiptLife } from '../desk/receipt.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { siteOf } from './origins.ts';
import { withTextColours } from './token-contrast.ts';

/** `GET /api/site`: what the operator set for the site that asks; our own page asks as well. */
export function siteRoutes(services: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/', (c) => {
    const site = siteOf(c.req.header('origin'), services.sites);
    c.header('cache-control', 'private, max-age=300');
    return c.json(siteSettings(services, site));
  });
}

/** How long a code for the desk works. */
const receiptHours = receiptLife / (60 * 60 * 1000);

/** Settings as the element reads them. */
export function siteSettings(services: HttpServices, site: Site | undefined): object {
  return {
    municipalities: towns(services).map(({ id, name }) => ({ id, name })),
    municipality: site?.municipality ?? null,
    languages: site?.languages ?? [],
    remote: services.remoteHost,
    kept: services.desk?.keepQuestionDays ?? null,
    greeting: site?.greeting ?? {},
    questions: site?.questions ?? {},
    tokens: withTextColours(site?.tokens ?? {}),
    position: site?.position ?? null,
    desk: services.desk === null ? null : { hours: receiptHours },
  };
}

/** Towns of the chooser: those with documents of their own first, each part in alphabetical order. */
export function towns({
  gazetteer,
  hasDocuments,
}: Pick<HttpServices, 'gazetteer' | 'hasDocuments'>): { id: string; name: string }[] {
  const sorted = gazetteer.all.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return [
    ...sorted.filter(({ id }) => hasDocuments(id)),
    ...sorted.filter(({ id }) => !hasDocuments(id)),
  ];
}
