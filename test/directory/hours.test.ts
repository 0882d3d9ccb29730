import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../src/domain/directory.ts';
import { weekdays } from '../../src/domain/directory.ts';
import { isHoliday } from '../../src/directory/holidays.ts';
import { openingAt } from '../../src/directory/hours.ts';
import { momentOf, clockMinutes } from '../../src/directory/local-time.ts';

const office: OpeningHours[] = [
  { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' },
];
const always: OpeningHours[] = [{ days: [...weekdays], opens: '00:00', closes: '23:59' }];

function at(hours: OpeningHours[], instant: string): string {
  const opening = openingAt(hours, new Date(instant));
  if (opening === null) return 'unknown';
  const moment = opening.closesAt ?? opening.opensAt;
  const when = moment === null ? '-' : `${moment.day} ${moment.date} ${moment.time}`;
  return `${opening.state}${opening.mayDiffer ? '?' : ''} ${when}`;
}

describe('opening hours on Dutch clocks', () => {
  it.each<[string, OpeningHours[], string, string]>([
    ['within the hours', office, '2026-11-23T08:30Z', 'open mo 2026-11-23 17:00'],
    ['in the minute of opening', office, '2026-11-23T08:00Z', 'open mo 2026-11-23 17:00'],
    ['a minute before', office, '2026-11-23T07:59Z', 'closed mo 2026-11-23 09:00'],
    ['in the minute of closing', office, '2026-11-23T16:00Z', 'closed tu 2026-11-24 09:00'],
    ['on Friday evening', office, '2026-11-27T18:00Z', 'closed mo 2026-11-30 09:00'],
    ['in summer an hour earlier by UTC', office, '2026-07-06T07:00Z', 'open mo 2026-07-06 17:00'],
    ['the last Monday of winter time', office, '2026-03-23T08:00Z', 'open mo 2026-03-23 17:00'],
    [
      'the first of summer time, too early',
      office,
      '2026-03-30T06:59Z',
      'closed mo 2026-03-30 09:00',
    ],
    ['the first of summer time', office, '2026-03-30T07:00Z', 'open mo 2026-03-30 17:00'],
    ['without hours', [], '2026-11-23T08:30Z', 'unknown'],
  ])('%s', (_, hours, instant, expected) => {
    expect(at(hours, instant)).toBe(expected);
  });

  const night: OpeningHours[] = [{ days: ['su'], opens: '01:00', closes: '04:00' }];
  const autumn: OpeningHours[] = [{ days: ['su'], opens: '02:00', closes: '03:00' }];
  it.each<[string, OpeningHours[], string, string]>([
    ['before the clock jumps forward', night, '2026-03-29T00:30Z', 'open su 2026-03-29 04:00'],
    ['right after it jumped', night, '2026-03-29T01:00Z', 'open su 2026-03-29 04:00'],
    ['an hour after, when it shows 4', night, '2026-03-29T02:00Z', 'closed? su 2026-04-05 01:00'],
    ['the first time that it shows 2:30', autumn, '2026-10-25T00:30Z', 'open su 2026-10-25 03:00'],
    ['the second time that it shows 2:30', autumn, '2026-10-25T01:30Z', 'open su 2026-10-25 03:00'],
    ['when it shows 3', autumn, '2026-10-25T02:00Z', 'closed su 2026-11-01 02:00'],
  ])('in the night of the change: %s', (_, hours, instant, expected) => {
    // The Sunday after the change in March 2026 is Easter: hours may differ.
    expect(at(hours, instant)).toBe(expected);
  });

  const shelter: OpeningHours[] = [{ days: ['fr', 'sa'], opens: '18:00', closes: '09:00' }];
  const firstMonday: OpeningHours[] = [{ days: ['mo'], opens: '10:00', closes: '12:00', nth: [1] }];
  const lastFriday: OpeningHours[] = [{ days: ['fr'], opens: '10:00', closes: '12:00', nth: [-1] }];
  const winter: OpeningHours[] = [
    {
      days: [...weekdays],
      opens: '18:00',
      closes: '09:00',
      from: '2026-11-01',
      until: '2027-02-28',
    },
  ];
  it.each<[string, OpeningHours[], string, string]>([
    ['past midnight', shelter, '2026-11-28T02:00Z', 'open sa 2026-11-28 09:00'],
    ['between two nights', shelter, '2026-11-28T12:00Z', 'closed sa 2026-11-28 18:00'],
    ['on the first Monday', firstMonday, '2026-12-07T09:30Z', 'open mo 2026-12-07 12:00'],
    ['on the second Monday', firstMonday, '2026-12-14T09:30Z', 'closed mo 2027-01-04 10:00'],
    ['on the last Friday', lastFriday, '2026-11-27T09:30Z', 'open fr 2026-11-27 12:00'],
    ['on the last Friday but one', lastFriday, '2026-11-20T09:30Z', 'closed fr 2026-11-27 10:00'],
    ['in the season', winter, '2026-11-23T20:00Z', 'open tu 2026-11-24 09:00'],
    ['the morning after the season', winter, '2027-03-01T07:00Z', 'open mo 2027-03-01 09:00'],
    ['the evening after the season', winter, '2027-03-01T20:00Z', 'closed -'],
    ['day and night', always, '2026-11-23T23:59:30Z', 'open -'],
    ['day and night on a holiday', always, '2026-12-25T12:00Z', 'open -'],
  ])('%s', (_, hours, instant, expected) => {
    expect(at(hours, instant)).toBe(expected);
  });

  it('are not sure on a public holiday, nor when the next opening is on one', () => {
    expect(at(office, '2026-12-25T10:00Z')).toBe('unsure? fr 2026-12-25 17:00');
    expect(at(office, '2026-12-24T18:00Z')).toBe('closed? fr 2026-12-25 09:00');
  });

  it('join two spans that touch', () => {
    const parts: OpeningHours[] = [
      { days: ['mo'], opens: '09:00', closes: '12:00' },
      { days: ['mo'], opens: '12:00', closes: '17:00' },
    ];
    expect(at(parts, '2026-11-23T09:00Z')).toBe('open mo 2026-11-23 17:00');
  });
});

describe('Dutch public holidays', () => {
  it.each([
    ['New Year', '2027-01-01'],
    ['Easter 2026', '2026-04-05'],
    ['Easter Monday 2027', '2027-03-29'],
    ['the latest Easter there is', '2038-04-25'],
    ['the earliest of this century', '2008-03-23'],
    ["King's Day", '2026-04-27'],
    ["King's Day where the 27th is a Sunday", '2025-04-26'],
    ['Ascension Day 2026', '2026-05-14'],
    ['Whit Monday 2026', '2026-05-25'],
    ['Liberation Day', '2026-05-05'],
    ['Boxing Day', '2026-12-26'],
  ])('%s', (_, date) => {
    expect(isHoliday(date)).toBe(true);
  });

  it.each([['2025-04-27'], ['2026-04-04'], ['2026-12-24'], ['2026-11-23']])('not %s', (date) => {
    expect(isHoliday(date)).toBe(false);
  });
});

describe('clock minutes', () => {
  it('show what Dutch clocks show, across midnight and New Year', () => {
    const moment = momentOf(clockMinutes(new Date('2026-12-31T23:15Z')));
    expect(moment).toEqual({ date: '2027-01-01', day: 'fr', time: '00:15' });
  });
});
