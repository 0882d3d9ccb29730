import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { qrPath } from '../dialogs/qr.ts';
import { directionOf } from '../shared/direction.ts';
import { tagOf } from '../shared/words.ts';
import type { PlanItem } from './items.ts';
import { keepPlan, moved, readPlan } from './items.ts';
import { showOffers } from './offers.ts';
import './plan.css';

/** Texts of the page in one language, as the server wrote them beside it. */
interface PlanWords {
  language: string;
  [name: string]: string;
}

/** The plan: drawn from what this tab keeps, and kept with every change. Nothing is sent anywhere. */
class PlanPage {
  readonly #root: HTMLElement;
  /** The reader's language first, then Dutch; one where they are the same. */
  readonly #words: PlanWords[];
  #items: PlanItem[] = readPlan();
  #removed: { item: PlanItem; at: number } | null = null;
  #large = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '[]') as PlanWords[];
  }

  start(): void {
    this.#root.replaceChildren();
    this.#draw();
  }

  #draw(): void {
    keepPlan(this.#items);
    this.#root.classList.toggle('large', this.#large);
    render(this.#view(), this.#root);
  }

  #view(): TemplateResult {
    return html`<p class="buttons aside">
        <button
          type="button"
          class="primary"
          @click=${() => {
            window.print();
          }}
        >
          ${this.#say('print')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed=${this.#large}
          @click=${() => {
            this.#toggleLarge();
          }}
        >
          ${this.#say('large')}
        </button>
        ${
          this.#items.length === 0
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                @click=${() => {
                  this.#change([]);
                }}
              >
                ${this.#say('clear')}
              </button>`
        }
      </p>
      ${this.#items.length === 0 ? html`<p>${this.#both('empty')}</p>` : nothing}
      <ol class="items">
        ${this.#items.map((item, n) => this.#itemView(item, n))}
      </ol>
      ${
        this.#removed === null
          ? nothing
          : html`<p class="aside">
              <button
                type="button"
                id="undo"
                @click=${() => {
                  this.#putBack();
                }}
              >
                ${this.#say('undo')}
              </button>
            </p>`
      }
      <p role="status" class="sr"></p>
      <form
        class="aside"
        @submit=${(event: SubmitEvent) => {
          this.#addOwn(event);
        }}
      >
        <label for="own">${this.#both('own')}</label>
        <input id="own" maxlength="200" autocomplete="off" dir="auto" required />
        <button class="primary">${this.#say('add')}</button>
      </form>`;
  }

  #itemView(item: PlanItem, n: number): TemplateResult {
    const { id } = item;
    const sources = onceEach(item.sources);
    const last = n === this.#items.length - 1;
    return html`<li data-item=${id}>
      <div class="columns">${this.#columns(item)}</div>
      <div class="fields">${this.#fieldView(item, 'when')} ${this.#fieldView(item, 'who')}</div>
      ${
        sources.length === 0
          ? nothing
          : html`<ul class="stands">
              ${sources.map(({ title: name, url }) => this.#sourceView(name, url))}
            </ul>`
      }
      <p class="buttons aside">
        ${this.#button(`up-${id}`, 'up', n === 0, () => {
          this.#move(id, -1);
        })}
        ${this.#button(`down-${id}`, 'down', last, () => {
          this.#move(id, 1);
        })}
        ${this.#button(`remove-${id}`, 'remove', false, () => {
          this.#remove(id);
        })}
      </p>
    </li>`;
  }

  /** What the client reads and the Dutch of it; at the desk the Dutch stands first, as everywhere there. */
  #columns({ title, language, text, dutch }: PlanItem): TemplateResult[] {
    const own = html`<section lang=${tagOf(language)} dir=${directionOf(language)}>
      <h2 dir="auto">${title}</h2>
      ${text.map((line) => html`<p>${line}</p>`)}
    </section>`;
    if (dutch === null || language === 'nl') return [own];
    const [name, ...lines] = dutch;
    const other = html`<section lang="nl" dir="ltr">
      <p><b>${name}</b></p>
      ${lines.map((line) => html`<p>${line}</p>`)}
    </section>`;
    return this.#words[0]?.language === 'nl' ? [other, own] : [own, other];
  }

  #button(id: string, word: string, disabled: boolean, run: () => void): TemplateResult {
    return html`<button type="button" class="quiet" id=${id} ?disabled=${disabled} @click=${run}>
      ${this.#say(word)}
    </button>`;
  }

  #fieldView(item: PlanItem, name: 'when' | 'who'): TemplateResult {
    const field = `${name}-${item.id}`;
    return html`<p>
      <label for=${field}>${this.#both(name)}</label>
      <input
        id=${field}
        .value=${item[name]}
        maxlength="100"
        autocomplete="off"
        dir="auto"
        @input=${({ target }: Event) => {
          item[name] = (target as HTMLInputElement).value;
          // Drawn as well, so that a field that gets another item's words knows what stands in it.
          this.#draw();
        }}
      />
    </p>`;
  }

  /** An address to scan; a code of a longer one could not be read from paper. */
  #sourceView(title: string, url: string): TemplateResult {
    const code = url.length > 300 ? null : qrPath(url);
    return html`<li>
      ${
        code === null
          ? nothing
          : html`<svg
              class="qr"
              viewBox="0 0 ${code.size} ${code.size}"
              role="img"
              aria-label=${this.#say('qr')}
            >
              <path d=${code.path} />
            </svg>`
      }
      <span lang="nl" dir="ltr"
        ><a href=${url} rel="noreferrer">${title}</a> <small>${url}</small></span
      >
    </li>`;
  }

  #say(name: string): string {
    return this.#words[0]?.[name] ?? '';
  }

  /** The reader's words and the Dutch ones: the sheet is read by two people. */
  #both(name: string): TemplateResult[] {
    return this.#words.map(
      (words) =>
        html`<span class="word" lang=${tagOf(words.language)} dir=${directionOf(words.language)}
          >${words[name]}</span
        > `,
    );
  }

  #toggleLarge(): void {
    this.#large = !this.#large;
    this.#draw();
  }

  #change(items: PlanItem[]): void {
    this.#items = items;
    this.#removed = null;
    this.#draw();
  }

  /** Moving takes the focus out of the list; it comes back to the same button, or to the other one. */
  #move(id: string, by: -1 | 1): void {
    this.#change(moved(this.#items, id, by));
    const [first, second] = by === -1 ? ['up', 'down'] : ['down', 'up'];
    const button = this.#find(`${first}-${id}`);
    (button?.matches(':disabled') === false ? button : this.#find(`${second}-${id}`))?.focus();
    const at = this.#items.findIndex((one) => one.id === id) + 1;
    this.#tell(`${at} / ${this.#items.length}`);
  }

  #remove(id: string): void {
    const at = this.#items.findIndex((one) => one.id === id);
    const item = this.#items[at];
    this.#items = this.#items.filter((one) => one !== item);
    this.#removed = item === undefined ? null : { item, at };
    this.#draw();
    this.#find('undo')?.focus();
  }

  #putBack(): void {
    if (this.#removed === null) return;
    const { item, at } = this.#removed;
    this.#change(this.#items.toSpliced(at, 0, item));
    this.#find(`remove-${item.id}`)?.focus();
  }

  #addOwn(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.#root.querySelector<HTMLInputElement>('#own');
    const title = field?.value.trim() ?? '';
    if (field === null || title === '') return;
    const language = this.#words[0]?.language ?? 'nl';
    const own = { kind: 'own', title, language, text: [], dutch: null, sources: [] } as const;
    const item = { ...own, text: [], sources: [], id: crypto.randomUUID(), when: '', who: '' };
    field.value = '';
    this.#change([...this.#items, item]);
    this.#find(`when-${item.id}`)?.focus();
  }

  #tell(words: string): void {
    const status = this.#root.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  #find(id: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}

/** A section that several sentences quote is scanned once. */
function onceEach(sources: PlanItem['sources']): PlanItem['sources'] {
  return sources.filter(
    ({ title }, n) => sources.findIndex((other) => other.title === title) === n,
  );
}

showOffers(document);
const root = document.querySelector<HTMLElement>('#plan');
if (root !== null) new PlanPage(root).start();
