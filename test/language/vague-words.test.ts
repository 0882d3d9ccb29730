import { describe, expect, it } from 'vitest';
import { isOneSign, namesNoTopic } from '../../src/language/vague-words.ts';

describe('a message about no topic', () => {
  it.each([
    'ik begrijp er helemaal niets van',
    'sorry i dont understand',
    'ما فهمت شي',
    'hiç anlamadım',
    'نفهمیدم',
    'ma fahmin',
    'нічого не зрозуміла',
    'ничего не понял',
    'nic nie rozumiem',
    'tênagihim',
    'تێناگەم',
    'نه پوهیږم',
    'አልገባኝም',
    'ኣይተረድኣንን',
    "je n'ai rien compris",
    'no entiendo nada',
    'nu înțeleg nimic',
    'нищо не разбрах',
    'en hoeveel?',
  ])('%s', (message) => {
    expect(namesNoTopic(message)).toBe(true);
  });

  it.each([
    'ik begrijp de brief niet',
    'i dont understand digid',
    'ik heb niets',
    'i have nothing',
    'لا أفهم الرسالة',
    'nie rozumiem umowy',
    'нічого не маю їсти',
  ])('is not %s', (message) => {
    expect(namesNoTopic(message)).toBe(false);
  });
});

describe('a message of one sign', () => {
  it.each(['ﷺ'.repeat(30), 'ﷻ ﷺ ﷲ', 'mmmmmm', 'я я я я', 'hahahaha', 'ወወወወ', 'ل ل ل'])(
    '%s',
    (message) => {
      expect(isOneSign(message)).toBe(true);
    },
  );

  it.each(['baba', 'DUO', 'huur', 'ﻣﺮﺣﺒﺎ', 'ok', '', '12345', 'قرض', 'ሰላም'])(
    'is not %s',
    (message) => {
      expect(isOneSign(message)).toBe(false);
    },
  );
});
