import type { ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';

/** A word asked for, by its number, for which a word of a text stands. */
export interface Meaning {
  word: number;
  /** Whether it stands for itself. */
  isSame: boolean;
}

/** Which of the words asked for a word of the vocabulary stands for. */
export class Meanings {
  readonly #of = new Map<number, Meaning[]>();
  /** For each word of the vocabulary whether it stands for any: texts consist of words that do not. */
  readonly isAsked: Uint8Array;
  /** For each word of the vocabulary whether sentences are made of it. */
  readonly isSmall: Uint8Array;

  constructor(words: readonly ExpandedWord[], { terms, isSmall }: Lexicon) {
    this.isAsked = new Uint8Array(terms.length);
    this.isSmall = isSmall;
    words.forEach(({ expansions }, word) => {
      for (const [number, { bond }] of expansions) {
        const meanings = this.#of.get(number) ?? [];
        meanings.push({ word, isSame: bond === 'same' });
        this.#of.set(number, meanings);
        this.isAsked[number] = 1;
      }
    });
  }

  of = (number: number): readonly Meaning[] => this.#of.get(number) ?? [];

  /** The words of the vocabulary that stand for any. */
  get numbers(): Iterable<number> {
    return this.#of.keys();
  }
}
