import { LitElement, html, nothing, unsafeCSS } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { loaders } from 'virtual:words';
import { setBase } from '../shared/base.ts';
import { directionOf } from '../shared/direction.ts';
import type { AnswerTerm, Citation, Claim, SiteSettings } from '../shared/types.ts';
import type { Translate } from '../shared/words.ts';
import { tagOf, translator } from '../shared/words.ts';
import { composer } from '../views/composer.ts';
import { startView } from '../views/start.ts';
import { toolbar } from '../views/toolbar.ts';
import { turnView } from '../views/answer.ts';
import css from '../styles/panel.css?inline';
import { ask, ServerError } from './ask-client.ts';
import { loadFonts } from './fonts.ts';
import { leavePage } from './leave.ts';
import { defaultSettings } from './settings.ts';
import type { AtDesk, Rated, Turn } from './turn.ts';
import { framed, isRunning, languageOf, newTurn, received, retried } from './turn.ts';
import { readAloud } from './voice.ts';

/** How long an answer may take before the page says that it is slow, ms. */
const patience = 6_000;
/** Earlier turns that are sent along. */
const remembered = 4;

/**
 * The conversation: start questions, answers, sources, and what can be done with them. Lives inside
 * `<wegwijs-chat>`, which gives it its settings and passes its events on.
 *
 * Fires `wegwijs:question`, `answer`, `source`, `language`, `handoff`, `close-request`, all bubbling
 * and composed. Details never hold the text of a question: it is the visitor's.
 */
export class WegwijsPanel extends LitElement {
  static override readonly styles = unsafeCSS(css);
  static override readonly properties = {
    language: {},
    municipality: {},
    floating: { type: Boolean, reflect: true },
    settings: { attribute: false },
    turns: { state: true },
    dialog: { state: true },
    spoken: { state: true },
    copied: { state: true },
    announcement: { state: true },
    textSize: { state: true },
    finished: { state: true },
    theme: { reflect: true },
  };

  declare language: string;
  /** Slug, or empty. */
  declare municipality: string;
  /** In a corner of another site, where it can be closed. */
  declare floating: boolean;
  declare settings: SiteSettings;
  declare turns: readonly Turn[];
  /** What is shown in front, if anything; made by the modules in `dialogs/`. */
  declare dialog: TemplateResult | null;
  /** The claim that is read aloud. */
  declare spoken: Claim | null;
  /** Key of the turn that was copied last. */
  declare copied: number | null;
  /** Said once to screen readers when an answer is finished. */
  declare announcement: string;
  /** 0, 1 or 2. */
  declare textSize: number;
  /** `light`, `dark`, or `auto`: the device's. */
  declare theme: string;
  /** Views of a finished answer, once they are here. */
  declare finished: typeof import('../views/finished/finished.ts') | null;
  t: Translate = (key) => key;

  #request: AbortController | null = null;
  #stopReading: (() => void) | null = null;

