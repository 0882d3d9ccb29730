import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/answer/pipeline.ts';
import type { Answer, Notice } from '../../../src/domain/answer.ts';
import { languages } from '../../../src/domain/languages.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
const day = 24 * 60 * 60 * 1000;
const noon = Date.UTC(2026, 10, 22, 12);

beforeAll(async () => {
  desk = await testDesk();
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  await desk.account('rob', { municipality: 'rotterdam', role: 'editor' });
});
afterAll(() => desk.dispose());
beforeEach(() => {
  desk.now.ms = noon;
});

const closed = {
  ...{ template: 'closed', 'slot.place': 'Stadswinkel', 'slot.date': '2026-11-24' },
  ...{ town: 'nijmegen', topic: '', from: '2026-11-22', until: '2026-11-24' },
};

async function loggedIn(name: string): Promise<Browser> {
  const browser = new Browser(desk.again());
  expect((await browser.logIn(name)).status).toBe(303);
  return browser;
}

async function post(fields: Record<string, string>, name = 'edith'): Promise<Browser> {
  const browser = await loggedIn(name);
  const csrf = await browser.csrf('/desk/notices?template=own');
  const response = await browser.post('/desk/notices', { ...fields, csrf });
  expect(response.status).toBe(303);
  return browser;
}

async function endAll(browser: Browser): Promise<void> {
  const page = await (await browser.go('/desk/notices')).text();
  const csrf = await browser.csrf('/desk/notices?template=own');
  for (const [, path = ''] of page.matchAll(/action="(\/desk\/notices\/[^"]+\/end)"/g))
    expect((await browser.post(path, { csrf })).status).toBe(303);
}

async function posted(language: string, municipality = 'nijmegen'): Promise<Notice[]> {
  const question = 'Hoe vraag ik huurtoeslag aan?';
  const { notices } = await desk.services.answer({ question, municipality, replyIn: language }, {});
  return notices.filter(({ kind }) => kind === 'posted');
}

