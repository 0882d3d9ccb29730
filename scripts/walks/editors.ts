import type { Office, Walk } from './office.ts';
import { password } from './office.ts';
import { Person } from './person.ts';

const quoted = 'Wat doet een ervaringsdeskundige budgetcoach in Dukenburg?';
const alike = ['budgetcoach Nijmegen', 'Wie helpt mij met mijn geld, een budgetcoach?'];
const answer =
  'In het najaar van 2024 begon bij Bindkracht10 een ervaringsdeskundige die een jaar lang als budgetcoach werkte.[1]';
const next = 'Vraag een Financieel Expert in de Wijk welke hulp er nu is.[1]';
/** Where one may have a bicycle mended: nothing of ours says. */
const unanswered = [
  'Waar kan ik mijn kapotte fiets laten maken?',
  'Waar laat ik mijn kapotte fiets maken?',
  'Mijn fiets is kapot, waar kan ik die laten maken?',
];
/** So many ask each of these. */
const askers = 2;

async function asked({ product }: Office, question: string): Promise<string> {
  const response = await fetch(`${product.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, language: 'nl', municipality: 'nijmegen' }),
  });
  const { status } = (await response.json()) as { status: string };
  return status;
}

/** Work that is done before and after clients come. */
export const atTheEditors: readonly Walk[] = [
  {
    number: 7,
    name: 'an answer of quotes becomes a card',
    async walk({ staff, client }, count) {
      const edith = await staff('edith', count);
      const { page } = edith;
      await edith.click(page.locator('nav a[href="/desk/curate"]'), page.locator('h1'));
      await edith.click(page.getByRole('link', { name: 'Antwoord verbeteren' }));
      await edith.look('7-new');
      await edith.type(page.getByLabel('Een vraag zoals een bezoeker die stelt'), quoted);
      await edith.choose(page.locator('#municipality'), 'nijmegen');
      await edith.click(
        page.getByRole('button', { name: 'Antwoord ophalen' }),
        page.locator('form.curate'),
      );
      await edith.click(page.getByRole('button', { name: 'Voorleggen aan een collega' }));
      await edith.shot('7-wants');
      await edith.type(page.locator('[name=topic]'), 'geld');
      const questions = [quoted, ...alike].join('\n');
      count.keys -= quoted.length;
      await edith.type(page.locator('[name="text.nl.questions"]'), questions);
      await edith.paste(page.locator('[name="text.nl.answer"]'), answer);
      await edith.type(page.locator('[name="text.nl.next"]'), next);
      for (const field of await page.locator('[name^="source."]:not([name^="source.0."])').all())
        await field.fill('');
      await edith.click(page.getByRole('button', { name: 'Bekijken' }));
      await edith.shot('7-check');
      await edith.click(page.getByRole('button', { name: 'Voorleggen aan een collega' }));
      await page.waitForURL(/\/desk\/curate\/drafts\//);

      const bob = await staff('bob', count);
      await bob.click(bob.page.locator('nav a[href="/desk/curate"]'));
      await bob.click(bob.page.getByRole('link', { name: quoted }));
      await bob.read(bob.page.locator('.diff'));
      await bob.shot('7-review');
      await bob.click(bob.page.getByRole('button', { name: 'Goedkeuren en publiceren' }));
      await bob.look('7-published');

      const phone = await client('nl', count);
      const panel = phone.page.locator('wegwijs-panel');
      await phone.type(panel.locator('textarea'), quoted);
      await phone.click(
        panel.locator('.composer [type=submit].primary'),
        phone.page.locator('.turn[data-state=done]'),
      );
      const told = await phone.read(phone.page.locator('.turn .claim'));
      if (!told.includes('ervaringsdeskundige')) phone.notes.push(`not the card: ${told}`);
      await phone.shot('7-phone');
      return [...edith.notes, ...bob.notes, ...phone.notes];
    },
  },
  {
    number: 8,
    name: 'an office that is closed, in Arabic',
    async walk({ staff, client }, count) {
      const edith = await staff('edith', count);
      const { page } = edith;
      await edith.click(page.locator('nav a[href="/desk/notices"]'), page.locator('#template'));
      await edith.look('8-notices');
      await edith.choose(page.locator('#template'), 'closed-until');
      await edith.read(page.locator('#template'));
      await edith.click(page.getByRole('button', { name: 'Kiezen' }), page.locator('#town'));
      await edith.shot('8-fields');
      await edith.type(page.locator('[name="slot.place"]'), 'Stadswinkel Nijmegen');
      await edith.type(page.locator('[name="slot.date"]'), '2026-11-27');
      await edith.choose(page.locator('#town'), 'nijmegen');
      await edith.click(page.getByRole('button', { name: 'Bekijken in alle talen' }));
      await edith.look('8-preview');
      await edith.click(page.getByRole('button', { name: 'Plaatsen' }));
      await edith.shot('8-posted');
      const phone = await client('ar', count);
      const panel = phone.page.locator('wegwijs-panel');
      await phone.type(panel.locator('textarea'), 'كيف أطلب بدل الإيجار؟');
      await phone.click(panel.locator('.composer [type=submit].primary'));
      await phone.see(phone.page.locator('.turn[data-state=done]'));
      await phone.shot('8-phone');
      return [...edith.notes, ...phone.notes];
    },
  },
  {
    number: 9,
    name: 'a Monday morning: gaps and the work list',
    async walk(office, count) {
      const statuses = [];
      for (const question of unanswered)
        for (let n = 0; n < askers; n += 1) statuses.push(await asked(office, question));
      const edith = await office.staff('edith', count);
      const { page } = edith;
      if (new Set(statuses).size > 1) edith.notes.push(`asked: ${statuses.join(' ')}`);
      await edith.click(page.locator('nav a[href="/desk/gaps"]'), page.locator('h1'));
      await edith.shot('9-gaps');
      await edith.read(page.locator('section.card'));
      await edith.click(page.locator('nav a[href="/desk/work"]'), page.locator('.card'));
      await edith.choose(page.locator('#town-filter'), 'nijmegen');
      await edith.click(page.getByRole('button', { name: 'Tonen' }), page.locator('.card'));
      await edith.shot('9-work');
      const card = page.locator('section.card').first();
      await edith.read(card);
      await edith.click(card.locator('summary'));
      await edith.choose(card.locator('select'), { label: 'edith' });
      await edith.type(card.locator('input[type=date]'), '2026-12-04');
      await edith.look('9-assign');
      await edith.click(card.locator('details button'), page.locator('.card'));
      await edith.shot('9-assigned');
      return edith.notes;
    },
  },
  {
    number: 10,
    name: 'accounts: the first, a new one, the log',
    async walk({ product, browser }, count) {
      const command = [
        'desk',
        'account',
        'add',
        'beheer',
        '--role',
        'admin',
        '--municipality',
        '*',
      ];
      const link = await product.wegwijs(...command);
      const admin = await Person.at(browser, count);
      const { page } = admin;
      await admin.go(link);
      await admin.look('10-password');
      await admin.type(page.locator('#password'), password);
      await admin.type(page.locator('#again'), password);
      await admin.press('Enter', page.locator('#name'));
      await admin.look('10-login');
      await admin.type(page.locator('#name'), 'beheer');
      await admin.type(page.locator('#password'), password);
      await admin.press('Enter', page.locator('nav a'));
      await admin.click(page.locator('nav a[href="/desk/accounts"]'), page.locator('h1'));
      await admin.shot('10-accounts');
      await admin.type(page.locator('#name'), 'nadia@nijmegen.example');
      await admin.choose(page.locator('#municipality-new'), 'nijmegen');
      await admin.click(page.getByRole('button', { name: 'Account toevoegen' }));
      await admin.shot('10-added');
      await admin.click(page.locator('nav a[href="/desk/audit"]'), page.locator('table'));
      await admin.shot('10-audit');
      await admin.click(page.locator('nav a[href="/desk"]'), page.locator('#q'));
      await admin.click(
        page.getByRole('button', { name: 'op alle apparaten' }),
        page.locator('#name'),
      );
      await admin.look('10-out');
      return admin.notes;
    },
  },
];