  constructor() {
    super();
    this.language = 'nl';
    this.municipality = '';
    this.floating = false;
    this.settings = defaultSettings;
    this.turns = [];
    this.dialog = null;
    this.spoken = null;
    this.copied = null;
    this.announcement = '';
    this.textSize = 0;
    this.theme = 'auto';
    this.finished = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    // Voices become known late in some browsers.
    voices()?.addEventListener('voiceschanged', this.#voicesChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    voices()?.removeEventListener('voiceschanged', this.#voicesChanged);
    // A move is a removal and an insertion; only what stays away stops.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#request?.abort();
      this.#stopReading?.();
    });
  }

  readonly #voicesChanged = (): void => {
    this.requestUpdate();
  };

  /** Shows the panel in another language; earlier answers keep theirs. */
  async speak(language: string): Promise<void> {
    const load = loaders[language] ?? loaders['nl'];
    const words = await load?.();
    if (words === undefined) return;
    const known = loaders[language] === undefined ? 'nl' : language;
    this.t = translator(words.default, known);
    this.language = known;
    if (this.floating) void loadFonts(known, this.fontBase);
    this.requestUpdate();
    this.#fire('language', { language: known });
  }

  /** Where the typeface's files are; set by whoever registers. */
  fontBase = '';

  get running(): boolean {
    return this.turns.some(isRunning);
  }

  override render(): TemplateResult {
    return html`<div
      class="panel"
      part="panel"
      lang=${tagOf(this.language)}
      dir=${directionOf(this.language)}
      data-size=${this.textSize}
    >
      ${toolbar(this)}
      <div class="scroll" part="conversation">
        ${this.turns.length === 0 ? startView(this) : nothing}
        <ol class="turns">
          ${this.turns.map((turn) => turnView(this, turn))}
        </ol>
      </div>
      ${composer(this)}
      <p class="sr" role="status">${this.announcement}</p>
      <dialog part="dialog" @close=${this.#dialogClosed} @click=${this.#backdropClicked}>
        ${this.dialog ?? nothing}
      </dialog>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.turns.length > 0) void this.#loadFinished();
    const box = this.renderRoot.querySelector('dialog');
    if (changed.has('dialog') && this.dialog !== null && box?.open === false) box.showModal();
  }

  /** Asks; the question appears at once, what arrives is shown as it comes. */
  ask(question: string): void {
    if (question.trim() === '' || this.running) return;
    const key = (this.turns.at(-1)?.key ?? 0) + 1;
    const turn = newTurn(key, question.trim(), this.language, this.municipality || null);
    this.turns = [...this.turns, turn];
    this.#fire('question', { language: this.language, municipality: turn.municipality });
    void this.#run(turn);
    void this.#showTurn(key);
  }

  /** The same turn once more: nothing is asked twice, nothing that arrived is lost before. */
  retry(turn: Turn): void {
    if (this.running) return;
    this.#put(retried(turn));
    void this.#run(turn);
    void this.#showTurn(turn.key);
  }

  stop(): void {
    this.#request?.abort();
  }

  readonly submit = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    if (field === null || field.value.trim() === '' || this.running) return;
    this.ask(field.value);
    field.value = '';
    field.removeAttribute('data-long');
  };

  readonly submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.submit(event);
  };

  chooseTown(id: string): void {
    this.municipality = id;
    this.#fire('municipality', { municipality: id || null });
  }

  requestClose(): void {
    this.#fire('close-request', {});
  }

  /** Forgets the conversation. */
  restart(): void {
    this.stop();
    this.turns = [];
    this.announcement = '';
    this.closeDialog();
  }

  readonly leave = (): void => {
    this.turns = [];
    leavePage();
  };

  async openSource(citation: Citation): Promise<void> {
    this.#fire('source', { documentId: citation.documentId });
    const { sourceSheet } = await import('../dialogs/source-sheet.ts');
    await sourceSheet(this, citation);
  }

  async openStaff(turn: Turn | null): Promise<void> {
    const { staffCard } = await import('../dialogs/staff-card.ts');
    await staffCard(this, turn);
  }

  async openHandout(turn: Turn): Promise<void> {
    const { handout } = await import('../dialogs/handout.ts');
    await handout(this, turn);
  }

  async openTerm(term: AnswerTerm): Promise<void> {
    const { termDialog } = await import('../dialogs/term.ts');
    termDialog(this, term);
  }

  async openMenu(): Promise<void> {
    const { menu } = await import('../dialogs/menu.ts');
    menu(this);
  }

  async openSpeak(): Promise<void> {
    const { speakDialog } = await import('../dialogs/speak.ts');
    speakDialog(this);
  }

  readonly closeDialog = (): void => {
    // First the content: a drawing that is still due would open it again.
    this.dialog = null;
    this.renderRoot.querySelector('dialog')?.close();
  };

  /** Puts words into the field, for the visitor to check and send. */
  fill(text: string): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field === null) return;
    field.value = text;
    field.focus();
  }

  /** Reads an answer aloud, or stops. */
  listen(turn: Turn): void {
    if (this.#stopReading !== null) {
      this.#stopReading();
      return;
    }
    const sentences = turn.claims.map((claim) => ({
      text: claim.text,
      language: claim.language,
      of: claim,
    }));
    this.#stopReading = readAloud(sentences, (sentence) => {
      this.spoken = sentence;
      if (sentence === null) this.#stopReading = null;
    });
  }

  async share(turn: Turn): Promise<void> {
    const { shareTurn } = await import('../share/send.ts');
    await shareTurn(this, turn);
  }

  async copy(turn: Turn): Promise<void> {
    const { copyTurn } = await import('../share/send.ts');
    await copyTurn(this, turn);
  }

  /** What the visitor says about an answer. */
  rate(key: number, rated: Rated): void {
    this.#change(key, (turn) => ({ ...turn, rated }));
  }

  /** What became of an answer at the desk. */
  showAtDesk(key: number, desk: AtDesk): void {
    this.#change(key, (turn) => ({ ...turn, desk }));
  }

  #loading = false;

  /** Fetched while the answer is made; without a network the next question tries again. */
  async #loadFinished(): Promise<void> {
    if (this.#loading || this.finished !== null) return;
    this.#loading = true;
    this.finished = await import('../views/finished/finished.ts').catch(() => null);
    this.finished?.adoptStyles(this.shadowRoot);
    this.#loading = false;
  }

  async #run(turn: Turn): Promise<void> {
    const request = (this.#request = new AbortController());
    const { key } = turn;
    this.announcement = '';
    const slow = setTimeout(() => {
      this.#change(key, (now) => ({ ...now, state: 'slow' }));
    }, patience);
    try {
      await ask(
        this.#asked(turn),
        (event) => {
          this.#change(key, (now) => received(now, event));
        },
        request.signal,
      );
      this.#finished(key);
    } catch (cause) {
      this.#failed(key, cause, request.signal.aborted);
    } finally {
      clearTimeout(slow);
    }
  }

  #asked(turn: Turn): Parameters<typeof ask>[0] {
    const { question, pageLanguage: language, municipality } = turn;
    const conversation = this.turns
      .filter(({ key, state }) => key < turn.key && state === 'done')
      .slice(-remembered)
      .map((one) => ({
        question: one.question,
        language: languageOf(one),
        municipality: one.answer?.municipality ?? null,
      }));
    return { question, language, municipality, conversation };
  }

  #finished(key: number): void {
    const turn = this.#turn(key);
    const { answer } = turn ?? {};
    if (turn === undefined || !answer) return;
    this.announcement = plainAnnouncement(turn);
    const { id, status, language, municipality } = answer;
    this.#fire('answer', { id, status, language, municipality });
    if (answer.handoff !== null) this.#fire('handoff', { id });
  }

  #failed(key: number, cause: unknown, stopped: boolean): void {
    this.#change(key, (turn) => {
      if (stopped) return { ...turn, state: 'stopped' };
      if (cause instanceof ServerError) return { ...turn, state: 'failed', problem: cause.message };
      return { ...turn, state: 'lost' };
    });
    const state = this.#turn(key)?.state;
    if (state === 'lost') this.announcement = this.t('page.offline');
    if (state === 'failed') this.announcement = this.t('failed');
  }

  #turn(key: number): Turn | undefined {
    return this.turns.find((turn) => turn.key === key);
  }

  #change(key: number, change: (turn: Turn) => Turn): void {
    this.turns = this.turns.map((turn) => (turn.key === key ? change(turn) : turn));
  }

  #put(turn: Turn): void {
    this.#change(turn.key, () => turn);
  }

  /** Brings the question to the top and the focus to it, unless somebody types on. */
  async #showTurn(key: number): Promise<void> {
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"] .asked`);
    const typing = this.shadowRoot?.activeElement?.localName === 'textarea';
    const touch = matchMedia('(pointer: coarse)').matches;
    if (!typing || touch) heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  #escapes: number[] = [];

  /** Three times Esc leaves the page, wherever an answer speaks of a crisis. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const crisis = this.turns.some(({ meta, answer }) => answer?.crisis ?? meta?.crisis);
    this.#escapes = [
      ...this.#escapes.filter((at) => event.timeStamp - at < 2_000),
      event.timeStamp,
    ];
    if (crisis && this.#escapes.length >= 3) this.leave();
  };

  readonly #dialogClosed = (): void => {
    this.dialog = null;
  };

  readonly #backdropClicked = (event: Event): void => {
    if (event.target === event.currentTarget) this.closeDialog();
  };

  #fire(name: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`wegwijs:${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}

/** Where voices become known; browsers without any have no such thing. */
function voices(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in window ? window.speechSynthesis : undefined;
}

/** What a screen reader says, once: the help first, then the answer. */
function plainAnnouncement({ answer }: Turn): string {
  if (answer === null) return '';
  const { crisis, intro, claims, letter } = answer;
  const help = crisis?.contacts.map(({ name, phone }) => `${name} ${phone}`) ?? [];
  return [crisis?.text, ...help, intro, ...(letter?.summary ?? []), ...claims.map(framed)]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');
}

/** Registers the panel; `base` is where the server is, with a slash at the end. */
export function definePanel(base: string): void {
  setBase(base);
  if (customElements.get('wegwijs-panel') === undefined)
    customElements.define('wegwijs-panel', WegwijsPanel);
}
