import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { cardDigest, cardYaml } from '../../../src/desk/curate-yaml.ts';
import { publishedCards, readDrafts } from '../../../src/desk/curate.ts';
import { formOfCard } from '../../../src/desk/curate-form.ts';
import { system } from '../../../src/desk/services.ts';
import { propose } from '../../../src/desk/curate.ts';
import type { Card } from '../../../src/knowledge/cards.ts';
import { shippedCard, smallCard } from '../../helpers/cards.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
let people: Record<'ann' | 'bob' | 'nim' | 'nora' | 'rob', Browser>;
beforeAll(async () => {
  desk = await testDesk();
  const editor = (municipality: string) => ({ municipality, role: 'editor' }) as const;
  await desk.account('ann', editor('*'));
  await desk.account('bob', editor('*'));
  await desk.account('nim', editor('nijmegen'));
  await desk.account('nora', editor('nijmegen'));
  await desk.account('rob', editor('rotterdam'));
  const login = async (name: string): Promise<Browser> => {
    const browser = new Browser(desk.app);
    expect((await browser.logIn(name)).status).toBe(303);
    return browser;
  };
  people = {
    ann: await login('ann'),
    bob: await login('bob'),
    nim: await login('nim'),
    nora: await login('nora'),
    rob: await login('rob'),
  };
});
afterAll(() => desk.dispose());

/** What the form of a card sends. */
function fieldsOf(card: Card, base: Card | null = null): Record<string, string> {
  const form = formOfCard(card);
  const fields: Record<string, string> = {
    ...{ id: form.id, topic: form.topic, scope: form.scope, instead_of: form.insteadOf },
    base: base === null ? '' : cardDigest(base),
    action: 'propose',
    note: 'Kijk je mee?',
  };
  for (const [n, source] of form.sources.entries())
    for (const [name, value] of Object.entries(source)) fields[`source.${n}.${name}`] = value;
  for (const [language, text] of Object.entries(form.text))
    for (const name of ['questions', 'answer', 'next'] as const)
      fields[`text.${language}.${name}`] = text[name];
  return fields;
}

async function send(who: Browser, path: string, fields: Record<string, string>): Promise<Response> {
  return who.post(path, { ...fields, csrf: await who.csrf() });
}
const handIn = (who: Browser, fields: Record<string, string>): Promise<Response> =>
  send(who, '/desk/curate/drafts', fields);

/** Proposes a card; gives the path of the draft. */
async function proposed(who: Browser, card: Card, base: Card | null = null): Promise<string> {
  const response = await handIn(who, fieldsOf(card, base));
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}
const served = (id: string): Card | undefined =>
  desk.services.curation.served().find((card) => card.id === id);

async function pageOf(who: Browser, path: string, status = 200): Promise<string> {
  const response = await who.go(path);
  expect(response.status).toBe(status);
  return response.text();
}

