import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { retain } from '../../../src/desk/retention.ts';
import type { NewEvent } from '../../../src/domain/desk.ts';
import { readLocaleFiles } from '../../../src/adapters/files/locale-files.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

const days = 24 * 60 * 60 * 1000;
let desk: TestDesk;

beforeAll(async () => {
  desk = await testDesk({ WEGWIJS_KEEP_QUESTIONS: '7' });
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  await desk.account('chief', { municipality: '*', role: 'admin' });
});
afterAll(() => desk.dispose());

async function as(name: string, of = desk): Promise<Browser> {
  const browser = new Browser(of.again());
  expect((await browser.logIn(name)).status).toBe(303);
  return browser;
}

async function page(browser: Browser, path = '/desk/gaps'): Promise<string> {
  const response = await browser.go(path);
  expect(response.status).toBe(200);
  return response.text();
}

async function table(browser: Browser, path: string): Promise<Record<string, string>[]> {
  return [...csvParse((await page(browser, path)).replace(/^\ufeff/, ''))];
}

let made = 0;
/** Keeps a question some times over, as if so many had asked it. */
async function keep(
  question: string,
  times: number,
  municipality: string | null,
  of = desk,
): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    made += 1;
    const event: NewEvent = {
      ...{ kind: 'question.kept', actor: { type: 'visitor' }, subject: `question:${made}` },
      municipality,
      body: { question, language: 'ar', status: 'not_found', topic: null },
    };
    await of.services.desk.store.append(event, of.now.ms);
  }
}

async function keptOf(of: TestDesk): Promise<string[]> {
  const events = await of.services.desk.store.events({ kinds: ['question.kept'] });
  return events.flatMap((event) => (event.kind === 'question.kept' ? [event.body.question] : []));
}

/** A question that nothing of ours is about. */
const strange = 'Hoe repareer ik de koppeling van een oude tractor?';

async function ask(of: TestDesk, question: string, accept = 'application/json'): Promise<void> {
  const response = await of.again().request('/api/ask', {
    ...{ method: 'POST', body: JSON.stringify({ question, language: 'nl' }) },
    headers: { accept },
  });
  expect(response.status).toBe(200);
  await response.text();
}

describe('a question that nobody could answer', () => {
  it.each(['application/json', 'text/event-stream'])(
    'is kept where the operator switched that on, redacted (%s)',
    async (accept) => {
      const before = (await keptOf(desk)).length;
      await ask(desk, `${strange} Mail jan.jansen@example.nl`, accept);
      await expect.poll(() => keptOf(desk)).toHaveLength(before + 1);
      const kept = (await keptOf(desk)).at(-1);
      expect(kept).toContain('tractor');
      expect(kept).not.toContain('jansen');
    },
  );

  it('is kept from the page without JavaScript as well', async () => {
    const before = (await keptOf(desk)).length;
    const body = new URLSearchParams({ question: strange, language: 'nl' });
    await desk.again().request('/', { method: 'POST', body });
    await expect.poll(() => keptOf(desk)).toHaveLength(before + 1);
  });

  it('is not kept where it tells of danger, nor where there was an answer', async () => {
    const before = (await keptOf(desk)).length;
    await ask(desk, `Mijn man slaat mij. ${strange}`);
    await ask(desk, 'Wat is inburgering?');
    // The one that is kept comes after those that are not.
    await ask(desk, strange);
    await expect.poll(async () => (await keptOf(desk)).length).toBeGreaterThan(before);
    const added = (await keptOf(desk)).slice(before);
    expect(added.join(' ')).not.toMatch(/slaat|inburgering/);
  });

  it('gets its answer also when it cannot be kept', async () => {
    const { store } = desk.services.desk;
    const append = vi.spyOn(store, 'append').mockRejectedValue(new Error('the disk is full'));
    const log = vi.spyOn(desk.services.log, 'error').mockImplementation(() => undefined);
    await ask(desk, strange);
    await expect.poll(() => log.mock.calls.at(-1)?.at(-1)).toBe('a question could not be kept');
    expect(JSON.stringify(log.mock.calls)).not.toContain('tractor');
    append.mockRestore();
    log.mockRestore();
  });

  it('is gone after the days that were set, to the millisecond, and told in no log of staff', async () => {
    const { store } = desk.services.desk;
    const clock = { now: () => new Date(desk.now.ms) };
    const begun = desk.now.ms;
    await keep('Blijft dit?', 1, 'nijmegen');
    expect(await page(await as('chief'), '/desk/audit')).not.toContain('Blijft dit?');
    desk.now.ms = begun + 7 * days;
    await retain({ store, clock }, 30, 7);
    expect(await keptOf(desk)).toContain('Blijft dit?');
    desk.now.ms = begun + 7 * days + 1;
    await retain({ store, clock }, 30, 7);
    expect(await keptOf(desk)).toEqual([]);
    desk.now.ms = begun;
  });

  it('goes at once where it is switched off again', async () => {
    const { store } = desk.services.desk;
    const clock = { now: () => new Date(desk.now.ms) };
    await keep('Nog hier?', 1, null);
    await retain({ store, clock }, 30, null);
    expect(await keptOf(desk)).toEqual([]);
  });
});

