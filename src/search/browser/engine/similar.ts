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
  const letters = Int32Array.from(terms, letterSet);
  const lengths = Uint8Array.from(terms, (term) => Math.min(255, term.length));

  /** Words within some slips. A slip changes the set of letters by two at most, and the length by one: most words need no closer look. */
  const within = (word: string, slips: number): SimilarWord[] => {
    const set = letterSet(word);
    const found: SimilarWord[] = [];
    for (let number = 0; number < terms.length; number += 1) {
      if (Math.abs((lengths[number] ?? 0) - word.length) > slips) continue;
      if (countBits((letters[number] ?? 0) ^ set) > 2 * slips) continue;
      const count = countSlips(word, terms[number] ?? '', slips);
      if (count <= slips) found.push({ number, slips: count });
    }
    return found;
  };

  /** The likest first: by slips, then as Fuse compares them; what Fuse finds unlike is left out. */
  const likest = (word: string, slips: number, limit: number): SimilarWord[] => {
    const near = within(word, slips);
    const sorted = new Fuse(
      near.map(({ number }) => terms[number] ?? ''),
      similarWords,
    ).search(word);
    return sorted
      .flatMap(({ refIndex }) => near[refIndex] ?? [])
      .toSorted((a, b) => a.slips - b.slips)
      .slice(0, limit);
  };

  const find = (word: string): SimilarWord[] => {
    if (isNumber(word)) return [];
    for (let slips = 1; slips <= slipsAllowed(word.length); slips += 1) {
      const found = likest(word, slips, maxExpansions);
      if (found.length > 0) return found;
    }
    return [];
  };

  /** Slips at the very beginning are rare, and would make this the slowest look-up of all. */
  const findBeginnings = (word: string): number[] => {
    if (slipsAllowed(word.length) < 2 || isNumber(word)) return [];
    const beginsAlike = (term: string) =>
      [0, 1, -1].some((more) => countSlips(word, term.slice(0, word.length + more), 1) <= 1);
    const found: number[] = [];
    for (let number = 0; number < terms.length && found.length < maxExpansions; number += 1) {
      const term = terms[number] ?? '';
      if (term.charCodeAt(0) === word.charCodeAt(0) && term.length > word.length && beginsAlike(term))
        found.push(number);
    }
    return found;
  };

  return {
    find: remember(find),
    findBeginnings: remember(findBeginnings),
    propose: (word, limit) => likest(word, Math.min(3, Math.floor(word.length / 3)), limit).map(({ number }) => number),
  };
}

/** How many answers are kept: more than a reader types in an hour. */
const mostKept = 1000;

/** Keeps answers: while a reader types on, the words before stay the same. */
function remember<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const found = known.get(word) ?? find(word);
    if (known.size >= mostKept) known.clear();
    known.set(word, found);
    return found;
  };
}

/** 1989 is not a slip for 1990. */
const isNumber = (word: string) => /^\p{N}+$/u.test(word);

/** One bit for each letter: Latin and Cyrillic letters each have bits of their own within their alphabet. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55_55_55_55);
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
