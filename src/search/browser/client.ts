import type { Question } from '../query.ts';
import type { PrintedAnswer, View } from './engine/print.ts';
import type { Names, Reply, Request } from './worker/messages.ts';

/** What a page does with what it hears. */
export interface Listener {
  onOpen?: (names: Names) => void;
  onAnswer: (answer: PrintedAnswer) => void;
  onFailure: (of: 'index' | 'texts', reason: string) => void;
  onUnkept?: () => void;
}

/** The page’s end of the line to the worker; the worker begins when the first question or a reader’s intent opens it. */
export class SearchClient {
  readonly #search: string;
  readonly #listener: Listener;
  #worker: Worker | undefined;
  #asked = 0;

  /** @param search the address of the search page, beside which the index lies. */
  constructor(search: string, listener: Listener) {
    this.#search = search;
    this.#listener = listener;
  }

  /** Begins to fetch the index, if that was not begun. */
  open(): void {
    if (this.#worker) return;
    this.#worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module', name: 'search' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    // The script itself could not be had.
    this.#worker.addEventListener('error', () => {
      this.#worker?.terminate();
      this.#worker = undefined;
      this.#listener.onFailure('index', 'The search could not be started.');
    });
    this.#send({ do: 'open', search: this.#search });
  }

  /** Asks; only the answer to the last question is heard. */
  ask(question: Question, view: View): void {
    this.open();
    this.#asked += 1;
    this.#send({ do: 'ask', id: this.#asked, question, view });
  }

  /** Forgets what was asked. */
  dismiss(): void {
    this.#asked += 1;
  }

  /** Tries once more to fetch what could not be had. */
  retry(): void {
    if (this.#worker) this.#send({ do: 'retry' });
    else this.open();
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #hear(reply: Reply): void {
    switch (reply.is) {
      case 'open':
        return this.#listener.onOpen?.(reply.names);
      case 'answer':
        if (reply.id === this.#asked) this.#listener.onAnswer(reply.answer);
        return;
      case 'failure':
        return this.#listener.onFailure(reply.of, reply.reason);
      case 'unkept':
        return this.#listener.onUnkept?.();
    }
  }
}