describe('where it is off, which it is unless it is set', () => {
  let silent: TestDesk;
  beforeAll(async () => {
    silent = await testDesk();
    await silent.account('chief', { municipality: '*', role: 'admin' });
  });
  afterAll(() => silent.dispose());

  it('nothing is kept, and staff are told so', async () => {
    const append = vi.spyOn(silent.services.desk.store, 'append');
    await ask(silent, strange);
    expect(append).not.toHaveBeenCalled();
    append.mockRestore();
    expect(await page(await as('chief', silent))).toContain('WEGWIJS_KEEP_QUESTIONS is off');
  });

  it('visitors are told that no question is kept; where it is on, for how long', async () => {
    const locales = await readLocaleFiles();
    expect(Object.keys(locales)).toHaveLength(20);
    for (const language of Object.keys(locales)) {
      const text = async (of: TestDesk, path: string): Promise<string> =>
        (await of.again().request(path)).text();
      const { t } = { t: desk.services.messages.for(language) };
      const told = (key: string, html: string): boolean =>
        html.replaceAll('&#39;', "'").includes(t(key, { days: 7, fewest: 5 }));
      const [off, on] = [
        await text(silent, `/${language}/privacy`),
        await text(desk, `/${language}/privacy`),
      ];
      expect(told('web.privacy.local', off), language).toBe(true);
      expect(told('desk.keptQuestions', off), language).toBe(false);
      expect(told('web.privacy.local', on), language).toBe(false);
      expect(told('desk.keptQuestions', on), language).toBe(true);
      expect(told('desk.grouped', on), language).toBe(true);
      const home = await text(desk, `/${language}`);
      expect(told('web.privacy.local', home), language).toBe(false);
      expect(told('web.privacy.kept', home), language).toBe(true);
    }
  });

  it.each(['nl', 'en', 'ti', 'ar'])('Wegwijs says of itself what is so (%s)', async (language) => {
    const about = { nl: 'Wie ben jij?', en: 'Who are you?', ti: 'መን ኢኻ?', ar: 'من أنت؟' }[language];
    const says = async ({ services }: TestDesk): Promise<string> =>
      (await services.answer({ question: about ?? '', language }, {})).intro;
    const notKept = desk.services.messages.for(language)('conversation.notKept');
    expect(await says(silent)).toContain(notKept);
    expect(await says(desk)).not.toContain(notKept);
  });

  it('the chat is told the same', async () => {
    const kept = async (of: TestDesk): Promise<unknown> =>
      ((await (await of.again().request('/api/site')).json()) as { kept: unknown }).kept;
    expect(await kept(silent)).toBeNull();
    expect(await kept(desk)).toBe(7);
  });
});

