import type { Directory } from '../directory/files.ts';
import type { Service } from '../directory/schema.ts';
import { withoutPrefixes } from '../index/names.ts';
import { fold, tokenise } from '../index/text.ts';

/** An office of the state, and how people name what it decides. */
interface Office {
  /** Id in the sociale kaart. */
  service: string;
  /** Beginnings of words in all our languages, as `fold` writes them; `=` before one that is meant whole. */
  words: string;
}

/** The first that is named; what the municipality decides is in none of them. */
const offices: readonly Office[] = [
  {
    service: 'nl-dienst-toeslagen',
    words: `toeslag zorgtoeslag huurtoeslag kinderopvangtoeslag toeslac kindgebonden belastingdienst توسلاخ тослаг тосляг تاوسلاخ توسلاگ ቶስላግ ቶስላኽ`,
  },
  {
    service: 'nl-svb-kinderbijslag',
    words: `=svb kinderbijslag =aow =anw alocati детски`,
  },
  {
    service: 'nl-duo-inburgeren',
    words: `=duo inburger studiefinanciering =knm =ona инбург інбург اینبور انبور ኢንቡር`,
  },
  {
    service: 'nl-uwv',
    words: `=uwv =ww =wia =wajong werkloos ziektewet unemploy issizlik`,
  },
  {
    service: 'nl-ind',
    words: `=ind verblijf naturalis gezinshereni nareis asiel asyl asylum =mvv residence =permit visa visum
      citizenship nationalit إقامت اقامت اقامة إقامة جنسي لجوء تصريح جواز اقامه ئیقام مۆڵەت پەناب
      oturum ikamet vatandas вид жительств внж гражданств убежищ дозвол дозвіл посвідк громадянств притул
      пребиван pobyt azyl obywatel sejour naturali asile residen nacionalid asilo sedere
      cetateni azil ستوګن اوسید پناهند تابعیت ویزا ویزه فيزا sharci deganaansh qaxoot magangelyo iqame
      destur penab መንበሪ ፍቓድ ዕቑባ ዜግነት ፈቃድ ጥገኝነት`,
  },
];

const known = offices.map(({ service, words }) => ({
  service,
  words: words.split(/\s+/).map((word) => ({
    whole: word.startsWith('='),
    text: fold(word.replace('=', '')),
  })),
}));

/** Words of a message that are looked at. */
const mostWords = 60;

/**
 * The office of the state that decides what a message is about, told from how people name it; the
 * municipality does not know where an application for a permit is. `undefined` for all else.
 */
export function nationalOffice(
  text: string,
  { byId }: Pick<Directory, 'byId'>,
): Service | undefined {
  const forms = tokenise(text)
    .slice(0, mostWords)
    .flatMap((word) => withoutPrefixes(word).map(fold));
  const named = known.find(({ words }) =>
    words.some(({ whole, text: word }) =>
      forms.some((form) => (whole ? form === word : form.startsWith(word))),
    ),
  );
  return named === undefined ? undefined : byId.get(named.service);
}
