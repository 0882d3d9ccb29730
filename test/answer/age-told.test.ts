import { describe, expect, it } from 'vitest';
import { agesTold, ageTold } from '../../src/answer/age-told.ts';

describe('the age that somebody tells of themselves', () => {
  it.each([
    ['ik ben 19 en slaap bij vrienden', 19],
    ['ik ben pas achttien en sta op straat', 18],
    ['I am nineteen and my father threw me out', 19],
    ["i'm only 17, where can I sleep", 17],
    ['عمري ١٩ وطردوني من البيت', 19],
    ['عمري تسعة عشر سنة', 19],
    ['۲۱ سالمه از خونه بیرونم کردن', 21],
    ['من بیست و یک سال دارم', 21],
    ['man 20 salame bi khane shodam', 20],
    ['min 20 saalim ja nadaram', 20],
    ['18 jir baan ahay guriga waa la iga saaray', 18],
    ['تەمەنم ٢٠ ساڵە و لە ماڵ دەرکراوم', 20],
    ['زه نولس کلن یم', 19],
    ['እድሜዬ ፲፱ ነው', 19],
    ['ዕድመይ ዓሰርተ ሸሞንተ እዩ', 18],
    ['on dokuz yaşındayım', 19],
    ["j'ai dix-neuf ans", 19],
    ['tengo veinte años', 20],
    ['mam osiemnaście lat', 18],
    ['мне двадцать один год', 21],
    ['мені вісімнадцять', 18],
    ['am nouăsprezece ani', 19],
    ['на деветнайсет години съм', 19],
    ['ez 19 salî me', 19],
  ])('is read: %s', (question, age) => {
    expect(ageTold(question)).toBe(age);
  });

  it.each([
    'my baby is 19 months old',
    'ik moet € 19 betalen',
    'ik ben 19 november jarig',
    'ik woon hier twintig jaar',
    'we have been waiting 20 years',
    'мне 20 евро не хватает',
    'ik ben 20 euro kwijt',
    'het huis van mijn 8-jarige zoon',
    'om 19 uur is de les',
    'bus 21 naar Rotterdam',
    'عندي 20 يورو فقط',
  ])('is not read from what is no age: %s', (question) => {
    expect(agesTold(question)).toEqual([]);
  });
});

describe('the ages of those whom a question is about', () => {
  it.each([
    ['my son of 17 has nowhere to go', [17]],
    ['mijn dochter is negentien en zoekt werk', [19]],
    ['oğlum 19 yaşında, evden gitti', [19]],
    ['ابني عمره ١٨ سنة', [18]],
    ['I am 45 and my son is 19', [45, 19]],
    ['моя дочь 18 лет', [18]],
  ])('are those of a grown child too: %s', (question, ages) => {
    expect(agesTold(question)).toEqual(ages);
  });

  it.each(['mijn zoon is 5', 'my son waits 20 weeks', 'mijn dochter kreeg 50 euro boete'])(
    'are none here: %s',
    (question) => {
      expect(agesTold(question)).toEqual([]);
    },
  );
});