describe('a new card', () => {
  it('goes from a question to visitors by two pairs of eyes, and back', async () => {
    const { ann, bob } = people;
    const question = 'Hoe vraag ik huurtoeslag aan?';
    const begun = await (await send(ann, '/desk/curate/new', { question })).text();
    expect(begun).toContain('name="text.nl.answer"');
    expect(begun).toContain('name="source.0.quote"');
    const menu = await pageOf(ann, '/desk/curate/new');
    expect(menu).toMatch(
      /href="\/desk\/curate\/cards\/wonen-huurtoeslag"[^>]*>[^<]*huurtoeslag[^<]*\?</i,
    );

    const card = smallCard('blauwe-olifant');
    const path = await proposed(ann, card);
    expect(served(card.id)).toBeUndefined();
    const own = await pageOf(ann, path);
    expect(own).not.toContain('/approve');
    expect((await send(ann, `${path}/approve`, {})).status).toBe(404);
    expect(served(card.id)).toBeUndefined();

    const waiting = await pageOf(bob, '/desk/curate');
    expect(waiting).toContain('Waar vind ik een blauwe olifant?');
    const review = await pageOf(bob, `${path}?in=en`);
    for (const part of [
      'Vraag de gemeente om een voorschot.',
      'Kijk je mee?',
      'data-status="answered"',
    ])
      expect(review).toContain(part);
    expect((await send(bob, `${path}/approve`, { note: 'Goed zo' })).status).toBe(303);
    expect(served(card.id)?.text.nl?.answer).toEqual(['Vraag de gemeente om een voorschot.[1]']);
    expect(await pageOf(ann, path)).toContain('Goed zo');

    const back = await send(ann, `/desk/curate/cards/${card.id}/withdraw`, {});
    expect(served(card.id)).toBeDefined();
    const withdrawal = back.headers.get('location') ?? '';
    expect((await send(ann, `${withdrawal}/approve`, {})).status).toBe(404);
    expect((await send(bob, `${withdrawal}/approve`, {})).status).toBe(303);
    expect(served(card.id)).toBeUndefined();
    const kinds = (await desk.services.desk.store.events({ subject: `card:${card.id}` })).map(
      ({ kind }) => kind,
    );
    const once = ['card.written', 'card.proposed', 'card.approved', 'card.published'];
    expect(kinds).toEqual([...once, ...once]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'a quote that is not there',
      { 'source.0.quote': 'dit staat er niet in' },
      'source.0.quote',
      'does not stand literally',
    ],
    [
      'a document that is not there',
      { 'source.0.document': 'nl/niets' },
      'source.0.document',
      'no document',
    ],
    [
      'an amount that the source does not have',
      { 'text.nl.answer': 'U krijgt € 500.[1]' },
      'text.nl.answer',
      'no such number',
    ],
    [
      'a phone number of nobody',
      { 'text.nl.next': 'Bel 0900-1234567.[1]' },
      'text.nl.next',
      'no such contact',
    ],
    ['a sentence without a source', { 'text.nl.answer': 'Zomaar.' }, 'text.nl.answer', 'no source'],
    [
      'other numbers in a translation',
      {
        'text.en.questions': 'one two\nthree four\nfive six',
        'text.en.answer': 'Ask for 9 elephants.[1]',
        'text.en.next': 'Ask them.[1]',
      },
      'text.en.answer',
      'has numbers',
    ],
    [
      'a translation in another script',
      {
        'text.ar.questions': 'one two\nthree four\nfive six',
        'text.ar.answer': 'Ask the town.[1]',
        'text.ar.next': 'Ask them.[1]',
      },
      'text.ar.answer',
      'of the letters',
    ],
    ['the id of a card that is there', { id: 'inburgering-boete' }, 'id', 'already'],
    ['an id that is a path', { id: '../../etc/passwd' }, 'id', ''],
    ['a town that is none', { scope: 'atlantis' }, 'scope', 'no municipality'],
    ['a national card that is none', { instead_of: 'niets' }, 'instead_of', 'no national card'],
    [
      'too few questions',
      { 'text.nl.questions': 'Waar?' },
      'text.nl.questions',
      'Write 3 to 6 questions',
    ],
    ['nothing to do next', { 'text.nl.next': '' }, 'text.nl.next', 'what somebody can do now'],
  ])('is not kept with %s, and the field says so', async (_, change, field, detail) => {
    const before = (await readDrafts(desk.services.desk.store)).length;
    const response = await handIn(people.ann, { ...fieldsOf(smallCard('fout')), ...change });
    expect(response.status).toBe(400);
    const page = await response.text();
    const fault = page.slice(page.indexOf(`id="${field}-fault"`));
    expect(page).toContain(`id="${field}-fault"`);
    expect(fault.slice(0, 600)).toContain(detail);
    expect(page).toMatch(/aria-invalid="true"/);
    expect(await readDrafts(desk.services.desk.store)).toHaveLength(before);
  });

  it('keeps markup as text in every face', async () => {
    const evil = '<script>alert()</script><img src=x onerror=alert()>';
    const nl = smallCard('markup').text.nl;
    if (nl === undefined) throw new Error('no Dutch');
    const card = smallCard('markup', {
      text: {
        nl: { ...nl, questions: [evil, `${evil} twee`, `${evil} drie`], answer: [`${evil}[1]`] },
      },
    });
    const checked = await (
      await handIn(people.ann, { ...fieldsOf(card), action: 'check', note: evil })
    ).text();
    const path = await proposed(people.ann, card);
    for (const page of [
      checked,
      await pageOf(people.bob, path),
      await pageOf(people.bob, '/desk/curate'),
    ]) {
      expect(page).not.toMatch(/<script>alert|<img src=x/);
      expect(page).toContain('&lt;script&gt;');
    }
    expect((await send(people.bob, `${path}/reject`, { note: evil })).status).toBe(303);
    expect(await pageOf(people.ann, path)).not.toContain('<script>alert');
  });

  it('of a megabyte is refused', async () => {
    const fields = { ...fieldsOf(smallCard('groot')), 'text.nl.answer': 'x'.repeat(1_000_000) };
    expect((await handIn(people.ann, fields)).status).toBe(413);
  });

  it('is not kept while it is only looked at', async () => {
    const before = (await readDrafts(desk.services.desk.store)).length;
    const response = await handIn(people.ann, {
      ...fieldsOf(smallCard('kijken')),
      action: 'check',
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('class="preview"');
    const opened = await handIn(people.ann, {
      ...fieldsOf(smallCard('kijken')),
      action: 'add',
      add: 'ti',
    });
    expect(await opened.text()).toContain('name="text.ti.answer"');
    expect(await readDrafts(desk.services.desk.store)).toHaveLength(before);
  });
});

describe("a town's card", () => {
  it('is for its own editors; to those of other towns its drafts do not exist', async () => {
    const card = smallCard('nijmegen-olifant', { scope: 'nijmegen' });
    const path = await proposed(people.nim, card);
    expect((await people.rob.go(path)).status).toBe(404);
    expect(await pageOf(people.rob, '/desk/curate')).not.toContain(path);
    for (const action of ['approve', 'reject'])
      expect((await send(people.rob, `${path}/${action}`, {})).status).toBe(404);
    expect((await send(people.nim, `${path}/approve`, {})).status).toBe(404);
    expect((await send(people.nora, `${path}/approve`, {})).status).toBe(303);
    expect(served(card.id)?.scope).toBe('nijmegen');
    expect((await people.rob.go(`/desk/curate/cards/${card.id}`)).status).toBe(404);
    expect((await people.rob.go(`/desk/curate/cards/${card.id}/edit`)).status).toBe(404);
    expect((await send(people.rob, `/desk/curate/cards/${card.id}/withdraw`, {})).status).toBe(404);
    const moved = { ...fieldsOf({ ...card, scope: 'rotterdam' }, served(card.id) ?? card) };
    expect((await handIn(people.rob, moved)).status).toBe(404);
  });

  it('cannot be written by an editor of another town', async () => {
    const fields = fieldsOf(smallCard('anders', { scope: 'nijmegen' }));
    expect((await handIn(people.rob, fields)).status).toBe(404);
  });

  it('a national one that an editor of a town wrote is passed by an editor of all towns', async () => {
    const path = await proposed(people.nim, smallCard('land-olifant'));
    expect(await pageOf(people.nora, path)).not.toContain('/approve');
    expect((await send(people.nora, `${path}/approve`, {})).status).toBe(404);
    expect((await send(people.bob, `${path}/approve`, {})).status).toBe(303);
    expect(served('land-olifant')).toBeDefined();
  });
});

describe('a card of the corpus', () => {
  const id = 'inburgering-boete';
  const changedNext = (next: string): Card => {
    const card = shippedCard(id);
    const nl = card.text.nl;
    if (nl === undefined) throw new Error('no Dutch');
    return { ...card, text: { ...card.text, nl: { ...nl, next } } };
  };

  it('is changed in its form, shows what changes, and says which translations grew stale', async () => {
    const form = await pageOf(people.ann, `/desk/curate/cards/${id}/edit`);
    expect(form).toContain(`name="base" value="${cardDigest(shippedCard(id))}"`);
    const fields = fieldsOf(changedNext('Laat het de gemeente weten.[4]'), shippedCard(id));
    const response = await handIn(people.ann, fields);
    expect(response.status).toBe(303);
    const path = response.headers.get('location') ?? '';
    const page = await pageOf(people.bob, path);
    expect(page).toContain('<dt>Nederlands · What to do now</dt>');
    expect(page).toMatch(/<ins>.*weten/s);
    expect(page).toContain('en is a translation of an earlier Dutch text');
    await send(people.bob, `${path}/reject`, { note: 'Nee' });
    expect(served(id)).toEqual(shippedCard(id));
  });

  it('that was published meanwhile is overwritten by nobody: neither by a form nor by a draft', async () => {
    const { ann, bob } = people;
    const one = changedNext('Laat het de gemeente weten.[4]');
    const other = changedNext('Laat het DUO weten.[4]');
    const first = await proposed(ann, one, shippedCard(id));
    const second = await proposed(bob, other, shippedCard(id));
    expect((await send(bob, `${first}/approve`, {})).status).toBe(303);
    const late = await send(ann, `${second}/approve`, {});
    expect(late.status).toBe(409);
    const page = await late.text();
    for (const part of [
      'Laat het de gemeente weten.',
      'Laat het DUO weten.',
      'Laat de gemeente of DUO meteen weten',
    ])
      expect(page).toContain(part);
    expect(page).toContain('data-clash');
    expect(served(id)?.text.nl?.next).toBe('Laat het de gemeente weten.[4]');

    const stale = await handIn(bob, fieldsOf(other, shippedCard(id)));
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('Laat het DUO weten.');

    const version = second.split('/').at(-1) ?? '';
    const merged = await pageOf(bob, `/desk/curate/cards/${id}/edit?on=${version}`);
    expect(merged).toContain('Laat het DUO weten.[4]');
    const now = served(id);
    if (now === undefined) throw new Error('no card');
    const third = await proposed(bob, other, now);
    expect((await send(ann, `${third}/approve`, {})).status).toBe(303);
    expect(served(id)?.text.nl?.next).toBe('Laat het DUO weten.[4]');
  });

  it('is read by a second server, and by this one after a restart, from the store', async () => {
    const published = await publishedCards(desk.services.desk.store);
    expect(published.get(id)?.card.text.nl?.next).toBe('Laat het DUO weten.[4]');
    expect(published.has('blauwe-olifant')).toBe(false);
  });

  it('taken back is the one of the corpus again', async () => {
    const path = (await send(people.ann, `/desk/curate/cards/${id}/withdraw`, {})).headers.get(
      'location',
    );
    expect((await send(people.bob, `${path ?? ''}/approve`, {})).status).toBe(303);
    expect(served(id)).toEqual(shippedCard(id));
  });
});

it('one that a new release has overtaken stands apart until somebody decides', async () => {
  const id = 'inburgering-map';
  const card = shippedCard(id);
  const nl = card.text.nl;
  if (nl === undefined) throw new Error('no Dutch');
  const changed = {
    ...card,
    text: { ...card.text, nl: { ...nl, questions: [...nl.questions].reverse() } },
  };
  const path = await proposed(people.ann, changed, card);
  expect((await send(people.bob, `${path}/approve`, {})).status).toBe(303);
  expect(await pageOf(people.ann, '/desk/curate')).not.toContain('of the new release');
  const { curation } = desk.services;
  const released = { ...card, reviewed: '2027-01-01' };
  const shipped = (one: string): Card | undefined =>
    one === id ? released : curation.shipped(one);
  const later = createApp({ ...desk.services, curation: { ...curation, shipped } });
  const browser = new Browser(later);
  await browser.logIn('ann');
  const page = await pageOf(browser, '/desk/curate');
  expect(page.slice(page.indexOf('of the new release'))).toContain(id);
  expect(await pageOf(browser, path)).toContain('2027-01-01');
});

describe('a proposal', () => {
  it('is taken away by its author, and then passed by nobody', async () => {
    const path = await proposed(people.ann, smallCard('weg'));
    expect((await send(people.ann, `${path}/reject`, {})).status).toBe(303);
    expect((await send(people.bob, `${path}/approve`, {})).status).toBe(409);
    expect((await send(people.bob, `${path}/reject`, {})).status).toBe(409);
    expect(served('weg')).toBeUndefined();
  });

  it('of another base than the corpus now has, as an old export brings it, waits in conflict', async () => {
    const { store } = desk.services.desk;
    const { curation, clock } = desk.services;
    const card = shippedCard('inburgering-knm');
    const nl = card.text.nl;
    if (nl === undefined) throw new Error('no Dutch');
    const older = { ...card, text: { ...card.text, nl: { ...nl, next: 'Ouder.[1]' } } };
    const mine = { ...card, text: { ...card.text, nl: { ...nl, next: 'Nieuwer.[1]' } } };
    const proposal = { id: card.id, card: mine, municipality: null, base: older };
    const version = await propose({ store, clock, curation }, system, proposal);
    const page = await pageOf(people.ann, `/desk/curate/drafts/${version}`);
    for (const part of ['Ouder.[1]', 'Nieuwer.[1]', nl.next]) expect(page).toContain(part);
    expect((await send(people.ann, `/desk/curate/drafts/${version}/approve`, {})).status).toBe(409);
    expect(served(card.id)).toEqual(card);
  });

  it('begins at a visitor’s receipt, with its question hidden of personal data', async () => {
    const answer = await desk.answer('nijmegen');
    const question = 'Hoe vraag ik huurtoeslag aan? Mijn BSN is 111222333';
    const made = await new Browser(desk.app).go('/api/receipts', {
      method: 'POST',
      body: JSON.stringify({ answer, question }),
    });
    const { code } = (await made.json()) as { code: string };
    expect(await pageOf(people.nim, `/desk/receipts/${code}`)).toContain('/desk/curate/new');
    const page = await (await send(people.nim, '/desk/curate/new', { code })).text();
    expect(page).toContain('name="text.nl.questions"');
    expect(page).not.toContain('111222333');
    const foreign = await send(people.rob, '/desk/curate/new', { code });
    expect(foreign.status).toBe(404);
    expect(await foreign.text()).not.toContain('huurtoeslag aan');
  });
});

it('every text that was kept is a card of the corpus’ own form', async () => {
  const events = await desk.services.desk.store.events({ kinds: ['card.written'] });
  expect(events.length).toBeGreaterThan(10);
  for (const event of events)
    if (event.kind === 'card.written' && event.body.card !== null)
      expect(event.body.card.startsWith(`id: ${event.subject.replace('card:', '')}\n`)).toBe(true);
  expect(cardYaml(smallCard('x'))).toContain('  nl:\n    status: authored\n');
});
