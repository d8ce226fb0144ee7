import { isAsked, type Question } from '../../query.ts';
import type { SearchEntry, SearchIndex } from '../../types.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { entryAt, gather, type Collection } from './collection.ts';
import { expandWords, isCertain, type ExpandedWord } from './expand.ts';
import { mannerOf, type Manner } from './manner.ts';
import { countValues, passes, type Counts } from './narrow.ts';
import { rank } from './rank.ts';
import { askFor } from './reading.ts';
import { show, type Shown } from './show.ts';
import { readWords } from './words.ts';

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
  const collection = gather(index);
  return { answer: (question) => answer(question, collection) };
}

function answer(question: Question, collection: Collection): Answer {
  const { filters } = question;
  const { words, found } = look(question, collection);
  const wanted = found.filter(({ entry }) => passes(entryAt(collection, entry), filters));
  const asked = askFor(words);
  const { terms } = collection.lexicon;
  return {
    question,
    hits: rank(wanted, asked, collection).map((ranked) => ({
      entry: entryAt(collection, ranked.entry),
      manner: mannerOf(ranked, words, collection.lexicon),
      show: () => show(ranked.entry, asked, filters, collection),
    })),
    counts: countValues(
      found.map(({ entry }) => entryAt(collection, entry)),
      filters,
    ),
    marked: new Set([...asked.meanings.keys()].map((number) => terms[number] ?? '')),
    unknown: words.filter((word) => !isCertain(word)).map((word) => unknownWord(word, collection)),
    unfiltered: found.length,
  };
}

/** Looks for the words; if no record has them all, once more, taking none of them for certain. Filters alone are passed by everything that they let pass. */
function look({ q, filters }: Question, collection: Collection): { words: ExpandedWord[]; found: Candidate[] } {
  if (q === '') return { words: [], found: isAsked({ q, filters }) ? everything(collection) : [] };
  const asked = readWords(q);
  const attempt = (isDoubtful: boolean) => {
    const words = expandWords(asked, collection, isDoubtful);
    return { words, found: findCandidates(words, collection.lexicon) };
  };
  const first = attempt(false);
  if (first.found.some(hasAll) || asked.length < 2) return first;
  const second = attempt(true);
  return second.found.some(hasAll) || first.found.length === 0 ? second : first;
}

const hasAll = ({ by }: Candidate): boolean => !by.includes(undefined);

const everything = ({ entries }: Collection): Candidate[] =>
  entries.map((_, entry) => ({ entry, score: 0, coverage: 1, by: [] }));

/** How many known words are proposed for an unknown one. */
const mostProposals = 3;

const unknownWord = (word: ExpandedWord, { lexicon, similar }: Collection): UnknownWord => ({
  typed: word.typed,
  nearest: similar.propose(word.term, mostProposals).map((number) => lexicon.printed[number] ?? ''),
  isGuessed: word.expansions.size > 0,
});
