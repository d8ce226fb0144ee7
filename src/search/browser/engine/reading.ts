import { occasionFields } from '../../fields.ts';
import { askingWords, nearness, smallWords, wholeTitle } from '../../options.ts';
import type { EntryType } from '../../types.ts';
import { findDates, type AskedDates } from './asked-dates.ts';
import { isCertain, type ExpandedWord } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import { Meanings } from './meanings.ts';
import { inOrder, matchText, measureNearness, type Nearness, type Order, type TextMatch } from './nearness.ts';
import type { IndexedText } from './texts.ts';

/** The words that were asked for, with all that readings of many texts need to know of them. */
export interface Asked {
  words: readonly ExpandedWord[];
  meanings: Meanings;
  /** All of them in order, and those that are no small words. */
  all: Order;
  telling: Order;
  /** Whether none of them is a guess, or part of one that was typed. */
  isCertain: boolean;
  dates: AskedDates;
  /** Which records are asked for, if the question has a word that tells. */
  type: EntryType | undefined;
}

export function askFor(words: readonly ExpandedWord[], lexicon: Lexicon): Asked {
  const all = words.map((_, at) => at);
  const telling = all.filter((at) => !smallWords.has(words[at]?.term ?? ''));
  return {
    words,
    meanings: new Meanings(words, lexicon),
    all: inOrder(all),
    telling: inOrder(telling, true),
    isCertain: words.every((word) => isCertain(word) && !word.isParted),
    dates: findDates(words, lexicon),
    type: telling.length > 0 ? typeAskedFor(words) : undefined,
  };
}

function typeAskedFor(words: readonly ExpandedWord[]): EntryType | undefined {
  const [, type] = Object.entries(askingWords).find(([asking]) => words.some(({ term }) => term === asking)) ?? [];
  return type;
}

/** A text of an entry as it answers. */
export interface TextReading {
  match: TextMatch;
  score: number;
  /** The words stand in it together as asked, but for those that name who and when. */
  isPhrase: boolean;
  /** All the words stand in it together exactly as asked. */
  isExact: boolean;
  /** It has more of the words than those that name who and when. */
  isTelling: boolean;
  /** How much of a title was asked for, if it is one and has all that is telling in the question. */
  title: number;
  /** The title begins with what is telling in the question. */
  isBeginning: boolean;
}

/**
 * Reads the texts of an entry for the words.
 *
 * Words that name who, when and in what sort of record need not be repeated in a text: in “baker 1990 inch”
 * they say whose words are meant. So each text is read for all words and for the others alone, and the better reading counts.
 */
export function readEntry(texts: readonly IndexedText[], asked: Asked): TextReading[] {
  const { words, meanings, all } = asked;
  const matches = texts.flatMap((text) => matchText(text, meanings) ?? []);
  const occasion = occasionOf(matches, words);
  const rest = words.map((_, at) => at).filter((at) => !occasion.has(at));
  const others = inOrder(rest);
  return matches.map((match) => {
    const whole = measureNearness(match, all);
    const alone = occasion.size > 0 && rest.length > 0 ? measureNearness(match, others) : undefined;
    const has = shareOf(new Set([...match.found, ...occasion]), words);
    const { title, isBeginning } = match.text.field === 'title' ? readTitle(match, asked) : notNamed;
    const isAll = rest.length === 0 || title === 1;
    const worth = Math.max(
      closeness(whole, words.length),
      alone ? closeness(alone, rest.length) : 0,
      isAll ? closest : 0,
    );
    return {
      match,
      score: has * match.text.weight * worth,
      isPhrase:
        whole.exactRun === words.length ||
        alone?.exactRun === rest.length ||
        rest.length === 0 ||
        (title === 1 && asked.isCertain && match.found.size === words.length),
      isExact: whole.exactRun === words.length,
      isTelling: occasion.size === 0 || [...match.found].some((at) => !occasion.has(at)),
      title,
      isBeginning,
    };
  });
}

/** How much of a title was asked for, in whatever order; by its beginning alone it is not yet named. */
function readTitle(match: TextMatch, { telling }: Asked): Pick<TextReading, 'title' | 'isBeginning'> {
  const wanted = telling.before.size;
  const { found, run, runAt } = measureNearness(match, telling);
  if (wanted === 0 || found < wanted) return notNamed;
  return {
    title: Math.max(match.share, match.tellingShare ** wholeTitle.power),
    isBeginning: wanted > 1 && run === wanted && runAt === 0,
  };
}

const notNamed = { title: 0, isBeginning: false };

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
  let [has, all] = [0, 0];
  words.forEach(({ weight }, at) => {
    all += weight;
    if (found.has(at)) has += weight;
  });
  return has / all;
}

/** What order and nearness make of a match: more if the words stand as asked, more if they stand close. */
function closeness({ run, span, found }: Nearness, asked: number): number {
  if (asked === 1) return closest;
  const window = found > 1 ? (found - 1) / (span - 1 || 1) : 0;
  return 1 + nearness.run * ((run - 1) / (asked - 1)) + nearness.window * Math.min(1, window);
}

const closest = 1 + nearness.run + nearness.window;
