import { textParts, type TextPartName } from '../fields.ts';
import type { Question } from '../query.ts';
import type { IndexFile, IndexList, TextFile } from '../types.ts';
import { prepareEngine, type Answer, type Engine } from './engine/engine.ts';
import type { Counts } from './engine/facets.ts';
import { printAnswer, type PrintedAnswer, type View } from './engine/print.ts';
import { labelsOf, type Labels } from './labels.ts';
import { clearShelf, getFile, getList, LoadError } from './load/store.ts';
import { finishInSlices } from './slices.ts';

/** What a page does with what it hears. */
export interface Listener {
  onAnswer: (answer: PrintedAnswer, labels: Labels) => void;
  /** Something could not be had: without the index there are no answers, without the texts there are first ones. */
  onFailure: (of: 'index' | 'texts', reason: string) => void;
  /** The browser has no room to keep the index for the next time. */
  onUnkept?: () => void;
}

/**
 * Fetches the index when it is wanted, and answers from as much of it as there is: from the words as soon as they
 * have come, and the same question again when the texts have.
 *
 * It answers in the page itself: an answer takes a few milliseconds, less than the way to another thread and back.
 * All that takes longer is done in slices.
 */
export class Searcher {
  readonly #search: string;
  readonly #listener: Listener;
  #list: IndexList | undefined;
  #open: { engine: Engine; file: IndexFile; labels: Labels } | undefined;
  readonly #taken = new Set<TextPartName>();
  #asked: { question: Question; view: View } | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #answer: Answer | undefined;
  #isLoading = false;
  #hasFailed = false;

  /** @param search the address of the search page, beside which the index lies. */
  constructor(search: string, listener: Listener) {
    this.#search = search;
    this.#listener = listener;
  }

  /** Whether there is an index to answer from. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Fetches what has not come yet; what could not be had is tried again. */
  open(): void {
    if (this.#isLoading || this.#taken.size === textParts.length) return;
    this.#isLoading = true;
    this.#hasFailed = false;
    void this.#load().finally(() => (this.#isLoading = false));
  }

  /** Answers a question, now if there is an index, else as soon as there is one. */
  ask(question: Question, view: View): void {
    this.#asked = { question, view };
    this.#askedAt = performance.now();
    if (!this.#hasFailed) this.open();
    this.#tell();
  }

  /** Forgets what was asked. */
  dismiss(): void {
    this.#asked = undefined;
  }

  /** What the filters would let pass of the last answer. */
  count(): Counts | undefined {
    return this.#answer?.counts();
  }

  #tell(): void {
    if (!this.#asked || !this.#open) return;
    const { engine, file, labels } = this.#open;
    this.#answer = engine.answer(this.#asked.question);
    this.#listener.onAnswer(printAnswer(this.#answer, this.#asked.view, file), labels);
  }

  async #load(): Promise<void> {
    let isFull = false;
    const onFull = () => (isFull = true);
    try {
      this.#list ??= await getList(this.#search);
      const { files } = this.#list;
      if (!this.#open) await this.#begin(await getFile<IndexFile>(this.#search + files.words, 'heads', onFull));
      for (const part of textParts.filter((each) => !this.#taken.has(each)))
        await this.#take(await getFile<TextFile>(this.#search + files[part], 'texts', onFull));
      if (isFull) this.#listener.onUnkept?.();
      await clearShelf(this.#search, this.#list);
      void this.#prepare();
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      this.#hasFailed = true;
      if (!this.#open) this.#list = undefined;
      this.#listener.onFailure(this.#open ? 'texts' : 'index', error.message);
    }
  }

  async #begin(file: IndexFile): Promise<void> {
    this.#open = { engine: await finishInSlices(prepareEngine(file)), file, labels: labelsOf(file) };
    this.#tell();
  }

  async #take(texts: TextFile): Promise<void> {
    const { engine } = this.#open ?? {};
    if (engine) await finishInSlices(engine.take(texts));
    this.#taken.add(texts.part);
    this.#tell();
  }

  /**
   * Reads all texts and answers some questions to itself, in moments in which nothing is asked: browsers make fast
   * what has run often, and the first letters of a reader should not be the slow ones.
   */
  async #prepare(): Promise<void> {
    if (!this.#open) return;
    const { engine, file } = this.#open;
    const isQuiet = () => performance.now() - this.#askedAt > quiet;
    const moment = async () => {
      do await rest();
      while (!isQuiet());
    };
    await moment();
    while (engine.readOn(stretch)) await moment();
    for (const question of engine.practice()) {
      printAnswer(engine.answer(question), { from: 0, count: 3 }, file);
      await moment();
    }
  }
}

/** How long nothing must have been asked for a moment to be quiet, and how long it is used, in milliseconds. */
const quiet = 400;
const stretch = 4;

/** Waits for a moment in which the page has nothing to do; Safari does not tell of such moments. */
const rest = (): Promise<void> =>
  'requestIdleCallback' in globalThis
    ? new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }))
    : new Promise((resolve) => setTimeout(resolve, 16));
