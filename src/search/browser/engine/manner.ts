import type { ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import type { Ranked } from './rank.ts';

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
export function mannerOf({ by, isExact }: Ranked, words: readonly ExpandedWord[], lexicon: Lexicon): Manner {
  if (words.length === 0) return { how: 'listed' };
  const found = by.filter((number) => number !== undefined).length;
  if (found < words.length) return { how: 'most', found, asked: words.length };
  const matched = words.flatMap((word, at) => ({
    word,
    number: by[at] ?? -1,
    bond: word.expansions.get(by[at] ?? -1)?.bond,
  }));
  const readings = matched
    .filter(({ bond }) => bond === 'similar')
    .map(({ word, number }) => ({ typed: word.typed, as: lexicon.printed[number] ?? '' }));
  if (readings.length > 0) return { how: 'similar', readings };
  const isSingle = matched.length === 1 && matched[0]?.bond === 'same';
  return { how: isExact || isSingle || words.every(({ phrase }) => phrase !== undefined) ? 'exact' : 'all' };
}
