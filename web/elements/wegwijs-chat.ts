import { launcherWords } from 'virtual:words/launcher';
import { setBase } from '../shared/base.ts';
import { directionOf } from '../shared/direction.ts';
import { signpost } from '../shared/icons.ts';
import type { SiteSettings } from '../shared/types.ts';
import { tagOf } from '../shared/words.ts';
import type { definePanel, WegwijsPanel } from './panel.ts';
import { loadSettings } from './settings.ts';
import css from '../styles/shell.css?inline';

/** What the element needs from whoever registers it. */
export interface ChatParts {
  /** Where the server is, with a slash at the end. */
  base: string;
  loadPanel(): Promise<{ definePanel: typeof definePanel }>;
}

let parts: ChatParts | undefined;

/**
 * `<wegwijs-chat municipality language position theme open>`: a shell of its own with a button to
 * open (`position="start"` or `"end"`), or the panel right here (no position). Attributes are the
 * state. Fires `wegwijs:ready`, `open`, `close`, and passes on what the panel fires.
 *
 * Until the panel is there, the element's own content is shown: a form that works without a script.
 */
export class WegwijsChat extends HTMLElement {
  static readonly observedAttributes = ['language', 'municipality', 'open', 'position', 'theme'];
  #root: ShadowRoot | null = null;
  #panel: WegwijsPanel | null = null;
  #settings: SiteSettings | null = null;
  #starting: Promise<void> | null = null;

  get language(): string {
    return chosenLanguage(this.getAttribute('language') ?? 'auto', this.#settings?.languages ?? []);
  }

  get open(): boolean {
    return this.hasAttribute('open');
  }

  set open(value: boolean) {
    this.toggleAttribute('open', value);
  }

  /** The corner it floats in, or `null` for an element in the page. */
  get corner(): 'start' | 'end' | null {
    const position = this.getAttribute('position') ?? '';
    return position === 'start' || position === 'end' ? position : null;
  }

  connectedCallback(): void {
    this.#starting ??= this.#start();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (this.#root === null || before === value) return;
    if (name === 'open') void this.#toggle();
    else if (name === 'position') this.#drawLauncher();
    else if (this.#panel !== null) this.#update(name, value ?? '');
  }

  async #start(): Promise<void> {
    if (parts !== undefined) setBase(parts.base);
    // A site that is not listed gets nothing; neither does one whose server is away.
    this.#settings = await loadSettings().catch(() => null);
    if (this.#settings === null && this.corner !== null) {
      console.warn(`Wegwijs: ${location.origin} is not listed, or the server is away`);
      return;
    }
    if (!this.hasAttribute('municipality') && this.#settings?.municipality)
      this.setAttribute('municipality', this.#settings.municipality);
    for (const [name, value] of Object.entries(this.#settings?.tokens ?? {}))
      this.style.setProperty(`--wegwijs-${name}`, value);
    if (this.corner === null) await this.#showPanel();
    else this.#drawLauncher();
    if (this.open && this.corner !== null) await this.#toggle();
    this.#fire('ready');
  }

  #shadow(): ShadowRoot {
    if (this.#root !== null) return this.#root;
    this.#root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    return this.#root;
  }

  #launcher: HTMLButtonElement | null = null;
  #layer: HTMLDivElement | null = null;

  /** The button, in the browser's top layer: no `z-index` of the host page is above it. */
  #drawLauncher(): void {
    if (this.corner === null) return;
    const layer = (this.#layer ??= this.#makeLayer());
    layer.lang = tagOf(this.language);
    layer.dir = directionOf(this.language);
    layer.dataset['corner'] = this.corner;
    const launcher = (this.#launcher ??= this.#makeLauncher(layer));
    const label = launcher.querySelector('span');
    if (label !== null) label.textContent = launcherWords[this.language] ?? 'Wegwijs';
    launcher.setAttribute('aria-expanded', String(this.open));
    this.#raise();
  }

  #makeLayer(): HTMLDivElement {
    const layer = document.createElement('div');
    layer.className = 'layer';
    layer.setAttribute('part', 'layer');
    if ('popover' in layer) layer.popover = 'manual';
    this.#shadow().append(layer);
    return layer;
  }

  #makeLauncher(layer: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('part', 'launcher');
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '0 0 24 24');
    drawing.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', signpost);
    drawing.append(path);
    button.append(drawing, document.createElement('span'));
    button.addEventListener('click', () => {
      this.open = !this.open;
    });
    layer.append(button);
    return button;
  }

  #raise(): void {
    const layer = this.#layer;
    if (
      layer?.isConnected === true &&
      layer.popover === 'manual' &&
      !layer.matches(':popover-open')
    )
      layer.showPopover();
  }

  async #toggle(): Promise<void> {
    if (this.corner === null) return;
    this.#launcher?.setAttribute('aria-expanded', String(this.open));
    if (this.open) {
      await this.#showPanel();
      this.#panel?.shadowRoot?.querySelector<HTMLElement>('h1, .asked')?.focus();
      this.#fire('open');
    } else {
      if (this.#panel !== null) this.#panel.hidden = true;
      this.#launcher?.focus();
      this.#fire('close');
    }
  }

  async #showPanel(): Promise<void> {
    const panel = (this.#panel ??= await this.#makePanel());
    if (panel === null) return;
    if (this.corner !== null && !this.open) return;
    panel.hidden = false;
    if (panel.parentNode === null) (this.#layer ?? this.#shadow()).prepend(panel);
    await panel.updateComplete;
    // The form for visitors without scripts has done its work; what was typed into it stays.
    this.#takeOver(panel);
    this.replaceChildren();
  }

  #takeOver({ shadowRoot }: WegwijsPanel): void {
    const typed = this.querySelector('textarea');
    const field = shadowRoot?.querySelector('textarea');
    if (!typed || !field || typed.value === '') return;
    field.value = typed.value;
    if (!typed.matches(':focus')) return;
    field.focus();
    field.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  }

  async #makePanel(): Promise<WegwijsPanel | null> {
    if (parts === undefined) return null;
    const { definePanel: define } = await parts.loadPanel();
    define(parts.base);
    const panel = document.createElement('wegwijs-panel') as WegwijsPanel;
    panel.floating = this.corner !== null;
    panel.fontBase = parts.base;
    if (this.#settings !== null) panel.settings = this.#settings;
    panel.municipality = this.getAttribute('municipality') ?? '';
    panel.theme = this.getAttribute('theme') ?? 'auto';
    panel.setAttribute('exportparts', exported);
    if (panel.floating) {
      panel.setAttribute('role', 'dialog');
      panel.setAttribute('aria-label', 'Wegwijs');
    }
    await panel.speak(this.language);
    panel.addEventListener('wegwijs:close-request', () => {
      this.open = false;
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && panel.dialog === null) this.open = false;
    });
    panel.addEventListener('wegwijs:language', (event) => {
      this.setAttribute('language', detailOf(event, 'language'));
    });
    panel.addEventListener('wegwijs:municipality', (event) => {
      this.setAttribute('municipality', detailOf(event, 'municipality'));
    });
    return panel;
  }

  #update(name: string, value: string): void {
    const panel = this.#panel;
    if (panel === null) return;
    if (name === 'municipality') panel.municipality = value;
    if (name === 'theme') panel.theme = value;
    if (name === 'language' && panel.language !== this.language) void panel.speak(this.language);
    this.#drawLauncher();
  }

