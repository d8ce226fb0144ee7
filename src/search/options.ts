import type { IFuseOptions } from 'fuse.js';
import type { EntryType } from './types.ts';

/** The format of the index file. A browser that holds an older script says so instead of guessing. */
export const indexVersion = 2;

/** The name of the list of the index’s files, beside the search page. */
export const listName = 'index.json';

/** How Fuse looks for words that resemble one that no record has. It sees the vocabulary, never the texts. */
export const similarWords: IFuseOptions<string> = {
  // Words were folded on both sides, so there is no case and no accent left to ignore.
  isCaseSensitive: true,
  ignoreDiacritics: false,
  // A slip may stand anywhere in a word; by default Fuse looks near the beginning only.
  ignoreLocation: true,
  // All candidates are single words of like length: their length says nothing.
  ignoreFieldNorm: true,
  // Two letters changed places count as two errors here: “inhc” for “inch” is half of its letters. The
  // distance of Damerau and Levenshtein, asked afterwards, counts them as one and decides.
  threshold: 0.5,
  includeScore: true,
  minMatchCharLength: 1,
  shouldSort: true,
  // One word at a time: the syntax of Fuse’s extended and token search would only be in the way.
  useExtendedSearch: false,
  useTokenSearch: false,
};

/** How many slips a word may have, by its length: in three letters any slip makes another word. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Share of a word that must be right to be believed where no word was found as it stands: of the only word, of each of several. */
export const leastLikeness = { ofOne: 0.75, ofSeveral: 0.8 } as const;

/** How many words of the vocabulary may stand for one that was asked for. */
export const maxExpansions = 12;

/** What a match is worth by how it came about: what was typed, before what it may have meant. */
export const qualities = {
  same: 1,
  synonym: 0.92,
  inflection: 0.85,
  beginning: 0.7,
  similar: [0.65, 0.45],
  similarBeginning: 0.4,
} as const;

/** The share of what was asked (by weight of words) that a record must have if others have all of it, or if none has. */
export const leastCoverage = { whereSomeHaveAll: 0.75, whereNoneHasAll: 0.55 } as const;

/** Quotes weigh most: they are what readers come for, and a memo repeats their words. */
export const typeWeights: Record<EntryType, number> = {
  quotes: 1,
  questions: 0.95,
  claims: 0.9,
  people: 0.83,
  narratives: 0.85,
  memos: 0.8,
  events: 0.75,
  misquotations: 0.85,
  sources: 0.7,
  gaps: 0.6,
  pages: 0.65,
};

/**
 * The record of a conversation goes before what was told or written of it afterwards, whatever it says: the form of a quote
 * decides (said to the other side, said in public, told to a questioner), not whether it affirms, complains or denies. A speech or an interview goes behind the quotes that stand in it.
 */
export const kindWeights: Readonly<Record<string, number>> = {
  memcon: 1.2,
  telcon: 1.2,
  speech: 0.93,
  interview: 0.93,
};
export const formWeights: Readonly<Record<string, number>> = {
  'public-oral': 0.96,
  'official-policy': 0.96,
  interview: 0.95,
  memoir: 0.95,
  scholarship: 0.93,
};

/** What is added for each doubling of the records that lean on one: of two persons of a name the better known goes first. */
export const manyUses = 0.01;

/** What a record weighs whose words are held: it can be found, behind those that can be read. */
export const heldWeight = 0.6;

/** The preferred reading of a quote goes before its other witnesses: the same words may be somebody else’s utterance. */
export const otherWitness = 0.97;

/** What is added where several passages have the words: what more records attest goes first. */
export const manyWitnesses = 0.01;

/** How many of the best records are read again for order and nearness of the words. */
export const rerankLimit = 200;

/** What order and nearness of the words add: the longest run as asked, the smallest window with all of them. */
export const nearness = { run: 1.2, window: 0.6 } as const;

/** What is added where the words asked for make up a whole title or name, or the beginning of one: “Gorbachev” means the man first. */
export const wholeTitle = { share: 0.75, power: 1.25, bonus: 0.8, beginning: 0.35 } as const;

/** Records that are called by the beginnings of their titles: “Charter of Paris for a New Europe”. */
export const namedTypes: readonly EntryType[] = ['memos', 'sources'];

/** What is added where the words asked for make up a whole utterance: he who said it goes before those who cite it. */
export const wholeWords = { inPreferred: 0.25, inOther: 0.15, inExcerpt: 0.05 } as const;

/** What is added where a record’s date lies within the one asked for, or touches it: a date that is only mentioned is none. */
export const dateFits = { within: 0.35, touching: 0.05 } as const;

/** Words that tell which records a question is after, and what is added to those. */
export const askingWords: Readonly<Record<string, EntryType>> = {
  say: 'quotes',
  said: 'quotes',
  tell: 'quotes',
  when: 'events',
  who: 'people',
};
export const askedType = 0.6;

/**
 * Words that sentences are made of. They count little, so that a question in plain words is
 * answered by what it is about; and one that no record has takes nothing away.
 */
export const smallWords = new Set(
  `a about all also an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is it
  its me more my no not of on or our s said say says she so t tell that the their them there they this to told was we were what when where
  which who whom why will with would you your der die das den dem des und von zu im in ist nicht ein eine einen auf mit fur was wer wie
  le la les de du des et un une en que qui dans pour par est pas и в во на не что с о об как кто к из по за`.split(
    /\s+/u,
  ),
);

/** The weight of a small word, whatever its frequency, beside none, one, two or more words that say something. */
export const smallWordWeights = [0.25, 0.25, 0.1] as const;

/** Texts pasted into the field are read up to here. */
export const maxQueryLength = 2000;
export const maxQueryWords = 80;
