import { formatQuestion, parseQuestion, type Question } from '../../query.ts';

/** How often the address is rewritten while a reader types; browsers refuse more than some hundred in half a minute. */
const pause = 300;

/**
 * Keeps the question in the address bar.
 *
 * While words are typed they replace the present entry of the history; a question that is
 * submitted, or narrowed, makes an entry of its own, and the one before is what it was.
 */
export class AddressBar {
  #settled = formatQuestion(parseQuestion(location.search));
  #typed: string | undefined;
  #timer: number | undefined;

  constructor(onTravel: (question: Question) => void) {
    addEventListener('popstate', () => {
      this.#typed = undefined;
      clearTimeout(this.#timer);
      this.#settled = formatQuestion(this.question);
      onTravel(this.question);
    });
    addEventListener('pagehide', () => this.#write());
  }

  /** The question in the address. */
  get question(): Question {
    return parseQuestion(location.search);
  }

  /** Notes what is being typed. */
  type(question: Question): void {
    this.#typed = formatQuestion(question);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), pause);
  }

  /** Makes an entry of the history, and gives the one before its own address back. */
  settle(question: Question): void {
    clearTimeout(this.#timer);
    this.#typed = undefined;
    const asked = formatQuestion(question);
    if (asked === this.#settled) return this.#replace(asked);
    this.#replace(this.#settled);
    history.pushState(null, '', asked || location.pathname);
    this.#settled = asked;
  }

  #write(): void {
    if (this.#typed !== undefined) this.#replace(this.#typed);
    this.#typed = undefined;
  }

  #replace(asked: string): void {
    if (asked !== location.search) history.replaceState(null, '', asked || location.pathname);
  }
}
