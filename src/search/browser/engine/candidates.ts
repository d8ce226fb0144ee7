import { leastCoverage, smallWords } from '../../options.ts';
import type { Collection } from './collection.ts';
import { isCertain, type ExpandedWord } from './expand.ts';
import { hasPhrase } from './nearness.ts';

/** Entries that have what was asked for, or enough of it. */
export interface Candidates {
  entries: Uint32Array;
  /** By the number of the entry; none for those that were not found. */
  scores: Float32Array;
  /** Whether some of them have all the words. */
  haveAll: boolean;
}

/** Finds the entries that have the words: all of them, or most where few have all. */
export function findCandidates(words: readonly ExpandedWord[], collection: Collection): Candidates {
  const { tally, lexicon, priors } = collection;
  tally.clear();
  for (const word of words) tally.add(word, isTelling(word), lexicon.postings);
  const total = sum(words);
  const telling = sum(words.filter(isTelling));
  const entries = tally.entries.slice(0, tally.count);
  const isWhole = (entry: number) => tally.found[entry] === words.length;
  const least = entries.some(isWhole) ? leastCoverage.whereSomeHaveAll : leastCoverage.whereNoneHasAll;
  const scores = new Float32Array(priors.length);
  const enough = entries.filter((entry) => {
    const coverage = (tally.has[entry] ?? 0) / total;
    // A guess may complete what was found, not stand for it.
    const certain = telling === 0 ? 1 : (tally.hasCertain[entry] ?? 0) / telling;
    return isWhole(entry) || (coverage >= least && certain >= least);
  });
  const phrases = phrasesOf(words);
  const passed = phrases.length === 0 ? enough : enough.filter((entry) => hasPhrases(entry, phrases, collection));
  for (const entry of passed)
    scores[entry] = (tally.worth[entry] ?? 0) * ((tally.has[entry] ?? 0) / total) ** 2 * (priors[entry] ?? 0);
  return { entries: passed, scores, haveAll: passed.some(isWhole) };
}

const sum = (words: readonly ExpandedWord[]): number => words.reduce((total, { weight }) => total + weight, 0);

const isTelling = (word: ExpandedWord): boolean => isCertain(word) && !smallWords.has(word.term);

/** A phrase, word by word: the words of the vocabulary that may stand there. */
type Phrase = readonly ReadonlySet<number>[];

function phrasesOf(words: readonly ExpandedWord[]): Phrase[] {
  const quoted = Map.groupBy(words, ({ phrase }) => phrase);
  quoted.delete(undefined);
  return Array.from(quoted.values(), (each) => each.map(({ expansions }) => new Set(expansions.keys())));
}

/** Words in quotation marks must stand somewhere in the entry as they were typed, as soon as there are texts to tell. */
const hasPhrases = (entry: number, phrases: readonly Phrase[], { texts }: Collection): boolean =>
  !texts.isWhole || phrases.every((phrase) => texts.read(entry).some((text) => hasPhrase(text, phrase)));
