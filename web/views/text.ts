import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { directionOf } from '../shared/direction.ts';
import { dialLink, partsOf, safeUrl } from '../shared/text.ts';
import { tagOf } from '../shared/words.ts';
import { icon } from './icon.ts';

/** Phone numbers and amounts stay on one line; what is longer than any of them may break. */
function keptWhole(text: string): string {
  return text.length < 20 ? 'whole' : '';
}

/** A sentence with its phone numbers, amounts and addresses kept left to right. */
export function sentence(text: string): unknown {
  return partsOf(text).map((part) =>
    part.apart ? html`<bdi dir="ltr" class=${keptWhole(part.text)}>${part.text}</bdi>` : part.text,
  );
}

/** Words of a document: Dutch, left to right, whatever stands around them. */
export function dutch(text: string): TemplateResult {
  return html`<bdi lang="nl" dir="ltr">${text}</bdi>`;
}

/** A text in a language of its own. */
export function spoken(text: string, language: string): TemplateResult {
  return html`<span lang=${tagOf(language)} dir=${directionOf(language)}>${sentence(text)}</span>`;
}

/** A number to call; `label` says who answers. */
export function phone(number: string, label: string, kind = 'button'): TemplateResult {
  return html`<a class=${kind} part="phone" href=${dialLink(number)}>
    ${icon('phone')}<span
      ><bdi>${label}</bdi> <bdi dir="ltr" class="number ${keptWhole(number)}">${number}</bdi></span
    >
  </a>`;
}

/** A link that leaves this site, or only its words when the address is none. */
export function outside(url: string | null | undefined, text: unknown): unknown {
  const href = safeUrl(url);
  if (href === null) return text;
  return html`<a href=${href} target="_blank" rel="noreferrer noopener">${text}</a>`;
}

/** Something, or nothing at all where it is missing. */
export function when<T>(value: T | null | undefined, show: (value: T) => unknown): unknown {
  return value === null || value === undefined || value === '' ? nothing : show(value);
}
