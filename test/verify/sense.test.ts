import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/verify/clauses.ts';
import { polarityOf } from '../../src/verify/polarity.ts';
import { contradictsModally, negationDifference } from '../../src/verify/sense.ts';
import { wordsTag } from '../../src/verify/words.ts';
import { polarityWords } from '../../src/verify/words/polarity-words.ts';
import { languages } from '../../src/domain/languages.ts';

const difference = (claim: string, language: string, source: string): number =>
  negationDifference(polarityOf(claim, language), polarityOf(source, 'nl'));

describe('what turns a statement round', () => {
  it('is known in every language of ours', () => {
    for (const language of languages) {
      expect(Object.keys(polarityWords), language).toContain(wordsTag(language));
    }
  });

  it.each([
    ['en', 'You cannot get it.', 'U kunt het niet krijgen.'],
    ['fr', 'Vous ne pouvez pas l’avoir.', 'U kunt het niet krijgen.'],
    ['es', 'No puede recibirlo.', 'U kunt het niet krijgen.'],
    ['tr', 'Bunu alamazsınız.', 'U kunt het niet krijgen.'],
    ['ru', 'Вы не можете это получить.', 'U kunt het niet krijgen.'],
    ['uk', 'Ви не можете це отримати.', 'U kunt het niet krijgen.'],
    ['pl', 'Nie możesz tego dostać.', 'U kunt het niet krijgen.'],
    ['ar', 'لا يمكنك الحصول عليه.', 'U kunt het niet krijgen.'],
    ['fa', 'نمی‌توانید آن را بگیرید.', 'U kunt het niet krijgen.'],
    ['so', 'Ma heli kartid.', 'U kunt het niet krijgen.'],
    ['ti', 'ክትረኽቡ ኣይትኽእሉን ኢኹም።', 'U kunt het niet krijgen.'],
    ['am', 'ማግኘት አይችሉም።', 'U kunt het niet krijgen.'],
    ['en', 'It is free of charge.', 'Het is gratis.'],
    ['fr', 'Les sans-abri peuvent y dormir.', 'Daklozen kunnen er slapen.'],
    ['ti', 'ግዜኡ ዘይሓለፈ ወረቐት', 'een geldig papier'],
    ['ru', 'если вы не уверены', 'als u twijfelt'],
  ])('is the same on both sides in %s: %s', (language, claim, source) => {
    expect(difference(claim, language, source)).toBe(0);
  });

  it.each([
    ['en', 'You can get it.', -1],
    ['fr', 'Vous pouvez l’avoir.', -1],
    ['ar', 'يمكنك الحصول عليه.', -1],
    ['ru', 'Вы можете это получить.', -1],
    ['tr', 'Bunu alabilirsiniz.', -1],
  ])('is missed in %s: %s', (language, claim, expected) => {
    expect(difference(claim, language, 'U kunt het niet krijgen.')).toBe(expected);
  });

  it('is seen where the source has none', () => {
    expect(difference('The municipality does not help.', 'en', 'De gemeente helpt.')).toBe(1);
  });
});

describe('must and may', () => {
  it.each([
    ['You must apply.', 'U moet het aanvragen.', false],
    ['You may apply.', 'U moet het aanvragen.', true],
    ['You must apply.', 'U kunt het aanvragen.', true],
    ['You do not have to apply.', 'U hoeft het niet aan te vragen.', false],
  ])('are kept apart: %s ← %s', (claim, source, contradicts) => {
    expect(contradictsModally(polarityOf(claim, 'en'), polarityOf(source, 'nl'))).toBe(contradicts);
  });
});

describe('clauses', () => {
  it('end at the marks of every script, and lists of words are none', () => {
    expect(clausesOf('U betaalt niets; de gemeente betaalt alles.')).toHaveLength(2);
    expect(clausesOf('لا تدفع شيئًا الآن؛ البلدية تدفع كل شيء.')).toHaveLength(2);
    expect(clausesOf('appels, peren, bananen')).toHaveLength(1);
  });
});
