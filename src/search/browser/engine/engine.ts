import { occasionFields } from '../../fields.ts';
import { isAsked, type Question } from '../../query.ts';
import type { SearchEntry, SearchIndex, SearchText } from '../../types.ts';
import { expandWords, isCertain, type ExpandedWord } from './expand.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { countValues, isWanted, passes, type Counts } from './narrow.ts';
import { meaningsOf, type Meanings, type TextMatch } from './nearness.ts';
import { findCandidates, rank, readEntry, type Candidate, type Ranked } from './rank.ts';
import { prepareSimilarWords, type SimilarWords } from './similar.ts';
import { readWords } from './words.ts';

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

/** What to show of an entry. */
export interface Shown {
  /** The words, or the statement, in which the match stands; where it stands elsewhere, those that come first. */
  passage: SearchText | undefined;
  /** What we say about it, if the match stands there. */
  comment: SearchText | undefined;
  /** Where the match is: an anchor of the record’s page. */
  anchor: string | undefined;
  /** Further passages with the words. */
  others: SearchText[];
}

export interface Hit {
  entry: SearchEntry;
  manner: Manner;
  /** Works out what to show; asked for the hits that are. */
  show: () => Shown;
}

/** A word that no record has, and words that it may have been meant for. */
export interface UnknownWord {
  typed: string;
  nearest: string[];
  /** Whether one of those was searched for in its place. */
  isGuessed: boolean;
}

export interface Answer {
  question: Question;
  hits: Hit[];
  counts: Counts;
  /** Folded words to mark wherever they stand. */
  marked: ReadonlySet<string>;
  unknown: UnknownWord[];
  /** How many there would be without filters. */
  unfiltered: number;
}

/** Answers questions from an index. */
export interface Engine {
  answer: (question: Question) => Answer;
}

/** Makes an engine: reads all texts once, so that each question is a matter of milliseconds. No part of it knows of a page. */
export function createEngine(index: SearchIndex): Engine {
  const lexicon = buildLexicon(index);
  const similar = prepareSimilarWords(lexicon.terms);
  return { answer: (question) => answer(question, index.entries, lexicon, similar) };
}

function answer(question: Question, entries: readonly SearchEntry[], lexicon: Lexicon, similar: SimilarWords): Answer {
  const { words, found } =
    question.q === ''
      ? { words: [], found: isAsked(question) ? everything(entries) : [] }
      : look(question.q, entries, lexicon, similar);
  const wanted = found.filter(({ entry }) => passes(get(entries, entry), question.filters));
  const ranked =
    words.length > 0
      ? rank(wanted, words, entries, lexicon)
      : wanted.map((each) => ({ ...each, isPhrase: false, isExact: false }));
  const meanings = meaningsOf(words);
  return {
    question,
    hits: ranked.map((each) => ({
      entry: get(entries, each.entry),
      manner: mannerOf(each, words, lexicon),
      show: () => show(each.entry, entries, words, lexicon, meanings, question.filters),
    })),
    counts: countValues(
      found.map(({ entry }) => get(entries, entry)),
      question.filters,
    ),
    marked: new Set([...meanings.keys()].map((number) => lexicon.terms[number] ?? '')),
    unknown: words
      .filter((word) => !isCertain(word))
      .map((word) => ({
        typed: word.typed,
        nearest: similar.propose(word.term, 3).map((number) => lexicon.printed[number] ?? ''),
        isGuessed: word.expansions.size > 0,
      })),
    unfiltered: found.length,
  };
}

/** Looks for the words; if nothing has them, once more, taking none of them for certain. */
function look(
  q: string,
  entries: readonly SearchEntry[],
  lexicon: Lexicon,
  similar: SimilarWords,
): { words: ExpandedWord[]; found: Candidate[] } {
  const asked = readWords(q);
  const attempt = (isDoubtful: boolean) => {
    const words = expandWords(asked, lexicon, similar, entries.length, isDoubtful);
    return { words, found: findCandidates(words, lexicon) };
  };
  const first = attempt(false);
  if (first.found.length > 0 || asked.length < 2) return first;
  const second = attempt(true);
  return second.found.length > 0 ? second : first;
}

const everything = (entries: readonly SearchEntry[]) =>
  entries.map((_, entry) => ({ entry, score: 0, coverage: 1, missing: [], guessed: [] }));

function get(entries: readonly SearchEntry[], number: number): SearchEntry {
  const entry = entries[number];
  if (!entry) throw new Error(`no entry ${number}`);
  return entry;
}

function mannerOf(ranked: Ranked, words: readonly ExpandedWord[], lexicon: Lexicon): Manner {
  if (words.length === 0) return { how: 'listed' };
  if (ranked.missing.length > 0)
    return { how: 'most', found: words.length - ranked.missing.length, asked: words.length };
  if (ranked.guessed.length > 0) {
    const read = ranked.guessed.flatMap((at) => words[at] ?? []);
    return {
      how: 'similar',
      readings: read.map((word) => ({
        typed: word.typed,
        as: lexicon.printed[firstIn(ranked.entry, word, lexicon)] ?? '',
      })),
    };
  }
  const [only, second] = words;
  const isWhole = ranked.isExact || words.every((word) => word.phrase !== undefined);
  const isSingle =
    only !== undefined &&
    second === undefined &&
    [...only.expansions].some(([number, { bond }]) => bond === 'same' && isIn(ranked.entry, number, lexicon));
  return { how: isWhole || isSingle ? 'exact' : 'all' };
}

const isIn = (entry: number, number: number, lexicon: Lexicon) =>
  (lexicon.postings[number] ?? []).some((posting) => posting.entry === entry);
const firstIn = (entry: number, word: ExpandedWord, lexicon: Lexicon): number =>
  [...word.expansions.keys()].find((number) => isIn(entry, number, lexicon)) ?? -1;

function show(
  entry: number,
  entries: readonly SearchEntry[],
  words: readonly ExpandedWord[],
  lexicon: Lexicon,
  meanings: Meanings,
  filters: Question['filters'],
): Shown {
  const { fields } = get(entries, entry);
  const readings = readEntry(entry, words, lexicon, meanings).toSorted((a, b) => b.score - a.score);
  const matches = readings.map(({ match }) => match);
  const passages = readings
    .filter(({ isTelling }) => isTelling)
    .map(({ match }) => match)
    .filter(({ text }) => text.field === 'summary' || (text.field === 'words' && isWanted(text.text, filters)));
  const [passage] = passages;
  const isPrinted = ({ text }: TextMatch) =>
    text === passage?.text || text.field === 'title' || occasionFields.includes(text.field);
  const printed = new Set(matches.filter(isPrinted).flatMap(({ found }) => [...found]));
  const comment = matches.find(
    ({ text, found }) => text.field === 'commentary' && [...found].some((at) => !printed.has(at)),
  );
  const first = fields.words.find((text) => isWanted(text, filters)) ?? fields.summary[0];
  return {
    passage: passage?.text.text ?? first,
    comment: comment?.text.text,
    anchor: passage?.text.text.anchor ?? comment?.text.text.anchor,
    others: passages
      .slice(1)
      .filter(({ found, text }) => text.field === 'words' && found.size === passage?.found.size)
      .map(({ text }) => text.text),
  };
}
