import { describe, expect, it } from 'vitest';
import { factsOf, missingFact } from '../../src/verify/facts.ts';
import { numbersArePaired, takesFromOther } from '../../src/verify/pairing.ts';

const missing = (claim: string, language: string, source: string): string | null =>
  missingFact(factsOf(claim, language), factsOf(source, 'nl'));

describe('a number, amount, date or contact of a claim', () => {
  it.each([
    ['en', 'You have three years.', 'U hebt drie jaar de tijd.'],
    ['en', 'It was € 1,369.06 a month.', 'Het was € 1.369,06 per maand.'],
    ['fr', 'C’était 1 369,06 € par mois.', 'Het was € 1.369,06 per maand.'],
    ['ar', 'لديك ثلاث سنوات.', 'U hebt drie jaar de tijd.'],
    ['ar', 'المهلة ٦ أسابيع.', 'De termijn is zes weken.'],
    ['fa', 'شما ۳ سال وقت دارید.', 'U hebt 3 jaar.'],
    ['prs', 'در ظرف شش هفته', 'binnen zes weken'],
    ['ti', 'ኣብ ውሽጢ 6 ሰሙናት', 'binnen zes weken'],
    ['am', 'በ6 ሳምንት ውስጥ', 'binnen 6 weken'],
    ['ru', 'в течение шести недель', 'binnen zes weken'],
    ['uk', 'протягом шести тижнів', 'binnen zes weken'],
    ['pl', 'w ciągu sześciu tygodni', 'binnen zes weken'],
    ['tr', 'altı hafta içinde', 'binnen zes weken'],
    ['so', 'lix toddobaad gudahood', 'binnen zes weken'],
    ['kmr', 'di nav şeş hefteyan de', 'binnen zes weken'],
    ['es', 'el 1 de enero de 2026', 'op 1 januari 2026'],
    ['ar', 'في 1 يناير 2026', 'op 1 januari 2026'],
    ['am', 'ከ1 ጁላይ 2026 ጀምሮ', 'Vanaf 1 juli 2026'],
    ['en', 'Call +31 24 329 90 00.', 'Bel (024) 329 90 00.'],
    ['en', 'See https://www.duo.nl/.', 'Kijk op duo.nl.'],
  ])('stands in its source, said in %s: %s', (language, claim, source) => {
    expect(missing(claim, language, source)).toBeNull();
  });

  it.each([
    ['number', 'en', 'You have four years.', 'U hebt drie jaar de tijd.'],
    ['number', 'ar', 'المهلة ٨ أسابيع.', 'De termijn is zes weken.'],
    ['number', 'fa', 'شما ۳ ماه وقت دارید.', 'U hebt 3 jaar.'],
    ['number', 'tr', 'karar süresi 4 aydır', 'De termijn is vier weken.'],
    ['number', 'fa', 'برای بچه‌های 4 ماهه', 'voor kinderen van 4 tot en met 17 jaar'],
    ['number', 'en', 'It is 105 percent.', 'Het is 120 procent.'],
    ['date', 'es', 'el 1 de febrero de 2026', 'op 1 januari 2026'],
    ['date', 'ar', 'في 2 يناير 2026', 'op 1 januari 2026'],
    ['contact', 'en', 'Call 024 329 90 01.', 'Bel (024) 329 90 00.'],
    ['contact', 'en', 'See duo-info.nl.', 'Kijk op duo.nl.'],
    ['contact', 'en', 'Mail info@duo.nl.', 'Kijk op duo.nl.'],
  ])('is missing as a %s in %s: %s', (kind, language, claim, source) => {
    expect(missing(claim, language, source)).toBe(kind);
  });

  it.each([
    ['fa', 'از 1 فروردین 1405'],
    ['am', 'ከ1 መስከረም 2018'],
    ['ti', 'ካብ 1 መስከረም 2018'],
    ['prs', 'از ۱ حمل ۱۴۰۵'],
  ])('of another calendar is not believed without a whole date: %s %s', (language, claim) => {
    expect(missing(claim, language, 'sinds 2026')).toBe('date');
    expect(missing(claim, language, 'sinds maart 2026')).toBe('date');
  });
});

describe('numbers of one sentence', () => {
  const paired = (claim: string, source: string[]): boolean =>
    numbersArePaired(claim, 'en', source, 'nl');
  const school = ['Uw kind moet naar school vanaf 5 jaar en mag naar school vanaf 4 jaar.'];
  const limits = [
    'In 2026 is de grens € 8.000 voor een alleenstaande.',
    'In 2026 is de grens € 16.000 voor gehuwden.',
  ];
  const rent = [
    'Vanaf 21 jaar rekent de dienst een huur tot € 932,93.',
    'Voor jongeren van 18, 19 en 20 jaar is die grens € 498,20.',
  ];

  it.each([
    ['as they stand', 'from 5 years it must, from 4 years it may', school],
    ['of two sentences, one after the other', '€ 8,000 alone and € 16,000 when married', limits],
    ['some of them only', 'from 21 years up to € 932.93', rent],
    ['one alone', 'the limit is € 16,000 when married', limits],
  ])('may be used %s', (_, claim, source) => {
    expect(paired(claim, source)).toBe(true);
  });

  it.each([
    ['twice the same', 'from 5 years it must, from 5 years it may', school],
    ['in each other’s place', 'from 4 years it must, from 5 years it may', school],
    ['of two sentences in each other’s place', '€ 16,000 alone and € 8,000 when married', limits],
    ['of two sentences joined', 'from 19 years up to € 932.93', rent],
  ])('may not be used %s', (_, claim, source) => {
    expect(paired(claim, source)).toBe(false);
  });

  it('belong to the sentence that the claim renders', () => {
    const [nearest, other] = ['Vaak is de grens 120%.', 'Elders is het bijvoorbeeld 105%.'];
    const takes = (claim: string): boolean => takesFromOther(claim, 'en', nearest, [other], 'nl');
    expect(takes('Often the limit is 105%.')).toBe(true);
    expect(takes('Often the limit is 120%.')).toBe(false);
    expect(takes('Often it is 120%, elsewhere 105%.')).toBe(false);
  });
});
