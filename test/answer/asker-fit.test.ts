import { describe, expect, it } from 'vitest';
import {
  audienceOf,
  conditionsIn,
  conditionsOf,
  standingsIn,
  suits,
} from '../../src/answer/asker-fit.ts';
import { foldedWords } from '../../src/answer/question-kind.ts';
import type { Standing } from '../../src/language/asker-words.ts';

const suit = (dutch: string, age?: number, ...standings: Standing[]): number =>
  suits(audienceOf(dutch), { age, children: undefined, standings: new Set(standings) });

describe('whether a Dutch statement is about somebody of an age', () => {
  it.each([
    ['Bent u jonger dan 23 jaar, ga dan naar het Jongerenloket.', 22, 1],
    ['Bent u jonger dan 23 jaar, ga dan naar het Jongerenloket.', 23, -1],
    ['Bent u 65 jaar of ouder, vraag dan bij Sterker.', 65, 1],
    ['Bent u 65 jaar of ouder, vraag dan bij Sterker.', 64, -1],
    ['Voor mensen van 18 jaar en ouder.', 40, 1],
    ['Bent u 26 jaar of jonger, ga dan naar het loket.', 26, 1],
    ['Voor jongeren van 18, 19 en 20 jaar is die grens lager.', 19, 1],
    ['Voor jongeren van 18, 19 en 20 jaar is die grens lager.', 21, -1],
    ['De ISK is voor jongeren van 12 tot 18 jaar.', 14, 1],
    ['Kinderen tot 18 jaar betalen niets.', 30, -1],
    ['€ 11,99 voor 20 jaar, € 8,99 voor 19 jaar en € 7,50 voor 18 jaar.', 19, 1],
    ['U hebt 3 jaar de tijd.', 3, 0],
    ['U betaalt de lening terug in maximaal 10 jaar.', 20, 0],
    ['Een vergunning duurt 3 jaar in plaats van 5 jaar.', 5, 0],
    ['U kunt loon tot 5 jaar terug opeisen.', 40, 0],
    ['Bent u jonger dan 23 jaar, ga dan naar het Jongerenloket.', undefined, 0],
  ])('%s %s: %s', (dutch, age, expected) => {
    expect(suit(dutch, age)).toBe(expected);
  });
});

describe('whether a Dutch statement is about somebody’s standing', () => {
  it.each<[string, Standing, number]>([
    ['Nieuwkomers met de Turkse nationaliteit moeten wel inburgeren.', 'turkish', 1],
    ['Nieuwkomers met de Turkse nationaliteit moeten wel inburgeren.', 'eu', -1],
    ['Statushouders kunnen geen geld lenen bij DUO.', 'refugee', 1],
    ['Bent u gezinsmigrant, dan betaalt u zelf.', 'refugee', -1],
    ['Wie tijdelijk hier is voor werk of studie, hoeft niet.', 'student', 1],
    ['Ook zonder verblijfspapieren hebt u recht op een huisarts.', 'undocumented', 1],
    ['U kiest zelf een school.', 'eu', 0],
  ])('%s for %s: %s', (dutch, standing, expected) => {
    expect(suit(dutch, undefined, standing)).toBe(expected);
  });

  it('is about anybody where nobody said who they are', () => {
    expect(suit('Statushouders kunnen geen geld lenen.')).toBe(0);
  });
});

describe('what somebody says they are', () => {
  it.each<[string, Standing]>([
    ['Ik ben statushouder, wie betaalt de les?', 'refugee'],
    ['я беженец', 'refugee'],
    ['qaxooti baan ahay', 'refugee'],
    ['ስደተኛ እየ', 'refugee'],
    ['je suis réfugiée', 'refugee'],
    ['مهاجر نیستم، پناهنده هستم', 'refugee'],
    ['I am an asylum seeker', 'asylum'],
    ['я з України', 'ukraine'],
    ['Bin ich Student', 'student'],
    ['ben öğrenciyim', 'student'],
    ['jestem z Polski', 'eu'],
    ['sunt din România', 'eu'],
    ['los turcos tienen que hacer inburgering', 'turkish'],
    ['زه د ترکیې تابعیت لرم', 'turkish'],
    ['no papers and no bed', 'undocumented'],
    ['بی اسناد استم', 'undocumented'],
    ['нема паперів', 'undocumented'],
  ])('%s: %s', (question, standing) => {
    expect([...standingsIn(foldedWords(question))]).toContain(standing);
  });

  it.each([
    'hoeveel is de huurtoeslag',
    'which papers do I need',
    'welke papieren heb ik nodig',
    'Türkçe konuşan biri var mı',
    'كم سعر الامتحان',
  ])('nothing: %s', (question) => {
    expect([...standingsIn(foldedWords(question))]).toEqual([]);
  });
});

describe('how somebody lives', () => {
  it.each([
    ['nl', 'ik ben ziek', ['ill']],
    ['es', 'estuve enferma tres meses', ['ill']],
    ['bg', 'работя на половин ден', ['working']],
    ['am', 'ስራ አለኝ', ['working']],
    ['nl', 'waar vind ik werk', []],
    ['nl', 'ik zoek een zorgverzekering', []],
  ])('in %s: %s', (_, text, expected) => {
    expect([...conditionsIn(foldedWords(text))]).toEqual(expected);
  });

  it.each([
    ['Bij ziekte krijgt u extra tijd.', ['ill']],
    ['Redenen zijn: een medisch probleem of een scheiding.', ['ill']],
    ['U hoeft geen uitkering te hebben.', ['working']],
    ['Uw zorgverzekeraar betaalt.', []],
  ])('is what a statement is about: %s', (dutch, expected) => {
    expect(conditionsOf(dutch)).toEqual(expected);
  });

  it.each([
    ['Wonen er kinderen bij u in huis, ga dan naar het gezinsteam.', true, 1],
    ['Wonen er kinderen bij u in huis, ga dan naar het gezinsteam.', false, -1],
    ['Wonen er geen kinderen bij u in huis, ga dan naar het team.', true, -1],
    ['Wonen er kinderen bij u in huis, ga dan naar het gezinsteam.', undefined, 0],
    ['Kinderen betalen niets.', true, 0],
  ])('with or without children: %s %s', (dutch, children, expected) => {
    const asker = { age: undefined, children, standings: new Set<Standing>() };
    expect(suits(audienceOf(dutch), asker)).toBe(expected);
  });
});
