import type { Graph, GraphRecord } from '../../../src/graph/graph.ts';
import { buildIndex } from '../../../src/search/index-file.ts';
import type { SearchEntry } from '../../../src/search/types.ts';
import { plainWords } from './wording.ts';

/** A quote as every engine gets it, ours too. */
export interface SearchDocument {
  id: string;
  /** The words, of all witnesses that are open. */
  words: string;
  /** Who said it, in every spelling on record. */
  speaker: string;
  /** To whom, likewise. */
  people: string;
  /** When, in words. */
  date: string;
  /** The year, if there is one only. */
  year: string;
  /** What sort of quote it is. */
  sort: string;
}

/** Somebody as a reader may name him or her. */
export interface Party {
  /** As printed. */
  name: string;
  /** In every spelling on record, the printed first. */
  spellings: string[];
  /** None of a body, and of one of whom there is no record. */
  surname?: string;
  /** The surname in another script or spelling. */
  otherSurnames: string[];
}

/** A quote of a collection, with what questions about it are made from. */
export interface BenchQuote extends SearchDocument {
  texts: { text: string; lang: string }[];
  speakers: Party[];
  addressees: Party[];
}

/** A collection that engines are asked about. */
export interface BenchCorpus {
  name: string;
  quotes: BenchQuote[];
  /** The real one, from which a made one was drawn too. */
  graph: Graph;
}

/** The quotes whose words are open. */
export function readQuotes(graph: Graph): BenchQuote[] {
  const parties = new Map(graph.list('person').map((person) => [person.data.name, partyOf(person)]));
  const named = (texts: { text: string }[]) => texts.map(({ text }) => parties.get(text) ?? stranger(text));
  return buildIndex(graph, '')
    .entries.filter(({ type, held, fields }) => type === 'quotes' && held === undefined && fields.words.length > 0)
    .map(({ ref, date, sort = '', fields }) =>
      benchQuote({
        id: ref,
        texts: fields.words.map(({ text, lang = 'en' }) => ({ text, lang })),
        speakers: named(fields.speaker),
        addressees: named(fields.people),
        date: fields.date.map(({ text }) => text).join(' '),
        year: yearOf(date),
        sort,
      }),
    );
}

/** What is known of a quote, before it is written as text. */
export type QuoteParts = Omit<BenchQuote, 'words' | 'speaker' | 'people'>;

/** Writes a quote as engines get it, beside what it was made from. */
export const benchQuote = (parts: QuoteParts): BenchQuote => ({
  ...parts,
  words: parts.texts.map(({ text }) => text).join('\n'),
  speaker: spelled(parts.speakers),
  people: spelled(parts.addressees),
});

const spelled = (parties: readonly Party[]): string => parties.flatMap(({ spellings }) => spellings).join(', ');

/** The people of the collection: organisations have no surname. */
export const readPeople = (graph: Graph): Party[] =>
  graph
    .list('person')
    .filter(({ data }) => data.kind !== 'organisation')
    .map(partyOf);

const stranger = (name: string): Party => ({ name, spellings: [name], otherSurnames: [] });

/** “James A. Baker III”, “Bush 41”: what follows a surname. */
const suffix = /^(?:[iv]+|jr|sr|junior|senior|\d+)$/iu;

function partyOf({ data }: GraphRecord<'person'>): Party {
  const others = [data.native_name, ...(data.other_names ?? [])].filter((name) => name !== undefined);
  const spellings = [...new Set([data.name, ...others])];
  const surname = partsOf(data.name).at(-1);
  if (data.kind === 'organisation' || surname === undefined) return { ...stranger(data.name), spellings };
  return { name: data.name, spellings, surname, otherSurnames: otherSurnamesOf(others, surname) };
}

const partsOf = (name: string) => name.split(/\s+/u).filter((part) => !suffix.test(part.replace(/\W+$/u, '')));

/** A spelling of one word is a surname; in another script, where there is none, the last word of a whole name. */
function otherSurnamesOf(spellings: readonly string[], surname: string): string[] {
  const names = spellings.map(partsOf);
  const alone = names.filter(({ length }) => length === 1).flat();
  const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
  const hasOther = alone.some((name) => !isLatin(name));
  const last = hasOther ? [] : names.flatMap((parts) => parts.slice(-1)).filter((name) => !isLatin(name));
  const same = plainWords(surname).join(' ');
  return [...new Set([...alone, ...last])].filter((name) => plainWords(name).join(' ') !== same);
}

function yearOf(date: SearchEntry['date']): string {
  const [from, to] = [date?.from, date?.to].map((day) => Math.floor((day ?? 0) / 10_000));
  return from === to && from !== undefined && from > 0 ? String(from) : '';
}
