import { occasionFields } from '../../fields.ts';
import { nearness, smallWords } from '../../options.ts';
import type { ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { inOrder, matchText, meaningsOf, type Meanings, type TextMatch } from './nearness.ts';

/** The words that were asked for, and the same turned about: which of them a word of the vocabulary stands for. */
export interface Asked {
  words: readonly ExpandedWord[];
  meanings: Meanings;
}

export const askFor = (words: readonly ExpandedWord[]): Asked => ({ words, meanings: meaningsOf(words) });

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
export function readEntry(entry: number, { words, meanings }: Asked, lexicon: Lexicon): TextReading[] {
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
