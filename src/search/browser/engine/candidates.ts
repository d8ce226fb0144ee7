import { leastCoverage, smallWords } from '../../options.ts';
import { isCertain, type ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { hasPhrase } from './nearness.ts';

/** An entry that has what was asked for, or enough of it. */
export interface Candidate {
  entry: number;
  score: number;
  /** Share of what was asked for that it has, by the weight of the words. */
  coverage: number;
  /** For each word asked for the word of the vocabulary by which it has it; none if it has not. */
  by: readonly (number | undefined)[];
}

/** Finds the entries that have the words: all of them, or most where few have all. */
export function findCandidates(words: readonly ExpandedWord[], lexicon: Lexicon): Candidate[] {
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const found = new Map<number, { values: number[]; by: (number | undefined)[] }>();
  words.forEach((word, at) => {
    for (const [number, { quality }] of word.expansions) {
      for (const { entry, weight } of lexicon.postings[number] ?? []) {
        const of = found.get(entry) ?? { values: [], by: words.map(() => undefined) };
        found.set(entry, of);
        if (quality * weight <= (of.values[at] ?? 0)) continue;
        of.values[at] = quality * weight;
        of.by[at] = number;
      }
    }
  });
  const all = [...found].map(([entry, { values, by }]) => assess(entry, words, values, by, total));
  const isWhole = ({ by }: Candidate) => !by.includes(undefined);
  const least = all.some(isWhole) ? leastCoverage.whereSomeHaveAll : leastCoverage.whereNoneHasAll;
  const isEnough = (candidate: Candidate) =>
    isWhole(candidate) || (candidate.coverage >= least && coverageOfCertain(candidate, words) >= least);
  return all.filter((candidate) => isEnough(candidate) && hasPhrases(candidate.entry, words, lexicon));
}

/** The coverage that a candidate has without guesses: a guess may complete what was found, not stand for it. */
function coverageOfCertain(candidate: Candidate, words: readonly ExpandedWord[]): number {
  const certain = words.flatMap((word, at) =>
    isCertain(word) && !smallWords.has(word.term) ? [{ weight: word.weight, has: candidate.by[at] !== undefined }] : [],
  );
  const sum = (of: typeof certain) => of.reduce((total, { weight }) => total + weight, 0);
  return certain.length === 0 ? 1 : sum(certain.filter(({ has }) => has)) / sum(certain);
}

function assess(
  entry: number,
  words: readonly ExpandedWord[],
  values: readonly number[],
  by: Candidate['by'],
  total: number,
): Candidate {
  let [has, worth] = [0, 0];
  words.forEach(({ weight }, at) => {
    const value = values[at];
    if (value === undefined) return;
    has += weight;
    worth += weight * value;
  });
  const coverage = has / total;
  return { entry, coverage, score: worth * coverage ** 2, by };
}

/** Words in quotation marks must stand somewhere in the entry as they were typed. */
function hasPhrases(entry: number, words: readonly ExpandedWord[], lexicon: Lexicon): boolean {
  const phrases = new Set(words.flatMap((word) => word.phrase ?? []));
  return [...phrases].every((phrase) => {
    const allowed = words.filter((word) => word.phrase === phrase).map((word) => new Set(word.expansions.keys()));
    return (lexicon.texts[entry] ?? []).some((text) => hasPhrase(text, allowed));
  });
}
