/** What only a whole answer has; fetched with the first question, so that opening costs less. */
export { actionsView } from './actions.ts';
export { deskView, wrongMark } from './desk.ts';
export { feedbackView } from './feedback.ts';
export { letterView } from './letter.ts';
export { servicesView } from './services.ts';
export { adoptStyles } from './styles.ts';
export { termsView } from './terms.ts';
