import type { Meaning, Meanings } from './meanings.ts';
import type { IndexedText } from './texts.ts';

/** A word of a text that stands for one asked for. */
interface Found extends Meaning {
  /** Its place in the text, and the same without counting small words. */
  at: number;
  tellingAt: number;
}

/** The words asked for where they stand in a text. */
export interface TextMatch {
  text: IndexedText;
  hits: readonly Found[];
  /** Numbers of the words asked for that stand in it. */
  found: ReadonlySet<number>;
  /** Share of the text’s words that were asked for, and of those that are no small words. */
  share: number;
  tellingShare: number;
}

/** Finds the words in a text; `undefined` if it has none of them. */
export function matchText(text: IndexedText, meanings: Meanings): TextMatch | undefined {
  const { isAsked, isSmall } = meanings;
  const { terms } = text;
  let hits: Found[] | undefined;
  let [tellingAt, places, tellingPlaces] = [0, 0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const small = isSmall[term] === 1;
    if (isAsked[term] === 1) {
      hits ??= [];
      for (const { word, isSame } of meanings.of(term)) hits.push({ at, tellingAt, word, isSame });
      places += 1;
      if (!small) tellingPlaces += 1;
    }
    if (!small) tellingAt += 1;
  }
  return (
    hits && {
      text,
      hits,
      found: new Set(hits.map(({ word }) => word)),
      share: places / terms.length,
      tellingShare: tellingPlaces / (tellingAt || 1),
    }
  );
}

/** How some of the words asked for stand in a text. */
export interface Nearness {
  /** How many of them stand in it. */
  found: number;
  /** Words in the longest run in the order in which they were asked for. */
  run: number;
  /** The same, of words exactly as asked for. */
  exactRun: number;
  /** Where the longest run begins. */
  runAt: number;
  /** Words of the text in the smallest stretch that holds all that it has. */
  span: number;
}

/** The words for which a text is read, each with the one that was asked for before it. */
export interface Order {
  before: ReadonlyMap<number, number | undefined>;
  /** Whether small words of the text are passed over, as they are none of those. */
  isTelling: boolean;
}

/** The order of some of the words asked for. */
export const inOrder = (words: readonly number[], isTelling = false): Order => ({
  before: new Map(words.map((word, at) => [word, words[at - 1]])),
  isTelling,
});

/** Measures how some of the words stand in a text. */
export function measureNearness({ hits }: TextMatch, { before, isTelling }: Order): Nearness {
  const runs = { any: new Runs(before), exact: new Runs(before) };
  const places: Place[] = [];
  for (const { at, tellingAt, word, isSame } of hits) {
    if (!before.has(word)) continue;
    const place = { at: isTelling ? tellingAt : at, word };
    places.push(place);
    runs.any.step(place);
    if (isSame) runs.exact.step(place);
  }
  const found = new Set(places.map(({ word }) => word)).size;
  return {
    found,
    run: runs.any.longest,
    exactRun: runs.exact.longest,
    runAt: runs.any.longestEnd - runs.any.longest + 1,
    span: smallestSpan(places, found),
  };
}

/** A word asked for, and where it stands. */
interface Place {
  at: number;
  word: number;
}

/** Follows runs of words through a text: a run goes on where a word follows at once the one that was asked for before it. */
class Runs {
  longest = 0;
  longestEnd = 0;
  readonly #before: Order['before'];
  /** For each word asked for, where it stood last, and the length of the run that ended there, before and now. */
  readonly #ends = new Map<number, { at: number; length: number; last: { at: number; length: number } | undefined }>();

  constructor(before: Order['before']) {
    this.#before = before;
  }

  step({ word, at }: Place): void {
    const predecessor = this.#before.get(word);
    const length = 1 + (predecessor === undefined ? 0 : this.#lengthAt(predecessor, at - 1));
    const last = this.#ends.get(word);
    this.#ends.set(word, { at, length, last });
    if (last) last.last = undefined;
    if (length > this.longest) [this.longest, this.longestEnd] = [length, at];
  }

  /** The length of the run that ended with a word at a place; the word may have come again since. */
  #lengthAt(word: number, at: number): number {
    const end = this.#ends.get(word);
    return end?.at === at ? end.length : end?.last?.at === at ? end.last.length : 0;
  }
}

/** Slides a window over the places: grown at its end until it holds every word, shrunk at its beginning while it does. */
function smallestSpan(places: readonly Place[], wanted: number): number {
  const counts = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { at, word } of places) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    for (let left = places[first]; left && counts.size === wanted; left = places[first]) {
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
export function hasPhrase({ terms }: IndexedText, phrase: readonly ReadonlySet<number>[]): boolean {
  const fits = (at: number) => phrase.every((allowed, offset) => allowed.has(terms[at + offset] ?? -1));
  return terms.some((_, at) => fits(at));
}
