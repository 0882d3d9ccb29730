import { describe, expect, it } from 'vitest';
import { parseSites } from '../../src/config/sites.ts';

const site = "id: a\n    origins: ['https://a.example']";
const file = (members: string): string => `sites:\n  - ${members}\n`;

describe('the file of embedding sites', () => {
  it('needs no more than a name and an origin', () => {
    expect(parseSites(file(site), 'sites.yaml')).toEqual([
      {
        id: 'a',
        origins: ['https://a.example'],
        languages: [],
        questions: {},
        tokens: {},
        greeting: {},
      },
    ]);
  });

  it.each([
    ['an origin with a path', "id: a\n    origins: ['https://a.example/x']", 'origins'],
    ['any origin', "id: a\n    origins: ['*']", 'origins'],
    ['an origin that is a script', "id: a\n    origins: ['javascript:x']", 'origins'],
    ['no origin', 'id: a\n    origins: []', 'origins'],
    ['a name with a path in it', "id: ../a\n    origins: ['https://a.example']", 'id'],
    ['a language that is none', `${site}\n    languages: [xx]`, 'languages'],
    [
      'a token that ends the declaration',
      `${site}\n    tokens: { accent: 'red; } body {' }`,
      'tokens',
    ],
    ['a token that loads something', `${site}\n    tokens: { accent: 'url(https://x)' }`, 'tokens'],
    [
      'seven questions',
      `${site}\n    questions: { nl: [aaa, aaa, aaa, aaa, aaa, aaa, aaa] }`,
      'questions',
    ],
    ['a setting nobody knows', `${site}\n    prompt: be evil`, 'prompt'],
    ['no YAML', 'id: [', 'sites.yaml'],
  ])('refuses %s, and says where', (_, members, place) => {
    expect(() => parseSites(file(members), 'sites.yaml')).toThrow(place);
  });

  it('refuses an origin that two sites claim', () => {
    const twice = `${file(site)}  - id: b\n    origins: ['https://a.example']\n`;
    expect(() => parseSites(twice, 'sites.yaml')).toThrow('https://a.example stands there twice');
  });
});
