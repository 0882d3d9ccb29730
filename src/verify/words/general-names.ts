import { gregorianMonths } from './month-words.ts';
import { weekdayWords } from './weekday-words.ts';
import { perLanguage } from '../words.ts';
import { plainForm } from '../plain.ts';

/** Words with a capital that are no names, beside countries, languages, months and days. */
const more: Readonly<Record<string, string>> = {
  nl: 'ID Nederland Nederlander Nederlanders EU Europa Europees Europese Unie Rijk Ik U Uw',
  en: "LGBTIQ LGBT ID Dutch Netherlands EU Europe European Union I I'm Mr Mrs Ms OK PIN English",
  fr: 'AELE Pays-Bas Pays Bas Néerlandais Européenne Européen Union UE Europe État États Monsieur Madame PIN',
  es: 'AELC Países Bajos Holanda UE Unión Europea Europa Estado Internet PIN',
  ro: 'AELS Țările Țărilor Jos Olanda UE Uniunea Uniunii Europeană Europene Europa Statul Dumneavoastră PIN Dvs',
  pl: 'Holandia Holandii Holandię Holandią Holender Holendrzy Niderlandy Niderlandach Niderlandów UE Unia Unii Europejska Europejskiej Europa Europy Polska Polski Rumunii Bułgarii Hiszpanii Ukrainy Szwajcarii PIN Ty Twój',
  tr: 'Hollanda Hollandaca Hollandalı AB Avrupa Birliği Devlet Bay Bayan PIN Türkiye Polonya Romanya Bulgaristan İspanya İsviçre Ukrayna',
  kmr: 'Norwêc Îslanda Lîxtenştayn Liechtenstein Pêşîn Duyem Holend Swîs Holenda Holanda Holendî Holandî Ewropa Ewropayê Yekîtiya Yekîtî Xwedê PIN Polonya Romanya Bulgaristan Spanya Swîsre Ukrayna',
  so: 'Nederland Holland Hollandeys Isniin Talaado Arbaco Khamiis Jimca Jimcuhu Sabti Axad Ingiriisi Ingiriis Yurub Midowga Ilaahay PIN Boland Rumaaniya Bulgaariya Isbaanya Iswisarlaan Ukraine EU UE',
};

const regions =
  'NL BE DE FR GB ES PT IT PL RO BG HU CZ SK UA RU BY MD TR SY IQ IR AF PK ER ET SO SD MA DZ TN EG YE US CA CH AT SE NO DK FI GR CY HR SI EE LV LT IE LU MT EU AM AZ GE KZ IN CN SR CW AW'.split(
    ' ',
  );
const spoken =
  'nl en de fr es pt it pl ro bg hu uk ru tr ar fa ps ku ckb so ti am ur hi zh el sr hr sq'.split(
    ' ',
  );

/** Names that languages borrow where they have none of their own. */
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Words that are written with a capital in a language and name nobody. */
export const generalNames = perLanguage((tag): ReadonlySet<string> => {
  const regionName = new Intl.DisplayNames([tag], { type: 'region', fallback: 'code' });
  const languageName = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' });
  const listed = [
    'ID EU PIN EFTA EVA',
    more[tag] ?? '',
    ...regions.flatMap((region) => [regionName.of(region) ?? '', english.of(region) ?? '']),
    ...spoken.map((language) => languageName.of(language) ?? ''),
    gregorianMonths[tag]?.replaceAll('/', ' ') ?? '',
    weekdayWords[tag]?.replaceAll('/', ' ').replaceAll('#', '') ?? '',
  ];
  const words = listed.flatMap((one) => plainForm(one).split(/[\s'-]+/));
  return new Set(words.filter((word) => word !== ''));
});
