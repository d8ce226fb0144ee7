import { isAsked, parseQuestion, tidy, type Question } from '../../query.ts';
import type { Answer, Engine } from '../engine/engine.ts';
import { AddressBar } from './address-bar.ts';
import { find } from './dom.ts';
import { Filters } from './filters.ts';
import { bindKeys } from './keys.ts';
import { loadEngine, LoadError } from './load.ts';
import { Results } from './results.ts';

/** Where the filters stand between the words and the results, they are closed at first. */
const narrow = '(width < 56rem)';

/**
 * The search page as it acts: words and filters in, hits out, the question in the address bar.
 *
 * The index is fetched when a reader shows intent: by a question in the address, or by going to the field.
 */
class SearchDesk {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #filters: Filters;
  readonly #results: Results;
  readonly #address: AddressBar;
  #engine: Engine | undefined;
  #loading: Promise<void> | undefined;
  /** When the question that is to be answered was asked. */
  #askedAt = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = find(root, 'input[name=q]', HTMLInputElement);
    this.#results = new Results(root, () => void this.#retry());
    const form = find(root, 'form', HTMLFormElement);
    this.#filters = new Filters(form, find(root, '.search-active', HTMLElement), () => this.#settle(performance.now()));
    this.#address = new AddressBar((question) => this.#show(question, performance.now()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle(event.timeStamp);
    });
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('input', (event) => this.#type(event.timeStamp));
    root.addEventListener('click', (event) => this.#follow(event));
    if (matchMedia(narrow).matches) find(root, 'details', HTMLDetailsElement).open = false;
    bindKeys(root, this.#input, (event) => this.#clear(event));
    this.#show(this.#address.question, performance.now());
  }

  get #question(): Question {
    return { q: tidy(this.#input.value), filters: this.#filters.values };
  }

  /** Answers while words are typed. */
  #type(askedAt: number): void {
    this.#address.type(this.#question);
    this.#answer(askedAt);
  }

  /** Answers a question that stands: submitted, or narrowed. */
  #settle(askedAt: number): void {
    this.#address.settle(this.#question);
    this.#filters.renderActive();
    this.#answer(askedAt);
  }

  /** Shows the view that belongs to an address. */
  #show(question: Question, askedAt: number): void {
    this.#input.value = question.q;
    this.#filters.values = question.filters;
    this.#answer(askedAt);
  }

  #clear(event: Event): void {
    event.preventDefault();
    this.#input.value = '';
    this.#type(event.timeStamp);
  }

  /** Follows a proposal: a link to another question of this page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-ask]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const { q, filters } = parseQuestion(link.search);
    this.#input.value = q;
    this.#filters.values = filters;
    this.#settle(event.timeStamp);
    this.#input.focus();
  }

  #answer(askedAt: number): void {
    const question = this.#question;
    this.#askedAt = askedAt;
    if (!isAsked(question)) {
      this.#filters.count(undefined);
      this.#results.rest();
    } else if (this.#engine) this.#render(this.#engine.answer(question));
    else void this.#load();
  }

  #render(answer: Answer): void {
    this.#results.show(answer);
    this.#filters.count(answer.counts);
    performance.measure('search', {
      start: this.#askedAt,
      end: performance.now(),
      detail: { query: tidy(answer.question.q), results: answer.hits.length },
    });
  }

  #load(): Promise<void> {
    if (this.#engine) return Promise.resolve();
    if (isAsked(this.#question)) this.#results.wait();
    this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      const { engine, labels } = await loadEngine(this.#root.dataset['index'] ?? '');
      this.#engine = engine;
      this.#results.labels = labels;
      if (isAsked(this.#question)) this.#render(engine.answer(this.#question));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      this.#results.fail(error.message);
    }
  }

  async #retry(): Promise<void> {
    this.#askedAt = performance.now();
    this.#results.wait();
    await this.#load();
    if (!isAsked(this.#question) && this.#engine) this.#results.rest();
    this.#input.focus();
  }
}

customElements.define(
  'search-desk',
  class extends HTMLElement {
    connectedCallback() {
      void new SearchDesk(this);
    }
  },
);
