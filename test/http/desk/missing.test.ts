import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
let code: string;

beforeAll(async () => {
  desk = await testDesk();
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  await desk.account('rob', { municipality: 'rotterdam', role: 'editor' });
  const made = await new Browser(desk.app).go('/api/receipts', {
    method: 'POST',
    body: JSON.stringify({ answer: await desk.answer('nijmegen') }),
  });
  code = ((await made.json()) as { code: string }).code.replaceAll('-', '');
});
afterAll(() => desk.dispose());

async function as(name: string): Promise<Browser> {
  const browser = new Browser(desk.again());
  expect((await browser.logIn(name)).status).toBe(303);
  return browser;
}

const text = async (browser: Browser, path: string): Promise<string> =>
  (await browser.go(path)).text();

const fields = {
  name: 'Kledingbank <img src=x onerror=alert(1)>',
  what: 'Winterjassen voor kinderen',
  contact: '024 7654321',
  source: 'https://kledingbank.example.nl',
  town: 'nijmegen',
};

it('from the twin somebody tells of a place in one form, and an editor finds it as work', async () => {
  const samira = await as('samira');
  const twin = await text(samira, `/desk/receipts/${code}?service=kledingbank`);
  const [, link = ''] = /href="(\/desk\/missing[^"]*)"/.exec(twin) ?? [];
  const address = link.replaceAll('&amp;', '&');
  const form = await text(samira, address);
  expect(form).toContain('value="kledingbank"');
  expect(form).toMatch(/<option value="nijmegen" selected/);
  expect(form).toContain(`href="/desk/receipts/${code}#services"`);
  const csrf = await samira.csrf(address);
  const sent = await samira.post('/desk/missing', { ...fields, back: code, csrf });
  expect(sent.status).toBe(303);
  const kept = await text(samira, sent.headers.get('location') ?? '');
  expect(kept).toContain('It is on the editors’ work list.');
  expect(kept).toContain(`href="/desk/receipts/${code}#services"`);

  const work = await text(await as('edith'), '/desk/work?kind=missing');
  expect(work).toContain('Kledingbank &lt;img src=x onerror=alert(1)&gt;');
  expect(work).not.toContain('<img');
  for (const told of [fields.what, fields.contact, fields.source]) expect(work).toContain(told);
  expect(work).toContain('2026-12-06');
  expect(await text(await as('edith'), '/desk/work.csv?kind=missing')).toContain(fields.source);
  expect(await text(await as('rob'), '/desk/work?kind=missing')).not.toContain('Kledingbank');
});

it('an editor ticks it off, and the log tells who told and who decided', async () => {
  const edith = await as('edith');
  const list = await text(edith, '/desk/work?kind=missing');
  const [, done = ''] = /action="(\/desk\/work\/\w+\/done)"/.exec(list) ?? [];
  expect((await edith.post(done, { csrf: await edith.csrf() })).status).toBe(303);
  expect(await text(edith, '/desk/work?kind=missing')).toContain('There is nothing to do.');
  const { store } = desk.services.desk;
  const kinds = ['service.missing', 'work.done'] as const;
  const names = await Promise.all(
    (await store.events({ kinds })).map(async ({ actor }) =>
      actor.type === 'staff' ? (await store.account(actor.account))?.name : actor.type,
    ),
  );
  expect(names).toEqual(['samira', 'edith']);
});

it('what is not right comes back with what was typed, and nothing is kept', async () => {
  const samira = await as('samira');
  const { store } = desk.services.desk;
  const before = (await store.events({ kinds: ['service.missing'] })).length;
  const wrong = { ...fields, what: ' ', source: 'javascript:alert(1)', town: 'rotterdam' };
  const csrf = await samira.csrf('/desk/missing');
  const answer = await samira.post('/desk/missing', { ...wrong, csrf, back: '"><b>' });
  const page = await answer.text();
  expect(answer.status).toBe(400);
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
  expect(page).toContain('Choose a municipality of your own.');
  expect(page).toContain('value="Kledingbank &lt;img');
  expect(page).not.toMatch(/<img|"><b>/);
  expect((await store.events({ kinds: ['service.missing'] })).length).toBe(before);
});

it('the gaps lead there too', async () => {
  const { store } = desk.services.desk;
  for (let n = 0; n < 5; n += 1)
    await store.append(
      {
        ...{ kind: 'question.kept', actor: { type: 'visitor' }, subject: `question:${n}` },
        municipality: 'nijmegen',
        body: { question: 'Waar is een fiets?', language: 'nl', status: 'not_found', topic: null },
      },
      desk.now.ms,
    );
  const page = await text(await as('samira'), '/desk/gaps');
  expect(page).toContain('href="/desk/missing?town=nijmegen"');
  expect(page).not.toContain('corpus/directory');
});
