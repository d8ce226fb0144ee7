import { leastLikeness, qualities, smallWords, smallWordWeights } from '../../options.ts';
import { findDates } from './asked-dates.ts';
import type { Collection } from './collection.ts';
import type { Lexicon } from './lexicon.ts';
import type { SimilarWords } from './similar.ts';
import type { AskedWord } from './words.ts';

/** How a word of the vocabulary came to stand for one that was asked for. */
export type Bond = 'same' | 'synonym' | 'inflection' | 'beginning' | 'similar';

/** A word of the vocabulary that stands for one that was asked for. */
export interface Expansion {
  bond: Bond;
  /** 0 to 1. */
  quality: number;
}

/** A word as asked for, with all that may stand for it, by number. */
export interface ExpandedWord extends AskedWord {
  expansions: ReadonlyMap<number, Expansion>;
  /** How much it says to have found it: rare words more, small words little. */
  weight: number;
}

/**
 * Finds for each word what may stand for it, and how much it weighs.
 *
 * @param isDoubtful whether words that the vocabulary has may be slips too, as “lose” for “loose”.
 */
export function expandWords(asked: readonly AskedWord[], collection: Collection, isDoubtful = false): ExpandedWord[] {
  const { lexicon, similar } = collection;
  const { figures } = findDates(asked, lexicon);
  const words = withoutWildGuesses(
    asked.map((word, at) => ({
      ...word,
      expansions: figures.has(at) ? itself(word, lexicon) : expand(word, lexicon, similar, isDoubtful),
    })),
    lexicon,
  );
  const count = words.filter(({ term }) => !smallWords.has(term)).length;
  const small = smallWordWeights[Math.min(count, smallWordWeights.length - 1)] ?? 0;
  const weighed = words.map((word) => ({
    ...word,
    weight: smallWords.has(word.term) ? small : weightOf(word, collection),
  }));
  const known = weighed
    .filter((word) => word.expansions.size > 0 && !smallWords.has(word.term))
    .map((word) => word.weight);
  // Nobody knows how rare a word is that no record has: take it to be like the others.
  const unknown = known.length > 0 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : 1;
  return weighed.map((word) =>
    word.expansions.size > 0 || smallWords.has(word.term) ? word : { ...word, weight: unknown },
  );
}

type Expansions = Map<number, Expansion>;

/** Tells whether a word, or a form of it, was found as it was typed. */
export const isCertain = (word: { expansions: ReadonlyMap<number, Expansion> }): boolean =>
  [...word.expansions.values()].some(({ bond }) => bond !== 'similar');

/** A figure of a date stands for nothing else. */
const itself = ({ term }: AskedWord, lexicon: Lexicon): Expansions =>
  new Map(numberOf(lexicon, [term]).map((number) => [number, { bond: 'same', quality: qualities.same }]));

function expand(word: AskedWord, lexicon: Lexicon, similar: SimilarWords, isDoubtful: boolean): Expansions {
  const found: Expansions = new Map();
  const add = (bond: Bond, quality: number, numbers: Iterable<number>) => {
    for (const number of numbers) if (!found.has(number)) found.set(number, { bond, quality });
  };
  const same = numberOf(lexicon, [word.term]);
  add('same', qualities.same, same);
  if (word.phrase === undefined) {
    add(
      'synonym',
      qualities.synonym,
      same.flatMap((number) => [...(lexicon.synonyms.get(number) ?? [])]),
    );
    add('inflection', qualities.inflection, numberOf(lexicon, inflectionsOf(word.term)));
  }
  if (word.isOpen) add('beginning', qualities.beginning, beginningWith(word.term, lexicon.terms));
  const isKnown = found.size > 0 && !(isDoubtful && !smallWords.has(word.term));
  if (!isKnown && word.phrase === undefined) addSimilar(word, lexicon, similar, add);
  return found;
}

function addSimilar(
  word: AskedWord,
  lexicon: Lexicon,
  similar: SimilarWords,
  add: (bond: Bond, quality: number, numbers: Iterable<number>) => void,
): void {
  const found = similar.find(word.term);
  const telling = found.filter(({ number }) => !smallWords.has(lexicon.terms[number] ?? ''));
  for (const { number, slips } of telling.length > 0 ? telling : found) {
    const quality = qualities.similar[slips - 1] ?? 0;
    add('similar', quality, [number]);
    add('similar', quality, lexicon.synonyms.get(number) ?? []);
  }
  if (word.isOpen) add('similar', qualities.similarBeginning, similar.findBeginnings(word.term));
}

const numberOf = (lexicon: Lexicon, terms: string[]): number[] =>
  terms.flatMap((term) => lexicon.numberOf.get(term) ?? []);

/** Words of the vocabulary that begin so; of very many the first will do, as more letters are to come. */
export function beginningWith(beginning: string, terms: readonly string[]): number[] {
  if (beginning.length < 2) return [];
  const first = firstFrom(beginning, terms);
  const near = terms.slice(first, first + mostBeginnings);
  const count = near.findIndex((term) => !term.startsWith(beginning));
  return near.slice(0, count === -1 ? near.length : count).map((_, at) => first + at);
}

const mostBeginnings = 240;

function firstFrom(beginning: string, terms: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endings = ['', 's', 'es', 'd', 'ed', 'ing', 'en', 'em'];

/** Forms of a word: promise, promised, promises, promising; kein, keinen. What is no word is in no vocabulary. */
function inflectionsOf(term: string): string[] {
  const stems = endings
    .filter((ending) => term.endsWith(ending) && term.length - ending.length >= 4)
    .map((ending) => term.slice(0, term.length - ending.length));
  return stems.flatMap((stem) => [...endings, 'e'].map((ending) => stem + ending));
}

/** Drops far-fetched readings if no word was found as it stands: noise must find nothing. Of several words that are all guesses each must be good. */
function withoutWildGuesses<Word extends AskedWord & { expansions: Expansions }>(
  words: Word[],
  lexicon: Lexicon,
): Word[] {
  const telling = words.filter(({ term }) => !smallWords.has(term));
  if (telling.some(isCertain)) return words;
  const least = telling.length > 1 ? leastLikeness.ofSeveral : leastLikeness.ofOne;
  const isLike = (word: Word, number: number, quality: number) => {
    const slips = quality === qualities.similar[1] ? 2 : 1;
    return 1 - slips / Math.max(word.term.length, lexicon.terms[number]?.length ?? 1) >= least;
  };
  return words.map((word) => ({
    ...word,
    expansions: new Map(
      [...word.expansions].filter(([number, { bond, quality }]) => bond !== 'similar' || isLike(word, number, quality)),
    ),
  }));
}

function weightOf(word: AskedWord & { expansions: Expansions }, { lexicon, tally, heads }: Collection): number {
  const bonds = [...word.expansions].filter(([, { bond }]) => bond !== 'beginning');
  const meant = bonds.length > 0 ? bonds : [...word.expansions];
  const count = tally.countEntries(
    meant.map(([number]) => number),
    lexicon.postings,
  );
  const sureness = isCertain(word) ? 1 : Math.max(0, ...[...word.expansions.values()].map(({ quality }) => quality));
  return sureness * Math.log(1 + (heads.length - count + 0.5) / (count + 0.5));
}
