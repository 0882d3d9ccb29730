/** The weather: a page that anybody may have been looking at. */
const harmless = 'https://www.knmi.nl/';

/** Replaces the page and its entry in the history, at once. */
export function leavePage(): void {
  document.title = ' ';
  document.body.hidden = true;
  location.replace(harmless);
}