describe('the page of gaps', () => {
  const evil = '=cmd|calc<img src=x onerror=alert(1)>"';

  beforeAll(async () => {
    await keep('كيف أحصل على دراجة؟', 6, 'nijmegen');
    await keep('Waar is het zwembad?', 4, 'nijmegen');
    await keep('Geheim van Rotterdam', 8, 'rotterdam');
    await keep(evil, 5, null);
  });

  it('tells a need that five people have, and none that fewer have', async () => {
    const shown = await page(await as('samira'));
    expect(shown).toContain('كيف أحصل على دراجة؟');
    expect(shown).toContain('lang="ar" dir="rtl"');
    expect(shown).not.toContain('zwembad');
  });

  it('tells nothing of another town, neither on the page nor in the table', async () => {
    for (const path of ['/desk/gaps', '/desk/gaps?town=rotterdam', '/desk/gaps.csv'])
      expect(await page(await as('samira'), path)).not.toContain('Rotterdam');
    expect(await page(await as('chief'))).toContain('Geheim van Rotterdam');
  });

  it('filters by language, town and topic', async () => {
    const count = async (query: string): Promise<number> =>
      (await table(await as('chief'), `/desk/gaps.csv?${query}`)).length;
    expect(await count('')).toBe(3);
    expect(await count('town=nijmegen')).toBe(1);
    expect(await count('town=none')).toBe(1);
    expect(await count('of=ar')).toBe(3);
    expect(await count('of=ti')).toBe(0);
    expect(await count('topic=nl/bijstand')).toBe(0);
  });

  it('leads on: an editor makes a card from the question, others ask one', async () => {
    const editor = await page(await as('edith'), '/desk/gaps?town=nijmegen');
    expect(editor).toContain('action="/desk/curate/new"');
    expect(editor).toContain('name="question" value="كيف أحصل على دراجة؟"');
    expect(editor).toContain('href="/desk/missing?town=nijmegen"');
    const reader = await page(await as('samira'), '/desk/gaps?town=nijmegen');
    expect(reader).not.toContain('action="/desk/curate/new"');
    expect(reader).toContain('Ask an editor');
    const browser = await as('edith');
    const fields = { question: 'كيف أحصل على دراجة؟', municipality: 'nijmegen' };
    const csrf = await browser.csrf();
    const begun = await browser.post('/desk/curate/new', { ...fields, csrf });
    expect(begun.status).toBeLessThan(400);
  });

  it('shows what visitors wrote as text, and no spreadsheet runs it', async () => {
    const shown = await page(await as('samira'));
    expect(shown).not.toContain('<img src=x');
    expect(shown).toContain('&lt;img src=x');
    const rows = await table(await as('samira'), '/desk/gaps.csv?town=none');
    expect(rows.map((row) => row['The question'])).toEqual([`'${evil}`]);
  });

  it.each(['of', 'town', 'topic', 'by'])('shows no markup out of the address: %s', async (name) => {
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    const shown = await page(await as('chief'), `/desk/gaps?${name}=${hostile}`);
    expect(shown).not.toContain('<script>alert');
  });
});

describe('"did this help?"', () => {
  beforeAll(async () => {
    const app = desk.again();
    const tap = async (vote: string, municipality: string, times: number): Promise<void> => {
      for (let n = 0; n < times; n += 1)
        await app.request('/api/feedback', {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: JSON.stringify({ vote, language: 'ti', municipality, topic: 'nl/bijstand' }),
        });
    };
    await tap('no', 'nijmegen', 6);
    await tap('missing', 'nijmegen', 2);
    await tap('wrong', 'rotterdam', 3);
  });

  it('is counted by reason, language, town and week, of the own town alone', async () => {
    const rows = await table(await as('samira'), '/desk/gaps/feedback.csv');
    expect(rows).toEqual([
      {
        ...{ week: '2026-W47', language: 'ti', municipality: 'nijmegen', topic: 'nl/bijstand' },
        ...{ yes: '0', no: '6', 'not clear': '0', 'not my question': '0', 'not right': '0' },
        'something is missing': '2',
      },
    ]);
    const everywhere = await table(await as('chief'), '/desk/gaps/feedback.csv');
    expect(everywhere.map((row) => row['not right'])).toEqual(['0', '3']);
  });

  it('leads to the text that did not help', async () => {
    const shown = await page(await as('samira'), '/desk/gaps?by=topic');
    expect(shown).toMatch(
      /<li><a href="\/documents\/nl\/bijstand\?language=nl">[^<]+<\/a>: no 6, something is missing 2<\/li>/,
    );
    expect(shown).toContain('<th scope="row">Bijstand');
  });
});
