import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { Asker } from '../../src/directory/who-to-go-to.ts';
import { rulesFile, whoToGoTo } from '../../src/directory/who-to-go-to.ts';

const path = join(packageRoot, 'corpus', 'directory', 'who-to-go-to.yaml');
const { rules } = rulesFile.parse(parse(readFileSync(path, 'utf8')));

/** Services that are sure, then those with what must be known. */
function teams(asker: Asker): string[] {
  return whoToGoTo(rules, asker).map(({ rule, conditions }) =>
    [rule.service.replace(/^[a-z]+-/, ''), ...conditions].join(' '),
  );
}

const [general, work] = [{ subject: 'care' }, { subject: 'income' }] as const;

describe('who to go to', () => {
  it.each<[string, Asker, string[]]>([
    [
      '65 or older',
      { municipality: 'nijmegen', age: 65, children: false, ...general },
      ['sterker-ouderenadvies'],
    ],
    [
      '64',
      { municipality: 'nijmegen', age: 64, children: false, ...general },
      ['buurtteams-volwassenen'],
    ],
    [
      'a family',
      { municipality: 'nijmegen', age: 35, children: true, ...general },
      ['buurtteams-jeugd-en-gezin'],
    ],
    [
      'age and family unknown: all, with what decides',
      { municipality: 'nijmegen', ...general },
      [
        'sterker-ouderenadvies age',
        'buurtteams-volwassenen age children',
        'buurtteams-jeugd-en-gezin children',
      ],
    ],
    [
      'no income at 26: the office for it before the general team',
      { municipality: 'nijmegen', age: 26, children: false, ...work },
      ['werkbedrijf', 'buurtteams-volwassenen'],
    ],
    [
      'no income at 27',
      { municipality: 'nijmegen', age: 27, children: false, ...work },
      ['bijstand', 'buurtteams-volwassenen'],
    ],
    [
      'anything in Rotterdam',
      { municipality: 'rotterdam', age: 30, children: false, ...general },
      ['vraagwijzer'],
    ],
    [
      'parents in Rotterdam',
      { municipality: 'rotterdam', age: 30, children: true, ...general },
      ['vraagwijzer', 'cjg'],
    ],
    [
      'no bed at 22',
      { municipality: 'rotterdam', age: 22, children: false, subject: 'homeless' },
      ['jongerenloket', 'vraagwijzer'],
    ],
    [
      'no bed at 23',
      { municipality: 'rotterdam', age: 23, children: false, subject: 'homeless' },
      ['centraal-onthaal', 'vraagwijzer'],
    ],
    ['help at home in Nieuwegein', { municipality: 'nieuwegein', ...general }, ['geynwijs']],
    ['debts in Nieuwegein', { municipality: 'nieuwegein', subject: 'debts' }, ['wil-geldzorgen']],
    ['another town', { municipality: 'arnhem', ...general }, []],
  ])('%s', (_, asker, expected) => {
    expect(teams(asker)).toEqual(expected);
  });

  it('names the section that says so with every team', () => {
    for (const { source } of rules) expect(source.quote.length).toBeGreaterThan(20);
  });
});
