import { fields, fieldsOf, occasionFields, type FieldKey } from '../../fields.ts';
import { termsOf } from '../../folding.ts';
import { headTexts } from '../../head-texts.ts';
import { smallWords } from '../../options.ts';
import { unpackLists, unpackWords } from '../../packing.ts';
import type { IndexFile, TextFile } from '../../types.ts';
import type { Work } from '../slices.ts';
import { addressWords } from './heads.ts';

/** Where words stand: for word `n`, from `starts[n]` to `starts[n + 1]`, the entries, and what it weighs there. */
export interface Postings {
  starts: Uint32Array;
  entries: Uint32Array;
  weights: Float32Array;
}

/** All words of the collection, numbered in the order of the alphabet, and where each stands. */
export interface Lexicon {
  terms: string[];
  numberOf: ReadonlyMap<string, number>;
  /** Whether a word is one of those that sentences are made of. */
  isSmall: Uint8Array;
  /** Of heads and passages; of notes as soon as they have come. */
  postings: Postings[];
  /** Words that mean the same as a word: spellings of a name, names of a month. */
  synonyms: ReadonlyMap<number, readonly number[]>;
}

/** After how many entries the work may pause. */
const stretch = 16;

/** Reads words and postings out of an index file. */
export function* buildLexicon(file: IndexFile): Work<Lexicon> {
  const terms = unpackWords(file.terms);
  yield;
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  yield;
  const passages = unpackPassages(file, terms.length);
  yield;
  return {
    terms,
    numberOf,
    isSmall: Uint8Array.from(terms, (term) => Number(smallWords.has(term))),
    postings: [yield* postHeads(file, numberOf), passages],
    synonyms: relate(file.synonyms, numberOf),
  };
}

/** Notes which entries have a word in their notes, when those have come. */
export function* postNotes({ texts, part }: TextFile, numberOf: Lexicon['numberOf']): Work<Postings> {
  const collected = new Collected();
  for (const [entry, each] of texts.entries()) {
    for (const field of fieldsOf(part))
      for (const { text } of each[field] ?? []) collected.add(numbersOf(text, numberOf), entry, fields[field].weight);
    if (entry % stretch === 0) yield;
  }
  return collected.byWord(numberOf.size);
}

function* postHeads(file: IndexFile, numberOf: Lexicon['numberOf']): Work<Postings> {
  const collected = new Collected();
  // The same names, dates and sorts recur: each is parted once.
  const parted = new Map<string, readonly number[]>();
  const numbers = (text: string): readonly number[] => {
    const known = parted.get(text) ?? numbersOf(text, numberOf);
    parted.set(text, known);
    return known;
  };
  for (const [entry, head] of file.heads.entries()) {
    for (const [field, texts] of headTexts(head))
      for (const text of texts)
        for (const spelling of spellingsIn(file, field, text))
          collected.add(numbers(spelling), entry, fields[field].weight);
    collected.add(numbersOf(addressWords(head), numberOf), entry, fields.address.weight);
    if (entry % stretch === 0) yield;
  }
  return collected.byWord(numberOf.size);
}

/**
 * A text of a field with what it brings along: a name has its other spellings, so that each finds what the name finds.
 * Of a person each is a title; of those who speak it is enough that the words are there.
 */
export function spellingsIn({ names }: Pick<IndexFile, 'names'>, field: FieldKey, text: string): readonly string[] {
  const others = field === 'title' || occasionFields.includes(field) ? names[text] : undefined;
  if (!others) return [text];
  return field === 'title' ? [text, ...others] : [text, gatherWords(others)];
}

const gathered = new WeakMap<readonly string[], string>();

/** The words of some spellings, each once. */
function gatherWords(spellings: readonly string[]): string {
  const words = gathered.get(spellings) ?? [...new Set(spellings.flatMap((each) => each.split(' ')))].join(' ');
  gathered.set(spellings, words);
  return words;
}

/** The words of a text as numbers, in order. */
export const numbersOf = (text: string, numberOf: Lexicon['numberOf']): number[] =>
  termsOf(text).flatMap((term) => numberOf.get(term) ?? []);

/** In passages a word of somebody’s weighs more than one of a summary of ours; an entry has the one or the other. */
function unpackPassages({ heads, postings }: IndexFile, count: number): Postings {
  const { starts, values } = unpackLists(postings, count);
  const weightOf = Float32Array.from(heads, ({ passages }) => (passages ? fields.words.weight : fields.summary.weight));
  return { starts, entries: values, weights: Float32Array.from(values, (entry) => weightOf[entry] ?? 0) };
}

/** Collects words with the entries in which they stand, and sorts them by word. */
class Collected {
  readonly #words: number[] = [];
  readonly #entries: number[] = [];
  readonly #weights: number[] = [];

  add(words: readonly number[], entry: number, weight: number): void {
    for (const word of words) {
      this.#words.push(word);
      this.#entries.push(entry);
      this.#weights.push(weight);
    }
  }

  byWord(count: number): Postings {
    const starts = new Uint32Array(count + 1);
    for (const word of this.#words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    for (let word = 0; word < count; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    const next = starts.slice();
    const [entries, weights] = [new Uint32Array(this.#words.length), new Float32Array(this.#words.length)];
    this.#words.forEach((word, at) => {
      const place = next[word] ?? 0;
      next[word] = place + 1;
      entries[place] = this.#entries[at] ?? 0;
      weights[place] = this.#weights[at] ?? 0;
    });
    return { starts, entries, weights };
  }
}

function relate(synonyms: string[][], numberOf: Lexicon['numberOf']): Lexicon['synonyms'] {
  const related = new Map<number, number[]>();
  for (const words of synonyms) {
    const numbers = [...new Set(words.flatMap((word) => numbersOf(word, numberOf)))];
    for (const number of numbers) related.set(number, [...new Set([...(related.get(number) ?? []), ...numbers])]);
  }
  return related;
}
