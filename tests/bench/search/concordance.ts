import type { BenchQuote } from './documents.ts';
import { plainWords } from './wording.ts';

/** Where a word may stand in a quote. */
const places = {
  words: ({ words }: BenchQuote) => words,
  speaker: ({ speaker }: BenchQuote) => speaker,
  date: ({ date }: BenchQuote) => date,
  /** Anywhere but in a name: a month and a sort of quote may be taken for words of it. */
  told: ({ words, date, sort }: BenchQuote) => [words, date, sort].join(' '),
} as const;
type Place = keyof typeof places;
const placeNames = Object.keys(places) as Place[]; // Object.keys widens to string

/** Words that a quote must have, each in its place. */
export type Wanted = Partial<Record<Place, readonly string[]>>;

/** Knows which quotes have which words to the letter: the judge of whether a question has one right answer. */
export class Concordance {
  readonly #quotes: readonly BenchQuote[];
  readonly #texts: string[][];
  readonly #postings: Record<Place, Map<string, Set<number>>> = {
    words: new Map(),
    speaker: new Map(),
    date: new Map(),
    told: new Map(),
  };

  constructor(quotes: readonly BenchQuote[]) {
    this.#quotes = quotes;
    this.#texts = quotes.map(({ texts }) => texts.map(({ text }) => ` ${plainWords(text).join(' ')} `));
    quotes.forEach((quote, number) => {
      for (const place of placeNames)
        for (const word of plainWords(places[place](quote))) this.#post(place, word, number);
    });
  }

  #post(place: Place, word: string, number: number): void {
    const posted = this.#postings[place].get(word);
    if (posted) posted.add(number);
    else this.#postings[place].set(word, new Set([number]));
  }

  /** The quotes that have all the words, by number. */
  #find(wanted: Wanted): number[] {
    const sets = placeNames
      .flatMap((place) => (wanted[place] ?? []).map((word) => this.#postings[place].get(word) ?? new Set<number>()))
      .toSorted((a, b) => a.size - b.size);
    return [...(sets[0] ?? [])].filter((number) => sets.every((set) => set.has(number)));
  }

  /** The quotes that have all the words, in any order. */
  having(wanted: Wanted): string[] {
    return this.#find(wanted).map((number) => this.#quotes[number]?.id ?? '');
  }

  /** The quotes that have the words in a row, in one of their texts. */
  havingRun(words: readonly string[]): string[] {
    const run = ` ${words.join(' ')} `;
    return this.#find({ words })
      .filter((number) => this.#texts[number]?.some((text) => text.includes(run)))
      .map((number) => this.#quotes[number]?.id ?? '');
  }

  /** The share of the quotes that have a word. */
  shareWith(word: string): number {
    return (this.#postings.words.get(word)?.size ?? 0) / this.#quotes.length;
  }
}
