import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addsToNothing, isFollowUp, saysNothing } from '../../src/language/follow-up.ts';
import { namesNothing } from '../../src/language/vague-words.ts';

describe('a message that names nothing', () => {
  it.each([
    'how much?',
    'and me?',
    'When?',
    'hoeveel kost het?',
    'en ik dan?',
    'hoe lang duurt het',
    'متى؟',
    'وكم؟',
    'و أنا؟',
    'скільки це коштує?',
    'а я?',
    'когда',
    'ne kadar?',
    'چقدر؟',
    'ክንደይ፧',
    'ስንት ነው?',
    'immisa?',
    'çiqas?',
    'چەند؟',
    'څومره؟',
    'ile to kosztuje?',
    'combien ça coûte ?',
    '¿cuánto cuesta?',
    'cât costă?',
    'колко струва?',
    '?',
  ])('%s', (message) => {
    expect(namesNothing(message)).toBe(true);
  });

  it.each(['how much is the rent', 'hoeveel bijstand', 'DigiD?', 'help', 'كم الإيجار', 'huur'])(
    'not: %s',
    (message) => {
      expect(namesNothing(message)).toBe(false);
    },
  );

  it('is none of the questions that we answer', () => {
    const set = new URL('../sets/cold-cards.jsonl', import.meta.url);
    const questions = readFileSync(set, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: string }).question);
    expect(questions.filter(namesNothing)).toEqual([]);
  });
});

describe('the end of a sentence that nobody began', () => {
  it.each(['and my wife?', 'en mijn kinderen?', 'y mi mujer', 'и мой муж?', 'und mein Mann'])(
    '%s',
    (message) => {
      expect(addsToNothing(message)).toBe(true);
    },
  );

  it.each(['and', 'my wife?', 'and how do I apply for rent benefit', 'DigiD', ''])(
    'not: %s',
    (message) => {
      expect(addsToNothing(message)).toBe(false);
    },
  );

  it('is none of the questions that we answer', () => {
    const set = new URL('../sets/cold-cards.jsonl', import.meta.url);
    const questions = readFileSync(set, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: string }).question);
    expect(questions.filter(addsToNothing)).toEqual([]);
  });
});

describe('a message that leans on the one before it', () => {
  it.each(['en hoeveel kost dat?', 'how long does it take for me exactly', 'en in?', 'waarom'])(
    '%s',
    (message) => {
      expect(isFollowUp(message)).toBe(true);
    },
  );

  it('stands by itself where it names what it is about', () => {
    expect(isFollowUp('hoe vraag ik huurtoeslag aan in mijn stad')).toBe(false);
  });

  it('asks the same again where nothing is left of it but small words', () => {
    expect(saysNothing('en in?')).toBe(true);
    expect(saysNothing('hoeveel kost een rijbewijs')).toBe(false);
  });
});
