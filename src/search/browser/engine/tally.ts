import type { ExpandedWord } from './expand.ts';
import type { Postings } from './lexicon.ts';

/**
 * Adds up what each entry has of the words asked for, word by word.
 *
 * It is made once and used again, as a question may touch most entries of a large collection.
 */
export class Tally {
  /** Entries that have any of the words. */
  entries: Uint32Array;
  count = 0;
  /** Weight of the words that an entry has. */
  readonly has: Float32Array;
  /** The same, of the words that are no guesses. */
  readonly hasCertain: Float32Array;
  /** The same, each word by the field in which it stands and by what stands for it. */
  readonly worth: Float32Array;
  /** How many of the words an entry has. */
  readonly found: Uint16Array;
  readonly #value: Float32Array;
  readonly #touched: Uint32Array;

  constructor(size: number) {
    this.entries = new Uint32Array(size);
    this.has = new Float32Array(size);
    this.hasCertain = new Float32Array(size);
    this.worth = new Float32Array(size);
    this.found = new Uint16Array(size);
    this.#value = new Float32Array(size);
    this.#touched = new Uint32Array(size);
  }

  /** Begins anew. */
  clear(): void {
    for (let at = 0; at < this.count; at += 1) {
      const entry = this.entries[at] ?? 0;
      this.has[entry] = 0;
      this.hasCertain[entry] = 0;
      this.worth[entry] = 0;
      this.found[entry] = 0;
    }
    this.count = 0;
  }

  /** Adds a word: the best of what stands for it counts. */
  add({ expansions, weight }: ExpandedWord, isCertain: boolean, postings: readonly Postings[]): void {
    const value = this.#value;
    const touched = this.#touched;
    let size = 0;
    for (const [word, { quality }] of expansions) {
      for (const { starts, entries, weights } of postings) {
        const end = starts[word + 1] ?? 0;
        for (let at = starts[word] ?? 0; at < end; at += 1) {
          const entry = entries[at] ?? 0;
          const worth = quality * (weights[at] ?? 0);
          const best = value[entry] ?? 0;
          if (best === 0) {
            touched[size] = entry;
            size += 1;
          }
          if (worth > best) value[entry] = worth;
        }
      }
    }
    for (let at = 0; at < size; at += 1) {
      const entry = touched[at] ?? 0;
      if (this.found[entry] === 0) {
        this.entries[this.count] = entry;
        this.count += 1;
      }
      this.found[entry] = (this.found[entry] ?? 0) + 1;
      this.has[entry] = (this.has[entry] ?? 0) + weight;
      if (isCertain) this.hasCertain[entry] = (this.hasCertain[entry] ?? 0) + weight;
      this.worth[entry] = (this.worth[entry] ?? 0) + weight * (value[entry] ?? 0);
      value[entry] = 0;
    }
  }

  /** Counts the entries that have any of some words, of all or of some entries. */
  countEntries(words: Iterable<number>, postings: readonly Postings[], among?: ReadonlySet<number>): number {
    const value = this.#value;
    const touched = this.#touched;
    let size = 0;
    for (const word of words) {
      for (const { starts, entries } of postings) {
        const end = starts[word + 1] ?? 0;
        for (let at = starts[word] ?? 0; at < end; at += 1) {
          const entry = entries[at] ?? 0;
          if (value[entry] !== 0 || among?.has(entry) === false) continue;
          value[entry] = 1;
          touched[size] = entry;
          size += 1;
        }
      }
    }
    for (let at = 0; at < size; at += 1) value[touched[at] ?? 0] = 0;
    return size;
  }
}
