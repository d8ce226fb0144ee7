import { isDateFilter, parseDay, valueFilters, type Filter, type Question, type ValueFilter } from '../../query.ts';
import type { IndexedHead, IndexFile } from '../../types.ts';

/** How many of the answers have each value of each filter. */
export type Counts = Record<ValueFilter, ReadonlyMap<string, number>>;

/** What the filters let pass: all of them, or all but one. */
export interface Mask {
  all: Uint8Array;
  except: ReadonlyMap<Filter, Uint8Array>;
}

/** Filters that look at a passage rather than at a whole record. */
const passageFilters = ['lang', 'verification'] as const;
type PassageFilter = (typeof passageFilters)[number];
const isPassageFilter = (key: Filter): key is PassageFilter => (passageFilters as readonly Filter[]).includes(key);

/** The filters over a collection: what passes them, and what each value of each would let pass. */
export class Facets {
  readonly #heads: readonly IndexedHead[];
  readonly #values: Record<ValueFilter, NumberedValues>;
  #known: { filters: string; mask: Mask } | undefined;

  constructor({ heads }: IndexFile) {
    this.#heads = heads;
    this.#values = Object.fromEntries(valueFilters.map((key) => [key, numberValues(heads, key)])) as Record<
      ValueFilter,
      NumberedValues
    >; // every key is given
  }

  /** What the filters let pass; kept, as a reader types many letters within the same filters. */
  mask(filters: Question['filters']): Mask {
    const name = JSON.stringify(filters);
    if (this.#known?.filters !== name) this.#known = { filters: name, mask: this.#makeMask(filters) };
    return this.#known.mask;
  }

  #makeMask(filters: Question['filters']): Mask {
    const set = Object.keys(filters) as Filter[]; // of an object literal of that type
    const passing = (except?: Filter) => Uint8Array.from(this.#heads, (head) => Number(passes(head, filters, except)));
    return { all: passing(), except: new Map(set.map((key) => [key, passing(key)])) };
  }

  /** Counts the values of each filter among the entries that pass all others, so that a reader sees what a change would bring. */
  count(entries: Uint32Array, filters: Question['filters']): Counts {
    const mask = this.mask(filters);
    return Object.fromEntries(
      valueFilters.map((key) => [key, this.#countValues(key, entries, mask.except.get(key) ?? mask.all, filters)]),
    ) as Counts; // every key is given
  }

  #countValues(
    key: ValueFilter,
    entries: Uint32Array,
    mask: Uint8Array,
    filters: Question['filters'],
  ): ReadonlyMap<string, number> {
    const { names, ofEntry } = this.#values[key];
    const counts = new Uint32Array(names.length);
    const other = isPassageFilter(key) && passageFilters.some((each) => each !== key && filters[each]);
    for (const entry of entries) {
      if (mask[entry] === 0) continue;
      const wanted = other ? this.#wantedValues(key, entry, filters) : undefined;
      for (const value of ofEntry[entry] ?? nothing)
        if (!wanted || wanted.has(names[value] ?? '')) counts[value] = (counts[value] ?? 0) + 1;
    }
    return new Map(names.flatMap((name, at) => (counts[at] ? [[name, counts[at]]] : [])));
  }

  /** Values of those passages alone that have what the other filter of passages asks for. */
  #wantedValues(key: PassageFilter, entry: number, filters: Question['filters']): ReadonlySet<string> {
    const passages = (this.#heads[entry]?.passages ?? []).map(toPassage);
    return new Set(passages.filter((passage) => isWanted(passage, filters, key)).map((passage) => passage[key] ?? ''));
  }
}

/** The values of a filter, and for each entry the numbers of those that it has. */
interface NumberedValues {
  names: string[];
  ofEntry: readonly number[][];
}

const nothing: readonly number[] = [];

function numberValues(heads: readonly IndexedHead[], key: ValueFilter): NumberedValues {
  const numbers = new Map<string, number>();
  const ofEntry = heads.map((head) =>
    [...new Set(valuesOf(head, key))].map((value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    }),
  );
  return { names: [...numbers.keys()], ofEntry };
}

const valuesOf = (head: IndexedHead, key: ValueFilter): readonly string[] =>
  key === 'type'
    ? [head.type]
    : isPassageFilter(key)
      ? (head.passages ?? []).map((passage) => toPassage(passage)[key])
      : (head.filters[key] ?? []);

const toPassage = ([lang, verification]: [string, string]) => ({ lang, verification });

/** Tells whether an entry has what the filters ask for, all but one if that is named. */
const passes = (head: IndexedHead, filters: Question['filters'], except?: Filter): boolean =>
  (Object.entries(filters) as [Filter, string][]) // keys of an object literal of that type
    .every(([key, value]) => key === except || isPassageFilter(key) || passesOne(head, key, value)) &&
  hasPassage(head, filters, except);

function passesOne(head: IndexedHead, key: Exclude<Filter, PassageFilter>, value: string): boolean {
  if (!isDateFilter(key)) return valuesOf(head, key).includes(value);
  const day = parseDay(value, key);
  if (day === undefined || !head.date) return false;
  return key === 'from' ? head.date.to >= day : head.date.from <= day;
}

/** Language and verification must hold of one passage: German words read in an edition, not German words and an edition. */
const hasPassage = ({ passages = [] }: IndexedHead, filters: Question['filters'], except?: Filter): boolean =>
  passageFilters.every((key) => key === except || !filters[key]) ||
  passages.some((passage) => isWanted(toPassage(passage), filters, except));

/** Tells whether a passage has the language and the verification that the filters ask for. */
export const isWanted = (
  passage: { lang?: string | undefined; verification?: string | undefined },
  filters: Question['filters'],
  except?: Filter,
): boolean => passageFilters.every((key) => key === except || !filters[key] || (passage[key] ?? 'en') === filters[key]);
