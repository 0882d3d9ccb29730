import { describe, expect, it } from 'vitest';
import { kindsOf, yearAsked } from '../../src/answer/question-kind.ts';
import { twoQuestions } from '../../src/answer/two-questions.ts';
import { askedFor, questionWords } from '../../src/language/question-words.ts';

describe('what a question asks for', () => {
  it.each([
    ['Wat betekent beschikking?', 'nl', 'meaning'],
    ['ماذا تعني beschikking؟', 'ar', 'meaning'],
    ['beschikking ማለት ምን ማለት ነው?', 'am', 'meaning'],
    ['Що означає beschikking?', 'uk', 'meaning'],
    ['Qu’est-ce que ça veut dire ?', 'fr', 'meaning'],
    ['أين أتعلم الهولندية؟', 'ar', 'place'],
    ['Kime gitmeliyim?', 'tr', 'goTo'],
    ['До кого звернутися?', 'uk', 'goTo'],
    ['به کجا مراجعه کنم؟', 'prs', 'goTo'],
    ['Xaggee aadaa?', 'so', 'goTo'],
    ['Waar heb ik recht op?', 'nl', 'schemes'],
    ['Jakie zasiłki mogę dostać?', 'pl', 'schemes'],
    ['Може ли да получа? Имам ли право?', 'bg', 'mayGet'],
    ['kost inschrijven bij de gemeente geld', 'nl', 'amount'],
    ['هزینه امتحان اینبورخرینگ چقدره', 'fa', 'amount'],
    ['inscription à la mairie, ça coûte combien ?', 'fr', 'amount'],
    ['Hoe was het vroeger?', 'nl', 'history'],
    ['Waar is een buurthuis bij mij in de buurt?', 'nl', 'nearby'],
    ['Is there a food bank near me?', 'en', 'nearby'],
    ['وين في دورة لغة قريبة من بيتي؟ قريب مني', 'ar', 'nearby'],
    ['Şehrimdeki taalcafé nerede?', 'tr', 'nearby'],
    ['خانه زبان ده شهر مه کجاست؟', 'prs', 'nearby'],
    ['Де курси мови в моєму районі?', 'uk', 'nearby'],
    ['W mojej gminie jest zniżka na basen?', 'pl', 'nearby'],
    ['À côté de chez moi, qui aide ?', 'fr', 'nearby'],
  ] as const)('%s (%s): %s', (question, language, kind) => {
    expect(kindsOf(question, language)).toContain(kind);
  });

  it.each(['Woont mijn moeder ver van mij?', 'My city has a mayor, who is that?'])(
    'is not nearby because a place is named: %s',
    (question) => {
      expect(kindsOf(question, 'en')).not.toContain('nearby');
    },
  );

  it('is a fact where nothing of the kind is said', () => {
    expect([...kindsOf('Hoeveel dagen vakantie krijgt iedereen?', 'nl')]).toEqual([]);
    expect([...kindsOf('', 'en')]).toEqual([]);
    expect([...kindsOf('constructor __proto__ toString', 'xx')]).toEqual([]);
  });

  it('has words for everything in every language', () => {
    for (const words of Object.values(questionWords))
      for (const kind of askedFor) expect(words[kind].split(',').length).toBeGreaterThan(0);
  });

  it('names a year only when it is over', () => {
    expect(yearAsked('Hoe was de taaleis in 2017?', 2026)).toBe(2017);
    expect(yearAsked('Wat is het bedrag in 2026?', 2026)).toBeNull();
    expect(yearAsked('Ik woon op nummer 120175', 2026)).toBeNull();
  });
});

describe('two questions in one message', () => {
  it.each([
    ['Hoe vraag ik bijstand aan? Waar kan ik Nederlands leren?', 2],
    ['How do I get a DigiD and how much does health insurance cost?', 2],
    ['كيف أجد طبيب أسنان ومتى يفتح المكتب؟', 2],
    ['Ik heb een man en twee kinderen, wat kan ik krijgen?', 0],
    ['Hoe lang duurt het en hoeveel?', 0],
    ['Waar? Hoe? Wie?', 0],
    ['', 0],
  ])('%s → %i', (question, count) => {
    expect(twoQuestions(question)).toHaveLength(count);
  });
});
