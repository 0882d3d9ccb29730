import { type Share } from './ballot.ts';

/** The language of a text; `alternatives` holds the next likeliest, best first, without `language`. */
export interface Identification {
  /** One of our tags, an ISO 639 code of another language, or `und` when nothing can be said. */
  language: string;
  /** 0 … 1. */
  confidence: number;
  alternatives: Share[];
}

/** The page's language wins where it is at least this share of the best one: a tie. */
const tie = 0.3;

/**
 * Below these shares nobody is sure, of Dutch still less: "WIL telefon", "DUO contact" are words of half of Europe.
 * They are then in the language of a page that is not Dutch: who chose it reads it.
 */
const unsure = { nl: 0.5, others: 0.35 };

/** Turns shares (best first) into the answer; the page's language breaks ties and decides where nobody is sure. */
export function settle(
  shares: readonly Share[],
  onlyTerms: boolean,
  pageLanguage: string | undefined,
): Identification {
  const page = pageLanguage === 'nl-simple' ? 'nl' : pageLanguage;
  if (onlyTerms) return ofTermsOnly(page);
  const best = shares[0];
  if (!best) return { language: 'und', confidence: 0, alternatives: [] };
  if (best.confidence < (best.language === 'nl' ? unsure.nl : unsure.others) && isOther(page))
    return {
      language: page,
      confidence: best.confidence,
      alternatives: shares.filter(({ language }) => language !== page).slice(0, 3),
    };
  const favoured = shares.find(
    ({ language, confidence }) => language === page && confidence >= tie * best.confidence,
  );
  const chosen = favoured ?? best;
  const alternatives = shares.filter((share) => share !== chosen).slice(0, 3);
  return { ...chosen, alternatives };
}

function isOther(page: string | undefined): page is string {
  return page !== undefined && page !== 'nl';
}

/** "huurtoeslag" on an Arabic page is an Arabic speaker's question; on no page at all it is Dutch. */
function ofTermsOnly(page: string | undefined): Identification {
  if (!isOther(page)) return { language: 'nl', confidence: 0.6, alternatives: [] };
  return { language: page, confidence: 0.5, alternatives: [{ language: 'nl', confidence: 0.4 }] };
}
