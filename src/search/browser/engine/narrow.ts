import { isDateFilter, parseDay, valueFilters, type Filter, type Question, type ValueFilter } from '../../query.ts';
import type { SearchEntry, SearchText } from '../../types.ts';

/** How many of the answers have each value of each filter. */
export type Counts = Record<ValueFilter, ReadonlyMap<string, number>>;

/** Filters that look at a passage rather than at a whole record. */
const passageFilters = ['lang', 'verification'] as const;
const isPassageFilter = (key: Filter): key is (typeof passageFilters)[number] =>
  (passageFilters as readonly Filter[]).includes(key);

/** Tells whether an entry has what the filters ask for, all but one if that is named. */
export const passes = (entry: SearchEntry, filters: Question['filters'], except?: Filter): boolean =>
  (Object.entries(filters) as [Filter, string][]) // keys of an object literal of that type
    .every(([key, value]) => key === except || passesOne(entry, key, value)) && hasPassage(entry, filters, except);

function passesOne(entry: SearchEntry, key: Filter, value: string): boolean {
  if (isDateFilter(key)) {
    const day = parseDay(value, key);
    if (day === undefined || !entry.date) return false;
    return key === 'from' ? entry.date.to >= day : entry.date.from <= day;
  }
  return isPassageFilter(key) || (entry.filters[key] ?? []).includes(value);
}

/** Language and verification must hold of one passage: German words read in an edition, not German words and an edition. */
const hasPassage = (entry: SearchEntry, filters: Question['filters'], except?: Filter): boolean =>
  passageFilters.every((key) => key === except || !filters[key]) ||
  entry.fields.words.some((text) => isWanted(text, filters, except));

/** Tells whether a passage has the language and the verification that the filters ask for. */
export const isWanted = (text: SearchText, filters: Question['filters'], except?: Filter): boolean =>
  passageFilters.every((key) => key === except || !filters[key] || text[key] === filters[key]);

/** Counts the values of each filter among the entries that pass all others, so that a reader sees what a change would bring. */
export function countValues(entries: readonly SearchEntry[], filters: Question['filters']): Counts {
  const counts = Object.fromEntries(valueFilters.map((key) => [key, new Map<string, number>()])) as Record<
    ValueFilter,
    Map<string, number>
  >; // every key was given
  const isNarrowed = Object.keys(filters).length > 0;
  for (const key of valueFilters) {
    for (const entry of entries) {
      if (isNarrowed && !passes(entry, filters, key)) continue;
      for (const value of valuesOf(entry, key, filters)) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const valuesOf = (entry: SearchEntry, key: ValueFilter, filters: Question['filters']): Iterable<string> =>
  isPassageFilter(key)
    ? new Set(entry.fields.words.filter((text) => isWanted(text, filters, key)).flatMap((text) => text[key] ?? []))
    : (entry.filters[key] ?? []);
