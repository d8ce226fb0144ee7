import Fuse from 'fuse.js/basic';
import { maxExpansions, similarWords, slipsAllowed } from '../../options.ts';
import { countSlips } from './distance.ts';

/** A word of the vocabulary that resembles one that is not in it. */
export interface SimilarWord {
  number: number;
  slips: number;
}

/** Finds words that resemble another; made once for a vocabulary. */
export interface SimilarWords {
  /** Words with as few slips as any has, and no more than the length allows. */
  find: (word: string) => SimilarWord[];
  /** Words that begin, but for one slip, like the word: for one that is still being typed. */
  findBeginnings: (word: string) => number[];
  /** Words to propose where nothing was found: further off than a search may go by itself. */
  propose: (word: string, limit: number) => number[];
}

/** Prepares a vocabulary for {@link SimilarWords}: each word’s set of letters and its length. */
export function prepareSimilarWords(terms: readonly string[]): SimilarWords {
  const letters = terms.map(letterSet);
  const lengths = terms.map((term) => term.length);

  /** Words that may be within `slips`: a slip changes the set of letters by two at most, and the length by one. Sound, so nothing is lost. */
  const candidates = (word: string, slips: number): number[] => {
    const set = letterSet(word);
    return terms.flatMap((_, number) =>
      Math.abs((lengths[number] ?? 0) - word.length) <= slips && countBits((letters[number] ?? 0) ^ set) <= 2 * slips
        ? [number]
        : [],
    );
  };

  const within = (word: string, slips: number, limit: number): SimilarWord[] =>
    lookUp(word, candidates(word, slips), terms)
      .map((number) => ({ number, slips: countSlips(word, terms[number] ?? '', slips) }))
      .filter((each) => each.slips <= slips)
      .toSorted((a, b) => a.slips - b.slips)
      .slice(0, limit);

  const find = (word: string): SimilarWord[] => {
    if (isNumber(word)) return [];
    for (let slips = 1; slips <= slipsAllowed(word.length); slips += 1) {
      const found = within(word, slips, maxExpansions);
      if (found.length > 0) return found;
    }
    return [];
  };

  /** Slips at the very beginning are rare, and would make this the slowest look-up of all. */
  const findBeginnings = (word: string): number[] => {
    if (slipsAllowed(word.length) < 2 || isNumber(word)) return [];
    const beginsAlike = (term: string) =>
      [0, 1, -1].some((more) => countSlips(word, term.slice(0, word.length + more), 1) <= 1);
    return terms
      .flatMap((term, number) =>
        term[0] === word[0] && term.length > word.length && beginsAlike(term) ? [number] : [],
      )
      .slice(0, maxExpansions);
  };

  return {
    find: remember(find),
    findBeginnings: remember(findBeginnings),
    propose: (word, limit) => within(word, Math.min(3, Math.floor(word.length / 3)), limit).map(({ number }) => number),
  };
}

/** Keeps answers: while a reader types on, the words before stay the same. */
function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
}

/** 1989 is not a slip for 1990. */
const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/** Asks Fuse, which sorts by likeness. */
const lookUp = (word: string, candidates: number[], terms: readonly string[]): number[] =>
  new Fuse(
    candidates.map((number) => terms[number] ?? ''),
    similarWords,
  )
    .search(word)
    .flatMap(({ refIndex }) => candidates[refIndex] ?? []);

/** One bit for each Latin letter, the five that are left for all other signs. */
function letterSet(word: string): number {
  let set = 0;
  for (const sign of word) {
    const code = (sign.codePointAt(0) ?? 0) - 97;
    set |= 1 << (code >= 0 && code < 26 ? code : 26 + (((code % 5) + 5) % 5));
  }
  return set;
}

function countBits(set: number): number {
  let rest = set;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
