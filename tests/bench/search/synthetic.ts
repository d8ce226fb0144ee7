import type { Graph } from '../../../src/graph/graph.ts';
import type { Body } from '../../../src/load/body.ts';
import { recordTypeNames } from '../../../src/model/ids.ts';
import { dateWords } from '../../../src/search/dates.ts';
import { buildIndex } from '../../../src/search/index-file.ts';
import { benchQuote, readPeople, readQuotes, type BenchCorpus, type BenchQuote } from './documents.ts';
import { Dice } from './random.ts';
import { plainWords } from './wording.ts';

/** Languages of which the collection has enough words to make more. */
const languages = ['en', 'de', 'ru'];

/** The share of words that are made up, and of those the share never seen before: so a vocabulary grows as it does in real text. */
const rare = { share: 0.02, new: 0.6 };

/** How long a made quote is, in characters. */
const length = { least: 150, most: 450 };

/** A chain of words, each followed by one that follows it somewhere in the real text; in memory only, as these are nobody’s words. */
class Chain {
  readonly #followers = new Map<string, string[]>();
  readonly #beginnings: string[] = [];
  readonly #coined: string[] = [];

  add(text: string): void {
    const words = text.split(/\s+/u).filter(Boolean);
    this.#beginnings.push(...words.slice(0, 1));
    words.slice(1).forEach((word, at) => {
      const before = words[at] ?? '';
      const followers = this.#followers.get(before);
      if (followers) followers.push(word);
      else this.#followers.set(before, [word]);
    });
  }

  /** Words in a row, about as many characters as asked for. */
  write(characters: number, dice: Dice): string {
    const words: string[] = [];
    let last: string | undefined;
    for (let written = 0; written < characters; written += (words.at(-1)?.length ?? 0) + 1) {
      last = dice.pick(this.#followers.get(last ?? '') ?? this.#beginnings);
      words.push(dice.happens(rare.share) ? this.#coin(dice) : (last ?? ''));
    }
    return words.join(' ');
  }

  /** A word that could be one: the beginning of one and the end of another; or one that was made before. */
  #coin(dice: Dice): string {
    const known = dice.happens(rare.new) ? undefined : dice.pick(this.#coined);
    if (known !== undefined) return known;
    const half = (part: (word: string, middle: number) => string) => {
      const word = dice.pick(this.#long) ?? '';
      return part(word, Math.ceil(word.length / 2));
    };
    const coined = half((word, middle) => word.slice(0, middle)) + half((word, middle) => word.slice(middle));
    this.#coined.push(coined);
    return coined;
  }

  #longWords: string[] | undefined;

  get #long(): string[] {
    this.#longWords ??= [...this.#followers.keys()].filter((word) => /^\p{Ll}{6,}$/u.test(word));
    return this.#longWords;
  }
}

/** Makes a collection of so many quotes: words drawn from the real quotes, memos and prose, real people, days of 1989 to 2024. */
export function makeCorpus(graph: Graph, count: number, seed: number): BenchCorpus {
  const dice = new Dice(seed);
  const real = readQuotes(graph);
  const people = readPeople(graph);
  const chains = readChains(graph);
  const spoken = real.flatMap(({ texts }) => texts.map(({ lang }) => lang)).filter((lang) => chains.has(lang));
  const days = new Map<string, string>();
  const inWords = (day: string) => {
    const words = days.get(day) ?? dateWords(day);
    days.set(day, words);
    return words;
  };
  const make = (_: unknown, number: number): BenchQuote => {
    const lang = dice.pick(spoken) ?? 'en';
    const day = new Date(dice.between(Date.UTC(1989, 0, 1), Date.UTC(2025, 0, 1))).toISOString().slice(0, 10);
    const text = chains.get(lang)?.write(dice.between(length.least, length.most), dice) ?? '';
    const [speaker, addressee] = [dice.pick(people), dice.happens(0.5) ? dice.pick(people) : undefined];
    return benchQuote({
      id: `quotes/made-${number}`,
      texts: [{ text, lang }],
      speakers: speaker ? [speaker] : [],
      addressees: addressee && addressee !== speaker ? [addressee] : [],
      date: inWords(day),
      year: day.slice(0, 4),
      sort: dice.pick(real)?.sort ?? '',
    });
  };
  return { name: count.toLocaleString('en'), quotes: Array.from({ length: count }, make), graph };
}

/** Reads all quotes, excerpts and prose. Prose is taken from the records themselves, so that a change of the index makes no other collection. */
function readChains(graph: Graph): Map<string, Chain> {
  const chains = new Map(languages.map((lang) => [lang, new Chain()]));
  for (const { fields } of buildIndex(graph, '').entries)
    for (const { text, lang = 'en' } of fields.words) chains.get(lang)?.add(text);
  const records = recordTypeNames.flatMap((type): { body: Body }[] => graph.list(type));
  for (const { body } of [...records, ...graph.pages]) chains.get('en')?.add(body.text);
  return chains;
}

/** How many different words a collection has, to tell a made one from a real one. */
export function countVocabulary(quotes: readonly BenchQuote[]): number {
  const vocabulary = new Set<string>();
  for (const { words } of quotes) for (const word of plainWords(words)) vocabulary.add(word);
  return vocabulary.size;
}
