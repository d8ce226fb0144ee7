import type { Collection } from './collection.ts';
import type { ExpandedWord } from './expand.ts';
import type { Postings } from './lexicon.ts';
import type { Ranked } from './rank.ts';
import { printedForm } from './printed-form.ts';

/** How an entry matched, in the order in which readers trust it. */
export type Manner =
  | { how: 'listed' }
  | { how: 'exact' }
  | { how: 'all' }
  | { how: 'similar'; readings: Reading[] }
  | { how: 'most'; found: number; asked: number };

/** A word that was typed, and what it was read as. */
export interface Reading {
  typed: string;
  as: string;
}

/** Says how an entry matched. */
export function mannerOf({ entry, isExact }: Ranked, words: readonly ExpandedWord[], collection: Collection): Manner {
  if (words.length === 0) return { how: 'listed' };
  const matched = words.flatMap((word) => {
    const number = meaningIn(entry, word, collection.lexicon.postings);
    return number === undefined ? [] : [{ word, number, bond: word.expansions.get(number)?.bond }];
  });
  if (matched.length < words.length) return { how: 'most', found: matched.length, asked: words.length };
  const readings = matched
    .filter(({ bond }) => bond === 'similar')
    .map(({ word, number }) => ({ typed: word.typed, as: printedForm(number, entry, collection) }));
  if (readings.length > 0) return { how: 'similar', readings };
  const isSingle = matched.length === 1 && matched[0]?.bond === 'same';
  return { how: isExact || isSingle || words.every(({ phrase }) => phrase !== undefined) ? 'exact' : 'all' };
}

/** The word of the vocabulary by which an entry has a word asked for; `undefined` if it has it by none. */
function meaningIn(entry: number, { expansions }: ExpandedWord, postings: readonly Postings[]): number | undefined {
  let [best, meant]: [number, number | undefined] = [0, undefined];
  for (const [word, { quality }] of expansions) {
    const worth = quality * Math.max(0, ...postings.map((each) => weightIn(entry, word, each)));
    if (worth > best) [best, meant] = [worth, word];
  }
  return meant;
}

/** What a word weighs in an entry, 0 if it does not stand there. Entries stand in order, one perhaps several times. */
export function weightIn(entry: number, word: number, { starts, entries, weights }: Postings): number {
  let [low, high] = [starts[word] ?? 0, starts[word + 1] ?? 0];
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  let weight = 0;
  for (let at = low; at < end && entries[at] === entry; at += 1) weight = Math.max(weight, weights[at] ?? 0);
  return weight;
}
