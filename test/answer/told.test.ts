import { describe, expect, it } from 'vitest';
import { toldIn } from '../../src/answer/told.ts';

describe('what somebody says of themselves', () => {
  it.each([
    ['Ik ben 70 jaar en woon alleen', 70],
    ['I am 34 and I have no work', 34],
    ["I'm 19, where do I go?", 19],
    ['أنا في نايميخن وعمري ٧٠ سنة', 70],
    ['Мені 67 років', 67],
    ['Мне 45 лет', 45],
    ['Mam 28 lat', 28],
    ["J'ai 52 ans", 52],
    ['Tengo 61 años', 61],
    ['65 yaşındayım', 65],
    ['من ۳۰ سال دارم', 30],
    ['۱۹ سالمه کجا برم', 19],
    ['۲۲ ساله استم', 22],
    ['۱۹ کلن یم', 19],
    ['на 19 съм и майка ми ме изгони', 19],
    ['እድሜዬ 18 ነው', 18],
    ['20 jaar dakloos rotterdam', 20],
    ['hulp voor een 17-jarige', 17],
  ])('an age: %s', (question, age) => {
    expect(toldIn(question).age).toBe(age);
  });

  it.each([
    'Ik woon hier 20 jaar',
    '30 jaar getrouwd en nu scheiden',
    'Mijn zoon is 5 jaar oud',
    'Ik ben 20 weken zwanger',
    'I am 6 months pregnant',
    'I have lived here for 12 years',
    'Hoe oud moet je zijn voor AOW? 67 jaar?',
    'Ik ben 500 euro kwijt aan huur',
  ])('no age of the asker: %s', (question) => {
    expect(toldIn(question).age).toBeUndefined();
  });

  it.each([
    ['Ik heb twee kinderen', true],
    ['I have no children', false],
    ['J’ai un enfant', true],
    ['ليس لدي أطفال', false],
    ['я живу с детьми', true],
    ['Ik zoek een huis', undefined],
  ])('children: %s', (question, children) => {
    expect(toldIn(question).children).toBe(children);
  });

  it.each([
    ['Mijn inkomen is € 1.250,50 per maand', { amount: 1250.5, basis: 'net', per: 'month' }],
    ['I earn 30,000 euros gross per year', { amount: 30_000, basis: 'gross', per: 'year' }],
    ['راتبي 1200 يورو', { amount: 1200, basis: 'net', per: 'month' }],
  ])('an income: %s', (question, income) => {
    expect(toldIn(question).household.income).toEqual(income);
  });

  it.each([
    'Ik betaal € 800 huur',
    'Mijn inkomen is € 1200 en mijn huur € 700',
    'Mijn inkomen is € 3',
    'Ik heb een laag inkomen',
  ])('no income: %s', (question) => {
    expect(toldIn(question).household.income).toBeUndefined();
  });

  it('reads a hostile text in no time and believes none of it', () => {
    const text = `${'9'.repeat(5_000)} ${'ik ben '.repeat(2_000)} € ${'1.'.repeat(3_000)}`;
    expect(toldIn(text)).toEqual({ age: undefined, children: undefined, household: {} });
  });
});
