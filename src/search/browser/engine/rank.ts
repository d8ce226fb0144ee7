import { phraseFields } from '../../fields.ts';
import { heldWeight, manyWitnesses, rerankLimit, typeWeights, wholeTitle } from '../../options.ts';
import type { SearchEntry } from '../../types.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collection.ts';
import type { Lexicon } from './lexicon.ts';
import { readEntry, type Asked } from './reading.ts';

/** A candidate that was read again for order and nearness. */
export interface Ranked extends Candidate {
  /** The words stand together as asked, beside who and when. */
  isPhrase: boolean;
  /** The words stand together as asked, all of them. */
  isExact: boolean;
}

/** Puts candidates in order: phrases as asked first, then by score; the best are read again for order and nearness of the words. */
export function rank(candidates: readonly Candidate[], asked: Asked, { entries, lexicon }: Collection): Ranked[] {
  if (asked.words.length === 0) return candidates.map((each) => ({ ...each, isPhrase: false, isExact: false }));
  const weighed = candidates.map((each) => ({
    ...each,
    isPhrase: false,
    isExact: false,
    score: each.score * weightOf(entries[each.entry]),
  }));
  const sorted = weighed.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
  const best = sorted.slice(0, rerankLimit).map((each) => readAgain(each, asked, lexicon));
  best.sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.score - a.score || a.entry - b.entry);
  return [...best, ...sorted.slice(rerankLimit)];
}

const weightOf = (entry: SearchEntry | undefined) =>
  entry ? typeWeights[entry.type] * (entry.held === undefined ? 1 : heldWeight) : 0;

function readAgain(candidate: Ranked, asked: Asked, lexicon: Lexicon): Ranked {
  const { words } = asked;
  const readings = readEntry(candidate.entry, asked, lexicon);
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
