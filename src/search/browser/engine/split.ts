import { smallWords } from '../../options.ts';
import type { Collection } from './collection.ts';
import { beginningWith } from './expand.ts';
import type { AskedWord } from './words.ts';

/** The shortest part that a word may be split into. */
const shortest = 3;

/** Splits words that no record has into two that some have: “coldpeace”. What resembles a word, or may become one, is left to be read as that. */
export const splitUnknown = (asked: readonly AskedWord[], collection: Collection): AskedWord[] =>
  asked.flatMap((word) => split(word, collection) ?? [word]);

function split(word: AskedWord, { lexicon, similar, tally }: Collection): AskedWord[] | undefined {
  const { numberOf, postings, terms } = lexicon;
  const isKnown = numberOf.has(word.term) || (word.isOpen && beginningWith(word.term, terms).length > 0);
  if (isKnown || word.phrase !== undefined || word.term.length < 2 * shortest || similar.find(word.term).length > 0)
    return undefined;
  const places = Array.from({ length: word.term.length - 2 * shortest + 1 }, (_, at) => at + shortest);
  const parts = places
    .map((at) => [word.term.slice(0, at), word.term.slice(at)] as const)
    .filter((pair) => pair.every((part) => numberOf.has(part) && !smallWords.has(part) && !/^\p{N}/u.test(part)))
    .map((pair) => ({
      pair,
      count: Math.min(...pair.map((part) => tally.countEntries([numberOf.get(part) ?? -1], postings))),
    }))
    .toSorted((a, b) => b.count - a.count);
  return parts[0]?.pair.map((term) => ({ ...word, term, isOpen: false, isParted: true }));
}
