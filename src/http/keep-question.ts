import type { Answer } from '../domain/answer.ts';
import { keptQuestion } from '../desk/gaps.ts';
import type { HttpServices } from './context.ts';

/**
 * Keeps a visitor's question that was not answered well, redacted, where the operator switched that
 * on; else nothing. Nobody waits for it, and an answer is given whether it can be kept or not.
 */
export function keepForGaps(
  { desk, clock, log }: Pick<HttpServices, 'desk' | 'clock' | 'log'>,
  question: string,
  answer: Answer,
): void {
  if (desk?.keepQuestionDays == null) return;
  const event = keptQuestion(question, answer);
  if (event === null) return;
  desk.store.append(event, clock.now().getTime()).catch((cause: unknown) => {
    log.error({ err: cause }, 'a question could not be kept');
  });
}