  #fire(name: string): void {
    this.dispatchEvent(new CustomEvent(`wegwijs:${name}`, { bubbles: true, composed: true }));
  }
}

/** Parts of the panel that a host page may style. */
const exported =
  'panel, header, conversation, composer, question, submit, turn, answer, claim, mark, source, sources, ' +
  'next, letter, handoff, services, service, crisis, actions, feedback, phone, dialog';

function detailOf(event: Event, name: string): string {
  const detail = (event as CustomEvent<Record<string, string | null>>).detail;
  return detail[name] ?? '';
}

/** `auto`: the first of the visitor's languages that is spoken here; Dutch where none is. */
function chosenLanguage(wanted: string, allowed: readonly string[]): string {
  const spoken = Object.keys(launcherWords).filter(
    (tag) => allowed.length === 0 || allowed.includes(tag),
  );
  const candidates = wanted === 'auto' ? navigator.languages : [wanted];
  const found = candidates
    .flatMap((tag) => [tag, tag.split('-')[0] ?? ''])
    .find((tag) => spoken.includes(tag));
  return found ?? (spoken.includes('nl') ? 'nl' : (spoken[0] ?? 'nl'));
}

/** Registers the element once; a second call changes nothing. */
export function defineChat(given: ChatParts): void {
  parts ??= given;
  if (customElements.get('wegwijs-chat') === undefined)
    customElements.define('wegwijs-chat', WegwijsChat);
}
