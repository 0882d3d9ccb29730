import { unsafeCSS } from 'lit';
import css from '../../styles/finished.css?inline';

/** Adds the rules that only finished answers need; a content policy that forbids `<style>` does not mind. */
export function adoptStyles(root: ShadowRoot | null): void {
  const sheet = unsafeCSS(css).styleSheet;
  if (root !== null && sheet !== undefined) root.adoptedStyleSheets.push(sheet);
}
