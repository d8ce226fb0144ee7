import type { Work } from '../slices.ts';
import { dateFits } from '../../options.ts';
import { isAsked, tidy, type Question } from '../../query.ts';
import type { EntryType, IndexFile, IndexedHead, TextFile } from '../../types.ts';
import { findDates, fitOf } from './asked-dates.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import { gather, headAt, takeTexts, type Collection } from './collection.ts';
import { expandWords, isCertain, type ExpandedWord } from './expand.ts';
import type { Counts } from './facets.ts';
import { mannerOf, type Manner } from './manner.ts';
import { arrange } from './order.ts';
import { printedAnywhere } from './printed-form.ts';
import { rankBest, type Ranked } from './rank.ts';
import { askFor } from './reading.ts';
import { show, type Shown } from './show.ts';
import { splitUnknown } from './split.ts';
import { readWords } from './words.ts';

export interface Hit {
  entry: IndexedHead;
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
  /** Whether all texts were there to answer from. */
  isWhole: boolean;
  /** How many records answer. */
  total: number;
  /** How many of them have exactly what was asked for. */
  exact: number;
  /** Whether any has all the words as they were typed. */
  hasAllAsTyped: boolean;
  /** How many there would be without filters. */
  unfiltered: number;
  /** Counts what each filter would let pass; not needed for the hits, so it is done when it is asked for. */
  counts: () => Counts;
  /** Folded words to mark wherever they stand. */
  marked: ReadonlySet<string>;
  /** Words that no record has; sought only where nothing was found. */
  unknown: UnknownWord[];
  /** Some of the answers, in the order that was asked for. */
  hits: (from?: number, count?: number) => Hit[];
  /** The first answers of each part of the collection that has any, in the order of their best. */
  parts: (count: number) => { type: EntryType; total: number; hits: Hit[] }[];
}

/** Answers questions from an index. No part of it knows of a page. */
export interface Engine {
  /** Takes in a part of the texts: answers are better for it when it is done. */
  take: (texts: TextFile) => Work<void>;
  answer: (question: Question) => Answer;
  /** Uses a moment without questions, some milliseconds long, to read texts beforehand. @returns whether there is more to read. */
  readOn: (milliseconds: number) => boolean;
  /** Questions to practise with: browsers compile what has run often, and the first letters of a reader should not be the slow ones. */
  practice: () => Question[];
}

/** Makes an engine that answers from the index file alone, and better from the texts that come after it. */
export function* prepareEngine(file: IndexFile): Work<Engine> {
  const collection = yield* gather(file);
  return {
    take: (texts) => takeTexts(collection, texts),
    answer: (question) => answer(question, collection),
    readOn: (milliseconds) => collection.texts.readOn(milliseconds),
    practice: () => practiceOf(collection),
  };
}

function answer(question: Question, collection: Collection): Answer {
  const { filters } = question;
  const { words, found, isDoubtful } = look(question, collection);
  const { all } = collection.facets.mask(filters);
  const wanted = { ...found, entries: found.entries.filter((entry) => all[entry] === 1) };
  const asked = askFor(words, collection.lexicon);
  const best = rankBest(wanted, asked, collection);
  const toHit = (ranked: Ranked): Hit => ({
    entry: headAt(collection, ranked.entry),
    manner: mannerOf(ranked, words, collection),
    show: () => show(ranked.entry, asked, filters, collection),
  });
  const arranged = arrange(wanted, best, question.order, collection);
  const { terms } = collection.lexicon;
  return {
    question,
    isWhole: collection.texts.isWhole,
    total: wanted.entries.length,
    exact: countExact(words, wanted, best, collection),
    hasAllAsTyped: found.haveAll && !isDoubtful && words.every((word) => isCertain(word) && !word.isParted),
    unfiltered: found.entries.length,
    counts: () => collection.facets.count(found.entries, filters),
    marked: new Set([...asked.meanings.numbers].map((number) => terms[number] ?? '')),
    unknown: wanted.entries.length === 0 ? unknownWords(words, collection) : [],
    hits: (from = 0, count = wanted.entries.length) => arranged.inRow(from, count).map(toHit),
    parts: (count) => arranged.byPart(count).map(({ ranked, ...part }) => ({ ...part, hits: ranked.map(toHit) })),
  };
}

/** Looks for the words; if no record has them all, once more, taking none of them for certain. Filters alone are passed by everything that they let pass. */
function look(
  { q, filters }: Question,
  collection: Collection,
): { words: ExpandedWord[]; found: Candidates; isDoubtful: boolean } {
  if (q === '') return { words: [], found: everything(collection, isAsked({ q, filters })), isDoubtful: false };
  const attempt = (isDoubtful: boolean, isMonthFirst = false) => {
    const words = expandWords(splitUnknown(readWords(q, isMonthFirst), collection), collection, isDoubtful);
    return { words, found: findCandidates(words, collection), isDoubtful };
  };
  const isAmerican = q.includes('/') && !hasAnyDate(q, collection) && hasAnyDate(q, collection, true);
  const first = attempt(false, isAmerican);
  if (first.found.haveAll) return first;
  const second = first.words.length < 2 ? first : attempt(true, isAmerican);
  return second.found.haveAll || first.found.entries.length === 0 ? second : first;
}

/** Whether anything in the collection is of a day that is asked for. */
function hasAnyDate(q: string, { heads, lexicon }: Collection, isMonthFirst = false): boolean {
  const asked = findDates(readWords(q, isMonthFirst), lexicon);
  return heads.some(({ date }) => fitOf(date, asked) === dateFits.within);
}

const everything = ({ heads }: Collection, isWanted: boolean): Candidates => ({
  entries: Uint32Array.from(isWanted ? heads.keys() : []),
  scores: new Float32Array(heads.length),
  haveAll: false,
});

/** Of a single word all that have it count, of several those in which they were read together. */
function countExact(
  words: readonly ExpandedWord[],
  { entries }: Candidates,
  best: readonly Ranked[],
  { lexicon, tally }: Collection,
): number {
  const [word] = words;
  if (!word || words.length > 1) return best.filter(({ isExact }) => isExact).length;
  const same = [...word.expansions].filter(([, { bond }]) => bond === 'same').map(([number]) => number);
  return tally.countEntries(same, lexicon.postings, new Set(entries));
}

/** The beginnings of some titles, as they would be typed. */
function practiceOf({ heads }: Collection): Question[] {
  const step = Math.ceil(heads.length / practiced);
  return heads
    .filter((_, at) => at % step === 0)
    .flatMap(({ title }) => [3, 8, 20].map((length) => ({ q: tidy(title.slice(0, length)), filters: {} })));
}

/** How many titles are practised with. */
const practiced = 16;

/** How many known words are proposed for an unknown one. */
const mostProposals = 3;

const unknownWords = (words: readonly ExpandedWord[], collection: Collection): UnknownWord[] =>
  words
    .filter((word) => !isCertain(word))
    .map((word) => ({
      typed: word.typed,
      nearest: collection.similar
        .propose(word.term, mostProposals)
        .map((number) => printedAnywhere(number, collection)),
      isGuessed: word.expansions.size > 0,
    }));
