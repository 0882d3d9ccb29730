import type { Feedback } from '../domain/feedback.ts';

/** Where visitors' taps on "did this help?" are counted. */
export interface FeedbackLog {
  add(feedback: Feedback): Promise<void>;
}
