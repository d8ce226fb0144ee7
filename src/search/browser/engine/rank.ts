import { occasionFields, phraseFields } from '../../fields.ts';
import {
  heldWeight,
  leastCoverage,
  manyWitnesses,
  nearness,
  rerankLimit,
  smallWords,
  typeWeights,
  wholeTitle,
} from '../../options.ts';
import type { SearchEntry } from '../../types.ts';
import { isCertain, type ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { hasPhrase, inOrder, matchText, meaningsOf, type Meanings, type TextMatch } from './nearness.ts';

/** An entry that has what was asked for, or enough of it. */
export interface Candidate {
  entry: number;
  score: number;
  /** Share of what was asked for that it has, by the weight of the words. */
  coverage: number;
  /** Words that it has not, and words that it has only by likeness. */
  missing: number[];
  guessed: number[];
}

/** A candidate that was read again for order and nearness. */
export interface Ranked extends Candidate {
  /** The words stand together as asked, beside who and when. */
  isPhrase: boolean;
  /** The words stand together as asked, all of them. */
  isExact: boolean;
}

/** Finds the entries that have the words: all of them, or most where few have all. */
export function findCandidates(words: readonly ExpandedWord[], lexicon: Lexicon): Candidate[] {
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const found = new Map<number, { values: number[]; isGuess: boolean[] }>();
  words.forEach((word, at) => {
    for (const [number, { quality, bond }] of word.expansions) {
      for (const { entry, weight } of lexicon.postings[number] ?? []) {
        const of = found.get(entry) ?? { values: [], isGuess: [] };
        found.set(entry, of);
        if (quality * weight <= (of.values[at] ?? 0)) continue;
        of.values[at] = quality * weight;
        of.isGuess[at] = bond === 'similar';
      }
    }
  });
  const all = [...found].map(([entry, { values, isGuess }]) => assess(entry, words, values, isGuess, total));
  const isWhole = (candidate: Candidate) => candidate.missing.length === 0;
  const least = all.some(isWhole) ? leastCoverage.whereSomeHaveAll : leastCoverage.whereNoneHasAll;
  const isEnough = (candidate: Candidate) =>
    isWhole(candidate) || (candidate.coverage >= least && coverageOfCertain(candidate, words) >= least);
  return all.filter((candidate) => isEnough(candidate) && hasPhrases(candidate.entry, words, lexicon));
}

/** The coverage that a candidate has without guesses: a guess may complete what was found, not stand for it. */
function coverageOfCertain(candidate: Candidate, words: readonly ExpandedWord[]): number {
  const certain = words.flatMap((word, at) =>
    isCertain(word) && !smallWords.has(word.term)
      ? [{ weight: word.weight, has: !candidate.missing.includes(at) }]
      : [],
  );
  const sum = (of: typeof certain) => of.reduce((total, { weight }) => total + weight, 0);
  return certain.length === 0 ? 1 : sum(certain.filter(({ has }) => has)) / sum(certain);
}

function assess(
  entry: number,
  words: readonly ExpandedWord[],
  values: number[],
  isGuess: boolean[],
  total: number,
): Candidate {
  const numbers = words.map((_, at) => at);
  const sum = (of: (at: number) => number) => numbers.reduce((total, at) => total + of(at), 0);
  const coverage = sum((at) => (values[at] ? (words[at]?.weight ?? 0) : 0)) / total;
  return {
    entry,
    coverage,
    score: sum((at) => (words[at]?.weight ?? 0) * (values[at] ?? 0)) * coverage ** 2,
    missing: numbers.filter((at) => !values[at]),
    guessed: numbers.filter((at) => isGuess[at]),
  };
}

/** Words in quotation marks must stand somewhere in the entry as they were typed. */
function hasPhrases(entry: number, words: readonly ExpandedWord[], lexicon: Lexicon): boolean {
  const phrases = new Set(words.flatMap((word) => word.phrase ?? []));
  return [...phrases].every((phrase) => {
    const allowed = words.filter((word) => word.phrase === phrase).map((word) => new Set(word.expansions.keys()));
    return (lexicon.texts[entry] ?? []).some((text) => hasPhrase(text, allowed));
  });
}

/** Puts candidates in order: phrases as asked first, then by score; the best are read again for order and nearness of the words. */
export function rank(
  candidates: readonly Candidate[],
  words: readonly ExpandedWord[],
  entries: readonly SearchEntry[],
  lexicon: Lexicon,
): Ranked[] {
  const meanings = meaningsOf(words);
  const weighed = candidates.map((each) => ({
    ...each,
    isPhrase: false,
    isExact: false,
    score: each.score * weightOf(entries[each.entry]),
  }));
  const sorted = weighed.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
  const best = sorted.slice(0, rerankLimit).map((each) => readAgain(each, words, lexicon, meanings));
  best.sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.score - a.score || a.entry - b.entry);
  return [...best, ...sorted.slice(rerankLimit)];
}

