import type { Walk } from './office.ts';

const letter = `Dienst Uitvoering Onderwijs
Postbus 30155
9700 LG Groningen

Groningen, 10 november 2026
Onderwerp: boete inburgering

Geachte mevrouw,

U moest voor 1 oktober 2026 uw inburgering afronden. Dat is niet gelukt. Daarom krijgt u een boete van € 340,00.

Betaal het bedrag binnen 6 weken na de datum van deze brief.

Bent u het niet eens met deze beschikking? Dan kunt u binnen zes weken na de dagtekening van deze brief bezwaar maken.

Met vriendelijke groet,
DUO`;

/** How many sheets of A4 a printer would take. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Situations with a client on the other side. */
export const atTheCounter: readonly Walk[] = [
  {
    number: 1,
    name: 'a letter, in Pashto',
    async walk({ staff }, count) {
      const desk = await staff('samira', count);
      await desk.choose(desk.page.locator('#language'), 'ps');
      await desk.shot('1-home');
      const asking = await desk.open(desk.page.getByRole('button', { name: 'Vraagscherm openen' }));
      const { page } = asking;
      const panel = page.locator('wegwijs-panel');
      await panel.locator('textarea').waitFor();
      await asking.paste(panel.locator('textarea'), letter);
      await asking.click(
        panel.locator('.composer [type=submit].primary'),
        page.locator('.turn[data-state=done] .letter'),
      );
      await asking.shot('1-letter', page.locator('.letter'));
      await asking.click(page.locator('.turn button:has([data-icon=print])').first());
      await asking.see(page.locator('.paper').getByText('Deze brief komt van'));
      await asking.read(page.locator('.paper section[lang=nl]'));
      await asking.shot('1-paper');
      return desk.notes;
    },
  },
  {
    number: 2,
    name: 'a question on a phone, in Tigrinya',
    async walk({ staff, client }, count) {
      const phone = await client('ti', count);
      const panel = phone.page.locator('wegwijs-panel');
      const turn = phone.page.locator('.turn[data-state=done]').first();
      await phone.type(panel.locator('textarea'), 'ናይ ክራይ ሓገዝ (huurtoeslag) ብኸመይ እሓትት?');
      await phone.click(panel.locator('.composer [type=submit].primary'), turn);
      await phone.click(turn.locator('button:has([data-icon=staff])'));
      await phone.click(phone.page.locator('dialog .give'), phone.page.locator('.desk-code'));
      const code = await phone.read(phone.page.locator('.desk-code'));
      await phone.look('2-phone-code');

      const desk = await staff('samira', count);
      const { page } = desk;
      await desk.type(page.locator('#code'), code);
      await desk.press('Enter', page.locator('.twin'));
      await desk.read(page.locator('.twin [lang=nl]'));
      await desk.shot('2-twin');
      const claim = page.locator('#claim-1');
      await desk.click(claim.locator('summary'));
      await desk.choose(claim.locator('select[name=reason]'), 'amount');
      await desk.choose(claim.locator('select[name=sentence]'), 'bedrag-klopt-niet');
      await desk.shot('2-wrong', claim);
      await desk.click(claim.locator('button[value=wrong]'), page.locator('#claim-1[data-wrong]'));
      await desk.choose(page.locator('#step'), 'kom-terug');
      await desk.click(page.locator('button[value=add-step]'), page.locator('#steps li'));
      await desk.look('2-steps');
      await phone.see(phone.page.locator('.at-desk .steps'));
      await phone.shot('2-phone-updated');
      await desk.click(page.locator('.twin ~ p [data-plan]'));
      await desk.click(page.locator('#steps [data-plan]').first());
      await desk.click(
        page.locator('[data-plan-link] a'),
        page.locator('#plan .items > li').nth(1),
      );
      await desk.shot('2-plan', page.locator('#plan'));
      const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
      if (sheets > 2) desk.notes.push(`the plan takes ${sheets} sheets`);
      return [...phone.notes, ...desk.notes];
    },
  },
  {
    number: 3,
    name: 'what was it in 2017, what is it today',
    async walk({ product, staff }, count) {
      const desk = await staff('samira', count);
      const { page } = desk;
      await desk.type(page.locator('#q'), 'statushouders huisvesten taakstelling');
      await desk.press('Enter', page.locator('#lookup-results .hit'));
      await desk.look('3-all');
      await desk.type(page.locator('#validOn'), '2017-06-01');
      await desk.see(page.locator('#lookup-results .hit'));
      await desk.pause();
      for (const n of [0, 1]) await desk.read(page.locator('.group .quote').nth(n));
      await desk.shot('3-2017', page.locator('.filters'));
      await desk.go(`${product.url}/desk/lookup`);
      await desk.type(page.locator('#q'), 'bijstandsnorm alleenstaande');
      await desk.press('Enter', page.locator('#lookup-results .hit'));
      await desk.pause();
      await desk.click(page.locator('.jump a', { hasText: 'Cijfers' }));
      await desk.read(page.locator('[data-kind=figure] li').first());
      await desk.shot('3-figures');
      return desk.notes;
    },
  },
  {
    number: 4,
    name: 'two towns side by side',
    async walk({ product, staff }, count) {
      const desk = await staff('joost', count);
      const { page } = desk;
      await desk.go(`${product.url}/desk/lookup`);
      await desk.type(page.locator('#q'), 'bijzondere bijstand');
      await desk.choose(page.locator('#municipality'), 'nijmegen');
      await desk.choose(page.locator('#beside'), 'rotterdam');
      await desk.see(page.locator('#lookup-results .side .hit'));
      await desk.pause();
      for (const n of [0, 1]) await desk.read(page.locator('.side').nth(n).locator('li').first());
      await desk.shot('4-beside', page.locator('#lookup-results'));
      await desk.click(page.locator('.side .hit').first(), page.locator('article.text'));
      await desk.shot('4-document');
      return desk.notes;
    },
  },
  {
    number: 5,
    name: 'a family with little money, in Somali',
    async walk({ staff }, count) {
      const desk = await staff('samira', count);
      const { page } = desk;
      await desk.click(page.locator('nav a[href="/desk/schemes"]'), page.locator('#kind'));
      await desk.look('5-start');
      await desk.choose(page.locator('#client'), 'so');
      await desk.click(page.locator('form:has(#client) button'), page.locator('[lang=so]'));
      await desk.choose(page.locator('#kind'), 'couple');
      await desk.choose(page.locator('#offspring'), 'some');
      await desk.type(page.locator('#childrenAges'), '4, 9');
      await desk.type(page.locator('#age'), '34');
      await desk.type(page.locator('#partnerAge'), '36');
      await desk.type(page.locator('#amount'), '1700');
      await desk.type(page.locator('#savings'), '500');
      await desk.shot('5-form');
      await desk.click(page.locator('.scheme-check form .primary'), page.locator('[data-outcome]'));
      await desk.shot('5-result');
      for (const n of [0, 1])
        await desk.read(
          page.locator('[data-scheme]').nth(n).locator('.beside > [lang=nl]').first(),
        );
      const put = page.locator('[data-plan]:visible');
      await desk.click(put.nth(0));
      await desk.click(put.nth(1));
      await desk.look('5-put');
      const plan = await desk.open(page.locator('[data-plan-link] a'));
      await plan.see(plan.page.locator('#plan .items > li').nth(1));
      await plan.read(plan.page.locator('#plan [lang=nl]'));
      await plan.shot('5-plan');
      return desk.notes;
    },
  },
  {
    number: 6,
    name: 'with the keyboard alone',
    async walk({ product, staff }, count) {
      const desk = await staff('samira', count, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const { page } = desk;
      await page.goto(`${product.url}/desk/lookup`);
      await page.locator('#q:focus').waitFor();
      await desk.keys('individuele inkomenstoeslag');
      await desk.see(page.locator('#lookup-results .hit'));
      await desk.pause();
      await desk.press('ArrowDown', page.locator('.hit:focus'));
      await desk.press('ArrowDown', page.locator('.hit:focus'));
      await desk.look('6-arrows');
      await desk.read(page.locator('li:has(.hit:focus) .quote'));
      await desk.press('c', page.getByText('Gekopieerd'));
      await desk.shot('6-copied');
      await desk.press('Enter', page.locator('mark#quote'));
      await desk.press('c', page.getByText('Gekopieerd'));
      await desk.shot('6-document');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      if (!/^“.+” \(.+\)\. http/.test(copied)) desk.notes.push(`copied: ${copied}`);
      return desk.notes;
    },
  },
];
