import { formatQuestion, tidy } from '../../query.ts';
import { find, linkToLists, make } from '../dom.ts';
import type { PrintedAnswer } from '../engine/print.ts';
import type { Labels } from '../labels.ts';
import { renderHit } from './hits.ts';
import { renderNothing } from './nothing.ts';

/** How many hits are shown at first, and more at a time. */
export const portion = 10;
/** How long a reader must have stopped typing before the count is read out. */
const quiet = 700;

/** What the place of the results asks of the page. */
export interface Wishes {
  onRetry: () => void;
  /** A reader wants to see more hits, this many. */
  onMore: (count: number) => void;
}

/** The place of the results: what is found, that nothing is, that it is being looked for, that it cannot be. */
export class Results {
  readonly #place: HTMLElement;
  readonly #count: HTMLElement;
  readonly #status: HTMLElement;
  readonly #wishes: Wishes;
  /** What stands there while nothing is asked: the page’s own examples. */
  readonly #examples: ChildNode[];
  #timer: number | undefined;

  constructor(root: HTMLElement, wishes: Wishes) {
    this.#place = find(root, '#search-results', HTMLElement);
    this.#count = find(root, '.search-count', HTMLElement);
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#wishes = wishes;
    this.#examples = [...this.#place.childNodes];
  }

  /** Nothing is asked. */
  rest(): void {
    this.#turn('idle', '', ...this.#examples);
    this.#say('');
  }

  /** The index is on its way. */
  wait(): void {
    const wait = make('p', { class: 'search-wait' }, 'Fetching the search index …');
    this.#turn('loading', this.#place.dataset['query'] ?? '', wait);
    this.#say('');
  }

  /** The index cannot be had. */
  fail(reason: string): void {
    this.#turn('error', '', this.#renderFailure(reason, 'You can try again, reload the page, or go to '));
    this.#say('', reason);
  }

  /** The texts cannot be had: what the index alone finds stays. */
  failPartly(): void {
    const said = 'The passages could not be fetched. What is shown was found without them: its order is rough.';
    this.#place.querySelector('.notice')?.remove();
    this.#place.prepend(this.#renderFailure(said, 'You can try again, or go to '));
    this.#place.dataset['state'] = 'error';
    this.#place.removeAttribute('aria-busy');
    this.#say(this.#count.textContent, said);
  }

  /** The answer to a question; one without the texts is shown, but not yet the last word. */
  show(answer: PrintedAnswer, labels: Labels): void {
    const focused = document.activeElement?.closest<HTMLElement>('[data-record]')?.dataset['record'];
    this.#turn(answer.isWhole ? 'ready' : 'loading', tidy(answer.question.q), ...this.#render(answer, labels));
    if (focused !== undefined) this.#place.querySelector<HTMLElement>(`[data-record="${focused}"] a`)?.focus();
    this.#count.textContent = sayCount(answer);
    if (answer.isWhole) this.#say(sayCount(answer));
  }

  /** Goes to a hit by its number, from 0. */
  focus(number: number): void {
    this.#place.querySelectorAll<HTMLElement>('.hit-title a')[number]?.focus();
  }

  #render(answer: PrintedAnswer, labels: Labels): Node[] {
    if (answer.total === 0)
      return answer.isWhole ? [renderNothing(answer)] : [make('p', { class: 'search-wait' }, 'Reading …')];
    if (answer.parts) return renderParts(answer, labels);
    const list = make('ol', { class: 'hits' }, ...answer.hits.map((hit) => renderHit(hit, labels)));
    const shown = answer.hits.length;
    const rest = answer.total - shown;
    if (rest === 0) return [list];
    const text = `Show ${Math.min(portion, rest)} more of ${answer.total}`;
    const more = make('button', { type: 'button', class: 'search-more' }, text);
    more.addEventListener('click', () => this.#wishes.onMore(shown + portion));
    return [list, more];
  }

  #renderFailure(reason: string, advice: string): HTMLElement {
    const retry = make('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', this.#wishes.onRetry);
    return make(
      'div',
      { class: 'notice' },
      make('p', {}, make('strong', {}, reason)),
      make('p', {}, advice, linkToLists(), ', which need no search.'),
      retry,
    );
  }

  #turn(state: 'idle' | 'loading' | 'ready' | 'error', query: string, ...content: Node[]): void {
    this.#place.replaceChildren(...content);
    this.#place.dataset['query'] = query;
    this.#place.dataset['state'] = state;
    if (state === 'loading') this.#place.setAttribute('aria-busy', 'true');
    else this.#place.removeAttribute('aria-busy');
  }

  /** Prints the count at once, and reads it out when the reader has stopped typing. */
  #say(count: string, spoken = count): void {
    this.#count.textContent = count;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#status.textContent = spoken), quiet);
  }
}

/** Each part of the collection by itself: its first hits, and the way to all of them. */
function renderParts({ parts = [], question }: PrintedAnswer, labels: Labels): HTMLElement[] {
  return parts.map(({ type, total: count, hits }) => {
    const all = formatQuestion({ ...question, filters: { ...question.filters, type }, order: 'best' });
    const name = labels.partName(type);
    return make(
      'section',
      { class: 'search-part' },
      make('h3', {}, name, ' ', make('span', { class: 'quiet' }, String(count))),
      make('ol', { class: 'hits' }, ...hits.map((hit) => renderHit(hit, labels, 'h4'))),
      count > hits.length
        ? make('p', {}, make('a', { href: all, 'data-ask': '' }, `All ${count} in ${name}`))
        : undefined,
    );
  });
}

type Counted = Pick<PrintedAnswer, 'question' | 'total' | 'exact' | 'hasAllAsTyped'>;

/** “12 results, 3 with exactly these words”. */
export function sayCount({ total, exact, hasAllAsTyped, question }: Counted): string {
  if (total === 0) return 'No results';
  const results = `${total} ${total === 1 ? 'result' : 'results'}`;
  if (question.q === '') return results;
  if (exact === total) return `${results}, ${total === 1 ? 'with' : 'all with'} exactly these words`;
  if (exact > 0) return `${results}, ${exact} with exactly these words`;
  return hasAllAsTyped ? results : `${results}, none with all of these words as typed`;
}
