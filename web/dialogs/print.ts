import type { WegwijsPanel } from '../elements/panel.ts';

// The host page's content would be printed too; it is hidden for as long as printing takes.
const alone =
  '@media print { body > :not([data-wegwijs-print]) { display: none !important } ' +
  'body > [data-wegwijs-print] { display: contents !important } }';

/** Prints what stands in front of the conversation, and nothing else. */
export function printAlone(panel: WegwijsPanel): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(alone);
  const root = panel.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : panel;
  const top = host.closest('body > *') ?? host;
  top.setAttribute('data-wegwijs-print', '');
  document.adoptedStyleSheets.push(sheet);
  window.addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      top.removeAttribute('data-wegwijs-print');
    },
    { once: true },
  );
  window.print();
}
