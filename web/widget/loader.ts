import { defineChat } from '../elements/wegwijs-chat.ts';
import type { definePanel } from '../elements/panel.ts';

/**
 * The one script of a host page:
 * `<script async src="…/widget.js" data-municipality="nijmegen" data-lang="auto" data-position="end">`.
 * Adds the element, unless the page has one of its own or asks for none (`data-position="none"`).
 */
const script = document.currentScript as HTMLScriptElement | null;
const base = new URL('.', script?.src ?? location.href).href;

defineChat({
  base,
  loadPanel: () =>
    import(/* @vite-ignore */ new URL(__PANEL__, base).href) as Promise<{
      definePanel: typeof definePanel;
    }>,
});

function place(): void {
  const { municipality, lang = 'auto', position = 'end', theme } = script?.dataset ?? {};
  if (position === 'none' || document.querySelector('wegwijs-chat') !== null) return;
  const chat = document.createElement('wegwijs-chat');
  chat.setAttribute('language', lang);
  chat.setAttribute('position', position);
  if (municipality !== undefined) chat.setAttribute('municipality', municipality);
  if (theme !== undefined) chat.setAttribute('theme', theme);
  document.body.append(chat);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
else place();
