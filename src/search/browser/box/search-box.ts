import { tidy } from '../../query.ts';
import { find, make } from '../dom.ts';
import type { PrintedAnswer } from '../engine/print.ts';
import type { Labels } from '../labels.ts';
import { Searcher } from '../searcher.ts';
import { bindBoxKeys } from './keys.ts';
import { renderAll, renderOption } from './options.ts';

/** How many hits the list offers; the search page has the others. */
const most = 7;
/** How long a reader must have stopped typing before the count is read out. */
const quiet = 700;

/**
 * The search field of a page’s header as a combobox with a list of hits: the editable combobox with a listbox popup
 * of the ARIA Authoring Practices. The form around it leads to the search page, with scripts and without.
 */
export class SearchBox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #note: HTMLElement;
  readonly #popup: HTMLElement;
  readonly #status: HTMLElement;
  readonly #searcher: Searcher;
  #active = -1;
  #askedAt = 0;
  #timer: number | undefined;
  /** What is said where the texts could not be had. */
  #partly = '';

  constructor(root: HTMLElement) {
    this.#form = find(root, 'form', HTMLFormElement);
    this.#input = find(root, 'input[name=q]', HTMLInputElement);
    this.#list = make('div', { id: 'search-box-list', role: 'listbox', 'aria-label': 'Search results' });
    this.#note = make('div', { class: 'search-box-note' });
    this.#popup = make(
      'div',
      { class: 'search-box-popup', 'data-state': 'idle', 'data-query': '' },
      this.#list,
      this.#note,
    );
    this.#status = make('p', { role: 'status', class: 'visually-hidden' });
    this.#popup.hidden = true;
    this.#form.append(this.#popup, this.#status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      this.#input.setAttribute(name, value);
    this.#searcher = new Searcher(new URL(this.#form.action).pathname, {
      onAnswer: (answer, labels) => this.#show(answer, labels),
      onFailure: (of, reason) => (of === 'index' ? this.#fail(reason) : this.#failPartly()),
    });
    this.#input.addEventListener('input', (event) => this.#ask(event.timeStamp));
    bindBoxKeys(this.#input, this);
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#popup.contains(relatedTarget))) this.close();
    });
    this.#searcher.open();
    if (this.#input.value !== '') this.#ask(performance.now());
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  /** Whether there is anything to choose. */
  get options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get active(): HTMLElement | undefined {
    return this.options[this.#active];
  }

  /** Opens the list for what is typed, if anything is. */
  open(): void {
    if (this.options.length > 0) this.#turn(true);
    else this.#ask(performance.now());
  }

  close(): void {
    this.#turn(false);
    this.#activate(-1);
  }

  /** Empties the field. */
  clear(): void {
    this.#input.value = '';
    this.#ask(performance.now());
  }

  /** Goes some options on, round the list; from the field to its first or last. */
  move(by: 1 | -1): void {
    const count = this.options.length;
    if (count === 0) return;
    this.#activate(this.#active === -1 ? (by === 1 ? 0 : count - 1) : (this.#active + by + count) % count);
  }

  /** Leaves the list for the field. */
  leave(): void {
    this.#activate(-1);
  }

  #ask(askedAt: number): void {
    const q = tidy(this.#input.value);
    this.#askedAt = askedAt;
    this.#activate(-1);
    if (q === '') {
      this.#searcher.dismiss();
      this.#list.replaceChildren();
      return this.#turn(false);
    }
    if (!this.#searcher.isOpen) this.#popup.dataset['state'] = 'loading';
    this.#searcher.ask({ q, filters: {} }, { from: 0, count: most });
  }

  #show({ question, total, hits, isWhole }: PrintedAnswer, labels: Labels): void {
    const { q } = question;
    const kept = this.active?.dataset['record'];
    const options = hits.map((hit, number) => renderOption(hit, number, labels));
    this.#list.replaceChildren(
      ...options,
      ...(total > 0 ? [renderAll(this.#form.action, q, total, options.length)] : []),
    );
    const nothing = total === 0 && isWhole ? `Nothing found for “${q}”. Enter says what to try.` : '';
    this.#note.replaceChildren(isWhole ? nothing : this.#partly);
    this.#activate(kept === undefined ? -1 : options.findIndex((option) => option.dataset['record'] === kept));
    this.#popup.dataset['state'] = isWhole ? 'ready' : this.#partly === '' ? 'loading' : 'error';
    this.#popup.dataset['query'] = q;
    this.#turn(document.activeElement === this.#input && (total > 0 || isWhole));
    if (!isWhole) return;
    performance.measure('search', {
      start: this.#askedAt,
      end: performance.now(),
      detail: { query: q, results: total },
    });
    this.#say(
      total === 0 ? 'No results' : `${total} ${total === 1 ? 'result' : 'results'}, ${hits.length} in the list`,
    );
  }

  /** What the index alone finds stays; the search page tries again when it is asked to. */
  #failPartly(): void {
    this.#partly = 'The passages could not be fetched; the search page can try again.';
    this.#note.replaceChildren(this.#partly);
    this.#popup.dataset['state'] = 'error';
    this.#say(this.#partly);
  }

  #fail(reason: string): void {
    const retry = make('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', () => {
      this.#input.focus();
      this.#searcher.open();
      this.#ask(performance.now());
    });
    const lists = make('a', { href: `${this.#form.action}#search-lists` }, 'the collection in lists');
    this.#list.replaceChildren();
    this.#note.replaceChildren(make('strong', {}, reason), ' You can try again, or look into ', lists, '. ', retry);
    this.#popup.dataset['state'] = 'error';
    this.#turn(true);
    this.#say(reason);
  }

  #activate(number: number): void {
    this.#active = number;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === number)));
    const { active } = this;
    if (!active) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
    clearTimeout(this.#timer);
    const name = active.querySelector('.option-title') ?? active;
    this.#status.textContent = `${name.textContent}, ${number + 1} of ${this.options.length}`;
  }

  #turn(isOpen: boolean): void {
    this.#popup.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen && this.options.length > 0));
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#status.textContent = text), quiet);
  }
}