const weightOf = (entry: SearchEntry | undefined) =>
  entry ? typeWeights[entry.type] * (entry.held === undefined ? 1 : heldWeight) : 0;

function readAgain(candidate: Ranked, words: readonly ExpandedWord[], lexicon: Lexicon, meanings: Meanings): Ranked {
  const readings = readEntry(candidate.entry, words, lexicon, meanings);
  const best = Math.max(0, ...readings.map(({ score }) => score));
  const title = Math.max(
    0,
    ...readings.map(({ match }) =>
      match.text.field === 'title' && match.found.size === words.length ? match.share : 0,
    ),
  );
  const witnesses = readings.filter(({ match }) => match.text.field === 'words').length;
  return {
    ...candidate,
    isPhrase:
      words.length > 1 && readings.some(({ match, isPhrase }) => isPhrase && phraseFields.includes(match.text.field)),
    isExact:
      words.length > 1 &&
      readings.some(({ match }) => match.exactRun === words.length && match.text.field !== 'address'),
    // In single precision, so that equal words in another order of addition stay equal, and the older goes first.
    score: Math.fround(
      candidate.score *
        (1 + best) *
        (1 + (title >= wholeTitle.share ? wholeTitle.bonus * title : 0)) *
        (1 + manyWitnesses * Math.log(1 + witnesses)),
    ),
  };
}

/** A text of an entry as it answers. */
export interface TextReading {
  match: TextMatch;
  score: number;
  /** The words stand in it together as asked, but for those that name who and when. */
  isPhrase: boolean;
  /** It has more of the words than those that name who and when. */
  isTelling: boolean;
}

/**
 * Reads the texts of an entry for the words.
 *
 * Words that name who, when and in what sort of record need not be repeated in a text: in “baker 1990 inch”
 * they say whose words are meant. So each text is read for all words and for the others alone, and the better reading counts.
 */
export function readEntry(
  entry: number,
  words: readonly ExpandedWord[],
  lexicon: Lexicon,
  meanings: Meanings,
): TextReading[] {
  const all = words.map((_, at) => at);
  const inAll = inOrder(all);
  const matches = (lexicon.texts[entry] ?? []).flatMap((text) => matchText(text, meanings, inAll) ?? []);
  const occasion = occasionOf(matches, words);
  const others = all.filter((at) => !occasion.has(at));
  const inOthers = inOrder(others);
  return matches.map((match) => {
    const has = shareOf(new Set([...match.found, ...occasion]), words);
    const alone = occasion.size > 0 && others.length > 0 ? matchText(match.text, meanings, inOthers) : undefined;
    const worth = Math.max(
      closeness(match, all.length),
      alone ? closeness(alone, others.length) : others.length === 0 ? closest : 0,
    );
    return {
      match,
      score: has * match.text.weight * worth,
      isPhrase: match.exactRun === all.length || alone?.exactRun === others.length || others.length === 0,
      isTelling: occasion.size === 0 || [...match.found].some((at) => !occasion.has(at)),
    };
  });
}

/** Words by which the entry’s who, when and what sort were named. */
const occasionOf = (matches: readonly TextMatch[], words: readonly ExpandedWord[]): ReadonlySet<number> =>
  new Set(
    matches
      .filter(({ text }) => occasionFields.includes(text.field))
      .flatMap(({ found }) => [...found])
      .filter((at) => !smallWords.has(words[at]?.term ?? '')),
  );

/** Some of the words as a share of all, by weight. */
function shareOf(found: ReadonlySet<number>, words: readonly ExpandedWord[]): number {
  const weigh = (numbers: Iterable<number>) => [...numbers].reduce((sum, at) => sum + (words[at]?.weight ?? 0), 0);
  return weigh(found) / weigh(words.keys());
}

/** What order and nearness make of a match: more if the words stand as asked, more if they stand close. */
function closeness({ run, span, found }: TextMatch, asked: number): number {
  if (asked === 1) return closest;
  const window = found.size > 1 ? (found.size - 1) / (span - 1 || 1) : 0;
  return 1 + nearness.run * ((run - 1) / (asked - 1)) + nearness.window * Math.min(1, window);
}

const closest = 1 + nearness.run + nearness.window;
