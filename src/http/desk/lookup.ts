import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { lookUp } from '../../desk/look-up-search.ts';
import type { LookUp } from '../../desk/look-up.ts';
import { everywhere, municipalitiesOf } from '../../desk/roles.ts';
import type { Html } from '../pages/layout.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { ownOrigin } from './context.ts';
import { formOf, roleOnly } from './guard.ts';
import { perMinute } from './limits.ts';
import { cardPage } from './lookup-card.ts';
import { besidePage, passagePage } from './lookup-document.ts';
import { formView, helpView, nothingAsked, readForm } from './lookup-form.ts';
import type { ReadForm } from './lookup-form.ts';
import type { PartsView } from './lookup-parts.ts';
import { normKeyIn } from './lookup-parts.ts';
import { pairView, resultsView } from './lookup-results.ts';
import { deskPage, languageOf } from './page.ts';
import { deskTexts } from './texts.ts';

/** Ten keys a second, without a pause. */
const lookUpsPerMinute = 600;

/**
 * `/desk/lookup`: one field over everything that is indexed. What is looked up is posted, so that it
 * stands in no address that the server sees; the page keeps it in the fragment. Without a script the
 * form gives the whole page; with one `POST /desk/lookup/results` gives the results alone.
 */
export function lookUpRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const only = roleOnly('desk');
  const limited = perMinute<StaffEnv>(lookUpsPerMinute, (c) => c.var.staff.account.id);
  return new Hono<StaffEnv>()
    .get('/lookup', only, (c) => {
      const municipality = ownTown(c);
      const asked = { ...nothingAsked, municipality };
      return wholePage(c, services, { asked, meaning: true, shown: [], fault: undefined });
    })
    .post('/lookup', only, limited, async (c) =>
      wholePage(c, services, { ...readForm(await formOf(c)), meaning: true, shown: [] }),
    )
    .post('/lookup/results', only, limited, async (c) => {
      const read = readForm(await formOf(c));
      const say = deskTexts(languageOf(c, services));
      if (read.fault !== undefined)
        return c.html(html`<p class="fault">${say(read.fault)}</p>`, 400);
      return c.html(await results(c, services, read));
    })
    .get('/lookup/document', only, (c) => passagePage(c, services, partsView(c, services)))
    .get('/lookup/beside', only, (c) => besidePage(c, services, partsView(c, services)))
    .get('/lookup/card', only, (c) => cardPage(c, services, partsView(c, services)));
}

async function wholePage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  read: ReadForm,
): Promise<Response> {
  const { asked, fault } = read;
  const language = languageOf(c, services);
  const say = deskTexts(language);
  const { csrf } = c.var.staff;
  const body = html`${formView({ asked, csrf, language, say }, services)}
    <div id="lookup-results">${await results(c, services, read)}</div>
    ${helpView(say)}`;
  const status = fault === undefined ? 200 : 400;
  return deskPage(c, services, { title: 'lookUp', body, fault, status, script: 'lookup' });
}

async function results(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  { asked, meaning, shown }: ReadForm,
): Promise<Html> {
  const parts = partsView(c, services);
  if (asked.text === '') return html`<p>${parts.say('lookUp.start')}</p>`;
  const options = { meaning, signal: c.req.raw.signal };
  const view = { ...parts, shown };
  const { municipality, beside } = asked;
  if (municipality === null || beside === null || beside === municipality)
    return resultsView({ ...view, found: await lookUp(asked, services, options) });
  const side = async (id: string): Promise<Parameters<typeof pairView>[0][number]> => ({
    id,
    name: parts.townName(id),
    found: await lookUp({ ...asked, municipality: id } satisfies LookUp, services, options),
  });
  return pairView(await Promise.all([side(municipality), side(beside)]), view);
}

/** Who works for one town begins with it. */
function ownTown(c: Context<StaffEnv>): string | null {
  const [town, ...more] = municipalitiesOf(c.var.staff.account.grants, 'desk');
  return town === undefined || town === everywhere || more.length > 0 ? null : town;
}

function partsView(c: Context<StaffEnv>, services: DeskHttpServices): PartsView {
  const say = deskTexts(languageOf(c, services));
  return {
    say,
    origin: ownOrigin(services, c),
    today: services.clock.now().toISOString().slice(0, 10),
    place: 'found-',
    townName: (id) => services.gazetteer.get(id)?.name ?? id,
    normKey: normKeyIn(say),
  };
}
