import { fieldKeys, fields, type FieldKey } from '../../fields.ts';
import { termsOf, tokensOf } from '../../folding.ts';
import { otherWitness } from '../../options.ts';
import type { SearchEntry, SearchIndex, SearchText } from '../../types.ts';

/** A text of an entry as numbers of words, in order. */
export interface IndexedText {
  field: FieldKey;
  text: SearchText;
  weight: number;
  terms: Uint32Array;
}

/** A word stands in an entry: in the field where it weighs most. */
export interface Posting {
  entry: number;
  weight: number;
}

/** All words of the collection, and where each stands. Words are numbered in the order of the alphabet. */
export interface Lexicon {
  terms: string[];
  numberOf: ReadonlyMap<string, number>;
  postings: Posting[][];
  /** The texts of each entry. */
  texts: IndexedText[][];
  /** Words that mean the same as a word: spellings of a name, names of a month. */
  synonyms: ReadonlyMap<number, ReadonlySet<number>>;
  /** A word as it is printed somewhere, for readers. */
  printed: string[];
}

/** Parts all texts into words and notes where each stands. */
export function buildLexicon(index: SearchIndex): Lexicon {
  const raw = index.entries.map((entry) => fieldKeys.flatMap((field) => textsOf(index, entry, field)));
  const printedOf = new Map<string, string>();
  const tokens = raw.map((texts) =>
    texts.map(({ text }) =>
      tokensOf(text.text).map(({ term, start, end }) => {
        if (!printedOf.has(term)) printedOf.set(term, text.text.slice(start, end));
        return term;
      }),
    ),
  );
  const terms = [...printedOf.keys()].toSorted();
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const texts = raw.map((each, entry) =>
    each.map((text, at) => ({ ...text, terms: Uint32Array.from(numbersOf(tokens[entry]?.[at] ?? [], numberOf)) })),
  );
  return {
    terms,
    numberOf,
    texts,
    postings: post(texts, terms.length),
    synonyms: relate(index.synonyms, numberOf),
    printed: terms.map((term) => printedOf.get(term) ?? term),
  };
}

/** The texts of a field; a name brings its other spellings along, so that each finds what the name finds. */
function textsOf(index: SearchIndex, entry: SearchEntry, field: FieldKey): Omit<IndexedText, 'terms'>[] {
  return entry.fields[field].flatMap((text, at) => {
    const weight = fields[field].weight * (field === 'words' && entry.type === 'quotes' && at > 0 ? otherWitness : 1);
    const spellings = isNameField(field) ? (index.names[text.text] ?? []) : [];
    return [{ field, text, weight }, ...spellings.map((spelling) => ({ field, text: { text: spelling }, weight }))];
  });
}

const isNameField = (field: FieldKey) => field === 'speaker' || field === 'people';

const numbersOf = (terms: string[], numberOf: ReadonlyMap<string, number>) =>
  terms.flatMap((term) => numberOf.get(term) ?? []);

function post(texts: IndexedText[][], size: number): Posting[][] {
  const postings: Posting[][] = Array.from({ length: size }, () => []);
  texts.forEach((each, entry) => {
    for (const { weight, terms } of each) {
      for (const term of terms) {
        const list = postings[term];
        const last = list?.at(-1);
        if (last?.entry === entry) last.weight = Math.max(last.weight, weight);
        else list?.push({ entry, weight });
      }
    }
  });
  return postings;
}

function relate(synonyms: string[][], numberOf: ReadonlyMap<string, number>): Lexicon['synonyms'] {
  const related = new Map<number, Set<number>>();
  for (const words of synonyms) {
    const numbers = numbersOf(words.flatMap(termsOf), numberOf);
    for (const number of numbers) related.set(number, new Set([...(related.get(number) ?? []), ...numbers]));
  }
  return related;
}
