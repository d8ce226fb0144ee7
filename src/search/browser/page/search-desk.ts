import { isAsked, orders, parseQuestion, tidy, type Question } from '../../query.ts';
import { find } from '../dom.ts';
import type { PrintedAnswer, View } from '../engine/print.ts';
import type { Labels } from '../labels.ts';
import { Searcher } from '../searcher.ts';
import { AddressBar } from './address-bar.ts';
import { Filters } from './filters.ts';
import { bindKeys } from './keys.ts';
import { portion, Results } from './results.ts';

/** Where the filters stand between the words and the results, they are closed at first. */
const narrow = '(width < 56rem)';
/** How long no letter must have come before the counts beside the filters are written, in milliseconds. */
const pause = 120;
/** How many hits of each part of the collection are shown where each is shown by itself. */
const ofEachPart = 3;

/**
 * The search page as it acts: words and filters in, hits out, the question in the address bar.
 *
 * The index is fetched when a reader shows intent: by a question in the address, or by going to the field.
 */
class SearchDesk {
  readonly #input: HTMLInputElement;
  readonly #order: HTMLSelectElement;
  readonly #note: HTMLElement;
  readonly #filters: Filters;
  readonly #results: Results;
  readonly #address: AddressBar;
  readonly #searcher: Searcher;
  /** When the question that is to be answered was asked, and whether its answer was measured. */
  #askedAt = 0;
  #isMeasured = true;
  /** How many hits are wanted, and the one to go to when they are there. */
  #count = portion;
  #goTo: number | undefined;
  #failure: string | undefined;
  /** Whether the texts could not be had. */
  #isPartial = false;
  #countTimer: number | undefined;

  constructor(root: HTMLElement) {
    this.#input = find(root, 'input[name=q]', HTMLInputElement);
    this.#order = find(root, 'select[name=sort]', HTMLSelectElement);
    this.#note = find(root, '.search-note', HTMLElement);
    this.#results = new Results(root, {
      onRetry: () => this.#retry(),
      onMore: (count) => this.#showMore(count),
    });
    const form = find(root, 'form', HTMLFormElement);
    this.#filters = new Filters(form, find(root, '.search-active', HTMLElement), () => this.#settle(performance.now()));
    this.#address = new AddressBar((question) => this.#show(question, performance.now()));
    this.#searcher = new Searcher(new URL(form.action).pathname, {
      onAnswer: (answer, labels) => this.#render(answer, labels),
      onFailure: (of, reason) => this.#fail(of, reason),
      onUnkept: () => this.#note.removeAttribute('hidden'),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle(event.timeStamp);
    });
    this.#input.addEventListener('focus', () => this.#searcher.open());
    this.#input.addEventListener('input', (event) => this.#type(event.timeStamp));
    this.#order.addEventListener('change', (event) => this.#settle(event.timeStamp));
    root.addEventListener('click', (event) => this.#follow(event));
    if (matchMedia(narrow).matches) find(root, 'details', HTMLDetailsElement).open = false;
    bindKeys(root, this.#input, (event) => this.#clear(event));
    this.#show(this.#address.question, performance.now());
  }

  get #question(): Question {
    const order = orders.find((each) => each === this.#order.value) ?? 'best';
    return { q: tidy(this.#input.value), filters: this.#filters.values, order };
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
    this.#order.value = question.order ?? 'best';
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
    const { q, filters, order = 'best' } = parseQuestion(link.search);
    this.#input.value = q;
    this.#order.value = order;
    this.#filters.values = filters;
    this.#settle(event.timeStamp);
    this.#input.focus();
  }

  #answer(askedAt: number): void {
    this.#askedAt = askedAt;
    this.#isMeasured = false;
    this.#count = portion;
    if (!isAsked(this.#question)) {
      this.#searcher.dismiss();
      clearTimeout(this.#countTimer);
      this.#filters.count(undefined);
      this.#results.rest();
    } else if (this.#failure === undefined) this.#ask();
    else this.#results.fail(this.#failure);
  }

  #ask(): void {
    const question = this.#question;
    const view: View = question.order === 'parts' ? { ofEachPart } : { from: 0, count: this.#count };
    if (!this.#searcher.isOpen) this.#results.wait();
    this.#searcher.ask(question, view);
  }

  #showMore(count: number): void {
    this.#goTo = this.#count;
    this.#count = count;
    this.#ask();
  }

  #render(answer: PrintedAnswer, labels: Labels): void {
    this.#results.show(answer, labels);
    if (answer.isWhole) this.#isPartial = false;
    else if (this.#isPartial) this.#results.failPartly();
    if (answer.isWhole && !this.#isMeasured) this.#measure(answer);
    if (this.#goTo !== undefined) this.#results.focus(this.#goTo);
    this.#goTo = undefined;
    // Hundreds of labels: when the letters have stopped coming, so that they never wait for them.
    clearTimeout(this.#countTimer);
    if (answer.isWhole) this.#countTimer = window.setTimeout(() => this.#filters.count(this.#searcher.count()), pause);
  }

  #measure({ question, total }: PrintedAnswer): void {
    this.#isMeasured = true;
    performance.measure('search', {
      start: this.#askedAt,
      end: performance.now(),
      detail: { query: tidy(question.q), results: total },
    });
  }

  #fail(of: 'index' | 'texts', reason: string): void {
    if (of === 'texts') {
      this.#isPartial = true;
      return this.#results.failPartly();
    }
    this.#failure = reason;
    this.#results.fail(reason);
  }

  #retry(): void {
    this.#askedAt = performance.now();
    this.#failure = undefined;
    this.#isPartial = false;
    this.#results.wait();
    this.#searcher.open();
    if (isAsked(this.#question)) this.#ask();
    else this.#results.rest();
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
