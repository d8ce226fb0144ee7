import { textParts } from '../../fields.ts';
import type { IndexFile, IndexList, TextFile } from '../../types.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { printAnswer } from '../engine/print.ts';
import type { Reply, Request } from './messages.ts';
import { clearShelf, getFile, getList, LoadError } from './store.ts';

/** How long a stretch of reading on may be, in milliseconds: a question waits that long at most. */
const stretch = 4;

/**
 * Answers questions beside the page, so that typing never waits for an answer.
 *
 * It answers as soon as the index is there, and the same question again when texts have come.
 */
class Desk {
  readonly #search: string;
  #list: IndexList | undefined;
  #open: { engine: Engine; file: IndexFile } | undefined;
  readonly #taken = new Set<string>();
  #last: Extract<Request, { do: 'ask' }> | undefined;
  #isLoading = false;

  constructor(search: string) {
    this.#search = search;
  }

  /** Fetches what has not come yet. */
  load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    void this.#fetch().finally(() => (this.#isLoading = false));
  }

  answer(request = this.#last): void {
    this.#last = request;
    if (!request || !this.#open) return;
    const { engine, file } = this.#open;
    const answer = printAnswer(engine.answer(request.question), request.view, file);
    reply({ is: 'answer', id: request.id, answer });
  }

  async #fetch(): Promise<void> {
    let isFull = false;
    const onFull = () => (isFull = true);
    try {
      this.#list ??= await getList(this.#search);
      const { files } = this.#list;
      if (!this.#open) this.#begin(await getFile<IndexFile>(this.#search + files.words, 'heads', onFull));
      for (const part of textParts.filter((each) => !this.#taken.has(each))) {
        this.#open?.engine.take(await getFile<TextFile>(this.#search + files[part], 'texts', onFull));
        this.#taken.add(part);
        this.answer();
      }
      this.#readOn();
      if (isFull) reply({ is: 'unkept' });
      await clearShelf(this.#search, this.#list);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      if (!this.#open) this.#list = undefined;
      reply({ is: 'failure', of: this.#open ? 'texts' : 'index', reason: error.message });
    }
  }

  #begin(file: IndexFile): void {
    this.#open = { engine: createEngine(file), file };
    reply({ is: 'open', names: { filters: file.filters, typeNames: file.typeNames } });
    this.answer();
  }

  #readOn(): void {
    if (this.#open?.engine.readOn(stretch)) setTimeout(() => this.#readOn());
  }
}

const reply = (message: Reply): void => postMessage(message);

let desk: Desk | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.do) {
    case 'open':
      desk = new Desk(data.search);
      return desk.load();
    case 'ask':
      return desk?.answer(data);
    case 'retry':
      return desk?.load();
  }
});
