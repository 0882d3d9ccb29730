import type { Answer, Claim } from '../domain/answer.ts';
import { isLanguage } from '../domain/languages.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Card } from '../knowledge/cards.ts';
import { splitMarks } from '../knowledge/cards.ts';
import type { CardForm, TextForm } from './curate-form.ts';
import { mostSources } from './curate-form.ts';

/** Sentences that a card's answer holds at most. */
const mostSentences = 6;

/**
 * The card that an answer was made from, or `undefined` for one of the model or of quotes: then all its
 * sentences stand in none.
 */
export function cardOfAnswer(answer: Answer, cards: readonly Card[]): Card | undefined {
  const said = answer.claims.filter(({ origin }) => origin === 'authored' || origin === 'machine');
  if (said.length === 0) return undefined;
  return cards.find((card) => {
    const sentences = new Set(
      Object.values(card.text).flatMap(({ answer: lines, next }) =>
        [...lines, next].map((line) => splitMarks(line).text),
      ),
    );
    return said.every(({ text }) => sentences.has(text));
  });
}

/**
 * The beginning of a card from an answer: its citations as sources, what it said in Dutch, else the
 * Dutch that it rests on, as sentences to be rewritten, and what it said in the visitor's language.
 *
 * @param question as it was asked, personal data hidden
 * @param scope `nl` or the town whose card it is to be
 */
export function formOfAnswer(answer: Answer, question: string, scope: string): CardForm {
  const cited = answer.citations.slice(0, mostSources);
  const places = new Map(cited.map(({ id }, n) => [id, n + 1]));
  const dutch = isDutch(answer.language);
  const own = dutch ? undefined : spokenText(answer, question, places);
  return {
    ...{ id: '', topic: '', scope, insteadOf: '' },
    sources: cited.map(({ documentId, sectionId, quote }) => ({
      document: documentId,
      section: sectionId,
      quote: quote.text,
    })),
    text: {
      nl: dutchText(answer, dutch ? question : '', places),
      ...(own === undefined || !isLanguage(answer.language) ? {} : { [answer.language]: own }),
    },
  };
}

/** Words of a question that say nothing of what it is about. */
const asking = new Set([
  ...[
    'hoeveel',
    'heeft',
    'hebben',
    'waar',
    'waarom',
    'wanneer',
    'welke',
    'hoelang',
    'mijn',
    'iemand',
  ],
  ...['krijg', 'krijgen', 'moet', 'mogen', 'worden', 'wordt', 'voor', 'naar', 'kunnen', 'vraag'],
]);
const wordsInName = 3;

/**
 * A name for a new card, from the words of its question: `nijmegen-statushouders-gehuisvest`. Empty
 * where the question has no letters that a name may have.
 */
export function suggestedId(question: string, scope: string): string {
  const words = tokenise(question)
    .map(fold)
    .filter((word) => /^[a-z]{4,}$/.test(word) && !asking.has(word) && word !== scope)
    .slice(0, wordsInName);
  if (words.length === 0) return '';
  return [...(scope === 'nl' ? [] : [scope]), ...new Set(words)].join('-');
}

function isDutch(language: string): boolean {
  return language.split('-')[0] === 'nl';
}

type Places = ReadonlyMap<number, number>;

function dutchText(answer: Answer, question: string, places: Places): TextForm {
  const lines = answer.claims
    .filter(({ language }) => isDutch(language))
    .map((claim) => ({ claim, line: marked(claim.text, claim.citations, places) }));
  const quotes = answer.citations.map(({ id, quote }) => marked(quote.text, [id], places));
  const said = lines.filter(({ claim }) => claim.role !== 'next').map(({ line }) => line);
  const answerLines = said.length === 0 ? quotes : said;
  return {
    questions: question.replace(/\s+/g, ' '),
    answer: answerLines.slice(0, mostSentences).join('\n'),
    next: lines.find(({ claim }) => claim.role === 'next')?.line ?? '',
    same: false,
  };
}

/** What the model or a translation said in the visitor's own language; quotes are Dutch. */
function spokenText(answer: Answer, question: string, places: Places): TextForm | undefined {
  const spoken = answer.claims.filter(({ language }) => language === answer.language);
  if (spoken.length === 0) return undefined;
  const line = ({ text, citations }: Claim): string => marked(text, citations, places);
  const [next] = spoken.filter(({ role }) => role === 'next');
  return {
    questions: question.replace(/\s+/g, ' '),
    answer: spoken
      .filter(({ role }) => role !== 'next')
      .slice(0, mostSentences)
      .map(line)
      .join('\n'),
    next: next === undefined ? '' : line(next),
    same: false,
  };
}

/** `U heeft 3 jaar.` with citations 2 and 5 → `U heeft 3 jaar.[1][2]`: places in the list of sources. */
function marked(text: string, citations: readonly number[], places: Places): string {
  const marks = citations.flatMap((id) => places.get(id) ?? []).map((place) => `[${place}]`);
  return `${text.replace(/\s+/g, ' ').trim()}${marks.join('')}`;
}
