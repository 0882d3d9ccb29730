import type { Card } from '../knowledge/cards.ts';
import { splitMarks } from '../knowledge/cards.ts';
import type { CardFile } from '../knowledge/check-cards.ts';
import type { Finding } from '../knowledge/findings.ts';
import type { FactKind } from './facts.ts';
import { factsOf, missingFact } from './facts.ts';

const names: Readonly<Record<FactKind, string>> = {
  contact: 'phone number or address',
  date: 'date',
  number: 'number',
};

/**
 * The Dutch of a card against the quotes that each sentence names: an amount, date or contact that
 * does not stand in them (digits, number words, dates in words) is an error. Translations are
 * compared with the Dutch, so that this holds for them as well.
 */
export function checkCardFacts({ file, card, lineOf }: CardFile): Finding[] {
  const dutch = card.text.nl;
  if (dutch === undefined) return [];
  const sentences = [
    ...dutch.answer.map((sentence, n) => ({ sentence, path: ['text', 'nl', 'answer', n] })),
    { sentence: dutch.next, path: ['text', 'nl', 'next'] },
  ];
  return sentences.flatMap(({ sentence, path }): Finding[] => {
    const missing = missingInQuotes(sentence, card);
    if (missing === null) return [];
    const message = `nl: "${sentence.slice(0, 60)}" has a ${names[missing]} that its quotes do not have`;
    return [{ level: 'error', file, line: lineOf?.(path), rule: 'fact', message }];
  });
}

function missingInQuotes(sentence: string, { sources }: Card): FactKind | null {
  const { text, sources: marks } = splitMarks(sentence);
  const quotes = marks.flatMap((mark) => sources[mark - 1]?.quote ?? []);
  return missingFact(factsOf(text, 'nl'), factsOf(withOrdinals(quotes.join('\n')), 'nl'));
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende'];

/** `derde maand` → `derde 3 maand`: our sentences write ordinals in digits, quotes often in words. */
function withOrdinals(quote: string): string {
  return ordinals.reduce(
    (text, word, n) => text.replace(new RegExp(`\\b${word}\\b`, 'gi'), `$& ${n + 1}`),
    quote,
  );
}
