import type { Household } from '../knowledge/schemes/household.ts';
import { numerals } from '../language/age-numerals.ts';
import { ageTold } from './age-told.ts';

/** What somebody says of themselves, as far as a question says it literally. */
export interface Told {
  /** Years. */
  age?: number | undefined;
  /** Whether children live in the house. */
  children?: boolean | undefined;
  household: Household;
}

const noChildren =
  /\b(?:geen kinderen|zonder kinderen|no children|no kids|without children|without kids|sans enfants?|pas d['’]enfants?|sin hijos|no tengo hijos|fără copii|nu am copii|bez dzieci|nie mam dzieci|çocuğum yok|çocuksuz|carruur ma lihi|zarokên min tune)\b|بدون أطفال|بدون اطفال|ليس لدي أطفال|ما عندي أولاد|ما عندي اطفال|بدون بچه|بچه ندارم|فرزند ندارم|اولاد ندارم|منداڵم نییە|ماشومان نه لرم|без дітей|не маю дітей|без детей|нет детей|нямам деца|без деца|ልጅ የለኝም|ልጆች የሉኝም|ቆልዑ የብለይን/u;
const withChildren =
  /\b(?:kind|kinderen|zoon|dochter|baby|child|children|kids?|son|daughter|enfants?|fils|fille|bébé|hij[oa]s?|bebé|copil|copii|copilul|fiu|fiica|dzieck\p{L}*|dzieci|syn|córk\p{L}+|çocu\p{L}+|bebe\p{L}*|carruur|ilmo|zarok\p{L}*|bebek)\b|أطفال|اطفال|طفل|أولاد|اولاد|ابني|ابنتي|کودک|بچه|فرزند|طفل|منداڵ|ماشوم|дит\p{L}+|діт\p{L}+|ребен|ребён|дет[иеяь]|син|дочк|дъщер|дете|деца|ልጅ|ልጆች|ቆልዑ|ውላድ/u;

const couple =
  /\b(?:mijn (?:man|vrouw|partner|echtgeno\p{L}+)|my (?:husband|wife|partner)|ma femme|mon mari|mi (?:marido|esposa|mujer|esposo)|soț\p{L}+ me\p{L}+|m[oó]j\p{L}* (?:mąż|żon\p{L}+)|eşim\p{L}*|xaaskayga|ninkayga)\b|زوجي|زوجتي|شوهرم|همسرم|мій чоловік|моя дружина|моєю дружиною|мой муж|моя жена|мъжът ми|жена ми|ባለቤቴ|ሰብኣየይ|ሰበይተይ|هاوسەرم|مېړه مې|مېرمن مې/u;
const single =
  /\b(?:alleenstaand\p{L}*|ik woon alleen|i live alone|single|je vis seule?|vivo sol[oa]|locuiesc singur\p{L}*|mieszkam sam\p{L}?|yalnız yaşıyorum|tek başıma|keligay)\b|أعيش وحدي|اعيش وحدي|تنها زندگی|живу сам|живу одна|живу один|живея сам|ብቻዬን|በይነይ/u;

const incomeWords =
  /inkomen|verdien|salaris|loon|uitkering|income|earn|salary|wage|benefit|دخل|راتب|درآمد|حقوق|عاید|معاش|داهات|مووچە|дох[оі]д|зарплат|заработ|gelir|maaş|doch[oó]d|zarabia|revenu|salaire|gagne|ingres|sueldo|gano|venit|salari|заплата|dakhli|mushahar|dahat|mûçe|ገቢ|እቶት|ኣታዊ|ደሞዝ/u;
const amount =
  /(?:€\s?(\d[\d.,]*)|(\d[\d.,]*)\s?(?:€|euro\p{L}*|eur\b|يورو|یورو|євро|евро|یۆرۆ|ዩሮ|ኤውሮ|avro))/gu;
const yearly =
  /per jaar|a year|per year|yearly|par an|al año|pe an|rocznie|yılda|سنوي|في السنة|سالانه|на рік|в год|годишно/u;
const gross = /bruto|gross|brut\b|brüt|إجمالي|ناخالص|брутто|бруто/u;

/** Reads the question itself only, never what it may mean. Linear, never throws. */
export function toldIn(question: string): Told {
  const text = numerals(question.normalize('NFKC').toLowerCase());
  const age = ageTold(question);
  const children = noChildren.test(text) ? false : withChildren.test(text) ? true : undefined;
  const household: Household = {
    ...(age === undefined ? {} : { adults: [{ age }] }),
    ...(children === false ? { children: [] } : {}),
    ...(couple.test(text) ? { kind: 'couple' } : single.test(text) ? { kind: 'single' } : {}),
    ...incomeIn(text),
  };
  return { age, children, household };
}

/** One amount of money beside a word for income; with two nobody knows which is meant. */
function incomeIn(text: string): Pick<Household, 'income'> {
  const found = [...text.matchAll(amount)].map((match) => euros(match[1] ?? match[2] ?? ''));
  const [sum] = found;
  if (found.length !== 1 || sum === undefined || !incomeWords.test(text)) return {};
  if (!(sum >= 50 && sum <= 1_000_000)) return {};
  const per = yearly.test(text) ? 'year' : 'month';
  return { income: { amount: sum, basis: gross.test(text) ? 'gross' : 'net', per } };
}

/** `1.250,50` and `1,250.50` → 1250.5 */
function euros(written: string): number {
  const trimmed = written.replace(/[.,]+$/, '');
  const cents = /[.,](\d{1,2})$/.exec(trimmed);
  const whole = cents === null ? trimmed : trimmed.slice(0, cents.index);
  return Number(`${whole.replace(/[.,]/g, '')}.${cents?.[1] ?? '0'}`);
}
