/** The weather: a page that anybody may have been looking at. */
const harmless = 'https://www.knmi.nl/';

/** Replaces the page and its entry in the history, at once. */
export function leavePage(): void {
  document.title = ' ';
  document.body.hidden = true;
  forgetPlan();
  location.replace(harmless);
}

/** What somebody put on a plan says what they asked; the tab would keep it. */
function forgetPlan(): void {
  try {
    sessionStorage.removeItem('wegwijs-plan');
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
