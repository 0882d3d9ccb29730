import type { Contact } from '../domain/answer.ts';

/** A number with the page on which it was read on 2026-11-22. */
interface PublicContact extends Contact {
  source: string;
}

const emergency: PublicContact = {
  name: '112',
  phone: '112',
  source: 'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
};
const police: PublicContact = {
  name: 'Politie',
  phone: '0900-8844',
  source: 'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
};
const veiligThuis: PublicContact = {
  name: 'Veilig Thuis',
  phone: '0800-2000',
  source:
    'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
};
const sexualViolence: PublicContact = {
  name: 'Centrum Seksueel Geweld',
  phone: '0800-0188',
  source: 'https://centrumseksueelgeweld.nl/en/faqs-about-sexual-violence/',
};
const suicidePrevention: PublicContact = {
  name: '113 Zelfmoordpreventie',
  phone: '0800-0113',
  source: 'https://www.hartvannederland.nl/nieuws/2020/telefoonnummer-113-zelfmoordpreventie/',
};
const suicidePreventionShort: PublicContact = {
  name: '113 Zelfmoordpreventie',
  phone: '113',
  source: 'https://www.113.nl/schoolopdracht',
};
const childLine: PublicContact = {
  name: 'De Kindertelefoon',
  phone: '0800-0432',
  source: 'https://www.vriendenkindertelefoon.nl/kindertelefoon',
};
const missingChildren: PublicContact = {
  name: '116 000 (Centrum Internationale Kinderontvoering)',
  phone: '116000',
  source: 'http://www.116000.nl/algemeen.html',
};
const coMensha: PublicContact = {
  name: 'CoMensha',
  phone: '033-4481186',
  source: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
};
const labourInspectorate: PublicContact = {
  name: 'Nederlandse Arbeidsinspectie',
  phone: '0800-5151',
  source:
    'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
};
const foreignAffairs: PublicContact = {
  name: 'NederlandWereldwijd (+ WhatsApp +31 6 8238 7796)',
  phone: '+31 247 247 247',
  source: 'https://www.nederlandwereldwijd.nl/achterlating',
};

/**
 * Whom to call in which crisis, most fitting first.
 *
 * The Landelijk Knooppunt Huwelijksdwang en Achterlating advises professionals and sends victims to
 * Veilig Thuis (huwelijksdwangenachterlating.nl/over-ons/wie-zijn-wij), so that is who stands here.
 */
export const contactsOf = {
  danger: [emergency, police],
  violence: [veiligThuis, emergency, sexualViolence, childLine],
  suicide: [suicidePreventionShort, suicidePrevention, emergency],
  medical: [emergency],
  missing_child: [emergency, police, missingChildren],
  trafficking: [coMensha, police, labourInspectorate, emergency],
  forced_marriage: [veiligThuis, emergency, foreignAffairs, childLine],
  homeless_tonight: [police, veiligThuis, emergency],
} as const satisfies Record<string, readonly PublicContact[]>;
