import { tidy } from '../../query.ts';
import type { Answer } from '../engine/engine.ts';
import { find, linkToLists, make } from './dom.ts';
import { renderHit } from './hits.ts';
import { labelsOf, type Labels } from './labels.ts';
import { renderNothing } from './nothing.ts';

/** How many hits are shown at first, and more at a time. */
const portion = 20;
/** How long a reader must have stopped typing before the count is read out. */
const quiet = 700;

/** The place of the results: what is found, that nothing is, that it is being looked for, that it cannot be. */
export class Results {
  labels: Labels = labelsOf({
    filters: [],
    typeNames: {
      questions: '',
      claims: '',
      narratives: '',
      quotes: '',
      memos: '',
      people: '',
      events: '',
      sources: '',
      misquotations: '',
      gaps: '',
      pages: '',
    },
  });
  readonly #place: HTMLElement;
  readonly #count: HTMLElement;
  readonly #status: HTMLElement;
  readonly #onRetry: () => void;
  /** What stands there while nothing is asked: the page’s own examples. */
  readonly #examples: ChildNode[];
  #timer: number | undefined;

  constructor(root: HTMLElement, onRetry: () => void) {
    this.#place = find(root, '#search-results', HTMLElement);
    this.#count = find(root, '.search-count', HTMLElement);
    this.#status = find(root, '[role=status]', HTMLElement);
    this.#onRetry = onRetry;
    this.#examples = [...this.#place.childNodes];
  }

  /** Nothing is asked. */
  rest(): void {
    this.#turn('idle', '', ...this.#examples);
    this.#say('');
  }

  /** The index is on its way. What is shown meanwhile stays. */
  wait(): void {
    this.#turn(
      'loading',
      this.#place.dataset['query'] ?? '',
      make('p', { class: 'search-wait' }, 'Fetching the search index …'),
    );
    this.#say('');
  }

  /** The index cannot be had. */
  fail(reason: string): void {
    const retry = make('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', this.#onRetry);
    const advice = make(
      'p',
      {},
      'You can try again, reload the page, or go to ',
      linkToLists(),
      ', which need no search.',
    );
    this.#turn('error', '', make('div', { class: 'notice' }, make('p', {}, make('strong', {}, reason)), advice, retry));
    this.#say('', `${reason} ${advice.textContent}`);
  }

  /** The answer to a question. */
  show(answer: Answer): void {
    const list = make('ol', { class: 'hits' });
    const more = make('button', { type: 'button', class: 'search-more' });
    const add = () => {
      const from = list.childElementCount;
      list.append(
        ...answer.hits
          .slice(from, from + portion)
          .map((hit, index) => renderHit(hit, from + index + 1, answer, this.labels)),
      );
      const rest = answer.hits.length - list.childElementCount;
      more.hidden = rest === 0;
      more.textContent = `Show ${Math.min(portion, rest)} more of ${answer.hits.length}`;
      return list.children[from];
    };
    more.addEventListener('click', () => add()?.querySelector<HTMLElement>('a')?.focus());
    add();
    this.#turn('ready', tidy(answer.question.q), ...(answer.hits.length > 0 ? [list, more] : [renderNothing(answer)]));
    this.#say(sayCount(answer));
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

/** “12 results, 3 with exactly these words”. */
export function sayCount({ hits, question }: Pick<Answer, 'hits' | 'question'>): string {
  if (hits.length === 0) return 'No results';
  const results = `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`;
  if (question.q === '') return results;
  const exact = hits.filter(({ manner }) => manner.how === 'exact').length;
  if (exact === hits.length)
    return hits.length === 1 ? `${results}, with exactly these words` : `${results}, all with exactly these words`;
  if (exact > 0) return `${results}, ${exact} with exactly these words`;
  return hits.every(({ manner }) => manner.how === 'similar' || manner.how === 'most')
    ? `${results}, none with all of these words as typed`
    : results;
}
