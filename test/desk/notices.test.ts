import { describe, expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import { readNoticeTemplates } from '../../src/adapters/files/notice-files.ts';
import { checkNoticeTemplates, fillTemplate, readSlot } from '../../src/desk/notice-templates.ts';
import type { SlotType } from '../../src/desk/notice-templates.ts';
import type { NoticeForm, PostedNotice } from '../../src/desk/notices.ts';
import { noticesFor, noticeState, postedNotices, readNotice } from '../../src/desk/notices.ts';
import type { DeskEvent } from '../../src/domain/desk.ts';
import { languages } from '../../src/domain/languages.ts';

const templates = await readNoticeTemplates((sentence) => {
  throw new Error(sentence);
});

describe('the approved notices', () => {
  it('are right by the check, which tells of a broken one with its line', async () => {
    const files = await readKnowledgeFiles('notice-templates');
    expect(checkNoticeTemplates(files)).toEqual([]);
    const broken = files.map(({ file, source }) => ({
      file,
      source: source
        .replace('en: "{{place}} is closed on {{date}}."', 'en: "It is closed on {{date}}."')
        .replace('ru: "{{place}} не работает {{date}}."', 'ru: "{{place}} is closed {{date}}."'),
    }));
    const rules = checkNoticeTemplates(broken).map(({ rule, line }) => [rule, typeof line]);
    expect(rules).toEqual([
      ['slots', 'number'],
      ['script', 'number'],
    ]);
  });

  it.each(languages)('leave no slot open in %s, with dates and amounts as answers have', (tag) => {
    const values = { date: '2026-12-24', amount: '1200.50', phone: '14 024', place: 'Stadswinkel' };
    for (const template of templates) {
      const said = fillTemplate(template, { ...values, from: '09:00', until: '12:00' }, tag);
      expect(said).not.toMatch(/[{}]|undefined|Invalid/);
      if ('date' in template.slots) expect(said).toContain('2026');
      if ('amount' in template.slots) expect(said).toMatch(/€\s?1\.200,50/);
    }
  });

  it.each<[SlotType, string, string | null]>([
    ['date', '2026-12-24', '2026-12-24'],
    ['date', '2026-02-30', null],
    ['date', '24-12-2026', null],
    ['time', '09:00', '09:00'],
    ['time', '24:00', null],
    ['amount', '€ 1.200,50', '1200.50'],
    ['amount', '0', null],
    ['amount', 'gratis', null],
    ['phone', '14 024', '14 024'],
    ['phone', '0800-2000', '0800-2000'],
    ['phone', '1234', null],
    ['place', ' Stadswinkel, Mariënburg 30 ', 'Stadswinkel, Mariënburg 30'],
    ['place', '<b>x</b>', null],
    ['place', 'https://evil.example', null],
    ['place', 'www.evil.nl', null],
    ['place', 'a\nb', null],
    ['place', 'x'.repeat(81), null],
  ])('take for a %s "%s" as %s', (type, typed, kept) => {
    expect(readSlot(type, typed)).toBe(kept);
  });
});

describe('a notice that an editor fills in', () => {
  const known = {
    templates,
    towns: new Set(['nijmegen', 'rotterdam']),
    topics: new Set(['geld']),
    today: '2026-11-22',
  };
  const editor = { grants: [{ municipality: 'nijmegen', role: 'editor' as const }] };
  const form: NoticeForm = {
    ...{ template: 'closed', slots: { place: 'Stadswinkel', date: '2026-12-24' }, text: '' },
    ...{ town: 'nijmegen', topic: 'geld', from: '2026-11-22', until: '2026-12-24' },
  };

  it('is kept with its slots as they are written for machines', () => {
    expect(readNotice(form, editor, known)).toEqual({
      municipality: 'nijmegen',
      body: {
        ...{ template: 'closed', slots: form.slots, text: null, topic: 'geld' },
        ...{ from: '2026-11-22', until: '2026-12-24' },
      },
    });
  });

  it('in own words is one line without signs that reorder text', () => {
    const own = { ...form, template: '', text: 'De balie\n is \u202Edicht vandaag.' };
    expect(readNotice(own, editor, known)).toMatchObject({
      body: { template: null, text: 'De balie is dicht vandaag.', slots: {} },
    });
  });

  it.each<[string, Partial<NoticeForm>, string[]]>([
    ['another town', { town: 'rotterdam' }, ['town']],
    ['all towns', { town: '*' }, ['town']],
    ['no town', { town: '' }, ['town']],
    ['a topic that is none', { topic: 'weer' }, ['topic']],
    ['a template that is none', { template: 'x' }, ['template']],
    ['an empty slot', { slots: { place: 'Stadswinkel' } }, ['slot.date']],
    ['own words of nothing', { template: '', text: ' \u200B ' }, ['text']],
    ['a day that is past', { until: '2026-11-21' }, ['until']],
    ['an end before its begin', { from: '2026-12-25' }, ['until']],
    ['a year', { until: '2027-11-22' }, ['until']],
    ['no days', { from: '', until: '' }, ['from', 'until']],
  ])('is refused for %s', (_name, changed, faults) => {
    expect(readNotice({ ...form, ...changed }, editor, known)).toEqual(faults);
  });

  it('for no town at all is refused also to an editor of all towns', () => {
    const chief = { grants: [{ municipality: '*', role: 'admin' as const }] };
    expect(readNotice({ ...form, town: '' }, chief, known)).toEqual(['town']);
    expect(readNotice({ ...form, town: '*' }, chief, known)).toMatchObject({ municipality: null });
  });
});

describe('the notices of a day', () => {
  const posted = (id: string, changed: Partial<PostedNotice> = {}): DeskEvent[] => {
    const { municipality = 'nijmegen', topic = null } = changed;
    const { from = '2026-11-20', until = '2026-11-24' } = changed;
    const actor = { type: 'staff', account: 'edith' } as const;
    const about = { id: 1, at: 1, actor, subject: `notice:${id}`, municipality };
    const body = { template: null, slots: {}, text: id, topic, from, until };
    const event: DeskEvent = { ...about, kind: 'notice.posted', body };
    if (changed.endedAt == null) return [event];
    return [event, { ...about, id: 2, at: changed.endedAt, kind: 'notice.ended', body: {} }];
  };
  const events = [
    ...posted('of the town'),
    ...posted('of everybody', { municipality: null }),
    ...posted('about money', { topic: 'geld' }),
    ...posted('of another town', { municipality: 'rotterdam' }),
    ...posted('ended', { endedAt: 5 }),
    ...posted('tomorrow', { from: '2026-11-23' }),
    ...posted('yesterday', { until: '2026-11-21' }),
  ];
  const shown = (municipality: string | null, topics: string[], today: string): unknown[] =>
    noticesFor(postedNotices(events), { municipality, topics }, today).map(({ text }) => text);

  it('are those of the town, the topic and this very day, the newest first', () => {
    expect(shown('nijmegen', ['geld'], '2026-11-22')).toEqual([
      'about money',
      'of everybody',
      'of the town',
    ]);
    expect(shown('nijmegen', ['werk'], '2026-11-22')).toEqual(['of everybody', 'of the town']);
    expect(shown(null, ['geld'], '2026-11-22')).toEqual(['of everybody']);
  });

  it('come and go with the days by themselves', () => {
    expect(shown('nijmegen', [], '2026-11-21')).toContain('yesterday');
    expect(shown('nijmegen', [], '2026-11-24')).toContain('tomorrow');
    expect(shown('nijmegen', ['geld'], '2026-11-25')).toEqual([]);
  });

  it('are at most three', () => {
    const many = Array.from({ length: 9 }, (_, n) => posted(String(n))).flat();
    const request = { municipality: 'nijmegen', topics: [] };
    expect(noticesFor(postedNotices(many), request, '2026-11-22')).toHaveLength(3);
  });

  it('are told apart by what became of them', () => {
    const states = postedNotices(events).map((one) => [one.text, noticeState(one, '2026-11-22')]);
    expect(Object.fromEntries(states)).toMatchObject({
      'of the town': 'current',
      ended: 'ended',
      tomorrow: 'coming',
      yesterday: 'over',
    });
  });
});