describe('a notice', () => {
  it('is shown in every language before it is posted', async () => {
    const browser = await loggedIn('edith');
    const csrf = await browser.csrf('/desk/notices?template=closed');
    const page = await (await browser.post('/desk/notices/preview', { ...closed, csrf })).text();
    for (const language of languages) {
      const tag = language === 'nl-simple' ? 'nl' : language;
      expect(page).toContain(`lang="${tag}"`);
      expect(page).toContain(desk.services.messages.for(language)('web.lang.own'));
    }
    expect(await desk.services.desk.store.events({ kinds: ['notice.posted'] })).toEqual([]);
  });

  it('stands above answers of its town in their language, is signed, and goes when it is over', async () => {
    const browser = await post(closed);
    const [first, ...more] = await posted('uk');
    expect(more).toEqual([]);
    expect(first?.text).toMatch(/^Stadswinkel не працює 24 листопада 2026/);
    expect(first?.label).toContain('24 листопада 2026');
    expect(first?.dutch).toBe('Stadswinkel is dicht op 24 november 2026.');
    expect(await posted('uk', 'rotterdam')).toEqual([]);
    desk.now.ms = noon + 2 * day;
    expect(await posted('nl')).toHaveLength(1);
    desk.now.ms = noon + 3 * day;
    expect(await posted('nl')).toEqual([]);
    desk.now.ms = noon + 30_000;
    await endAll(browser);
  });

  it('is covered by the answer’s signature', async () => {
    const browser = await post(closed);
    const answer: Answer = await desk.answer('nijmegen');
    expect(desk.services.desk.isOurs(answer)).toBe(true);
    const forged = structuredClone(answer);
    for (const notice of forged.notices) notice.text = 'U krijgt € 1.000.000.';
    expect(desk.services.desk.isOurs(forged)).toBe(false);
    expect(signatureOf(forged, 'x')).not.toBe(answer.signature);
    await endAll(browser);
  });

  it('is there with the next question and gone with the one after its end, and stays in the log', async () => {
    const browser = await post(closed);
    expect(await posted('nl')).toHaveLength(1);
    await endAll(browser);
    expect(await posted('nl')).toEqual([]);
    expect(await (await browser.go('/desk/notices')).text()).toContain('ended early');
  });

  it('about a topic is beside answers about that alone', async () => {
    const browser = await post({ ...closed, topic: 'wonen' });
    expect(await posted('nl')).toHaveLength(1);
    await endAll(browser);
    await post({ ...closed, topic: 'werk' });
    expect(await posted('nl')).toEqual([]);
    await endAll(browser);
  });

  it('in own words stays Dutch, is told as Dutch, and its markup is text', async () => {
    const own = 'Let op: <img src=x onerror=alert(1)> dicht vandaag.';
    const { template: _, ...rest } = closed;
    const browser = await post({ ...rest, template: 'own', text: own });
    const [notice] = await posted('ar');
    expect(notice).toMatchObject({ text: own, language: 'nl' });
    expect(notice?.label).toContain('الهولندية');
    const body = new URLSearchParams({
      ...{ question: 'كيف أطلب بدل الإيجار؟', language: 'ar', municipality: 'nijmegen' },
    });
    const page = await (await desk.app.request('/', { method: 'POST', body })).text();
    expect(page).not.toContain('<img');
    expect(page).toMatch(/<span lang="nl" dir="ltr">Let op: &lt;img/);
    const listed = await (await browser.go('/desk/notices')).text();
    expect(listed).not.toContain('<img');
    await endAll(browser);
  });

  it('that is not filled in right comes back with what was typed', async () => {
    const browser = await loggedIn('edith');
    const csrf = await browser.csrf('/desk/notices?template=closed');
    const wrong = { ...closed, csrf, 'slot.date': 'x', until: '2030-01-01', town: 'rotterdam' };
    for (const path of ['/desk/notices/preview', '/desk/notices']) {
      const page = await (await browser.post(path, wrong)).text();
      expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
      expect(page).toContain('value="Stadswinkel"');
      expect(page).toContain('role="alert"');
    }
    expect(await posted('nl')).toEqual([]);
  });

  it('ends with the day that it speaks of, where nothing else is said', async () => {
    const browser = await post({ ...closed, until: '' });
    const [kept] = await desk.services.desk.store
      .events({ kinds: ['notice.posted'] })
      .then((all) => all.slice(-1));
    expect(kept?.body).toMatchObject({ until: '2026-11-24' });
    await endAll(browser);
    const opened = await (await browser.go('/desk/notices?template=new-amount')).text();
    expect(opened).toMatch(/name="until"[^>]*required/);
  });

  it('is for no town before somebody of several has chosen one', async () => {
    await desk.account('elsa', { municipality: '*', role: 'editor' });
    const browser = await loggedIn('elsa');
    const page = await (await browser.go('/desk/notices?template=closed')).text();
    expect(page).toContain('<option value="">– choose –</option>');
    const csrf = await browser.csrf('/desk/notices?template=own');
    const sent = await browser.post('/desk/notices', { ...closed, town: '', csrf });
    expect(await sent.text()).toContain('role="alert"');
    expect(await posted('nl')).toEqual([]);
  });

  it('of another town is neither shown to its neighbours nor ended by them', async () => {
    const browser = await post({ ...closed, town: 'rotterdam' }, 'rob');
    const neighbour = await loggedIn('edith');
    const page = await (await browser.go('/desk/notices')).text();
    const path = /action="(\/desk\/notices\/[^"]+\/end)"/.exec(page)?.[1] ?? '';
    expect(await (await neighbour.go('/desk/notices')).text()).not.toContain('shown now');
    const csrf = await neighbour.csrf('/desk/notices?template=own');
    expect((await neighbour.post(path, { csrf })).status).toBe(404);
    expect(await posted('nl', 'rotterdam')).toHaveLength(1);
    await endAll(browser);
  });
});
