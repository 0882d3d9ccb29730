import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { localDate } from '../../directory/local-time.ts';
import { everywhere, holds, municipalitiesOf } from '../../desk/roles.ts';
import type { NoticeFault, NoticeForm, ReadNotice } from '../../desk/notices.ts';
import {
  endNotice,
  noticeEvents,
  postNotice,
  postedNotices,
  readNotice,
} from '../../desk/notices.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { formOf, nothingHere, roleOnly } from './guard.ts';
import type { NoticesPage } from './notices-view.ts';
import {
  formFrom,
  noticeFields,
  noticeList,
  previewView,
  templateMenu,
  topicsOf,
} from './notices-view.ts';
import { deskPage, sayIn } from './page.ts';

/**
 * `/desk/notices`: what stands above answers now, for everybody at the desk; an editor posts one in three
 * steps (kind, slots, preview in every language) and ends it before its time.
 */
export function noticeRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk, clock } = services;
  const work = deskServices(services);
  const pageOf = (c: Context<StaffEnv>): NoticesPage => ({
    account: c.var.staff.account,
    csrf: c.var.staff.csrf,
    services,
    say: sayIn(c, services),
    today: localDate(clock.now()),
  });
  const sent = async (
    c: Context<StaffEnv>,
  ): Promise<{ values: NoticeForm; read: ReadNotice | NoticeFault[] }> => {
    const values = formFrom(await formOf(c), desk.noticeTemplates);
    const known = {
      templates: desk.noticeTemplates,
      towns: new Set(services.gazetteer.all.map(({ id }) => id)),
      topics: topicsOf(services),
      today: localDate(clock.now()),
    };
    return { values, read: readNotice(values, c.var.staff.account, known) };
  };
  const fields = (
    c: Context<StaffEnv>,
    values: NoticeForm,
    faults: readonly NoticeFault[],
  ): Promise<Response> => {
    const body = noticeFields(values, faults, pageOf(c));
    const fault = faults.length > 0 ? ('notices.fault' as const) : undefined;
    return deskPage(c, services, { title: 'notices', body, fault });
  };
  return new Hono<StaffEnv>()
    .get('/notices', async (c) => {
      const page = pageOf(c);
      const editor = holds(page.account.grants, 'editor', null);
      const template = c.req.query('template');
      if (editor && template !== undefined) {
        // Who writes for several towns says which: nothing is told everywhere by not looking.
        const [only = '', ...more] = municipalitiesOf(page.account.grants, 'editor');
        const town = more.length > 0 || only === everywhere ? '' : only;
        const values = formFrom({ template, town, from: page.today }, desk.noticeTemplates);
        return fields(c, values, []);
      }
      const notices = postedNotices(await desk.store.events({ kinds: noticeEvents }));
      const body = html`<p>${page.say('notices.hint')}</p>
        ${noticeList(notices, page)} ${editor ? templateMenu(page) : ''}`;
      return deskPage(c, services, { title: 'notices', body });
    })
    .post('/notices/preview', roleOnly('editor'), async (c) => {
      const { values, read } = await sent(c);
      if (Array.isArray(read)) return fields(c, values, read);
      const body = previewView(read.body, values, pageOf(c));
      return deskPage(c, services, { title: 'notices', body });
    })
    .post('/notices/change', roleOnly('editor'), async (c) => {
      const { values } = await sent(c);
      return fields(c, values, []);
    })
    .post('/notices', roleOnly('editor'), async (c) => {
      const { values, read } = await sent(c);
      if (Array.isArray(read)) return fields(c, values, read);
      await postNotice(work, c.var.staff.account, read);
      return c.redirect('/desk/notices', 303);
    })
    .post('/notices/:notice/end', roleOnly('editor'), async (c) => {
      const ended = await endNotice(work, c.var.staff.account, c.req.param('notice'));
      if (!ended) throw nothingHere();
      return c.redirect('/desk/notices', 303);
    });
}
