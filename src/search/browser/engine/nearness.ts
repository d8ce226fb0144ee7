import type { IndexedText } from './lexicon.ts';
import type { ExpandedWord } from './expand.ts';

/** What a text has of the words that were asked for, and how they stand in it. */
export interface TextMatch {
  text: IndexedText;
  /** Numbers of the words asked for that stand in it. */
  found: ReadonlySet<number>;
  /** Words in the longest run in the order in which they were asked for. */
  run: number;
  /** The same, of words exactly as asked for. */
  exactRun: number;
  /** Words of the text in the smallest stretch that holds all that it has. */
  span: number;
  /** Share of the text’s words that were asked for. */
  share: number;
}

/** Which of the words asked for a word of the vocabulary stands for. */
export type Meanings = ReadonlyMap<number, { word: number; isSame: boolean }[]>;

/** Turns expanded words about. */
export function meaningsOf(words: readonly ExpandedWord[]): Meanings {
  const meanings = new Map<number, { word: number; isSame: boolean }[]>();
  words.forEach(({ expansions }, word) => {
    for (const [number, { bond }] of expansions)
      meanings.set(number, [...(meanings.get(number) ?? []), { word, isSame: bond === 'same' }]);
  });
  return meanings;
}

/** The words for which a text is read, each with the one that was asked for before it. */
export type Order = ReadonlyMap<number, number | undefined>;

/** The order of some of the words asked for. */
export const inOrder = (words: readonly number[]): Order => new Map(words.map((word, at) => [word, words[at - 1]]));

/** Reads a text for the words; `undefined` if it has none of them. Most words of a text are none of them, and cost one look-up. */
export function matchText(text: IndexedText, meanings: Meanings, order: Order): TextMatch | undefined {
  const hits: { at: number; word: number }[] = [];
  const runs = { any: new Runs(order), exact: new Runs(order) };
  for (let at = 0; at < text.terms.length; at += 1) {
    for (const { word, isSame } of meanings.get(text.terms[at] ?? -1) ?? nothing) {
      if (!order.has(word)) continue;
      hits.push({ at, word });
      runs.any.step(word, at);
      if (isSame) runs.exact.step(word, at);
    }
  }
  if (hits.length === 0) return undefined;
  const found = new Set(hits.map(({ word }) => word));
  const places = new Set(hits.map(({ at }) => at)).size;
  return {
    text,
    found,
    run: runs.any.longest,
    exactRun: runs.exact.longest,
    span: smallestSpan(hits, found.size),
    share: places / text.terms.length,
  };
}

const nothing: readonly never[] = [];

/** Follows runs of words through a text: a run goes on where a word follows at once the one that was asked for before it. */
class Runs {
  longest = 0;
  readonly #order: Order;
  /** For each word asked for, where it stood last, and the length of the run that ended there, before and now. */
  readonly #ends = new Map<
    number,
    { at: number; length: number; before: { at: number; length: number } | undefined }
  >();

  constructor(order: Order) {
    this.#order = order;
  }

  step(word: number, at: number): void {
    const predecessor = this.#order.get(word);
    const length = 1 + (predecessor === undefined ? 0 : this.#lengthAt(predecessor, at - 1));
    const last = this.#ends.get(word);
    this.#ends.set(word, { at, length, before: last });
    if (last) last.before = undefined;
    if (length > this.longest) this.longest = length;
  }

  /** The length of the run that ended with a word at a place; the word may have come again since. */
  #lengthAt(word: number, at: number): number {
    const end = this.#ends.get(word);
    return end?.at === at ? end.length : end?.before?.at === at ? end.before.length : 0;
  }
}

/** Slides a window over the hits: grown at its end until it holds every word, shrunk at its beginning while it does. */
function smallestSpan(hits: { at: number; word: number }[], wanted: number): number {
  const counts = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { at, word } of hits) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    for (let left = hits[first]; left && counts.size === wanted; left = hits[first]) {
      smallest = Math.min(smallest, at - left.at + 1);
      const rest = (counts.get(left.word) ?? 0) - 1;
      if (rest === 0) counts.delete(left.word);
      else counts.set(left.word, rest);
      first += 1;
    }
  }
  return smallest;
}

/** Tells whether a text has a phrase word for word. */
export function hasPhrase(text: IndexedText, phrase: readonly ReadonlySet<number>[]): boolean {
  return text.terms.some((_, at) => phrase.every((allowed, offset) => allowed.has(text.terms[at + offset] ?? -1)));
}
